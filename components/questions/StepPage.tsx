import { wantedOf } from '@/lib/form/shown';
import { pathTo } from '@/lib/paths';
import { stepBefore, stepNumber } from '@/lib/steps';
import { fill } from '@/lib/words/fill';
import { pack } from '@/lib/words/packed';
import { getWords, type Words } from '@/lib/words/words';
import { LAW_AS_OF } from '@/rules/assess';
import { type FactId, factIds, specOf, steps } from '@/rules/facts';
import type { Step } from '@/rules/facts/kinds';
import { Page } from '../ui/Page';
import type { ToolWords } from './question-tools';
import { StepScreen } from './StepScreen';

/** The caption of a step: `Step 2 of 4: Supplier status`. It is the title of the page too and names no answer. */
export function stepTitle(locale: string, step: Step): string {
  const { pages } = getWords(locale);
  return fill(pages.common.stepOf, { n: stepNumber(step), total: steps.length, name: pages.common.steps[step] });
}

/** The words of the tools that stand on a step. */
function toolWordsOf(step: Step, { tools, platforms, pages }: Words): ToolWords {
  const { certainty } = pages.plan;
  if (step === 'counterparty') return { tools: { counterparty: tools.counterparty }, platforms, certainty };
  if (step === 'status') return { tools: { status: tools.status }, certainty };
  return { tools: step === 'evidence' ? { evidence: tools.evidence, files: tools.files } : {}, certainty };
}

export function StepPage({ locale, step }: { readonly locale: string; readonly step: Step }) {
  const words = getWords(locale);
  const { pages, facts } = words;
  const before = stepBefore(step);
  const ids: FactId[] = factIds.filter((id) => specOf(id).step === step);
  const back = before
    ? { href: pathTo(locale, before), text: fill(pages.step.backTo, { name: pages.common.steps[before] }) }
    : { href: pathTo(locale), text: pages.step.backToStart };
  return (
    <Page title={pages.step.titles[step]} caption={stepTitle(locale, step)} back={back}>
      <p className="mb-8 text-lg text-muted">{pages.step.intro[step]}</p>
      <noscript>
        <p className="mb-8 font-semibold">{pages.step.noScript}</p>
      </noscript>
      <StepScreen
        step={step}
        empty={wantedOf(step, {}, LAW_AS_OF)}
        words={pack({
          step: pages.step,
          errors: pages.errors,
          facts: Object.fromEntries(ids.map((id) => [id, facts[id]])),
          tools: toolWordsOf(step, words),
        })}
      />
    </Page>
  );
}
