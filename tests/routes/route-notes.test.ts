import { describe, expect, test } from 'vitest';
import { routeNoteWords } from '@/lib/words/en/route-notes';
import { routeNames } from '@/lib/words/en/routes';
import { assess } from '@/rules/assess';
import { notesOf, routeNotes } from '@/rules/routes/route-notes';

const lists = Object.entries(routeNotes);
const steps = new Set<string>(lists.flatMap(([, { steps }]) => steps));
const papers = new Set<string>(lists.flatMap(([, { papers }]) => papers));
const fails = new Set<string>(lists.flatMap(([, { fails }]) => fails));
const words = Object.entries(routeNoteWords);

describe('the notes of the routes', () => {
  test('every route has 3 to 6 steps, 2 to 6 papers and 1 to 3 ways to fail, none twice', () => {
    expect(lists.map(([id]) => id).sort()).toEqual(Object.keys(routeNames).sort());
    for (const [id, note] of lists) {
      for (const [part, least, most] of [
        ['steps', 3, 6],
        ['papers', 2, 6],
        ['fails', 1, 3],
      ] as const) {
        expect(note[part].length, `${id} ${part}`).toBeGreaterThanOrEqual(least);
        expect(note[part].length, `${id} ${part}`).toBeLessThanOrEqual(most);
        expect(new Set(note[part]).size, `${id} ${part}`).toBe(note[part].length);
      }
    }
  });

  test('an id is a step, a paper or a failing, and only one of them', () => {
    expect(new Set([...steps, ...papers, ...fails]).size).toBe(steps.size + papers.size + fails.size);
  });

  test('every id has words, every word is used, no two are the same', () => {
    expect(words.map(([id]) => id).sort()).toEqual([...steps, ...papers, ...fails].sort());
    expect(new Set(words.map(([, text]) => text)).size).toBe(words.length);
  });

  test('a paper is a name, the rest are sentences', () => {
    for (const [id, text] of words) {
      expect(text.endsWith('.'), text).toBe(!papers.has(id));
    }
  });
});

test('an assessment carries the notes of each route that is not ruled out', () => {
  const { routes } = assess({ 'deal.concluded': 'remote' }, { asOf: '2026-11-21' });
  expect(new Set(routes.map(({ verdict }) => verdict === 'excluded'))).toEqual(new Set([true, false]));
  for (const { id, verdict, notes } of routes) {
    expect(notes, id).toEqual(verdict === 'excluded' ? { steps: [], papers: [], fails: [] } : routeNotes[id]);
  }
});

describe('notes that fit the case', () => {
  const steps = (facts: Parameters<typeof notesOf>[0]) => notesOf(facts, 'payment-reversal').steps;

  test('the way of payment decides; while it is not known every step stays', () => {
    expect(steps({})).toEqual(routeNotes['payment-reversal'].steps);
    expect(steps({ 'payment.via': 'not_sure' })).toEqual(routeNotes['payment-reversal'].steps);
    expect(steps({ 'payment.via': 'card', 'dispute.kind': 'non_delivery' })).toEqual(['ask-payer', 'answer-bank']);
    expect(steps({ 'payment.via': 'card', 'dispute.kind': 'quality' })).toContain('offer-return');
    expect(steps({ 'payment.via': 'wire' })).toEqual(['ask-payer', 'recall-transfer', 'answer-bank']);
  });

  test('another payment brings its steps back', () => {
    expect(steps({ 'payment.via': 'card', 'payments.others': [{ via: 'paypal' }] })).toContain('escalate-paypal');
    expect(steps({ 'payment.via': 'card', 'payments.others': [{}] })).toContain('recall-transfer');
  });
});
