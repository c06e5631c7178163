/** What is not coded and why a rule is not built is told in the language of the page. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ProvisionEntry } from '@/components/reference/ProvisionEntry';
import { Uses } from '@/components/reference/Uses';
import type { Entry } from '@/lib/reference/entry';
import { lawFiles } from '@/lib/reference/files';
import { codedIn, codedTexts } from '@/lib/words/coded';
import { getWords } from '@/lib/words/words';
import { notBuilt as liabilityNotBuilt } from '@/rules/counterparty/not-built';
import { notBuilt as clocksNotBuilt } from '@/rules/deadlines/deadlines';
import { type ProvisionId, provisions } from '@/rules/law/provisions';
import { textOf } from './render';

const files = [...lawFiles().values()];
const english = new Set([
  ...files.map(({ notCoded }) => notCoded),
  ...liabilityNotBuilt.map(({ why }) => why),
  ...Object.values(clocksNotBuilt),
]);
const translated = Object.entries(codedTexts.zh);

const nothing: Entry = {
  rules: [],
  figures: [],
  facts: [],
  wholeParts: [],
  manyFacts: [],
  notReached: [],
  reasons: [],
  steps: [],
  parts: [],
  files: [],
};

function entryOn(locale: string, id: ProvisionId): string {
  const file = lawFiles().get(id);
  if (!file) throw new Error(`${id} has no file`);
  const shown = { provision: provisions[id], file, entry: nothing, locale, words: getWords(locale) };
  return renderToStaticMarkup(<ProvisionEntry {...shown} />);
}

describe('what is not coded and why a rule is not built', () => {
  it('has its Chinese, for every provision and every reason', () => {
    expect(files.length).toBe(Object.keys(provisions).length);
    expect([...english].filter((text) => !Object.hasOwn(codedTexts.zh, text))).toEqual([]);
  });

  it('has no Chinese left over for a text that stands nowhere', () => {
    expect(translated.map(([text]) => text).filter((text) => !english.has(text))).toEqual([]);
  });

  it('is Chinese without English words: only the ids of rules stay', () => {
    const wrong = translated.filter(
      ([, text]) =>
        /[A-Za-z]/.test(text.replace(/LIA-\d+|[A-Z]\d+[a-z]?/g, '')) ||
        /[.,;:?!()]/.test(text) ||
        !/^\p{Script=Han}|^《|^\d/u.test(text) ||
        !text.endsWith('。'),
    );
    expect(wrong).toEqual([]);
  });

  it('names the same rules in both languages', () => {
    const ids = (text: string) => (text.match(/LIA-\d+|\b[A-Z]\d+[a-z]?/g) ?? []).sort();
    const wrong = translated.filter(([text, zh]) => ids(text).join() !== ids(zh.replace(/[^\x20-\x7e]/g, ' ')).join());
    expect(wrong).toEqual([]);
  });

  it('stays English in English', () => {
    expect(codedIn('en', 'Nothing.')).toBe('Nothing.');
  });
});

describe('a provision on the Chinese page', () => {
  it('tells what is not coded in Chinese', () => {
    const html = entryOn('zh', 'CPLI/427');
    expect(textOf(html)).toContain('第（一）项、第（五）项和第（六）项。');
    expect(textOf(html)).not.toContain('Items 1, 5 and 6.');
  });

  it('has no row of details where the words of the page say it all', () => {
    expect(entryOn('zh', 'CC/193')).not.toContain('lang="en"');
    expect(textOf(entryOn('zh', 'CC/193'))).not.toContain('英文');
  });

  // The text was not opened: this stands in the details only, so they cannot be left out.
  it('marks as English what only the details say, without the sentences that the page says in Chinese', () => {
    const html = entryOn('zh', 'CISG/44');
    expect(html).toContain('<span lang="en">Text not opened for this file; from a summary.</span>');
    expect(textOf(html)).toContain('（英文）');
    expect(textOf(html)).not.toContain('A buyer with a reasonable excuse');
  });

  it('gives the reason in Chinese why a rule is not decided by answers', () => {
    const entry = { ...nothing, reasons: [clocksNotBuilt.duress_avoidance ?? ''] };
    const html = renderToStaticMarkup(<Uses entry={entry} locale="zh" words={getWords('zh')} />);
    expect(textOf(html)).toContain('不由回答决定：没有询问合同是否因胁迫而订立。');
    expect(html).not.toContain('lang="en"');
  });
});

describe('a provision on the English page', () => {
  it('says the same as before', () => {
    const text = textOf(entryOn('en', 'CISG/44'));
    expect(text).toContain('A buyer with a reasonable excuse for late notice may still lower the price');
    expect(text).toContain('In more detailText not opened for this file; from a summary.');
    expect(text).toContain('Not codedNothing.');
  });
});
