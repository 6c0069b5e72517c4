/** The ballot of one council member on a whole list: vote on all, then adjust; a conflict of interest per row. */

import { checkColumn, isBlocked, markRow, readRows, rowChoices, showList, standing } from './sovang-award-list.js';
import { showSecrecy } from './sovang-council.js';
import { el, replaceContent, uniqueId } from './sovang-dom.js';
import { option, valueOf } from './sovang-fields.js';
import { text } from './sovang-language.js';
import { badge } from './sovang-view.js';

const CONFLICTS = { NOMINEE: 'conflict.NOMINEE', RELATIVE: 'listConflict.RELATIVE', STAKEHOLDER: 'conflict.STAKEHOLDER', OTHER: 'conflict.OTHER' };
const CONFLICT = 'CONFLICT';
const MARKS = { AGREE: 'done', DISAGREE: 'against', [CONFLICT]: 'apart' };

export const voteOnNominees = {
  layout: 'list',
  prepare(sheet) {
    const { root, dossier } = sheet;
    const nominees = standing(dossier);
    sheet.open = nominees.filter(each => !each.recusal);
    sheet.answers = new Map();
    sheet.cells = new Map();
    const answerTo = nominee => sheet.answers.get(nominee.id) || {};
    const state = el('p', { class: 'sv-state', role: 'status', 'aria-live': 'polite' });
    sheet.update = () => {
      const given = [...sheet.answers.values()];
      state.textContent = text('voteList.state', given.length, sheet.open.length, given.filter(each => each.vote === 'AGREE').length,
        given.filter(each => each.vote === 'DISAGREE').length, given.filter(each => !each.vote).length);
    };
    showSecrecy(root, dossier.council, 'voteList.secretKept', 'voteList.secretConflict');
    const place = el('div');
    replaceContent(root.querySelector('[data-list]'), state, place);
    const voteAll = vote => shown => {
      shown.filter(each => sheet.cells.has(each.id) && !answerTo(each).conflict).forEach(each => sheet.cells.get(each.id).choose(vote));
      sheet.update();
    };
    sheet.list = showList(place, {
      nominees,
      home: dossier.filedUnitName,
      columns: [checkColumn(text('list.check'))],
      actLabel: text('placeholder.SheetLine.vote'),
      control: (nominee, row) => (nominee.recusal ? recused(nominee, row) : ballotCell(sheet, nominee, row)),
      buttons: [
        { label: text('voteList.agreeAll'), fill: voteAll('AGREE') },
        { label: text('voteList.disagreeAll'), fill: voteAll('DISAGREE') }
      ],
      filters: [
        { value: 'open', label: text('voteList.onlyOpen'), test: each => !each.recusal && !sheet.answers.has(each.id) },
        { value: 'unmet', label: text('list.onlyUnmet'), test: each => each.findings.some(finding => !finding.met) },
        { value: 'blocked', label: text('list.onlyBlocked'), test: isBlocked },
        { value: 'against', label: text('tally.disagreed'), test: each => answerTo(each).vote === 'DISAGREE' },
        { value: 'conflict', label: text('voteList.onlyConflict'), test: each => each.recusal || answerTo(each).conflict !== undefined }
      ]
    });
    sheet.update();
  },
  submission({ root, list, open, cells, answers }) {
    const rows = readRows(list, open, (nominee, index, missing) => {
      const { wrapper } = cells.get(nominee.id);
      wrapper.dataset.field = `rows[${index}].vote`;
      const answer = answers.get(nominee.id);
      if (!answer || (!answer.vote && !answer.conflict)) {
        missing(wrapper.dataset.field, text(answer ? 'voteList.whichConflict' : 'voteList.missing'));
      }
      return { nomineeId: nominee.id, vote: (answer && answer.vote) || null, conflict: (answer && answer.conflict) || null };
    });
    return { rows, comment: valueOf(root, 'comment') };
  }
};

/** The system or an earlier declaration keeps the member from this row. */
function recused(nominee, row) {
  markRow(row, 'apart');
  return [badge(text('voteList.recused')), el('p', { class: 'sv-small' }, nominee.recusal)];
}

function ballotCell(sheet, nominee, row) {
  const name = uniqueId('vote');
  const kinds = el('select', { name: name + '-conflict', 'aria-label': text('voteList.conflictOf', nominee.name), hidden: true, change: () => answered(CONFLICT) },
    option('', text('voteList.conflictKind')), Object.entries(CONFLICTS).map(([value, label]) => option(value, text(label))));
  const { inputs, wrapper } = rowChoices(nominee, name, Object.keys(MARKS).map(value => [value, text('listVote.' + value)]), answered);
  wrapper.append(kinds);
  function answered(value) {
    kinds.hidden = value !== CONFLICT;
    sheet.answers.set(nominee.id, value === CONFLICT ? { vote: null, conflict: kinds.value || null } : { vote: value });
    markRow(row, MARKS[value]);
    sheet.update();
  }
  sheet.cells.set(nominee.id, {
    wrapper,
    choose(value) {
      inputs.find(each => each.value === value).checked = true;
      answered(value);
    }
  });
  return wrapper;
}
