/**
 * The dossier of a request for recognition: the request with what changed between its versions, authors and shares,
 * decisions of other levels, the council. Any part may be missing.
 */

import { showCouncils } from './sovang-council.js';
import { el, formatDate, formatMoney, formatNumber, isolated } from './sovang-dom.js';
import { hasText, text } from './sovang-language.js';
import { filesSection, head, historySection, limitsSection, showParts } from './sovang-parts.js';
import { allUnits } from './sovang-units.js';
import { badge, colourOf, line, newTab, nothing, row, rows, said, section } from './sovang-view.js';

/** Fields of the request in the order of the printed form; the title stands above, authors have their own section. */
const REQUEST_FIELDS = [
  'year', 'kind', 'field', 'description', 'confidentialInformation', 'conditions', 'firstAppliedAt', 'firstAppliedOn',
  'implemented', 'investor', 'benefits', 'benefitValueVnd', 'applicationConfirmedBy', 'authorOpinion', 'targetTier'
];

/** Limits that run while a task is open, the nearest first; those of other steps are over or still to come. */
const RUNNING = {
  appraiseDossier: ['APPRAISAL'],
  supplementDossier: ['SUPPLEMENT'],
  scoreDossier: ['SCORING', 'COUNCIL'],
  resolveNoQuorum: ['SCORING', 'COUNCIL'],
  concludeSession: ['MINUTES', 'COUNCIL'],
  decideRecognition: ['DECISION'],
  proposeUpward: ['PROPOSAL']
};

/** Names of the genders that a request may tell. */
export const GENDERS = { FEMALE: 'award.nominee.female', MALE: 'gender.male', OTHER: 'gender.other' };

export function showDossier(container, dossier) {
  const parts = { case: {}, request: {}, ...withoutNull(dossier) };
  showParts(container,
    header(parts),
    section(text('section.request'), true, null, requestView(parts)),
    section(text('goldenBook.entry.authors'), true, shares(parts.request.authors), authorsView(parts)),
    changesSection(parts),
    filesSection(parts, true),
    historyOf(parts),
    limitsSection(parts.deadlines, parts.task && RUNNING[parts.task.key]),
    decisionsSection(parts),
    councilSection(parts));
  nameUnits(container);
}

/** A value of the request as people read it. */
function formatValue(name, value) {
  if (value === null || value === undefined || value === '') {
    return '—';
  }
  if (Array.isArray(value)) {
    return value.map(each => (each && typeof each === 'object' ? objectLine(each) : String(each))).join('\n');
  }
  if (typeof value === 'object') {
    return objectLine(value);
  }
  if (typeof value === 'boolean') {
    return text(value ? 'award.yes' : 'award.no');
  }
  const last = name.replace(/^.*\./, '');
  if (last === 'benefitValueVnd') {
    return formatMoney(value) || String(value);
  }
  if (last === 'sharePercent') {
    return formatNumber(value) + ' %';
  }
  if (last === 'gender' && GENDERS[value]) {
    return text(GENDERS[value]);
  }
  const label = { kind: 'kind.', targetTier: 'tier.' }[last];
  if (label && hasText(label + value)) {
    return text(label + value);
  }
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : String(value);
}

function objectLine(object) {
  if (object.name !== undefined && object.sharePercent !== undefined) {
    return [object.name, object.position, formatValue('sharePercent', object.sharePercent)].filter(Boolean).map(isolated).join(', ');
  }
  return Object.entries(object).map(([key, value]) => key + ': ' + isolated(formatValue(key, value))).join(', ');
}

function withoutNull(object) {
  return Object.fromEntries(Object.entries(object || {}).filter(([, value]) => value !== null));
}

function header({ case: about, request, task }) {
  return head({
    number: about.receiptNumber && text('receipt', about.receiptNumber),
    marks: [about.onBehalf && badge(text('onBehalf')), request.confidentialInformation && badge(text('case.confidential'), 'secret')],
    title: request.title || about.title,
    lines: [
      line(about.unitName, about.tierLabel),
      line(about.filedAt && text('filed', formatDate(about.filedAt), about.filedByName || about.filedBy || ''), about.targetTierLabel && text('target', about.targetTierLabel))
    ],
    task,
    page: about.id && '/ho-so/' + encodeURIComponent(about.id)
  });
}

function requestView({ case: about, request, versions }) {
  const changed = changedFields(versions);
  const fields = REQUEST_FIELDS.map(name => {
    const marks = [
      name === 'confidentialInformation' && badge(text('case.confidential'), 'secret'),
      changed.fields.has(name) && badge(text('changedIn', changed.version), 'changed')
    ];
    const value = requestValue(name, request, about);
    const missing = value === '—' ? el('span', { class: 'sv-muted' }, text('notGiven')) : value;
    const shown = row(text(name === 'implemented' ? 'case.implemented' : 'request.' + name), missing, marks);
    if (shown && name === 'confidentialInformation' && request[name]) {
      shown.classList.add('sv-secret');
    }
    return shown;
  });
  return rows(row(text('request.unitId'), about.unitName || unitName(request.unitId)), fields);
}

