/** All words in English. Its shape is the shape of every language. */
import * as about from './about';
import { abroadWords } from './abroad';
import { advisor } from './advisor';
import { cases } from './cases';
import { assumptionWords, clockStates, clocks } from './clocks';
import {
  costBounds,
  costEntries,
  costFormulas,
  costLacks,
  costLines,
  estimateUnits,
  estimateWords,
  halfFeeWords,
  rateWords,
} from './costs';
import { factWords } from './facts';
import { provisionSays } from './law';
import { linkRefusals } from './link';
import { missingWords } from './missing';
import { offlineWords } from './offline';
import * as pages from './pages';
import { specialPlaces } from './places';
import { planFiles } from './plan-files';
import {
  buyerGroups,
  contractPartners,
  forumBodies,
  forumLaws,
  forumSeats,
  platformExclusions,
  platformNames,
  platformRecord,
  platformTexts,
  windowPurposes,
  windowScopes,
  windowStarts,
} from './platforms';
import { practiceNoteSays } from './practice-notes';
import { prevention, preventionWords } from './prevention';
import * as reference from './reference';
import { routeNoteTitles, routeNoteWords } from './route-notes';
import { routeDoubts } from './route-rules';
import {
  conflictWords,
  dayZeroNames,
  findingWords,
  flagWords,
  methodNames,
  routeNames,
  routeSentences,
} from './routes';
import { deniedRules, doubts, rules } from './rules';
import { counterpartyTools, toolPages } from './tools-counterparty';
import { evidenceToolWords } from './tools-evidence';
import { feesWords } from './tools-fees';
import { filesWords } from './tools-files';
import { statusTools } from './tools-status';
import { whatChangedWords } from './what-changed';

export const en = {
  pages,
  advisor,
  cases,
  facts: factWords,
  places: specialPlaces,
  rules,
  deniedRules,
  doubts,
  provisions: provisionSays,
  practiceNotes: practiceNoteSays,
  routes: {
    names: routeNames,
    sentences: routeSentences,
    methods: methodNames,
    conflicts: conflictWords,
    acts: dayZeroNames,
    findings: findingWords,
    doubts: routeDoubts,
  },
  notes: { titles: routeNoteTitles, words: routeNoteWords },
  clocks: { names: clocks, states: clockStates, assumed: assumptionWords },
  costs: {
    entries: costEntries,
    lines: costLines,
    bounds: costBounds,
    formulas: costFormulas,
    lacks: costLacks,
    halfFee: halfFeeWords,
    rate: rateWords,
    units: estimateUnits,
    figures: estimateWords,
  },
  platforms: {
    names: platformNames,
    texts: platformTexts,
    starts: windowStarts,
    purposes: windowPurposes,
    scopes: windowScopes,
    groups: buyerGroups,
    partners: contractPartners,
    exclusions: platformExclusions,
    bodies: forumBodies,
    laws: forumLaws,
    seats: forumSeats,
    record: platformRecord,
  },
  planFiles,
  abroad: abroadWords,
  whatChanged: whatChangedWords,
  missing: missingWords,
  offline: offlineWords,
  flags: flagWords,
  linkRefusals,
  reference,
  about,
  prevention: { page: prevention, points: preventionWords },
  tools: {
    evidence: evidenceToolWords,
    status: statusTools,
    counterparty: counterpartyTools,
    pages: toolPages,
    files: filesWords,
    fees: feesWords,
  },
};
