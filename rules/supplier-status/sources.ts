/** The articles that this folder cites, by their key: a few laws only, so that a page need not carry them all. */
import { instrument as interpretation } from '../law/civil-procedure-interpretation-2022/instrument';
import { instrument as companyLaw } from '../law/company-law-2023/instrument';
import { instrument as ecommerce } from '../law/e-commerce-law-2018/instrument';
import type { Instrument, SourceRef } from '../provision';

const instruments: { readonly [key: string]: Instrument } = { CL: companyLaw, CPLI: interpretation, ECL: ecommerce };

export interface Cited {
  readonly instrument: Instrument;
  /** Article with the place inside it: `240(3)`. */
  readonly article: string;
}

/** The law behind a reference such as `CL/240(3)`; undefined for a law that is not cited here. */
export function citedLaw(ref: SourceRef): Cited | undefined {
  const [key = '', article = ''] = ref.split('/');
  const instrument = instruments[key];
  return instrument && { instrument, article };
}
