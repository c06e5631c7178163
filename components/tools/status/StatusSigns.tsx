'use client';
import type { Facts } from '@/rules/facts';
import { supplierSigns } from '@/rules/supplier-status/signs';
import { CertaintyMark } from '../../ui/CertaintyMark';
import type { StatusWords } from './kinds';
import { SignLists } from './SignLists';
import { StatusConclusion } from './StatusConclusion';

interface Props {
  readonly words: StatusWords;
  readonly facts: Facts;
  readonly links?: boolean;
}

/** Operating, partly, gone or not known: the conclusion of the routes, with the signs for, against and missing. */
export function StatusSigns({ words, facts, links = false }: Props) {
  const finding = supplierSigns(facts);
  return (
    <div className="space-y-4">
      <div role="status">
        <StatusConclusion
          words={words}
          finding={finding}
          mark={<CertaintyMark certainty={finding.certainty} words={words.certainty} />}
        />
      </div>
      <SignLists words={words} facts={facts} signs={finding.signs} links={links} />
    </div>
  );
}
