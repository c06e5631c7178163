/** What is in a file that a person opens: a case, the case of a plan, several cases, or nothing that can be read here. */
import { type Case, parseCase } from '../case/case';
import { CASES_FORMAT, CASES_VERSION, MOST_CASES, type NamedInFile, type RefusedInFile, readCases } from './cases-file';
import { PLAN_FORMAT, PLAN_VERSION } from './plan-file';

/** Larger files are not read. In bytes. */
export const MOST_FILE_BYTES = 10_000_000;

export type ReadFile =
  | { readonly is: 'case'; readonly case: Case }
  | { readonly is: 'plan'; readonly case: Case }
  | { readonly is: 'cases'; readonly cases: readonly NamedInFile[]; readonly refused: readonly RefusedInFile[] }
  /** `other`: no file of this site. `newer`: of a later version. `broken`: a case with something wrong in it. */
  | { readonly is: 'refused'; readonly why: 'other' | 'newer' | 'broken' | 'too_many'; readonly first?: string };

const refused = (why: Extract<ReadFile, { is: 'refused' }>['why'], first?: string): ReadFile => ({
  is: 'refused',
  why,
  ...(first !== undefined && { first }),
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function readOne(held: unknown, is: 'case' | 'plan'): ReadFile {
  const read = parseCase(held);
  if (read.ok) return { is, case: read.case };
  const [first] = read.errors;
  return refused(read.newer ? 'newer' : 'broken', first && `${first.field}: ${first.message}`);
}

/** The plan is worked out again from its answers, never taken from the file. Its day comes along where it is one. */
function readPlan(file: Record<string, unknown>): ReadFile {
  const dated = isObject(file.case) ? { asOf: file.made, ...file.case } : file.case;
  const read = readOne(dated, 'plan');
  return read.is === 'refused' ? readOne(file.case, 'plan') : read;
}

/** Whatever the text is, nothing is thrown and nothing in it is run or followed. */
export function readFile(text: string): ReadFile {
  const file = readJson(text);
  if (!isObject(file)) return refused('other');
  const { format, version } = file;
  const known = { [PLAN_FORMAT]: PLAN_VERSION, [CASES_FORMAT]: CASES_VERSION }[String(format)];
  if (known !== undefined && typeof version === 'number' && version > known) return refused('newer');
  if (format === PLAN_FORMAT) return readPlan(file);
  if (format === CASES_FORMAT) {
    if (!Array.isArray(file.cases)) return refused('broken', 'cases');
    if (file.cases.length > MOST_CASES) return refused('too_many');
    return { is: 'cases', ...readCases(file.cases) };
  }
  return typeof format === 'number' ? readOne(file, 'case') : refused('other');
}
