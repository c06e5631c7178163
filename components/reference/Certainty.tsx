import type { Words } from '@/lib/words/words';
import type { Certainty as Firmness } from '@/rules/provision';

const looks: { readonly [certainty in Firmness]: string } = {
  settled: 'border-green text-green bg-green-soft',
  probable: 'border-accent text-accent bg-accent-soft',
  contested: 'border-seal text-seal bg-seal-soft',
  unverified: 'border-amber text-amber bg-amber-soft',
  'our-estimate': 'border-edge text-muted bg-surface',
};

interface Props {
  readonly certainty: Firmness;
  readonly words: Words['pages']['plan'];
}

/** How firm the law is. */
export const Certainty = ({ certainty, words }: Props) => (
  <span className={`rounded-full border px-2 text-sm font-medium whitespace-nowrap ${looks[certainty]}`}>
    {words.certainty[certainty]}
  </span>
);

/** What the marks mean. */
export const CertaintyKey = ({ words }: Pick<Props, 'words'>) => (
  <dl className="space-y-2">
    {(Object.keys(looks) as Firmness[]).map((certainty) => (
      <div key={certainty} className="sm:grid sm:grid-cols-[8rem_1fr] sm:gap-4">
        <dt>
          <Certainty certainty={certainty} words={words} />
        </dt>
        <dd>{words.certaintySays[certainty]}</dd>
      </div>
    ))}
  </dl>
);
