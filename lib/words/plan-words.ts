/** The words of the plan in two parts: those of its first part come with the page, the others are fetched after it. */
import { createHash } from 'node:crypto';
import type { FactId } from '@/rules/facts';
import { routeNotes } from '@/rules/routes/route-notes';
import type { ToldFact } from './fact-words';
import { pick } from './pick';
import { toldFacts, waysToFind } from './told-facts';
import { getWords, type Words } from './words';

/** Sentences by the id of their rule or note. */
interface Sentences {
  readonly [id: string]: string;
}

/** The words of what has to be understood first. They come with the page: every kilobyte of them holds back its first sentence. */
export interface FirstWords {
  readonly plan: Words['pages']['plan'];
  readonly routes: Omit<Words['routes'], 'sentences' | 'doubts'>;
  /** Why a route is open or closed. */
  readonly routeReasons: Sentences;
  /** What to do on a route. */
  readonly steps: Sentences;
  /** The arbitration institutions, for the step that goes to one. */
  readonly institutions: Sentences;
  readonly clocks: Words['clocks'];
  readonly planFiles: Words['planFiles'];
  readonly whatChanged: Words['whatChanged'];
}

/** The other words of the plan. They are fetched while the first part is read. */
export interface RestWords {
  readonly facts: { readonly [id in FactId]: ToldFact };
  /** How to find each answer. */
  readonly ways: { readonly [id in FactId]: string };
  /** Who may answer for the claim. */
  readonly liable: Sentences;
  readonly routeDoubts: Words['routes']['doubts'];
  /** The papers of a route, and how it fails. */
  readonly routeNotes: Sentences;
  readonly noteTitles: Words['notes']['titles'];
  readonly rules: Words['rules'];
  readonly deniedRules: Words['deniedRules'];
  readonly openRules: Words['openRules'];
  readonly doubts: Words['doubts'];
  readonly provisions: Words['provisions'];
  readonly practiceNotes: Words['practiceNotes'];
  readonly flags: Words['flags'];
  readonly costs: Words['costs'];
  readonly platforms: Words['platforms'];
  readonly abroad: Words['abroad'];
  readonly tools: Pick<Words['tools'], 'evidence' | 'status' | 'counterparty'>;
  /** Of the steps: the words of the day fields. */
  readonly step: Words['pages']['step'];
}

/** The words the plan is told in. */
export interface PlanWords extends FirstWords, RestWords {}

const only = (sentences: Sentences, wanted: (id: string) => boolean): Sentences =>
  Object.fromEntries(Object.entries(sentences).filter(([id]) => wanted(id)));

const isLiable = (rule: string): boolean => rule.startsWith('LIA-');

/** Something to do, not a paper and not a way to fail: no note is of two kinds. */
const steps: ReadonlySet<string> = new Set(Object.values(routeNotes).flatMap((notes) => notes.steps));

export function firstWords(locale: string): FirstWords {
  const words = getWords(locale);
  const { sentences, doubts: _, ...routes } = words.routes;
  return {
    plan: words.pages.plan,
    routes,
    routeReasons: only(sentences, (id) => !isLiable(id)),
    steps: only(words.notes.words, (id) => steps.has(id)),
    institutions: words.facts['arbClause.institution'].options ?? {},
    ...pick(words, ['clocks', 'planFiles', 'whatChanged']),
  };
}

export function restWords(locale: string): RestWords {
  const words = getWords(locale);
  return {
    step: words.pages.step,
    facts: toldFacts(words.facts),
    ways: waysToFind(words.facts),
    liable: only(words.routes.sentences, isLiable),
    routeDoubts: words.routes.doubts,
    routeNotes: only(words.notes.words, (id) => !steps.has(id)),
    noteTitles: words.notes.titles,
    tools: pick(words.tools, ['evidence', 'status', 'counterparty']),
    ...pick(words, [
      'rules',
      'deniedRules',
      'openRules',
      'doubts',
      'provisions',
      'practiceNotes',
      'flags',
      'costs',
      'platforms',
      'abroad',
    ]),
  };
}

/** The text of the file `plan/words/<name>` of a language, and its name: another text has another name, so that a page never meets the words of another version. */
export function restFile(locale: string): { readonly name: string; readonly text: string } {
  const text = JSON.stringify(restWords(locale));
  return { name: `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`, text };
}
