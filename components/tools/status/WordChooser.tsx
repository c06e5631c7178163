import { type RegisterStatus, registerClasses } from '@/rules/supplier-status/register-words';
import { Button } from '../../ui/Button';
import { Chinese } from '../../ui/Chinese';
import { Details } from '../../ui/Details';
import type { StatusWords } from './kinds';

interface Props {
  readonly words: StatusWords;
  readonly onChoose: (word: string, status: RegisterStatus) => void;
}

/** All words of the register by their class, for a person who can compare characters but not type them. */
export function WordChooser({ words, onChoose }: Props) {
  return (
    <Details summary={words.word.chooseTitle}>
      <p className="mb-3">{words.word.chooseSays}</p>
      <dl className="space-y-4">
        {registerClasses.map(({ status, words: all }) => (
          <div key={status}>
            <dt className="font-medium">{words.classes[status].name}</dt>
            <dd className="mt-1 flex flex-wrap gap-2">
              {all.map((word) => (
                <Button key={word} look="secondary" onClick={() => onChoose(word, status)}>
                  <span>
                    <span className="sr-only">{words.word.thisWord} </span>
                    <Chinese>{word}</Chinese>
                  </span>
                </Button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
