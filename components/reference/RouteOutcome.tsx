import { readTraces } from '@/lib/reference/traces';
import { rulesUsed } from '@/lib/reference/uses';
import type { Words } from '@/lib/words/words';
import type { RouteId } from '@/rules/routes/printed-route';
import { notesOf } from '@/rules/routes/route-notes';
import { Text } from '../ui/Text';
import { Fact, Lines } from './parts';
import { RuleList } from './RuleList';

interface Props {
  readonly id: RouteId;
  readonly locale: string;
  readonly words: Words;
}

/** A route: its steps, papers and failings, and every sentence that can speak for it or against it. */
export function RouteOutcome({ id, locale, words }: Props) {
  const { name, short } = words.routes.names[id];
  const { titles, words: notes } = words.notes;
  const { rules } = readTraces();
  const general = notesOf({}, id);
  const own = rulesUsed.filter((rule) => rule.kind === 'route' && rules.get(rule.id)?.parts.has(id));
  return (
    <section id={`route-${id}`} className="mt-6 border-t border-line pt-4">
      <h4 className="font-semibold">
        <Text>{name}</Text>
      </h4>
      <p>{short}</p>
      <dl className="mt-2 space-y-2">
        {(['steps', 'papers', 'fails'] as const).map((kind) => (
          <Fact key={kind} term={titles[kind]}>
            <Lines items={general[kind].map((note) => notes[note])} />
          </Fact>
        ))}
        <Fact term={words.reference.questions.reasons}>
          <RuleList rules={own} words={words} locale={locale} sources />
        </Fact>
      </dl>
    </section>
  );
}
