import { StepPage, stepTitle } from '@/components/questions/StepPage';
import { metadataOf, type PageProps } from '@/lib/page';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, stepTitle(locale, 'evidence'));
}

export default async function Evidence({ params }: PageProps) {
  return <StepPage locale={(await params).locale} step="evidence" />;
}
