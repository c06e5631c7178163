import { anchorOf } from '@/lib/reference/address';
import type { Entry } from '@/lib/reference/entry';
import type { LawFile } from '@/lib/reference/files';
import { articlePlace } from '@/lib/words/article';
import { codedIn } from '@/lib/words/coded';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import type { Words } from '@/lib/words/words';
import type { Instrument, Provision } from '@/rules/provision';
import { CertaintyMark } from '../ui/CertaintyMark';
import { Chinese } from '../ui/Chinese';
import { Text } from '../ui/Text';
import { Coded, Fact, Paths } from './parts';
import { Uses } from './Uses';

interface Props {
  readonly provision: Provision;
  readonly file: LawFile;
  readonly entry: Entry;
  readonly locale: string;
  readonly words: Words;
}

/** The days in force: the first one, of a convention for China, and the first one no longer. */
export function inForceText(
  locale: string,
  law: Words['reference']['law'],
  { from, until }: Pick<Provision, 'from' | 'until'>,
  { treaty }: Pick<Instrument, 'treaty'>,
) {
  const day = formatDay(locale, from);
  if (until !== null) return fill(law.sinceUntil, { day, until: formatDay(locale, until) });
  return fill(treaty ? law.sinceForChina : law.since, { day });
}

/** One article: what it says in our words and in detail, its days, its mark, what is not coded, and what rests on it. */
export function ProvisionEntry({ provision, file, entry, locale, words }: Props) {
  const { law } = words.reference;
  const { plan } = words.pages;
  const says = (words.provisions as { readonly [id: string]: string })[provision.id] ?? '';
  return (
    <section id={anchorOf(provision.id)} className="mt-8 border-t border-line pt-5">
      <h2 className="font-serif text-xl font-semibold">
        {file.whole ? law.whole : fill(plan.article, { article: articlePlace(locale, provision.id) })}
      </h2>
      <p className="my-2">
        <Text>{says}</Text>
      </p>
      <dl className="space-y-2">
        {file.detail !== '' && (
          <Fact term={law.detail}>
            <Coded>{file.detail}</Coded>
          </Fact>
        )}
        <Fact term={law.chinese}>
          <Chinese>{file.zh}</Chinese>
        </Fact>
        <Fact term={law.inForce}>{inForceText(locale, law, provision, provision.instrument)}</Fact>
        <Fact term={law.certainty}>
          <CertaintyMark certainty={provision.certainty} words={plan.certainty} />
        </Fact>
        <Fact term={law.notCoded}>
          <Text>{codedIn(locale, file.notCoded)}</Text>
        </Fact>
        <Uses entry={entry} locale={locale} words={words} />
        <Fact term={law.file}>
          <Paths paths={[file.path]} />
        </Fact>
      </dl>
    </section>
  );
}
