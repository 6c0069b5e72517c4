/** Requests to the application: same origin, the session's cookie, answers in the language of the screen. */

import { language } from './sovang-language.js';

const XSRF_COOKIE = 'SOVANG-XSRF';
const XSRF_HEADER = 'X-SOVANG-XSRF';

/** What the server said when it did not do it: status, title, detail, violations [{field, message}]. */
export class Problem extends Error {
  constructor(status, body) {
    super((body && (body.detail || body.title)) || '');
    this.status = status;
    this.title = (body && body.title) || '';
    this.violations = (body && Array.isArray(body.violations) && body.violations) || [];
  }
}

function token() {
  const pair = document.cookie.split('; ').find(cookie => cookie.startsWith(XSRF_COOKIE + '='));
  return pair ? decodeURIComponent(pair.slice(XSRF_COOKIE.length + 1)) : null;
}

function open(method, path, synchronous) {
  const request = new XMLHttpRequest();
  request.open(method, path, !synchronous);
  request.setRequestHeader('Accept', 'application/json, application/problem+json');
  request.setRequestHeader('Accept-Language', language);
  // Tells the server that no browser dialog may ask for a password when the session is over.
  request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
  const value = method === 'GET' ? null : token();
  if (value) {
    request.setRequestHeader(XSRF_HEADER, value);
  }
  return request;
}

function answer(request) {
  let body = null;
  try {
    body = JSON.parse(request.responseText);
  } catch {
    // An empty answer, or a page of a proxy: the status says enough.
  }
  if (request.status >= 200 && request.status < 300) {
    return body;
  }
  throw new Problem(request.status, body);
}

function send(request, content, onProgress) {
  return new Promise((resolve, reject) => {
    request.onload = () => {
      try {
        resolve(answer(request));
      } catch (problem) {
        reject(problem);
      }
    };
    request.onerror = () => reject(new Problem(0, null));
    if (onProgress) {
      request.upload.onprogress = event => event.lengthComputable && onProgress(event.loaded / event.total);
    }
    request.send(content);
  });
}

export function get(path) {
  return send(open('GET', path), null);
}

/** Uploads one file as the part `file`; onProgress is told the share sent so far (0 to 1). */
export function upload(path, file, onProgress) {
  const content = new FormData();
  content.append('file', file);
  return send(open('POST', path), content, onProgress);
}

/**
 * Asks the server whether it would accept a submission, without changing anything. Tasklist's submit event cannot wait
 * for a promise, so this one request is synchronous.
 *
 * @throws Problem when the server would refuse or could not be reached
 */
export function dryRun(path, submission) {
  const request = open('POST', path + '?dryRun=true', true);
  request.setRequestHeader('Content-Type', 'application/json');
  try {
    request.send(JSON.stringify(submission));
  } catch {
    throw new Problem(0, null);
  }
  answer(request);
}
