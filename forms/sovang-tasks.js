/** What the forms of officers, secretaries and deciding bodies add to their markup. */

import { draftMinutes, letterCouncil, votedList } from './sovang-award-tasks.js';
import { tallyView } from './sovang-council.js';
import { el, formatDate, formatMoney, formatNumber, isolated, replaceContent, today } from './sovang-dom.js';
import { control, fieldAt, setRequired, valueOf } from './sovang-fields.js';
import { text } from './sovang-language.js';

export const appraiseDossier = {
  prepare({ root, dossier }) {
    replaceContent(root.querySelector('[data-checklist]'), checklist(dossier));
    const similar = (dossier.hints && dossier.hints.similarTitles) || [];
    replaceContent(root.querySelector('[data-similar]'), similar.length > 0 && el('div', { class: 'sv-notice sv-warning' },
      el('p', { class: 'sv-notice-title' }, text('appraise.similar')),
      el('ul', null, similar.map(each => el('li', null, [each.receiptNumber, isolated(each.title)].filter(Boolean).join(' – '))))));
    requiredWhile(root, 'reason', () => ['SUPPLEMENT', 'REFUSE'].includes(valueOf(root, 'outcome')));
  },
  submission: ({ root }) => read(root, 'outcome', 'reason')
};

export const decideRecognition = {
  prepare({ root, dossier }) {
    const allowed = dossier.hints && dossier.hints.allowedOutcomes;
    for (const radio of root.querySelectorAll('input[name="outcome"]')) {
      radio.closest('.sv-choice').hidden = Boolean(allowed) && !allowed.includes(radio.value);
      radio.disabled = radio.closest('.sv-choice').hidden;
    }
    const notPassed = allowed && !allowed.includes('RECOGNISE');
    replaceContent(root.querySelector('[data-council]'),
      councilResult(dossier),
      notPassed && el('p', { class: 'sv-notice sv-warning' }, text('decide.notPassed')));
    preset(root, 'decidedOn', today());
    control(root, 'decidedOn').max = today();
    // Returning to the council is no decision on paper: it has neither number nor date.
    const paper = root.querySelector('[data-paper]');
    root.addEventListener('change', () => {
      paper.hidden = valueOf(root, 'outcome') === 'RETURN';
    });
    requiredWhile(root, 'reason', () => ['REFUSE', 'RETURN'].includes(valueOf(root, 'outcome')));
  },
  submission({ root }) {
    const submission = read(root, 'outcome', 'decisionNumber', 'decidedOn', 'reason');
    return submission.outcome === 'RETURN' ? { ...submission, decisionNumber: null, decidedOn: null } : submission;
  }
};

export const proposeUpward = {
  prepare({ root, dossier }) {
    const parent = dossier.hints && dossier.hints.parentUnitName;
    const target = dossier.case && dossier.case.targetTierLabel;
    replaceContent(root.querySelector('[data-parent]'), el('p', { class: 'sv-notice' },
      parent ? text('propose.to') + ' ' : text('propose.noParent'), parent && el('strong', null, parent), target && ' – ' + text('target', target)));
    requiredWhile(root, 'letterNumber', () => valueOf(root, 'propose') === 'true');
    requiredWhile(root, 'reason', () => valueOf(root, 'propose') === 'false');
  },
  submission({ root }) {
    const propose = valueOf(root, 'propose');
    return { propose: propose === null ? null : propose === 'true', ...read(root, 'letterNumber', 'reason') };
  }
};

export const resolveNoQuorum = {
  prepare({ root, dossier }) {
    const council = dossier.council;
    replaceContent(root.querySelector('[data-council]'), councilResult(dossier), council && council.members && missing(council.members));
    const until = fieldAt(root, 'until');
    const update = () => {
      until.hidden = valueOf(root, 'action') !== 'EXTEND';
    };
    root.addEventListener('change', update);
    update();
    control(root, 'until').min = today();
    requiredWhile(root, 'until', () => valueOf(root, 'action') === 'EXTEND');
  },
  submission({ root }) {
    const submission = read(root, 'action', 'until', 'reason');
    return submission.action === 'EXTEND' ? submission : { ...submission, until: null };
  }
};

