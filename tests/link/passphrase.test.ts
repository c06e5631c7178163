import { describe, expect, test } from 'vitest';
import { guessBits, isMade, MADE_BITS, makePassphrase, strengthOf } from '@/lib/link/passphrase';

describe('a passphrase made here', () => {
  const many = Array.from({ length: 300 }, makePassphrase);

  test('has 20 characters in groups of four, none of those that are mistaken for others', () => {
    for (const phrase of many) expect(phrase).toMatch(/^(?:[a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}$/);
    expect(new Set(many).size).toBe(many.length);
  });

  test('uses each of the 31 characters about alike: 6,000 draws, 194 each on average', () => {
    const count = new Map<string, number>();
    for (const character of many.join('').replaceAll('-', '')) count.set(character, (count.get(character) ?? 0) + 1);
    expect(count.size).toBe(31);
    // Five standard deviations of about 13.7.
    for (const times of count.values()) expect(Math.abs(times - 6000 / 31)).toBeLessThan(70);
  });

  test('counts as 99 bits: 20 times the logarithm of 31', () => {
    expect(MADE_BITS).toBe(99);
    expect(many.every(isMade)).toBe(true);
    expect(strengthOf(many[0] ?? '')).toBe('strong');
    expect(isMade('abcd-efgh-jkmn-pqrs')).toBe(false);
  });
});

describe('the estimate for a chosen passphrase', () => {
  test.each([
    '',
    'a',
    '123456',
    'password',
    'Password1!',
    'qwertyuiop',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'abcdefghijklmnopqrstuvwxyz',
    '1234567890123456789012345',
    'summer 2026',
    'dog dog dog dog dog dog dog dog',
    'Hangzhou Internet Court',
  ])('“%s” is weak', (phrase) => {
    expect(strengthOf(phrase)).toBe('weak');
  });

  test.each(['river candle orange planet', 'correct horse battery staple'])('four words are fair: %s', (phrase) => {
    expect(guessBits(phrase)).toBe(44);
    expect(strengthOf(phrase)).toBe('fair');
  });

  test.each(['river candle orange planet window forest', 'x7#Kq9!vT2&mZ4$pW8'])('%s is strong', (phrase) => {
    expect(strengthOf(phrase)).toBe('strong');
  });

  test('six words count at most 11 bits each and a trifle for each space', () => {
    expect(guessBits('river candle orange planet window forest')).toBe(67);
  });

  test('more of the same never makes it weaker, and adds next to nothing', () => {
    for (const phrase of ['tea', 'x7#K', 'river candle'])
      expect(guessBits(`${phrase} ${phrase} ${phrase}`) - guessBits(phrase)).toBeLessThanOrEqual(3);
  });
});
