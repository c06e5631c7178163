import { PlatformRecord } from '@/components/platforms/PlatformRecord';
import { Chinese } from '@/components/ui/Chinese';
import { Page } from '@/components/ui/Page';
import { metadataOf, type PageProps } from '@/lib/page';
import { pathTo } from '@/lib/paths';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import { getWords } from '@/lib/words/words';
import { LAW_AS_OF } from '@/rules/assess';
import type { PlatformId } from '@/rules/platforms/platform';
import { platformIds } from '@/rules/platforms/platforms';

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  return metadataOf(locale, getWords(locale).platforms.record.pageTitle);
}

export default async function Platforms({ params }: PageProps) {
  const { locale } = await params;
  const { pages, platforms } = getWords(locale);
  const { record, names } = platforms;
  return (
    <Page title={record.pageTitle} back={{ href: pathTo(locale), text: pages.step.backToStart }}>
      <p className="mb-4 text-lg">{fill(record.pageIntro, { day: formatDay(locale, LAW_AS_OF) })}</p>
      <p className="mb-4">{record.intro}</p>
      <ul className="flex flex-wrap gap-x-5" aria-label={record.all}>
        {platformIds.map((id: PlatformId) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
              {names[id].en}
            </a>
          </li>
        ))}
      </ul>
      {platformIds.map((id: PlatformId) => (
        <section key={id} id={id} className="mt-10 border-t border-line pt-4">
          <h2 className="font-serif text-2xl font-semibold">
            {names[id].en} {names[id].zh && <Chinese>{names[id].zh}</Chinese>}
          </h2>
          <PlatformRecord id={id} words={{ locale, platforms, certainty: pages.plan.certainty }} />
        </section>
      ))}
    </Page>
  );
}
