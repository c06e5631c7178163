/** Every text of the site keeps the rules for words: short, plain, calm, one spelling, one name for one thing. */
import { describe, expect, it } from 'vitest';
import { evidenceListZh } from '@/lib/words/evidence-list-zh';
import { terms } from '@/lib/words/terms';
import { getWords } from '@/lib/words/words';
import { provisions } from '@/rules/law/provisions';
import {
  banned,
  contraction,
  oddBraces,
  oddSign,
  otherName,
  otherSpelling,
  placeholdersOf,
  type Text,
  tooLong,
  unended,
  unnamedChinese,
  untidy,
  where,
} from './checks';
import { countOfTexts, everyText, withoutEnglish } from './every-word';
import { fillings } from './fillings';

/** Texts that break a rule for a reason. */
const allowed = {
  /** The name that the FBI gave to its own procedure. */
  properName: /Financial Fraud Kill Chain/g,
  /** A label that is joined to the title of the page, and the text of an e-mail, which ends with the link. */
  spaced: ['pages.common.errorPrefix', 'pages.link.mailBody', 'pages.link.mailBodyLocked'],
  /** JSON as a cell must hold it. */
  json: ['advisor.wrong.levels', 'advisor.wrong.records'],
  /** Nothing is to be said there: what was typed stands on no page, and a title is enough. */
  empty: [
    'tools.status.word.where.typed',
    'tools.counterparty.uscc.results.nothing_typed.text',
    'tools.counterparty.bic.results.nothing_typed.text',
    'tools.counterparty.bic.use.normal',
    'tools.counterparty.name.nothing.text',
  ],
} as const;

const has = (list: readonly string[], at: string) => list.includes(at);
const { properName } = allowed;
const texts: readonly Text[] = everyText.map(({ at, text }) => ({ at, text: text.replace(properName, 'Chain') }));
const starting = (...roots: readonly string[]) => texts.filter(({ at }) => roots.some((root) => at.startsWith(root)));
const ending = (...keys: readonly string[]) => texts.filter(({ at }) => has(keys, at.slice(at.lastIndexOf('.') + 1)));

it('reads all tables of words', () => {
  expect(countOfTexts.all).toBeGreaterThan(5000);
  for (const at of [...allowed.spaced, ...allowed.json]) expect(everyText.map((text) => text.at)).toContain(at);
  expect(everyText.some(({ text }) => text.match(properName))).toBe(true);
});

it('leaves no text empty', () => {
  expect(where(withoutEnglish, (text) => text === '')).toEqual(allowed.empty.map((at) => `${at}: `));
  expect(where(texts, (text, at) => !has(allowed.spaced, at) && untidy(text))).toEqual([]);
});

describe('sentences', () => {
  it('stay under 20 words', () => {
    expect(where(texts, tooLong)).toEqual([]);
  });

  it('end with a full stop', () => {
    expect(where(texts, (text, at) => !has(allowed.spaced, at) && unended(text))).toEqual([]);
    const said = [
      ...starting(
        'rules.',
        'deniedRules.',
        'openRules.',
        'doubts.',
        'provisions.',
        'flags.',
        'routes.sentences.',
        'routes.doubts.',
      ),
      ...starting('routes.conflicts.', 'clocks.assumed.', 'tools.evidence.next.', 'tools.evidence.cautions.'),
      ...starting('facts.').filter(({ at }) => /\.(?:why|find)$/.test(at)),
      ...ending('text', 'intro', 'todo', 'close', 'means', 'useSays', 'starts', 'after', 'restarts', 'advice'),
    ].filter(({ at }) => !at.startsWith('pages.open.message'));
    expect(said.length).toBeGreaterThan(1000);
    expect(where(said, (text) => !/[.?:]$/.test(text))).toEqual([]);
  });
});

describe('words', () => {
  it('are not contracted', () => {
    expect(where(texts, (text) => contraction.test(text))).toEqual([]);
  });

  it.each(banned)('%s does not occur', (word) => {
    expect(where(texts, (text) => word.test(text))).toEqual([]);
  });

  it.each(otherSpelling)('are spelt one way: not %s', (word) => {
    expect(where(texts, (text) => word.test(text))).toEqual([]);
  });

  it('have plain signs', () => {
    expect(where(texts, (text, at) => !has(allowed.json, at) && oddSign(text))).toEqual([]);
  });
});

