/** The request form: filed in Tasklist's start dialog, and filled in again as a supplement. */

import { get, upload, Problem } from './sovang-api.js';
import { authorsGroup, readAuthors } from './sovang-authors.js';
import { draftOf, forgetDraft, keepDraft } from './sovang-draft.js';
import { el, formatDate, replaceContent, today } from './sovang-dom.js';
import { clearProblem, control, field, option, showProblem, valueOf } from './sovang-fields.js';
import { dateInput, helpOf, moneyInput, select, textArea, textInput, unitSelect, yearInput } from './sovang-inputs.js';
import { text } from './sovang-language.js';
import { filesView } from './sovang-parts.js';
import { allUnits, upwardFrom } from './sovang-units.js';
import { notice, said } from './sovang-view.js';

const KINDS = ['TECHNICAL', 'MANAGEMENT', 'OPERATIONAL', 'APPLICATION'];
const NAMES = [
  'unitId', 'year',
  'title', 'field', 'kind', 'description', 'confidentialInformation', 'conditions', 'firstAppliedAt', 'firstAppliedOn',
  'implementedFrom', 'implementedTo', 'investor', 'benefits', 'benefitValueVnd', 'applicationConfirmedBy',
  'authorOpinion', 'targetTier'
];
/** Only helps to pick; the server looks into the file. */
const ACCEPTED = '.pdf,.docx,.xlsx,.odt,.ods,.jpg,.jpeg,.png';

export const fileRequest = {
  title: 'documentKind.RECOGNITION_REQUEST',
  layout: 'long',
  async prepare(sheet) {
    const [me, units] = await Promise.all([get('/api/me'), allUnits()]);
    sheet.account = me.account;
    const draft = draftOf(me.account, 'new');
    const start = request => {
      buildRequest(sheet, { request, units, me, prefix: '' });
      sheet.stopDraft?.();
      sheet.stopDraft = keepDraft(me.account, 'new', sheet.root.querySelector('[data-request]'), () => readRequest(sheet.root, ''));
    };
    start(draft ? draft.request : newRequest(me, units));
    offerFreshStart(sheet, draft, () => {
      forgetDraft(me.account, 'new');
      start(newRequest(me, units));
    });
    if (isOfficer(me)) {
      replaceContent(sheet.root.querySelector('[data-on-behalf]'), notice(null, text('file.onBehalf')));
    }
  },
  submission: sheet => readRequest(sheet.root, ''),
  sent(sheet) {
    sheet.stopDraft();
    forgetDraft(sheet.account, 'new');
  }
};

export const supplementDossier = {
  layout: 'long',
  async prepare(sheet) {
    const [me, units] = await Promise.all([get('/api/me'), allUnits()]);
    const { dossier, root } = sheet;
    const what = sheet.camForm.taskId;
    sheet.account = me.account;
    const draft = draftOf(me.account, what);
    const start = request => {
      buildRequest(sheet, { request, units, me, prefix: 'request.', supplement: true });
      sheet.stopDraft?.();
      sheet.stopDraft = keepDraft(me.account, what, root.querySelector('[data-request]'), () => readRequest(root, 'request.'));
    };
    // The confidential part is not in the draft: it comes from the version filed last.
    start(draft ? { ...draft.request, confidentialInformation: dossier.request.confidentialInformation } : dossier.request);
    offerFreshStart(sheet, draft, () => {
      forgetDraft(me.account, what);
      start(dossier.request);
    });
    const appraisal = dossier.appraisal;
    replaceContent(root.querySelector('[data-appraisal]'), notice('warning',
      el('p', { class: 'sv-notice-title' }, text('supplement.asked')),
      said((appraisal && appraisal.reason) || text('supplement.noReason'))));
    buildUpload(sheet);
  },
  submission: sheet => ({ request: readRequest(sheet.root, 'request.') }),
  sent(sheet) {
    sheet.stopDraft();
    forgetDraft(sheet.account, sheet.camForm.taskId);
  }
};

function isOfficer(me) {
  return (me.posts || []).some(post => String(post.role).toUpperCase() === 'OFFICER');
}

function newRequest(me, units) {
  const mine = (me.posts || []).map(post => post.unitId);
  const unit = units.find(each => mine.includes(each.id) && each.active !== false);
  const unitId = unit ? unit.id : null;
  const author = isOfficer(me) ? { unitId } : { unitId, name: me.name, account: me.account, email: me.email, sharePercent: 100 };
  return { unitId, year: Number(today().slice(0, 4)), authors: [author] };
}

function offerFreshStart(sheet, draft, startFresh) {
  const place = sheet.root.querySelector('[data-draft]');
  replaceContent(place, draft && el('div', { class: 'sv-notice', role: 'status' },
    el('p', null, text('draft.restored', formatDate(draft.at))),
    el('button', {
      type: 'button', class: 'sv-button', click: () => {
        startFresh();
        clearProblem(sheet.root);
        replaceContent(place, el('p', { class: 'sv-notice', role: 'status' }, text('draft.discarded')));
      }
    }, text('draft.discard'))));
}

