'use client';
import { type TextId, type Texts, textLimits } from '@/lib/case/case';
import { useWords } from '../ui/Words';

/** The names, codes and notes of a case. Shown as text only, never as a link. */
export function CaseTexts({ texts }: { readonly texts: Texts | undefined }) {
  const { common } = useWords();
  const ids = (Object.keys(textLimits) as TextId[]).filter((id) => texts?.[id]);
  if (ids.length === 0) return null;
  return (
    <dl className="divide-y divide-line border-y border-line">
      {ids.map((id) => (
        <div key={id} className="gap-x-4 py-3 sm:grid sm:grid-cols-2">
          <dt className="font-medium">{common.texts[id]}</dt>
          <dd className="whitespace-pre-wrap wrap-anywhere" dir="auto">
            {texts?.[id]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
