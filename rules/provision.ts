/**
 * What a provision is: one article of one instrument, with the days it is in force and where to read it.
 * Words for people are in the message files under the provision's id; here are only names, numbers and dates.
 */

/** How firm the law is. Never changes a value, only the words around it. */
export type Certainty = 'settled' | 'probable' | 'contested' | 'unverified' | 'our-estimate';

/** A statute, interpretation or set of rules. Titles are official; the English one is our translation. */
export interface Instrument {
  /** Short key used in provision ids, as in the specifications: CPL, CPLI, LEV, 2025 … */
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  /** Document number, for example 法释〔2025〕14号; null where the instrument has none. */
  readonly number: string | null;
  /** First day in force of the text used here. */
  readonly from: string;
  /** That day does not stand in the text that was read: it is from other sources, or inferred. The page says so. */
  readonly fromNotRead?: true;
  /** First day on which the text is no longer in force; null while it is. */
  readonly until: string | null;
  /** Address of the text at an official source; null when none was verified (the page then says so). */
  readonly link: string | null;
  /** A convention between states: from its first day it is in force for China. */
  readonly treaty?: true;
}

/** One article. `id` is `<instrument key>/<article>`, for example `CPLI/20`. */
export interface Provision {
  readonly id: string;
  readonly instrument: Instrument;
  /** Article number as printed, Arabic digits. */
  readonly article: string;
  /** First day in force of this article in the form used here. */
  readonly from: string;
  /** First day on which it is no longer in force (half-open range); null while it is. */
  readonly until: string | null;
  readonly certainty: Certainty;
}

/** Makes an article of an instrument; its days in force are the instrument's unless given. */
export function provision<const A extends string>(
  instrument: Instrument,
  article: A,
  own: Partial<Pick<Provision, 'from' | 'until' | 'certainty'>> = {},
): Provision {
  return {
    id: `${instrument.key}/${article}`,
    instrument,
    article,
    from: own.from ?? instrument.from,
    until: own.until === undefined ? instrument.until : own.until,
    certainty: own.certainty ?? 'settled',
  };
}

/** Is the provision in force on this day (ISO)? The range is half-open: `from` counts, `until` does not. */
export function inForce(p: Pick<Provision, 'from' | 'until'>, day: string): boolean {
  return p.from <= day && (p.until === null || day < p.until);
}

/**
 * A reference in a rule: provision id, then the place inside it, for example `2025/1(1)(vi)` or `CPLI/20`.
 * Rulings, notices and practice are references too: `note/<id>`, listed in `law/practice-notes.ts`.
 */
export type SourceRef = string;

/** The provision id of a reference: `2025/1(1)(vi)` -> `2025/1`. */
export function provisionIdOf(ref: SourceRef): string {
  const open = ref.indexOf('(');
  return open < 0 ? ref : ref.slice(0, open);
}

/** One row of a specification: where it comes from and how firm it is. Its sentence is in the message files. */
export interface RuleRow {
  readonly sources: readonly SourceRef[];
  readonly certainty: Certainty;
}
