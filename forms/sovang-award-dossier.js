/** The letter above every form about a list: its sheet, the council and what people said when they were consulted. */

import { showCouncils } from './sovang-council.js';
import { el, formatDate } from './sovang-dom.js';
import { text } from './sovang-language.js';
import { showSheet } from './sovang-sheet.js';
import { badge, colourOf, figures, line, said, section } from './sovang-view.js';

/** In brief: the list below needs the place. */
export function showLetter(container, dossier) {
  showSheet(container, dossier, { own: [councilSection(dossier), opinionsSection(dossier)], brief: true });
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
