/**
 * The dossier beside every form: the request with what changed between its versions, authors and shares, attachments,
 * the case's history, deadlines with their source, decisions of other levels, the council. Any part may be missing.
 */

import { showLetter } from './sovang-award-dossier.js';
import { showCouncils } from './sovang-council.js';
import { daysUntil, el, formatDate, formatMoney, formatNumber, formatSize, isolated, replaceContent } from './sovang-dom.js';
import { hasText, text } from './sovang-language.js';
import { allUnits } from './sovang-units.js';
import { badge, colourOf, line, row, section } from './sovang-view.js';

/** Fields of the request in the order of the printed form; the title stands above, authors have their own section. */
const REQUEST_FIELDS = [
  'year', 'kind', 'field', 'description', 'confidentialInformation', 'conditions', 'firstAppliedAt', 'firstAppliedOn',
  'implemented', 'investor', 'benefits', 'benefitValueVnd', 'applicationConfirmedBy', 'authorOpinion', 'targetTier'
];

/** Deadlines that run while a task is open, the nearest first; those of other steps are over or still to come. */
const RUNNING = {
  appraiseDossier: ['APPRAISAL'],
  supplementDossier: ['SUPPLEMENT'],
  scoreDossier: ['SCORING', 'COUNCIL'],
  resolveNoQuorum: ['SCORING', 'COUNCIL'],
  concludeSession: ['MINUTES', 'COUNCIL'],
  decideRecognition: ['DECISION'],
  proposeUpward: ['PROPOSAL'],
  prepareLetter: ['PREPARATION'],
  appraiseNominations: ['APPRAISAL'],
  supplementNominations: ['SUPPLEMENT'],
  voteOnNominees: ['SCORING', 'COUNCIL'],
  decideNominations: ['DECISION'],
  forwardLetter: ['PROPOSAL']
};

/** Shows a dossier in a container; sections the person opened or closed stay as they are when it is shown again. */
export function showDossier(container, dossier) {
  if (dossier.kind === 'AWARD_LETTER') {
    showLetter(container, dossier);
    return;
  }
  const before = new Map([...container.querySelectorAll('details[data-section]')].map(each => [each.dataset.section, each.open]));
  const parts = { case: {}, request: {}, ...withoutNull(dossier) };
  replaceContent(container,
    header(parts),
    section('request', true, null, requestView(parts)),
    section('authors', true, shares(parts.request.authors), authorsView(parts)),
    changesSection(parts),
    section('attachments', true, String((parts.attachments || []).length), attachmentsView(parts)),
    historySection(parts),
    section('deadlines', false, nextDeadline(parts), deadlinesView(parts)),
    decisionsSection(parts),
    councilSection(parts));
  container.querySelectorAll('details[data-section]').forEach(each => {
    each.open = before.get(each.dataset.section) ?? each.open;
  });
  nameUnits(container);
}

/** The list of attachments; in brief for the form that adds some. */
export function attachmentsView({ attachments }, brief) {
  if (!attachments || !attachments.length) {
    return el('p', { class: 'sv-muted' }, text('attachments.none'));
  }
  return el('ul', { class: 'sv-plain sv-files' }, attachments.map(each => el('li', null,
    each.href
      ? el('a', { href: each.href, target: '_blank', rel: 'noopener' }, each.name, el('span', { class: 'sv-unseen' }, ' ' + text('newTab')))
      : el('span', null, each.name),
    line(formatSize(each.size), formatDate(each.uploadedAt), !brief && (each.byName || each.by)),
    !brief && each.sha256 && el('p', { class: 'sv-muted sv-hash', title: 'SHA-256 ' + each.sha256 }, 'SHA-256 ' + each.sha256.slice(0, 16) + '…'))));
}

/** A value of the request as people read it. */
export function formatValue(name, value) {
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
    return text(value ? 'yes' : 'no');
  }
  const last = name.replace(/^.*\./, '');
  if (last === 'benefitValueVnd') {
    return formatMoney(value) || String(value);
  }
  if (last === 'sharePercent') {
    return formatNumber(value) + ' %';
  }
  const label = { kind: 'kind.', gender: 'gender.', targetTier: 'tier.' }[last];
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
  const days = daysUntil(task && task.dueOn);
  return el('header', { class: 'sv-header' },
    el('p', { class: 'sv-number' },
      about.receiptNumber && el('span', null, text('receipt', about.receiptNumber)),
      about.onBehalf && badge(text('onBehalf')),
      request.confidentialInformation && badge(text('confidential'), 'secret')),
    el('h2', { class: 'sv-title' }, request.title || about.title || '—'),
    line(about.unitName, about.tierLabel),
    line(about.filedAt && text('filed', formatDate(about.filedAt), about.filedByName || about.filedBy || ''), about.targetTierLabel && text('target', about.targetTierLabel)),
    task && task.dueOn && el('p', { class: 'sv-due' + (days !== null && days < 0 ? ' sv-late' : '') }, text('due', formatDate(task.dueOn)), ' ', remaining(days)),
    about.id && el('p', { class: 'sv-links' }, el('a', { href: '/ho-so/' + encodeURIComponent(about.id), target: '_blank', rel: 'noopener' }, text('casePage'), el('span', { class: 'sv-unseen' }, ' ' + text('newTab')))));
}

/** How long a limit still runs, in words. */
export function remaining(days) {
  if (days === null) {
    return '';
  }
  return '(' + (days < 0 ? text('daysLate', -days) : days === 0 ? text('dueToday') : text('daysLeft', days)) + ')';
}

