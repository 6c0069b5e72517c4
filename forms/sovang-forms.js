/**
 * Opens the forms of Sổ Vàng inside Tasklist. A form's markup holds what the person fills in; this module shows the
 * dossier beside it and turns what was filled in into the one variable `submission`.
 *
 * Three rules hold for every form:
 * - Tasklist's own draft is switched off (`storePrevented` in each form): it would keep confidential texts in the
 *   browser's storage and it knows nothing of these fields. Requests have a draft of their own, see sovang-draft.js.
 * - Nothing is sent before the server has accepted the same content in a dry run, so all messages appear at their
 *   fields. The form's markup prevents submitting; only an accepted dry run allows it, so an error in these scripts
 *   never lets something unchecked through.
 * - The dossier is built after AngularJS has compiled the form, as text only.
 */

import { adHoc } from './sovang-ad-hoc.js';
import { dryRun, get, Problem } from './sovang-api.js';
import { award } from './sovang-award.js';
import { followMarkup, readFields } from './sovang-conditions.js';
import { el, replaceContent } from './sovang-dom.js';
import { clearProblem, connectFields, control, showProblem } from './sovang-fields.js';
import { initiative } from './sovang-initiative.js';
import { fillTexts, loadTexts, text } from './sovang-language.js';
import { redress } from './sovang-redress.js';
import { sessions } from './sovang-sessions.js';
import { showSheet } from './sovang-sheet.js';
import { notice } from './sovang-view.js';

/**
 * The features and what each of them knows:
 * - `forms`, by the name of the form's file, what a form adds to its markup; a form that adds nothing is not listed.
 *   `prepare(sheet)` fills it once the dossier is known (it may return a promise), `submission(sheet)` reads it (all
 *   named fields when there is none), `sent(sheet)` tidies up after it was accepted, `layout` is list or long, `title`
 *   is the key of the title when it is not that of the task.
 * - `kinds`, by the kind of case, where the sheet of the case is not all there is to show: `show(container, dossier)`, and
 *   where councils judge it `councilResult(dossier)`, `conclusion(dossier)` and, for lists, `votedList(container, dossier)`.
 */
const features = [initiative, sessions, award, adHoc, redress];
const forms = Object.assign({}, ...features.map(each => each.forms));
const kinds = Object.assign({}, ...features.map(each => each.kinds));

/** Called by the script in the frame around every form. `camForm` is the form as Tasklist's SDK sees it. */
export async function open(camForm, name) {
  await loadTexts();
  const root = camForm.formElement[0];
  const sheet = {
    root,
    camForm,
    form: forms[name] || {},
    path: camForm.taskId ? `/api/tasks/${encodeURIComponent(camForm.taskId)}/submission` : '/api/initiatives',
    dossier: null,
    kind: null,
    ready: false,
    reload: () => loadDossier(sheet)
  };
  layOut(sheet, name);
  connectFields(root);
  camForm.on('submit', () => submit(sheet));
  camForm.on('submit-failed', (event, details) => explainFailure(sheet, details[0]));
  camForm.on('submit-success', () => sheet.form.sent?.(sheet));
  try {
    if (camForm.taskId) {
      await loadDossier(sheet);
    }
    followMarkup(root);
    await sheet.form.prepare?.(sheet);
    fillNumber(sheet);
    connectFields(root);
    sheet.ready = true;
    opened(sheet);
    followAssignee(sheet);
    if (!camForm.taskId) {
      // Tasklist puts the focus on the first field of a start form, but does so before there is one.
      root.querySelector('select, input, textarea').focus({ preventScroll: true });
    }
  } catch (problem) {
    failed(sheet, problem);
  }
}

/** The title is the name of the task, the same as in mails; a start form has no dossier beside it. */
function layOut({ root, camForm, form }, name) {
  fillTexts(root);
  root.querySelector('[data-title]').textContent = text(form.title || 'notification.task.' + name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()));
  root.classList.toggle('sv-start', !camForm.taskId);
  if (form.layout) {
    root.querySelector('.sv-columns').classList.add('sv-' + form.layout);
  }
}

