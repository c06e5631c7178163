import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { statusTools } from '@/lib/words/en/tools-status';
import { terms } from '@/lib/words/terms';
import { specOf } from '@/rules/facts';
import { guides } from '@/rules/supplier-status/lookup-guides';

const texts = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(texts) : [];
const { certainty: _, outsideLaws, ...own } = statusTools;

describe('the guides', () => {
  test('only the two addresses of the law notes stand in them', () => {
    expect(guides.map(({ address }) => address).filter((address) => address !== null)).toEqual([
      'gsxt.gov.cn',
      'zxgk.court.gov.cn',
    ]);
    const folder = new URL('../../rules/supplier-status/', import.meta.url);
    const code = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const hosts = [
      ...`${code.join('\n')}${texts(statusTools).join('\n')}`.matchAll(/\b[\w-]+(?:\.[\w-]+)*\.(?:cn|com|org|net)\b/gi),
    ];
    expect([...new Set(hosts.map(([host]) => host))].sort()).toEqual([
      'Alibaba.com',
      'gsxt.gov.cn',
      'zxgk.court.gov.cn',
    ]);
  });

  test('every step has words, every word has a step, every question exists', () => {
    expect(guides.map(({ id }) => id)).toEqual(Object.keys(statusTools.guides));
    for (const { id, steps, answers } of guides) {
      expect(Object.keys(statusTools.guides[id].steps), id).toEqual(steps.map((step) => step.id));
      for (const fact of answers) expect(specOf(fact)).toBeDefined();
    }
  });

  test('each Chinese word to match has its one English name', () => {
    const words = guides.flatMap(({ steps }) => steps.flatMap(({ match = [] }) => match));
    expect(words.filter((zh) => !terms.some((term) => term.zh === zh))).toEqual([]);
    expect(Object.values(statusTools.matchWords)).not.toContain('');
  });

  test('the register is searched by Chinese name or code, the enforcement site for four kinds', () => {
    const step = (guide: string, id: string) =>
      guides.find((one) => one.id === guide)?.steps.find((one) => one.id === id);
    expect(step('register', 'status')?.match).toEqual(['登记状态', '经营状态']);
    expect(step('register', 'search')?.certainty).toBe('unverified');
    expect(step('enforcement', 'kinds')?.match).toEqual([
      '被执行人',
      '失信被执行人',
      '限制消费人员',
      '终结本次执行程序',
    ]);
    // 3.10: duties of the e-commerce law "may apply" to a shop abroad.
    expect(step('platform', 'licence')).toMatchObject({ certainty: 'probable', sources: ['ECL/15'] });
  });
});

test('the words promise nothing, and name the laws without a file of their own', () => {
  expect(texts(own).filter((text) => /\bguaranteed?\b/i.test(text))).toEqual([]);
  expect(Object.keys(outsideLaws)).toEqual(['REG', 'REG2', 'CL2', 'CAP']);
});
