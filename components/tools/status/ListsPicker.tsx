'use client';
import { useId, useState } from 'react';
import type { Facts } from '@/rules/facts';
import { type ListId, overlays } from '@/rules/supplier-status/overlays';
import { Tick } from '../../questions/parts';
import type { StatusWords } from './kinds';
import { OverlayList } from './OverlayList';
import { UseAnswers } from './UseAnswers';

interface Props {
  readonly words: StatusWords;
  readonly onUse?: (answers: Partial<Facts>) => void;
}

/** Ticks what names the seller and shows what it means. Nothing ticked is not an answer; "none of these" is one. */
export function ListsPicker({ words, onUse }: Props) {
  const { listsPart } = words;
  const name = useId();
  const [chosen, setChosen] = useState<readonly (ListId | 'none')[]>([]);
  const toggle = (id: ListId | 'none', on: boolean) =>
    setChosen((now) => {
      if (!on) return now.filter((one) => one !== id);
      return id === 'none' ? ['none'] : [...now.filter((one) => one !== 'none'), id];
    });
  const tick = (id: ListId | 'none', label: string) => (
    <Tick
      key={id}
      type="checkbox"
      name={name}
      label={label}
      checked={chosen.includes(id)}
      onChange={({ target }) => toggle(id, target.checked)}
    />
  );
  return (
    <div className="space-y-4">
      <fieldset className="min-w-0">
        <legend className="mb-2 font-medium">{listsPart.intro}</legend>
        <div className="grid gap-2">
          {overlays.map(({ id, words: [zh = ''] }) => {
            const { name } = words.lists[id];
            return tick(id, name.includes(zh) ? name : `${name} ${zh}`);
          })}
          {tick('none', listsPart.none)}
        </div>
      </fieldset>
      <div role="status" className="empty:hidden">
        {chosen.some((id) => id !== 'none') && (
          <>
            <p className="font-medium">{listsPart.chosen}</p>
            <OverlayList lists={chosen} words={words} />
            <p className="text-sm text-muted">{listsPart.colours}</p>
          </>
        )}
      </div>
      {chosen.length > 0 && (
        <UseAnswers
          key={chosen.join()}
          words={words}
          says={listsPart.useSays}
          facts={{ 'seller.lists': chosen }}
          onUse={onUse}
        />
      )}
    </div>
  );
}
