import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import type { Certainty, Instrument } from '@/rules/provision';
import { Chinese } from '../../ui/Chinese';
import { Text } from '../../ui/Text';

export interface BasisItem {
  readonly text: string;
  readonly certainty?: Certainty;
  readonly sources?: readonly { readonly instrument: Instrument; readonly article: string }[];
}

interface Props {
  readonly items: readonly BasisItem[];
  readonly certainty: Words['pages']['plan']['certainty'];
  /** `{title}, Article {article}`. */
  readonly source: string;
}

/** Sentences with how firm each is and the law behind it. */
export function Basis({ items, certainty: names, source }: Props) {
  return (
    <ul className="list-disc space-y-3 ps-5">
      {items.map(({ text, certainty, sources = [] }) => (
        <li key={text}>
          <Text>{text}</Text> {certainty && <span className="text-muted">({names[certainty]})</span>}
          {sources.map(({ instrument, article }) => (
            <p key={`${instrument.key}/${article}`} className="text-sm text-muted">
              {fill(source, { title: instrument.en, article })} <Chinese>{`《${instrument.zh}》`}</Chinese>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
