/** Revocations and appeals: the dossier beside their forms, and what the forms add to their markup. */

import { daysUntil, el, formatDate, formatSize, isolated, replaceContent, today } from './sovang-dom.js';
import { control, fieldAt, setRequired, valueOf } from './sovang-fields.js';
import { text } from './sovang-language.js';
import { line, row, section } from './sovang-view.js';

/** The server says labels and values in the reader's language; here they are only laid out. */
export function showRedressDossier(container, dossier) {
  const { case: about, task, page, attachments, deadlines } = dossier;
  replaceContent(container,
    header(about, task, page),
    about.sections.map(each => section('redress.' + each.key, each.key !== 'request', null, sectionView(each))),
    section('attachments', true, String(attachments.length), filesView(attachments)),
    section('history', false, null, el('ol', { class: 'sv-plain' }, about.history.map(event =>
      el('li', null, line(formatDate(event.at)), el('p', null, event.text), event.reason && el('p', { class: 'sv-text' }, event.reason))))),
    section('deadlines', false, null, limitsView(deadlines)));
  nameSections(container, about.sections);
}

function header(about, task, page) {
  const days = daysUntil(task.dueOn);
  const left = days === null ? '' : days < 0 ? text('daysLate', -days) : days === 0 ? text('dueToday') : text('daysLeft', days);
  return el('header', { class: 'sv-header' },
    el('p', { class: 'sv-number' }, el('span', null, text('redress.number', about.number)), el('span', { class: 'sv-badge' }, about.statusLabel)),
    el('h2', { class: 'sv-title' }, about.title),
    line(task.unitName || about.unitName),
    task.dueOn && el('p', { class: 'sv-due' + (days !== null && days < 0 ? ' sv-late' : '') }, text('due', formatDate(task.dueOn)), ' (' + left + ')'),
    el('p', { class: 'sv-links' }, el('a', { href: page, target: '_blank', rel: 'noopener' }, text('casePage'), el('span', { class: 'sv-unseen' }, ' ' + text('newTab')))));
}

function sectionView(each) {
  return each.rows.length
    ? el('dl', { class: 'sv-rows' }, each.rows.map(part => row(isolated(part.label), value(part))))
    : el('p', { class: 'sv-muted' }, text('redress.nothing'));
}

function value({ value: shown, href }) {
  return href
    ? el('a', { href, target: '_blank', rel: 'noopener' }, shown, el('span', { class: 'sv-unseen' }, ' ' + text('newTab')))
    : el('span', { class: 'sv-text' }, shown);
}

/** Sections are named by the server, not by the texts of the forms. */
function nameSections(container, sections) {
  for (const each of sections) {
    const title = container.querySelector(`[data-section="redress.${each.key}"] .sv-section-title`);
    if (title) {
      title.textContent = each.title;
    }
  }
}

function filesView(files) {
  return files.length
    ? el('ul', { class: 'sv-plain sv-files' }, files.map(file => el('li', null,
      el('a', { href: file.href, target: '_blank', rel: 'noopener' }, file.name, el('span', { class: 'sv-unseen' }, ' ' + text('newTab'))),
      line(formatSize(file.size), formatDate(file.uploadedAt), file.byName))))
    : el('p', { class: 'sv-muted' }, text('attachments.none'));
}

function limitsView(limits) {
  return limits.length
    ? el('dl', { class: 'sv-rows' }, limits.map(limit => row(limit.stepLabel,
      [el('span', null, formatDate(limit.dueOn)), line(limit.legalBasis, !limit.verified && text('unverified'))])))
    : el('p', { class: 'sv-muted' }, text('deadlines.none'));
}

export const answerRevocation = {
  prepare({ root, dossier }) {
    const onPaper = dossier.hints.holderName;
    const paper = root.querySelector('[data-paper]');
    paper.hidden = !onPaper;
    replaceContent(root.querySelector('[data-hint]'), onPaper && el('p', { class: 'sv-notice' }, text('answerRevocation.onPaper') + ' ', el('strong', null, isolated(onPaper))));
    if (onPaper) {
      preset(root, 'receivedOn', today());
      control(root, 'receivedOn').max = today();
      setRequired(fieldAt(root, 'receivedOn'), true);
    }
    requiredWhile(root, 'answer', () => valueOf(root, 'accepts') === 'false');
  },
  submission({ root, dossier }) {
    return { accepts: choice(root, 'accepts'), answer: valueOf(root, 'answer'), receivedOn: dossier.hints.holderName ? valueOf(root, 'receivedOn') : null };
  }
};

export const decideRevocation = {
  prepare: ({ root }) => paperOfToday(root),
  submission: ({ root }) => read(root, 'outcome', 'decisionNumber', 'decidedOn', 'reason')
};

export const reviewDependentAward = {
  prepare({ root, dossier }) {
    const dependent = dossier.hints.dependent;
    replaceContent(root.querySelector('[data-hint]'), dependent && el('div', { class: 'sv-notice' },
      el('p', { class: 'sv-notice-title' }, isolated(dependent.title)), el('p', null, text('reviewDependent.' + dependent.kind, dependent.code))));
  },
  submission: ({ root }) => read(root, 'outcome', 'reason')
};

export const assignReviewers = {
  prepare({ root, dossier }) {
    const candidates = dossier.hints.candidates || [];
    replaceContent(root.querySelector('[data-candidates]'),
      candidates.length === 0 && el('p', { class: 'sv-notice sv-warning' }, text('assignReviewers.none')),
      candidates.map((each, index) => el('div', { class: 'sv-choice' },
        el('input', { type: 'checkbox', id: 'sv-reviewer-' + index, value: each.account, 'data-reviewer': true }),
        el('label', { for: 'sv-reviewer-' + index }, isolated(each.name), el('span', { class: 'sv-muted' }, ' – ' + each.posts.join(', '))))));
  },
  submission: ({ root }) => ({ reviewers: [...root.querySelectorAll('[data-reviewer]:checked')].map(each => each.value) })
};

export const reviewAppeal = {
  prepare() {},
  submission: ({ root }) => read(root, 'opinion', 'reasons')
};

export const answerAppeal = {
  prepare({ root, dossier }) {
    const free = dossier.hints.freeMembers;
    replaceContent(root.querySelector('[data-hint]'), free !== null && free !== undefined && el('p', { class: 'sv-notice' + (free < 3 ? ' sv-warning' : '') }, text('answerAppeal.free', free)));
    paperOfToday(root);
  },
  submission: ({ root }) => read(root, 'outcome', 'decisionNumber', 'decidedOn', 'reason')
};

export const nominateAgain = {
  prepare({ root, dossier }) {
    preset(root, 'roundName', text('nominateAgain.roundNamePreset', dossier.case.number));
  },
  submission: ({ root }) => ({ roundName: valueOf(root, 'roundName'), copyNominee: choice(root, 'copyNominee') })
};

function read(root, ...names) {
  return Object.fromEntries(names.map(name => [name, valueOf(root, name)]));
}

function choice(root, name) {
  const chosen = valueOf(root, name);
  return chosen === null ? null : chosen === 'true';
}

function paperOfToday(root) {
  preset(root, 'decidedOn', today());
  control(root, 'decidedOn').max = today();
}

function preset(root, name, shown) {
  const found = control(root, name);
  if (found && !found.value) {
    found.value = shown;
  }
}

function requiredWhile(root, name, condition) {
  const update = () => setRequired(fieldAt(root, name), condition());
  root.addEventListener('change', update);
  update();
}
