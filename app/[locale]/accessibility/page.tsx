import { ProsePage } from '@/components/reference/ProsePage';
import { metadataOf, type PageProps } from '@/lib/page';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).about.accessibility.metaTitle);
}

export default async function Accessibility({ params }: PageProps) {
  const { locale } = await params;
  const words = getWords(locale);
  return <ProsePage prose={words.about.accessibility} locale={locale} words={words} />;
}
