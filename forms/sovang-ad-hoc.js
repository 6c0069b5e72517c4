/** What the forms of awards of the simplified procedure add to their markup. */

import { sharesOf } from './sovang-award-list.js';
import { el, formatDate, replaceContent } from './sovang-dom.js';
import { control } from './sovang-fields.js';
import { text } from './sovang-language.js';
import { notice } from './sovang-view.js';

/** Every decision shows whom it honours (000-14, 001-21, 001-24); one recipient is a list of one, held against no target. */
function showShares(root, award) {
  replaceContent(root.querySelector('[data-statistics]'), el('div', { class: 'sv-live' }, sharesOf([award], null)));
}

const decideAdHocAward = {
  prepare({ root, dossier }) {
    showShares(root, dossier.award);
    const elsewhere = dossier.rewardedElsewhere;
    replaceContent(root.querySelector('[data-hint]'), elsewhere && notice('warning',
      el('p', { class: 'sv-notice-title' }, text('adHoc.rewarded', elsewhere)),
      el('p', null, text('adHoc.rewardedHelp'))));
    root.querySelector('[data-elsewhere]').hidden = !elsewhere;
    control(root, 'decidedOn').min = dossier.award.deedOn;
  }
};

const ratifyAward = {
  prepare({ root, dossier }) {
    showShares(root, dossier.award);
    const given = dossier.decisions[0];
    replaceContent(root.querySelector('[data-hint]'),
      given && notice(null, text('adHoc.given', given.decisionNumber, formatDate(given.decidedOn))),
      dossier.ratification.gaveIt && handOver(root, dossier.ratification.others));
    control(root, 'decidedOn').min = (given && given.decidedOn) || '';
  }
};

/** The head does not ratify the own decision: who could, instead of fields that the server would refuse. */
function handOver(root, others) {
  for (const part of root.querySelector('[data-fill]').children) {
    part.hidden = !part.matches('[data-hint], [data-statistics]');
  }
  return notice('warning',
    el('p', { class: 'sv-notice-title' }, text('adHoc.ratify.own')),
    el('p', null, others.length ? text('adHoc.ratify.ownOthers', others.join('; ')) : text('adHoc.ratify.ownNobody')));
}

export const adHoc = {
  forms: { 'decide-ad-hoc-award': decideAdHocAward, 'ratify-award': ratifyAward }
};
