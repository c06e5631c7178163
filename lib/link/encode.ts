/**
 * A case as the fragment of an address, which browsers never send to a server. Version 1, bit by bit:
 *
 *   version (8) · length in bytes of everything (7 at a time) · has a day (1) · provenance (2) · has texts (1) ·
 *   texts deflated (1) · day (13) · number of map bits (10) · map: is fact n answered (1 each) · the answers in order of
 *   their numbers · provenance of each, if mixed (2 each) · to the next byte · texts · CRC-32 of all before (32)
 *
 * as base64url between the marker `case-` and an end mark, so that no `-` or `_` stands last, where programs that make
 * text clickable lose it. The numbers of facts and options are in `fields.ts`. Every version to come keeps the first
 * byte, the length and the check value where they are, so that a reader can tell "newer" from "damaged".
 */
import { type FactId, factIds } from '../../rules/facts';
import { type Case, compact } from '../case/case';
import { toBase64url } from './base64url';
import { type BitWriter, bitWriter } from './bits';
import { crc32 } from './crc32';
import { putDay } from './days';
import { fields } from './fields';
import { MARKER } from './mail';
import { packTexts } from './texts';
import { putValue } from './values';

export const VERSION = 1;
/** In place of the version: a frame whose body is sealed (`seal.ts`). A reader that knows no seal takes it for newer. */
export const SEALED = 16;
export const MAP_LENGTH_BITS = 10;
export const CHECK_BYTES = 4;
export const END_MARK = 'Z';
export const PROVENANCE = { none: 0, advisor: 1, me: 2, mixed: 3 } as const;
/** The provenance of one answer where they are mixed. */
export const MIXED = [undefined, 'advisor', 'me'] as const;

export interface EncodeOptions {
  /** Names, numbers and the note go in, too. */
  readonly withTexts: boolean;
  /** The sender's name and message go in; unless said, they go with the texts. */
  readonly withFrom?: boolean;
}

/** The fragment for a case, without `#`. Only the coded answers go in, unless more is chosen. */
export async function encodeCase(full: Case, { withTexts, withFrom = withTexts }: EncodeOptions): Promise<string> {
  const { facts, provenance, texts, from, asOf } = compact(full);
  const packed = await packTexts({ ...(withTexts && texts && { texts }), ...(withFrom && from && { from }) });
  const stranger = factIds.find((id) => facts[id] !== undefined && !fields.some((field) => field.fact === id));
  if (stranger) throw new RangeError(`no number for ${stranger}`);

  const answered = fields.flatMap(({ fact }) => (fact && facts[fact] !== undefined ? [fact] : []));
  const last = fields.findLastIndex(({ fact }) => fact && facts[fact] !== undefined);
  const sources = answered.map((fact) => provenance?.[fact]);
  const alike = sources.every((source) => source === sources[0]);
  const mode = alike ? (sources[0] ?? 'none') : 'mixed';

  const out = bitWriter();
  out.put(asOf === undefined ? 0 : 1, 1);
  out.put(PROVENANCE[mode], 2);
  out.put(packed.bytes.length > 0 ? 1 : 0, 1);
  out.put(packed.deflated ? 1 : 0, 1);
  if (asOf !== undefined) putDay(out, asOf);
  out.put(last + 1, MAP_LENGTH_BITS);
  for (const { fact } of fields.slice(0, last + 1)) out.put(fact && facts[fact] !== undefined ? 1 : 0, 1);
  putAnswers(out, answered, facts);
  if (mode === 'mixed') for (const source of sources) out.put(MIXED.indexOf(source), 2);

  return fragmentOf(framed(VERSION, [...out.bytes(), ...packed.bytes]));
}

/** The bytes of a frame as a fragment. */
export const fragmentOf = (bytes: Uint8Array): string => MARKER + toBase64url(bytes) + END_MARK;

function putAnswers(out: BitWriter, answered: readonly FactId[], facts: Case['facts']): void {
  for (const field of fields) if (field.fact && answered.includes(field.fact)) putValue(out, field, facts[field.fact]);
}

/** Version and length before, check value after. The length counts itself. */
export function framed(version: number, body: readonly number[]): Uint8Array {
  const rest = 1 + body.length + CHECK_BYTES;
  const sizeOfLength = [1, 2, 3].find((size) => rest + size < 2 ** (7 * size)) ?? 3;
  const total = rest + sizeOfLength;
  const length = Array.from({ length: sizeOfLength }, (_, i) =>
    i < sizeOfLength - 1 ? ((total >> (7 * i)) & 0x7f) | 0x80 : (total >> (7 * i)) & 0x7f,
  );
  const checked = Uint8Array.from([version, ...length, ...body]);
  const check = crc32(checked);
  return Uint8Array.from([...checked, check >>> 24, (check >>> 16) & 0xff, (check >>> 8) & 0xff, check & 0xff]);
}

/** The whole address: `linkFor('https://example.org', '/en/open/', fragment)`. */
export const linkFor = (origin: string, path: string, fragment: string): string =>
  `${origin.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}#${fragment}`;
