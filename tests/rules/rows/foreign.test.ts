import { describe } from 'vitest';
import { foreignOk } from './foreign.rows';
import { run } from './row';

describe('FOREIGN_OK (3.5)', () => run(foreignOk));
