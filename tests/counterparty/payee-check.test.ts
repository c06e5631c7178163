import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { onWatchList, type PayeeAnswers, payeeFlags } from '../../rules/counterparty/payee-check';
import { countries } from '../../rules/countries';

const holder = (answers: PayeeAnswers) => payeeFlags(answers)[0];
const change = (answers: PayeeAnswers) => payeeFlags(answers)[1];

describe('each row of the flag table T14', () => {
  test.each<[string, PayeeAnswers, string, string]>([
    ['same, China', { relation: 'same', bankCountry: 'CN' }, 'same_in_china', 'none'],
    ['same, Hong Kong', { relation: 'same', bankCountry: 'HK' }, 'same_abroad', 'amber'],
    ['same, Germany', { relation: 'same', bankCountry: 'DE' }, 'same_abroad', 'amber'],
    ['other company, China', { relation: 'other_company', bankCountry: 'CN' }, 'company_in_china', 'amber'],
    ['related company, China', { relation: 'related', bankCountry: 'CN' }, 'company_in_china', 'amber'],
    ['other company, Hong Kong', { relation: 'other_company', bankCountry: 'HK' }, 'company_abroad', 'red'],
    ['other company, Lithuania', { relation: 'other_company', bankCountry: 'LT' }, 'company_abroad', 'red'],
    ['related company, Singapore', { relation: 'related', bankCountry: 'SG' }, 'company_abroad', 'red'],
    ['person, no instruction', { relation: 'person', stamped: 'no' }, 'person', 'red'],
    ['person, no instruction, China', { relation: 'person', stamped: 'no', bankCountry: 'CN' }, 'person', 'red'],
    ['platform', { relation: 'platform_or_collector', bankCountry: 'SG' }, 'platform', 'none'],
  ])('%s', (_, answers, id, colour) => {
    expect(holder(answers)).toMatchObject({ id, colours: [colour], missing: [] });
  });

  // T14: proof-of-payment risk is red; CC 172: paying an impostor pays the seller only if the impostor seemed authorised.
  it('an impostor was paid: one warning, and no instruction of a seller is looked for', () => {
    for (const relation of ['other_company', 'related', 'person', 'platform_or_collector', undefined] as const) {
      for (const bankCountry of ['CN', 'HK', undefined]) {
        const flags = payeeFlags({ relation, bankCountry, change: 'channel_not_known', paidTo: 'impostor' });
        expect(flags).toMatchObject([{ id: 'impostor', colours: ['red'], missing: [], sources: ['CC/172'] }]);
      }
    }
    expect(holder({ relation: 'same', bankCountry: 'HK', paidTo: 'impostor' })?.id).toBe('same_abroad');
  });

  it('a person who sells has no company seal: a message that named the account is looked for', () => {
    const flag = holder({ relation: 'person', seller: 'person' });
    expect(flag).toMatchObject({ id: 'other_person', colours: ['amber', 'red'], missing: ['instruction'] });
    expect(holder({ relation: 'person' })).toMatchObject({ id: 'person', missing: ['stamped'] });
  });

  // CC 929: who was paid may be the buyer's own agent, who has no instruction of the seller.
  it('an agent ordered: the account may be that of the agent, and no company seal is looked for', () => {
    for (const relation of ['person', 'other_company'] as const)
      expect(holder({ relation, bankCountry: 'CN', ordered: 'agent' })).toMatchObject({
        id: 'perhaps_agent',
        colours: ['none', 'amber', 'red'],
        missing: ['agent'],
      });
    expect(holder({ relation: 'same', bankCountry: 'CN', ordered: 'agent' })?.id).toBe('same_in_china');
  });

  // CL 23 speaks of companies whose owners evade debts: of a person who sold none is one.
  it.each([
    ['CN', 'company_for_person_in_china', ['amber'], [], ['CPLI/65']],
    ['HK', 'company_for_person_abroad', ['red'], [], []],
    [undefined, 'company_for_person_abroad', ['amber', 'red'], ['bankCountry'], []],
  ] as const)('a person sold, a company was paid at a bank in %s', (bankCountry, id, colours, missing, sources) => {
    for (const relation of ['related', 'other_company'] as const)
      expect(holder({ relation, seller: 'person', bankCountry })).toMatchObject({ id, colours, missing, sources });
  });

  it('a person with a stamped instruction is not red', () => {
    expect(holder({ relation: 'person', stamped: 'yes' })?.colours).not.toContain('red');
  });

  it('an account changed by e-mail only is red, whoever holds it', () => {
    for (const relation of ['same', 'person', 'platform_or_collector', undefined] as const)
      expect(change({ relation, change: 'email_only' })).toMatchObject({ colours: ['red'], missing: [] });
    expect(change({ change: 'other_channel' })?.colours).toEqual(['none']);
    expect(change({ change: 'no' })?.colours).toEqual(['none']);
  });

  it('asks about a lent account and an abused company only in the row that says so', () => {
    expect(holder({ relation: 'other_company', bankCountry: 'CN' })?.sources).toEqual(['CPLI/65', 'CL/23(2)']);
    expect(holder({ relation: 'same', bankCountry: 'HK' })?.sources).toEqual([]);
  });
});

describe('what is not known stays open', () => {
  test.each<[PayeeAnswers, readonly string[], readonly string[]]>([
    [{}, ['none', 'amber', 'red'], ['relation']],
    [{ bankCountry: 'CN' }, ['none', 'amber', 'red'], ['relation']],
    [{ relation: 'same' }, ['none', 'amber'], ['bankCountry']],
    [{ relation: 'other_company' }, ['amber', 'red'], ['bankCountry']],
    [{ relation: 'related' }, ['amber', 'red'], ['bankCountry']],
    [{ relation: 'person' }, ['amber', 'red'], ['stamped']],
  ])('%j', (answers, colours, missing) => {
    expect(holder(answers)).toMatchObject({ colours, missing });
  });

  it('an account of which nothing is said may have been changed', () => {
    expect(change({})).toMatchObject({ colours: ['none', 'red'], missing: ['change'] });
  });

  it('an account that was changed, how is not known: from no warning to a serious one, and not told as a guess', () => {
    expect(change({ change: 'channel_not_known' })).toMatchObject({
      id: 'account_changed_somehow',
      colours: ['none', 'red'],
      missing: ['channel'],
      sources: ['CC/172'],
    });
  });

  it('an open flag holds every colour that an answer can give', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('same', 'related', 'other_company', 'person', 'platform_or_collector'),
        fc.constantFrom(...countries),
        fc.constantFrom('yes', 'no'),
        (relation, bankCountry, stamped) => {
          const full = holder({ relation, bankCountry, stamped });
          for (const less of [{ relation }, { relation, bankCountry }, { relation, stamped }, { bankCountry, stamped }])
            expect(holder(less)?.colours).toEqual(expect.arrayContaining([...(full?.colours ?? [])]));
        },
      ),
    );
  });
});

it('watches the 16 places of T14', () => {
  const list = 'HK MO SG TW VG KY SC WS BZ MH MU AE CY GB US LT'.split(' ');
  expect(countries.filter(onWatchList)).toEqual([...list].sort());
});
