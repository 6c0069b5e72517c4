/** Awards of the simplified procedure: the short dossier, and what the forms on it add to their markup. */

import { sharesOf } from './sovang-award-list.js';
import { attachmentsView } from './sovang-dossier.js';
import { daysUntil, el, formatDate, formatMoney, isolated, replaceContent, today } from './sovang-dom.js';
import { control, fieldAt, setRequired, valueOf } from './sovang-fields.js';
import { text } from './sovang-language.js';
import { badge, line, row, section } from './sovang-view.js';

/** Shows the short dossier beside a form. */
export function showAdHocDossier(container, dossier) {
  const { award, task } = dossier;
  const days = daysUntil(task && task.dueOn);
  replaceContent(container,
    el('header', { class: 'sv-header' },
      el('p', { class: 'sv-number' }, el('span', null, award.number)),
      el('h2', { class: 'sv-title' }, award.name),
      line(award.formName, award.unitName),
      line(text('filed', formatDate(award.filedAt), award.filedByName)),
      task && task.dueOn && el('p', { class: 'sv-due' + (days !== null && days < 0 ? ' sv-late' : '') }, text('due', formatDate(task.dueOn))),
      el('p', { class: 'sv-links' }, el('a', { href: dossier.page, target: '_blank', rel: 'noopener' }, text('casePage'), el('span', { class: 'sv-unseen' }, ' ' + text('newTab'))))),
    section('adHoc', true, null, el('dl', { class: 'sv-rows' },
      row(text('adHoc.recipient'), text('adHoc.recipient.' + award.recipient)),
      row(text('adHoc.position'), award.position),
      row(text('adHoc.recipientUnit'), award.recipientUnitName),
      row(text('adHoc.form'), award.formName, !award.verified && badge(text('unverified'))),
      award.recipient === 'INDIVIDUAL' && row(text('directWorker'), stated(award.directWorker)),
      award.recipient === 'INDIVIDUAL' && row(text('adHoc.female'), stated(award.female)),
      row(text('adHoc.deedOn'), formatDate(award.deedOn)),
      row(text('adHoc.deed'), el('span', { class: 'sv-text' }, award.deed)),
      row(text('field.benefitValueVnd'), award.benefitValueVnd === null ? null : formatMoney(award.benefitValueVnd)),
      award.evidence.length > 0 && row(text('adHoc.evidence'), award.evidence.map(code =>
        el('a', { href: '/so-vang/' + encodeURIComponent(code), target: '_blank', rel: 'noopener' }, code + ' '))))),
    section('attachments', true, String(dossier.attachments.length), attachmentsView(dossier)),
    dossier.decisions.length > 0 && section('decisions', true, null, el('ul', { class: 'sv-plain' }, dossier.decisions.map(each => el('li', null,
      el('p', { class: 'sv-strong' }, each.outcomeLabel),
      line(each.decisionNumber, formatDate(each.decidedOn)),
      each.reason && el('p', { class: 'sv-text' }, each.reason),
      each.override && el('p', { class: 'sv-text' }, text('adHoc.override') + ': ' + each.override))))),
    section('history', false, String(dossier.history.length), el('ol', { class: 'sv-plain' }, dossier.history.map(each => el('li', null,
      el('p', { class: 'sv-muted' }, formatDate(each.at)),
      el('p', null, isolated(each.sentence)),
      each.reason && el('p', { class: 'sv-text' }, each.reason))))));
}

/** What the officer ticked; who states nothing is counted as neither. */
function stated(value) {
  return value === null ? text('adHoc.notStated') : text(value ? 'adHoc.yes' : 'adHoc.no');
}

/** Every decision shows whom it honours (000-14, 001-21, 001-24); one recipient is a list of one, held against no target. */
function showShares(root, award) {
  replaceContent(root.querySelector('[data-statistics]'), el('div', { class: 'sv-live' }, sharesOf([award], null)));
}

export const decideAdHocAward = {
  prepare({ root, dossier }) {
    showShares(root, dossier.award);
    const elsewhere = dossier.rewardedElsewhere;
    replaceContent(root.querySelector('[data-hint]'), elsewhere && el('div', { class: 'sv-notice sv-warning' },
      el('p', { class: 'sv-notice-title' }, text('adHoc.elsewhere', elsewhere)),
      el('p', null, text('adHoc.elsewhereHelp'))));
    const override = root.querySelector('[data-override]');
    override.hidden = !elsewhere;
    prepareDay(root, dossier.award.deedOn);
    requiredWhile(root, 'decisionNumber', 'AWARD');
    requiredWhile(root, 'reason', 'REFUSE');
    if (elsewhere) {
      requiredWhile(root, 'override', 'AWARD');
    }
  },
  submission({ root }) {
    const submission = read(root, 'outcome', 'decisionNumber', 'decidedOn', 'reason', 'override');
    return submission.outcome === 'AWARD' ? submission : { ...submission, override: null };
  }
};

export const ratifyAward = {
  prepare({ root, dossier }) {
    showShares(root, dossier.award);
    const given = dossier.decisions[0];
    replaceContent(root.querySelector('[data-hint]'),
      given && el('p', { class: 'sv-notice' }, text('adHoc.given', given.decisionNumber, formatDate(given.decidedOn))),
      dossier.ratification.gaveIt && handOver(root, dossier.ratification.others));
    prepareDay(root, given && given.decidedOn);
    setRequired(fieldAt(root, 'decisionNumber'), true);
    requiredWhile(root, 'reason', 'OVERTURN');
  },
  submission: ({ root }) => read(root, 'outcome', 'decisionNumber', 'decidedOn', 'reason')
};

/** The head does not ratify the own decision: who could, instead of fields that the server would refuse. */
function handOver(root, others) {
  for (const part of root.querySelector('[data-fill]').children) {
    part.hidden = !part.matches('[data-hint], [data-statistics]');
  }
  return el('div', { class: 'sv-notice sv-warning' },
    el('p', { class: 'sv-notice-title' }, text('adHoc.ratify.own')),
    el('p', null, others.length ? text('adHoc.ratify.ownOthers', others.join('; ')) : text('adHoc.ratify.ownNobody')));
}

function prepareDay(root, earliest) {
  const day = control(root, 'decidedOn');
  day.value = day.value || today();
  day.max = today();
  day.min = earliest || '';
}

function read(root, ...names) {
  return Object.fromEntries(names.map(name => [name, valueOf(root, name)]));
}

function requiredWhile(root, name, outcome) {
  const update = () => setRequired(fieldAt(root, name), valueOf(root, 'outcome') === outcome);
  root.addEventListener('change', update);
  update();
}
