/** Which articles halve the court fee (FEE 15, 16, 18), and which shut the simplified procedure (CPLI 140, 257; 2018 Article 18). */
import { expect, it, vi } from 'vitest';
import { CourtFee } from '@/components/plan/CourtFee';
import type { CostInput } from '@/rules/costs/route-cost';
import { shown } from './in-plan';

vi.mock('@/components/plan/Sources', () => ({
  Sources: ({ sources }: { sources: readonly string[] }) => <p>{sources.join(' ')}</p>,
}));

const told = (halfFee: CostInput['halfFee']) =>
  shown(<CourtFee claim={{ usdCents: 1_400_000, fen: 10_000_000 }} halfFee={halfFee} rates={{}} />, {});

it('a counterclaim goes by article 18, a simple procedure by article 16', () => {
  expect(told('possible')).toContain('FEE/16');
  expect(told('possible')).not.toContain('FEE/18');
  expect(told('counterclaim')).toContain('FEE/18');
  expect(told('counterclaim')).not.toContain('FEE/16');
});

it('a mediation or withdrawal halves the fee by article 15', () => {
  expect(told('possible')).toContain('FEE/15');
});

it.each(['no', 'contested'] as const)('%s: who cannot be found shuts the simplified procedure', (half) => {
  expect(told(half)).toContain('CPLI/140');
  expect(told(half)).toContain('CPLI/257');
  expect(told(half).includes('2018/18')).toBe(half === 'contested');
});
