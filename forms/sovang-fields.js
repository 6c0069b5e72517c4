/**
 * Fields of a form: a label, a help text, a control and a place for an error, tied together for screen readers.
 * The name of a control is the path of its value in the submission, so a violation finds its field by name.
 */

import { append, el, parseNumber, replaceContent, uniqueId } from './sovang-dom.js';
import { hasText, text } from './sovang-language.js';

const ANSWERS = new Map([['true', true], ['false', false]]);

/**
 * Builds one field.
 *
 * @param options name (path in the submission), label, help, control (a control or a list of labelled choices),
 *     required, wide
 */
export function field({ name, label, help, control, required, wide }) {
  const choices = Array.isArray(control);
  const wrapper = el(choices ? 'fieldset' : 'div', { class: 'sv-field' + (wide ? ' sv-wide' : ''), 'data-field': name });
  append(wrapper, [
    el(choices ? 'legend' : 'label', { class: 'sv-label' }, label),
    help && el('p', { class: 'sv-help' }, help),
    control
  ]);
  if (required) {
    wrapper.dataset.required = '';
  }
  connect(wrapper);
  return wrapper;
}

/** A radio button or a checkbox with its label behind it. */
export function choice({ type, name, value, label, checked, change }) {
  return el('label', { class: 'sv-choice' }, el('input', { type, name, value, checked, change }), ' ', el('span', null, label));
}

/** A yes-or-no field: the label stands behind the box. */
export function tick({ name, label, help, checked }) {
  const box = choice({ type: 'checkbox', name, label, checked: Boolean(checked) });
  box.classList.add('sv-label');
  const wrapper = el('div', { class: 'sv-field sv-tick sv-wide', 'data-field': name }, box, el('p', { class: 'sv-help' }, help));
  connect(wrapper);
  return wrapper;
}

export function option(value, label) {
  return el('option', { value }, label);
}

/** Connects every field that stands in a form's markup. */
export function connectFields(root) {
  root.querySelectorAll('.sv-field').forEach(connect);
}

function connect(wrapper) {
  if (wrapper.dataset.connected !== undefined) {
    return;
  }
  wrapper.dataset.connected = '';
  const inputs = controls(wrapper);
  const first = inputs[0];
  wrapper.dataset.field ??= first ? first.name : '';
  const id = uniqueId(wrapper.dataset.field || 'field');
  const label = wrapper.querySelector('.sv-label');
  const help = wrapper.querySelector(':scope > .sv-help');
  const error = el('p', { class: 'sv-error', id: id + '-error', hidden: true });
  if (help) {
    help.id = id + '-help';
    describe(wrapper, first, help.id, true);
  }
  if (label && first && label.tagName === 'LABEL') {
    first.id ||= id;
    label.htmlFor = first.id;
  }
  if (wrapper.tagName === 'FIELDSET' && first && first.type === 'radio') {
    wrapper.setAttribute('role', 'radiogroup');
  }
  (label || wrapper.firstElementChild || wrapper).after(error);
  if (help) {
    help.after(error);
  }
  setRequired(wrapper, wrapper.dataset.required !== undefined);
  wrapper.addEventListener('input', () => corrected(wrapper));
}

/** Marks a field as one that must be filled in; the server decides, the mark only tells beforehand. */
export function setRequired(wrapper, required) {
  const label = wrapper.querySelector('.sv-label');
  label?.querySelector('.sv-required')?.remove();
  if (required && label) {
    label.append(el('span', { class: 'sv-required', title: text('required') }, ' *', el('span', { class: 'sv-unseen' }, ' ' + text('required'))));
  }
  const owner = wrapper.tagName === 'FIELDSET' ? wrapper : controls(wrapper)[0];
  if (owner && (wrapper.tagName !== 'FIELDSET' || wrapper.getAttribute('role') === 'radiogroup')) {
    owner.setAttribute('aria-required', String(Boolean(required)));
  }
}

function controls(wrapper) {
  return [...wrapper.querySelectorAll('input, select, textarea')].filter(control => control.name);
}

function describe(wrapper, control, id, present) {
  const owner = wrapper.tagName === 'FIELDSET' ? wrapper : control;
  if (!owner) {
    return;
  }
  const ids = new Set((owner.getAttribute('aria-describedby') || '').split(' ').filter(Boolean));
  if (present) {
    ids.add(id);
  } else {
    ids.delete(id);
  }
  if (ids.size) {
    owner.setAttribute('aria-describedby', [...ids].join(' '));
  } else {
    owner.removeAttribute('aria-describedby');
  }
}

/** The value of a named control: text, number, choice (true and false as such) or null when it is empty. */
export function valueOf(root, name) {
  const found = [...root.querySelectorAll('input, select, textarea')].filter(control => control.name === name);
  if (!found.length) {
    return null;
  }
  const first = found[0];
  if (first.type === 'radio') {
    const chosen = found.find(control => control.checked)?.value ?? null;
    return ANSWERS.has(chosen) ? ANSWERS.get(chosen) : chosen;
  }
  if (first.type === 'checkbox') {
    return first.checked;
  }
  if (first.type === 'number' && first.validity.badInput) {
    // The browser hides what was typed when it is no number: send something the server will complain about.
    return '?';
  }
  const value = first.value.trim();
  if (value === '') {
    return null;
  }
  return first.type === 'number' || first.dataset.number !== undefined ? parseNumber(value) : value;
}

/** The values of named controls by their names. */
export function read(root, ...names) {
  return Object.fromEntries(names.map(name => [name, valueOf(root, name)]));
}

