'use client';
import { fill } from '@/lib/words/fill';
import { isPlatform } from '@/rules/platforms/platforms';
import { known } from '@/rules/reading';
import type { InStepProps } from '../questions/question-tools';
import { useWords } from '../ui/Words';
import { PlatformRecord } from './PlatformRecord';

/** What is known of the platform that was chosen, at the place of the question. */
export function PlatformTool({ words, facts }: InStepProps) {
  const id = known(facts, 'deal.platform');
  const { platforms, certainty } = words;
  const { locale } = useWords();
  if (!platforms) return null;
  if (!isPlatform(id)) return <p>{platforms.record.chooseFirst}</p>;
  return (
    <>
      <p className="font-semibold">{fill(platforms.record.title, { platform: platforms.names[id].en })}</p>
      <p className="text-muted">{platforms.record.intro}</p>
      <PlatformRecord id={id} words={{ locale, platforms, certainty }} country={known(facts, 'buyer.country')} />
    </>
  );
}
