'use client';
/** Which tools stand at which question. Each is loaded when it is opened. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Words } from '@/lib/words/words';
import type { FactId, Facts } from '@/rules/facts';
import { known } from '@/rules/reading';

export interface ToolWords {
  readonly tools: Partial<Words['tools']>;
  readonly platforms?: Words['platforms'] | undefined;
  readonly certainty: Words['pages']['plan']['certainty'];
}

export interface InStepProps {
  readonly id: FactId;
  readonly words: ToolWords;
  readonly facts: Facts;
  readonly onUse: (answers: Partial<Facts>) => void;
}

export type ToolName = keyof Words['pages']['step']['tools'];
type InStep = LazyExoticComponent<ComponentType<InStepProps>>;

const inStep = (load: () => Promise<ComponentType<InStepProps>>): InStep =>
  lazy(async () => ({ default: await load() }));

export const stepTools: { readonly [name in ToolName]: InStep } = {
  uscc: inStep(async () => {
    const { UsccTool } = await import('../tools/counterparty/UsccTool');
    return ({ words, onUse }) =>
      words.tools.counterparty ? <UsccTool words={words.tools.counterparty} inCase onUse={onUse} /> : null;
  }),
  name: inStep(async () => {
    const { CompanyNameTool } = await import('../tools/counterparty/CompanyNameTool');
    return ({ words }) =>
      words.tools.counterparty ? <CompanyNameTool words={words.tools.counterparty} inCase /> : null;
  }),
  ladder: inStep(async () => {
    const { IdentityLadder } = await import('../tools/counterparty/IdentityLadder');
    return ({ words, facts }) =>
      words.tools.counterparty ? (
        <IdentityLadder
          words={words.tools.counterparty}
          platform={known(facts, 'deal.platform')}
          country={known(facts, 'buyer.country')}
        />
      ) : null;
  }),
  payee: inStep(async () => {
    const { PayeeTool } = await import('../tools/counterparty/PayeeTool');
    return ({ words, onUse }) =>
      words.tools.counterparty ? <PayeeTool words={words.tools.counterparty} inCase onUse={onUse} /> : null;
  }),
  platform: inStep(async () => {
    const { PlatformTool } = await import('../platforms/PlatformTool');
    return PlatformTool;
  }),
  register: inStep(async () => {
    const { RegisterWordTool } = await import('../tools/status/RegisterWordTool');
    return ({ words, onUse }) =>
      words.tools.status ? <RegisterWordTool words={words.tools.status} inCase onUse={onUse} /> : null;
  }),
  guide: inStep(async () => {
    const { GuideAtQuestion } = await import('../tools/status/GuideAtQuestion');
    return ({ id, words }) => (words.tools.status ? <GuideAtQuestion id={id} words={words.tools.status} /> : null);
  }),
  lists: inStep(async () => {
    const { ListsAtQuestion } = await import('../tools/status/ListsAtQuestion');
    return ({ words, facts }) =>
      words.tools.status ? <ListsAtQuestion words={words.tools.status} facts={facts} /> : null;
  }),
  signs: inStep(async () => {
    const { StatusSigns } = await import('../tools/status/StatusSigns');
    return ({ words, facts }) => (words.tools.status ? <StatusSigns words={words.tools.status} facts={facts} /> : null);
  }),
  chain: inStep(async () => {
    const { EvidenceChain } = await import('../tools/evidence/EvidenceChain');
    return ({ words, facts }) =>
      words.tools.evidence ? <EvidenceChain words={words.tools.evidence} facts={facts} /> : null;
  }),
  urgent: inStep(async () => {
    const { TimeCritical } = await import('../tools/evidence/TimeCritical');
    return ({ words, facts }) =>
      words.tools.evidence ? <TimeCritical words={words.tools.evidence} facts={facts} /> : null;
  }),
  papers: inStep(async () => {
    const { Formalities } = await import('../tools/evidence/Formalities');
    return ({ words, facts }) =>
      words.tools.evidence ? <Formalities words={words.tools.evidence} facts={facts} /> : null;
  }),
  files: inStep(async () => {
    const { FileList } = await import('../tools/files/FileList');
    return ({ words }) => (words.tools.files ? <FileList words={words.tools.files} inCase /> : null);
  }),
};

export const toolsAt: { readonly [id in FactId]?: readonly ToolName[] } = {
  'deal.platform': ['platform'],
  'seller.identity': ['uscc', 'name', 'ladder'],
  'seller.codePrefix': ['uscc'],
  'payee.match': ['payee'],
  'seller.registerStatus': ['guide', 'register'],
  'seller.answers': ['guide'],
  'seller.listing': ['guide'],
  'seller.otherSigns': ['guide', 'signs'],
  'seller.dissipation': ['guide'],
  'seller.assets': ['guide'],
  'seller.lists': ['guide', 'lists'],
  'evidence.elements': ['chain', 'urgent', 'papers', 'files'],
};
