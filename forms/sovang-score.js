/** The score sheet of one council member: conflict of interest first, then points, vote and comment. */

import { Problem } from './sovang-api.js';
import { el, replaceContent } from './sovang-dom.js';
import { choice, control, field, valueOf } from './sovang-fields.js';
import { text } from './sovang-language.js';

const CONFLICTS = ['AUTHOR', 'RELATIVE', 'STAKEHOLDER', 'OTHER'];
const NO_CONFLICT = 'NONE';
const CRITERIA = [{ key: 'novelty', max: 30 }, { key: 'applicability', max: 30 }, { key: 'effectiveness', max: 40 }];

export const scoreDossier = {
  prepare(sheet) {
    const { root, dossier } = sheet;
    sheet.criteria = dossier.criteria && dossier.criteria.length ? dossier.criteria : CRITERIA;
    replaceContent(root.querySelector('[data-conflict]'), field({
      name: 'conflict', key: 'conflict', required: true, control: [
        choice({ type: 'radio', name: 'conflict', value: NO_CONFLICT, label: text('conflict.NONE') }),
        CONFLICTS.map(each => choice({ type: 'radio', name: 'conflict', value: each, label: text('conflict.' + each) }))
      ].flat()
    }));
    if (dossier.council && dossier.council.secret) {
      replaceContent(root.querySelector('[data-secret]'), secretNotice());
      root.querySelector('[data-comment-help]').textContent = text('score.secretComment');
    }
    const sheetPart = root.querySelector('[data-sheet]');
    const declared = root.querySelector('[data-declared]');
    const total = el('p', { class: 'sv-total sv-score-total', role: 'status', 'aria-live': 'polite' });
    replaceContent(root.querySelector('[data-scores]'), sheet.criteria.map(criterionField), total);
    const most = sheet.criteria.reduce((sum, criterion) => sum + criterion.max, 0);
    const update = () => {
      const conflict = valueOf(root, 'conflict');
      sheetPart.hidden = conflict !== NO_CONFLICT;
      declared.hidden = !conflict || conflict === NO_CONFLICT;
      const given = sheet.criteria.map(criterion => valueOf(root, 'scores.' + criterion.key)).filter(value => typeof value === 'number');
      total.textContent = text('score.total', given.reduce((sum, value) => sum + value, 0), most);
    };
    root.addEventListener('input', update);
    root.addEventListener('change', update);
    update();
  },
  submission({ root, criteria }) {
    const conflict = valueOf(root, 'conflict');
    if (!conflict) {
      // Saying nothing must not count as "no conflict", which the submission writes as null.
      throw new Problem(400, { violations: [{ field: 'conflict', message: text('conflict.required') }] });
    }
    if (conflict !== NO_CONFLICT) {
      return { conflict };
    }
    const scores = Object.fromEntries(criteria.map(criterion => [criterion.key, valueOf(root, 'scores.' + criterion.key)]));
    return { conflict: null, scores, vote: valueOf(root, 'vote'), comment: valueOf(root, 'comment') };
  }
};

/** Said before anything is filled in: what is kept, what is not, and what follows from it. */
function secretNotice() {
  return el('div', { class: 'sv-notice', role: 'note' },
    el('p', { class: 'sv-notice-title' }, text('score.secretTitle')),
    el('ul', null, ['score.secretKept', 'score.secretOwn', 'score.secretResult', 'score.secretConflict'].map(key => el('li', null, text(key)))));
}

function criterionField(criterion) {
  const name = 'scores.' + criterion.key;
  const wrapper = field({
    name, key: criterion.key, required: true,
    control: el('div', { class: 'sv-points' },
      el('input', { type: 'number', name, min: 0, max: criterion.max, step: 1, inputmode: 'numeric' }),
      el('span', null, text('score.of', criterion.max)))
  });
  const label = wrapper.querySelector('.sv-label');
  label.firstChild.textContent = criterion.label || text('criterion.' + criterion.key);
  wrapper.querySelector('.sv-help').textContent = criterion.explanation || text('help.' + criterion.key);
  control(wrapper, name).setAttribute('aria-label', label.firstChild.textContent + ' ' + text('score.of', criterion.max));
  return wrapper;
}
