import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Case } from '@/lib/case/case';
import { fromBase64url } from '@/lib/link/base64url';
import { decodeCase } from '@/lib/link/decode';
import { encodeCase, fragmentOf, framed, SEALED } from '@/lib/link/encode';
import { findData } from '@/lib/link/mail';
import { openSealed, ROUNDS, SEAL_CHARACTERS, sealFragment } from '@/lib/link/seal';
import { anyCase } from './cases';
import { mutated, random } from './mutations';

const full: Case = {
  format: 1,
  facts: { 'claim.ground': 'sale', 'buyer.country': 'DE', 'payment.on': '2026-03-14' },
  texts: { sellerName: 'Shenzhen Mingxing Electronics', sellerNameZh: '深圳市明星电子有限公司' },
  from: { name: 'Beratungsstelle', message: 'Bitte ergänzen' },
};
const PHRASE = 'Grüne Äpfel am 3. Mai';
const plain = await encodeCase(full, { withTexts: true });
const sealed = await sealFragment(plain, PHRASE);

const bytesOf = (fragment: string) => {
  const found = findData(fragment);
  return typeof found === 'string' ? new Uint8Array() : fromBase64url(found.data.slice(0, -1));
};
/** The body of a frame with a length of one byte or two. */
const bodyOf = (fragment: string) => {
  const bytes = bytesOf(fragment);
  return bytes.subarray((bytes[1] ?? 0) < 0x80 ? 2 : 3, -4);
};
/** A sealed frame with another body but a right check value, as somebody who means harm can make. */
const forged = (change: (body: Uint8Array) => void) => {
  const body = Uint8Array.from(bodyOf(sealed));
  change(body);
  return fragmentOf(framed(SEALED, [...body]));
};

describe('a sealed link', () => {
  test('opens with its passphrase to the same case, also out of a mail', async () => {
    expect(await openSealed(sealed, PHRASE)).toEqual({ ok: true, case: full });
    const link = `https://recourse.example/en/open/#${sealed}`;
    expect(await openSealed(`> ${link.slice(0, 76)}\r\n> ${link.slice(76)}.`, PHRASE)).toEqual({
      ok: true,
      case: full,
    });
  });

  test('takes one passphrase in any Unicode form and with other spaces around it', async () => {
    expect((await openSealed(sealed, ` ${PHRASE.normalize('NFD').replace(/ /g, '\u00a0 ')} \n`)).ok).toBe(true);
  });

  test('does not open with another one, and says so as often as asked', async () => {
    for (const wrong of ['', 'x', PHRASE.toLowerCase(), `${PHRASE}.`])
      expect(await openSealed(sealed, wrong)).toEqual({ ok: false, refusal: 'wrong_passphrase' });
    expect((await openSealed(sealed, PHRASE)).ok).toBe(true);
  });

  test('begins with another letter, and is refused as sealed where no passphrase is asked for', async () => {
    expect(plain).toMatch(/^case-A/);
    expect(sealed).toMatch(/^case-E/);
    expect(await decodeCase(sealed)).toEqual({ ok: false, refusal: 'sealed' });
  });

  test('has a version that a reader without seals takes for a newer one: above 1, at most 31', () => {
    expect(bytesOf(sealed)[0]).toBe(SEALED);
    expect(SEALED).toBeGreaterThan(1);
    expect(SEALED).toBeLessThanOrEqual(31);
  });

  test('says a million rounds, has a new salt and nonce each time, and holds nothing readable', async () => {
    const [first, second] = [bodyOf(sealed), bodyOf(await sealFragment(plain, PHRASE))];
    expect([...first.subarray(0, 2)]).toEqual([1, 10]);
    expect(ROUNDS).toBe(1_000_000);
    expect(first.subarray(2, 18)).not.toEqual(second.subarray(2, 18));
    expect(first.subarray(18, 30)).not.toEqual(second.subarray(18, 30));
    expect(first.subarray(30)).not.toEqual(second.subarray(30));
    const inside = Buffer.from(first).toString('latin1');
    expect(inside).not.toContain(Buffer.from(bodyOf(plain)).toString('latin1').slice(0, 8));
    expect(inside).not.toContain('pfel');
  });

  test('adds the bytes of kind, rounds, salt, nonce and tag, and little else', () => {
    const added = bytesOf(sealed).length - bytesOf(plain).length;
    expect(added).toBeGreaterThanOrEqual(1 + 1 + 16 + 12 + 16);
    expect(sealed.length - plain.length).toBeLessThanOrEqual(SEAL_CHARACTERS);
  });

  test('an empty passphrase and something that is no link are refused by the maker', async () => {
    await expect(sealFragment(plain, ' \n ')).rejects.toThrow(RangeError);
    await expect(sealFragment('hello', PHRASE)).rejects.toThrow(RangeError);
  });

  test('any case comes back', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), async (held, typed) => {
        fc.pre(typed.trim() !== '');
        const fragment = await encodeCase(held, { withTexts: true });
        const opened = await openSealed(await sealFragment(fragment, typed), typed);
        expect(opened).toEqual(await decodeCase(fragment));
      }),
      { numRuns: 5 },
    );
  });
});

