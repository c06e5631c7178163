/** What to find out about each law at the next look: its own open point, else whether it was changed. */
import type { Instrument } from '../../rules/provision';

const own: { readonly [key: string]: string } = {
  FEE: 'Was Decree 481 amended or replaced? One copy of other enforcement brackets was seen; does a new schedule exist?',
  CPL: 'Was the law amended after the text of April 2025, and was a law on civil enforcement adopted?',
  CPLI: 'Was the Interpretation revised to follow the article numbers of the law as in force since 2024?',
  CISG: 'Only Article 39 was read. Compare the other articles with the authentic text.',
  CL: 'Is there a general interpretation of the law of 2023, and where does money under Article 54 go?',
  CRPL: 'Is a revision of the law under way or in force? The Regulation of 2024 was not read in full.',
  MC: 'The text was not seen. Read Article 284 and the rule for cargo claims that arose before 2026-05-01.',
  ARB: 'How do courts treat clauses and awards made before 2026-03-01? The law has no rule on the change.',
  ECL: 'Does the law reach a sale by a Chinese shop to a buyer abroad? Look for decisions on Article 2.',
  GB: 'The text was not seen. Read the standard and its amendment of 2016.',
  '2025': 'Were further types of cases or other courts designated under Article 1? Are there answers or typical cases?',
  '2018': 'Do Articles 11 and 23 still stand beside the Provisions of 2025, or was the rest replaced?',
  LEV: 'Did a High Court publish a new concentration of foreign-related cases, or were the limits changed?',
  LIM: 'Confirm number and first day of the amended text; was it amended since?',
  SAL: 'Confirm number and first day of the amended text; was it amended since?',
  PRE: 'Confirm number and first day of the amended text; was it amended since?',
};

export const lawQuestion = ({ key }: Pick<Instrument, 'key'>): string =>
  own[key] ?? 'Was it amended or replaced? Do the articles named here keep their numbers and their content?';

/** Laws with a question of their own. */
export const lawsWithQuestion = Object.keys(own);
