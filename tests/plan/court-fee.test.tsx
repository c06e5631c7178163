/** Which article halves the court fee: a simple procedure (FEE 16), or a counterclaim heard together (FEE 18). */
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
