/**
 * What a form's markup says about its fields beyond HTML, so that most forms need no script of their own:
 * - data-shown-when="outcome=AWARD", data-hidden-when, data-required-when="outcome=REFUSE RETURN": while the named
 *   control has one of the values; what is hidden is sent as null
 * - data-preset="today", data-min="today", data-max="today" on a date
 */

import { today } from './sovang-dom.js';
import { control, preset, setRequired, valueOf } from './sovang-fields.js';

const RULES = {
  shownWhen: (part, holds) => { part.hidden = !holds; },
  hiddenWhen: (part, holds) => { part.hidden = holds; },
  requiredWhen: setRequired
};

/** Starts to follow the conditions in a form's markup and fills in its dates. */
export function followMarkup(root) {
  const parts = [...root.querySelectorAll('[data-shown-when], [data-hidden-when], [data-required-when]')];
  const update = () => parts.forEach(part => Object.entries(RULES).forEach(([name, apply]) => {
    if (part.dataset[name]) {
      apply(part, holds(root, part.dataset[name]));
    }
  }));
  root.addEventListener('change', update);
  update();
  for (const date of root.querySelectorAll('input[type="date"]')) {
    const { preset: start, min, max } = date.dataset;
    start && preset(root, date.name, today());
    date.min = min ? today() : date.min;
    date.max = max ? today() : date.max;
  }
}

function holds(root, condition) {
  const [name, values] = condition.split('=');
  return values.split(' ').includes(String(valueOf(root, name)));
}

/** All named fields of a form as they are sent. */
export function readFields(root) {
  const names = [...root.querySelectorAll('[data-fill] :is(input, select, textarea)')].map(each => each.name).filter(Boolean);
  return Object.fromEntries([...new Set(names)].map(name => [name, isHidden(root, control(root, name)) ? null : valueOf(root, name)]));
}

function isHidden(root, element) {
  const hiding = element.closest('[hidden]');
  return hiding !== null && root.contains(hiding);
}
