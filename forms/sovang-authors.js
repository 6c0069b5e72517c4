/** The authors of a request and their shares, as fields. */

import { el, formatNumber, replaceContent } from './sovang-dom.js';
import { control, field, option, tick, valueOf } from './sovang-fields.js';
import { helpOf, select, unitSelect } from './sovang-inputs.js';
import { text } from './sovang-language.js';

/** Names of the genders that a request may tell. */
const GENDERS = { FEMALE: 'award.nominee.female', MALE: 'gender.male', OTHER: 'gender.other' };

const AUTHOR_LABELS = {
  name: 'award.nominee.name.individual',
  position: 'adHoc.position',
  unitId: 'award.nominee.unitId',
  account: 'award.nominee.account',
  email: 'award.nominee.email',
  sharePercent: 'author.sharePercent',
  directWorker: 'author.directWorker',
  gender: 'author.gender',
  publishConsent: 'author.publishConsent'
};

export function authorsGroup(prefix, request, units, me) {
  const rows = el('div', { class: 'sv-author-rows' });
  const total = el('p', { class: 'sv-total', role: 'status', 'aria-live': 'polite' });
  const add = el('button', { type: 'button', class: 'sv-button', 'data-action': 'add-author' }, text('authors.add'));
  const wrapper = el('fieldset', { class: 'sv-field sv-group', 'data-field': prefix + 'authors', 'data-group-name': text('request.authors') },
    el('legend', { class: 'sv-label sv-group-title' }, text('request.authors')),
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
  const cell = (name, input, required, wide) => field({ name: `${path}.${name}`, label: text(AUTHOR_LABELS[name]), help: helpOf('help.author.' + name), control: input, required, wide });
  const box = name => tick({ name: `${path}.${name}`, label: text(AUTHOR_LABELS[name]), help: helpOf('help.author.' + name), checked: author[name] });
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
      cell('gender', select(`${path}.gender`, author.gender, option('', text('gender.none')), Object.entries(GENDERS).map(([value, label]) => option(value, text(label)))), false),
      box('directWorker'),
      box('publishConsent')));
}

export function readAuthors(root, prefix) {
  const count = root.querySelectorAll('.sv-author-row').length;
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(Object.keys(AUTHOR_LABELS).map(name => [name, valueOf(root, `${prefix}authors[${index}].${name}`)])));
}
