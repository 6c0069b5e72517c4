/**
 * Builds elements and writes dates, numbers and sizes the Vietnamese way.
 * What people typed reaches the page as text only: there is no innerHTML in these files, so HTML or template
 * expressions inside a request are shown and never run.
 */

const ZONE = 'Asia/Ho_Chi_Minh';

/** el('p', {class: 'sv-help', hidden: true}, 'text', childElement, null) */
export function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  append(element, children);
  return element;
}

/** Appends elements and texts; skips what is null, undefined or false. */
export function append(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) {
      parent.append(child instanceof Node ? child : String(child));
    }
  }
  return parent;
}

export function replaceContent(parent, ...children) {
  parent.replaceChildren();
  return append(parent, children);
}

/**
 * A text that people typed, for use inside a longer one: between invisible marks when it could turn the words beside it
 * (Unicode Standard Annex 9, isolates); an end mark of its own does not end them. As Isolated.java on the server.
 */
export function isolated(value) {
  if (typeof value !== 'string' || !/[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/.test(value)) {
    return value;
  }
  let open = 0;
  let stray = 0;
  for (const sign of value) {
    if (sign >= '\u2066' && sign <= '\u2068') {
      open += 1;
    } else if (sign === '\u2069') {
      open ? open -= 1 : stray += 1;
    }
  }
  return '\u2068'.repeat(1 + stray) + value + '\u2069'.repeat(1 + open);
}

let lastId = 0;

export function uniqueId(prefix) {
  lastId += 1;
  return 'sv-' + prefix.replace(/[^A-Za-z0-9]+/g, '-') + '-' + lastId;
}

/** 15/03/2026 for an ISO date, 15/03/2026 09:30 (Vietnamese time) for an instant, the text itself for anything else. */
export function formatDate(value) {
  if (!value) {
    return '';
  }
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (day) {
    return `${day[3]}/${day[2]}/${day[1]}`;
  }
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime())) {
    return String(value);
  }
  const part = zonedParts(instant);
  return `${part.day}/${part.month}/${part.year} ${part.hour}:${part.minute}`;
}

/** Today in Vietnam as an ISO date. */
export function today() {
  const part = zonedParts(new Date());
  return `${part.year}-${part.month}-${part.day}`;
}

/** Whole days from today to an ISO date or instant; negative when it has passed; null when there is none. */
export function daysUntil(value) {
  if (!value) {
    return null;
  }
  let day = value;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const instant = new Date(value);
    if (Number.isNaN(instant.getTime())) {
      return null;
    }
    const part = zonedParts(instant);
    day = `${part.year}-${part.month}-${part.day}`;
  }
  return Math.round((Date.parse(day) - Date.parse(today())) / 86400000);
}

function zonedParts(instant) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'
  }).formatToParts(instant);
  return Object.fromEntries(parts.map(part => [part.type, part.value]));
}

/** 1850000000 → 1.850.000.000; 33.5 → 33,5 */
export function formatNumber(value) {
  const number = Number(value);
  return value === null || value === undefined || value === '' || Number.isNaN(number)
    ? ''
    : new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }).format(number);
}

export function formatMoney(value) {
  const text = formatNumber(value);
  return text && text + ' đ';
}

export function formatSize(bytes) {
  if (bytes === null || bytes === undefined) {
    return '';
  }
  if (bytes < 1024) {
    return bytes + ' B';
  }
  return bytes < 1024 * 1024 ? formatNumber(Math.round(bytes / 1024)) + ' KB' : formatNumber(Math.round(bytes / 104857.6) / 10) + ' MB';
}

/**
 * Reads a number as people write it here: 1.850.000.000 đ, 24 000 000, 33,5. A text that is no number is returned as
 * it is, so that the server's message about it appears at the field; an empty one is null.
 */
export function parseNumber(text) {
  const trimmed = String(text ?? '').trim();
  const plain = trimmed.replace(/(đ|₫|đồng|vnd|vnđ|%)$/i, '').trim();
  if (plain === '') {
    return trimmed === '' ? null : trimmed;
  }
  if (/^-?\d{1,3}([.,\s\u00a0]\d{3})+$/.test(plain)) {
    return Number(plain.replace(/[.,\s\u00a0]/g, ''));
  }
  if (/^-?\d+([.,]\d+)?$/.test(plain)) {
    return Number(plain.replace(',', '.'));
  }
  return trimmed;
}
