import type { Certainty } from '@/rules/provision';

const looks: { readonly [certainty in Certainty]: string } = {
  settled: 'border-green text-green bg-green-soft',
  probable: 'border-accent text-accent bg-accent-soft',
  contested: 'border-seal text-seal bg-seal-soft',
  unverified: 'border-amber text-amber bg-amber-soft',
  'our-estimate': 'border-edge text-muted bg-surface',
};

interface Props {
  readonly certainty: Certainty;
  readonly words: { readonly [certainty in Certainty]: string };
}

/** How firm a sentence is, in a word and a colour. */
export function CertaintyMark({ certainty, words }: Props) {
  return (
    <span
      className={`inline-block rounded-full border px-2.5 text-sm font-medium whitespace-nowrap ${looks[certainty]}`}
    >
      {words[certainty]}
    </span>
  );
}
