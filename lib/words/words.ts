/**
 * All words of a language in one object. A language is one folder beside `en/`; the type makes a forgotten word an error.
 * Used while the pages are built: a page hands its part on, so a browser loads the words of one page in one language.
 */
import type { Locale } from '../locales';
import * as en from './en/words';
import type { Translated } from './translated';
import * as zh from './zh/words';

/** The topics of one language, in the places where pages look for them. */
const wordsOf = (t: Translated<typeof en>) => ({
  pages: t.pages,
  advisor: t.advisor.advisor,
  cases: t.cases.cases,
  facts: t.facts.factWords,
  places: t.places.specialPlaces,
  rules: t.rules.rules,
  deniedRules: t.rules.deniedRules,
  openRules: t.rules.openRules,
  doubts: t.rules.doubts,
  provisions: t.law.provisionSays,
  practiceNotes: t.practiceNotes.practiceNoteSays,
  routes: {
    names: t.routes.routeNames,
    sentences: t.routes.routeSentences,
    methods: t.routes.methodNames,
    conflicts: t.routes.conflictWords,
    acts: t.routes.dayZeroNames,
    findings: t.routes.findingWords,
    doubts: t.routeRules.routeDoubts,
  },
  notes: { titles: t.routeNotes.routeNoteTitles, words: t.routeNotes.routeNoteWords },
  clocks: { names: t.clocks.clocks, states: t.clocks.clockStates, assumed: t.clocks.assumptionWords },
  costs: {
    entries: t.costs.costEntries,
    lines: t.costs.costLines,
    bounds: t.costs.costBounds,
    formulas: t.costs.costFormulas,
    lacks: t.costs.costLacks,
    halfFee: t.costs.halfFeeWords,
    defence: t.costs.defenceWords,
    rate: t.costs.rateWords,
    units: t.costs.estimateUnits,
    figures: t.costs.estimateWords,
  },
  platforms: {
    names: t.platforms.platformNames,
    texts: t.platforms.platformTexts,
    starts: t.platforms.windowStarts,
    purposes: t.platforms.windowPurposes,
    scopes: t.platforms.windowScopes,
    groups: t.platforms.buyerGroups,
    partners: t.platforms.contractPartners,
    exclusions: t.platforms.platformExclusions,
    bodies: t.platforms.forumBodies,
    laws: t.platforms.forumLaws,
    seats: t.platforms.forumSeats,
    record: t.platforms.platformRecord,
  },
  planFiles: t.planFiles.planFiles,
  abroad: t.abroad.abroadWords,
  whatChanged: t.whatChanged.whatChangedWords,
  missing: t.missing.missingWords,
  offline: t.offline.offlineWords,
  flags: t.routes.flagWords,
  linkRefusals: t.link.linkRefusals,
  reference: t.reference,
  about: t.about,
  prevention: { page: t.prevention.prevention, points: t.prevention.preventionWords },
  tools: {
    evidence: t.toolsEvidence.evidenceToolWords,
    status: t.toolsStatus.statusTools,
    counterparty: t.toolsCounterparty.counterpartyTools,
    pages: t.toolsCounterparty.toolPages,
    files: t.toolsFiles.filesWords,
    fees: t.toolsFees.feesWords,
  },
});

export type Words = ReturnType<typeof wordsOf>;
export type Common = Words['pages']['common'];

const all: { readonly [locale in Locale]: Words } = { en: wordsOf(en), zh: wordsOf(zh) };

export const getWords = (locale: string): Words => all[locale as Locale];
