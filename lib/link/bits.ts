/** Writing and reading whole numbers bit by bit, the highest bit first. */

/** Thrown by a reader: the bits do not say a case. */
export class BadBits extends Error {}
/** Thrown by a reader: the bits use a number or position that this dictionary does not have. */
export class UnknownBits extends Error {}

export interface BitWriter {
  /** Writes `value` (below 2^53) in so many bits. */
  put(value: number, bits: number): void;
  /** The bits so far, filled up with zeros to whole bytes. */
  bytes(): Uint8Array;
}

export function bitWriter(): BitWriter {
  const out: number[] = [];
  let used = 0;
  return {
    put(value, bits) {
      if (!Number.isSafeInteger(value) || value < 0 || value >= 2 ** bits)
        throw new RangeError(`${value} in ${bits} bits`);
      for (let bit = bits - 1; bit >= 0; bit--) {
        const one = Math.floor(value / 2 ** bit) % 2;
        if (used % 8 === 0) out.push(0);
        const at = out.length - 1;
        out[at] = (out[at] ?? 0) | (one << (7 - (used % 8)));
        used++;
      }
    },
    bytes: () => Uint8Array.from(out),
  };
}

export interface BitReader {
  /** Reads a number of so many bits (at most 53). */
  take(bits: number): number;
  /** The whole bytes that follow those read from. */
  rest(): Uint8Array;
}

export function bitReader(bytes: Uint8Array): BitReader {
  let read = 0;
  return {
    take(bits) {
      if (read + bits > bytes.length * 8) throw new BadBits('the end');
      let value = 0;
      for (let i = 0; i < bits; i++, read++) value = value * 2 + (((bytes[read >> 3] ?? 0) >> (7 - (read & 7))) & 1);
      return value;
    },
    rest: () => bytes.subarray(Math.ceil(read / 8)),
  };
}

/**
 * A number that may outgrow its bits: all ones mean "so much, and more in the next bits". The reader stops at `limit`.
 * Example: 3 in two bits is 11 00.
 */
export function putOpen(out: BitWriter, value: number, bits: number): void {
  const full = 2 ** bits - 1;
  let left = value;
  for (; left >= full; left -= full) out.put(full, bits);
  out.put(left, bits);
}

export function takeOpen(from: BitReader, bits: number, limit: number): number {
  const full = 2 ** bits - 1;
  let value = 0;
  for (;;) {
    const part = from.take(bits);
    value += part;
    if (value > limit) throw new UnknownBits('beyond the dictionary');
    if (part < full) return value;
  }
}

const GROUP = 6;

/** A number of any size below 2^53, in groups of six bits, each after a bit that says whether another follows. */
export function putGroups(out: BitWriter, value: number): void {
  const more = value >= 2 ** GROUP;
  out.put(more ? 1 : 0, 1);
  out.put(value % 2 ** GROUP, GROUP);
  if (more) putGroups(out, Math.floor(value / 2 ** GROUP));
}

export function takeGroups(from: BitReader): number {
  let value = 0;
  for (let scale = 1; ; scale *= 2 ** GROUP) {
    const more = from.take(1);
    value += from.take(GROUP) * scale;
    if (!Number.isSafeInteger(value)) throw new BadBits('too large');
    if (!more) return value;
  }
}
