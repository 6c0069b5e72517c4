/** Small pieces of which dossiers and lists are built. */

import { el, isolated } from './sovang-dom.js';
import { text } from './sovang-language.js';

const GOOD = ['ACCEPT', 'PASSED', 'RECOGNISE', 'ENTERED', 'PROPOSED', 'AGREE'];
const BAD = ['REFUSE', 'NOT_PASSED', 'NO_QUORUM', 'LAPSED', 'WITHDRAWN', 'NOT_ENTERED', 'DISAGREE'];

/** A section that opens and closes, known by its title; the hint tells in a few words what is inside. */
export function section(title, open, hint, ...content) {
  return el('details', { class: 'sv-section', 'data-section': title, open },
    el('summary', null, el('span', { class: 'sv-section-title' }, title), hint && el('span', { class: 'sv-muted' }, hint)),
    el('div', { class: 'sv-section-body' }, content));
}

/** A short label in a frame; kind is good, bad, secret or changed. */
export function badge(label, kind) {
  return el('span', { class: 'sv-badge' + (kind ? ' sv-badge-' + kind : '') }, label);
}

/** Side information in one line; what is missing is left out. */
export function line(...parts) {
  const shown = parts.filter(Boolean);
  return shown.length ? el('p', { class: 'sv-muted' }, shown.map(isolated).join(' · ')) : null;
}

/** A term and what it is; null when there is nothing to show. */
export function row(label, content, extra) {
  return content === null || content === undefined || content === '' ? null : el('div', { class: 'sv-row' }, el('dt', null, label, extra), el('dd', null, content));
}

export function rows(...content) {
  return el('dl', { class: 'sv-rows' }, content);
}

/** What somebody wrote, with its line ends; null when nobody did. */
export function said(words) {
  return words ? el('p', { class: 'sv-said' }, words) : null;
}

/** Said where something could be but is not. */
export function nothing(key) {
  return el('p', { class: 'sv-muted' }, text(key));
}

/** A box with something to know before filling in; kind is warning or nothing. */
export function notice(kind, ...content) {
  return el('div', { class: 'sv-notice' + (kind ? ' sv-' + kind : '') }, content);
}

/** A link to a page of the application; the form stays open. */
export function newTab(href, label, className) {
  return el('a', { href, target: '_blank', rel: 'noopener', class: className }, label, el('span', { class: 'sv-unseen' }, ' ' + text('newTab')));
}

/** Numbers with their names, [[key of the name, shown value]]; what has no value is left out. */
export function figures(pairs) {
  return el('dl', { class: 'sv-figures' }, pairs.filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => el('div', null, el('dt', null, text(key)), el('dd', null, value))));
}

/** The kind of badge an outcome deserves. */
export function colourOf(outcome) {
  if (GOOD.includes(outcome)) {
    return 'good';
  }
  return BAD.includes(outcome) ? 'bad' : null;
}
