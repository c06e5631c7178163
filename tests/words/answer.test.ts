import { expect, test } from 'vitest';
import { answerLines } from '@/lib/words/answer';
import { factWords } from '@/lib/words/en/facts';
import { common } from '@/lib/words/en/pages';
import { specialPlaces } from '@/lib/words/en/places';
import type { FactId } from '@/rules/facts';

const lines = (id: FactId, value: unknown) =>
  answerLines({ locale: 'en', common, places: specialPlaces }, factWords[id], id, value);

test('a list of records: one line each, what is not known left out', () => {
  expect(
    lines('payments.others', [
      { via: 'wire', on: '2026-05-03', amount: { amount: '12500.50', currency: 'USD' } },
      { via: 'paypal' },
    ]),
  ).toEqual([
    'Other payment 1 – Way of payment: Bank transfer, Day of the payment: 3 May 2026, Amount paid: USD 12,500.50',
    'Other payment 2 – Way of payment: PayPal',
  ]);
});

test('a day that is none', () => {
  expect(lines('receipt.on', 'none')).toEqual(['The goods have not arrived']);
  expect(lines('receipt.on', '2026-05-03')).toEqual(['3 May 2026']);
  expect(
    answerLines({ locale: 'en', common, places: specialPlaces }, { ...factWords['payment.on'] }, 'receipt.on', 'none'),
  ).toEqual(['There is none']);
});
