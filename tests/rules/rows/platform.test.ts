import { describe } from 'vitest';
import { platform } from './platform.rows';
import { run } from './row';

describe('the platform as a defendant (3.3, T14)', () => run(platform));
