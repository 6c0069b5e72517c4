/** The ballot of one council member on a whole list: vote on all, then adjust; a conflict of interest per row. */

import { Problem } from './sovang-api.js';
import { checkColumn, isBlocked, showList, standing } from './sovang-award-list.js';
import { el, replaceContent, uniqueId } from './sovang-dom.js';
import { valueOf } from './sovang-fields.js';
import { text } from './sovang-language.js';
import { badge } from './sovang-view.js';

const CONFLICTS = ['NOMINEE', 'RELATIVE', 'STAKEHOLDER', 'OTHER'];
const CONFLICT = 'CONFLICT';

export const voteOnNominees = {
  prepare(sheet) {
    const { root, dossier } = sheet;
    const nominees = standing(dossier);
    sheet.open = nominees.filter(each => !each.recusal);
    sheet.answers = new Map();
    sheet.controls = new Map();
    const state = el('p', { class: 'sv-state', role: 'status', 'aria-live': 'polite' });
    sheet.update = () => {
      const given = [...sheet.answers.values()];
      state.textContent = text('voteList.state', given.length, sheet.open.length, given.filter(each => each.vote === 'AGREE').length,
        given.filter(each => each.vote === 'DISAGREE').length, given.filter(each => !each.vote).length);
    };
    if (dossier.council && dossier.council.secret) {
      replaceContent(root.querySelector('[data-secret]'), secretNotice());
      root.querySelector('[data-comment-help]').textContent = text('score.secretComment');
    }
    const place = el('div');
    replaceContent(root.querySelector('[data-list]'), state, place);
    const voteAll = vote => shown => {
      shown.filter(each => sheet.controls.has(each.id) && !(sheet.answers.get(each.id) || {}).conflict).forEach(each => sheet.controls.get(each.id).choose(vote));
      sheet.update();
    };
    sheet.list = showList(place, {
      nominees,
      home: dossier.case.filedUnitName,
      columns: [checkColumn(text('list.check'))],
      actLabel: text('voteList.vote'),
      control: (nominee, row) => (nominee.recusal ? recused(nominee, row) : ballotCell(sheet, nominee, row)),
      buttons: [
        { label: text('voteList.agreeAll'), fill: voteAll('AGREE') },
        { label: text('voteList.disagreeAll'), fill: voteAll('DISAGREE') }
      ],
      filters: [
        { value: 'open', label: text('voteList.onlyOpen'), test: each => !each.recusal && !sheet.answers.has(each.id) },
        { value: 'unmet', label: text('list.onlyUnmet'), test: each => each.findings.some(finding => !finding.met) },
        { value: 'blocked', label: text('list.onlyBlocked'), test: isBlocked },
        { value: 'against', label: text('voteList.onlyAgainst'), test: each => (sheet.answers.get(each.id) || {}).vote === 'DISAGREE' },
        { value: 'conflict', label: text('voteList.onlyConflict'), test: each => each.recusal || (sheet.answers.get(each.id) || {}).conflict !== undefined }
      ]
    });
    sheet.update();
  },
  submission(sheet) {
    sheet.list.showAll();
    const missing = [];
    const rows = sheet.open.map((nominee, index) => {
      const cell = sheet.controls.get(nominee.id);
      cell.wrapper.dataset.field = `rows[${index}].vote`;
      const answer = sheet.answers.get(nominee.id);
      if (!answer || (!answer.vote && !answer.conflict)) {
        missing.push({ field: cell.wrapper.dataset.field, message: text(answer ? 'voteList.whichConflict' : 'voteList.missing') });
      }
      return { nomineeId: nominee.id, vote: (answer && answer.vote) || null, conflict: (answer && answer.conflict) || null };
    });
    if (missing.length) {
      throw new Problem(400, { violations: missing.slice(0, 20) });
    }
    return { rows, comment: valueOf(sheet.root, 'comment') };
  }
};

/** The system or an earlier declaration keeps the member from this row. */
function recused(nominee, row) {
  row.classList.add('sv-apart');
  return [badge(text('voteList.recused')), el('p', { class: 'sv-small' }, nominee.recusal)];
}

function ballotCell(sheet, nominee, row) {
  const name = uniqueId('vote');
  const kinds = el('select', { 'aria-label': text('voteList.conflictOf', nominee.name), hidden: true, change: () => answered(CONFLICT) },
    el('option', { value: '' }, text('voteList.conflictKind')), CONFLICTS.map(each => el('option', { value: each }, text('listConflict.' + each))));
  kinds.name = name + '-conflict';
  const inputs = ['AGREE', 'DISAGREE', CONFLICT].map(value => el('input', { type: 'radio', name, value, id: uniqueId(name), change: () => answered(value) }));
  const wrapper = el('fieldset', { class: 'sv-field sv-cell' },
    el('legend', { class: 'sv-label sv-unseen' }, nominee.name),
    el('div', { class: 'sv-options' }, inputs.map(input => el('div', { class: 'sv-choice' }, input, el('label', { for: input.id }, text('voteList.' + input.value))))),
    kinds);
  wrapper.dataset.field = name;
  function answered(value) {
    kinds.hidden = value !== CONFLICT;
    sheet.answers.set(nominee.id, value === CONFLICT ? { vote: null, conflict: kinds.value || null } : { vote: value });
    row.classList.toggle('sv-done', value === 'AGREE');
    row.classList.toggle('sv-against', value === 'DISAGREE');
    row.classList.toggle('sv-apart', value === CONFLICT);
    sheet.update();
  }
  sheet.controls.set(nominee.id, {
    wrapper,
    choose(value) {
      inputs.find(each => each.value === value).checked = true;
      answered(value);
    }
  });
  return wrapper;
}

/** Said before anything is filled in: what is kept, what is not, and what follows from it. */
function secretNotice() {
  return el('div', { class: 'sv-notice', role: 'note' },
    el('p', { class: 'sv-notice-title' }, text('score.secretTitle')),
    el('ul', null, ['voteList.secretKept', 'score.secretOwn', 'score.secretResult', 'voteList.secretConflict'].map(key => el('li', null, text(key)))));
}
