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

export function unitSelect(name, value, units, me) {
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
