import type { Words } from '@/lib/words/words';

export type EvidenceWords = Words['tools']['evidence'];
