/** The law a record was decided under, and the day of acceptance to assess it for. */
import type { Facts } from '../../rules/facts';
import type { CaseRecord } from './record';

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d\d-\d\d$/.test(text);

export interface LawDay {
  readonly regime: '2025' | '2018' | null;
  /** Day of acceptance; null where the record does not give a full day. */
  readonly acceptedOn: string | null;
}

export function lawDayOf({ regime, facts }: CaseRecord): LawDay {
  return {
    regime: regime === '2025' || regime === '2018' ? regime : null,
    acceptedOn: isDay(facts.filing_date) ? facts.filing_date : null,
  };
}

/** The first day of each stretch of time that the rules on the older list treat alike (F3, F4, L6). */
const daysOf2018 = ['2018-09-28', '2019-01-01', '2023-01-01'];

/** Not after the date of the record: "2019" and "2025-06" mean any day in them. */
const notAfter = (day: string, date: string) => day <= `${date.match(/^[\d-]+/)?.[0] ?? ''}-99`;

/**
 * The filing facts to assess a record with. A check for a day before 2025-11-01 needs an assumed acceptance date (D4);
 * where the record gives none, each day of `daysOf2018` that is not after its date is assumed in turn, and only an
 * answer that is the same on all of them counts. An explanation of a rule (`result_kind` rule) has no last day.
 * On the day of acceptance nobody has answered the claim yet.
 */
export function filingsOf(record: CaseRecord): readonly Facts[] {
  const { regime, acceptedOn } = lawDayOf(record);
  if (acceptedOn !== null) return [{ 'filing.state': 'accepted', 'filing.acceptedOn': acceptedOn }];
  if (regime !== '2018') return [{ 'filing.state': 'not_filed' }];
  const date = record.outcome.result_kind === 'rule' ? null : record.date;
  const days = daysOf2018.filter((d) => date === null || notAfter(d, date));
  return days.map((d) => ({ 'filing.state': 'accepted', 'filing.acceptedOn': d, 'seller.answered': 'no' }));
}

/** The same case brought today (rule D4). */
export const notFiled: Facts = { 'filing.state': 'not_filed' };
