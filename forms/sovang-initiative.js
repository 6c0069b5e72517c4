/** Requests for recognition: their view, and what the forms of officers and deciding bodies add to their markup. */

import { councilResult, councilSection, tallyView } from './sovang-council.js';
import { el, formatDate, formatMoney, formatNumber, isolated, replaceContent } from './sovang-dom.js';
import { text } from './sovang-language.js';
import { fileRequest, supplementDossier } from './sovang-request.js';
import { showSheet } from './sovang-sheet.js';
import { showSimilar } from './sovang-similar.js';
import { notice } from './sovang-view.js';

const appraiseDossier = {
  prepare({ root, dossier }) {
    replaceContent(root.querySelector('[data-checklist]'), checklist(dossier));
    showSimilar(root, dossier);
  }
};

const decideRecognition = {
  prepare({ root, dossier }) {
    const allowed = dossier.hints && dossier.hints.allowedOutcomes;
    for (const radio of root.querySelectorAll('input[name="outcome"]')) {
      radio.closest('.sv-choice').hidden = Boolean(allowed) && !allowed.includes(radio.value);
      radio.disabled = radio.closest('.sv-choice').hidden;
    }
    const notPassed = allowed && !allowed.includes('RECOGNISE');
    replaceContent(root.querySelector('[data-council]'), resultOf(dossier), notPassed && notice('warning', text('decide.notPassed')));
  }
};

const proposeUpward = {
  prepare({ root, dossier }) {
    const parent = dossier.hints && dossier.hints.parentUnitName;
    const target = dossier.hints && dossier.hints.targetTierLabel;
    replaceContent(root.querySelector('[data-parent]'), notice(null,
      parent ? text('propose.to') + ' ' : text('propose.noParent'), parent && el('strong', null, parent), target && ' – ' + text('target', target)));
  }
};

/** What the council found on a request, in this session or else in the last one. */
function resultOf({ council, councils }) {
  const latest = council || (councils && councils[councils.length - 1]);
  return councilResult(latest, latest && latest.tally, tallyView);
}

/** A draft of the conclusion from the count; the secretary reads it and writes the final text. */
function draftConclusion({ council, case: about, request }) {
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

/** What to look at, each point with the fact from this dossier that answers it. */
function checklist({ hints, request, attachments }) {
  const authors = request.authors || [];
  const sum = authors.reduce((total, author) => total + (Number(author.sharePercent) || 0), 0);
  const points = [
    ['kind', request.kind && text('kind.' + request.kind)],
    ['new', null],
    ['applied', [isolated(request.firstAppliedAt), formatMoney(request.benefitValueVnd)].filter(Boolean).join(' · ')],
    ['lawful', null],
    ['year', text('check.yearFact', formatDate(request.firstAppliedOn) || '—', formatDate(hints && hints.filedAt) || '—')],
    ['shares', text('authors.total', authors.length, formatNumber(sum))],
    ['confirmed', request.applicationConfirmedBy || text('notGiven')],
    ['evidence', text('check.evidenceFact', (attachments || []).length)]
  ];
  return points.map(([key, fact]) => el('li', null, text('check.' + key), fact && el('span', { class: 'sv-fact' }, fact)));
}

export const initiative = {
  kinds: { INITIATIVE: { show: (container, dossier) => showSheet(container, dossier, { own: councilSection(dossier) }), councilResult: resultOf, conclusion: draftConclusion } },
  forms: {
    'appraise-dossier': appraiseDossier,
    'decide-recognition': decideRecognition,
    'file-request': fileRequest,
    'propose-upward': proposeUpward,
    'supplement-dossier': supplementDossier
  }
};
