/**
 * What is taken out of a typed code or name before it is read, and a list of what was: nothing changes silently.
 * Full-width forms become the plain character they stand for. Other look-alikes are left as they are.
 */
export type TidyChange = 'full_width' | 'invisible' | 'spaces' | 'dashes' | 'lower_case' | 'brackets';

export interface Tidied {
  readonly text: string;
  /** In the order of the steps; empty when the text stands as it was typed. */
  readonly changes: readonly TidyChange[];
}

type Step = readonly [TidyChange, (text: string) => string];

/** U+FF01–FF5E stand for U+0021–007E, U+3000 for a space. */
const plain = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/g, (c) => (c === '\u3000' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xfee0)));

/** Zero-width characters, marks of writing direction, variation selectors and control characters. */
const visible = (text: string): string => text.replace(/[^\P{Cc}\s]|\p{Cf}|[\u034f\ufe00-\ufe0f]/gu, '');

const DASHES = /[-\u2010-\u2015\u2212\ufe58\ufe63]/g;
/** Only a to z: other letters have no plain capital in a code. */
const capitals = (text: string): string => text.replace(/[a-z]/g, (c) => c.toUpperCase());

function run(text: string, steps: readonly Step[]): Tidied {
  const changes: TidyChange[] = [];
  let now = text;
  for (const [change, step] of steps) {
    const next = step(now);
    if (next !== now && !changes.includes(change)) changes.push(change);
    now = next;
  }
  return { text: now, changes };
}

/** A code in one line of capitals and digits. */
export const tidyCode = (typed: string): Tidied =>
  run(typed, [
    ['full_width', plain],
    ['invisible', visible],
    ['spaces', (text) => text.replace(/\s/g, '')],
    ['dashes', (text) => text.replace(DASHES, '')],
    ['lower_case', capitals],
  ]);

/** A longer text in capitals, its spaces and dashes kept: codes are looked for in it. */
export const tidyText = (typed: string): string => capitals(visible(plain(typed))).replace(DASHES, '-');

/** A name: brackets of both widths alike, runs of spaces as one, none beside Chinese characters, letters in their case. */
export const tidyName = (typed: string): Tidied =>
  run(typed, [
    ['brackets', (text) => text.replaceAll('（', '(').replaceAll('）', ')')],
    ['full_width', plain],
    ['invisible', visible],
    ['spaces', (text) => text.replace(/\s+/g, ' ').trim()],
    ['spaces', (text) => text.replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')],
  ]);
