import { describe, expect, test } from 'vitest';
import type { Case } from '@/lib/case/case';
import { cameFromLink, caseToSend } from '@/lib/case/send';

const asOf = '2026-11-21';
const nobody = { name: '', message: 'hello' };
const office = { name: 'Example Chamber', message: 'Look at the payment' };
const chosen = new Set(['buyer.kind', 'buyer.country'] as const);
const held: Case = {
  format: 1,
  facts: { 'buyer.kind': 'consumer', 'buyer.country': 'DE', 'claim.ground': 'sale' },
  texts: { note: 'x' },
};
const prepared: Case = {
  ...held,
  from: { name: 'Advisor', message: '' },
  provenance: { 'buyer.kind': 'advisor', 'buyer.country': 'me', 'claim.ground': 'advisor' },
};

describe('a case that is sent', () => {
  test('holds the chosen answers only', () => {
    expect(caseToSend(held, { chosen, from: nobody, asOf, back: false })).toEqual({
      format: 1,
      facts: { 'buyer.kind': 'consumer', 'buyer.country': 'DE' },
      texts: { note: 'x' },
      asOf,
    });
  });

  test('says that a named sender gave the answers', () => {
    expect(caseToSend(held, { chosen, from: office, asOf, back: false })).toMatchObject({
      from: office,
      provenance: { 'buyer.kind': 'advisor', 'buyer.country': 'advisor' },
    });
  });

  test('on its way back keeps who gave which answer, named or not, and never the name of whom it goes to', () => {
    for (const from of [nobody, office]) {
      const sent = caseToSend(prepared, { chosen, from, asOf, back: true });
      expect(sent.provenance).toEqual({ 'buyer.kind': 'advisor', 'buyer.country': 'me' });
      expect(sent.from).toEqual(from.name ? office : undefined);
    }
  });

  test('prepared anew by the advisor, all answers are the advisor’s again', () => {
    const sent = caseToSend(prepared, { chosen, from: office, asOf, back: false });
    expect(sent.provenance).toEqual({ 'buyer.kind': 'advisor', 'buyer.country': 'advisor' });
  });

  test('only a case that somebody else prepared can go back', () => {
    expect(cameFromLink(prepared)).toBe(true);
    expect(cameFromLink(held)).toBe(false);
    expect(cameFromLink({ ...held, provenance: { 'buyer.kind': 'me' } })).toBe(false);
  });
});
