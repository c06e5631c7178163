/** The free text of a case as bytes: UTF-8, deflated where that is shorter. Reading is bounded, whatever was sent. */
import type { Case, TextId, Texts } from '../case/case';
import { BadBits, UnknownBits } from './bits';

/** The order in a link of version 1: these, name and message of the sender, then what came later; a new text comes at the end. */
const ORDER = ['sellerName', 'sellerNameZh', 'sellerCode', 'storeUrl', 'orderNumber', 'note'] as const;
const LATER = ['buyerName', 'payeeName', 'payeeBic', 'registerWord'] as const;
const SENDER = 2;
/** Unit separator: a case's texts cannot contain it. */
const BETWEEN = '\u001f';
/** Most bytes that texts may take up once inflated. */
const MOST_BYTES = 64_000;

export interface PackedTexts {
  readonly bytes: Uint8Array;
  readonly deflated: boolean;
}

async function throughStream(
  bytes: Uint8Array,
  stream: ReadableWritablePair<Uint8Array, BufferSource>,
): Promise<Uint8Array> {
  const reader = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) {
      reader.cancel().catch(() => {});
      throw new TooLong();
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  parts.reduce((at, part) => {
    all.set(part, at);
    return at + part.length;
  }, 0);
  return all;
}

/** Thrown when the text would inflate beyond the limit. */
export class TooLong extends Error {}

/** Packs the texts and the sender; no bytes if there are none. */
export async function packTexts({ texts = {}, from }: Pick<Case, 'texts' | 'from'>): Promise<PackedTexts> {
  const of = (ids: readonly TextId[]) => ids.map((id) => texts[id] ?? '');
  const values = [...of(ORDER), from?.name ?? '', from?.message ?? '', ...of(LATER)];
  while (values.at(-1) === '') values.pop();
  const plain = new TextEncoder().encode(values.join(BETWEEN));
  if (plain.length === 0 || typeof CompressionStream === 'undefined') return { bytes: plain, deflated: false };
  const deflated = await throughStream(plain, new CompressionStream('deflate-raw'));
  return deflated.length < plain.length ? { bytes: deflated, deflated: true } : { bytes: plain, deflated: false };
}

/** Reads packed texts. A browser that cannot inflate is treated as too old for the link. */
export async function unpackTexts({ bytes, deflated }: PackedTexts): Promise<Pick<Case, 'texts' | 'from'>> {
  if (deflated && typeof DecompressionStream === 'undefined') throw new UnknownBits('cannot inflate');
  const plain = deflated ? await throughStream(bytes, new DecompressionStream('deflate-raw')) : bytes;
  const values = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain).split(BETWEEN);
  if (values.length > ORDER.length + SENDER + LATER.length) throw new UnknownBits('more texts');
  const sent = [
    ...ORDER.map((id, i) => [id, values[i]]),
    ...LATER.map((id, i) => [id, values[ORDER.length + SENDER + i]]),
  ];
  const texts: Texts = Object.fromEntries(sent.filter(([, text]) => text));
  const [name = '', message = ''] = values.slice(ORDER.length);
  if (name === '' && message !== '') throw new BadBits('a message from nobody');
  return { texts, ...(name !== '' && { from: { name, message } }) };
}
