import type { Truth } from '@/rules/logic/finding';

/** The five ways a value is told: yes, probably yes, no, probably no, not known. */
export function verdictKey({ verdict, firm }: { readonly verdict: Truth; readonly firm: boolean }) {
  if (verdict === 'unknown') return 'unknown';
  if (verdict === 'yes') return firm ? 'yes' : 'leanYes';
  return firm ? 'no' : 'leanNo';
}
