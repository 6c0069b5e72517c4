/** Controls of the request form. */

import { append, el, formatNumber, parseNumber } from './sovang-dom.js';
import { option } from './sovang-fields.js';
import { hasText, text } from './sovang-language.js';

/** A help text, where there is one. */
export function helpOf(key) {
  return hasText(key) && text(key);
}

export function textInput(name, value) {
  return el('input', { type: 'text', name, value, autocomplete: 'off' });
}

export function dateInput(name, value) {
  return el('input', { type: 'date', name, value });
}

export function yearInput(name, value) {
  return el('input', { type: 'number', name, value, min: 2000, max: 2100, step: 1 });
}

export function textArea(rows) {
  return (name, value) => el('textarea', { name, rows }, value || '');
}

export function moneyInput(name, value) {
  const input = el('input', { type: 'text', name, inputmode: 'numeric', autocomplete: 'off', 'data-number': true, value: formatNumber(value) });
  input.addEventListener('change', () => {
    const number = parseNumber(input.value);
    input.value = typeof number === 'number' ? formatNumber(number) : input.value;
  });
  return input;
}

export function select(name, value, ...options) {
  const element = append(el('select', { name }), options);
  element.value = value ?? '';
  return element;
}

/** Names of units with the one above; where two of the list read alike, the code too. */
function unitLabels(usable, units) {
  const names = new Map(units.map(unit => [unit.id, unit.name]));
  const plain = unit => [unit.name, names.get(unit.parentId)].filter(Boolean).join(' – ');
  const readers = new Map();
  for (const unit of usable) {
    readers.set(plain(unit), (readers.get(plain(unit)) || 0) + 1);
  }
  return unit => readers.get(plain(unit)) > 1 ? `${plain(unit)} [${unit.id}]` : plain(unit);
}

export function unitSelect(name, value, units, me) {
  const own = new Set((me.posts || []).map(post => post.unitId));
  const usable = units.filter(unit => unit.active !== false || unit.id === value);
  const mine = usable.filter(unit => own.has(unit.id));
  const others = usable.filter(unit => !own.has(unit.id));
  const known = !value || usable.some(unit => unit.id === value);
  const label = unitLabels(usable, units);
  return select(name, value,
    option('', text('choose')),
    !known && option(value, value),
    mine.length > 0 && el('optgroup', { label: text('units.mine') }, mine.map(unit => option(unit.id, label(unit)))),
    others.length > 0 && el('optgroup', { label: text('units.others') }, others.map(unit => option(unit.id, label(unit)))));
}
