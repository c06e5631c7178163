/**
 * Duties when a company ends: directors who form no liquidation group in time (L7, Company Law 232), and owners under
 * the provisions of 2008 (CL2 18–20, procedure.md 4.1). Facts before 1 July 2024 fall under the earlier law, by which the
 * shareholders of a limited company must liquidate (CLT 6). A dissolution whose 15 days cross that day is open.
 */
import { addDays } from '../days';
import type { Facts, Value } from '../facts';
import { type Input, only, open, sure } from '../inputs/input';
import { DISSOLVED, LOOK_AGAIN, registerState } from '../inputs/register-state';
import { single } from '../inputs/single';
import { instrument as companyLaw } from '../law/company-law-2023/instrument';
import { dayOf, has, known } from '../reading';
import { company } from './company';
import type { Row } from './liability-row';
import { raisedInput, raisedOption } from './raised-input';

const NEW_LAW = companyLaw.from;
const DAYS_TO_FORM = 15;

type Status = Value<'seller.registerStatus'>;
/** The register was not read, or has to be read again. */
const NOT_READ: readonly (Status | undefined)[] = [undefined, 'not_looked_up', ...LOOK_AGAIN];

const isDissolved = (s: Facts): boolean => has(DISSOLVED, known(s, 'seller.registerStatus') ?? '');

/** A compulsory deregistration presupposes such a dissolution, and leaves what followed from it (Company Law 241). */
function dissolved(s: Facts): Input<'yes' | 'no'> {
  const status = known(s, 'seller.registerStatus');
  const raised = s['liquidation.formed'] !== undefined;
  if (isDissolved(s)) return sure('yes', ['seller.registerStatus']);
  const way = deregistration(s);
  if (only(way) === 'compulsory') return sure('yes', way.because);
  if (raised && only(way) === undefined) return open(['yes', 'no'], way.missing);
  if (!NOT_READ.includes(status)) return sure('no', ['seller.registerStatus']);
  return raised ? open(['yes', 'no'], ['seller.registerStatus']) : sure('no', []);
}

/** The law by the day of the ground of dissolution. */
function lawOf(s: Facts): Input<'new' | 'old' | 'between'> {
  const on = dayOf(s, 'liquidation.dissolvedOn');
  if (on === undefined) return open(['new', 'old', 'between'], ['liquidation.dissolvedOn']);
  if (on >= NEW_LAW) return sure('new', ['liquidation.dissolvedOn']);
  return sure(addDays(on, DAYS_TO_FORM) < NEW_LAW ? 'old' : 'between', ['liquidation.dissolvedOn']);
}

/** Deregistered, and how; `standing` where the company is not known to be off the register. */
function deregistration(s: Facts): Input<Value<'seller.deregistrationWay'> | 'standing'> {
  const { options, because } = registerState(s);
  if (options[0] !== 'deregistered') return sure('standing', []);
  const way = single(s, 'seller.deregistrationWay');
  return only(way) === undefined ? way : { ...way, because: [...because, ...way.because] };
}

export function liquidationRows(s: Facts): readonly Row[] {
  const [isCompany, ended, law, way] = [company(s), dissolved(s), lawOf(s), deregistration(s)];
  const formed = raisedInput(s, 'liquidation.formed', 'yes', only(ended) === 'yes');
  const sham = raisedOption(s, 'liquidation.faults', ['sham']);
  const booksLost = raisedOption(s, 'liquidation.faults', ['books_lost']);
  return [
    {
      rule: 'LIA-7',
      find: (read) => {
        if (read(isCompany) === 'no' || read(ended) === 'no' || read(formed) === 'yes') return 'left-out';
        return read(law) === 'new' ? 'yes' : 'unknown';
      },
    },
    {
      // CL2 20, 19, then 18: late liquidation and lost books by the day, as the duty now lies on the directors.
      rule: 'LIA-22',
      find: (read) => {
        if (read(isCompany) === 'no') return 'left-out';
        if (read(way) === 'no_lawful_liquidation' || read(sham) === 'yes') return 'possible';
        if (read(booksLost) === 'yes') return read(law) === 'old' ? 'possible' : 'unknown';
        if (read(ended) === 'no' || read(formed) === 'yes') return 'left-out';
        const by = read(law);
        return by === 'old' ? 'possible' : by === 'between' ? 'unknown' : 'left-out';
      },
    },
  ];
}
