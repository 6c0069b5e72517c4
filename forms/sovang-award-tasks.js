/** What the forms about lists add to their markup, except for the ballot. */

import { asVoted, decisionCell, outcomeCell, rowsOf } from './sovang-award-cells.js';
import { listTally } from './sovang-award-dossier.js';
import { checkColumn, isBlocked, sharesOf, showList, standing } from './sovang-award-list.js';
import { councilResult } from './sovang-council.js';
import { el, formatNumber, replaceContent } from './sovang-dom.js';
import { read } from './sovang-fields.js';
import { text } from './sovang-language.js';
import { badge, colourOf, newTab, notice } from './sovang-view.js';

export const prepareLetter = {
  layout: 'list',
  prepare({ root, dossier }) {
    const { nominees, statistics, filedUnitName: home } = dossier;
    replaceContent(root.querySelector('[data-before]'),
      nominees.length === 0 ? notice('warning', text('prepare.empty')) : el('div', { class: 'sv-live' }, sharesOf(nominees, statistics.targetDirectWorkersPercent)),
      editLink(dossier, 'prepare.edit'));
    if (nominees.length) {
      showList(root.querySelector('[data-after]'), { nominees, home, columns: [] });
    }
  }
};

export const supplementNominations = {
  layout: 'list',
  prepare({ root, dossier }) {
    const wanted = dossier.nominees.filter(each => each.status === 'SUPPLEMENT');
    const list = el('div');
    replaceContent(root.querySelector('[data-before]'),
      notice('warning', text('supplementList.wanted', wanted.length)),
      editLink(dossier, 'supplementList.edit'),
      list);
    showList(list, {
      nominees: wanted,
      home: dossier.filedUnitName,
      columns: [{ label: text('supplementList.reason'), cell: each => each.statusReason }]
    });
  }
};

export const forwardLetter = {
  layout: 'list',
  prepare({ root, dossier }) {
    const waiting = dossier.nominees.filter(each => each.status === 'PROPOSED_UP');
    replaceContent(root.querySelector('[data-parent]'),
      notice(null, text('forward.to', waiting.length) + ' ', el('strong', null, dossier.hints.parentUnitName || '—')));
    showList(root.querySelector('[data-after]'), { nominees: waiting, home: dossier.filedUnitName, columns: [voteColumn()] });
  }
};

export const appraiseNominations = {
  layout: 'list',
  prepare(sheet) {
    const { root, dossier } = sheet;
    sheet.rows = standing(dossier);
    sheet.cells = new Map();
    const state = el('p', { class: 'sv-state', role: 'status', 'aria-live': 'polite' });
    const update = () => {
      const chosen = outcomes(sheet);
      state.textContent = text('appraiseList.state', chosen.filter(Boolean).length, chosen.length,
        count(chosen, 'ACCEPT'), count(chosen, 'SUPPLEMENT'), count(chosen, 'DROP'));
    };
    const accept = nominees => {
      nominees.forEach(each => sheet.cells.get(each.id).choose('ACCEPT'));
      update();
    };
    const place = el('div');
    replaceContent(root.querySelector('[data-list]'), state, place);
    sheet.list = showList(place, {
      nominees: sheet.rows,
      home: dossier.filedUnitName,
      columns: [checkColumn(text('list.check'))],
      actLabel: text('step.APPRAISAL'),
      control: (nominee, row) => outcomeCell(sheet.cells, nominee, row, ['ACCEPT', 'SUPPLEMENT', 'DROP'].map(value => [value, text('listOutcome.' + value)]), {
        start: nominee.status === 'ACCEPTED' ? 'ACCEPT' : null,
        needsReason: value => value === 'SUPPLEMENT' || value === 'DROP',
        good: 'ACCEPT',
        bad: 'DROP',
        reason: suggestedReason(nominee),
        changed: update
      }),
      buttons: [
        { label: text('appraiseList.acceptMet'), fill: shown => accept(shown.filter(each => each.findings.every(finding => finding.met))) },
        { label: text('appraiseList.acceptAll'), fill: accept }
      ],
      filters: [
        { value: 'open', label: text('appraiseList.onlyOpen'), test: each => !sheet.cells.get(each.id).outcome() },
        { value: 'unmet', label: text('list.onlyUnmet'), test: each => each.findings.some(finding => !finding.met) },
        { value: 'blocked', label: text('list.onlyBlocked'), test: isBlocked }
      ]
    });
    update();
  },
  submission: ({ list, rows, cells }) => ({ rows: rowsOf(list, rows, cells, () => ({})) })
};

/** What was not met is the usual reason; the officer writes the final text. */
function suggestedReason(nominee) {
  const unmet = nominee.findings.filter(each => !each.met).map(each => each.note);
  return nominee.statusReason || (unmet.length ? text('appraiseList.unmet', unmet.join(' ')) : '');
}

