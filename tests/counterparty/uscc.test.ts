import { describe, expect, it, test } from 'vitest';
import { checkUscc, classOf } from '../../rules/counterparty/uscc';
import { checkCharacter, codeSymbols, organisationDigit } from '../../rules/counterparty/uscc-arithmetic';
import { alteredCodes, earlyCodes, goodCodes } from './uscc-codes';

describe('the vectors of 4.4', () => {
  test.each(goodCodes)('%s passes', (code) => {
    const { result, parts, changes, corrections, found } = checkUscc(code);
    expect({ result, changes, corrections, found }).toEqual({
      result: 'seller',
      changes: [],
      corrections: [],
      found: [],
    });
    expect(parts).toMatchObject({ expected: code.slice(-1), organisationDigitOk: true });
    expect(parts?.registration).toEqual({ authority: 'market', kind: 'enterprise', certainty: 'probable' });
  });

  test.each(earlyCodes)('%s is genuine and fails with %s: a warning', (code, expected) => {
    const { result, parts } = checkUscc(code);
    expect(result).toBe('early_code');
    expect(parts).toMatchObject({ expected, organisationDigitOk: true });
  });

  test.each(alteredCodes)('%s is altered', (code, expected, organisationDigitOk) => {
    const { result, parts } = checkUscc(code);
    expect(result).toBe('check_failed');
    expect(parts).toMatchObject({ expected, organisationDigitOk });
    expect(parts?.factPrefix).toBeUndefined();
  });
});

describe('one changed character of a good code', () => {
  const changed = (code: string, at: number, to: string) => code.slice(0, at) + to + code.slice(at + 1);
  const all = goodCodes.flatMap((code) =>
    [...code].flatMap((was, at) =>
      codeSymbols.filter((symbol) => symbol !== was).map((symbol) => ({ code, at, wrong: changed(code, at, symbol) })),
    ),
  );

  it('is always caught: 13 codes, 18 places, 30 other characters', () => {
    expect(all).toHaveLength(13 * 18 * 30);
    expect(all.filter(({ wrong }) => ['seller', 'unusual_for_seller'].includes(classOf(wrong)))).toEqual([]);
  });

  it('is caught by the check character itself wherever the shape still fits', () => {
    const shaped = all.filter(({ at, wrong }) => at < 2 || at > 7 || /\d/.test(wrong.charAt(at)));
    expect(shaped).toHaveLength(13 * (12 * 30 + 6 * 9));
    expect(shaped.filter(({ wrong }) => checkCharacter(wrong) === wrong.charAt(17))).toEqual([]);
  });

  it('softens to "early code" only with M as character 9 and a fitting character 17', () => {
    const soft = all.filter(({ wrong }) => classOf(wrong) === 'early_code');
    for (const { wrong } of soft) {
      expect(wrong.charAt(8)).toBe('M');
      expect(wrong.charAt(16)).toBe(organisationDigit(wrong));
    }
    // In the one good code with M: characters 1, 2 (30 each), 3 to 8 (9 digits each) and 18 (30) leave the M and its digit.
    expect(soft.filter(({ code, at }) => code === '91350100M000100Y43' && (at < 8 || at === 17))).toHaveLength(
      30 * 3 + 6 * 9,
    );
  });

  it('names the letters that no code has', () => {
    for (const letter of 'IOSVZ') {
      for (let at = 0; at < 18; at += 1) {
        const { result, wrong } = checkUscc(changed(goodCodes[0], at, letter));
        expect(result).toBe('input_error');
        expect(wrong).toEqual([{ at: at + 1, character: letter, reason: 'not_used' }]);
      }
    }
  });

  it('catches two neighbours in the wrong order', () => {
    for (const code of goodCodes) {
      for (let at = 0; at < 17; at += 1) {
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        if (swapped !== code) expect(classOf(swapped), swapped).not.toMatch(/^(seller|unusual_for_seller)$/);
      }
    }
  });

  it('cannot catch the first and the last character changing places: both weigh one', () => {
    // 914403001922038216 -> 6…9: the sum is the same. The authority it then names is tourism.
    const swapped = '614403001922038219';
    expect(checkCharacter(swapped)).toBe('9');
    expect(checkUscc(swapped)).toMatchObject({
      result: 'unusual_for_seller',
      parts: { registration: { authority: 'tourism' } },
    });
  });
});

