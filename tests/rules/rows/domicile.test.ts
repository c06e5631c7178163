import { describe } from 'vitest';
import { domicile } from './domicile.rows';
import { run } from './row';

describe('K1: domicile of a proper defendant (3.3)', () => run(domicile));
