'use client';
import { useCase } from '@/lib/case/use-case';
import { saveText } from '@/lib/save';
import { plural } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useWords } from '../ui/Words';

interface Props {
  readonly words: Words['pages']['check'];
  readonly cases: Words['cases'];
}

/** Stored text that could not be read as a case, or gave way to another one: nothing is lost, it can be saved as a file. */
export function SetAside({ words, cases }: Props) {
  const { locale } = useWords();
  const { setAside } = useCase();
  if (setAside.length === 0) return null;
  const save = () => {
    for (const [index, text] of setAside.entries()) saveText(`recourse-set-aside-${index + 1}.json`, text);
  };
  return (
    <div className="mt-6">
      <Notice tone="warning">
        <p className="mb-3">{plural(locale, setAside.length, cases.setAside)}</p>
        <Button look="secondary" onClick={save}>
          {words.setAsideSave}
        </Button>
      </Notice>
    </div>
  );
}
