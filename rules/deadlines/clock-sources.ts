/** The articles behind a clock as it runs in its case: of its row, those that the case needs. */
import { provisionIdOf, type SourceRef } from '../provision';
import type { Clock } from './clock';
import { clockTable } from './clock-table';

/** They find the day on which performance was due: not for a wrong outside a contract (CC 188(2)). */
const DUE_DAY: readonly SourceRef[] = ['CC/510', 'CC/511', 'LIM/4'];

/** Another country's law sets the time (PIL 7): no Chinese article stands behind it. */
export function sourcesOf({ name, assumed }: Pick<Clock, 'name' | 'assumed'>): readonly SourceRef[] {
  if (assumed.includes('foreign-law')) return ['PIL/7'];
  const product = assumed.includes('product-law-abroad');
  const home = assumed.includes('home-law-may-govern');
  const seller = assumed.includes('seller-law-may-govern');
  const leftOut = [
    ...(product || assumed.includes('harm-as-start') ? DUE_DAY : []),
    // The law of the habitual residence governs goods that harm (PIL 45), and consumers (PIL 42); time limits follow it (PIL 7).
    ...(product || home || seller ? [] : ['PIL/7']),
    ...(product ? [] : ['PIL/45']),
    ...(home ? [] : ['PIL/42']),
    // Without a choice, the law at the seller's main place of business usually governs a contract between businesses (PIL 41).
    ...(seller ? [] : ['PIL/41']),
    ...(assumed.includes('may-be-work-contract') ? [] : ['CC/770']),
    ...(assumed.includes('of-carriage') ? ['CC/610'] : []),
  ];
  return clockTable[name].sources.filter((source) => !leftOut.includes(provisionIdOf(source)));
}
