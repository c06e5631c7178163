/** What stands with the first deadline because it may end before it: a time without a day, and the other claim. */
import { expect, it } from 'vitest';
import { summarise } from '@/components/advisor/summarise';
import { yearsBetween } from '@/components/plan/days';
import { FirstDeadline } from '@/components/plan/FirstDeadline';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { drawn, shown } from './in-plan';

const head = (facts: Facts, locale = 'en') =>
  shown(<FirstDeadline assessment={assess(facts, { asOf: '2026-11-21' })} />, facts, locale);

// decision-routes.md 5.1 `termination_cisg`: from the knowledge of the breach, a reasonable time, after it no avoidance.
it('the convention, faulty goods received: the notice that ends the contract has no day, and is told', () => {
  const german: Facts = {
    'claim.ground': 'sale',
    'dispute.kind': 'quality',
    'buyer.kind': 'business',
    'buyer.country': 'DE',
    'seller.country': 'CN',
    'contract.governingLaw': 'chinese',
    'deal.orderedOn': '2026-09-01',
    'performance.state': 'full',
    'receipt.on': '2026-11-01',
    'termination.groundKnownOn': '2026-11-05',
  };
  const told = 'If you want to end the contract under the UN sales convention, give notice soon';
  expect(head(german)).toContain(told);
  expect(head(german, 'zh')).toContain('（公约称“宣告合同无效”）的，须在合理时间内通知对方');
  // Told already; a buyer in the United Kingdom, where the convention does not apply.
  for (const other of [{ 'termination.noticeArrivedOn': '2026-11-10' }, { 'buyer.country': 'GB' }] as const)
    expect(head({ ...german, ...other })).not.toContain(told);
  // CC 59, 72: a company that no longer exists receives no notice.
  const closed: Facts = { ...german, 'seller.kind': 'company', 'seller.registerStatus': 'deregistered' };
  expect(head(closed)).toContain('If the company is closed, ask a lawyer today how.');
  expect(head(closed, 'zh')).toContain('公司已注销的，请今天就咨询律师如何通知。');
  // Not looked up: it may be closed. A company that the register shows, and a person, are not.
  expect(head(german)).toContain('If the company is closed');
  for (const stands of [{ 'seller.registerStatus': 'active' }, { 'seller.kind': 'person' }] as const)
    expect(head({ ...german, ...stands })).not.toContain('If the company is closed');
});

// CC 186: the claim from the contract stands beside the one for the harm. CC 188: it may start earlier, with the breach.
it('harm by the goods: the time of the claim from the contract is told with its safe start', () => {
  const harmed: Facts = { 'claim.ground': 'product_liability', 'breach.on': '2024-02-01' };
  expect(head(harmed)).toContain('First deadline1 February 2027');
  expect(head(harmed)).toContain(
    'A claim from the contract has its own time. Under Chinese law, to be safe, count it from the day performance was due. Count on the earlier end.',
  );
  expect(head(harmed, 'zh')).toContain('适用中国法的，稳妥起见，自履行期限届满之日起计算。');
  // CC 188(1): a special law goes first, and was not read; PIL 45: the law of the country where the injured person lives.
  const special = 'A special law on product quality may set a shorter time. We have not checked it: ask a lawyer soon.';
  const abroad =
    'the law of the country where you live usually governs. Its time limit may be shorter. Ask about it today.';
  expect(head(harmed)).toContain(special);
  expect(head({ ...harmed, 'buyer.country': 'DE' })).toContain(abroad);
  expect(head({ ...harmed, 'buyer.country': 'CN' })).not.toContain(abroad);
  expect(head({ ...harmed, 'buyer.country': 'CN' })).toContain(special);
  expect(head(harmed, 'zh')).toContain('有关产品质量的特别法可能规定更短的期间。我们未予核对：请尽快咨询律师。');
  expect(head({ ...harmed, 'claim.ground': 'service' })).not.toContain('has its own time');
  expect(head({ ...harmed, 'claim.ground': 'service' })).not.toContain('special law');
});

// CC 186: the claim is the harm. The card dispute takes back the payment (R3), and 120 days from 1 October end on 29 January.
it('harm by the goods: the time for the price comes first where it ends first, and says so; that of the claim follows', () => {
  const paid: Facts = { 'payment.via': 'card', 'payment.on': '2026-10-01', 'payment.cardKind': 'debit' };
  const harmed: Facts = { ...paid, 'claim.ground': 'product_liability', 'breach.on': '2026-10-10' };
  const only = 'This can bring back the price, not the cost of the harm.';
  expect(head(harmed)).toMatch(/First deadline29 January 2027.*10 October 2029/);
  expect(head(harmed)).toContain(only);
  expect(head(harmed)).toContain('the law of the country where you live usually governs');
  const { 'breach.on': _, ...undated } = harmed;
  expect(head(undated)).toContain('First deadline29 January 2027');
  expect(head(undated)).toContain(only);
  expect(head({ ...harmed, 'claim.ground': 'sale' })).toContain('First deadline29 January 2027');
  expect(head({ ...harmed, 'claim.ground': 'sale' })).not.toContain(only);
});

