/** Before whom the points have to be proved: a complete arbitration clause takes the case from the court (R26, ARB 5). */
import { expect, it } from 'vitest';
import { EvidenceGaps } from '@/components/plan/EvidenceGaps';
import { EvidenceChain } from '@/components/tools/evidence/EvidenceChain';
import { Formalities } from '@/components/tools/evidence/Formalities';
import { getWords } from '@/lib/words/words';
import type { Facts } from '@/rules/facts';
import { base, clause } from '../routes/base';
import { shown } from './in-plan';

it('says that a tribunal may follow other rules only where the clause is complete', () => {
  const words = getWords('en').tools.evidence;
  const of = (state: 'valid_arb' | 'void_risk' | 'none') => {
    const facts = { ...base, ...clause(state) };
    return shown(<EvidenceChain words={words} facts={facts} />, facts);
  };
  expect(of('valid_arb')).toContain('Your case goes to arbitration.');
  expect(of('valid_arb')).not.toContain('has to be proved in a Chinese court');
  for (const state of ['void_risk', 'none'] as const) {
    expect(of(state)).toContain('has to be proved in a Chinese court');
    expect(of(state)).not.toContain('Your case goes to arbitration.');
  }
});

// CPL 275 and CPLI 521 speak of papers for a court; of arbitration the sources say nothing.
it('the form of papers: an institution may ask for another one, only where the clause is complete', () => {
  const words = getWords('en').tools.evidence;
  const of = (state: 'valid_arb' | 'none') => {
    const facts = { ...base, ...clause(state) };
    return shown(<Formalities words={words} facts={facts} />, facts);
  };
  expect(of('valid_arb')).toContain('The institution may ask for another form');
  expect(of('none')).not.toContain('The institution may ask for another form');
});

// procedure.md T19 has kinds of dispute from a deal; what is proved outside a contract stands in no file.
it('says that the points are those of a contract, and does not ask for the kind of dispute', () => {
  const words = getWords('en').tools.evidence;
  const of = (facts: Facts) => shown(<EvidenceGaps words={words} facts={facts} ordinaryOnly={false} />, facts);
  const says = 'These points are for a claim from the contract.';
  for (const facts of [
    { 'claim.ground': 'copyright' },
    { 'claim.ground': 'product_liability', 'dispute.kind': 'quality' },
  ] as const) {
    expect(of(facts)).toContain(says);
    expect(of(facts)).not.toContain(words.chain.first.name_dispute);
    expect(of(facts)).not.toContain(words.chain.noKind);
  }
  for (const facts of [{}, { 'claim.ground': 'sale' }] as const) {
    expect(of(facts)).not.toContain(says);
    expect(of(facts)).toContain(words.chain.first.name_dispute);
  }
});

// Nothing makes the owner of a right, or somebody harmed, prove a contract with the other side.
it.each([
  { 'claim.ground': 'copyright', 'claim.nature': 'tort' },
  { 'claim.ground': 'product_liability' },
  { 'claim.ground': 'online_tort' },
] as const)('surely no contract, and no dispute from one: no point and no count, once (%o)', (facts: Facts) => {
  const words = getWords('en').tools.evidence;
  const none = 'We have no list of what to prove for a claim without a contract. Ask a Chinese lawyer.';
  const gaps = shown(<EvidenceGaps words={words} facts={facts} ordinaryOnly={false} />, facts);
  const chain = shown(<EvidenceChain words={words} facts={facts} />, facts);
  for (const told of [gaps, chain]) {
    expect(told.split(none)).toHaveLength(2);
    expect(told).not.toContain(words.elements.contract);
    expect(told).not.toContain('not known');
  }
  const sale: Facts = { 'claim.ground': 'sale', 'dispute.kind': 'quality' };
  expect(gaps).not.toContain(words.gapsSection.intro);
  expect(shown(<EvidenceGaps words={words} facts={sale} ordinaryOnly={false} />, sale)).toContain(
    words.gapsSection.intro,
  );
  expect(shown(<EvidenceChain words={getWords('zh').tools.evidence} facts={facts} />, facts, 'zh')).toContain(
    '对不以合同为依据的请求，本站没有待证事项清单。',
  );
});
