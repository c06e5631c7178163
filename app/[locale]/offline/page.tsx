import { ButtonLink } from '@/components/ui/Button';
import { Page } from '@/components/ui/Page';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return { ...metadataOf(locale, getWords(locale).offline.page.metaTitle), robots: 'noindex' };
}

/** Shown in place of a page that was not kept on the device, while there is no network. No link leads here. */
export default async function OfflinePage({ params }: PageProps) {
  const { locale } = await params;
  const { page } = getWords(locale).offline;
  return (
    <Page title={page.title}>
      <div className="space-y-3">
        {page.text.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={pathTo(locale, 'check')}>{page.answers}</ButtonLink>
        <ButtonLink href={pathTo(locale, 'plan')} look="secondary">
          {page.plan}
        </ButtonLink>
        <ButtonLink href={pathTo(locale)} look="quiet">
          {page.start}
        </ButtonLink>
      </p>
    </Page>
  );
}