// PIL 41, 7: without a choice the law of the seller's place usually governs, also the time limit; it was not read.
it('a seller whose main place of business is outside the mainland: its law is told with the day', () => {
  const abroad: Facts = {
    'claim.ground': 'sale',
    'dispute.kind': 'non_delivery',
    'buyer.kind': 'business',
    'buyer.country': 'US',
    'seller.country': 'VN',
    'seller.mainOffice': 'outside',
    'breach.on': '2025-01-01',
  };
  const law = 'Without a choice, the law of that place usually counts. Its time limit can be shorter. Ask there.';
  expect(head(abroad)).toContain('Counted so far: 1 January 2028');
  expect(head(abroad)).toContain(law);
  expect(head(abroad, 'zh')).toContain('通常适用该地的法律，其规定的期限可能更短，请在当地咨询。');
  expect(head({ ...abroad, 'contract.governingLaw': 'chinese' })).not.toContain(law);
});

// decision-routes.md 5.2 `wire`: a recall is best within three days; R2a, 72 hours, only from a bank in the United States.
it.each([
  ['not_sure', '25 November 2026', true],
  ['US', '24 November 2026', false],
  ['DE', '25 November 2026', false],
] as const)(
  'a wire of 22 November, the bank in %s: the recall goes before the time for banks in the US',
  (country, first, sooner) => {
    const wire: Facts = {
      'claim.ground': 'sale',
      'dispute.kind': 'non_delivery',
      'payment.via': 'wire',
      'payment.on': '2026-11-22',
      'payment.international': 'yes',
      'payment.amount': { amount: '60000', currency: 'USD' },
      'payment.senderCountry': country,
    };
    const text = shown(<FirstDeadline assessment={assess(wire, { asOf: '2026-11-23' })} />, wire);
    expect(text).toMatch(new RegExp(`^First deadline${first}`));
    expect(text.includes('(US banks)')).toBe(country === 'US');
    expect(text.includes('If your bank is in the United States, the time can end sooner, on 24 November 2026.')).toBe(
      sooner,
    );
  },
);

// decision-routes.md R37, 5.2 `platform_data`: three years (ECL 31), to be safe from the order; to save them is recommended from 90 days before.
it('the records of the platform end first: their day leads from 90 days before, and in a batch, too', () => {
  const order: Facts = {
    'claim.ground': 'sale',
    'dispute.kind': 'non_delivery',
    'deal.concluded': 'platform',
    'deal.platform': 'aliexpress',
    'buyer.country': 'DE',
    'seller.country': 'CN',
    'breach.on': '2025-02-01',
  };
  const near: Facts = { ...order, 'deal.orderedOn': '2023-11-26' };
  expect(head(near)).toContain('26 November 2026, in 5 days');
  expect(summarise(assess(near, { asOf: '2026-11-21' }), near).deadline).toEqual({
    clock: 'platform_data',
    day: '2026-11-26',
    soFar: false,
  });
  // 19 February 2027 is 90 days away, 20 February 91.
  expect(head({ ...order, 'deal.orderedOn': '2024-02-19' })).toContain('19 February 2027, in 90 days');
  for (const far of [{ 'deal.orderedOn': '2024-02-20' }, { 'deal.orderedOn': 'not_sure' }] as const)
    expect(head({ ...order, ...far })).not.toContain('Records kept by the platform');
});

// CC 188: three years. CC 202: the same day of the month, or the last one of a month that has none.
it('a distance in years is counted by the calendar; in Chinese a day, and a number with its unit, do not break', () => {
  const owed: Facts = { 'claim.ground': 'service', 'buyer.kind': 'business', 'contract.governingLaw': 'chinese' };
  const since = (day: string) => head({ ...owed, 'breach.on': day });
  const inChinese = (day: string) => {
    const facts: Facts = { ...owed, 'breach.on': day };
    return drawn(<FirstDeadline assessment={assess(facts, { asOf: '2026-11-21' })} />, facts, 'zh');
  };
  expect(since('2026-11-21')).toContain('21 November 2029, in 3 years');
  expect(since('2026-11-20')).toContain('20 November 2029, in more than 2 years');
  expect(inChinese('2026-11-21')).toContain('2029\u2060年\u206011\u2060月\u206021\u2060日，还\u2060有\u20603\u2060年');
  expect(inChinese('2026-11-20')).toContain(
    '2029\u2060年\u206011\u2060月\u206020\u2060日，还\u2060有\u20602\u2060年\u2060多',
  );
  expect(inChinese('2024-01-10')).toContain('2027\u2060年\u20601\u2060月\u206010\u2060日，还\u2060有\u206050\u2060天');
  expect(yearsBetween('2026-11-22', '2029-11-22')).toBe(3);
  expect(yearsBetween('2026-11-22', '2029-11-21')).toBe(2);
  expect(yearsBetween('2024-02-29', '2027-02-28')).toBe(3);
  expect(yearsBetween('2026-11-22', '2027-11-21')).toBe(0);
});
