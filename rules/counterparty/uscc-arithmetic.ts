/**
 * The arithmetic of the unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters out of 31, digits and
 * capitals without I, O, S, V, Z. Text of the standard not seen; the method was tried on 18 codes known to be right or wrong.
 */
const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

export const codeSymbols: readonly string[] = [...SYMBOLS];

/** Authority and kind, six digits for the place, organisation code with its own check digit, check character. */
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
export const hasCodeShape = (code: string): boolean => SHAPE.test(code);

/** Character 18 that the first 17 call for. They must be of the 31 symbols. */
export function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * SYMBOLS.indexOf(code.charAt(at)), 0);
  return SYMBOLS.charAt((31 - (sum % 31)) % 31);
}

/** Character 17, the check digit of the organisation code (GB 11714), that characters 9 to 16 call for. A is 10, Z is 35. */
export function organisationDigit(code: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, at) => total + weight * Number.parseInt(code.charAt(8 + at), 36),
    0,
  );
  const digit = 11 - (sum % 11);
  return digit === 10 ? 'X' : digit === 11 ? '0' : String(digit);
}
