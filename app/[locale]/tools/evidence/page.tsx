import Link from 'next/link';
import { EvidenceTool } from '@/components/tools/evidence/EvidenceTool';
import { Page } from '@/components/ui/Page';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).tools.evidence.page.title);
}

export default async function Evidence({ params }: PageProps) {
  const { locale } = await params;
  const { facts, tools } = getWords(locale);
  const { page } = tools.evidence;
  return (
    <Page title={page.title} back={{ href: pathTo(locale, 'tools'), text: tools.pages.back }}>
      <p className="mb-2 text-lg text-muted">{page.intro}</p>
      <p className="mb-6">
        <Link
          href={pathTo(locale, 'evidence')}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {page.toCase}
        </Link>
      </p>
      <EvidenceTool
        words={tools.evidence}
        names={{ kinds: facts['dispute.kind'].options ?? {}, buyers: facts['buyer.kind'].options ?? {} }}
      />
    </Page>
  );
}
