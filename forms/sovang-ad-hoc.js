/** Awards of the simplified procedure: the short dossier, and what the forms on it add to their markup. */

import { sharesOf } from './sovang-award-list.js';
import { el, formatDate, formatMoney, isolated, replaceContent } from './sovang-dom.js';
import { control } from './sovang-fields.js';
import { text } from './sovang-language.js';
import { filesSection, head, historySection, limitsSection, showParts, unverified } from './sovang-parts.js';
import { line, newTab, notice, row, rows, said, section } from './sovang-view.js';

function showAdHocDossier(container, dossier) {
  const { award, task, decisions, history } = dossier;
  showParts(container,
    head({
      number: award.number,
      title: award.name,
      lines: [line(award.formName, award.unitName), line(text('filed', formatDate(award.filedAt), award.filedByName))],
      task,
      page: dossier.page
    }),
    section(text('section.adHoc'), true, null, awardView(award)),
    filesSection(dossier, true),
    decisions.length > 0 && section(text('section.decisions'), true, null, el('ul', { class: 'sv-plain' }, decisions.map(each => el('li', null,
      el('p', { class: 'sv-strong' }, each.outcomeLabel),
      line(each.decisionNumber, formatDate(each.decidedOn)),
      said(each.reason),
      each.override && said(text('adHoc.override') + ': ' + each.override))))),
    historySection(history, String(history.length), each => isolated(each.sentence)),
    limitsSection(dossier.deadlines, task.dueOn));
}

function awardView(award) {
  const individual = award.recipient === 'INDIVIDUAL';
  return rows(
    row(text('adHoc.recipient'), text('adHoc.recipient.' + award.recipient)),
    row(text('adHoc.position'), award.position),
    row(text('adHoc.recipientUnit'), award.recipientUnitName),
    row(text('adHoc.form'), award.formName, !award.verified && unverified()),
    individual && row(text('adHoc.directWorker'), stated(award.directWorker)),
    individual && row(text('adHoc.female'), stated(award.female)),
    row(text('adHoc.deedOn'), formatDate(award.deedOn)),
    row(text('adHoc.deed'), award.deed),
    row(text('request.benefitValueVnd'), formatMoney(award.benefitValueVnd)),
    award.evidence.length > 0 && row(text('adHoc.evidence'), award.evidence.map(code => [newTab('/so-vang/' + encodeURIComponent(code), code), ' '])));
}

/** What the officer ticked; who states nothing is counted as neither. */
function stated(value) {
  return value === null ? text('adHoc.notStated') : text(value ? 'award.yes' : 'award.no');
}

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
  kinds: { AD_HOC_AWARD: { show: showAdHocDossier } },
  forms: { 'decide-ad-hoc-award': decideAdHocAward, 'ratify-award': ratifyAward }
};
