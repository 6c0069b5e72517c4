/**
 * The list of a letter as a table: one row per nominee with what is known about it, a control per row where the form
 * asks for one, buttons that fill many rows, a filter, and details that open below a row. Hundreds of rows are usual, so
 * details are built when they are opened and state is kept here instead of being read from the page.
 */

import { Problem } from './sovang-api.js';
import { el, formatMoney, formatNumber, replaceContent } from './sovang-dom.js';
import { choice } from './sovang-fields.js';
import { text } from './sovang-language.js';
import { unverified } from './sovang-parts.js';
import { badge, figures, line, newTab, said } from './sovang-view.js';

/** Rows still under consideration, in the order of the list. */
export function standing(dossier) {
  return dossier.nominees.filter(each => each.stands);
}

/**
 * Shows the list in a container.
 *
 * @param nominees the rows to show
 * @param home name of the unit that most of them belong to, and that is therefore not repeated in each row
 * @param columns [{label, className, cell(nominee) → content}] between the name and the control
 * @param control (nominee, row) → element, or nothing for a list to read; row is the table row
 * @param actLabel head of the control's column
 * @param buttons [{label, fill(shownNominees)}] above the list
 * @param filters [{value, label, test(nominee)}] further choices of the filter
 * @param details (nominee) → further content of the details
 * @returns an object whose showAll() takes the filter away
 */
export function showList(container, { nominees, home, columns, control, actLabel, buttons = [], filters = [], details }) {
  const rows = new Map();
  const body = el('tbody');
  const search = el('input', { type: 'search', 'aria-label': text('list.search'), input: () => show() });
  const only = el('select', { 'aria-label': text('list.only'), change: () => show() },
    el('option', { value: '' }, text('award.any')),
    filters.map(each => el('option', { value: each.value }, each.label)),
    forms(nominees).map(name => el('option', { value: 'form:' + name }, name)));
  const found = el('p', { class: 'sv-muted', role: 'status', 'aria-live': 'polite' });
  const none = el('p', { class: 'sv-none', hidden: true }, text('list.none'));
  for (const nominee of nominees) {
    const row = tableRow(nominee, home, columns, details, 2 + columns.length + (control ? 1 : 0));
    if (control) {
      row.append(el('td', { class: 'sv-act' }, control(nominee, row)));
    }
    rows.set(nominee.id, row);
    body.append(row);
  }

  function shown() {
    return nominees.filter(each => !rows.get(each.id).hidden);
  }

  function show() {
    const wanted = folded(search.value);
    const picked = only.value;
    const test = picked.startsWith('form:') ? each => each.formName === picked.slice(5) : (filters.find(each => each.value === picked) || {}).test;
    let count = 0;
    for (const nominee of nominees) {
      const fits = (!wanted || folded([nominee.name, nominee.position, nominee.unitName, nominee.formName].join(' ')).includes(wanted)) && (!test || test(nominee));
      const row = rows.get(nominee.id);
      row.hidden = !fits;
      if (row.details) {
        row.details.hidden = !fits || !row.opened;
      }
      count += fits ? 1 : 0;
    }
    found.textContent = count === nominees.length ? text('list.count', count) : text('list.found', count, nominees.length);
    none.hidden = count > 0;
  }

  replaceContent(container,
    nominees.length > 5 || buttons.length ? el('div', { class: 'sv-bar' },
      nominees.length > 5 && el('label', null, text('list.search'), search),
      nominees.length > 5 && el('label', null, text('list.only'), only),
      buttons.length > 0 && el('div', { class: 'sv-bar-buttons' }, buttons.map(each => el('button', { type: 'button', class: 'sv-button', click: () => each.fill(shown()) }, each.label)))) : null,
    found,
    el('table', { class: 'sv-rows-table' },
      el('thead', null, el('tr', null,
        el('th', { scope: 'col', class: 'sv-no' }, text('award.consultation.row')),
        el('th', { scope: 'col' }, text('award.consultation.name')),
        columns.map(each => el('th', { scope: 'col', class: each.className }, each.label)),
        control && el('th', { scope: 'col', class: 'sv-act' }, actLabel))),
      body),
    none);
  show();
  return {
    showAll: () => {
      search.value = '';
      only.value = '';
      show();
    }
  };
}

function forms(nominees) {
  const names = [...new Set(nominees.map(each => each.formName))];
  return names.length > 1 ? names.sort((left, right) => left.localeCompare(right, 'vi')) : [];
}

/** Without case and Vietnamese accents. */
function folded(value) {
  return String(value ?? '').normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().trim();
}

function tableRow(nominee, home, columns, details, width) {
  const row = el('tr', null,
    el('td', { class: 'sv-no' }, String(nominee.row)),
    el('td', null, who(nominee, home), opener(nominee, details, width, () => row)),
    columns.map(each => el('td', { class: each.className, 'data-label': each.label }, each.cell(nominee))));
  return row;
}

/** Choices of one row as radio buttons; `changed(value)` is told what was picked. */
export function rowChoices(nominee, name, choices, changed) {
  const options = choices.map(([value, label]) => choice({ type: 'radio', name, value, label, change: () => changed(value) }));
  return {
    inputs: options.map(each => each.control),
    wrapper: el('fieldset', { class: 'sv-field sv-cell', 'data-field': name },
      el('legend', { class: 'sv-label sv-unseen' }, nominee.name),
      el('div', { class: 'sv-options' }, options))
  };
}

