// What the engine's web applications have in common: Vietnamese first, our name, and our own sign-in.

const root = document.querySelector('base').getAttribute('app-root');
const language = (navigator.languages[0] || '').toLowerCase().startsWith('en') ? 'en' : 'vi';

/** The app renders before its texts have arrived and then keeps showing raw keys; so they are put where it looks first. */
async function putTexts(app) {
  const folder = `${root}/app/${app}/locales/`;
  const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  const place = `${folder}_locales_data_${language}_${window.bust}`;
  if (kept[place]) {
    return;
  }
  try {
    kept[place] = JSON.stringify(await (await fetch(`${folder}${language}.json`)).json());
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  } catch (unavailable) {
    // The app reports what it cannot load itself.
  }
}

// Whoever has left, or whose session has ended, signs in at our page; the app's own login leads nowhere.
// Once: a second reload would abort the first, whose answer alone knows where the identity provider ends its session.
let leaving = false;
window.addEventListener('hashchange', () => {
  if (location.hash.startsWith('#/login') && !leaving) {
    leaving = true;
    history.replaceState(null, '', location.pathname);
    location.reload();
  }
});

/** Settings of the app of that name; the title stands in its bar and on the browser's tab. */
export async function settings(app, title, more) {
  await putTexts(app);
  return {
    app: { name: title, vendor: 'Sổ Vàng ·' },
    // A browser whose first language is not listed here gets Vietnamese.
    locales: { availableLocales: ['vi', 'en'], fallbackLocale: 'vi' },
    disableWelcomeMessage: true,
    ...more
  };
}
