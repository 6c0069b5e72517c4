/** Parts that the dossiers of all kinds of case have: head, files, history, limits. */

import { daysUntil, el, formatDate, formatSize, replaceContent } from './sovang-dom.js';
import { text } from './sovang-language.js';
import { line, newTab, nothing, said, section } from './sovang-view.js';

/** Shows the parts of a dossier; sections the person opened or closed stay as they are when it is shown again. */
export function showParts(container, ...parts) {
  const before = new Map([...container.querySelectorAll('details[data-section]')].map(each => [each.dataset.section, each.open]));
  replaceContent(container, parts);
  container.querySelectorAll('details[data-section]').forEach(each => {
    each.open = before.get(each.dataset.section) ?? each.open;
  });
}

/**
 * The head of a dossier.
 *
 * @param number what the case is called in the register
 * @param marks badges beside the number
 * @param lines side information below the title
 * @param task the open task with its limit
 * @param page address of the page of the case
 */
export function head({ number, marks, title, lines, task, page }) {
  const days = daysUntil(task && task.dueOn);
  return el('header', { class: 'sv-header' },
    el('p', { class: 'sv-number' }, number && el('span', null, number), marks),
    el('h2', { class: 'sv-title' }, title || '—'),
    lines,
    task && task.dueOn && el('p', { class: 'sv-due' + (days !== null && days < 0 ? ' sv-late' : '') }, text('due', formatDate(task.dueOn)), ' ', remaining(days)),
    page && el('p', { class: 'sv-links' }, newTab(page, text('casePage'))));
}

/** How long a limit still runs, in words. */
function remaining(days) {
  if (days === null) {
    return '';
  }
  return '(' + (days < 0 ? text('daysLate', -days) : days === 0 ? text('dueToday') : text('daysLeft', days)) + ')';
}

export function filesSection(dossier, open) {
  const files = dossier.attachments || [];
  return section(text('case.attachments'), open, String(files.length), filesView(files));
}

/** The list of attachments; in brief for the form that adds some. */
export function filesView(files, brief) {
  if (!files || !files.length) {
    return nothing('attachments.none');
  }
  return el('ul', { class: 'sv-plain sv-files' }, files.map(each => el('li', null,
    each.href ? newTab(each.href, each.name) : el('span', null, each.name),
    line(formatSize(each.size), formatDate(each.uploadedAt), !brief && (each.byName || each.by)),
    !brief && each.sha256 && el('p', { class: 'sv-muted sv-hash', title: 'SHA-256 ' + each.sha256 }, 'SHA-256 ' + each.sha256.slice(0, 16) + '…'))));
}

/** What happened to the case, and at first the last of it. */
export function historySection(history) {
  return history.length > 0 && section(text('case.history'), false, history[history.length - 1].text, el('ol', { class: 'sv-plain sv-history' }, history.map(each => el('li', null,
    el('p', null, each.text),
    line(formatDate(each.at)),
    said(each.reason)))));
}

/** Limits with their source; the one that ends with the task is the one that runs. */
export function limitsSection(deadlines, dueOn) {
  const next = dueOn && (deadlines || []).find(each => each.dueOn === dueOn);
  return section(text('case.deadlines'), false, next && (next.stepLabel || next.step) + ': ' + formatDate(next.dueOn), limitsView(deadlines, next));
}

function limitsView(deadlines, next) {
  if (!deadlines || !deadlines.length) {
    return nothing('deadlines.none');
  }
  return el('ul', { class: 'sv-plain sv-deadlines' }, deadlines.map(each => {
    const days = each === next ? daysUntil(each.dueOn) : null;
    return el('li', null,
      el('p', null, el('span', { class: 'sv-strong' }, each.stepLabel || each.step), each.dueOn && ' – ' + formatDate(each.dueOn),
        days !== null && el('span', { class: days < 0 ? 'sv-late' : 'sv-muted' }, ' ' + remaining(days))),
      line(period(each.period), each.legalBasis),
      each.verified === false && unverified());
  }));
}

/** A rule that nobody has yet compared with the texts in force. */
export function unverified() {
  return el('span', { class: 'sv-unverified' }, text('unverified'));
}

/** P1M → 1 tháng; anything else is shown as it is. */
function period(value) {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(value || '');
  if (!found) {
    return value;
  }
  return ['years', 'months', 'weeks', 'days'].map((unit, index) => found[index + 1] && text('period.' + unit, found[index + 1])).filter(Boolean).join(' ');
}
