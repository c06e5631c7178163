import { describe, expect, it } from 'vitest';
import { rates } from '../../../rules/rates';
import { level } from './level.rows';
import { run } from './row';

describe('LEVEL (3.4)', () => {
  it('the converted sums of the table rest on this rate', () => expect(rates.ZAR).toBe('0.40'));
  run(level);
});
