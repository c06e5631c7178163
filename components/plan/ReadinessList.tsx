'use client';
import { useCase } from '@/lib/case/use-case';
import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { readiness } from '@/rules/abroad/readiness';
import type { Facts } from '@/rules/facts';
import { Tick } from '../questions/parts';

interface Props {
  readonly facts: Facts;
  readonly asOf: string;
  readonly words: Words['abroad'];
}

/** Preparations for a suit from abroad, to tick. The ticks are kept with the case. */
export function ReadinessList({ facts, asOf, words }: Props) {
  const { case: held, tick } = useCase();
  const items = readiness(facts, { asOf });
  const done = items.filter(({ id }) => held.ready?.includes(id));
  return (
    <div>
      <p className="text-muted">{words.readyIntro}</p>
      <p role="status" className="my-2 font-medium">
        {fill(words.readyCount, { done: done.length, all: items.length })}
      </p>
      <ul className="space-y-2">
        {items.map(({ id }) => (
          <li key={id}>
            <Tick
              type="checkbox"
              label={words.ready[id]}
              checked={held.ready?.includes(id) ?? false}
              onChange={(event) => tick(id, event.target.checked)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
