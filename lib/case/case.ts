/** A case: the coded facts and what belongs to them. The one shape for the tab, the file and the link; read through zod. */
import * as z from 'zod/mini';
import { type FactId, type Facts, factIds, facts } from '../../rules/facts';
import { daySchema, type FieldError, parseFacts } from '../../rules/schema';

/** Free text of a case and the most characters each may have. Shown as text only, never made a link. */
export const textLimits = {
  sellerName: 200,
  sellerNameZh: 100,
  sellerCode: 40,
  storeUrl: 500,
  orderNumber: 100,
  note: 2000,
  buyerName: 200,
  payeeName: 200,
  payeeBic: 20,
  registerWord: 200,
} as const;
export const SENDER_NAME_LIMIT = 100;
export const SENDER_MESSAGE_LIMIT = 1000;
export const MOST_FILES = 300;
export const FILE_NAME_LIMIT = 255;
export const FILE_NOTE_LIMIT = 500;

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

/** Line breaks and tabs are text; other control characters and halves of characters are not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to keep out
const NOT_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/gu;

const text = (least: number, most: number) =>
  z.string().check(
    z.minLength(least),
    z.maxLength(most),
    z.refine((value) => value.search(NOT_TEXT) < 0),
  );

/** What a person typed, as a case can hold it: without control characters, trimmed, cut at the limit. */
export function tidyText(typed: string, most: number): string {
  const clean = typed.replace(/\r\n?/g, '\n').replace(NOT_TEXT, '').trim();
  return clean.slice(0, most).replace(NOT_TEXT, '');
}

const source = z.enum(['me', 'advisor']);

const fileSchema = z.strictObject({
  name: text(1, FILE_NAME_LIMIT),
  size: z.number().check(z.int(), z.gte(0)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  element: z.optional(z.enum(facts['evidence.elements'].options)),
  note: z.optional(text(1, FILE_NOTE_LIMIT)),
});

/** All of a case but its facts, which `parseFacts` reads. */
export const caseFrame = z.strictObject({
  format: z.literal(1),
  facts: z.unknown(),
  texts: z.optional(
    z.strictObject(
      Object.fromEntries(Object.entries(textLimits).map(([id, limit]) => [id, z.optional(text(1, limit))])),
    ),
  ),
  files: z.optional(z.array(fileSchema).check(z.maxLength(MOST_FILES))),
  ready: z.optional(z.array(z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/))).check(z.maxLength(100))),
  from: z.optional(z.strictObject({ name: text(1, SENDER_NAME_LIMIT), message: text(0, SENDER_MESSAGE_LIMIT) })),
  provenance: z.optional(z.partialRecord(z.enum(factIds), source)),
  asOf: z.optional(daySchema),
});

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
  const read = caseFrame.safeParse(input);
  const facts = parseFacts((input as { facts?: unknown }).facts);
  const errors = [...(read.success ? [] : read.error.issues.flatMap(explainIssue)), ...(facts.ok ? [] : facts.errors)];
  if (!read.success || !facts.ok || errors.length > 0) return refused(errors);
  return { ok: true, case: compact({ ...(read.data as Case), facts: facts.facts }) };
}

function explainIssue(issue: z.core.$ZodIssue): FieldError[] {
  const path = issue.path.map(String);
  if (path[0] === 'facts') return [];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: [...path, key].join('.'), message: 'There is no such field in a case.' }));
  }
  const field = path.join('.') || 'case';
  if (field === 'format') return [{ field, message: 'The format must be 1.' }];
  if (field === 'asOf') return [{ field, message: 'This is not a day from 1990 to 2100. Write it like 2025-03-14.' }];
  if (path[0] === 'provenance') {
    return [{ field, message: 'Write one of: me, advisor; and only beside facts of the vocabulary.' }];
  }
  if (issue.code === 'too_big')
    return [{ field, message: `The text is too long: at most ${issue.maximum} characters.` }];
  if (issue.code === 'too_small') return [{ field, message: 'The text is empty. Leave the field out instead.' }];
  return path.length > 1
    ? [{ field, message: 'This must be text without control characters.' }]
    : [{ field, message: 'This must be an object.' }];
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
