/** What the forms about a council's session add to their markup; what the council judges, its kind of case knows. */

import { el, replaceContent } from './sovang-dom.js';
import { preset } from './sovang-fields.js';
import { text } from './sovang-language.js';
import { scoreDossier } from './sovang-score.js';

const resolveNoQuorum = {
  prepare({ root, dossier, kind }) {
    const members = dossier.council && dossier.council.members;
    replaceContent(root.querySelector('[data-council]'), kind.councilResult(dossier), members && missing(members));
  }
};

const concludeSession = {
  prepare({ root, dossier, kind }) {
    replaceContent(root.querySelector('[data-council]'), kind.councilResult(dossier));
    if (kind.votedList) {
      root.querySelector('.sv-columns').classList.add('sv-list');
      kind.votedList(root.querySelector('[data-after]'), dossier);
    }
    const draft = kind.conclusion(dossier);
    if (draft) {
      preset(root, 'conclusion', draft);
      root.querySelector('[data-draft-note]').hidden = false;
    }
  }
};

function missing(members) {
  const waiting = members.filter(member => member.entitled !== false && !member.filed);
  return waiting.length > 0 && el('div', null, el('p', { class: 'sv-strong' }, text('resolve.waiting', waiting.length)),
    el('ul', null, waiting.map(member => el('li', null, member.name))));
}

export const sessions = {
  kinds: {},
  forms: { 'conclude-session': concludeSession, 'resolve-no-quorum': resolveNoQuorum, 'score-dossier': scoreDossier }
};
