import { ProsePage } from '@/components/reference/ProsePage';
import { ASIDE_KEY, STORAGE_KEY } from '@/lib/case/kept';
import { metadataOf, type PageProps } from '@/lib/page';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).about.privacy.metaTitle);
}

export default async function Privacy({ params }: PageProps) {
  const { locale } = await params;
  const words = getWords(locale);
  const values = { key: STORAGE_KEY, aside: ASIDE_KEY };
  return <ProsePage prose={words.about.privacy} locale={locale} words={words} values={values} />;
}
