'use client';
import { jointsOf } from '@/lib/words/join';
import { useWords } from './Words';

/** A sign between words as the language of the page writes it; `space` stands between sentences and is none in Chinese. */
export const Joint = ({ is }: { readonly is: keyof ReturnType<typeof jointsOf> }) => jointsOf(useWords().locale)[is];
