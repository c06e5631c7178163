import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCase } from '@/lib/case/case';
import { type FactId, factIds } from '@/rules/facts';
import { anyFacts } from '../link/cases';
import { bytes, factWords, readAll } from './csv';

const HEAD = 'case,buyer.kind,buyer.country,payment.on';

describe('a table', () => {
  test('gives each row its line, name and answers; an empty cell is not asked', async () => {
    expect(await readAll(`${HEAD}\nAnna,consumer,DE,2026-03-14\nBen,,not_sure,\n`)).toMatchObject({
      facts: {
        2: { 'buyer.kind': 'consumer', 'buyer.country': 'DE', 'payment.on': '2026-03-14' },
        3: { 'buyer.country': 'not_sure' },
      },
      names: { 2: 'Anna', 3: 'Ben' },
      problems: [],
    });
  });

  const german = (d: string) => [HEAD, 'Müller,business,CH,'].join('\n').replaceAll(',', d);
  test.each([
    ['commas', german(',')],
    ['semicolons', german(';')],
    ['tabs', german('\t')],
    ['CRLF', german(',').replaceAll('\n', '\r\n')],
    ['old line ends', german(',').replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${german(';')}`],
    ['quoted headings', german(';').replace('case;buyer.kind', '"case";"buyer.kind"')],
    ['headings with capitals and spaces', german(',').replace('buyer.kind', ' Buyer.Kind ')],
  ])('is read with %s', async (_, text) => {
    expect(await readAll(text)).toMatchObject({
      facts: { 2: { 'buyer.kind': 'business', 'buyer.country': 'CH' } },
      names: { 2: 'Müller' },
      problems: [],
    });
  });

  test('is read with sep= in its first line, and in UTF-16 as table programs write it', async () => {
    expect(await readAll(`sep=;\n${german(';')}`)).toMatchObject({ names: { 3: 'Müller' }, problems: [] });
    const wide = Buffer.from(`\ufeff${german('\t')}`, 'utf16le');
    expect(await readAll(new Uint8Array(wide))).toMatchObject({ names: { 2: 'Müller' }, problems: [] });
  });

  test('lines are counted as an editor counts them: empty ones, and breaks inside a cell', async () => {
    const text = `note,${HEAD}\n\n"one\ntwo\nthree",A,consumer,,\n,,,,\nx,B,nobody,,\n`;
    const read = await readAll(text);
    expect(read).toMatchObject({ names: { 3: 'A', 7: 'B' }, problems: ['7 buyer.kind'] });
    expect(read.texts).toMatchObject({ 3: { note: 'one\ntwo\nthree' } });
  });

  test('the first bad row never hides the rest, and all that is wrong in a row is told', async () => {
    const text = `${HEAD}\nA,somebody,Germany,14/03/2026\nB,consumer,FR,\nC,consumer,FR,2026-02-30\nD,business,,\n`;
    expect(await readAll(text)).toMatchObject({
      facts: { 3: { 'buyer.kind': 'consumer' }, 5: { 'buyer.kind': 'business' } },
      problems: ['2 buyer.kind', '2 buyer.country', '2 payment.on', '4 payment.on'],
    });
  });

  test('a quotation mark that is not closed costs its own line only', async () => {
    const text = `${HEAD}\nA,consumer,DE,\n"B,consumer,DE,\nC,business,FR,\n"D"x,consumer,,\nE,business,IT,\n`;
    expect(await readAll(text)).toMatchObject({
      names: { 2: 'A', 4: 'C', 6: 'E' },
      problems: ['3', '5'],
    });
  });

  test('so many of them end in a message, not in a long wait', async () => {
    const start = performance.now();
    const read = await readAll(`${HEAD}\n${'"A,consumer,DE,\n\n'.repeat(4000)}`);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(read.messages?.at(-1)).toContain('nothing was read');
  });

  test('a column that is not known, comes twice or has no heading is told, and the rest is read', async () => {
    const text = 'buyer.kind,buyer.knd,buyer.kind,,\nconsumer,business,business,,\nbusiness,,,5,\n';
    expect(await readAll(text)).toMatchObject({
      facts: { 2: { 'buyer.kind': 'consumer' }, 3: { 'buyer.kind': 'business' } },
      problems: ['1 buyer.knd', '1 buyer.kind', '1'],
    });
  });

  test('more cells than headings are told', async () => {
    expect(await readAll('case,buyer.kind\nA,consumer,x\nB,business,\n')).toMatchObject({
      names: { 2: 'A', 3: 'B' },
      facts: { 3: { 'buyer.kind': 'business' } },
      problems: ['2'],
    });
  });

  test('a text that is too long is told and not cut; control characters are left out', async () => {
    const head = 'case,orderNumber,buyer.kind';
    const read = await readAll(`${head}\nA,${'x'.repeat(101)},consumer\nB,${'x'.repeat(100)}\u0007,consumer\n`);
    expect(read).toMatchObject({ problems: ['2 orderNumber'], texts: { 3: { orderNumber: 'x'.repeat(100) } } });
  });

  test('names like parts of an object are columns nobody knows', async () => {
    expect(await readAll('__proto__,constructor,toString,buyer.kind\n1,2,3,consumer\n')).toMatchObject({
      facts: { 2: { 'buyer.kind': 'consumer' } },
      problems: ['1 __proto__', '1 constructor', '1 toString'],
    });
  });

  test.each([
    ['', 'empty'],
    ['\n\n , ,\n', 'empty'],
    [`${HEAD}\n`, 'empty'],
    ['name,country\nAnna,DE\n', 'no_columns'],
    ['case,note\nAnna,hello\n', 'no_columns'],
    [`${HEAD}\n${'A,consumer,,\n'.repeat(5001)}`, 'too_many_rows'],
  ])('%j is refused as a whole', async (text, refusal) => {
    expect(await readAll(text.slice())).toEqual({ refusal });
  });

  test('5,000 rows are read; another encoding, a picture and 5 MB are refused', async () => {
    expect(Object.keys((await readAll(`${HEAD}\n${'A,consumer,,\n'.repeat(5000)}`)).facts ?? {})).toHaveLength(5000);
    expect(await readAll(Uint8Array.from([...bytes('case,buyer.kind\nM'), 0xfc, 0x6c]))).toEqual({
      refusal: 'not_text',
    });
    expect(await readAll(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toEqual({ refusal: 'not_text' });
    expect(await readAll(new Uint8Array(5_000_001))).toEqual({ refusal: 'too_large' });
  });
});

describe('a cell', () => {
  const one = async (fact: string, cell: string) => {
    const read = await readAll(`${fact}\n"${cell.replaceAll('"', '""')}"\n`);
    return read.problems?.length ? read.messages : Object.values(read.facts?.[2] ?? {})[0];
  };

  test.each([
    ['buyer.kind', 'consumer', 'consumer'],
    ['buyer.kind', ' not_sure ', 'not_sure'],
    ['buyer.kind', 'I am not sure', 'not_sure'],
    ['buyer.kind', 'Not sure', 'not_sure'],
    ['deal.metOnPlatform', 'YES', 'yes'],
    ['seller.assets', 'bank_account|platform_deposit', ['bank_account', 'platform_deposit']],
    ['seller.assets', ' platform_deposit | bank_account |', ['bank_account', 'platform_deposit']],
    ['seller.assets', 'none', ['none']],
    ['evidence.elements', '{"contract":"document"}', { contract: 'document' }],
    ['payments.others', '[{"on":"2026-03-14"}]', [{ on: '2026-03-14' }]],
    ['seller.mainOffice', '330100', '330100'],
    ['seller.mainOffice', 'elsewhere', 'elsewhere'],
    ['buyer.country', 'de', 'DE'],
    ['payment.on', '2026-03-14', '2026-03-14'],
    ['claim.amount', '1250.50 USD', { amount: '1250.50', currency: 'USD' }],
    ['claim.amount', 'eur 7', { amount: '7', currency: 'EUR' }],
    ['claim.amount', '{"amount":"7","currency":"EUR"}', { amount: '7', currency: 'EUR' }],
    ['seller.daysSilent', '12', 12],
    ['seller.daysSilent', '0', 0],
  ])('%s: %s', async (fact, cell, value) => {
    expect(await one(fact, cell)).toEqual(value);
  });

  test('takes the label that the page shows, in any capitals', async () => {
    const labels = (id: FactId) => factWords[id].options ?? {};
    expect(await one('buyer.kind', labels('buyer.kind').business?.toUpperCase() ?? '')).toBe('business');
    const { bank_account: bank, shares } = labels('seller.assets');
    expect(await one('seller.assets', `${shares}|${bank}`)).toEqual(['bank_account', 'shares']);
  });

  test.each([
    ['buyer.kind', 'somebody', 'consumer, business, not_sure'],
    ['seller.assets', 'none|shares', 'none, bank_account'],
    ['seller.assets', '|', 'Put |'],
    ['evidence.elements', 'contract', '“contract” is not a table'],
    ['evidence.elements', '{"contract":"gold"}', '“gold” is not a level'],
    ['payments.others', '[]', 'The list is empty'],
    ['seller.mainOffice', 'Atlantis', 'six digits'],
    ['buyer.country', 'Germany', 'two letters'],
    ['payment.on', '14.03.2026', 'year, month and day'],
    ['payment.on', '2026-02-30', 'year, month and day'],
    ['claim.amount', '1,250.50 USD', 'without a comma'],
    ['claim.amount', '1250.50', '1250.50 USD'],
    ['claim.amount', '12 XXQ', '1250.50 USD'],
    ['claim.amount', 'USD 12 EUR', '1250.50 USD'],
    ['seller.daysSilent', '-3', 'whole number'],
    ['seller.daysSilent', '1.5', 'whole number'],
    ['seller.daysSilent', '100001', 'whole number'],
    ['payments.others', 'not_sure', 'Leave the cell empty'],
  ])('%s: %s is refused in plain words', async (fact, cell, part) => {
    const messages = await one(fact, cell);
    expect(messages).toHaveLength(1);
    expect((messages as string[])[0]).toContain(part);
    expect((messages as string[])[0]).not.toContain('undefined');
  });
});

test('a row that was read is a case that any other door takes: the same through the schema of cases', async () => {
  const head = factIds.join('\t');
  for (const full of fc.sample(anyFacts, { numRuns: 30, seed: 3 })) {
    const cells = factIds.map((id) => cellOf(full[id]).replaceAll('"', '""'));
    const read = await readAll(`${head}\n${cells.map((cell) => `"${cell}"`).join('\t')}\nx`);
    const got = read.facts?.[2] ?? {};
    expect(got).toEqual(full);
    expect(parseCase({ format: 1, facts: got })).toEqual({ ok: true, case: { format: 1, facts: full } });
  }
});

/** An answer as somebody who knows the codes writes it. */
function cellOf(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.every((v) => typeof v === 'string') ? value.join('|') : JSON.stringify(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
