/** The words of the plan after its first part, as a file. */
import { locales } from '@/lib/locales';
import { restFile } from '@/lib/words/plan-words';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => locales.map((locale) => ({ locale, file: restFile(locale).name }));

interface Props {
  readonly params: Promise<{ locale: string; file: string }>;
}

export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { locale } = await params;
  return new Response(restFile(locale).text, { headers: { 'Content-Type': 'application/json' } });
}