function requestValue(name, request, about) {
  if (name === 'implemented') {
    const span = [request.implementedFrom, request.implementedTo].filter(Boolean).map(formatDate);
    return span.length ? span.join(' – ') : '—';
  }
  if (name === 'targetTier') {
    return about.targetTierLabel || formatValue(name, request[name]);
  }
  return name === 'year' ? String(request.year ?? '—') : formatValue(name, request[name]);
}

function changedFields(versions) {
  const last = versions && versions.length > 1 ? versions.reduce((left, right) => (right.version > left.version ? right : left)) : null;
  const names = (last && last.changes ? last.changes : []).map(change => (/^implemented(From|To)$/.test(change.field) ? 'implemented' : change.field));
  return { version: last && last.version, fields: new Set(names) };
}

function shares(authors) {
  if (!authors || !authors.length) {
    return '0';
  }
  const total = authors.reduce((sum, author) => sum + (Number(author.sharePercent) || 0), 0);
  return text('authors.total', authors.length, formatNumber(total));
}

function authorsView({ case: about, request }) {
  if (!request.authors || !request.authors.length) {
    return nothing('notGiven');
  }
  return el('ol', { class: 'sv-plain sv-authors' }, request.authors.map(author => el('li', null,
    el('p', { class: 'sv-author' }, el('strong', null, author.name || '—'), el('span', { class: 'sv-share' }, formatNumber(author.sharePercent) + ' %')),
    el('p', null, [isolated(author.position), ' · ', author.unitId === about.unitId && about.unitName ? about.unitName : unitName(author.unitId)]),
    line(author.email, author.account && text('audit.account', author.account)),
    el('p', { class: 'sv-badges' },
      author.directWorker && badge(text('award.nominee.directWorker')),
      GENDERS[author.gender] && badge(text(GENDERS[author.gender])),
      badge(text(author.publishConsent ? 'consent.yes' : 'consent.no'))))));
}

function unitName(id) {
  return id ? el('span', { 'data-unit-name': id }, id) : '';
}

/** Requests name units by id; their names come when the list of units has arrived. */
function nameUnits(container) {
  const waiting = [...container.querySelectorAll('[data-unit-name]')];
  if (waiting.length) {
    allUnits().then(units => waiting.forEach(element => {
      element.textContent = units.find(unit => unit.id === element.dataset.unitName)?.name || element.textContent;
    }), () => {});
  }
}

function changesSection({ versions }) {
  if (!versions || versions.length < 2) {
    return null;
  }
  const later = versions.filter(each => each.version > 1).sort((left, right) => right.version - left.version);
  return section(text('section.changes'), true, text('versions', versions.length), later.map(version => el('div', { class: 'sv-version' },
    el('p', { class: 'sv-strong' }, text('version', version.version), ' ', el('span', { class: 'sv-muted' }, [formatDate(version.at), version.byName || version.by].filter(Boolean).join(' · '))),
    version.changes && version.changes.length
      ? el('dl', { class: 'sv-changes' }, version.changes.map(change => el('div', { class: 'sv-change' },
        el('dt', null, change.label || change.field, /confidentialInformation$/.test(change.field) && badge(text('case.confidential'), 'secret')),
        el('dd', null, el('span', { class: 'sv-unseen' }, text('before') + ': '), el('del', null, formatValue(change.field, change.before))),
        el('dd', null, el('span', { class: 'sv-unseen' }, text('after') + ': '), el('ins', null, formatValue(change.field, change.after))))))
      : nothing('changes.none'))));
}

function historyOf({ history }) {
  const last = history && history[history.length - 1];
  return historySection(history, last && [last.stepLabel || last.step, last.outcomeLabel].filter(Boolean).join(': '), each => [
    el('span', { class: 'sv-strong' }, each.stepLabel || each.step), ' ', each.outcome && badge(each.outcomeLabel || each.outcome, colourOf(each.outcome))]);
}

function decisionsSection({ decisions }) {
  if (!decisions || !decisions.length) {
    return null;
  }
  return section(text('section.decisions'), true, decisions.map(each => each.outcomeLabel || each.outcome).join(', '), el('ul', { class: 'sv-plain' }, decisions.map(each => el('li', null,
    el('p', null, el('span', { class: 'sv-strong' }, each.unitName), ' ', badge(each.outcomeLabel || each.outcome, colourOf(each.outcome))),
    line(each.tierLabel, each.decisionNumber && text('decision', each.decisionNumber), formatDate(each.decidedOn)),
    said(each.reason),
    each.goldenBookCode && el('p', null, text('goldenBook') + ' ', newTab('/so-vang/' + encodeURIComponent(each.goldenBookCode), each.goldenBookCode))))));
}

function councilSection({ council, councils }) {
  const past = (councils || []).filter(each => each && (!council || each.sessionId !== council.sessionId));
  if (!council && !past.length) {
    return null;
  }
  const current = council && council.tally;
  return section(text('section.council'), true, current ? current.outcomeLabel : null, showCouncils(council, past));
}