function requestView({ case: about, request, versions }) {
  const changed = changedFields(versions);
  const rows = REQUEST_FIELDS.map(name => {
    const marks = [
      name === 'confidentialInformation' && badge(text('confidential'), 'secret'),
      changed.fields.has(name) && badge(text('changedIn', changed.version), 'changed')
    ];
    const value = requestValue(name, request, about);
    const missing = value === '—' ? el('span', { class: 'sv-muted' }, text('notGiven')) : value;
    const shown = row(text('field.' + name), missing, marks);
    if (shown && name === 'confidentialInformation' && request[name]) {
      shown.classList.add('sv-secret');
    }
    return shown;
  });
  return el('dl', { class: 'sv-rows' }, row(text('field.unitId'), about.unitName || unitName(request.unitId)), rows);
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
    return el('p', { class: 'sv-muted' }, text('notGiven'));
  }
  return el('ol', { class: 'sv-plain sv-authors' }, request.authors.map(author => el('li', null,
    el('p', { class: 'sv-author' }, el('strong', null, author.name || '—'), el('span', { class: 'sv-share' }, formatNumber(author.sharePercent) + ' %')),
    el('p', null, [isolated(author.position), ' · ', author.unitId === about.unitId && about.unitName ? about.unitName : unitName(author.unitId)]),
    line(author.email, author.account && text('account', author.account)),
    el('p', { class: 'sv-badges' },
      author.directWorker && badge(text('directWorker')),
      author.gender && badge(formatValue('gender', author.gender)),
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
  return section('changes', true, text('versions', versions.length), later.map(version => el('div', { class: 'sv-version' },
    el('p', { class: 'sv-strong' }, text('version', version.version), ' ', el('span', { class: 'sv-muted' }, [formatDate(version.at), version.byName || version.by].filter(Boolean).join(' · '))),
    version.changes && version.changes.length
      ? el('dl', { class: 'sv-changes' }, version.changes.map(change => el('div', { class: 'sv-change' },
        el('dt', null, change.label || change.field, /confidentialInformation$/.test(change.field) && badge(text('confidential'), 'secret')),
        el('dd', null, el('span', { class: 'sv-unseen' }, text('before') + ': '), el('del', null, formatValue(change.field, change.before))),
        el('dd', null, el('span', { class: 'sv-unseen' }, text('after') + ': '), el('ins', null, formatValue(change.field, change.after))))))
      : el('p', { class: 'sv-muted' }, text('changes.none')))));
}

function historySection({ history }) {
  if (!history || !history.length) {
    return null;
  }
  const last = history[history.length - 1];
  return section('history', false, [last.stepLabel || last.step, last.outcomeLabel].filter(Boolean).join(': '), el('ol', { class: 'sv-plain sv-history' }, history.map(each => el('li', null,
    el('p', null, el('span', { class: 'sv-strong' }, each.stepLabel || each.step), ' ', each.outcome && badge(each.outcomeLabel || each.outcome, colourOf(each.outcome))),
    line(formatDate(each.at), each.byName || each.by, each.unitName, each.reference),
    each.reason && el('p', { class: 'sv-said' }, each.reason)))));
}

function running(task) {
  return (task && RUNNING[task.key]) || [];
}

function nextDeadline({ task, deadlines }) {
  const next = running(task).map(step => (deadlines || []).find(each => each.step === step)).find(each => each && each.dueOn);
  return next ? (next.stepLabel || next.step) + ': ' + formatDate(next.dueOn) : null;
}

/** Limits with their source. */
export function deadlinesView({ task, deadlines }) {
  if (!deadlines || !deadlines.length) {
    return el('p', { class: 'sv-muted' }, text('deadlines.none'));
  }
  return el('ul', { class: 'sv-plain sv-deadlines' }, deadlines.map(each => {
    const days = running(task).includes(each.step) ? daysUntil(each.dueOn) : null;
    return el('li', null,
      el('p', null, el('span', { class: 'sv-strong' }, each.stepLabel || each.step), each.dueOn && ' – ' + formatDate(each.dueOn),
        days !== null && el('span', { class: days < 0 ? 'sv-late' : 'sv-muted' }, ' ' + remaining(days))),
      line(period(each.period), each.legalBasis),
      each.verified === false && el('p', { class: 'sv-unverified' }, text('unverified')));
  }));
}

/** P1M → 1 tháng; anything else is shown as it is. */
function period(value) {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(value || '');
  if (!found) {
    return value;
  }
  return ['years', 'months', 'weeks', 'days'].map((unit, index) => found[index + 1] && text('period.' + unit, found[index + 1])).filter(Boolean).join(' ');
}

function decisionsSection({ decisions }) {
  if (!decisions || !decisions.length) {
    return null;
  }
  return section('decisions', true, decisions.map(each => each.outcomeLabel || each.outcome).join(', '), el('ul', { class: 'sv-plain' }, decisions.map(each => el('li', null,
    el('p', null, el('span', { class: 'sv-strong' }, each.unitName), ' ', badge(each.outcomeLabel || each.outcome, colourOf(each.outcome))),
    line(each.tierLabel, each.decisionNumber && text('decision', each.decisionNumber), formatDate(each.decidedOn)),
    each.reason && el('p', { class: 'sv-said' }, each.reason),
    each.goldenBookCode && el('p', null, text('goldenBook') + ' ', el('a', { href: '/so-vang/' + encodeURIComponent(each.goldenBookCode), target: '_blank', rel: 'noopener' }, each.goldenBookCode))))));
}

function councilSection({ council, councils }) {
  const past = (councils || []).filter(each => each && (!council || each.sessionId !== council.sessionId));
  if (!council && !past.length) {
    return null;
  }
  const current = council && council.tally;
  return section('council', true, current ? current.outcomeLabel : null, showCouncils(council, past));
}
