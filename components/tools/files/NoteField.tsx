'use client';
import { useId, useState } from 'react';
import { FILE_NOTE_LIMIT, tidyText } from '@/lib/case/case';
import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { fieldLook, Labelled } from '../../questions/parts';

interface Props {
  readonly words: Words['tools']['files'];
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** What a file shows, in the person's words. Text that is too long stays in the field and is not kept until it fits. */
export function NoteField({ words, note, onNote }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(note);
  const count = tidyText(typed, Number.POSITIVE_INFINITY).length;
  const long = count > FILE_NOTE_LIMIT;
  return (
    <Labelled label={words.note} htmlFor={id}>
      <span id={`${id}-hint`} className="text-muted">
        {words.noteHint}
      </span>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        className={`${fieldLook} w-full`}
        value={typed}
        aria-invalid={long}
        aria-describedby={`${id}-hint ${id}-long`}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => !long && onNote(typed)}
      />
      <span id={`${id}-long`} role="status" className="font-medium text-seal">
        {long && fill(words.noteLong, { count, most: FILE_NOTE_LIMIT })}
      </span>
    </Labelled>
  );
}
