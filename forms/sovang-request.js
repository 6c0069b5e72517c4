/** The request form: filed in Tasklist's start dialog, and filled in again as a supplement. */

import { get, upload, Problem } from './sovang-api.js';
import { attachmentsView } from './sovang-dossier.js';
import { draftOf, forgetDraft, keepDraft } from './sovang-draft.js';
import { append, el, formatDate, formatNumber, parseNumber, replaceContent, today } from './sovang-dom.js';
import { choice, clearProblem, control, field, option, showProblem, valueOf } from './sovang-fields.js';
import { text } from './sovang-language.js';
import { allUnits, upwardFrom } from './sovang-units.js';

const KINDS = ['TECHNICAL', 'MANAGEMENT', 'OPERATIONAL', 'APPLICATION'];
const TEXT_NAMES = [
  'title', 'field', 'kind', 'description', 'confidentialInformation', 'conditions', 'firstAppliedAt', 'firstAppliedOn',
  'implementedFrom', 'implementedTo', 'investor', 'benefits', 'benefitValueVnd', 'applicationConfirmedBy',
  'authorOpinion', 'targetTier'
];
/** Only helps to pick; the server looks into the file. */
const ACCEPTED = '.pdf,.docx,.xlsx,.odt,.ods,.jpg,.jpeg,.png';
const AUTHOR_NAMES = ['name', 'position', 'unitId', 'account', 'email', 'sharePercent', 'directWorker', 'gender', 'publishConsent'];

export const fileRequest = {
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
      replaceContent(sheet.root.querySelector('[data-on-behalf]'), el('p', { class: 'sv-notice' }, text('file.onBehalf')));
    }
  },
  submission: sheet => readRequest(sheet.root, ''),
  sent(sheet) {
    sheet.stopDraft();
    forgetDraft(sheet.account, 'new');
  }
};

