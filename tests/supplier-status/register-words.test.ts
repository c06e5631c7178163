import { describe, expect, test } from 'vitest';
import { facts } from '@/rules/facts';
import { provisions } from '@/rules/law/provisions';
import { provisionIdOf } from '@/rules/provision';
import { overlays } from '@/rules/supplier-status/overlays';
import { readRegisterText } from '@/rules/supplier-status/register-reading';
import { registerClasses } from '@/rules/supplier-status/register-words';

/** procedure.md T13, row by row: the word as it stands there, and its class. */
const t13: readonly (readonly [string, string])[] = [
  ['存续（在营、开业、在册）', 'active'],
  ['存续', 'active'],
  ['在业', 'active'],
  ['在营', 'active'],
  ['开业', 'active'],
  ['正常', 'active'],
  ['登记成立', 'active'],
  ['确立', 'active'],
  ['歇业', 'dormant'],
  ['停业', 'suspended'],
  ['清算', 'liquidating'],
  ['清算中', 'liquidating'],
  ['吊销', 'revoked'],
  ['吊销,未注销', 'revoked'],
  ['吊销,已注销', 'deregistered'],
  ['注销', 'deregistered'],
  ['已注销', 'deregistered'],
  ['撤销', 'cancelled'],
  ['撤销登记', 'cancelled'],
  ['迁出', 'moved'],
  ['迁入', 'moved'],
  ['责令关闭', 'ordered_closed'],
  ['筹建', 'being_formed'],
  ['除名', 'struck'],
  ['另册管理', 'struck'],
];

describe('the words of T13', () => {
  test.each(t13)('%s is %s', (word, status) => {
    const reading = readRegisterText(word);
    expect(reading).toMatchObject({ result: 'read', status, where: 'typed', traditional: false });
    expect(reading.found.map((found) => found.word)).toEqual([word]);
  });

  test('the table holds these words and no others', () => {
    const own = registerClasses.flatMap(({ status, words }) => words.map((word) => `${word} ${status}`));
    expect(own.sort()).toEqual(t13.map(([word, status]) => `${word} ${status}`).sort());
  });

  test('every option of the fact but "not looked up" is a class, once', () => {
    const options = facts['seller.registerStatus'].options.filter((option) => option !== 'not_looked_up');
    expect(registerClasses.map(({ status }) => status).sort()).toEqual([...options].sort());
  });

  test.each([
    '吊销，未注销',
    '吊销、未注销',
    '吊销, 未注销',
    '吊销（未注销）',
    '吊销(未注销)',
    '吊销未注销',
    '吊销　未注销',
    '吊銷，未註銷',
    '吊銷，未注銷',
  ])('%s is revoked, never deregistered', (word) => {
    expect(readRegisterText(word)).toMatchObject({ result: 'read', status: 'revoked' });
  });

  test.each(['吊销，已注销', '吊销,已注销', '吊銷，已註銷', '吊销（已注销）'])('%s is deregistered', (word) => {
    expect(readRegisterText(word)).toMatchObject({ result: 'read', status: 'deregistered' });
  });

  /** The same word as Taiwan and Hong Kong write it. */
  test.each([
    ['存續', 'active'],
    ['在業', 'active'],
    ['在營', 'active'],
    ['開業', 'active'],
    ['登記成立', 'active'],
    ['確立', 'active'],
    ['歇業', 'dormant'],
    ['停業', 'suspended'],
    ['吊銷', 'revoked'],
    ['註銷', 'deregistered'],
    ['注銷', 'deregistered'],
    ['撤銷登記', 'cancelled'],
    ['遷出', 'moved'],
    ['遷入', 'moved'],
    ['責令關閉', 'ordered_closed'],
    ['籌建', 'being_formed'],
    ['另冊管理', 'struck'],
  ])('traditional %s is %s, and it says that it was turned', (word, status) => {
    const reading = readRegisterText(word);
    expect(reading).toMatchObject({ result: 'read', status, traditional: true });
    expect(reading.found[0]?.seen).toBe(word);
  });

  test('what was not verified says so; what a statute says is settled', () => {
    const of = (certainty: string) =>
      registerClasses.filter((one) => one.certainty === certainty).map(({ status }) => status);
    expect(of('unverified')).toEqual(['suspended', 'being_formed', 'struck']);
    expect(of('settled')).toEqual(['dormant', 'liquidating', 'revoked', 'deregistered', 'ordered_closed']);
  });

  test('a settled class names an article, and every article cited has a file', () => {
    const settled = [...registerClasses, ...overlays].filter(({ certainty }) => certainty === 'settled');
    for (const one of settled) expect(one.sources.length + one.outside.length).toBeGreaterThan(0);
    const cited = [...registerClasses, ...overlays].flatMap(({ sources }) => sources.map(provisionIdOf));
    expect(cited.filter((id) => !Object.hasOwn(provisions, id))).toEqual([]);
  });

  test('liquidation rests on articles 234 and 235, deregistration on 238, 240, 241 and interpretation 64', () => {
    const sources = (status: string) => registerClasses.find((one) => one.status === status)?.sources;
    expect(sources('liquidating')).toEqual(['CL/234(7)', 'CL/235']);
    expect(sources('deregistered')).toEqual(['CPLI/64', 'CL/238(2)', 'CL/240(3)', 'CL/241(2)']);
    expect(sources('revoked')).toEqual(['CL/229', 'CL/232']);
  });
});
