/** A record against the assessment: agrees, leaves open and says what is missing, or neither. */
import { assess } from '../../rules/assess';
import type { City } from '../../rules/assessment';
import type { FactId, Facts } from '../../rules/facts';
import { readingsOf } from './adapter';
import type { CaseRecord, YesNo } from './record';

export const asOf = '2026-11-21';

const courts: Readonly<Record<string, City>> = { beijing: '110000', hangzhou: '330100', guangzhou: '440100' };

export interface Answer {
  readonly id: string;
  readonly published: YesNo;
  readonly ours: 'yes' | 'no' | 'unknown';
  readonly missing: readonly FactId[];
  readonly rules: readonly string[];
  /** 1 agrees, 0.5 unknown that names a missing fact, 0 anything else. */
  readonly points: number;
}

/** The city of the Internet Court named in the record. */
export const courtCity = ({ outcome }: CaseRecord): City | undefined =>
  outcome.ic_court === null ? undefined : courts[outcome.ic_court];

/** The value of the court named in the record, or overall where none is (D6: background of a case already accepted). */
export function verdictOf(record: CaseRecord, facts: Facts) {
  const { internetCourt } = assess(facts, { asOf });
  const city = courtCity(record);
  return city === undefined ? internetCourt : internetCourt.cities[city];
}

/** An answer counts only if it is the same in every reading of the record's words and on every assumed day. */
export function answerOf(record: CaseRecord, published: YesNo, filings: readonly Facts[]): Answer {
  const all = readingsOf(record).flatMap((r) => filings.map((f) => verdictOf(record, { ...r, ...f })));
  const first = all[0]?.verdict ?? 'unknown';
  const ours = all.every((v) => v.verdict === first) ? first : 'unknown';
  const missing = [...new Set(all.flatMap((v) => v.missing))];
  const rules = [...new Set(all.flatMap((v) => v.rules))];
  const points = ours === published ? 1 : ours === 'unknown' && missing.length > 0 ? 0.5 : 0;
  return { id: record.id, published, ours, missing, rules, points };
}

/** One line for a group of answers, for the test's output. */
export function scoreLine(title: string, answers: readonly Answer[]): string {
  const of = (points: number) => answers.filter((a) => a.points === points).length;
  const sum = answers.reduce((total, a) => total + a.points, 0);
  return `${title}: ${sum} of ${answers.length} (agree ${of(1)}, unknown with what is missing ${of(0.5)}, neither ${of(0)})`;
}