export const concludeSession = {
  prepare({ root, dossier }) {
    replaceContent(root.querySelector('[data-council]'), councilResult(dossier));
    if (isLetter(dossier)) {
      const list = el('div');
      root.querySelector('.sv-columns').classList.add('sv-list');
      root.querySelector('.sv-task').append(list);
      votedList(list, dossier);
    }
    preset(root, 'heldOn', today());
    const draft = draftConclusion(dossier);
    if (draft) {
      preset(root, 'conclusion', draft);
      root.querySelector('[data-draft-note]').hidden = false;
    }
  },
  submission: ({ root }) => read(root, 'heldOn', 'place', 'conclusion')
};

function read(root, ...names) {
  return Object.fromEntries(names.map(name => [name, valueOf(root, name)]));
}

function preset(root, name, value) {
  const found = control(root, name);
  if (found && !found.value) {
    found.value = value;
  }
}

function requiredWhile(root, name, condition) {
  const update = () => setRequired(fieldAt(root, name), condition());
  root.addEventListener('change', update);
  update();
}

function isLetter(dossier) {
  return dossier.kind === 'AWARD_LETTER';
}

function councilResult(dossier) {
  if (isLetter(dossier)) {
    return letterCouncil(dossier);
  }
  const { council, councils } = dossier;
  const latest = council || (councils && councils[councils.length - 1]);
  return latest && latest.tally
    ? el('section', { class: 'sv-result' }, el('h3', null, text(latest.secret ? 'council.secretResult' : 'council.result')), tallyView(latest.tally))
    : el('p', { class: 'sv-muted' }, text('council.noResult'));
}

function missing(members) {
  const waiting = members.filter(member => member.entitled !== false && !member.filed);
  return waiting.length > 0 && el('div', null, el('p', { class: 'sv-strong' }, text('resolve.waiting', waiting.length)),
    el('ul', null, waiting.map(member => el('li', null, member.name))));
}

/** What to look at, each point with the fact from this dossier that answers it. */
function checklist({ case: about, request, attachments }) {
  const authors = request.authors || [];
  const sum = authors.reduce((total, author) => total + (Number(author.sharePercent) || 0), 0);
  const points = [
    ['kind', request.kind && text('kind.' + request.kind)],
    ['new', null],
    ['applied', [isolated(request.firstAppliedAt), formatMoney(request.benefitValueVnd)].filter(Boolean).join(' · ')],
    ['lawful', null],
    ['year', text('check.yearFact', formatDate(request.firstAppliedOn) || '—', formatDate(about && about.filedAt) || '—')],
    ['shares', text('authors.total', authors.length, formatNumber(sum))],
    ['confirmed', request.applicationConfirmedBy || text('notGiven')],
    ['evidence', text('check.evidenceFact', (attachments || []).length)]
  ];
  return points.map(([key, fact]) => el('li', null, text('check.' + key), fact && el('span', { class: 'sv-fact' }, fact)));
}

/** A draft from the count; the secretary reads it and writes the final text. */
function draftConclusion(dossier) {
  if (isLetter(dossier)) {
    return draftMinutes(dossier);
  }
  const { council, case: about, request } = dossier;
  const tally = council && council.tally;
  if (!tally || tally.agreed === null || tally.agreed === undefined) {
    return null;
  }
  const passed = tally.outcome === 'PASSED';
  return [
    council.secret && text('draft.secret'),
    text('draft.votes', tally.filed, tally.entitled, tally.agreed, tally.disagreed ?? 0),
    tally.totalAverage !== null && tally.totalAverage !== undefined && text('draft.average', formatNumber(tally.totalAverage)),
    text(passed ? 'draft.passed' : 'draft.notPassed', request.title || '', (about && about.unitName) || '')
  ].filter(Boolean).join(' ');
}
