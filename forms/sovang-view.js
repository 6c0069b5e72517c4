/** Small pieces of which the dossier is built. */

import { el, isolated } from './sovang-dom.js';
import { text } from './sovang-language.js';

const GOOD = ['ACCEPT', 'PASSED', 'RECOGNISE', 'ENTERED', 'PROPOSED', 'AGREE'];
const BAD = ['REFUSE', 'NOT_PASSED', 'NO_QUORUM', 'LAPSED', 'WITHDRAWN', 'NOT_ENTERED', 'DISAGREE'];

/** A section that opens and closes; the hint tells in a few words what is inside. */
export function section(key, open, hint, ...content) {
  return el('details', { class: 'sv-section', 'data-section': key, open },
    el('summary', null, el('span', { class: 'sv-section-title' }, text('section.' + key)), hint && el('span', { class: 'sv-muted' }, hint)),
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

/** The kind of badge an outcome deserves. */
export function colourOf(outcome) {
  if (GOOD.includes(outcome)) {
    return 'good';
  }
  return BAD.includes(outcome) ? 'bad' : null;
}
