/**
 * Drafts of long requests. Tasklist's own draft (local storage, for ever, whatever the field) is switched off. This one
 * lives in the session storage of one browser tab: it survives a closed dialog, a reload and a new login, and is gone
 * with the tab or once the request was sent. The confidential part is never in it, and a draft is only shown to the
 * account that wrote it; another account's draft in the same tab is removed.
 * (A warning at leaving the page is not possible: Tasklist's sandbox suppresses such dialogs.)
 */

const PREFIX = 'sovang-draft:';
const PAUSE = 400;

function key(account, what) {
  return PREFIX + account + ':' + what;
}

/** The draft {at, request} of an account, or null. */
export function draftOf(account, what) {
  try {
    Object.keys(sessionStorage)
      .filter(each => each.startsWith(PREFIX) && !each.startsWith(PREFIX + account + ':'))
      .forEach(each => sessionStorage.removeItem(each));
    return JSON.parse(sessionStorage.getItem(key(account, what)));
  } catch {
    return null;
  }
}

export function forgetDraft(account, what) {
  try {
    sessionStorage.removeItem(key(account, what));
  } catch {
    // A browser without storage has no draft either.
  }
}

/** Keeps what `read()` returns while the person fills in the container. Returns a function that stops keeping it. */
export function keepDraft(account, what, container, read) {
  let timer = null;
  const save = () => {
    const { confidentialInformation, ...request } = read();
    try {
      sessionStorage.setItem(key(account, what), JSON.stringify({ at: new Date().toISOString(), request }));
    } catch {
      // Full or forbidden: the form works without a draft.
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  };
  container.addEventListener('input', later);
  return () => {
    clearTimeout(timer);
    container.removeEventListener('input', later);
  };
}
