/**
 * The check of a unified social credit code (统一社会信用代码). It finds mistakes of form. A code that passes does not prove
 * that the entity exists: one in 31 random codes passes. A code that fails is not proof of forgery: early codes fail.
 */
import { type DivisionHint, divisionHint } from './division';
import { type TidyChange, tidyCode } from './tidy';
import { checkCharacter, codeSymbols, hasCodeShape, organisationDigit } from './uscc-arithmetic';
import { codesInText, corrections } from './uscc-find';
import { type Registration, registration } from './uscc-kinds';

export type UsccClass =
  | 'nothing_typed'
  /** 15 digits: number of the business register before the code. */
  | 'old_register_number'
  /** Nine characters: organisation code, now characters 9 to 17 of the code. */
  | 'organisation_code'
  | 'input_error'
  /** Wrong check character, as early pilot codes have (character 9 is M): verify in the register. */
  | 'early_code'
  | 'check_failed'
  | 'seller'
  /** Form in order, but given by an authority that registers no businesses. */
  | 'unusual_for_seller';

export interface WrongCharacter {
  /** Position from 1. */
  readonly at: number;
  readonly character: string;
  readonly reason: 'not_used' | 'digit_needed';
}

export interface UsccCheck {
  readonly typed: string;
  /** What was checked: `typed` after `changes`. */
  readonly code: string;
  readonly changes: readonly TidyChange[];
  readonly result: UsccClass;
  /** For an input error with 18 characters: which of them cannot stand there. */
  readonly wrong: readonly WrongCharacter[];
  /** Codes the person may have meant. Proposed, never applied. */
  readonly corrections: readonly string[];
  /** Codes found in a longer text. Offered, never taken. */
  readonly found: readonly string[];
  /** Only for a code of the right shape. */
  readonly parts?: UsccParts;
}

export interface UsccParts {
  readonly expected: string;
  readonly organisationDigitOk: boolean;
  readonly registration: Registration | undefined;
  readonly division: string;
  readonly hint: DivisionHint;
  /** Characters 3 to 6, where rule T2b can read them: a firm, and not a province or national authority. */
  readonly factPrefix?: string;
}

function wrongCharacters(code: string): WrongCharacter[] {
  return [...code].flatMap((character, at): WrongCharacter[] => {
    if (!codeSymbols.includes(character)) return [{ at: at + 1, character, reason: 'not_used' }];
    const place = at >= 2 && at <= 7;
    return place && !/\d/.test(character) ? [{ at: at + 1, character, reason: 'digit_needed' }] : [];
  });
}

/** The class of a code that needs no more tidying. */
export function classOf(code: string): UsccClass {
  if (code === '') return 'nothing_typed';
  if (!hasCodeShape(code)) {
    if (/^\d{15}$/.test(code)) return 'old_register_number';
    return /^[0-9A-Z]{9}$/.test(code) ? 'organisation_code' : 'input_error';
  }
  if (code.charAt(17) !== checkCharacter(code)) {
    return code.charAt(8) === 'M' && code.charAt(16) === organisationDigit(code) ? 'early_code' : 'check_failed';
  }
  return /^9[123]/.test(code) ? 'seller' : 'unusual_for_seller';
}

function partsOf(code: string, result: UsccClass): UsccParts {
  const division = code.slice(2, 8);
  const hint = divisionHint(division);
  // A person or an individual business has its domicile where the operator lives; the code says nothing of that.
  const firm = (result === 'seller' || result === 'early_code') && /^9[13]/.test(code);
  const readable = firm && (hint.kind === 'city' || hint.kind === 'province');
  return {
    expected: checkCharacter(code),
    organisationDigitOk: code.charAt(16) === organisationDigit(code),
    registration: registration(code),
    division,
    hint,
    ...(readable && { factPrefix: division.slice(0, 4) }),
  };
}

/** Reads anything: a code, a number of another kind, or a text with codes in it. Never throws. */
export function checkUscc(typed: string): UsccCheck {
  const { text: code, changes } = tidyCode(typed);
  const result = classOf(code);
  const wrongInput = result === 'input_error';
  const found = wrongInput && code.length !== 18 ? codesInText(typed) : [];
  return {
    typed,
    code,
    changes,
    result,
    wrong: wrongInput && code.length === 18 ? wrongCharacters(code) : [],
    corrections: wrongInput ? corrections(code) : [],
    found,
    ...(hasCodeShape(code) && { parts: partsOf(code, result) }),
  };
}