/** Marks a row by what was picked for it: done, against or apart from the rest. */
export function markRow(row, mark) {
  ['done', 'against', 'apart'].forEach(each => row.classList.toggle('sv-' + each, each === mark));
}

/**
 * Reads all rows; the filter is taken away, so that no message is hidden.
 *
 * @param read (nominee, index, missing(field, message)) → what is sent for the row; `missing` tells what is not filled in
 */
export function readRows(list, nominees, read) {
  list.showAll();
  const violations = [];
  const rows = nominees.map((nominee, index) => read(nominee, index, (field, message) => violations.push({ field, message })));
  if (violations.length) {
    throw new Problem(400, { violations: violations.slice(0, 20) });
  }
  return rows;
}

function who(nominee, home) {
  return [
    el('p', { class: 'sv-name' }, nominee.name),
    line(nominee.recipient === 'COLLECTIVE' ? nominee.recipientLabel : nominee.position, nominee.unitName !== home && nominee.unitName, nominee.directWorker && text('award.nominee.directWorker')),
    el('p', { class: 'sv-award' }, nominee.formName)
  ];
}

/** A button that opens the details in a row of their own below. */
function opener(nominee, details, width, row) {
  const button = el('button', { type: 'button', class: 'sv-link sv-open', 'aria-expanded': 'false' }, text('list.open'),
    el('span', { class: 'sv-unseen' }, ' ' + nominee.name));
  button.addEventListener('click', () => {
    const of = row();
    of.opened = !of.opened;
    button.setAttribute('aria-expanded', String(of.opened));
    button.firstChild.textContent = text(of.opened ? 'list.close' : 'list.open');
    if (!of.details) {
      of.details = el('tr', { class: 'sv-details' }, el('td', { colspan: width }, detailsOf(nominee, details)));
      of.after(of.details);
    }
    of.details.hidden = !of.opened;
  });
  return button;
}

function detailsOf(nominee, further) {
  return el('div', { class: 'sv-detail-grid' },
    el('div', null,
      el('h4', null, text('adHoc.what')),
      said(nominee.achievement || text('notGiven')),
      line(nominee.ratingLabel && text('list.rating', nominee.ratingLabel), nominee.benefitValueVnd !== null && text('list.benefit', formatMoney(nominee.benefitValueVnd))),
      nominee.evidence.length > 0 && el('p', null, text('list.evidence') + ' ', nominee.evidence.map((each, index) => [index > 0 && ', ', newTab(each.href, each.code)]))),
    nominee.findings.length > 0 && el('div', null,
      el('h4', null, text('list.findings')),
      el('ul', { class: 'sv-findings' }, nominee.findings.map(each => el('li', { class: each.met ? null : 'sv-unmet' },
        el('span', { class: 'sv-unseen' }, text(each.met ? 'list.met' : 'list.unmet') + ': '), each.note, ' ',
        el('span', { class: 'sv-muted' }, each.source),
        !each.met && each.blocking && [' ', badge(text('list.blocks'), 'bad')],
        !each.verified && [' ', unverified()])))),
    further && further(nominee));
}

/** How many criteria are met, as a badge. */
function findingsBadge(nominee) {
  if (!nominee.findings.length) {
    return el('span', { class: 'sv-muted' }, '—');
  }
  const unmet = nominee.findings.filter(each => !each.met).length;
  const blocked = isBlocked(nominee);
  return unmet
    ? badge(text(blocked ? 'list.unmetBlocks' : 'list.unmetCount', unmet), 'bad')
    : badge(text('list.allMet', nominee.findings.length), 'good');
}

export function isBlocked(nominee) {
  return nominee.findings.some(each => !each.met && each.blocking);
}

/** The column that tells whether the criteria are met, and before it what `first` tells about the row. */
export function checkColumn(label, first) {
  return { label, className: 'sv-narrow', cell: each => [first && first(each), el('div', { class: 'sv-check' }, findingsBadge(each))] };
}

/** Shares of a list or a decision: who it goes to, and whether direct workers get their part (000-14, 001-21, 001-24). */
export function sharesOf(nominees, target) {
  const individuals = nominees.filter(each => each.recipient === 'INDIVIDUAL');
  const direct = individuals.filter(each => each.directWorker).length;
  const percent = (part, whole) => (whole ? formatNumber(Math.round(part * 1000 / whole) / 10) + ' %' : '—');
  const benefit = nominees.reduce((sum, each) => sum + (Number(each.benefitValueVnd) || 0), 0);
  const below = target !== null && target !== undefined && individuals.length > 0 && direct * 100 < target * individuals.length;
  return [
    figures([
      ['shares.total', formatNumber(nominees.length)],
      ['award.statistics.directWorkers', percent(direct, individuals.length)],
      ['award.statistics.grassroots', percent(nominees.filter(each => each.grassroots).length, nominees.length)],
      ['award.statistics.women', percent(individuals.filter(each => each.female).length, individuals.length)],
      ['award.statistics.benefit', formatMoney(benefit)]
    ]),
    below && el('p', { class: 'sv-late' }, text('shares.below', target))
  ];
}
