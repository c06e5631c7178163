'use client';
import { emptyCase } from '@/lib/case/case';
import { isKept } from '@/lib/case/shelf-of-cases';
import { useCase } from '@/lib/case/use-case';
import { useShelf } from '@/lib/case/use-shelf';
import { casesFile } from '@/lib/files/cases-file';
import { saveText } from '@/lib/save';
import type { Words } from '@/lib/words/words';
import { useToday } from '../case/useToday';
import { Button } from '../ui/Button';
import { Joint } from '../ui/Joint';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { CaseList } from './CaseList';
import { KeepCase } from './KeepCase';

/** Several cases on one device: keep a copy of the case in hand under a name; open, rename, save, erase the others. */
export function Cases({ words }: { readonly words: Words['cases'] }) {
  const { case: held } = useCase();
  const { ready, cases, state } = useShelf();
  const today = useToday();
  if (!ready) return null;
  const nothing = JSON.stringify(held) === JSON.stringify(emptyCase);
  const saveAll = () => {
    const kept = cases.flatMap(({ name, case: one }) => (one ? [{ name: name || words.unnamed, case: one }] : []));
    const mine = nothing || isKept(cases, held) ? [] : [{ name: words.inHand, case: held }];
    saveText(`recourse-cases-${today}.json`, `${JSON.stringify(casesFile([...kept, ...mine]), null, 2)}\n`);
  };
  return (
    <Section title={words.title}>
      <div className="space-y-4 print:hidden">
        <p>{words.intro}</p>
        {state === 'ok' ? (
          <>
            <p className="text-muted">
              {words.copyHint}
              <Joint is="space" />
              {words.shared}
            </p>
            {nothing ? <p className="text-muted">{words.empty}</p> : <KeepCase held={held} words={words} />}
            <CaseList words={words} />
          </>
        ) : (
          <Notice tone="warning">
            <p>{words[state]}</p>
          </Notice>
        )}
        {(cases.some((named) => named.case) || !nothing) && (
          <>
            <Button look="secondary" aria-describedby="export-hint" onClick={saveAll}>
              {words.exportAll}
            </Button>
            <p id="export-hint" className="text-muted">
              {words.exportHint}
            </p>
          </>
        )}
      </div>
    </Section>
  );
}
