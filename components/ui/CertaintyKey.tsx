import type { Words } from '@/lib/words/words';
import type { Certainty } from '@/rules/provision';
import { CertaintyMark } from './CertaintyMark';

const certainties: readonly Certainty[] = ['settled', 'probable', 'contested', 'unverified', 'our-estimate'];

/** What the marks mean. */
export const CertaintyKey = ({ words }: { readonly words: Words['pages']['plan'] }) => (
  <dl className="space-y-2">
    {certainties.map((certainty) => (
      <div key={certainty} className="sm:grid sm:grid-cols-[8rem_1fr] sm:gap-4">
        <dt>
          <CertaintyMark certainty={certainty} words={words.certainty} />
        </dt>
        <dd>{words.certaintySays[certainty]}</dd>
      </div>
    ))}
  </dl>
);
