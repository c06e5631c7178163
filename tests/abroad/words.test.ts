/** Words of "Suing from abroad". */
import { expect, it } from 'vitest';
import { abroadWords } from '@/lib/words/en/abroad';
import { obstacleIds } from '@/rules/abroad/obstacle-table';

it('tells what to do for every obstacle, in sentences that end', () => {
  for (const id of obstacleIds) expect(abroadWords.obstacles[id].todo, id).toMatch(/\.$/);
  for (const text of [...Object.values(abroadWords.points), ...Object.values(abroadWords.wayReasons)]) {
    expect(text).toMatch(/\.$/);
  }
});
