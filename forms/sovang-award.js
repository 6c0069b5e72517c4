/** Submission letters for awards: their view and their forms. */

import { voteOnNominees } from './sovang-award-ballot.js';
import { showLetter } from './sovang-award-dossier.js';
import {
  appraiseNominations, decideNominations, draftMinutes, forwardLetter, letterCouncil, prepareLetter, supplementNominations, votedList
} from './sovang-award-tasks.js';

export const award = {
  kinds: { SUBMISSION_LETTER: { show: showLetter, councilResult: letterCouncil, conclusion: draftMinutes, votedList } },
  forms: {
    'appraise-nominations': appraiseNominations,
    'decide-nominations': decideNominations,
    'forward-letter': forwardLetter,
    'prepare-letter': prepareLetter,
    'supplement-nominations': supplementNominations,
    'vote-on-nominees': voteOnNominees
  }
};
