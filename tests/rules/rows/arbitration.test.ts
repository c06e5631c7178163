import { describe } from 'vitest';
import { arbitration } from './arbitration.rows';
import { run } from './row';

describe('B1: arbitration agreement (3.6)', () => run(arbitration));
