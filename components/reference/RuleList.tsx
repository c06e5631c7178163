import { Fragment } from 'react';
import { pathToProvision } from '@/lib/reference/address';
import { doubtsOf, sentenceOf } from '@/lib/reference/sentences';
import type { RuleUse } from '@/lib/reference/uses';
import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { Text } from '../ui/Text';
import { Certainty } from './Certainty';
import { PlainLink } from './parts';

interface Props {
  readonly rules: readonly RuleUse[];
  readonly words: Words;
  /** Where the law is not the heading: each source with its place on the law pages. */
  readonly sourcesFor?: string;
}

/** The place inside the article, where the rule names one: `CPL/130(2)` gives `130(2)`. */
const placesOf = ({ cited }: RuleUse): readonly string[] =>
  cited.filter((source) => source.includes('(')).map((source) => source.slice(source.indexOf('/') + 1));

/** Rules with their sentence, their mark, the place that they cite, their id, and the doubts that stand open. */
export function RuleList({ rules, words, sourcesFor: locale }: Props) {
  const { law, questions, ruleKinds } = words.reference;
  const denied: { readonly [id: string]: string } = words.deniedRules;
  return (
    <ul className="space-y-1.5">
      {rules.map((rule) => (
        <li key={rule.id}>
          {!locale && <span className="text-muted">{ruleKinds[rule.kind]}: </span>}
          <Text>{sentenceOf(words, rule)}</Text>{' '}
          {rule.certainty && <Certainty certainty={rule.certainty} words={words.pages.plan} />}{' '}
          <span className="text-sm text-muted">
            <code translate="no">{rule.id}</code>
            {!locale && placesOf(rule).map((place) => `, ${fill(law.place, { place })}`)}
            {locale &&
              rule.cited.map((source) => (
                <Fragment key={source}>
                  {' '}
                  <PlainLink href={pathToProvision(locale, source)}>{source}</PlainLink>
                </Fragment>
              ))}
          </span>
          {locale && rule.kind === 'court' && denied[rule.id] && (
            <p className="text-sm text-muted">{fill(questions.sentencesDenied, { text: denied[rule.id] ?? '' })}</p>
          )}
          {doubtsOf(words, rule).map((doubt) => (
            <p key={doubt} className="border-s-4 border-amber ps-3 text-sm">
              {law.doubt}: <Text>{doubt}</Text>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
