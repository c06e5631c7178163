import { expect, it } from 'vitest';
import { simplifyFor } from '../../lib/names/simplify';
import { asWritten } from '../../rules/counterparty/traditional';

it('gives the simplified form of a traditional character, one character for one', async () => {
  const simplify = await simplifyFor('龍');
  expect([...'深圳市龍華貿易有限公司'].map(simplify).join('')).toBe('深圳市龙华贸易有限公司');
  expect([...'衞說説裡裏羣'].map(simplify).join('')).toBe('卫说说里里群');
});

it('leaves simplified characters, letters and signs as they are', async () => {
  const simplify = await simplifyFor('龍');
  const text = '着后台户为龙华贸易 ABC (1) 😀 𠮷';
  expect([...text].map(simplify).join('')).toBe(text);
});

it('loads no table for names without Chinese characters', async () => {
  expect(await simplifyFor('ABC Trading Co., Ltd', '')).toBe(asWritten);
});
