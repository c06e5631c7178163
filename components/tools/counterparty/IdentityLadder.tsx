'use client';
import { fill } from '@/lib/words/fill';
import { jointsOf } from '@/lib/words/join';
import { identityLadder, type LadderCase, type LadderStep } from '@/rules/counterparty/identity-ladder';
import { CertaintyMark } from '../../ui/CertaintyMark';
import { Text } from '../../ui/Text';
import { useWords } from '../../ui/Words';
import { citation } from './citation';
import type { CounterpartyWords } from './kinds';

interface Props extends LadderCase {
  readonly words: CounterpartyWords;
}

/** Where to learn who the seller is, in order; steps that do not fit the case are named as such, in short. */
export function IdentityLadder({ words, ...known }: Props) {
  return (
    <div>
      <p>{words.ladder.intro}</p>
      <ol className="mt-4 list-decimal space-y-5 ps-6">
        {identityLadder(known).map((step) => (
          <li key={step.id}>
            <Step words={words} step={step} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Step({ words: { ladder, shared }, step }: { readonly words: CounterpartyWords; readonly step: LadderStep }) {
  const { locale } = useWords();
  const { semicolon, space, stop } = jointsOf(locale);
  const { title, text } = ladder.steps[step.id];
  const gives = step.gives.map((item) => ladder.givesItems[item]).join(semicolon);
  if (step.applies === 'no') return <p className="text-muted">{`${title}${stop}${ladder.applies.no}${stop}`}</p>;
  return (
    <div className="space-y-1">
      <p className="font-semibold">{title}</p>
      {step.applies === 'unknown' && (
        <p className="text-muted">
          {step.missing.length > 0
            ? step.missing.map((id) => ladder.missing[id]).join(space)
            : `${ladder.applies.unknown}${stop}`}
        </p>
      )}
      <p>
        <Text>{text}</Text>
      </p>
      {gives !== '' && (
        <p>
          {fill(ladder.canGive, { list: gives })}
          {space}
          {step.enough && ladder.all}
        </p>
      )}
      {step.notes.map(({ id, certainty }) => (
        <p key={id}>
          {ladder.notes[id]} <CertaintyMark certainty={certainty} words={shared.certainty} />
        </p>
      ))}
      {step.sources.length > 0 && (
        <p className="text-sm text-muted">
          <Text>
            {fill(ladder.law, {
              sources: step.sources.map((source) => citation(locale, ladder.article, source)).join(semicolon),
            })}
          </Text>
        </p>
      )}
      <CertaintyMark certainty={step.certainty} words={shared.certainty} />
    </div>
  );
}
