import Link from 'next/link';
import { Page } from '@/components/ui/Page';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo, toolPages } from '@/lib/paths';
import { getWords } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).tools.pages.index.title);
}

export default async function Tools({ params }: PageProps) {
  const { locale } = await params;
  const { tools, pages } = getWords(locale);
  const { index } = tools.pages;
  return (
    <Page title={index.title} back={{ href: pathTo(locale), text: pages.step.backToStart }}>
      <p className="mb-6 text-lg text-muted">{index.intro}</p>
      <ul className="space-y-4">
        {toolPages.map((page) => (
          <li key={page}>
            <Link
              href={pathTo(locale, page)}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-lg font-semibold text-accent underline underline-offset-4"
            >
              {index.items[page].title}
            </Link>
            <p>{index.items[page].text}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