describe('one name for one thing', () => {
  it.each(Object.entries(otherName))('%s', (_name, other) => {
    expect(where(texts, (text) => other.test(text))).toEqual([]);
  });

  it('a domicile is in mainland China; only the words of an article say China as it does', () => {
    expect(where(texts, (text, at) => !at.startsWith('provisions.') && /domicile in China/.test(text))).toEqual([]);
    const { elsewhere, outside } = getWords('en').places;
    expect([elsewhere, outside].every((place) => place.includes('mainland China'))).toBe(true);
  });
});

describe('Chinese', () => {
  it('has one English name for each term, and one term for each name', () => {
    expect(new Set(terms.map(({ zh }) => zh)).size).toBe(terms.length);
    expect(new Set(terms.map(({ en }) => en.toLowerCase())).size).toBe(terms.length);
    expect(terms.filter(({ zh }) => !/^\p{Script=Han}+$/u.test(zh))).toEqual([]);
  });

  it('stands right after that name, everywhere', () => {
    expect(where(texts, unnamedChinese(terms))).toEqual([]);
  });

  it('has the same name where English and Chinese stand apart', () => {
    const { pages, platforms, tools } = getWords('en');
    const courts = Object.entries(pages.plan.courtNamesZh).map(([city, zh]) => [
      zh,
      pages.plan.courtNames[city as keyof typeof pages.plan.courtNames].replace(/^the /, ''),
    ]);
    const sites = Object.values(platforms.names).map(({ zh, en }) => [zh, en]);
    const laws = Object.values(provisions).map(({ instrument }) => [instrument.zh, instrument.en]);
    const list = [evidenceListZh.title, tools.files.paper.title.toLowerCase()];
    const known = new Map(terms.map(({ zh, en }) => [zh, en]));
    for (const [zh, en] of [...courts, ...sites, ...laws, list, ...Object.entries(tools.status.matchWords)]) {
      if (zh && known.has(zh)) expect(en).toBe(known.get(zh));
    }
    expect(new Set(laws.map(([zh]) => zh)).size).toBe(new Set(laws.map(([, en]) => en)).size);
    expect(courts.filter(([zh]) => !known.has(zh ?? ''))).toEqual([]);
  });
});

describe('places for values', () => {
  /** Where the code picks the sentence under another name: what it puts in there. */
  const elsewhere: { readonly [start: string]: readonly string[] } = {
    'pages.step.rowRemoved': ['row', 'count'],
    'pages.plan.courtFee': ['yuan', 'dollars'],
    'costs.formulas': ['of', 'fee', 'rate'],
    'platforms.record.window': ['first', 'last', 'latest', 'start', 'count'],
    'platforms.record.operators': ['en', 'zh', 'place', 'buyers'],
    'platforms.record.forums': ['body', 'law', 'seat', 'days', 'buyers'],
    'abroad.noDay': ['day'],
    'whatChanged.began': ['day'],
    'whatChanged.ended': ['day'],
    'whatChanged.moreRanOut': ['count'],
    'about.about': ['provisions', 'notes', 'rules', 'clocks', 'questions', 'law'],
    'about.privacy': ['key', 'aside'],
    'tools.evidence.chain.count': ['closed', 'weak', 'open', 'unknown'],
    'tools.counterparty.name': ['words'],
    'tools.counterparty.ladder.article': ['law', 'article'],
    'tools.files': ['name', 'sha256'],
  };
  const withPlaces = texts.filter(({ text }) => placeholdersOf(text).length > 0);
  const filled = ({ at, text }: Text) => {
    const names = placeholdersOf(text);
    const keys = at.split('.').slice(-3);
    const byCall = fillings.some(
      ({ names: picked, values }) =>
        picked.some((name) => keys.includes(name)) && names.every((name) => values?.includes(name)),
    );
    const start = Object.keys(elsewhere).find((one) => at.startsWith(one));
    return byCall || (start !== undefined && names.every((name) => elsewhere[start]?.includes(name)));
  };

  it('are whole', () => {
    expect(where(texts, (text, at) => !has(allowed.json, at) && oddBraces(text))).toEqual([]);
  });

  it('are filled by the code', () => {
    expect(fillings.length).toBeGreaterThan(200);
    expect(withPlaces.filter((one) => !filled(one)).map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  /** The singular may say its number in words. */
  it('are the same in the singular and the plural', () => {
    const others = new Map(texts.map(({ at, text }) => [at, text]));
    const named = (text: string) => placeholdersOf(text).filter((name) => name !== 'count');
    const differ = where(texts, (text, at) => {
      const other = at.endsWith('.one') ? others.get(at.replace(/one$/, 'other')) : undefined;
      return other !== undefined && named(other).join() !== named(text).join();
    });
    expect(differ).toEqual([]);
  });
});
