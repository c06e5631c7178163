/** Everything that ages, with its day and its question. */
import type { Entry } from './entry';
import { figures } from './figure-entries';
import { laws } from './law-entries';
import { listEntries } from './list-entries';
import { openPoints } from './open-points';
import { platformEntries } from './platform-entries';

export const entries: readonly Entry[] = [...laws, ...platformEntries, ...figures, ...openPoints, ...listEntries];
