import { describe } from 'vitest';
import { otherLinks } from './other-links.rows';
import { run } from './row';

describe('appearance, torts, defendants without domicile (3.3 K4–K6)', () => run(otherLinks));
