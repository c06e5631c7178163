import type { Words } from '@/lib/words/words';

export type StatusWords = Words['tools']['status'];
