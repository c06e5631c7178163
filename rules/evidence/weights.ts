/**
 * How strong a kind of proof is, and on what ground. `place`: its place in the order of procedure.md T19, 1 the strongest;
 * the first three rest on texts, the rest of the order is practice that was not verified. A kind without place stands
 * outside that order. `alone`: whether a fact may rest on it alone (EvP 90 says of some kinds that it may not).
 */
import type { Certainty, SourceRef } from '../provision';

export interface Weight {
  readonly place?: number;
  readonly placeCertainty?: Certainty;
  readonly alone: boolean;
  readonly sources: readonly SourceRef[];
  readonly certainty: Certainty;
}

export const weights = {
  // A notarial deed is the basis of the finding unless rebutted; notarised content of data is confirmed unless overturned.
  notarial_deed: {
    place: 1,
    placeCertainty: 'settled',
    alone: true,
    sources: ['CPL/72', 'CPLI/93(1)(7)', 'EvP/94(2)'],
    certainty: 'settled',
  },
  // A paper of a public body within its remit is presumed true; this can be rebutted.
  public_body: { place: 2, placeCertainty: 'settled', alone: true, sources: ['CPLI/114'], certainty: 'settled' },
  // Data that a neutral third-party platform supplies or confirms may be taken as true unless rebutted.
  neutral_platform: {
    place: 3,
    placeCertainty: 'settled',
    alone: true,
    sources: ['EvP/94(1)(2)'],
    certainty: 'settled',
  },
  joint_inspection: { place: 4, placeCertainty: 'unverified', alone: true, sources: [], certainty: 'unverified' },
  own_inspection_invited: {
    place: 5,
    placeCertainty: 'unverified',
    alone: true,
    sources: ['EvP/41'],
    certainty: 'probable',
  },
  // The other side may rebut a report ordered by one side and ask for a judicial appraisal.
  own_inspection: { place: 6, placeCertainty: 'unverified', alone: true, sources: ['EvP/41'], certainty: 'settled' },
  // Doubtful electronic data and copies that cannot be compared with the original cannot stand alone.
  screenshots: {
    place: 7,
    placeCertainty: 'unverified',
    alone: false,
    sources: ['EvP/90(4)', 'EvP/90(5)'],
    certainty: 'settled',
  },
  // An admission in the suit needs no proof; data kept against oneself may be taken as true. What was conceded in a suit
  // only to settle is not used against that party later.
  against_interest: { alone: true, sources: ['EvP/3', 'EvP/94(1)(1)', 'CPLI/107'], certainty: 'settled' },
  // Data formed in ordinary business may be taken as true unless rebutted; of a paper, who relies on it proves that it is
  // genuine, and a signature or seal makes this a presumption.
  ordinary_business: { alone: true, sources: ['EvP/94(1)(3)', 'EvP/92'], certainty: 'settled' },
  // A signed, sealed or fingerprinted private paper is presumed genuine.
  signed_paper: { alone: true, sources: ['EvP/92(2)'], certainty: 'settled' },
  // Who relies on an unsigned private paper proves that it is genuine.
  private_paper: { alone: true, sources: ['EvP/92(1)'], certainty: 'settled' },
  // Blockchain: unchanged after storage unless overturned, not true before. Hash and trusted timestamp: integrity and time.
  hash_timestamp: { alone: true, sources: ['2018/11(2)', 'OLR/16', 'OLR/18'], certainty: 'settled' },
  // The data on the device and account they arose in are the original; a printout from them counts as one.
  original_device: { alone: true, sources: ['EvP/15(2)', 'EvP/93'], certainty: 'settled' },
  // The thing itself.
  original_thing: { alone: true, sources: ['CPL/73', 'EvP/11'], certainty: 'settled' },
} as const satisfies Record<string, Weight>;

export type WeightId = keyof typeof weights;
