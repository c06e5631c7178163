/** Open doubts with the rules that they touch, and weak rules that no numbered doubt covers. */
import { pointTable } from '../../rules/abroad/point-table';
import { wayReasons } from '../../rules/abroad/power-of-attorney';
import { LAW_AS_OF } from '../../rules/assess';
import type { Certainty, RuleRow } from '../../rules/provision';
import { type RuleUse, rulesUsed } from '../reference/uses';
import { courtQuestions, otherQuestions, routeQuestions } from './doubt-questions';
import { type Entry, entry } from './entry';

const FILES: { readonly [kind in RuleUse['kind']]: string } = {
  court: 'rules/jurisdiction/rule-table.ts',
  route: 'rules/routes/rule-table.ts',
  liability: 'rules/routes/rule-table.ts',
  clock: 'rules/deadlines/clock-table.ts',
};

const isWeak = (certainty: Certainty | null): certainty is 'contested' | 'unverified' =>
  certainty === 'contested' || certainty === 'unverified';

const onDay = (own: Omit<Entry, 'checkBy' | 'asOf'>) => entry({ ...own, asOf: LAW_AS_OF }, LAW_AS_OF);

function doubtEntries(list: 'court' | 'route', questions: { readonly [doubt: number]: string }): readonly Entry[] {
  return Object.entries(questions).map(([number, question]) => {
    const touched = rulesUsed.filter(
      ({ kind, doubts }) => (kind === 'court') === (list === 'court') && doubts.includes(Number(number)),
    );
    const group = `Doubt ${number} of the ${list === 'court' ? 'Internet Court decision' : 'routes'}`;
    return onDay({
      id: `doubt/${list}/${number}`,
      kind: 'doubt',
      group,
      part: touched.map(({ id }) => id).join(', ') || group,
      certainty: 'contested',
      question,
      file: list === 'court' ? 'lib/words/en/rules.ts' : 'lib/words/en/route-rules.ts',
    });
  });
}

const otherEntries = Object.entries(otherQuestions).map(([id, question]) =>
  onDay({
    id: `doubt/law/${id}`,
    kind: 'doubt',
    group: 'Doubts of the law notes',
    part: id,
    certainty: 'unverified',
    question,
    file: 'lib/upkeep/doubt-questions.ts',
  }),
);

const weakQuestion = (certainty: Certainty) =>
  certainty === 'contested'
    ? 'Two readings, or two answers. Is there a text or a decision that settles it?'
    : 'Not verified. Is there a source for it?';

const ruleEntries = rulesUsed
  .filter(({ doubts }) => doubts.length === 0)
  .flatMap(({ kind, id, certainty }) =>
    isWeak(certainty)
      ? onDay({
          id: `rule/${id}`,
          kind: 'rule',
          group: `Rules (${FILES[kind]})`,
          part: id,
          certainty,
          question: weakQuestion(certainty),
          file: FILES[kind],
        })
      : [],
  );

const abroadRows: readonly (readonly [string, RuleRow, string])[] = [
  ...Object.entries<RuleRow>(pointTable).map(([id, row]) => [id, row, 'rules/abroad/point-table.ts'] as const),
  ...Object.entries<RuleRow>(wayReasons).map(([id, row]) => [id, row, 'rules/abroad/power-of-attorney.ts'] as const),
];

const abroadEntries = abroadRows.flatMap(([id, { certainty }, file]) =>
  isWeak(certainty)
    ? onDay({
        id: `rule/abroad/${id}`,
        kind: 'rule',
        group: `Rules (${file})`,
        part: id,
        certainty,
        question: weakQuestion(certainty),
        file,
      })
    : [],
);

export const openPoints: readonly Entry[] = [
  ...doubtEntries('court', courtQuestions),
  ...doubtEntries('route', routeQuestions),
  ...otherEntries,
  ...ruleEntries,
  ...abroadEntries,
];
