'use client';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Page } from '@/components/ui/Page';
import { useWords } from '@/components/ui/Words';
import { pathTo } from '@/lib/paths';

/** What a person sees if our own code fails: the answers are safe, and there is a way on. */
export default function Failed() {
  const { locale, common } = useWords();
  return (
    <Page title={common.crashTitle}>
      <p className="mb-6">{common.crashText}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => location.reload()}>{common.crashAgain}</Button>
        <ButtonLink look="secondary" href={pathTo(locale, 'check')}>
          {common.crashAnswers}
        </ButtonLink>
      </div>
    </Page>
  );
}
