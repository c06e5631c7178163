import { pathTo } from '@/lib/paths';
import { getWords } from '@/lib/words/words';
import { steps } from '@/rules/facts';
import { ButtonLink } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { Section } from '../ui/Section';
import { CaseAtHand } from './CaseAtHand';
import { LinkForward } from './LinkForward';

export function StartPage({ locale }: { readonly locale: string }) {
  const { start, common } = getWords(locale).pages;
  return (
    <Page title={start.title}>
      <p className="text-lg">{start.lead}</p>
      <LinkForward />
      <CaseAtHand words={start} />
      <dl className="mt-8 divide-y divide-line border-y border-line">
        {start.facts.map(({ term, text }) => (
          <div key={term} className="py-3 sm:grid sm:grid-cols-[11rem_1fr] sm:gap-4">
            <dt className="font-semibold">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Section title={start.stepsTitle}>
        <ol className="ms-4 border-s-2 border-accent">
          {steps.map((step, index) => (
            <li key={step} className="relative ps-8 pb-6 last:pb-0">
              <span
                aria-hidden="true"
                className="absolute -start-4 top-0 grid size-8 place-items-center rounded-full border-2 border-accent bg-surface font-semibold text-accent"
              >
                {index + 1}
              </span>
              <h3 className="text-lg font-semibold">{common.steps[step]}</h3>
              <p className="text-muted">{start.steps[step]}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={start.openTitle}>
        <p className="mb-4">{start.openText}</p>
        <ButtonLink look="secondary" href={pathTo(locale, 'open')}>
          {start.open}
        </ButtonLink>
      </Section>
      <Section title={start.privacyTitle}>
        <p>{start.privacy}</p>
      </Section>
      <div className="mt-10">
        <Notice title={start.adviceTitle}>
          <p>{start.advice}</p>
        </Notice>
      </div>
    </Page>
  );
}
