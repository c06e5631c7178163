'use client';
import { plural } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { attorneyWays, type Open, type Way, wayReasons } from '@/rules/abroad/power-of-attorney';
import type { Facts } from '@/rules/facts';
import { ApostilleLook } from '../tools/evidence/ApostilleLook';
import { useApostilleFinding } from '../tools/evidence/useApostilleFinding';
import { Fold } from '../ui/Fold';
import { Text } from '../ui/Text';
import { Mark } from './Mark';
import { usePlan } from './PlanContext';
import { Questions } from './Questions';
import { Sources } from './Sources';

const looks: { readonly [open in Open]: string } = {
  yes: 'border-green bg-green-soft text-green',
  verify: 'border-amber bg-amber-soft text-amber',
  unknown: 'border-edge text-muted',
  no: 'border-seal bg-seal-soft text-seal',
};

function WayItem({ way, words }: { readonly way: Way; readonly words: Words['abroad'] }) {
  const { plan } = usePlan().words;
  const { sources, certainty } = wayReasons[way.reason];
  return (
    <li className="py-2">
      <h4 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold">
        {words.ways[way.id]}
        <span className={`inline-block rounded-full border px-2.5 text-sm font-semibold ${looks[way.open]}`}>
          {words.open[way.open]}
        </span>
      </h4>
      <p>
        <Text>{words.wayReasons[way.reason]}</Text> {way.open !== 'unknown' && <Mark certainty={certainty} />}
      </p>
      {way.missing.length > 0 && (
        <div data-lead>
          <p className="font-medium">{plan.routeOpenQuestions}</p>
          <Questions ids={way.missing} />
        </div>
      )}
      <Sources sources={sources} />
    </li>
  );
}

interface Props {
  readonly facts: Facts;
  readonly asOf: string;
  readonly words: Words['abroad'];
}

/** The ways in which a power of attorney signed by this buyer reaches the court, open ones first. */
export function AttorneyWays({ facts, asOf, words }: Props) {
  const [finding, keep] = useApostilleFinding(facts);
  const { locale } = usePlan().language;
  const ways = attorneyWays(facts, { asOf, finding });
  const closed = ways.filter(({ open }) => open === 'no');
  const list = (some: readonly Way[]) => (
    <ul className="divide-y divide-line">
      {some.map((way) => (
        <WayItem key={way.id} way={way} words={words} />
      ))}
    </ul>
  );
  return (
    <div className="space-y-3">
      {ways.some(({ reason }) => /^apostille_(?:look|party|not_party)$/.test(reason)) && (
        <ApostilleLook words={words} finding={finding} onFind={keep} />
      )}
      {list(ways.filter((way) => !closed.includes(way)))}
      {closed.length > 0 && <Fold summary={plural(locale, closed.length, words.waysClosed)}>{list(closed)}</Fold>}
    </div>
  );
}
