/** What the forms of revocations and appeals add to their markup. */

import { el, isolated, replaceContent } from './sovang-dom.js';
import { fieldAt, preset } from './sovang-fields.js';
import { text } from './sovang-language.js';
import { notice } from './sovang-view.js';

const answerRevocation = {
  prepare({ root, dossier }) {
    const onPaper = dossier.hints.holderName;
    fieldAt(root, 'receivedOn').hidden = !onPaper;
    replaceContent(root.querySelector('[data-hint]'), onPaper && notice(null, text('answerRevocation.onPaper') + ' ', el('strong', null, isolated(onPaper))));
  }
};

const reviewDependentAward = {
  prepare({ root, dossier }) {
    const dependent = dossier.hints.dependent;
    replaceContent(root.querySelector('[data-hint]'), dependent && notice(null,
      el('p', { class: 'sv-notice-title' }, isolated(dependent.title)), el('p', null, text('dependent.' + dependent.kind, dependent.code))));
  }
};

const assignReviewers = {
  prepare({ root, dossier }) {
    const candidates = dossier.hints.candidates || [];
    replaceContent(root.querySelector('[data-candidates]'),
      candidates.length === 0 && notice('warning', text('assignReviewers.none')),
      candidates.map(each => el('label', { class: 'sv-choice' },
        el('input', { type: 'checkbox', value: each.account, 'data-reviewer': true }),
        el('span', null, isolated(each.name), el('span', { class: 'sv-muted' }, ' – ' + each.posts.join(', '))))));
  },
  submission: ({ root }) => ({ reviewers: [...root.querySelectorAll('[data-reviewer]:checked')].map(each => each.value) })
};

const answerAppeal = {
  prepare({ root, dossier }) {
    const free = dossier.hints.freeMembers;
    replaceContent(root.querySelector('[data-hint]'), free !== null && free !== undefined && notice(free < 3 && 'warning', text('answerAppeal.free', free)));
  }
};

const nominateAgain = {
  prepare({ root, dossier }) {
    preset(root, 'roundName', text('nominateAgain.roundNamePreset', dossier.case.number));
  }
};

export const redress = {
  forms: {
    'answer-appeal': answerAppeal,
    'answer-revocation': answerRevocation,
    'assign-reviewers': assignReviewers,
    'nominate-again': nominateAgain,
    'review-dependent-award': reviewDependentAward
  }
};