describe('a link that is not as it was sealed', () => {
  test('damage on the way is called damage, not a wrong passphrase', async () => {
    const at = sealed.length - 30;
    const changed = `${sealed.slice(0, at)}${sealed[at] === 'x' ? 'y' : 'x'}${sealed.slice(at + 1)}`;
    expect(await openSealed(changed, PHRASE)).toEqual({ ok: false, refusal: 'damaged' });
    expect(await openSealed(sealed.slice(0, -20), PHRASE)).toEqual({ ok: false, refusal: 'cut_short' });
    expect(await openSealed('#case-', PHRASE)).toEqual({ ok: false, refusal: 'cut_short' });
    expect(await openSealed('hello', PHRASE)).toEqual({ ok: false, refusal: 'not_a_link' });
    expect(await openSealed('x'.repeat(20_001), PHRASE)).toEqual({ ok: false, refusal: 'too_long' });
    expect(await openSealed(plain, PHRASE)).toEqual({ ok: false, refusal: 'newer_version' });
  });

  test.each([
    ['rounds', 1, 20],
    ['salt', 2, 7],
    ['nonce', 29, 7],
    ['ciphertext', 30, 7],
  ])('%s changed with a right check value: nothing opens', async (_, at, value) => {
    const link = forged((body) => {
      body[at] = at === 1 ? value : (body[at] ?? 0) ^ value;
    });
    expect(await openSealed(link, PHRASE)).toEqual({ ok: false, refusal: 'wrong_passphrase' });
  });

  test.each([
    ['no rounds', 1, 0],
    ['too few rounds', 1, 5],
    ['too many rounds', 1, 21],
    ['all the rounds there are', 1, 255],
    ['another kind', 0, 2],
  ])('%s: refused at once, without working out a key', async (_, at, value) => {
    const derive = vi.spyOn(crypto.subtle, 'deriveKey');
    const link = forged((body) => {
      body[at] = value;
    });
    expect(await openSealed(link, PHRASE)).toEqual({ ok: false, refusal: 'newer_version' });
    expect(derive).not.toHaveBeenCalled();
    derive.mockRestore();
  });

  test('500 damaged links: refused by the outer check value without working out a key, or not damaged at all', async () => {
    const derive = vi.spyOn(crypto.subtle, 'deriveKey');
    const next = random(20_261_122);
    let refused = 0;
    for (let i = 0; i < 500; i++) {
      const text = mutated(sealed, next);
      const outer = await decodeCase(text);
      if (!outer.ok && outer.refusal === 'sealed') {
        expect(bodyOf(text.replace(/\s/g, ''))).toEqual(bodyOf(sealed));
        continue;
      }
      const opened = await openSealed(text, PHRASE);
      expect(opened.ok).toBe(false);
      expect(['empty', 'not_a_link', 'cut_short', 'damaged', 'newer_version']).toContain(!opened.ok && opened.refusal);
      refused++;
    }
    expect(refused).toBeGreaterThan(450);
    expect(derive).not.toHaveBeenCalled();
    derive.mockRestore();
  });

  test('nothing inside, or a seal within a seal', async () => {
    expect(await openSealed(fragmentOf(framed(SEALED, [1, 10])), PHRASE)).toEqual({ ok: false, refusal: 'damaged' });
    const twice = await sealFragment(sealed, PHRASE);
    expect(await openSealed(twice, PHRASE)).toEqual({ ok: false, refusal: 'damaged' });
  });

  test('without WebCrypto it says so', async () => {
    vi.stubGlobal('crypto', {});
    expect(await openSealed(sealed, PHRASE)).toEqual({ ok: false, refusal: 'cannot' });
    vi.unstubAllGlobals();
  });
});
