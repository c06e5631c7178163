import { describe } from 'vitest';
import { performance } from './performance.rows';
import { run } from './row';

describe('K2: place of performance (3.3)', () => run(performance));
