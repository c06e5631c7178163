/** What is due on a day, soonest first; entries of one law or table with the same day and question stand together. */
import type { Entry } from './entry';

export interface DueGroup extends Pick<Entry, 'kind' | 'group' | 'certainty' | 'asOf' | 'checkBy' | 'question'> {
  readonly entries: readonly Entry[];
}

/** Due on this day: the day to look again has come. */
export const dueOn = (all: readonly Entry[], day: string): readonly Entry[] =>
  all
    .filter(({ checkBy }) => checkBy <= day)
    .toSorted((a, b) => (a.checkBy < b.checkBy ? -1 : a.checkBy > b.checkBy ? 1 : 0));

/** Groups in the order of their first entry. */
export function grouped(due: readonly Entry[]): readonly DueGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const one of due) {
    const key = JSON.stringify([one.checkBy, one.kind, one.group, one.asOf, one.certainty, one.question]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { kind, group, certainty, asOf, checkBy, question } = first;
    return [{ kind, group, certainty, asOf, checkBy, question, entries: own }];
  });
}
