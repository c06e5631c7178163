/** Words exist for every id of the evidence tables, and no others. */
import { describe, expect, it } from 'vitest';
import { evidenceToolWords as words } from '@/lib/words/en/tools-evidence';
import { papers } from '@/rules/evidence/documents';
import { formalityTable } from '@/rules/evidence/formalities';
import { matrix } from '@/rules/evidence/matrix';
import { timeCriticalTable } from '@/rules/evidence/time-critical';
import { weights } from '@/rules/evidence/weights';
import { evidenceFacts } from '@/rules/facts/evidence';

const rows = Object.values(matrix).flatMap(({ elements }) => elements);
const same = (keys: object, ids: Iterable<string>) =>
  expect(Object.keys(keys).sort()).toEqual([...new Set(ids)].sort());

describe('nothing without words, no words left over', () => {
  it('elements, documents, weights, gaps', () => {
    const others = rows.map(({ id }) => id);
    same(words.elements, [...evidenceFacts['evidence.elements'].options, ...others]);
    same(words.next, [...evidenceFacts['evidence.elements'].options, ...others]);
    same(words.papers, Object.keys(papers));
    same(words.weights, Object.keys(weights));
    same(
      words.gaps,
      rows.flatMap(({ gaps }) => gaps.map(({ id }) => id)),
    );
    same(
      words.furtherClaims,
      rows.flatMap(({ only }) => only ?? []),
    );
  });

  it('formalities and what to secure', () => {
    same(words.formalities.papers, Object.keys(formalityTable));
    same(
      words.formalities.demands,
      Object.values(formalityTable).flatMap(({ needs, instead }) => [...needs, ...instead].map(({ id }) => id)),
    );
    same(words.timeCritical.items, Object.keys(timeCriticalTable));
  });
});
