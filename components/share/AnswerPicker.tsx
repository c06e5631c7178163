'use client';
import { useCase } from '@/lib/case/use-case';
import { answerText } from '@/lib/words/answer';
import type { ToldFact } from '@/lib/words/fact-words';
import { jointsOf } from '@/lib/words/join';
import type { Words } from '@/lib/words/words';
import type { FactId } from '@/rules/facts';
import { Tick } from '../questions/parts';
import { Button } from '../ui/Button';
import { useWords } from '../ui/Words';

interface Props {
  readonly answered: readonly FactId[];
  /** The answers that stay out. */
  readonly left: ReadonlySet<FactId>;
  readonly setLeft: (left: ReadonlySet<FactId>) => void;
  readonly words: Words['pages']['link'];
  readonly facts: { readonly [id in FactId]: ToldFact };
}

/** Which answers go into the link. */
export function AnswerPicker({ answered, left, setLeft, words, facts }: Props) {
  const language = useWords();
  const { case: held } = useCase();
  const turn = (id: FactId, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{words.whichTitle}</legend>
      <p className="mb-3 text-muted">{words.whichHint}</p>
      <p className="mb-3 flex flex-wrap gap-3">
        <Button look="quiet" onClick={() => setLeft(new Set())}>
          {words.all}
        </Button>
        <Button look="quiet" onClick={() => setLeft(new Set(answered))}>
          {words.noneOf}
        </Button>
      </p>
      <div className="grid gap-2">
        {answered.map((id) => (
          <Tick
            key={id}
            type="checkbox"
            checked={!left.has(id)}
            onChange={({ target }) => turn(id, target.checked)}
            label={
              <>
                {`${facts[id].short}${jointsOf(language.locale).colon}`}
                <strong>{answerText(language, facts[id], id, held.facts[id])}</strong>
              </>
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
