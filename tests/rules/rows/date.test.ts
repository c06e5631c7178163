import { describe, expect, it } from 'vitest';
import { scenesOf } from '../../../rules/jurisdiction/scene';
import { date } from './date.rows';
import { run } from './row';

describe('DATE (3.1)', () => run(date));

describe('the regime of a day of acceptance', () => {
  it.each([
    ['2018-09-06', 'before'],
    ['2018-09-07', '2018'],
    ['2025-10-31', '2018'],
    ['2025-11-01', '2025'],
  ])('%s: %s', (day, regime) => {
    expect(scenesOf({ 'filing.state': 'accepted', 'filing.acceptedOn': day }).regime).toBe(regime);
  });
});
