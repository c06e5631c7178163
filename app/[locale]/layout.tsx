import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Offline } from '@/components/offline/Offline';
import { Awake } from '@/components/ui/Awake';
import { Footer } from '@/components/ui/Footer';
import { Header } from '@/components/ui/Header';
import { PrintLine } from '@/components/ui/PrintLine';
import { Words } from '@/components/ui/Words';
import { base } from '@/lib/base';
import { htmlLang, type Locale, locales } from '@/lib/locales';
import { pathTo } from '@/lib/paths';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import { getWords } from '@/lib/words/words';
import { LAW_AS_OF } from '@/rules/assess';
import '../globals.css';

export const dynamicParams = false;
export const generateStaticParams = () => locales.map((locale) => ({ locale }));

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    icons: { icon: `${base}/icon.svg`, apple: `${base}/icon-192.png` },
    manifest: `${base}/${(await params).locale}/manifest.webmanifest`,
    referrer: 'no-referrer',
  };
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  const { pages, places, offline, planFiles } = getWords(locale);
  const { common } = pages;
  const law = fill(planFiles.paper.law, { day: formatDay(locale, LAW_AS_OF) });
  return (
    <html lang={htmlLang[locale as Locale]}>
      <body className="flex min-h-screen flex-col">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:start-4 focus:top-2 focus:z-10 focus:rounded-lg focus:bg-surface focus:px-4 focus:py-3 focus:text-accent"
        >
          {common.skipLink}
        </a>
        <Awake>
          <Header
            locale={locale}
            href={pathTo(locale)}
            site={common.site}
            label={common.home}
            language={common.language}
          />
          <PrintLine locale={locale} law={law} words={planFiles.paper} />
          <Words locale={locale} common={common} places={places}>
            {children}
          </Words>
          <Footer locale={locale} common={common} />
          <Offline words={offline.update} />
        </Awake>
      </body>
    </html>
  );
}
