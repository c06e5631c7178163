/** Whom the plan means by the seller, and what it says of a payment that went to an impostor. */
import { expect, it } from 'vitest';
import { FirstPart } from '@/components/plan/FirstPart';
import { Liable } from '@/components/plan/Liable';
import { Payee } from '@/components/plan/Payee';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { base } from '../routes/base';
import { shown } from './in-plan';

const TODAY = '2026-11-22';
const SAYS = { en: 'the carrier or forwarder against whom you claim', zh: '承运人或者货运代理人' };

// decision-routes.md L18: the claim against the carrier or forwarder is a separate case, not one against the seller of the goods.
it.each(['en', 'zh'] as const)(
  '%s: a claim from carriage says that the seller is the carrier or forwarder',
  (locale) => {
    const of = (ground: 'carriage' | 'sale') => {
      const facts: Facts = { ...base, 'claim.ground': ground, 'dispute.kind': 'extra_charge' };
      const assessment = assess(facts, { asOf: TODAY });
      return [
        shown(<FirstPart assessment={assessment} />, facts, locale),
        shown(<Liable parties={assessment.liable.filter(({ rule }) => rule !== 'LIA-18')} />, facts, locale),
      ];
    };
    for (const part of of('carriage')) expect(part).toContain(SAYS[locale]);
    for (const part of of('sale')) expect(part).not.toContain(SAYS[locale]);
  },
);

// Claim ground "service (... agent included)"; B7: the agent who ordered is not the shop that sold.
it('of a service it is whoever owes it, and of an order by an agent the shop', () => {
  const first = (facts: Facts) => shown(<FirstPart assessment={assess(facts, { asOf: TODAY })} />, facts);
  expect(first({ ...base, 'claim.ground': 'service' })).toContain('whoever owes you the service');
  expect(first({ ...base, 'order.name': 'agent' })).toContain('the shop that sold, not your agent');
  expect(first({ ...base, 'order.name': 'own' })).not.toContain('the shop that sold');
});

// CC 172; procedure.md T14: proof-of-payment risk is red. No seller can seal an instruction for the account of an impostor.
it('paid to an impostor: a serious warning, and no instruction of the seller', () => {
  const facts: Facts = {
    'dispute.kind': 'diverted_payment',
    'payee.match': 'other_company',
    'payee.bankCountry': 'HK',
    'payee.changed': 'yes',
  };
  const text = shown(<Payee />, facts);
  expect(text).toContain('You told us that an impostor was paid.');
  expect(text).toContain('Serious warning');
  for (const absent of ['公章', 'No warning', 'still open']) expect(text).not.toContain(absent);
});
