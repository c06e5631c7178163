/** One thing that ages: a provision, a note, a page of a platform, a figure, a rule without firm ground, a doubt, a list. */
import { isDay } from '../../rules/days';
import { addMonths } from '../../rules/deadlines/period';
import type { Certainty } from '../../rules/provision';
import { looks } from './looks';
import { monthsFor, OLD_AFTER_MONTHS } from './policy';

export type Kind = 'law' | 'note' | 'terms' | 'platform' | 'estimate' | 'rate' | 'fee' | 'rule' | 'doubt' | 'list';

export interface Entry {
  /** `law/CPL/22`, `estimate/letter.min`: unique, and the key of `looks`. */
  readonly id: string;
  readonly kind: Kind;
  /** The law, the platform or the table that it belongs to. */
  readonly group: string;
  /** What it is inside the group; the group itself where there is nothing inside. */
  readonly part: string;
  readonly certainty: Certainty;
  /** Day, month or year of the text or figure, or "undated". */
  readonly asOf: string;
  /** The day it is to be looked at again. */
  readonly checkBy: string;
  /** What has to be found out. */
  readonly question: string;
  /** The file to change. */
  readonly file: string;
}

/** Day, month or year as its first day; undefined for "undated". A year is so never taken for newer than it is. */
export function firstDay(asOf: string): string | undefined {
  if (asOf === 'undated') return undefined;
  const day = `${asOf}-01-01`.slice(0, 10);
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(asOf) || !isDay(day)) throw new RangeError(`not a day, month or year: ${asOf}`);
  return day;
}

/**
 * An entry with its day. `looked`: the day on which the text was last compared; null where nobody compared it, so that
 * only its own day counts. A later look in `looks` goes first.
 */
export function entry(own: Omit<Entry, 'checkBy'>, looked: string | null): Entry {
  const first = firstDay(own.asOf);
  const last = looks[own.id] ?? looked ?? first;
  if (last === undefined) throw new RangeError(`${own.id} has neither a day nor a look`);
  const old = first === undefined || addMonths(first, OLD_AFTER_MONTHS) <= last;
  return { ...own, checkBy: addMonths(last, monthsFor(own.kind, own.certainty, old)) };
}
