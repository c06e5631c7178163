/**
 * All words of a language in one object. A language is one folder beside `en/`; the type makes a forgotten word an error.
 * Used while the pages are built: a page hands its part on, so a browser loads the words of one page in one language.
 */
import type { Locale } from '../locales';
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
import * as pages from './en/pages';
import { specialPlaces } from './en/places';
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

const en = {
  pages,
  facts: factWords,
  places: specialPlaces,
  rules,
  deniedRules,
  doubts,
  provisions: provisionSays,
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
  flags: flagWords,
  linkRefusals,
};

export type Words = typeof en;
export type Common = Words['pages']['common'];

const all: { readonly [locale in Locale]: Words } = { en };

export const getWords = (locale: string): Words => all[locale as Locale];
