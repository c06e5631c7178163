import { pathTo } from '@/lib/paths';
import type { Entry } from '@/lib/reference/entry';
import { figureName, partName, planSection } from '@/lib/reference/sentences';
import { codedIn } from '@/lib/words/coded';
import { fill, plural } from '@/lib/words/fill';
import { jointsOf } from '@/lib/words/join';
import type { Words } from '@/lib/words/words';
import { Text } from '../ui/Text';
import { FactLinks } from './FactLinks';
import { Fact, Lines, Paths, PlainLink } from './parts';
import { RuleList } from './RuleList';

interface Props {
  readonly entry: Entry;
  readonly locale: string;
  readonly words: Words;
}

function Questions({ entry, locale, words }: Props) {
  const { law } = words.reference;
  const { facts, wholeParts, manyFacts } = entry;
  if (facts.length + wholeParts.length + manyFacts.length === 0) return <p>{law.questionsNone}</p>;
  return (
    <>
      <FactLinks ids={facts} locale={locale} facts={words.facts} />
      {wholeParts.length > 0 && (
        <>
          <p className="mt-1 text-muted">{law.questionsWhole}</p>
          <FactLinks ids={wholeParts} locale={locale} facts={words.facts} />
        </>
      )}
      {manyFacts.map((part) => (
        <p key={part}>{fill(law.questionsMany, { part: partName(words, part) })}</p>
      ))}
    </>
  );
}

function Pages({ entry, locale, words }: Props) {
  const { steps } = words.pages.common;
  const sections = [...new Set(entry.parts.map((part) => planSection(words, part)))];
  return (
    <ul>
      {entry.steps.map((step) => (
        <li key={step}>
          <PlainLink href={pathTo(locale, step)}>{steps[step]}</PlainLink>
        </li>
      ))}
      {sections.map((part) => (
        <li key={part}>{fill(words.reference.law.planParts, { part })}</li>
      ))}
    </ul>
  );
}

/** What rests on a provision or note: rules, figures, questions, pages, files. */
export function Uses(props: Props) {
  const { entry, locale, words } = props;
  const { law, figureKinds } = words.reference;
  const { colon, list } = jointsOf(locale);
  const figures = entry.figures.map((figure) => `${figureKinds[figure.kind]}${colon}${figureName(words, figure)}`);
  const asked = entry.facts.length + entry.wholeParts.length;
  return (
    <>
      <Fact term={plural(locale, entry.rules.length, law.rules)}>
        <RuleList rules={entry.rules} words={words} locale={locale} />
        {entry.notReached.length > 0 && (
          <p className="mt-1 text-sm text-muted">{fill(law.notReached, { ids: entry.notReached.join(list) })}</p>
        )}
        {entry.reasons.map((text) => (
          <p key={text} className="text-sm text-muted">
            <Text>{fill(law.why, { text: codedIn(locale, text) })}</Text>
          </p>
        ))}
      </Fact>
      {figures.length > 0 && (
        <Fact term={law.figures}>
          <Lines items={figures} />
        </Fact>
      )}
      <Fact term={plural(locale, asked, law.questions)}>
        <Questions {...props} />
      </Fact>
      {entry.steps.length + entry.parts.length > 0 && (
        <Fact term={law.cited}>
          <Pages {...props} />
        </Fact>
      )}
      <Fact term={law.code}>
        <Paths paths={entry.files} />
      </Fact>
    </>
  );
}
