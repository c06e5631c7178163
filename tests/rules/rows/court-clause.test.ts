import { describe } from 'vitest';
import { courtClause } from './court-clause.rows';
import { run } from './row';

describe('a clause that chooses a Chinese court (3.3 K3, 3.6 B3)', () => run(courtClause));
