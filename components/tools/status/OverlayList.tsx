import { chosenOverlays, type Overlay } from '@/rules/supplier-status/overlays';
import { CertaintyMark } from '../../ui/CertaintyMark';
import { Chinese } from '../../ui/Chinese';
import { Joint } from '../../ui/Joint';
import { Text } from '../../ui/Text';
import type { StatusWords } from './kinds';
import { LawLine } from './LawLine';

const looks: { readonly [level in Overlay['level']]: string } = {
  amber: 'border-amber text-amber bg-amber-soft',
  red: 'border-seal text-seal bg-seal-soft',
};

interface Props {
  readonly lists: readonly string[];
  readonly words: StatusWords;
}

/** Lists and marks beside the status: how serious, what each means, what to do (procedure.md T13, overlays). */
export function OverlayList({ lists, words }: Props) {
  const { listsPart } = words;
  return (
    <ul className="divide-y divide-line">
      {chosenOverlays(lists).map(({ id, words: names, level, certainty, sources, outside, shownBy, canCountAs }) => (
        <li key={id} className="space-y-1 py-3">
          <p>
            <span className={`me-2 inline-block rounded-full border px-2.5 text-sm font-semibold ${looks[level]}`}>
              {words.levels[level]}
            </span>
            <strong>{words.lists[id].name}</strong>{' '}
            {!words.lists[id].name.includes(names[0] ?? '') && <Chinese>{names[0] ?? ''}</Chinese>}{' '}
            <CertaintyMark certainty={certainty} words={words.certainty} />
          </p>
          <p>
            <Text>{words.lists[id].means}</Text>
          </p>
          <p>
            <strong>
              {words.whatToDo}
              <Joint is="colon" />
            </strong>
            <Text>{words.lists[id].todo}</Text>
          </p>
          {canCountAs && <p>{listsPart.assets}</p>}
          <p className="text-sm text-muted">
            <Text>{listsPart.shownBy[shownBy]}</Text>
          </p>
          <LawLine sources={sources} outside={outside} words={words} />
        </li>
      ))}
    </ul>
  );
}
