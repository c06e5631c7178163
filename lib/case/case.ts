/** A case: the coded facts and what belongs to them. The one shape for the tab, the file and the link. */
import type { FactId, Facts, facts } from '../../rules/facts';
import { type FieldError, parseFacts } from '../../rules/schema';
import { frameErrors, type Table } from './frame-errors';
import type { textLimits } from './limits';

export {
  FILE_NAME_LIMIT,
  FILE_NOTE_LIMIT,
  MOST_FILES,
  SENDER_MESSAGE_LIMIT,
  SENDER_NAME_LIMIT,
  textLimits,
  tidyText,
} from './limits';

export type EvidenceElement = (typeof facts)['evidence.elements']['options'][number];
export type TextId = keyof typeof textLimits;
export type Texts = { readonly [T in TextId]?: string };
/** Who gave an answer: the person, or the advisor who prepared the link. */
export type Source = 'me' | 'advisor';

/** A file of the person, as the list of evidence names it. The file itself is never read into the case. */
export interface FileEntry {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the contents: 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** The fact to prove that the person chose for it. */
  readonly element?: EvidenceElement;
  /** What the file shows, in the person's words. */
  readonly note?: string;
}

export interface Case {
  readonly format: 1;
  readonly facts: Facts;
  readonly texts?: Texts;
  /** Never in a link. */
  readonly files?: readonly FileEntry[];
  /** What is ticked in the list of preparations for a suit from abroad, by id. Never in a link. */
  readonly ready?: readonly string[];
  /** Who prepared the case for somebody else. Without a name it is left out; the message may be empty. */
  readonly from?: { readonly name: string; readonly message: string };
  /** Only for facts that are answered. */
  readonly provenance?: { readonly [F in FactId]?: Source };
  /** The day of the assessment that was sent or saved. */
  readonly asOf?: string;
}

export const emptyCase: Case = { format: 1, facts: {} };

export type ParsedCase =
  | { readonly ok: true; readonly case: Case }
  /** `newer`: written by a later version, which this one cannot read. */
  | { readonly ok: false; readonly newer: boolean; readonly errors: FieldError[] };

const refused = (errors: FieldError[], newer = false): ParsedCase => ({ ok: false, newer, errors });

/** Reads a case from anywhere: storage, file or link. Messages are in plain English and name the field. */
export function parseCase(input: unknown): ParsedCase {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refused([{ field: 'case', message: 'A case must be one object, for example {"format": 1, "facts": {}}.' }]);
  }
  const format = (input as { format?: unknown }).format;
  if (typeof format === 'number' && Number.isInteger(format) && format > 1) {
    const message = `This case has format ${format}, and this version reads format 1. A newer version wrote it.`;
    return refused([{ field: 'format', message }], true);
  }
  const facts = parseFacts((input as { facts?: unknown }).facts);
  const errors = [...frameErrors(input as Table), ...(facts.ok ? [] : facts.errors)];
  if (!facts.ok || errors.length > 0) return refused(errors);
  return { ok: true, case: compact({ ...(input as Case), facts: facts.facts }) };
}

/** Without empty parts, without keys that are `undefined`, and with provenance of answered facts only. */
export function compact(full: Case): Case {
  const { format, facts, texts, files, ready, from, provenance, asOf } = full;
  const kept = <T extends object>(part: T | undefined, keep: (key: string, value: unknown) => boolean) => {
    const entries = Object.entries(part ?? {}).filter(([key, value]) => value !== undefined && keep(key, value));
    return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
  };
  const keptTexts = kept(texts, (_, value) => value !== '');
  const keptProvenance = kept(provenance, (key) => facts[key as FactId] !== undefined);
  return {
    format,
    facts,
    ...(keptTexts && { texts: keptTexts }),
    ...(files && files.length > 0 && { files }),
    ...(ready && ready.length > 0 && { ready }),
    ...(from && from.name !== '' && { from }),
    ...(keptProvenance && { provenance: keptProvenance }),
    ...(asOf !== undefined && { asOf }),
  };
}
