/** The letter above every form about a list: what it is, the council, opinions, files, history and limits. */

import { attachmentsView, deadlinesView, remaining } from './sovang-dossier.js';
import { showCouncils } from './sovang-council.js';
import { daysUntil, el, formatDate, replaceContent } from './sovang-dom.js';
import { text } from './sovang-language.js';
import { badge, colourOf, line, row, section } from './sovang-view.js';

/** Shows the letter; sections the person opened or closed stay as they are when it is shown again. */
export function showLetter(container, dossier) {
  const before = new Map([...container.querySelectorAll('details[data-section]')].map(each => [each.dataset.section, each.open]));
  replaceContent(container,
    header(dossier),
    section('letter', false, dossier.case.filedUnitName, letterView(dossier)),
    councilSection(dossier),
    opinionsSection(dossier),
    section('attachments', false, String(dossier.attachments.length), attachmentsView(dossier)),
    section('history', false, lastEvent(dossier), historyView(dossier)),
    section('deadlines', false, null, deadlinesView(dossier)));
  container.querySelectorAll('details[data-section]').forEach(each => {
    each.open = before.get(each.dataset.section) ?? each.open;
  });
}

function header({ case: about, task }) {
  const days = daysUntil(task.dueOn);
  return el('header', { class: 'sv-header' },
    el('p', { class: 'sv-number' },
      el('span', null, about.number ? text('receipt', about.number) : text('letter.notSubmitted')),
      badge(about.statusLabel)),
    el('h2', { class: 'sv-title' }, about.title),
    line(about.filedUnitName, about.unitId !== about.filedUnitId && text('letter.at', about.unitName), about.roundLabel, String(about.year)),
    task.dueOn && el('p', { class: 'sv-due' + (days !== null && days < 0 ? ' sv-late' : '') }, text('due', formatDate(task.dueOn)), ' ', remaining(days)),
    el('p', { class: 'sv-links' }, el('a', { href: '/khen-thuong/' + encodeURIComponent(about.id), target: '_blank', rel: 'noopener' }, text('casePage'), el('span', { class: 'sv-unseen' }, ' ' + text('newTab')))));
}

function letterView({ case: about, nominees }) {
  return el('dl', { class: 'sv-rows' },
    row(text('letter.filedUnit'), about.filedUnitName),
    row(text('letter.number'), about.letterNumber),
    row(text('letter.date'), formatDate(about.letterDate)),
    row(text('letter.submitted'), formatDate(about.submittedAt)),
    row(text('letter.unit'), [about.unitName, ' – ', about.tierLabel]),
    row(text('letter.rows'), text('letter.rowsOf', nominees.filter(each => each.stands).length, nominees.length)));
}

function councilSection({ council, tally }) {
  return council && section('council', false, tally && tally.outcomeLabel, listTally(tally), showCouncils({ ...council, onList: true, opened: tally && tally.passed !== null }, []));
}

/** The count of a vote on a list; until the votes are opened only who filed. */
export function listTally(tally) {
  if (!tally) {
    return null;
  }
  const figures = [
    ['tally.voters', tally.entitled], ['tally.filed', tally.filed], ['tally.passed', tally.passed],
    ['tally.notPassed', tally.notPassed], ['tally.withoutQuorum', tally.withoutQuorum || null]
  ].filter(([, value]) => value !== null && value !== undefined);
  return el('div', { class: 'sv-tally' },
    tally.outcome === 'NO_QUORUM' && el('p', { class: 'sv-outcome' }, badge(tally.outcomeLabel, colourOf(tally.outcome))),
    el('dl', { class: 'sv-figures' }, figures.map(([key, value]) => el('div', null, el('dt', null, text(key)), el('dd', null, String(value))))));
}

function opinionsSection({ opinions }) {
  return opinions.length > 0 && section('opinions', true, String(opinions.length), el('ul', { class: 'sv-plain' }, opinions.map(each => el('li', null,
    each.nominee && el('p', { class: 'sv-strong' }, each.nominee),
    el('p', { class: 'sv-said' }, each.text),
    line(each.byName, formatDate(each.at), each.unitName)))));
}

function lastEvent({ history }) {
  return history.length ? history[history.length - 1].text : null;
}

function historyView({ history }) {
  return el('ol', { class: 'sv-plain sv-history' }, history.map(each => el('li', null,
    el('p', null, each.text),
    line(formatDate(each.at), each.unitName),
    each.reason && el('p', { class: 'sv-said' }, each.reason))));
}
