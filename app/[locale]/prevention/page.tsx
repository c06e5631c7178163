import { PreventionList } from '@/components/reference/PreventionList';
import { LINKS } from '@/components/reference/parts';
import { Page } from '@/components/ui/Page';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).prevention.page.metaTitle);
}

export default async function Prevention({ params }: PageProps) {
  const { locale } = await params;
  const words = getWords(locale);
  const { page } = words.prevention;
  return (
    <Page title={page.title} back={{ href: pathTo(locale), text: words.pages.step.backToStart }} wide>
      <p className="mb-6">{page.intro}</p>
      <div className={LINKS}>
        <PreventionList locale={locale} words={words} />
      </div>
    </Page>
  );
}
