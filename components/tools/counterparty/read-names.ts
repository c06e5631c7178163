/** Reads names with the tables of traditional characters, which are loaded on use; says where they could not be loaded. */
import type { CompanyName } from '@/rules/counterparty/company-name';
import type { NameComparison } from '@/rules/counterparty/compare-names';

export interface Tables {
  readonly tables: 'used' | 'missing';
}

async function tablesFor(...names: readonly string[]) {
  const { simplifyFor } = await import('@/lib/names/simplify');
  return simplifyFor(...names).catch(() => undefined);
}

export async function readName(name: string): Promise<CompanyName & Tables> {
  const [{ parseCompanyName }, simplify] = await Promise.all([
    import('@/rules/counterparty/company-name'),
    tablesFor(name),
  ]);
  return { ...parseCompanyName(name, simplify), tables: simplify ? 'used' : 'missing' };
}

export async function readPair(first: string, second: string): Promise<NameComparison & Tables> {
  const [{ compareNames }, simplify] = await Promise.all([
    import('@/rules/counterparty/compare-names'),
    tablesFor(first, second),
  ]);
  return { ...compareNames(first, second, simplify), tables: simplify ? 'used' : 'missing' };
}
