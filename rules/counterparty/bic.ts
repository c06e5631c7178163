/**
 * The business identifier code of a bank (BIC, ISO 9362): four characters for the bank, two letters for its country, two for
 * the place, three for the branch. It has no check digit: a right form does not prove that the bank exists. Sources differ on
 * whether the first four may be digits; here they may, as ISO 20022 allows.
 */
import { countries } from '../countries';
import { type TidyChange, tidyCode, tidyText } from './tidy';

export type BicClass =
  | 'nothing_typed'
  | 'form_ok'
  /** Neither 8 nor 11 characters. */
  | 'wrong_length'
  | 'wrong_character'
  /** Characters 5 and 6 are not two letters. */
  | 'country_letters'
  /** Characters 5 and 6 are letters, but of no country. */
  | 'unknown_country';

export interface BicCheck {
  readonly typed: string;
  readonly code: string;
  readonly changes: readonly TidyChange[];
  readonly result: BicClass;
  /** Codes found in a longer text. Offered, never taken. */
  readonly found: readonly string[];
  /** Only for a right form. */
  readonly parts?: BicParts;
}

export interface BicParts {
  /** The bank's country, not the account holder's: ISO 3166-1 alpha-2, or XK. */
  readonly country: string;
  /** Character 8: 0 marks a code for tests, 1 a passive one. */
  readonly use: 'normal' | 'test' | 'passive';
  readonly office: 'head' | 'branch';
}

const SHAPE = /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/;
const MOST_FOUND = 5;

const countryOf = (code: string): string => code.slice(4, 6);
const isBic = (code: string): boolean => SHAPE.test(code) && countries.includes(countryOf(code));

function classOf(code: string): BicClass {
  if (code === '') return 'nothing_typed';
  if (code.length !== 8 && code.length !== 11) return 'wrong_length';
  if (!/^[A-Z0-9]+$/.test(code)) return 'wrong_character';
  if (!SHAPE.test(code)) return 'country_letters';
  return isBic(code) ? 'form_ok' : 'unknown_country';
}

function partsOf(code: string): BicParts {
  const eighth = code.charAt(7);
  const branch = code.slice(8);
  return {
    country: countryOf(code),
    use: eighth === '0' ? 'test' : eighth === '1' ? 'passive' : 'normal',
    office: branch === '' || branch === 'XXX' ? 'head' : 'branch',
  };
}

/** Reads anything typed as a BIC. Never throws. */
export function checkBic(typed: string): BicCheck {
  const { text: code, changes } = tidyCode(typed);
  const result = classOf(code);
  const words = result === 'form_ok' ? [] : (tidyText(typed).match(/[A-Z0-9]+/g) ?? []);
  return {
    typed,
    code,
    changes,
    result,
    found: [...new Set(words.filter(isBic))].slice(0, MOST_FOUND),
    ...(result === 'form_ok' && { parts: partsOf(code) }),
  };
}
