/** Several cases in one JSON file: to take them to another device, or to put them away. */
import { type Case, compact, type ParsedCase, parseCase } from '../case/case';
import { tidyName } from '../case/shelf-of-cases';

export const CASES_FORMAT = 'recourse-cases';
export const CASES_VERSION = 1;
/** Most cases that are read from one file. */
export const MOST_CASES = 1000;

export interface NamedInFile {
  readonly name: string;
  readonly case: Case;
}

export interface CasesFile {
  readonly format: typeof CASES_FORMAT;
  readonly version: typeof CASES_VERSION;
  readonly cases: readonly NamedInFile[];
}

export const casesFile = (cases: readonly NamedInFile[]): CasesFile => ({
  format: CASES_FORMAT,
  version: CASES_VERSION,
  cases: cases.map(({ name, case: held }) => ({ name: tidyName(name), case: compact(held) })),
});

export interface RefusedInFile {
  /** Place in the file, from 1. */
  readonly at: number;
  readonly name: string;
  readonly errors: Extract<ParsedCase, { ok: false }>['errors'];
}

/** Each case is read by itself: one that cannot be read hides no other. */
export function readCases(list: readonly unknown[]): { cases: NamedInFile[]; refused: RefusedInFile[] } {
  const cases: NamedInFile[] = [];
  const refused: RefusedInFile[] = [];
  for (const [index, entry] of list.slice(0, MOST_CASES).entries()) {
    const { name, case: held } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
    const called = typeof name === 'string' ? tidyName(name) : '';
    const read = parseCase(held);
    if (read.ok) cases.push({ name: called, case: read.case });
    else refused.push({ at: index + 1, name: called, errors: read.errors });
  }
  return { cases, refused };
}
