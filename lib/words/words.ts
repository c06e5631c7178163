/**
 * All words of a language in one object. A language is one folder beside `en/`; the type makes a forgotten word an error.
 * Used while the pages are built: a page hands its part on, so a browser loads the words of one page in one language.
 */
import type { Locale } from '../locales';
import * as about from './en/about';
import { abroadWords } from './en/abroad';
import { advisor } from './en/advisor';
import { assumptionWords, clockStates, clocks } from './en/clocks';
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
} from './en/costs';
import { factWords } from './en/facts';
import { provisionSays } from './en/law';
import { linkRefusals } from './en/link';
import { offlineWords } from './en/offline';
import * as pages from './en/pages';
import { specialPlaces } from './en/places';
import { planFiles } from './en/plan-files';
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
} from './en/platforms';
import { practiceNoteSays } from './en/practice-notes';
import { prevention, preventionWords } from './en/prevention';
import * as reference from './en/reference';
import { routeNoteTitles, routeNoteWords } from './en/route-notes';
import { routeDoubts } from './en/route-rules';
import {
  conflictWords,
  dayZeroNames,
  findingWords,
  flagWords,
  methodNames,
  routeNames,
  routeSentences,
} from './en/routes';
import { deniedRules, doubts, rules } from './en/rules';
import { counterpartyTools, toolPages } from './en/tools-counterparty';
import { evidenceToolWords } from './en/tools-evidence';
import { feesWords } from './en/tools-fees';
import { filesWords } from './en/tools-files';
import { statusTools } from './en/tools-status';
import { whatChangedWords } from './en/what-changed';

const en = {
  pages,
  advisor,
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

export type Words = typeof en;
export type Common = Words['pages']['common'];

const all: { readonly [locale in Locale]: Words } = { en };

export const getWords = (locale: string): Words => all[locale as Locale];
