import { pathToAsked } from '@/lib/reference/address';
import type { Words } from '@/lib/words/words';
import type { FactId } from '@/rules/facts';
import { PlainLink } from './parts';

interface Props {
  readonly ids: readonly FactId[];
  readonly locale: string;
  readonly facts: Words['facts'];
}

/** Questions by their short names, each with its place on the page of all questions. */
export const FactLinks = ({ ids, locale, facts }: Props) => (
  <ul className="flex flex-wrap gap-x-4">
    {ids.map((id) => (
      <li key={id}>
        <PlainLink href={pathToAsked(locale, id)}>{facts[id].short}</PlainLink>
      </li>
    ))}
  </ul>
);
