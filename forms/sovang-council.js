/** A council's session as reviewers see it: rule, members and who has filed, sheets, count, minutes. */

import { daysUntil, el, formatDate, formatNumber } from './sovang-dom.js';
import { text } from './sovang-language.js';
import { badge, colourOf, figures, line, nothing, notice, row, rows, said, section } from './sovang-view.js';

/** The section of a dossier about the council at this level and those before; null when none has sat. */
export function councilSection({ council, councils }) {
  const past = (councils || []).filter(each => each && (!council || each.sessionId !== council.sessionId));
  const current = council && council.tally;
  return (council || past.length > 0) && section(text('section.council'), true, current ? current.outcomeLabel : null, showCouncils(council, past));
}

export function showCouncils(council, past) {
  return [
    council && councilView(council, false),
    past.map(each => el('details', { class: 'sv-past' },
      el('summary', null, [each.unitName, text('council.round', each.round ?? '')].filter(Boolean).join(' – '), ' ', each.tally && each.tally.outcome && badge(each.tally.outcomeLabel || each.tally.outcome, colourOf(each.tally.outcome))),
      councilView(each, true)))
  ];
}

function councilView(council, over) {
  return el('div', { class: 'sv-council' },
    council.secret && el('p', null, badge(text('sheets.secret'), 'secret')),
    line(!over && council.unitName, council.round && text('council.round', council.round), !over && council.dueOn && text('council.due', formatDate(council.dueOn)) + (daysUntil(council.dueOn) < 0 ? ' – ' + text('daysLate', -daysUntil(council.dueOn)) : '')),
    ruleView(council.rule, council.onList),
    tallyView(council.tally),
    membersView(council.members),
    sheetsView(council),
    ballotsView(council),
    minutesView(council.minutes));
}

function ruleView(rule, onList) {
  return rule && el('div', null,
    el('p', null, text(onList ? 'council.ruleOfRow' : 'council.rule', fraction(rule.quorum), fraction(rule.agree))),
    line(rule.legalBasis));
}

function fraction(value) {
  return value === null || value === undefined ? '—' : String(value);
}

/** The count of a session. */
export function tallyView(tally) {
  if (!tally) {
    return null;
  }
  const counts = [
    ['tally.entitled', tally.entitled], ['member.filed', tally.filed], ['tally.agreed', tally.agreed], ['tally.disagreed', tally.disagreed]
  ];
  const scores = [
    ['criterion.novelty', tally.noveltyAverage], ['criterion.applicability', tally.applicabilityAverage],
    ['criterion.effectiveness', tally.effectivenessAverage], ['tally.total', tally.totalAverage]
  ];
  return el('div', { class: 'sv-tally' },
    tally.outcome && el('p', { class: 'sv-outcome' }, badge(tally.outcomeLabel || tally.outcome, colourOf(tally.outcome))),
    numbers(counts),
    scores.some(([, value]) => value !== null && value !== undefined) && [nothing('tally.averages'), numbers(scores)]);
}

function numbers(pairs) {
  return figures(pairs.map(([key, value]) => [key, value === null || value === undefined ? null : formatNumber(value)]));
}

/** The count where a decision or minutes hang on it; `view` lays it out. */
export function councilResult(council, tally, view) {
  return tally
    ? el('section', { class: 'sv-result' }, el('h3', null, text(council.secret ? 'council.secretResult' : 'council.result')), view(tally))
    : nothing('council.noResult');
}

/** Said before anything is filled in where the ballot is secret: what is kept, what is not, and what follows from it. */
export function showSecrecy(root, council, kept, conflict) {
  if (council && council.secret) {
    root.querySelector('[data-before]').append(notice(null,
      el('p', { class: 'sv-notice-title' }, text('score.secretTitle')),
      el('ul', null, [kept, 'score.secretOwn', 'score.secretResult', conflict].map(key => el('li', null, text(key))))));
    root.querySelector('[data-comment-help]').textContent = text('score.secretComment');
  }
}

