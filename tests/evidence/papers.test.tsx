/** Documents of one list: the first of a kind says how the kind weighs, with its law; each keeps its own law. */
import { expect, it } from 'vitest';
import { Papers } from '@/components/tools/evidence/Papers';
import { getWords } from '@/lib/words/words';
import { shown } from '../plan/in-plan';

const words = getWords('en').tools.evidence;
const text = shown(<Papers ids={['loss_papers', 'payment_provider_record', 'mt103']} words={words} />, {});
const times = (part: string) => text.split(part).length - 1;

// EvP 94(1)(3) and 92 weigh a record of ordinary business; ECL 53(3) is the law of the payment provider's record alone.
it('names the kind at each, and why it weighs once', () => {
  const { name, why } = words.weights.ordinary_business;
  expect(times(`${name}. `)).toBe(3);
  expect(times(why)).toBe(1);
  expect(times('94(1)(3)')).toBe(1);
  expect(times('53(3)')).toBe(1);
  expect(text.indexOf('94(1)(3)')).toBeLessThan(text.indexOf(words.papers.payment_provider_record));
  expect(text.indexOf('53(3)')).toBeGreaterThan(text.indexOf(words.papers.payment_provider_record));
});
