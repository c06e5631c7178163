'use client';
import type { Facts } from '@/rules/facts';
import { known } from '@/rules/reading';
import { chosenOverlays, overlays } from '@/rules/supplier-status/overlays';
import type { StatusWords } from './kinds';
import { OverlayList } from './OverlayList';

interface Props {
  readonly words: StatusWords;
  readonly facts: Facts;
}

/** What the lists and marks mean that are ticked in the question; before anything is ticked, all of them. */
export function ListsAtQuestion({ words, facts }: Props) {
  const { listsPart } = words;
  const ticked = chosenOverlays(known(facts, 'seller.lists') ?? []);
  const shown = ticked.length > 0 ? ticked : overlays;
  return (
    <div>
      <p role="status" className="font-medium">
        {ticked.length > 0 ? listsPart.chosen : listsPart.all}
      </p>
      <OverlayList lists={shown.map(({ id }) => id)} words={words} />
      <p className="text-sm text-muted">{listsPart.colours}</p>
    </div>
  );
}
