import type { ReactNode } from 'react';
import { readTraces } from '@/lib/reference/traces';
import { type RuleUse, rulesUsed } from '@/lib/reference/uses';
import type { Words } from '@/lib/words/words';
import type { RouteId } from '@/rules/routes/printed-route';
import { Lines } from './parts';
import { RouteOutcome } from './RouteOutcome';
import { RuleList } from './RuleList';

interface Props {
  readonly locale: string;
  readonly words: Words;
}

/** The parts of the list of outcomes: their places on the page and their titles. */
export const outcomeParts = ({ questions: q }: Words['reference']) => [
  ['outcome-court', q.courtTitle],
  ['outcome-follows', q.followsTitle],
  ['outcome-ordinary', q.ordinaryTitle],
  ['outcome-routes', q.routesTitle],
  ['outcome-acts', q.actsTitle],
  ['outcome-deadlines', q.deadlinesTitle],
  ['outcome-liable', q.liableTitle],
  ['outcome-flags', q.flagsTitle],
  ['outcome-sentences', q.sentencesTitle],
];

const Part = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title?: string;
  readonly children: ReactNode;
}) => (
  <section id={id} className="mt-8">
    <h3 className="mb-2 font-serif text-xl font-semibold">{title}</h3>
    {children}
  </section>
);

/** A sentence whose blanks are filled by the case. */
const withBlanks = (sentence: string): string => sentence.replace(/\{\w+\}/g, '…');

const FOLLOWS = /^O\d/;
const ORDINARY = /^O-/;

/** Rules of acts and of no route: those that stand beside the routes. */
function besideRoutes(routes: readonly string[]): readonly RuleUse[] {
  const { rules } = readTraces();
  return rulesUsed.filter(
    ({ kind, id }) => kind === 'route' && ![...(rules.get(id)?.parts ?? [])].some((part) => routes.includes(part)),
  );
}

/** Every sentence that a result can hold. */
export function Outcomes({ locale, words }: Props) {
  const { plan } = words.pages;
  const { questions: q } = words.reference;
  const titles = Object.fromEntries(outcomeParts(words.reference));
  const part = (id: string, children: ReactNode) => (
    <Part id={id} title={titles[id]}>
      {children}
    </Part>
  );
  const rules = (chosen: readonly RuleUse[]) => <RuleList rules={chosen} words={words} locale={locale} sources />;
  const ofKind = (kind: RuleUse['kind']) => rulesUsed.filter((rule) => rule.kind === kind);
  const court = ofKind('court');
  const routes = Object.keys(words.routes.names) as RouteId[];
  return (
    <>
      <p>{q.outcomesIntro}</p>
      {part(
        'outcome-court',
        <Lines items={[...Object.values(plan.court).map(withBlanks), plan.courtOpen, plan.background]} />,
      )}
      {part('outcome-follows', rules(court.filter(({ id }) => FOLLOWS.test(id))))}
      {part(
        'outcome-ordinary',
        <>
          <Lines items={[...Object.values(plan.ordinary).map(withBlanks), ...Object.values(plan.level)]} />
          {rules(court.filter(({ id }) => ORDINARY.test(id)))}
        </>,
      )}
      {part(
        'outcome-routes',
        <>
          <p>{q.routesIntro}</p>
          <Lines items={Object.values(plan.routeVerdict)} />
          {routes.map((id) => (
            <RouteOutcome key={id} id={id} locale={locale} words={words} />
          ))}
        </>,
      )}
      {part(
        'outcome-acts',
        <>
          <Lines items={Object.values(words.routes.acts)} />
          {rules(besideRoutes(routes))}
        </>,
      )}
      {part('outcome-deadlines', rules(ofKind('clock')))}
      {part(
        'outcome-liable',
        <>
          <p>{q.liableIntro}</p>
          <Lines items={Object.values(words.routes.findings)} />
          {rules(ofKind('liability'))}
        </>,
      )}
      {part(
        'outcome-flags',
        <Lines items={[...Object.values(words.flags), ...Object.values(words.routes.conflicts)]} />,
      )}
      {part('outcome-sentences', rules(court.filter(({ id }) => !FOLLOWS.test(id) && !ORDINARY.test(id))))}
    </>
  );
}
