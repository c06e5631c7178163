'use client';
import { useMemo } from 'react';
import { type ClockChange, type LawChange, whatChanged } from '@/lib/case/what-changed';
import { fill, plural } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import { inBrackets, jointsOf } from '@/lib/words/join';
import type { Words } from '@/lib/words/words';
import type { Facts } from '@/rules/facts';
import type { RouteId } from '@/rules/routes/printed-route';
import { Fold } from '../ui/Fold';
import { Joint } from '../ui/Joint';
import { Notice } from '../ui/Notice';
import { Text } from '../ui/Text';
import { More } from './More';
import { usePlan } from './PlanContext';
import { Sources } from './Sources';

interface LawProps {
  readonly changes: readonly LawChange[];
  readonly words: Words['whatChanged'];
}

/** Articles that the case cites and that began or ended. */
function Law({ changes, words }: LawProps) {
  const { locale } = usePlan().language;
  return (
    <Fold summary={plural(locale, changes.length, words.law)}>
      <ul className="space-y-2">
        {changes.map(({ id, what, on }) => (
          <li key={`${id} ${what}`}>
            {fill(words[what], { day: formatDay(locale, on) })} <Sources sources={[id]} />
          </li>
        ))}
      </ul>
      {changes.some(({ id }) => id === '2025/1' || id === '2018/2') && <p className="mt-2">{words.courtList}</p>}
    </Fold>
  );
}

interface ClocksProps {
  readonly changes: readonly ClockChange[];
  readonly words: Words['whatChanged'];
}

function Clocks({ changes, words }: ClocksProps) {
  const { words: plan, language } = usePlan();
  const { names, states } = plan.clocks;
  const { colon, stop } = jointsOf(language.locale);
  const state = (value: ClockChange['from']) => (value === null ? words.clockAbsent : states[value]);
  const day = (value: string) => formatDay(language.locale, value);
  return (
    <ul className="list-disc space-y-1 ps-5">
      {changes.map(({ name, payment, from, to, ranOut, lastDay, latestDay }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two clocks can share every other mark
        <li key={`${name} ${payment} ${at}`}>
          {ranOut && <strong className="text-seal">{`${words.ranOut}${colon}`}</strong>}
          <Text>{names[name].name}</Text>
          {payment > 0 && inBrackets(language.locale, fill(words.clockPayment, { number: payment + 1 }))}
          {stop}
          {!ranOut && fill(words.clockTurn, { from: state(from), to: state(to) })}
          <Joint is="space" />
          {lastDay && fill(words.clockLast, { day: day(lastDay) })}
          <Joint is="space" />
          {latestDay && latestDay !== lastDay && fill(words.clockLatest, { day: day(latestDay) })}
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly facts: Facts;
  /** The day of the assessment that was sent or saved. */
  readonly before: string;
  /** The day of the plan. */
  readonly now: string;
  readonly words: Words['whatChanged'];
}

/** What changed for this case since the day it was sent or saved, another day than that of the plan. */
export function WhatChanged({ facts, before, now, words }: Props) {
  const { words: plan, language } = usePlan();
  const found = useMemo(() => whatChanged(facts, before, now), [facts, before, now]);
  const { law, clocks, court, firm, firstRoute, rulesFrom, anything } = found;
  const day = (value: string) => formatDay(language.locale, value);
  const route = (id: RouteId | null) => (id ? plan.routes.names[id].name : words.noRoute);
  const ranOut = clocks.filter((clock) => clock.ranOut);
  const moved = clocks.filter((clock) => !clock.ranOut);
  const turned = court !== null || firm !== null || firstRoute !== null;
  return (
    <div className="mb-6">
      <Notice tone={turned || ranOut.length > 0 ? 'warning' : 'info'}>
        <h2 className="font-serif text-xl font-semibold">{fill(words.title, { day: day(before) })}</h2>
        <p>{fill(words.intro, { before: day(before), now: day(now) })}</p>
        {court && (
          <p className="font-medium">
            {fill(words.court, { from: words.verdicts[court.from], to: words.verdicts[court.to] })}
          </p>
        )}
        {firm && <p className="font-medium">{firm.to ? words.firmer : words.lessFirm}</p>}
        {firstRoute && (
          <p className="font-medium">
            <Text>{fill(words.route, { from: route(firstRoute.from), to: route(firstRoute.to) })}</Text>
          </p>
        )}
        {!anything && <p>{words.nothing}</p>}
        {anything && !turned && <p className="font-medium">{fill(words.same, { before: day(before) })}</p>}
        {rulesFrom && <p>{fill(words.rules, { day: day(rulesFrom) })}</p>}
        {ranOut.length > 0 && (
          <div className="mt-2">
            <More
              items={ranOut}
              first={3}
              words={words.moreRanOut}
              list={(some) => <Clocks changes={some} words={words} />}
            />
          </div>
        )}
        {moved.length > 0 && (
          <Fold summary={plural(language.locale, moved.length, words.clocks)}>
            <Clocks changes={moved} words={words} />
          </Fold>
        )}
        {law.length > 0 && <Law changes={law} words={words} />}
      </Notice>
    </div>
  );
}