/** Fills in what a control starts with, unless something stands there already. */
export function preset(root, name, value) {
  const found = control(root, name);
  if (found && !found.value) {
    found.value = value;
  }
}

export function control(root, name) {
  return [...root.querySelectorAll('input, select, textarea')].find(element => element.name === name) || null;
}

/** The field with this path; the request of a supplement is nested, its violations may or may not say so. */
export function fieldAt(root, path) {
  const paths = [path, 'request.' + path, path.replace(/^request\./, '')];
  const wrappers = [...root.querySelectorAll('[data-field]')];
  for (const candidate of paths) {
    const wrapper = wrappers.find(each => each.dataset.field === candidate);
    if (wrapper) {
      return wrapper;
    }
  }
  return null;
}

/** A group such as the authors is wrong as a whole: its fields are not marked with it. */
function ownControls(wrapper) {
  return wrapper.tagName !== 'FIELDSET' || wrapper.getAttribute('role') === 'radiogroup' ? controls(wrapper) : [];
}

function clearError(wrapper) {
  const error = wrapper.querySelector(':scope > .sv-error');
  if (!error || error.hidden) {
    return;
  }
  error.hidden = true;
  error.textContent = '';
  wrapper.classList.remove('sv-wrong');
  ownControls(wrapper).forEach(each => each.removeAttribute('aria-invalid'));
  describe(wrapper, controls(wrapper)[0], error.id, false);
}

/** Typing takes the message away; with the last message the summary goes too. */
function corrected(wrapper) {
  const root = wrapper.closest('.sv-form');
  if (wrapper.classList.contains('sv-wrong') && root) {
    clearError(wrapper);
    if (!root.querySelector('.sv-wrong')) {
      replaceContent(root.querySelector('[data-problem]'));
    }
  }
}

function showError(wrapper, message) {
  const error = wrapper.querySelector(':scope > .sv-error');
  error.textContent = error.hidden ? message : error.textContent + ' ' + message;
  error.hidden = false;
  wrapper.classList.add('sv-wrong');
  ownControls(wrapper).forEach(each => each.setAttribute('aria-invalid', 'true'));
  describe(wrapper, controls(wrapper)[0], error.id, true);
}

/** Removes all messages of an earlier attempt. */
export function clearProblem(root) {
  root.querySelectorAll('.sv-wrong').forEach(clearError);
  replaceContent(root.querySelector('[data-problem]'));
}

/**
 * Shows why something was refused: each message at its field, all of them in a summary above, the first wrong field
 * focused. Messages without a visible field stand in the summary only.
 */
export function showProblem(root, problem) {
  clearProblem(root);
  const placed = problem.violations.map(violation => {
    const wrapper = fieldAt(root, violation.field || '');
    const visible = wrapper && wrapper.querySelector(':scope > .sv-error') && wrapper.offsetParent !== null ? wrapper : null;
    if (visible) {
      showError(visible, violation.message);
    }
    return { ...violation, wrapper: visible };
  });
  placed.sort((left, right) => order(left.wrapper, right.wrapper));
  const summary = el('div', { class: 'sv-notice sv-problem', role: 'alert', tabindex: '-1' },
    el('p', { class: 'sv-notice-title' }, problemTitle(problem, placed.length)),
    placed.length === 0 && el('p', null, problemDetail(problem)),
    placed.length > 0 && el('ul', null, placed.map(each => el('li', null, summaryLine(each)))));
  replaceContent(root.querySelector('[data-problem]'), summary);
  const first = placed.find(each => each.wrapper);
  if (first) {
    focusField(first.wrapper);
  } else {
    summary.focus();
  }
}

function order(left, right) {
  if (left === right) {
    return 0;
  }
  if (!left || !right) {
    return left ? -1 : 1;
  }
  return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function summaryLine({ wrapper, field: path, message }) {
  if (!wrapper) {
    return path ? path + ': ' + message : message;
  }
  // A link with a # address would be read as a page by Tasklist, so the way to the field is a button.
  return [
    el('button', { type: 'button', class: 'sv-link', click: () => focusField(wrapper) }, fieldName(wrapper)),
    ': ' + message
  ];
}

function fieldName(wrapper) {
  const label = wrapper.querySelector('.sv-label');
  const own = label ? [...label.childNodes].filter(node => node.nodeType === Node.TEXT_NODE || !node.matches('.sv-required')).map(node => node.textContent).join('').trim() : '';
  const group = wrapper.closest('[data-group-name]');
  return (group && group !== wrapper ? group.dataset.groupName + ' – ' : '') + (own || wrapper.dataset.groupName || wrapper.dataset.field);
}

function focusField(wrapper) {
  for (let details = wrapper.closest('details'); details; details = details.parentElement.closest('details')) {
    details.open = true;
  }
  const target = controls(wrapper).find(each => !each.disabled) || wrapper.querySelector('button') || wrapper;
  wrapper.scrollIntoView({ block: 'nearest' });
  target.focus({ preventScroll: true });
}

function problemTitle(problem, violations) {
  if (violations) {
    return text('problem.violations', violations);
  }
  return text(hasText('problem.title.' + problem.status) ? 'problem.title.' + problem.status : 'problem.title');
}

function problemDetail(problem) {
  if (problem.message) {
    return problem.message;
  }
  return text(hasText('problem.detail.' + problem.status) ? 'problem.detail.' + problem.status : 'problem.detail', problem.status);
}