describe('classes of T11', () => {
  test.each([
    ['', 'nothing_typed'],
    ['   ', 'nothing_typed'],
    ['440301103097413', 'old_register_number'],
    ['44030110309741A', 'input_error'],
    ['192203821', 'organisation_code'],
    ['71526726X', 'organisation_code'],
    ['71526726-X', 'organisation_code'],
    ['91440300192203821', 'input_error'],
    ['9144030019220382166', 'input_error'],
    ['91A403001922038216', 'input_error'],
    ['no idea', 'input_error'],
  ])('%j: %s', (typed, result) => {
    expect(checkUscc(typed).result).toBe(result);
  });

  /** A code of these 17 characters with the check character of the standard. */
  const complete = (first17: string) => first17 + checkCharacter(first17);

  test.each([
    ['91', 'seller', 'market', 'enterprise', 'probable'],
    ['92', 'seller', 'market', 'individual_business', 'probable'],
    ['93', 'seller', 'market', 'cooperative', 'probable'],
    ['94', 'unusual_for_seller', 'market', undefined, 'probable'],
    ['99', 'unusual_for_seller', 'market', undefined, 'probable'],
    ['12', 'unusual_for_seller', 'staffing', 'institution', 'probable'],
    ['19', 'unusual_for_seller', 'staffing', 'other', 'probable'],
    ['21', 'unusual_for_seller', 'foreign_affairs', 'news_agency', 'unverified'],
    ['31', 'unusual_for_seller', 'justice', 'law_firm', 'probable'],
    ['41', 'unusual_for_seller', 'culture', 'cultural_centre', 'unverified'],
    ['51', 'unusual_for_seller', 'civil_affairs', 'association', 'probable'],
    ['62', 'unusual_for_seller', 'tourism', 'tourist_office', 'unverified'],
    ['71', 'unusual_for_seller', 'religion', 'religious_venue', 'probable'],
    ['81', 'unusual_for_seller', 'union', 'grassroots_union', 'probable'],
    ['A1', 'unusual_for_seller', 'military', 'military_unit', 'unverified'],
    ['N2', 'unusual_for_seller', 'agriculture', 'village_collective', 'probable'],
    ['Y1', 'unusual_for_seller', 'other', 'other', 'probable'],
    ['Y9', 'unusual_for_seller', 'other', undefined, 'probable'],
  ])('%s: %s, %s, %s', (start, result, authority, kind, certainty) => {
    const checked = checkUscc(complete(`${start}440300192203821`));
    expect(checked.result).toBe(result);
    expect(checked.parts?.registration).toEqual({ authority, certainty, ...(kind && { kind }) });
  });

  it('names no authority where the table has none', () => {
    expect(checkUscc(complete('B1440300192203821')).parts?.registration).toBeUndefined();
  });
});

describe('the place (T12)', () => {
  const complete = (place: string, kind = '91') => `${kind}${place}192203821`;
  const read = (place: string, kind?: string) => {
    const first17 = complete(place, kind);
    return checkUscc(first17 + checkCharacter(first17)).parts;
  };

  test.each([
    ['110302', '110000', '1103'],
    ['110000', '110000', '1100'],
    ['330110', '330100', '3301'],
    ['440106', '440100', '4401'],
  ])('%s: a strong hint of %s', (place, city, prefix) => {
    expect(read(place)).toMatchObject({ hint: { kind: 'city', city }, factPrefix: prefix });
  });

  test.each([
    ['330000', 'province'],
    ['440000', 'province'],
    ['520000', 'province'],
    ['100000', 'national'],
  ])('%s: ask for the address', (place, level) => {
    const parts = read(place);
    expect(parts?.hint).toMatchObject({ kind: 'ask', level });
    expect(parts?.factPrefix).toBeUndefined();
  });

  it('gives other provinces as unverified', () => {
    expect(read('440300')).toMatchObject({
      hint: { kind: 'province', province: '44', certainty: 'unverified' },
      factPrefix: '4403',
    });
    expect(read('999999')).toMatchObject({ hint: { kind: 'unknown' } });
    expect(read('999999')?.factPrefix).toBeUndefined();
  });

  it('offers nothing for an individual business: the code does not show where the operator lives', () => {
    expect(read('330110', '92')?.factPrefix).toBeUndefined();
  });
});
