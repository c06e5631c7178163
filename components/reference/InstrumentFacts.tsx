import { plural } from '@/lib/words/fill';
import { inBrackets, jointsOf } from '@/lib/words/join';
import { bookTitle } from '@/lib/words/name';
import type { Words } from '@/lib/words/words';
import type { Certainty as Firmness, Instrument, Provision } from '@/rules/provision';
import { CertaintyMark } from '../ui/CertaintyMark';
import { Chinese } from '../ui/Chinese';
import { inForceText } from './ProvisionEntry';
import { Fact } from './parts';

interface Props {
  readonly instrument: Instrument;
  readonly provisions: readonly Provision[];
  readonly locale: string;
  readonly words: Words;
}

/** A law as a whole: Chinese title, number, days, official text, and how firm its articles are here. */
export function InstrumentFacts({ instrument, provisions, locale, words }: Props) {
  const { law } = words.reference;
  const firmness = [...new Set<Firmness>(provisions.map((p) => p.certainty))];
  return (
    <dl className="space-y-1">
      <Fact term={law.chinese}>
        <Chinese>{bookTitle(instrument.zh)}</Chinese>
      </Fact>
      <Fact term={law.number}>{instrument.number ? <Chinese>{instrument.number}</Chinese> : law.noNumber}</Fact>
      <Fact term={law.inForce}>
        {inForceText(locale, law, instrument, instrument)}
        {instrument.fromNotRead && inBrackets(locale, law.fromNotRead)}
      </Fact>
      <Fact term={law.certainties}>
        {plural(locale, provisions.length, law.entries)}
        {jointsOf(locale).colon}
        {firmness.map((certainty) => (
          <CertaintyMark key={certainty} certainty={certainty} words={words.pages.plan.certainty} />
        ))}
      </Fact>
      <Fact term={law.official}>
        {instrument.link ? (
          <a href={instrument.link} rel="noreferrer" lang="zh-Hans" className="break-all">
            {instrument.link}
          </a>
        ) : (
          law.noOfficial
        )}
      </Fact>
    </dl>
  );
}
