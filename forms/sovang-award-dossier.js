/** The letter above every form about a list: what it is, the council, opinions, files, history and limits. */

import { showCouncils } from './sovang-council.js';
import { el, formatDate } from './sovang-dom.js';
import { text } from './sovang-language.js';
import { filesSection, head, historySection, limitsSection, showParts } from './sovang-parts.js';
import { badge, colourOf, figures, line, row, rows, said, section } from './sovang-view.js';

export function showLetter(container, dossier) {
  const { case: about, task, history } = dossier;
  showParts(container,
    head({
      number: about.number ? text('receipt', about.number) : text('letter.notSubmitted'),
      marks: badge(about.statusLabel),
      title: about.title,
      lines: line(about.filedUnitName, about.unitId !== about.filedUnitId && text('letter.at', about.unitName), about.roundLabel, String(about.year)),
      task,
      page: '/khen-thuong/' + encodeURIComponent(about.id)
    }),
    section(text('documentKind.SUBMISSION_LETTER'), false, about.filedUnitName, letterView(dossier)),
    councilSection(dossier),
    opinionsSection(dossier),
    filesSection(dossier, false),
    historySection(history, history.length > 0 && history[history.length - 1].text, each => each.text),
    limitsSection(dossier.deadlines, task.dueOn));
}

function letterView({ case: about, nominees }) {
  return rows(
    row(text('letter.filedUnit'), about.filedUnitName),
    row(text('letter.number'), about.letterNumber),
    row(text('letter.date'), formatDate(about.letterDate)),
    row(text('letter.submitted'), formatDate(about.submittedAt)),
    row(text('letter.unit'), [about.unitName, ' – ', about.tierLabel]),
    row(text('award.sheet.list'), text('letter.rowsOf', nominees.filter(each => each.stands).length, nominees.length)));
}

function councilSection({ council, tally }) {
  return council && section(text('section.council'), false, tally && tally.outcomeLabel, listTally(tally), showCouncils({ ...council, onList: true, opened: tally && tally.passed !== null }, []));
}

/** The count of a vote on a list; until the votes are opened only who filed. */
export function listTally(tally) {
  return tally && el('div', { class: 'sv-tally' },
    tally.outcome === 'NO_QUORUM' && el('p', { class: 'sv-outcome' }, badge(tally.outcomeLabel, colourOf(tally.outcome))),
    figures([
      ['tally.voters', tally.entitled], ['member.filed', tally.filed], ['tally.passed', tally.passed],
      ['tally.notPassed', tally.notPassed], ['tally.withoutQuorum', tally.withoutQuorum || null]
    ]));
}

function opinionsSection({ opinions }) {
  return opinions.length > 0 && section(text('section.opinions'), true, String(opinions.length), el('ul', { class: 'sv-plain' }, opinions.map(each => el('li', null,
    each.nominee && el('p', { class: 'sv-strong' }, each.nominee),
    said(each.text),
    line(each.byName, formatDate(each.at), each.unitName)))));
}
