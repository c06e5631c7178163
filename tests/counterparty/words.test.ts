import { describe, expect, it } from 'vitest';
import { toolPages as pageNames } from '../../lib/paths';
import { counterpartyTools, toolPages } from '../../lib/words/en/tools-counterparty';

const { provinces } = counterpartyTools.uscc;
const { certainty } = counterpartyTools.shared;

describe('words of the counterparty tools', () => {
  it('name all 31 provinces of the mainland', () => {
    expect(Object.keys(provinces)).toHaveLength(31);
    expect(provinces['44']).toBe('Guangdong');
    expect(Object.keys(certainty)).toHaveLength(5);
  });

  it('list every tool page', () => {
    expect(Object.keys(toolPages.index.items)).toEqual(expect.arrayContaining([...pageNames]));
  });
});
