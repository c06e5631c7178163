import { StepPage, stepTitle } from '@/components/questions/StepPage';
import { metadataOf, type PageProps } from '@/lib/page';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, stepTitle(locale, 'counterparty'));
}

export default async function Counterparty({ params }: PageProps) {
  return <StepPage locale={(await params).locale} step="counterparty" />;
}