function buildRequest(sheet, { request, units, me, prefix, supplement }) {
  const place = (name, input, options) => field({ name: prefix + name, label: text('request.' + name), help: helpOf('help.' + name), control: input, ...options });
  const named = (name, builder, options) => place(name, builder(prefix + name, request[name]), options);
  const unit = unitSelect(prefix + 'unitId', request.unitId, units, me);
  const tier = tierSelect(prefix + 'targetTier', units, request.unitId, request.targetTier);
  unit.disabled = Boolean(supplement);
  tier.disabled = Boolean(supplement);
  const container = sheet.root.querySelector('[data-request]');
  const authors = authorsGroup(prefix, request, units, me);
  replaceContent(container,
    group('where',
      place('unitId', unit, { required: true, wide: true }),
      place('targetTier', tier, { required: true }),
      named('year', yearInput, { required: true })),
    group('what',
      named('title', textInput, { required: true, wide: true }),
      named('kind', kindSelect, { required: true }),
      named('field', textInput, { required: true }),
      named('description', textArea(7), { required: true, wide: true }),
      named('confidentialInformation', textArea(3), { wide: true }),
      named('conditions', textArea(3), { wide: true })),
    group('applied',
      named('firstAppliedAt', textInput, { required: true }),
      named('firstAppliedOn', dateInput, { required: true }),
      named('implementedFrom', dateInput, { required: true }),
      named('implementedTo', dateInput, { required: true }),
      named('applicationConfirmedBy', textInput, { required: true }),
      named('investor', textInput)),
    group('gain',
      named('benefits', textArea(4), { required: true, wide: true }),
      named('benefitValueVnd', moneyInput),
      named('authorOpinion', textArea(2), { wide: true })),
    authors);
  // A supplement changes neither the unit, nor the level aimed at, nor who leads.
  control(authors, prefix + 'authors[0].account').readOnly = Boolean(supplement);
  unit.addEventListener('change', () => {
    tier.replaceChildren(...tierSelect('', units, unit.value, tier.value).childNodes);
  });
}

function group(key, ...fields) {
  return el('section', { class: 'sv-group' }, el('h3', null, text('group.' + key)), el('div', { class: 'sv-fields' }, fields));
}

function kindSelect(name, value) {
  return select(name, value, option('', text('choose')), KINDS.map(each => option(each, text('kind.' + each))));
}

/** A request may aim at the unit's own tier or at any tier above it that really exists in the tree. */
function tierSelect(name, units, unitId, value) {
  const tiers = new Map();
  for (const unit of upwardFrom(units, unitId)) {
    tiers.set(unit.tier, (unit.tierLabel || text('tier.' + unit.tier)) + ' – ' + unit.name);
  }
  const chosen = value && (tiers.has(value) || !unitId) ? value : '';
  return select(name, chosen, option('', text(unitId ? 'choose' : 'chooseUnitFirst')), [...tiers].map(([tier, label]) => option(tier, label)));
}

function readRequest(root, prefix) {
  const values = Object.fromEntries(NAMES.map(name => [name, valueOf(root, prefix + name)]));
  return { ...values, authors: readAuthors(root, prefix) };
}

/** Attachments of a supplement are saved at once, apart from the request. */
function buildUpload(sheet) {
  const { root, dossier } = sheet;
  const path = `/api/initiatives/${encodeURIComponent(dossier.case.id)}/attachments`;
  const input = el('input', { type: 'file', name: 'file', multiple: true, accept: ACCEPTED });
  const state = el('p', { role: 'status', class: 'sv-muted' });
  const list = el('div', null, filesView(dossier.attachments, true));
  input.addEventListener('change', async () => {
    const files = [...input.files];
    input.disabled = true;
    clearProblem(root);
    let sent = 0;
    try {
      for (const file of files) {
        await upload(path, file, share => {
          state.textContent = text('upload.sending', file.name, Math.round(share * 100));
        });
        sent += 1;
      }
    } catch (problem) {
      // A violation of an upload concerns this control, whatever the server calls the part.
      const violations = (problem.violations || []).map(each => ({ ...each, field: 'file' }));
      showProblem(root, Object.assign(problem instanceof Problem ? problem : new Problem(-1, null), { violations }));
    }
    state.textContent = sent ? text('upload.done', sent) : '';
    input.value = '';
    input.disabled = false;
    if (sent) {
      await sheet.reload();
      replaceContent(list, filesView(sheet.dossier.attachments, true));
    }
  });
  replaceContent(root.querySelector('[data-upload]'), el('section', { class: 'sv-group' },
    el('h3', null, text('case.attachments')),
    field({ name: 'file', label: text('upload.file'), help: text('upload.help'), control: input }), state, list));
}