function membersView(members) {
  if (!members || !members.length) {
    return null;
  }
  const filed = members.filter(member => member.filed).length;
  return el('details', { class: 'sv-inner', open: true },
    el('summary', null, text('council.members', members.length, filed)),
    el('ul', { class: 'sv-plain sv-members' }, members.map(member => el('li', null,
      el('span', null, member.name, member.roleLabel && el('span', { class: 'sv-muted' }, ' – ' + member.roleLabel)),
      member.entitled === false
        ? badge(member.exclusionLabel || text('member.excluded'), 'bad')
        : badge(text(member.filed ? 'member.filed' : 'member.waiting'), member.filed ? 'good' : null)))));
}

function sheetsView({ sheets, members, secret, onList }) {
  if (!sheets || !sheets.length) {
    if (secret || onList) {
      return null;
    }
    const filed = (members || []).some(member => member.filed);
    return filed ? el('p', { class: 'sv-hidden-sheets' }, text('sheets.hidden')) : null;
  }
  return el('details', { class: 'sv-inner', open: true },
    el('summary', null, text('sheets.title', sheets.length)),
    el('ul', { class: 'sv-plain sv-sheets' }, sheets.map(sheet => el('li', null,
      el('p', { class: 'sv-author' }, el('strong', null, sheet.memberName || text('sheets.secret')), !sheet.conflict && sheet.total !== null && sheet.total !== undefined && el('span', { class: 'sv-share' }, formatNumber(sheet.total) + '/100')),
      sheet.conflict
        ? el('p', null, badge(text('sheets.conflict', sheet.conflictLabel || sheet.conflict)))
        : [
          line(points('novelty', sheet.novelty), points('applicability', sheet.applicability), points('effectiveness', sheet.effectiveness)),
          sheet.vote && el('p', null, badge(sheet.voteLabel || sheet.vote, colourOf(sheet.vote)))
        ],
      said(sheet.comment),
      line(formatDate(sheet.filedAt))))));
}

/** What was voted secretly, and apart from it what was said; before the count only that it is sealed. */
function ballotsView({ ballots, comments, secret, onList, opened }) {
  if (!secret) {
    return null;
  }
  if (onList && opened) {
    return commentsView(comments);
  }
  if (!ballots || !ballots.length) {
    return el('p', { class: 'sv-hidden-sheets' }, text('ballots.sealed'));
  }
  return [
    el('details', { class: 'sv-inner', open: true },
      el('summary', null, text('ballots.title', ballots.length)),
      nothing('ballots.order'),
      el('ul', { class: 'sv-plain sv-sheets' }, ballots.map(ballot => el('li', null,
        el('p', { class: 'sv-author' }, badge(ballot.voteLabel || ballot.vote, colourOf(ballot.vote)), el('span', { class: 'sv-share' }, formatNumber(ballot.total) + '/100')),
        line(points('novelty', ballot.novelty), points('applicability', ballot.applicability), points('effectiveness', ballot.effectiveness)))))),
    commentsView(comments)
  ];
}

/** What was said in a secret vote, apart from what was voted. */
function commentsView(comments) {
  return comments && comments.length > 0 && el('details', { class: 'sv-inner', open: true },
    el('summary', null, text('ballots.comments', comments.length)),
    nothing('ballots.commentsApart'),
    el('ul', { class: 'sv-plain sv-sheets' }, comments.map(comment => el('li', null, said(comment)))));
}

function points(key, value) {
  return value === null || value === undefined ? null : text('criterion.' + key) + ' ' + formatNumber(value);
}

function minutesView(minutes) {
  return minutes && el('details', { class: 'sv-inner', open: true },
    el('summary', null, text('minutes.title')),
    rows(
      row(text('batch.heldOn'), formatDate(minutes.heldOn)),
      row(text('batch.place'), minutes.place),
      row(text('conclude.conclusion'), minutes.conclusion),
      row(text('minutes.by'), minutes.concludedByName)));
}
