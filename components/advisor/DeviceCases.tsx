'use client';
import { useRouter } from 'next/navigation';
import { useCase } from '@/lib/case/use-case';
import { useShelf } from '@/lib/case/use-shelf';
import { pathTo } from '@/lib/paths';
import type { Words } from '@/lib/words/words';
import { CaseList } from '../check/CaseList';
import { ButtonLink } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { useWords } from '../ui/Words';

/** The kept cases in short: open one; the rest is on the page with all answers. */
export function DeviceCases({ words }: { readonly words: Words['cases'] }) {
  const { locale } = useWords();
  const { ready } = useCase();
  const shelf = useShelf();
  const router = useRouter();
  return (
    <Section title={words.onDevice.title}>
      <div className="space-y-4">
        <p>{words.onDevice.intro}</p>
        {shelf.state !== 'ok' && (
          <Notice tone="warning">
            <p>{words[shelf.state]}</p>
          </Notice>
        )}
        {ready && shelf.ready && shelf.state === 'ok' && (
          <CaseList words={words} short onOpened={() => router.push(pathTo(locale, 'check'))} />
        )}
        <ButtonLink href={pathTo(locale, 'check')} look="secondary">
          {words.onDevice.all}
        </ButtonLink>
      </div>
    </Section>
  );
}
