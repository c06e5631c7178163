'use client';
import { useState } from 'react';
import { type TextId, textLimits } from '@/lib/case/case';
import { useCase } from '@/lib/case/use-case';

export interface ToolText {
  readonly value: string;
  readonly change: (next: string) => void;
  /** Writes the text into the case; a text that does not fit is not kept rather than cut. */
  readonly keep: (next?: string) => void;
  readonly tooLong: boolean;
}

/** The text of a tool's field: of the case in hand, or of the page alone. */
export function useToolText(id: TextId, inCase: boolean): ToolText {
  const { case: held, write } = useCase();
  const [draft, change] = useState<string>();
  const kept = (inCase && held.texts?.[id]) || '';
  const value = draft ?? kept;
  const fits = (text: string) => text.trim().length <= textLimits[id];
  const keep = (next = value) => {
    const text = next.trim();
    if (inCase && fits(text) && text !== kept) write(id, text === '' ? undefined : text);
  };
  return { value, change, keep, tooLong: inCase && !fits(value) };
}
