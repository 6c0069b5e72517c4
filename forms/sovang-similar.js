/** Requests of any unit and year with a similar title: a hint for those who judge whether this one is new. */

import { el, isolated, replaceContent } from './sovang-dom.js';
import { text } from './sovang-language.js';
import { notice } from './sovang-view.js';

export function showSimilar(root, dossier) {
  const similar = (dossier.hints && dossier.hints.similarTitles) || [];
  replaceContent(root.querySelector('[data-similar]'), similar.length > 0 && notice('warning',
    el('p', { class: 'sv-notice-title' }, text('appraise.similar')),
    el('ul', null, similar.map(each => el('li', null,
      [each.receiptNumber, isolated(each.title), isolated(each.unitName), each.year, each.statusLabel].filter(Boolean).join(' – '))))));
}
