import { StartPage } from '@/components/start/StartPage';
import { metadataOf, type PageProps } from '@/lib/page';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).pages.start.metaTitle);
}

export default async function Start({ params }: PageProps) {
  return <StartPage locale={(await params).locale} />;
}
