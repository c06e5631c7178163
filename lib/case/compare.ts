/** What is different between the case in hand and one that came in a link or file: answers, texts, and the result. */
import type { Assessment } from '../../rules/assessment';
import { type FactId, type Facts, factIds } from '../../rules/facts';
import type { Truth } from '../../rules/logic/finding';
import type { RouteId } from '../../rules/routes/printed-route';
import { inOrder } from '../../rules/schema';
import { type Case, type Source, type TextId, textLimits } from './case';

export interface Difference {
  readonly fact: FactId;
  /** `added`: only in what came. `removed`: only in the case in hand. */
  readonly kind: 'changed' | 'added' | 'removed';
  readonly mine: Facts[FactId];
  readonly came: Facts[FactId];
  /** Who gave the answer that came, as far as the case recorded it; nothing is recorded for an answer that is gone. */
  readonly by: Source | 'unknown';
}

export interface TextDifference {
  readonly text: TextId;
  readonly kind: Difference['kind'];
  readonly mine: string | undefined;
  readonly came: string | undefined;
}

const kindOf = (mine: unknown, came: unknown): Difference['kind'] =>
  mine === undefined ? 'added' : came === undefined ? 'removed' : 'changed';

/** Lists are the same in any order. */
const plain = (id: FactId, value: unknown) => (value === undefined ? '' : JSON.stringify(inOrder({ [id]: value })));

/** The answers that differ, in the order of the questions. */
export function compareAnswers(held: Case, received: Case): Difference[] {
  return factIds.flatMap((fact) => {
    const [mine, came] = [held.facts[fact], received.facts[fact]];
    if (plain(fact, mine) === plain(fact, came)) return [];
    const by = came === undefined ? 'unknown' : (received.provenance?.[fact] ?? 'unknown');
    return [{ fact, kind: kindOf(mine, came), mine, came, by }];
  });
}

export function compareTexts(held: Case, received: Case): TextDifference[] {
  return (Object.keys(textLimits) as TextId[]).flatMap((text) => {
    const [mine, came] = [held.texts?.[text], received.texts?.[text]];
    return mine === came ? [] : [{ text, kind: kindOf(mine, came), mine, came }];
  });
}

interface Turn<T> {
  readonly from: T;
  readonly to: T;
}
type Answer = { readonly verdict: Truth; readonly firm: boolean };

export interface Moved {
  readonly court: Turn<Answer> & { readonly same: boolean };
  readonly route: Turn<RouteId | null> & { readonly same: boolean };
}

type Result = Pick<Assessment, 'firstRoute'> & { readonly internetCourt: Answer };

const answerOf = ({ internetCourt: { verdict, firm } }: Result): Answer => ({ verdict, firm });

/** How the court answer and the first route moved between two assessments of the same day. */
export function compareResults(before: Result, after: Result): Moved {
  const [from, to] = [answerOf(before), answerOf(after)];
  // Firm or not, "not known" is told in one way.
  const court = from.verdict === to.verdict && (from.firm === to.firm || from.verdict === 'unknown');
  return {
    court: { from, to, same: court },
    route: { from: before.firstRoute, to: after.firstRoute, same: before.firstRoute === after.firstRoute },
  };
}
