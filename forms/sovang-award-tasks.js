/** What the forms about lists add to their markup, except for the ballot. */

import { Problem } from './sovang-api.js';
import { listTally } from './sovang-award-dossier.js';
import { checkColumn, isBlocked, sharesOf, showList, standing } from './sovang-award-list.js';
import { el, formatNumber, replaceContent, today, uniqueId } from './sovang-dom.js';
import { control, fieldAt, setRequired, valueOf } from './sovang-fields.js';
import { text } from './sovang-language.js';
import { badge, colourOf } from './sovang-view.js';

export const prepareLetter = {
  prepare({ root, dossier }) {
    const { nominees, statistics, case: about } = dossier;
    replaceContent(root.querySelector('[data-summary]'),
      nominees.length === 0 ? el('p', { class: 'sv-notice sv-warning' }, text('prepare.empty')) : el('div', { class: 'sv-live' }, sharesOf(nominees, statistics.targetDirectWorkersPercent)),
      editLink(about, 'prepare.edit'));
    control(root, 'letterDate').value ||= today();
    control(root, 'letterDate').max = today();
    if (nominees.length) {
      showList(root.querySelector('[data-list]'), { nominees, home: about.filedUnitName, columns: [] });
    }
  },
  submission: ({ root }) => read(root, 'letterNumber', 'letterDate')
};

export const supplementNominations = {
  prepare({ root, dossier }) {
    const wanted = dossier.nominees.filter(each => each.status === 'SUPPLEMENT');
    replaceContent(root.querySelector('[data-summary]'),
      el('p', { class: 'sv-notice sv-warning' }, text('supplementList.wanted', wanted.length)),
      editLink(dossier.case, 'supplementList.edit'));
    showList(root.querySelector('[data-list]'), {
      nominees: wanted,
      home: dossier.case.filedUnitName,
      columns: [{ label: text('supplementList.reason'), cell: each => each.statusReason }]
    });
  },
  submission: ({ root }) => read(root, 'comment')
};

export const forwardLetter = {
  prepare({ root, dossier }) {
    const waiting = dossier.nominees.filter(each => each.status === 'PROPOSED_UP');
    replaceContent(root.querySelector('[data-parent]'), el('p', { class: 'sv-notice' },
      text('forward.to', waiting.length) + ' ', el('strong', null, dossier.hints.parentUnitName || '—')));
    control(root, 'letterDate').value ||= today();
    control(root, 'letterDate').max = today();
    const update = () => {
      const forward = valueOf(root, 'forward');
      root.querySelector('[data-letter]').hidden = forward === 'false';
      setRequired(fieldAt(root, 'letterNumber'), forward === 'true');
      setRequired(fieldAt(root, 'letterDate'), forward === 'true');
      setRequired(fieldAt(root, 'reason'), forward === 'false');
    };
    root.addEventListener('change', update);
    update();
    showList(root.querySelector('[data-list]'), { nominees: waiting, home: dossier.case.filedUnitName, columns: [checkColumn(text('list.vote'), councilVote)] });
  },
  submission({ root }) {
    const forward = valueOf(root, 'forward');
    const sent = read(root, 'letterNumber', 'letterDate', 'reason');
    return forward === 'false'
      ? { forward: false, letterNumber: null, letterDate: null, reason: sent.reason }
      : { forward: forward === null ? null : true, ...sent };
  }
};

