/**
 * Texts of the forms, from the message bundles of the server, in the language of Tasklist: the browser's first language
 * if we have it, else Vietnamese.
 */

import { isolated } from './sovang-dom.js';

const LANGUAGES = ['vi', 'en'];
const wanted = ((navigator.languages && navigator.languages[0]) || navigator.language || '').split('-')[0].toLowerCase();

export const language = LANGUAGES.includes(wanted) ? wanted : LANGUAGES[0];

let texts = {};
let asked = null;

/** Asks for the texts, once in the life of a page; to be awaited before anything is written. */
export function loadTexts() {
  asked ??= fetch('/forms/texts?lang=' + language).then(async answer => {
    if (!answer.ok) {
      throw new Error('/forms/texts: ' + answer.status);
    }
    texts = await answer.json();
  }).catch(problem => {
    asked = null;
    throw problem;
  });
  return asked;
}

/** The text of a key; {0}, {1}… are replaced by the arguments. A missing key shows itself. */
export function text(key, ...values) {
  return (texts[key] ?? key).replace(/\{(\d+)\}/g, (whole, index) => isolated(values[index]) ?? '');
}

export function hasText(key) {
  return key in texts;
}

/** Fills the elements of a form's markup that name their text in data-text. */
export function fillTexts(root) {
  root.setAttribute('lang', language);
  for (const element of root.querySelectorAll('[data-text]')) {
    element.textContent = text(element.dataset.text);
  }
}