export const supplementDossier = {
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
    replaceContent(root.querySelector('[data-appraisal]'), el('div', { class: 'sv-notice sv-warning' },
      el('p', { class: 'sv-notice-title' }, text('supplement.asked')),
      el('p', { class: 'sv-said' }, (appraisal && appraisal.reason) || text('supplement.noReason'))));
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

/* The request as fields */

function buildRequest(sheet, { request, units, me, prefix, supplement }) {
  const named = (name, builder, options) => field({ name: prefix + name, key: name, control: builder(prefix + name, request[name]), ...options });
  const unit = unitSelect(prefix + 'unitId', request.unitId, units, me);
  const tier = tierSelect(prefix + 'targetTier', units, request.unitId, request.targetTier);
  unit.disabled = Boolean(supplement);
  tier.disabled = Boolean(supplement);
  const container = sheet.root.querySelector('[data-request]');
  const authors = authorsGroup(prefix, request, units, me);
  replaceContent(container,
    group('where',
      field({ name: prefix + 'unitId', key: 'unitId', control: unit, required: true, wide: true }),
      field({ name: prefix + 'targetTier', key: 'targetTier', control: tier, required: true }),
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

function textInput(name, value) {
  return el('input', { type: 'text', name, value, autocomplete: 'off' });
}

function dateInput(name, value) {
  return el('input', { type: 'date', name, value });
}

function yearInput(name, value) {
  return el('input', { type: 'number', name, value, min: 2000, max: 2100, step: 1 });
}

function textArea(rows) {
  return (name, value) => el('textarea', { name, rows }, value || '');
}

function moneyInput(name, value) {
  const input = el('input', { type: 'text', name, inputmode: 'numeric', autocomplete: 'off', 'data-number': true, value: formatNumber(value) });
  input.addEventListener('change', () => {
    const number = parseNumber(input.value);
    input.value = typeof number === 'number' ? formatNumber(number) : input.value;
  });
  return input;
}

function select(name, value, ...options) {
  const element = append(el('select', { name }), options);
  element.value = value ?? '';
  return element;
}

function kindSelect(name, value) {
  return select(name, value, option('', text('choose')), KINDS.map(each => option(each, text('kind.' + each))));
}

function unitSelect(name, value, units, me) {
  const own = new Set((me.posts || []).map(post => post.unitId));
  const usable = units.filter(unit => unit.active !== false || unit.id === value);
  const mine = usable.filter(unit => own.has(unit.id));
  const others = usable.filter(unit => !own.has(unit.id));
  const known = !value || usable.some(unit => unit.id === value);
  return select(name, value,
    option('', text('choose')),
    !known && option(value, value),
    mine.length > 0 && el('optgroup', { label: text('units.mine') }, mine.map(unit => option(unit.id, unit.name))),
    others.length > 0 && el('optgroup', { label: text('units.others') }, others.map(unit => option(unit.id, unit.name))));
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

/* Authors */

function authorsGroup(prefix, request, units, me) {
  const rows = el('div', { class: 'sv-author-rows' });
  const total = el('p', { class: 'sv-total', role: 'status', 'aria-live': 'polite' });
  const add = el('button', { type: 'button', class: 'sv-button', 'data-action': 'add-author' }, text('authors.add'));
  const wrapper = el('fieldset', { class: 'sv-field sv-group', 'data-field': prefix + 'authors', 'data-group-name': text('group.authors') },
    el('legend', { class: 'sv-label sv-group-title' }, text('group.authors')),
    el('p', { class: 'sv-help' }, text('help.authors')),
    rows, total, el('p', null, add));
  const show = authors => {
    replaceContent(rows, authors.map((author, index) => authorRow(prefix, author, index, units, me, authors.length > 1 && (() => {
      const left = readAuthors(wrapper, prefix);
      left.splice(index, 1);
      show(left);
      control(wrapper, `${prefix}authors[${Math.max(0, index - 1)}].name`).focus();
      changed();
    }))));
    update();
  };
  const update = () => {
    const sum = readAuthors(wrapper, prefix).reduce((left, author) => left + (Number(author.sharePercent) || 0), 0);
    const rest = Math.round((100 - sum) * 100) / 100;
    total.classList.toggle('sv-good', rest === 0);
    total.textContent = text('share.total', formatNumber(sum)) + ' – ' + (rest === 0 ? text('share.complete') : text(rest > 0 ? 'share.missing' : 'share.tooMuch', formatNumber(Math.abs(rest))));
  };
  const changed = () => wrapper.dispatchEvent(new Event('input', { bubbles: true }));
  add.addEventListener('click', () => {
    const authors = readAuthors(wrapper, prefix);
    show([...authors, { unitId: authors[0] ? authors[0].unitId : null }]);
    control(wrapper, `${prefix}authors[${authors.length}].name`).focus();
    changed();
  });
  wrapper.addEventListener('input', update);
  show(request.authors && request.authors.length ? request.authors : [{}]);
  return wrapper;
}

function authorRow(prefix, author, index, units, me, remove) {
  const path = `${prefix}authors[${index}]`;
  const title = text('author.number', index + 1);
  const cell = (name, input, required, wide) => field({ name: `${path}.${name}`, key: 'author.' + name, control: input, required, wide });
  const input = (name, type) => el('input', { type, name: `${path}.${name}`, value: author[name], autocomplete: 'off' });
  return el('fieldset', { class: 'sv-field sv-author-row', 'data-field': path, 'data-group-name': title },
    el('legend', { class: 'sv-label' }, title),
    remove && el('button', { type: 'button', class: 'sv-link sv-remove', 'data-action': 'remove-author', click: remove, 'aria-label': text('authors.removeNumber', index + 1) }, text('authors.remove')),
    el('div', { class: 'sv-fields' },
      cell('name', input('name', 'text'), true),
      cell('position', input('position', 'text'), true),
      cell('unitId', unitSelect(`${path}.unitId`, author.unitId, units, me), true, true),
      cell('email', input('email', 'email'), true),
      cell('account', input('account', 'text'), false),
      cell('sharePercent', el('input', { type: 'text', inputmode: 'decimal', name: `${path}.sharePercent`, 'data-number': true, autocomplete: 'off', value: formatNumber(author.sharePercent) }), true),
      cell('gender', select(`${path}.gender`, author.gender, option('', text('gender.none')), ['FEMALE', 'MALE', 'OTHER'].map(each => option(each, text('gender.' + each)))), false),
      tick(`${path}.directWorker`, 'author.directWorker', author.directWorker),
      tick(`${path}.publishConsent`, 'author.publishConsent', author.publishConsent)));
}

/** A yes-or-no field: the label stands behind the box. */
function tick(name, key, checked) {
  const wrapper = el('div', { class: 'sv-field sv-tick sv-wide', 'data-field': name },
    choice({ type: 'checkbox', name, checked: Boolean(checked), label: text('field.' + key), help: text('help.' + key) }));
  wrapper.querySelector('label').classList.add('sv-label');
  return wrapper;
}

/* Reading */

function readRequest(root, prefix) {
  const values = Object.fromEntries(TEXT_NAMES.map(name => [name, valueOf(root, prefix + name)]));
  return { unitId: valueOf(root, prefix + 'unitId'), year: valueOf(root, prefix + 'year'), ...values, authors: readAuthors(root, prefix) };
}

function readAuthors(root, prefix) {
  const count = root.querySelectorAll('.sv-author-row').length;
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(AUTHOR_NAMES.map(name => [name, valueOf(root, `${prefix}authors[${index}].${name}`)])));
}

/* Attachments of a supplement */

function buildUpload(sheet) {
  const { root, dossier } = sheet;
  const path = `/api/initiatives/${encodeURIComponent(dossier.case.id)}/attachments`;
  const input = el('input', { type: 'file', name: 'file', multiple: true, accept: ACCEPTED });
  const state = el('p', { role: 'status', class: 'sv-muted' });
  const list = el('div', null, attachmentsView(dossier, true));
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
      replaceContent(list, attachmentsView(sheet.dossier, true));
    }
  });
  replaceContent(root.querySelector('[data-upload]'), el('section', { class: 'sv-group' },
    el('h3', null, text('section.attachments')),
    field({ name: 'file', key: 'file', control: input }), state, list));
}