export const decideNominations = {
  layout: 'list',
  prepare(sheet) {
    const { root, dossier } = sheet;
    sheet.rows = standing(dossier);
    sheet.cells = new Map();
    replaceContent(root.querySelector('[data-council]'), letterCouncil(dossier));
    const live = el('div', { class: 'sv-live', role: 'status', 'aria-live': 'polite' });
    replaceContent(root.querySelector('[data-statistics]'), live);
    const update = () => {
      const given = sheet.rows.filter(each => ['AWARD', 'PROPOSE'].includes(sheet.cells.get(each.id).outcome()));
      const chosen = outcomes(sheet);
      replaceContent(live,
        el('p', { class: 'sv-state' }, text('decideList.state', count(chosen, 'AWARD'), count(chosen, 'PROPOSE'), count(chosen, 'REFUSE'), count(chosen, null))),
        sharesOf(given, dossier.statistics.targetDirectWorkersPercent));
    };
    sheet.list = showList(root.querySelector('[data-list]'), {
      nominees: sheet.rows,
      home: dossier.filedUnitName,
      columns: [voteColumn()],
      actLabel: text('step.DECISION'),
      control: (nominee, row) => decisionCell(sheet.cells, nominee, row, update),
      buttons: [
        { label: text('decideList.asCouncil'), fill: shown => { shown.forEach(each => sheet.cells.get(each.id).choose(asVoted(each))); update(); } }
      ],
      filters: [
        { value: 'passed', label: text('award.nominee.status.PASSED'), test: each => each.status === 'PASSED' },
        { value: 'notPassed', label: text('award.nominee.status.NOT_PASSED'), test: each => each.status !== 'PASSED' },
        { value: 'blocked', label: text('list.onlyBlocked'), test: isBlocked },
        { value: 'refused', label: text('award.outcome.REFUSE'), test: each => sheet.cells.get(each.id).outcome() === 'REFUSE' },
        { value: 'up', label: text('decideList.onlyUp'), test: each => !each.decidedHere }
      ],
      details: nominee => whoVoted(dossier, nominee)
    });
    update();
  },
  submission({ root, list, rows, cells }) {
    const sent = rowsOf(list, rows, cells, cell => ({ override: cell.override() }));
    return { ...read(root, 'decisionNumber', 'decidedOn', 'reason'), rows: sent };
  }
};

function outcomes({ cells }) {
  return [...cells.values()].map(each => each.outcome());
}

function count(values, value) {
  return formatNumber(values.filter(each => each === value).length);
}

function voteColumn() {
  return checkColumn(text('section.council'), councilVote);
}

/** What the council voted on a row, as far as it may be seen. */
function councilVote({ vote, status, statusLabel }) {
  return vote
    ? [badge(vote.outcomeLabel, colourOf(vote.outcome)), el('p', { class: 'sv-small' }, text('batch.votes', vote.agreed, vote.entitled), vote.recused > 0 && ' · ' + text('list.recused', vote.recused))]
    : badge(statusLabel, status === 'NOT_PASSED' ? 'bad' : null);
}

/** In an open vote, who agreed and who did not. */
function whoVoted({ ballots }, nominee) {
  const of = vote => ballots.filter(each => each.votes[nominee.id] === vote).map(each => each.memberName);
  const lists = [['AGREE', of('AGREE')], ['DISAGREE', of('DISAGREE')], ['CONFLICT', ballots.filter(each => each.recusals[nominee.id]).map(each => each.memberName + ' (' + each.recusals[nominee.id] + ')')]];
  return ballots.length > 0 && el('div', null, el('h4', null, text('list.ballots')),
    lists.filter(([, names]) => names.length).map(([vote, names]) => el('p', null, el('span', { class: 'sv-strong' }, text('listVote.' + vote) + ': '), names.join('; '))));
}

/** The council's result on a letter where a decision or minutes hang on it. */
export function letterCouncil({ council, tally }) {
  return councilResult(council, tally, listTally);
}

/** A draft of the minutes from the count; the secretary reads it and writes the final text. */
export function draftMinutes({ council, tally }) {
  if (!tally || tally.passed === null || tally.passed === undefined) {
    return null;
  }
  return [
    council.secret && text('draft.secret'),
    text('draftList.votes', tally.filed, tally.entitled, tally.passed + tally.notPassed + tally.withoutQuorum),
    text('draftList.result', tally.passed, tally.notPassed + tally.withoutQuorum),
    tally.passed > 0 && text('draftList.proposes', council.unitName)
  ].filter(Boolean).join(' ');
}

/** The rows beside the minutes: who passed and who did not. */
export function votedList(container, dossier) {
  showList(container, { nominees: standing(dossier), home: dossier.filedUnitName, columns: [voteColumn()], details: nominee => whoVoted(dossier, nominee) });
}

function editLink({ page }, key) {
  return el('p', { class: 'sv-edit' }, newTab(page, text(key), 'sv-button'));
}
