import { expect, test } from 'vitest';
import { answerLines, answerText, byLevel } from '@/lib/words/answer';
import { factWords } from '@/lib/words/en/facts';
import { common } from '@/lib/words/en/pages';
import { specialPlaces } from '@/lib/words/en/places';
import { factWords as chineseFacts } from '@/lib/words/zh/facts';
import { common as chineseCommon } from '@/lib/words/zh/pages';
import { specialPlaces as chinesePlaces } from '@/lib/words/zh/places';
import type { FactId } from '@/rules/facts';

const english = { locale: 'en', common, places: specialPlaces };
const chinese = { locale: 'zh', common: chineseCommon, places: chinesePlaces };

const lines = (id: FactId, value: unknown) =>
  answerLines({ locale: 'en', common, places: specialPlaces }, factWords[id], id, value);

test('a list of records: one line each, what is not known left out', () => {
  expect(
    lines('payments.others', [
      { via: 'wire', on: '2026-05-03', amount: { amount: '12500.50', currency: 'USD' } },
      { via: 'paypal' },
    ]),
  ).toEqual([
    'Other payment 1 – Way of payment: Bank transfer; Day of the payment: 3 May 2026; Amount paid: USD 12,500.50',
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

test('records on one line: semicolons inside one, a stop between two', () => {
  const value = [
    { via: 'wire', on: '2026-05-03', amount: { amount: '12500.50', currency: 'USD' } },
    { via: 'paypal', amount: { amount: '6390', currency: 'CNY' } },
  ];
  expect(answerText(english, factWords['payments.others'], 'payments.others', value)).toBe(
    'Other payment 1 – Way of payment: Bank transfer; Day of the payment: 3 May 2026; Amount paid: USD 12,500.50. ' +
      'Other payment 2 – Way of payment: PayPal; Amount paid: RMB 6,390',
  );
  expect(answerText(chinese, chineseFacts['payments.others'], 'payments.others', value)).toBe(
    '其他付款1——付款方式：银行汇款；付款日：2026\u2060年\u20605\u2060月\u20603\u2060日；付款金额：12,500.50美元。' +
      '其他付款2——付款方式：PayPal；付款金额：人民币6,390元',
  );
});

test('points by level: semicolons between points, which hold commas, and a stop between levels', () => {
  const value = { contract: 'weak', no_consent: 'weak', loss: 'nothing' };
  expect(byLevel(english, factWords['evidence.elements'], value)).toBe(
    'Weak: only screenshots without the device, copies without an original, or your own word – ' +
      'A contract with the other side; ' +
      'I did not agree to the extra sum, or was forced to. Nothing yet – ' +
      'My loss, a penalty clause, or my notice that ended the contract',
  );
  expect(byLevel(chinese, chineseFacts['evidence.elements'], value)).toBe(
    '弱：仅有截图而没有原始设备、无法与原件核对的复制件，或者本人陈述——与对方之间存在合同关系；我没有同意支付额外款项，或者系被迫同意。' +
      '目前没有——我的损失、违约金条款，或者我解除合同的通知',
  );
});
