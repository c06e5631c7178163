import { Fragment } from 'react';
import { pathToProvision } from '@/lib/reference/address';
import { doubtsOf, sentenceOf } from '@/lib/reference/sentences';
import type { RuleUse } from '@/lib/reference/uses';
import { articlePlace } from '@/lib/words/article';
import { fill } from '@/lib/words/fill';
import { jointsOf } from '@/lib/words/join';
import type { Words } from '@/lib/words/words';
import { CertaintyMark } from '../ui/CertaintyMark';
import { Text } from '../ui/Text';
import { PlainLink } from './parts';

interface Props {
  readonly rules: readonly RuleUse[];
  readonly words: Words;
  readonly locale: string;
  /** Where the law is not the heading: each source with its place on the law pages. */
  readonly sources?: boolean;
}

/** The place inside the article, where the rule names one: `CPL/130(2)` gives `130(2)`. */
const placesOf = (locale: string, { cited }: RuleUse): readonly string[] =>
  cited.filter((source) => source.includes('(')).map((source) => articlePlace(locale, source));

/** Rules with their sentence, their mark, the place that they cite, their id, and the doubts that stand open. */
export function RuleList({ rules, words, locale, sources = false }: Props) {
  const { law, questions, ruleKinds } = words.reference;
  const { colon, comma } = jointsOf(locale);
  const denied: { readonly [id: string]: string } = words.deniedRules;
  return (
    <ul className="space-y-1.5">
      {rules.map((rule) => (
        <li key={rule.id}>
          {!sources && <span className="text-muted">{`${ruleKinds[rule.kind]}${colon}`}</span>}
          <Text>{sentenceOf(words, rule)}</Text>{' '}
          {rule.certainty && <CertaintyMark certainty={rule.certainty} words={words.pages.plan.certainty} />}{' '}
          <span className="text-sm text-muted">
            <code translate="no">{rule.id}</code>
            {!sources && placesOf(locale, rule).map((place) => `${comma}${fill(law.place, { place })}`)}
            {sources &&
              rule.cited.map((source) => (
                <Fragment key={source}>
                  {' '}
                  <PlainLink href={pathToProvision(locale, source)}>{source}</PlainLink>
                </Fragment>
              ))}
          </span>
          {sources && rule.kind === 'court' && denied[rule.id] && (
            <p className="text-sm text-muted">{fill(questions.sentencesDenied, { text: denied[rule.id] ?? '' })}</p>
          )}
          {doubtsOf(words, rule).map((doubt) => (
            <p key={doubt} className="border-s-4 border-amber ps-3 text-sm">
              {`${law.doubt}${colon}`}
              <Text>{doubt}</Text>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
