/** Beside the translation of a court stands its Chinese name; where the page is Chinese, it stands once. */
import { expect, it } from 'vitest';
import { Cities } from '@/components/plan/Cities';
import { assess } from '@/rules/assess';
import { shown } from './in-plan';

const court = assess({}, { asOf: '2026-11-21' }).internetCourt;
const times = (text: string, name: string) => text.split(name).length - 1;

it('the Chinese name of each court stands once on the English page', () => {
  const text = shown(<Cities court={court} />, {});
  for (const name of ['北京互联网法院', '杭州互联网法院', '广州互联网法院']) expect(times(text, name), name).toBe(1);
});

it('and once on the Chinese page', () => {
  const text = shown(<Cities court={court} />, {}, 'zh');
  for (const name of ['北京互联网法院', '杭州互联网法院', '广州互联网法院']) expect(times(text, name), name).toBe(1);
});
