/**
 * Owners and directors of a company: abuse (L3), capital (L5), transferred shares (L6), directors (L8). Company Law 23,
 * 47–54, 88, 191. Common control of sister companies (L4) stands with the payee.
 */
import type { Facts } from '../facts';
import { type Input, open, sure } from '../inputs/input';
import { single } from '../inputs/single';
import { instrument as companyLaw } from '../law/company-law-2023/instrument';
import { dayOf, has, known } from '../reading';
import { company } from './company';
import type { Row } from './liability-row';
import { evasion } from './payee';
import { raisedInput, raisedOption } from './raised-input';

/** Company Law 88(1) for transfers from this day; whether for earlier ones, sources differ (CLT 4(1), Reply of 2024). */
const NEW_LAW = companyLaw.from;

/** An entry in the register or on the enforcement site that points to capital not paid in, or to a debt not paid. */
const pointsToCapital = (s: Facts): boolean =>
  (known(s, 'seller.lists') ?? []).some((entry) => has(['capital_mark', 'ended_without_assets'], entry));

function transferred(s: Facts): Input<'new_law' | 'before'> {
  const on = dayOf(s, 'shares.transferredOn');
  if (on === undefined) return open(['new_law', 'before'], ['shares.transferredOn']);
  return sure(on >= NEW_LAW ? 'new_law' : 'before', ['shares.transferredOn']);
}

export function ownerRows(s: Facts): readonly Row[] {
  const [isCompany, cannotPay, on] = [company(s), single(s, 'seller.cannotPay'), transferred(s)];
  const abuse = raisedInput(s, 'owners.abuse', 'no', evasion(s).options.join() === 'yes');
  const notDue = raisedOption(s, 'capital.unpaid', ['not_due'], pointsToCapital(s));
  const late = raisedOption(s, 'capital.unpaid', ['overdue', 'withdrawn'], pointsToCapital(s));
  const shares = raisedInput(s, 'shares.transferred', 'no');
  const fault = raisedInput(s, 'directors.fault', 'no');
  const ofCompany = (rule: Row['rule'], find: Row['find']): Row => ({
    rule,
    find: (read) => (read(isCompany) === 'no' ? 'left-out' : find(read)),
  });
  return [
    // To be proved by the creditor: abuse to evade debts, and serious harm.
    ofCompany('LIA-3', (read) => (read(abuse) === 'no' ? 'left-out' : 'possible')),
    // Overdue or withdrawn capital: Articles 49, 50 and 53 name no claim of a creditor, so that a suit on it is open.
    ofCompany('LIA-5', (read) => {
      if (read(notDue) === 'yes' && read(cannotPay) === 'yes') return 'possible';
      return read(late) === 'yes' ? 'unknown' : 'left-out';
    }),
    // As under L5 the capital has to be missing and wanted; that new and former owner owe it is not a judgment yet.
    ofCompany('LIA-6', (read) => {
      const when = read(shares);
      if (when === 'no') return 'left-out';
      return when === 'overdue' || read(on) === 'new_law' ? 'possible' : 'unknown';
    }),
    ofCompany('LIA-8', (read) => (read(fault) === 'yes' ? 'possible' : 'left-out')),
  ];
}
