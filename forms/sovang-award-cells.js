/** Cells of a list in which officers and deciding bodies pick an outcome per row, with a reason where it needs one. */

import { isBlocked, markRow, readRows, rowChoices } from './sovang-award-list.js';
import { el, uniqueId } from './sovang-dom.js';
import { text } from './sovang-language.js';

/**
 * One cell, kept in `cells` by the id of its nominee.
 *
 * @param choices [[value, label]]
 * @param options start value, needsReason(value), the values that count as good and as bad, a suggested reason, and
 *     changed() to tell when something was picked
 */
export function outcomeCell(cells, nominee, row, choices, { start, needsReason, good, bad, reason, changed }) {
  const name = uniqueId('outcome');
  const { inputs, wrapper } = rowChoices(nominee, name, choices, () => {
    mark();
    changed();
  });
  const chosen = inputs.find(each => each.value === start);
  if (chosen) {
    chosen.checked = true;
  }
  const words = el('textarea', { rows: 2, name: name + '-reason', 'aria-label': text('list.reasonOf', nominee.name) });
  words.value = reason || '';
  const reasonPart = el('div', { class: 'sv-field sv-cell', 'data-field': words.name }, el('label', { class: 'sv-label sv-small' }, text('notification.label.reason')), words);
  const outcome = () => inputs.find(each => each.checked)?.value ?? null;
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
      }
    }
  };
  function mark() {
    const value = outcome();
    reasonPart.hidden = !needsReason(value);
    markRow(row, value === null ? null : value === good ? 'done' : value === bad ? 'against' : 'apart');
    cell.marked?.();
  }
  cells.set(nominee.id, cell);
  mark();
  return el('div', null, wrapper, reasonPart);
}

/** What follows from the council's vote and the form. */
export function asVoted(nominee) {
  return nominee.status !== 'PASSED' ? 'REFUSE' : nominee.decidedHere ? 'AWARD' : 'PROPOSE';
}

/** The cell of a decision: as the council voted to begin with; an award that is blocked needs to say why it is given. */
export function decisionCell(cells, nominee, row, changed) {
  const passed = nominee.status === 'PASSED';
  const values = [passed && asVoted(nominee), 'REFUSE'].filter(Boolean);
  const wrapper = outcomeCell(cells, nominee, row, values.map(value => [value, text('award.outcome.' + value)]), {
    start: asVoted(nominee),
    needsReason: value => value === 'REFUSE',
    good: values[0],
    bad: 'REFUSE',
    reason: passed ? '' : nominee.vote ? text('decideList.notPassedReason', nominee.vote.agreed, nominee.vote.entitled) : text('decideList.noQuorumReason'),
    changed
  });
  return passed && isBlocked(nominee) ? [wrapper, overridePart(cells.get(nominee.id), nominee)] : wrapper;
}

function overridePart(cell, nominee) {
  const name = uniqueId('override');
  const input = el('textarea', { rows: 2, name, 'aria-label': text('decideList.overrideOf', nominee.name) });
  const blocked = nominee.findings.filter(each => !each.met && each.blocking).map(each => each.note).join(' ');
  cell.overridePart = el('div', { class: 'sv-field sv-cell', 'data-field': name },
    el('p', { class: 'sv-small' }, blocked), el('label', { class: 'sv-label' }, text('decideList.override')), input);
  cell.override = () => (cell.outcome() !== 'REFUSE' && input.value.trim()) || null;
  cell.marked = () => {
    cell.overridePart.hidden = cell.outcome() === 'REFUSE';
  };
  cell.marked();
  return cell.overridePart;
}

/** Reads all cells and tells each control its place, so that the server's words find it. */
export function rowsOf(list, nominees, cells, read) {
  return readRows(list, nominees, (nominee, index, missing) => {
    const cell = cells.get(nominee.id);
    cell.wrapper.dataset.field = `rows[${index}].outcome`;
    cell.reasonPart.dataset.field = `rows[${index}].reason`;
    if (cell.overridePart) {
      cell.overridePart.dataset.field = `rows[${index}].override`;
    }
    if (!cell.outcome()) {
      missing(cell.wrapper.dataset.field, text('list.missing'));
    }
    return { nomineeId: nominee.id, outcome: cell.outcome(), reason: cell.reason(), ...read(cell) };
  });
}
