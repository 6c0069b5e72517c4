/** The score sheet of one council member: conflict of interest first, then points, vote and comment. */

import { Problem } from './sovang-api.js';
import { showSecrecy } from './sovang-council.js';
import { el, replaceContent } from './sovang-dom.js';
import { choice, field, valueOf } from './sovang-fields.js';
import { text } from './sovang-language.js';
import { showSimilar } from './sovang-similar.js';

const CONFLICTS = ['AUTHOR', 'RELATIVE', 'STAKEHOLDER', 'OTHER'];
const NO_CONFLICT = 'NONE';

export const scoreDossier = {
  prepare({ root, dossier }) {
    const { criteria } = dossier;
    showSimilar(root, dossier);
    replaceContent(root.querySelector('[data-conflict]'), field({
      name: 'conflict', label: text('score.conflict'), help: text('score.conflictHelp'), required: true,
      control: [NO_CONFLICT, ...CONFLICTS].map(value => choice({ type: 'radio', name: 'conflict', value, label: text(value === NO_CONFLICT ? 'score.noConflict' : 'conflict.' + value) }))
    }));
    showSecrecy(root, dossier.council, 'score.secretKept', 'score.secretConflict');
    const sheetPart = root.querySelector('[data-sheet]');
    const declared = root.querySelector('[data-declared]');
    const total = el('p', { class: 'sv-total sv-score-total', role: 'status', 'aria-live': 'polite' });
    replaceContent(root.querySelector('[data-scores]'), criteria.map(criterionField), total);
    const most = criteria.reduce((sum, criterion) => sum + criterion.max, 0);
    const update = () => {
      const conflict = valueOf(root, 'conflict');
      sheetPart.hidden = conflict !== NO_CONFLICT;
      declared.hidden = !conflict || conflict === NO_CONFLICT;
      const given = criteria.map(criterion => valueOf(root, 'scores.' + criterion.key)).filter(value => typeof value === 'number');
      total.textContent = text('score.total', given.reduce((sum, value) => sum + value, 0), most);
    };
    root.addEventListener('input', update);
    root.addEventListener('change', update);
    update();
  },
  submission({ root, dossier }) {
    const conflict = valueOf(root, 'conflict');
    if (!conflict) {
      // Saying nothing must not count as "no conflict", which the submission writes as null.
      throw new Problem(400, { violations: [{ field: 'conflict', message: text('score.conflictMissing') }] });
    }
    if (conflict !== NO_CONFLICT) {
      return { conflict };
    }
    const scores = Object.fromEntries(dossier.criteria.map(({ key }) => [key, valueOf(root, 'scores.' + key)]));
    return { conflict: null, scores, vote: valueOf(root, 'vote'), comment: valueOf(root, 'comment') };
  }
};

function criterionField({ key, label, explanation, max }) {
  const name = 'scores.' + key;
  return field({
    name, label, help: explanation, required: true,
    control: el('div', { class: 'sv-points' },
      el('input', { type: 'number', name, min: 0, max, step: 1, inputmode: 'numeric', 'aria-label': label + ' ' + text('score.of', max) }),
      el('span', null, text('score.of', max)))
  });
}