export const appraiseNominations = {
  prepare(sheet) {
    const { root, dossier } = sheet;
    sheet.rows = standing(dossier);
    sheet.cells = new Map();
    const state = el('p', { class: 'sv-state', role: 'status', 'aria-live': 'polite' });
    sheet.update = () => {
      const chosen = [...sheet.cells.values()].map(each => each.outcome());
      state.textContent = text('appraiseList.state', chosen.filter(Boolean).length, chosen.length,
        count(chosen, 'ACCEPT'), count(chosen, 'SUPPLEMENT'), count(chosen, 'DROP'));
    };
    const place = el('div');
    replaceContent(root.querySelector('[data-list]'), state, place);
    sheet.list = showList(place, {
      nominees: sheet.rows,
      home: dossier.case.filedUnitName,
      columns: [checkColumn(text('list.check'))],
      actLabel: text('appraiseList.outcome'),
      control: (nominee, row) => outcomeCell(sheet, nominee, row, ['ACCEPT', 'SUPPLEMENT', 'DROP'].map(value => [value, text('appraiseList.' + value)]),
        { start: nominee.status === 'ACCEPTED' ? 'ACCEPT' : null, needsReason: value => value === 'SUPPLEMENT' || value === 'DROP', good: 'ACCEPT', bad: 'DROP', reason: suggestedReason(nominee) }),
      buttons: [
        { label: text('appraiseList.acceptMet'), fill: shown => fill(sheet, shown.filter(each => each.findings.every(finding => finding.met)), 'ACCEPT') },
        { label: text('appraiseList.acceptAll'), fill: shown => fill(sheet, shown, 'ACCEPT') }
      ],
      filters: [
        { value: 'open', label: text('appraiseList.onlyOpen'), test: each => !sheet.cells.get(each.id).outcome() },
        { value: 'unmet', label: text('list.onlyUnmet'), test: each => each.findings.some(finding => !finding.met) },
        { value: 'blocked', label: text('list.onlyBlocked'), test: isBlocked }
      ]
    });
    sheet.update();
  },
  submission(sheet) {
    return { rows: rowsOf(sheet, (nominee, cell) => ({ nomineeId: nominee.id, outcome: cell.outcome(), reason: cell.reason() })) };
  }
};

/** What was not met is the usual reason; the officer writes the final text. */
function suggestedReason(nominee) {
  const unmet = nominee.findings.filter(each => !each.met).map(each => each.note);
  return nominee.statusReason || (unmet.length ? text('appraiseList.unmet', unmet.join(' ')) : '');
}

export const decideNominations = {
  prepare(sheet) {
    const { root, dossier } = sheet;
    sheet.rows = standing(dossier);
    sheet.cells = new Map();
    replaceContent(root.querySelector('[data-council]'), letterCouncil(dossier));
    const live = el('div', { class: 'sv-live', role: 'status', 'aria-live': 'polite' });
    replaceContent(root.querySelector('[data-statistics]'), live);
    sheet.update = () => {
      const given = sheet.rows.filter(each => ['AWARD', 'PROPOSE'].includes(sheet.cells.get(each.id).outcome()));
      const chosen = [...sheet.cells.values()].map(each => each.outcome());
      replaceContent(live,
        el('p', { class: 'sv-state' }, text('decideList.state', count(chosen, 'AWARD'), count(chosen, 'PROPOSE'), count(chosen, 'REFUSE'), chosen.filter(each => !each).length)),
        sharesOf(given, dossier.statistics.targetDirectWorkersPercent));
    };
    sheet.list = showList(root.querySelector('[data-list]'), {
      nominees: sheet.rows,
      home: dossier.case.filedUnitName,
      columns: [checkColumn(text('list.vote'), councilVote)],
      actLabel: text('decideList.outcome'),
      control: (nominee, row) => decisionCell(sheet, nominee, row),
      buttons: [
        { label: text('decideList.asCouncil'), fill: shown => { shown.forEach(each => sheet.cells.get(each.id).choose(preset(each))); sheet.update(); } }
      ],
      filters: [
        { value: 'passed', label: text('decideList.onlyPassed'), test: each => each.status === 'PASSED' },
        { value: 'notPassed', label: text('decideList.onlyNotPassed'), test: each => each.status !== 'PASSED' },
        { value: 'blocked', label: text('list.onlyBlocked'), test: isBlocked },
        { value: 'refused', label: text('decideList.onlyRefused'), test: each => sheet.cells.get(each.id).outcome() === 'REFUSE' },
        { value: 'up', label: text('decideList.onlyUp'), test: each => !each.decidedHere }
      ],
      details: nominee => whoVoted(dossier, nominee)
    });
    control(root, 'decidedOn').value ||= today();
    control(root, 'decidedOn').max = today();
    sheet.update();
  },
  submission(sheet) {
    const rows = rowsOf(sheet, (nominee, cell) => ({ nomineeId: nominee.id, outcome: cell.outcome(), reason: cell.outcome() === 'REFUSE' ? cell.reason() : null, override: cell.override() }));
    return { ...read(sheet.root, 'decisionNumber', 'decidedOn', 'reason'), rows };
  }
};

