/** The language of the form is the language of Tasklist: the browser's first language if we have it, else Vietnamese. */

import { isolated } from './sovang-dom.js';
import vi from './sovang-texts-vi.js';
import en from './sovang-texts-en.js';
import awardVi from './sovang-award-texts-vi.js';
import awardEn from './sovang-award-texts-en.js';

const texts = { vi: { ...vi, ...awardVi }, en: { ...en, ...awardEn } };
const wanted = ((navigator.languages && navigator.languages[0]) || navigator.language || '').split('-')[0].toLowerCase();

export const language = texts[wanted] ? wanted : 'vi';

/** The text of a key; {0}, {1}… are replaced by the arguments. A missing key shows itself. */
export function text(key, ...values) {
  const found = texts[language][key] ?? texts.vi[key] ?? key;
  return found.replace(/\{(\d+)\}/g, (whole, index) => isolated(values[index]) ?? '');
}

export function hasText(key) {
  return key in texts.vi;
}

/** Fills the elements of a form's markup that name their text in data-text. */
export function fillTexts(root) {
  root.setAttribute('lang', language);
  for (const element of root.querySelectorAll('[data-text]')) {
    element.textContent = text(element.dataset.text);
  }
}
