/** What is measured in the browser: our start, steps and plan, and beside them three other ways to make such a page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Facts, steps } from '../../../rules/facts';
import { consumer } from '../cases';
import { styleOf } from '../pages';
import { emptyPage } from './empty-page';
import { handWrittenPage } from './hand-written';
import { type Served, serve } from './serve';
import { surveyPage } from './surveyjs';

export type Kind = 'ours' | 'step' | 'empty' | 'hand-written' | 'surveyjs';

export interface Compared {
  readonly kind: Kind;
  readonly name: string;
  readonly url: string;
  /** The first thing somebody can use, as a selector. */
  readonly control: string;
  /** React draws the page or takes it over. */
  readonly react: boolean;
  /** Answers of the case in hand. */
  readonly facts?: Facts;
  /** It asks questions that can be answered. */
  readonly asks: boolean;
  /** Bytes of the style inside the document, by itself in brotli. */
  readonly style: number;
}

export interface Comparison {
  readonly pages: readonly Compared[];
  /** Origin of our site. */
  readonly origin: string;
  /** What could not be compared with, in words. */
  readonly without: readonly string[];
  stop(): void;
}

const ANSWER = 'main input:not([type=hidden]), main select, #survey input';

/** Builds what is not built, and serves everything alike. `out`: our built site, `base`: the folder it is hosted under. */
export async function comparison(out: string, base: string): Promise<Comparison> {
  const served: Served[] = [];
  const without: string[] = [];
  const pages: Compared[] = [];
  const site = await serve(out, base);
  served.push(site);
  const ours = (name: string, path: string, more: Partial<Compared>) => {
    const style = styleOf(readFileSync(join(out, path, 'index.html'), 'utf8'));
    const url = `${site.origin}${base}/${path}`;
    pages.push({ kind: 'ours', name, url, control: ANSWER, react: true, asks: false, style, ...more });
  };
  ours('start', 'en/', { control: 'main a[href]' });
  for (const step of steps) ours(`step: ${step}`, `en/${step}/`, { kind: 'step', asks: true });
  ours('plan', 'en/plan/', { control: 'main button', facts: consumer });

  const beside = async (kind: Kind, name: string, folder: string | undefined, more: Partial<Compared>) => {
    if (folder === undefined) return without.push(name);
    const other = await serve(folder);
    served.push(other);
    const style = styleOf(readFileSync(join(folder, 'index.html'), 'utf8'));
    const url = `${other.origin}/`;
    pages.push({ kind, name, url, control: ANSWER, react: true, asks: false, style, ...more });
  };
  await beside('empty', 'empty page of the same framework', await emptyPage(), {});
  await beside('hand-written', 'hand-written first step', handWrittenPage(), { react: false, asks: true });
  await beside('surveyjs', 'same questions in SurveyJS', await surveyPage(), { asks: true });
  return {
    pages,
    origin: `${site.origin}${base}`,
    without,
    stop: () => {
      for (const one of served) one.stop();
    },
  };
}