async function loadDossier(sheet) {
  sheet.dossier = await get(`/api/tasks/${encodeURIComponent(sheet.camForm.taskId)}/dossier`);
  const container = sheet.root.querySelector('[data-dossier]');
  sheet.kind = kinds[sheet.dossier.kind] || { show: showSheet };
  sheet.kind.show(container, sheet.dossier);
  container.prepend(el('button', { type: 'button', class: 'sv-button sv-to-task', click: () => toTask(sheet.root) }, text('toTask')));
  if (sheet.ready) {
    opened(sheet);
  }
}

/** The number that the office took from its register for this paper; whoever fills in may still write another. */
function fillNumber({ root, dossier }) {
  const taken = dossier?.task.number;
  const number = taken && (control(root, 'decisionNumber') || control(root, 'letterNumber'));
  if (!number) {
    return;
  }
  const day = control(root, 'decidedOn') || control(root, 'letterDate');
  number.value = taken.symbol;
  if (day) {
    day.value = taken.day;
  }
  number.before(el('p', { class: 'sv-help' }, text('numberTaken')));
}

/** In a narrow pane the part to fill in stands below the dossier. */
function toTask(root) {
  const part = root.querySelector('.sv-task');
  part.scrollIntoView();
  part.querySelector('input:enabled, textarea:enabled, select:enabled')?.focus({ preventScroll: true });
}

function opened({ root, dossier }) {
  const task = dossier && dossier.task;
  const mine = !task || task.mine;
  root.querySelector('[data-opening]')?.remove();
  root.classList.add('sv-opened');
  root.querySelector('[data-fill]').disabled = !mine;
  // With nothing to fill in, this scrolling part must still be reachable with the keyboard.
  root.querySelector('.sv-task').tabIndex = mine ? -1 : 0;
  replaceContent(root.querySelector('[data-claim]'), !mine && el('div', { role: 'status' }, notice('warning',
    el('p', { class: 'sv-notice-title' }, text('claim.title')),
    el('p', null, task.assignee ? text('claim.other', task.assigneeName) : text('claim.free')))));
}

function failed({ root }, problem) {
  root.querySelector('[data-opening]')?.remove();
  root.classList.add('sv-opened');
  if (!(problem instanceof Problem)) {
    // A mistake in these scripts: say that the form is unusable and leave the trace in the console.
    console.error(problem);
  }
  showProblem(root, problem instanceof Problem ? problem : new Problem(-1, null));
}

/** Claiming or returning the task does not open the form anew; Tasklist only changes this option. */
function followAssignee(sheet) {
  const scope = sheet.camForm.formElement.scope();
  scope?.$watch('options.disableForm', (disabled, before) => {
    if (disabled !== before && sheet.camForm.taskId && sheet.root.isConnected) {
      loadDossier(sheet).catch(problem => failed(sheet, problem));
    }
  });
}

function submit(sheet) {
  const { camForm, root, form } = sheet;
  camForm.submitPrevented = true;
  if (!sheet.ready) {
    return;
  }
  clearProblem(root);
  let submission;
  try {
    submission = form.submission ? form.submission(sheet) : readFields(root);
    dryRun(sheet.path, submission);
  } catch (problem) {
    failed(sheet, problem);
    return;
  }
  const variables = camForm.variableManager;
  if (variables.variable('submission')) {
    variables.destroyVariable('submission');
  }
  variables.createVariable({ name: 'submission', type: 'Json', value: submission });
  sheet.submission = submission;
  camForm.submitPrevented = false;
}

/** The engine refused after all, for instance because somebody else was faster: ask why, in words for people. */
function explainFailure(sheet, error) {
  if (sheet.camForm.submitPrevented || !sheet.submission) {
    return;
  }
  try {
    dryRun(sheet.path, sheet.submission);
    showProblem(sheet.root, new Problem(-1, { detail: error && error.message }));
  } catch (problem) {
    showProblem(sheet.root, problem);
  }
}