/** What follows from the council's vote and the form. */
function preset(nominee) {
  return nominee.status !== 'PASSED' ? 'REFUSE' : nominee.decidedHere ? 'AWARD' : 'PROPOSE';
}

function decisionCell(sheet, nominee, row) {
  const passed = nominee.status === 'PASSED';
  const values = [passed && (nominee.decidedHere ? 'AWARD' : 'PROPOSE'), 'REFUSE'].filter(Boolean);
  const wrapper = outcomeCell(sheet, nominee, row, values.map(value => [value, text('decideList.' + value)]), {
    start: preset(nominee),
    needsReason: value => value === 'REFUSE',
    good: values[0],
    bad: 'REFUSE',
    reason: passed ? '' : nominee.vote ? text('decideList.notPassedReason', nominee.vote.agreed, nominee.vote.entitled) : text('decideList.noQuorumReason')
  });
  const cell = sheet.cells.get(nominee.id);
  if (!passed || !isBlocked(nominee)) {
    return wrapper;
  }
  const input = el('textarea', { rows: 2, 'aria-label': text('decideList.overrideOf', nominee.name) });
  input.name = uniqueId('override');
  const blocked = nominee.findings.filter(each => !each.met && each.blocking).map(each => each.note).join(' ');
  const part = el('div', { class: 'sv-field sv-cell' }, el('p', { class: 'sv-small' }, blocked), el('label', { class: 'sv-label' }, text('decideList.override')), input);
  part.dataset.field = input.name;
  cell.overrideField = part;
  const show = () => {
    part.hidden = cell.outcome() === 'REFUSE';
  };
  wrapper.addEventListener('change', show);
  cell.after = show;
  cell.override = () => (cell.outcome() !== 'REFUSE' && input.value.trim()) || null;
  show();
  return [wrapper, part];
}

/** Choices of one row with a reason where the choice needs one. */
function outcomeCell(sheet, nominee, row, choices, { start, needsReason, good, bad, reason }) {
  const name = uniqueId('outcome');
  const inputs = choices.map(([value]) => el('input', { type: 'radio', name, value, id: uniqueId(name), checked: value === start, change: () => changed() }));
  const words = el('textarea', { rows: 2, 'aria-label': text('list.reasonOf', nominee.name) });
  words.name = name + '-reason';
  words.value = reason || '';
  const reasonPart = el('div', { class: 'sv-field sv-cell' }, el('label', { class: 'sv-label sv-small' }, text('list.reason')), words);
  const wrapper = el('fieldset', { class: 'sv-field sv-cell' },
    el('legend', { class: 'sv-label sv-unseen' }, nominee.name),
    el('div', { class: 'sv-options' }, inputs.map((input, index) => el('div', { class: 'sv-choice' }, input, el('label', { for: input.id }, choices[index][1])))));
  wrapper.dataset.field = name;
  reasonPart.dataset.field = words.name;
  const outcome = () => inputs.find(each => each.checked)?.value ?? null;
  const mark = () => {
    reasonPart.hidden = !needsReason(outcome());
    row.classList.toggle('sv-done', outcome() === good);
    row.classList.toggle('sv-against', outcome() === bad);
    row.classList.toggle('sv-apart', outcome() !== null && outcome() !== good && outcome() !== bad);
  };
  const changed = () => {
    mark();
    sheet.update?.();
  };
  const cell = {
    wrapper,
    reasonPart,
    outcome,
    reason: () => (needsReason(outcome()) && words.value.trim()) || null,
    override: () => null,
    choose(value) {
      const input = inputs.find(each => each.value === value);
      if (input) {
        input.checked = true;
        mark();
        cell.after?.();
      }
    }
  };
  sheet.cells.set(nominee.id, cell);
  mark();
  return el('div', null, wrapper, reasonPart);
}

