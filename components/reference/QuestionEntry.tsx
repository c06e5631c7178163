import { partsReading } from '@/lib/reference/asked';
import { partName } from '@/lib/reference/sentences';
import type { FactWords } from '@/lib/words/fact-words';
import { jointsOf } from '@/lib/words/join';
import { optionWord } from '@/lib/words/option';
import type { Words } from '@/lib/words/words';
import { type FactId, specOf } from '@/rules/facts';
import type { FactSpec } from '@/rules/facts/kinds';
import { Text } from '../ui/Text';
import { Fact, Lines } from './parts';

interface Props {
  readonly id: FactId;
  readonly locale: string;
  readonly words: Words;
}

type Common = Words['pages']['common'];

/** The options of a question or of a field, in words. */
function optionLines(common: Common, words: Pick<FactWords, 'options'>, spec: Pick<FactSpec, 'options' | 'none'>) {
  const options = spec.none ? ['none'] : (spec.options ?? []);
  return options.map((option) =>
    spec.none ? (words.options?.none ?? common.thereIsNone) : optionWord(common, words, option),
  );
}

function Options({ id, locale, words }: Props) {
  const { common } = words.pages;
  const { questions } = words.reference;
  const { colon, comma, semicolon } = jointsOf(locale);
  const spec = specOf(id);
  const own = words.facts[id];
  const fields = Object.entries(spec.fields ?? {}).map(([name, field]) => {
    const { label, options } = own.fields?.[name] ?? { label: name };
    const lines = optionLines(common, options ? { options } : {}, field);
    return `${label}${colon}${lines.length > 0 ? lines.join(semicolon) : questions.kinds[field.kind]}`;
  });
  const levels = (spec.levels ?? []).map((level) => own.levels?.[level] ?? level);
  return (
    <>
      <p className="text-muted">{questions.kinds[spec.kind]}</p>
      <Lines items={[...optionLines(common, own, spec), ...fields]} />
      {levels.length > 0 && (
        <p>
          {`${questions.levels}${comma}${questions.levelsOf}${colon}`}
          <Text>{levels.join(semicolon)}</Text>
        </p>
      )}
    </>
  );
}

/** What "I am not sure" does here. */
function notSureText({ questions }: Words['reference'], spec: FactSpec): string {
  if (!spec.notSure) return questions.notSureNone;
  if (spec.notSureMeans === 'presumption') return questions.notSurePresumption;
  return spec.notSureMeans === 'default' ? questions.notSureDefault : questions.notSure;
}

/** One question with its reason, how to find out, its options, "I am not sure", and what it can decide. */
export function QuestionEntry({ id, locale, words }: Props) {
  const { question, hint, why, find } = words.facts[id];
  const { common, step } = words.pages;
  const { questions } = words.reference;
  const spec = specOf(id);
  const parts = [...new Set(partsReading(id).map((part) => partName(words, part)))];
  return (
    <section id={id} className="mt-6 border-t border-line pt-4">
      <h3 className="font-semibold">
        <Text>{question}</Text>
      </h3>
      {hint && (
        <p className="text-muted">
          <Text>{hint}</Text>
        </p>
      )}
      <dl className="mt-2 space-y-1">
        <Fact term={step.why}>
          <Text>{why}</Text>
        </Fact>
        <Fact term={step.find}>
          <Text>{find}</Text>
        </Fact>
        <Fact term={questions.options}>
          <Options id={id} locale={locale} words={words} />
          {spec.raisedByUser !== undefined && <p className="text-muted">{questions.raised}</p>}
          {spec.event && <p className="text-muted">{questions.ownEvent}</p>}
        </Fact>
        <Fact term={common.notSure}>{notSureText(words.reference, spec)}</Fact>
        <Fact term={questions.decides}>
          {parts.length > 0 ? <Text>{parts.join(jointsOf(locale).semicolon)}</Text> : questions.decidesNone}
        </Fact>
      </dl>
    </section>
  );
}
