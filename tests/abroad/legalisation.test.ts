/** Certification by party, country and day (procedure.md 8.2, T20; CPL 62(3), 275; EvP 16(3); CPLI 524). */
import { describe, expect, it } from 'vitest';
import type { ApostilleFinding } from '@/rules/abroad/apostille-finding';
import { legalisationIn, legalisationOf, type Route } from '@/rules/abroad/legalisation';
import { attorneyWays, type Open } from '@/rules/abroad/power-of-attorney';
import { countries } from '@/rules/countries';
import { formalities } from '@/rules/evidence/formalities';
import type { Facts } from '@/rules/facts';

const TODAY = '2026-11-21';
const findings: readonly ApostilleFinding[] = ['party', 'not_party', null];
const OWN = ['HK', 'MO', 'TW'];
const foreign = (country: string | undefined, day = TODAY, finding: ApostilleFinding = null) =>
  legalisationIn({ party: 'foreign', country }, day, finding);

describe('the Apostille Convention is in force for China from 7 November 2023', () => {
  it('the day before, only the consular way existed, whatever is answered', () => {
    for (const finding of findings) expect(foreign('DE', '2023-11-06', finding).route).toBe('consul');
  });

  it('from that day what the status table shows decides', () => {
    for (const day of ['2023-11-07', TODAY]) {
      expect(foreign('DE', day, 'party')).toMatchObject({ route: 'apostille', certainty: 'settled' });
      expect(foreign('DE', day, 'not_party')).toMatchObject({ route: 'consul', certainty: 'settled' });
    }
  });

  it('no state is taken for a member: until the person has looked, both ways stand', () => {
    for (const country of countries.filter((code) => ![...OWN, 'CN', 'IN'].includes(code)))
      expect(foreign(country), country).toMatchObject({ route: 'ask', asks: true, missing: [] });
  });

  it('India is contested, and the consul is the way named', () => {
    for (const finding of findings)
      expect(foreign('IN', TODAY, finding)).toMatchObject({ route: 'consul', certainty: 'contested', asks: false });
    expect(foreign('IN', '2023-11-06').certainty).toBe('settled');
  });
});

it('Hong Kong, Macao and Taiwan have their own procedures on any day (EvP 16(3))', () => {
  for (const country of OWN) {
    for (const day of ['2020-05-01', '2023-11-07']) {
      const found = foreign(country, day, 'party');
      expect(found.route).toBe('own_procedure');
      expect(found.sources).toContain('EvP/16(3)');
    }
  }
});

it('a paper made out in mainland China needs no certification from abroad (CPLI 524)', () => {
  expect(foreign('CN', TODAY, 'party')).toMatchObject({ route: 'in_china', asks: false });
});

describe('read from the case', () => {
  const of = (s: Facts, finding: ApostilleFinding = null) => legalisationOf(s, TODAY, finding);

  it('mainland parties need none; a mainland citizen abroad goes to the consul (CPL 62(3))', () => {
    expect(of({ 'buyer.origin': 'mainland', 'buyer.country': 'DE' }).route).toBe('none');
    expect(of({ 'buyer.origin': 'foreign_owned_mainland_firm' }).route).toBe('none');
    const citizen = of({ 'buyer.origin': 'mainland_living_abroad', 'buyer.country': 'DE' }, 'party');
    expect(citizen).toMatchObject({ route: 'citizen_abroad', sources: ['CPL/62(3)'] });
  });

  it('the texts do not speak of somebody of Hong Kong who lives in a third country', () => {
    expect(of({ 'buyer.origin': 'hk_mo_tw' }).route).toBe('own_procedure');
    const elsewhere = of({ 'buyer.origin': 'hk_mo_tw', 'buyer.country': 'DE' }, 'party');
    expect(elsewhere).toMatchObject({ route: 'silent', certainty: 'unverified', asks: false });
  });

  it('without origin or country a finding decides nothing, and it says what is missing', () => {
    for (const finding of findings) {
      expect(of({}, finding)).toMatchObject({ route: 'ask', missing: ['buyer.origin', 'buyer.country'] });
      expect(of({ 'buyer.country': 'FR' }, finding)).toMatchObject({ route: 'ask', missing: ['buyer.origin'] });
      expect(of({ 'buyer.origin': 'foreign', 'buyer.country': 'not_sure' }, finding)).toMatchObject({
        route: 'ask',
        missing: ['buyer.country'],
      });
    }
  });
});

it('the form of papers and the ways of a power of attorney never say different things', () => {
  const expected: { readonly [route in Route]?: readonly [Open, Open] } = {
    apostille: ['yes', 'no'],
    own_procedure: ['no', 'no'],
    in_china: ['no', 'no'],
    silent: ['unknown', 'unknown'],
  };
  const origins = ['foreign', 'hk_mo_tw'] as const;
  for (const origin of origins) {
    for (const country of [undefined, ...countries]) {
      const s: Facts = { 'buyer.origin': origin, ...(country && { 'buyer.country': country }) };
      for (const day of ['2023-11-06', '2023-11-07', TODAY]) {
        for (const finding of findings) {
          const { route } = formalities(s, day, finding).legalisation;
          const ways = attorneyWays(s, { asOf: day, finding });
          const open = ['apostille', 'consul'].map((id) => ways.find((way) => way.id === id)?.open);
          const said = expected[route];
          if (said) expect(open, `${origin} ${country} ${day} ${finding}`).toEqual(said);
          // Apostille is never open while the form of papers names another way.
          else expect(open[0], `${origin} ${country} ${day} ${finding}`).not.toBe('yes');
          if (route === 'consul') expect(open[1]).not.toBe('no');
        }
      }
    }
  }
});
