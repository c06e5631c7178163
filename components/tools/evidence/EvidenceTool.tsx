'use client';
import { useState } from 'react';
import { evidenceChain } from '@/rules/evidence/chain';
import { timeCritical } from '@/rules/evidence/time-critical';
import type { Facts } from '@/rules/facts';
import { useToday } from '../../case/useToday';
import { Joint } from '../../ui/Joint';
import { Section } from '../../ui/Section';
import { type CaseChoice, type CaseNames, CaseSelects } from './CaseSelects';
import { ChainLink } from './ChainLink';
import { Formalities } from './Formalities';
import type { EvidenceWords } from './kinds';
import { TimeCriticalList } from './TimeCritical';

interface Props {
  readonly words: EvidenceWords;
  readonly names: CaseNames;
}

/** What has to be proved in a kind of dispute, what disappears first and the form of papers, without a case. */
export function EvidenceTool({ words, names }: Props) {
  const today = useToday();
  const [choice, setChoice] = useState<CaseChoice>({});
  const facts: Facts = { ...choice, 'buyer.origin': 'foreign' };
  const { kind, links } = evidenceChain(facts);
  const { page, chain } = words;
  return (
    <>
      <CaseSelects words={page} names={names} choice={choice} onChoose={setChoice} />
      <p role="status" className="sr-only">
        {kind && names.kinds[kind]}
      </p>
      <Section title={chain.title} id="matrix">
        <p className="text-muted">
          {chain.intro}
          <Joint is="space" />
          {chain.standard}
        </p>
        {kind === undefined && <p className="mt-2 font-medium">{chain.noKind}</p>}
        <ul className="divide-y divide-line">
          {links.map((link) => (
            <ChainLink key={link.element.id} link={link} words={words} unmarked />
          ))}
        </ul>
      </Section>
      <Section title={words.timeCritical.title} id="first">
        <p className="mb-3 text-muted">{words.timeCritical.intro}</p>
        <TimeCriticalList items={timeCritical(facts, today)} words={words} />
      </Section>
      <Section title={words.formalities.title} id="form">
        <Formalities words={words} facts={facts} alone />
      </Section>
    </>
  );
}
