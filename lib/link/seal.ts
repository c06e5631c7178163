/**
 * A case in a link that opens with a passphrase only. The whole frame of the plain link is encrypted and stands in a
 * frame of its own (`encode.ts`) with `SEALED` in place of the version, so that such data begins with `E`, not with `A`:
 *
 *   kind (8) · rounds in 100,000s (8) · salt (128) · nonce (96) · ciphertext with its tag of 128 bits
 *
 * AES-256-GCM; the key comes from the passphrase by PBKDF2-HMAC-SHA-256 (RFC 8018). Guidance asks for at least 600,000
 * rounds (OWASP Password Storage Cheat Sheet). All that stands before the ciphertext is bound to it as additional data.
 * Neither the passphrase nor anything made from it alone is in the link. Length and check value of the outer frame are
 * open: they tell a damaged link from a wrong passphrase, and how long the case is.
 */
import { charactersFor, fromBase64url, toBase64url } from './base64url';
import { type Decoded, decodeCase, MOST_CHARACTERS, type Refusal, unframe } from './decode';
import { fragmentOf, framed, SEALED } from './encode';
import { findData, MARKER } from './mail';

/** PBKDF2-HMAC-SHA-256 with AES-256-GCM. Another kind gets another number. */
const KIND = 1;
const ROUND_UNIT = 100_000;
/** Rounds of a new seal. */
export const ROUNDS = 1_000_000;
/** A link outside these bounds is refused: less protects too little, more would keep the reader waiting. */
export const LEAST_ROUNDS = 600_000;
export const MOST_ROUNDS = 2_000_000;
const SALT = 16;
const NONCE = 12;
const TAG = 16;
const HEAD = 2 + SALT + NONCE;
/** Longest passphrase that is used, in characters. */
export const LONGEST_PASSPHRASE = 200;

/** `wrong_passphrase`: the link is whole, and this passphrase does not open it. `cannot`: the browser cannot decrypt here. */
export type SealRefusal = Refusal | 'wrong_passphrase' | 'cannot';
export type Opened = Extract<Decoded, { ok: true }> | { readonly ok: false; readonly refusal: SealRefusal };

/** Browsers encrypt on secure pages only: https, or the own machine. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

/** The same passphrase in whatever form it was typed: one Unicode form, one space between words, none around them. */
export const tidyPassphrase = (typed: string): string =>
  typed.normalize('NFKC').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_PASSPHRASE);

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase);
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** How a body is locked: what stands before the ciphertext is bound to it. */
const lockOf = (head: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv: head.slice(2 + SALT, HEAD),
  additionalData: Uint8Array.from([SEALED, ...head]),
  tagLength: TAG * 8,
});

/**
 * Seals the fragment of a plain link. Throws where the browser cannot encrypt, and for an empty passphrase.
 *
 * @param fragment as `encodeCase` gives it
 */
export async function sealFragment(fragment: string, typed: string): Promise<string> {
  const passphrase = tidyPassphrase(typed);
  if (passphrase === '') throw new RangeError('an empty passphrase');
  const found = findData(fragment);
  if (typeof found === 'string') throw new RangeError(found);
  // The end mark stands after the last whole byte, or adds bits that the length inside does not count.
  const plain = Uint8Array.from(fromBase64url(found.data.slice(0, -1)));
  const head = new Uint8Array(HEAD);
  head.set([KIND, ROUNDS / ROUND_UNIT]);
  crypto.getRandomValues(head.subarray(2));
  const key = await keyFrom(passphrase, head.slice(2, 2 + SALT), ROUNDS);
  const sealed = new Uint8Array(await crypto.subtle.encrypt(lockOf(head), key, plain));
  return fragmentOf(framed(SEALED, [...head, ...sealed]));
}

const refuse = (refusal: SealRefusal): Opened => ({ ok: false, refusal });

/**
 * Opens a sealed link with a passphrase. Time and memory are bounded, nothing is thrown. That a passphrase is wrong
 * cannot be told from a seal that somebody forged: both say `wrong_passphrase`.
 */
export async function openSealed(text: string, typed: string): Promise<Opened> {
  if (text.length > MOST_CHARACTERS) return refuse('too_long');
  const found = findData(text);
  if (typeof found === 'string') return refuse(found);
  const body = unframe(found.data, SEALED);
  if (typeof body === 'string') return refuse(body);
  const head = body.slice(0, HEAD);
  const rounds = (head[1] ?? 0) * ROUND_UNIT;
  if (body.length <= HEAD + TAG) return refuse('damaged');
  if (head[0] !== KIND) return refuse('newer_version');
  if (rounds < LEAST_ROUNDS || rounds > MOST_ROUNDS) return refuse('newer_version');
  if (!canSeal()) return refuse('cannot');
  const plain = await decrypted(head, body.slice(HEAD), tidyPassphrase(typed), rounds);
  if (!plain) return refuse('wrong_passphrase');
  const inner = await decodeCase(`#${MARKER}${toBase64url(plain)}`);
  // A seal within a seal is nothing this site makes.
  return inner.ok || inner.refusal !== 'sealed' ? inner : refuse('damaged');
}

async function decrypted(
  head: Uint8Array<ArrayBuffer>,
  sealed: Uint8Array<ArrayBuffer>,
  passphrase: string,
  rounds: number,
): Promise<Uint8Array | undefined> {
  try {
    const key = await keyFrom(passphrase, head.slice(2, 2 + SALT), rounds);
    return new Uint8Array(await crypto.subtle.decrypt(lockOf(head), key, sealed));
  } catch {
    return undefined;
  }
}

/** Characters that a seal adds to a link, at most. */
export const SEAL_CHARACTERS = charactersFor(HEAD + TAG + 8) + 1;
