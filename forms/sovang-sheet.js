/**
 * The dossier beside the form of a task: the sheet of the case, whatever its kind, with its files and limits. The server
 * says titles, labels, values and sentences in the reader's language; here they are only laid out.
 */

import { el, isolated } from './sovang-dom.js';
import { text } from './sovang-language.js';
import { filesSection, head, historySection, limitsSection, showParts } from './sovang-parts.js';
import { badge, line, newTab, row, rows, section } from './sovang-view.js';

/**
 * @param own sections that the kind of case puts after those of the sheet, for instance its council
 * @param brief whether its sections and files are closed at first
 */
export function showSheet(container, dossier, { own, brief } = {}) {
  const { case: sheet, task } = dossier;
  showParts(container,
    head({
      number: [sheet.kindLabel, sheet.number].filter(Boolean).join(' · '),
      marks: [badge(sheet.statusLabel), sheet.sections.some(isConfidential) && badge(text('case.confidential'), 'secret')],
      title: sheet.title,
      lines: line(task.unitName || sheet.unitName),
      task,
      page: dossier.page
    }),
    sheet.sections.map(each => section(each.title, !brief, null, rows(each.rows.map(rowView)))),
    own,
    filesSection(dossier, !brief),
    historySection(sheet.history),
    limitsSection(dossier.deadlines, task.dueOn));
}

function isConfidential({ rows: facts }) {
  return facts.some(each => each.confidential);
}

function rowView({ label, value, href, confidential }) {
  const shown = row(isolated(label), href ? newTab(href, value) : el('span', null, value), confidential && badge(text('case.confidential'), 'secret'));
  if (confidential) {
    shown.classList.add('sv-secret');
  }
  return shown;
}
