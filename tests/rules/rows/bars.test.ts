import { describe } from 'vitest';
import { bars } from './bars.rows';
import { run } from './row';

describe('B2 and B4–B8 (3.6)', () => run(bars));
