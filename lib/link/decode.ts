/**
 * The case in a link, or a plain refusal. Whatever is sent, it takes little time and memory, throws nothing, and never
 * gives a case other than the one that was encoded. `encode.ts` describes the bits.
 */
import type { FactId } from '../../rules/facts';
import { type Case, parseCase, type Source } from '../case/case';
import { charactersFor, fromBase64url } from './base64url';
import { BadBits, type BitReader, bitReader, UnknownBits } from './bits';
import { crc32 } from './crc32';
import { takeDay } from './days';
import { CHECK_BYTES, MAP_LENGTH_BITS, MIXED, PROVENANCE, SEALED, VERSION } from './encode';
import { fields } from './fields';
import { findData } from './mail';
import { TooLong, unpackTexts } from './texts';
import { takeValue } from './values';

/** Longest text that is looked at, in characters. */
export const MOST_CHARACTERS = 20_000;

/** Higher numbers are not versions to come but other letters: a link in small letters, for example. */
const LAST_VERSION = 31;

/** `sealed`: whole, but it opens with a passphrase only (`seal.ts`). */
export type Refusal = 'empty' | 'not_a_link' | 'cut_short' | 'damaged' | 'newer_version' | 'too_long' | 'sealed';

export type Decoded = { readonly ok: true; readonly case: Case } | { readonly ok: false; readonly refusal: Refusal };

const refuse = (refusal: Refusal): Decoded => ({ ok: false, refusal });

/** Reads a fragment, an address, or a passage of a message with one in it. */
export async function decodeCase(text: string): Promise<Decoded> {
  if (text.length > MOST_CHARACTERS) return refuse('too_long');
  const found = findData(text);
  if (typeof found === 'string') return refuse(found);
  const framed = unframe(found.data, VERSION);
  if (typeof framed === 'string') return refuse(framed);
  try {
    const read = parseCase(await readBody(framed));
    return read.ok ? read : refuse('damaged');
  } catch (error) {
    if (error instanceof UnknownBits) return refuse('newer_version');
    return refuse(error instanceof TooLong ? 'too_long' : 'damaged');
  }
}

/** The bits between length and check value, once the check value is right and the version is the one that is asked for. */
export function unframe(data: string, wanted: number): Uint8Array | Refusal {
  const start = fromBase64url(data.slice(0, charactersFor(4)));
  const version = start[0] ?? VERSION;
  if (version === 0 || version > LAST_VERSION) return 'damaged';
  const sizeOfLength = [1, 2, 3].find((size) => start[size] !== undefined && start[size] < 0x80);
  if (sizeOfLength === undefined) return start.length < 4 ? 'cut_short' : 'damaged';
  let total = 0;
  for (let i = sizeOfLength; i > 0; i--) total = total * 0x80 + ((start[i] ?? 0) & 0x7f);
  if (data.length < charactersFor(total)) return 'cut_short';
  const end = total - CHECK_BYTES;
  if (end <= sizeOfLength) return 'damaged';
  const bytes = fromBase64url(data.slice(0, charactersFor(total)));
  const check = new DataView(bytes.buffer).getUint32(end);
  if (crc32(bytes.subarray(0, end)) !== check) return 'damaged';
  if (version !== wanted) return version === SEALED ? 'sealed' : 'newer_version';
  return bytes.subarray(1 + sizeOfLength, end);
}

async function readBody(bytes: Uint8Array): Promise<unknown> {
  const from = bitReader(bytes);
  const hasDay = from.take(1) === 1;
  const mode = from.take(2);
  const hasTexts = from.take(1) === 1;
  const deflated = from.take(1) === 1;
  const asOf = hasDay ? takeDay(from) : undefined;
  const { facts, order } = takeFacts(from);
  const provenance = takeProvenance(from, mode, order);
  const rest = from.rest();
  if (!hasTexts && rest.length > 0) throw new BadBits('more than was said');
  const texts = hasTexts ? await unpackTexts({ bytes: rest, deflated }) : {};
  return { format: 1, facts, ...texts, provenance, ...(asOf !== undefined && { asOf }) };
}

/** The answers, and the order of their numbers; null stands for a retired fact or option. */
function takeFacts(from: BitReader): { facts: Record<string, unknown>; order: (FactId | null)[] } {
  const map = Array.from({ length: from.take(MAP_LENGTH_BITS) }, () => from.take(1) === 1);
  if (map.lastIndexOf(true) >= fields.length) throw new UnknownBits('a newer fact');
  const facts: Record<string, unknown> = {};
  const order = fields.flatMap((field, number) => {
    if (!map[number]) return [];
    const value = takeValue(from, field);
    if (field.fact === null || value === undefined) return [null];
    facts[field.fact] = value;
    return [field.fact];
  });
  return { facts, order };
}

function takeProvenance(from: BitReader, mode: number, order: readonly (FactId | null)[]): Record<string, Source> {
  const provenance: Record<string, Source> = {};
  for (const fact of order) {
    const code = mode === PROVENANCE.mixed ? from.take(2) : mode;
    if (code >= MIXED.length) throw new BadBits('provenance');
    const source = MIXED[code];
    if (fact && source) provenance[fact] = source;
  }
  return provenance;
}