function fill(sheet, nominees, value) {
  nominees.forEach(each => sheet.cells.get(each.id).choose(value));
  sheet.update();
}

/** Reads all rows and tells each control its place, so that the server's words find it; the filter is taken away. */
function rowsOf(sheet, read) {
  sheet.list.showAll();
  const missing = [];
  const rows = sheet.rows.map((nominee, index) => {
    const cell = sheet.cells.get(nominee.id);
    cell.wrapper.dataset.field = `rows[${index}].outcome`;
    cell.reasonPart.dataset.field = `rows[${index}].reason`;
    if (cell.overrideField) {
      cell.overrideField.dataset.field = `rows[${index}].override`;
    }
    if (!cell.outcome()) {
      missing.push({ field: cell.wrapper.dataset.field, message: text('list.missing') });
    }
    return read(nominee, cell);
  });
  if (missing.length) {
    throw new Problem(400, { violations: missing.slice(0, 20) });
  }
  return rows;
}

/** What the council voted on a row, as far as it may be seen. */
function councilVote({ vote, status, statusLabel }) {
  return vote
    ? [badge(vote.outcomeLabel, colourOf(vote.outcome)), el('p', { class: 'sv-small' }, text('list.votes', vote.agreed, vote.entitled), vote.recused > 0 && ' · ' + text('list.recused', vote.recused))]
    : badge(statusLabel, status === 'NOT_PASSED' ? 'bad' : null);
}

/** In an open vote, who agreed and who did not. */
function whoVoted({ ballots }, nominee) {
  const of = vote => ballots.filter(each => each.votes[nominee.id] === vote).map(each => each.memberName);
  const lists = [['AGREE', of('AGREE')], ['DISAGREE', of('DISAGREE')], ['CONFLICT', ballots.filter(each => each.recusals[nominee.id]).map(each => each.memberName + ' (' + each.recusals[nominee.id] + ')')]];
  return ballots.length > 0 && el('div', null, el('h4', null, text('list.ballots')),
    lists.filter(([, names]) => names.length).map(([vote, names]) => el('p', null, el('span', { class: 'sv-strong' }, text('voteList.' + vote) + ': '), names.join('; '))));
}

/** The council's result where a decision or minutes hang on it. */
export function letterCouncil({ council, tally }) {
  return tally
    ? el('section', { class: 'sv-result' }, el('h3', null, text(council.secret ? 'council.secretResult' : 'council.result')), listTally(tally))
    : el('p', { class: 'sv-muted' }, text('council.noResult'));
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
  showList(container, { nominees: standing(dossier), home: dossier.case.filedUnitName, columns: [checkColumn(text('list.vote'), councilVote)], details: nominee => whoVoted(dossier, nominee) });
}

function editLink(about, key) {
  return el('p', { class: 'sv-edit' }, el('a', { class: 'sv-button', href: '/khen-thuong/' + encodeURIComponent(about.id), target: '_blank', rel: 'noopener' }, text(key), el('span', { class: 'sv-unseen' }, ' ' + text('newTab'))));
}

function count(values, value) {
  return formatNumber(values.filter(each => each === value).length);
}

function read(root, ...names) {
  return Object.fromEntries(names.map(name => [name, valueOf(root, name)]));
}
