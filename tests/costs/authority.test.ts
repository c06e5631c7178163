import { describe, expect, test } from 'vitest';
import { authorityText } from '@/components/tools/fees/authority';
import { getWords } from '@/lib/words/words';
import { bearers, exemptions, halvings, paidFirst, refunds } from '@/rules/costs/fee-events';
import { fixedFees } from '@/rules/costs/other-fees';

const said = (locale: string, authority: string) => {
  const { pages, tools } = getWords(locale);
  return authorityText(locale, tools.fees.laws, pages.plan, authority);
};
const MEASURES = 'Measures on the Payment of Litigation Fees';

describe('the authority of a fee names its law', () => {
  test.each([
    // Articles 8, 10, 13 and 14 are lists (项) with numbered points (目); 20 and 38 have paragraphs (款).
    ['FEE 13(2)3', `${MEASURES}, Article 13(2)3`, '《诉讼费用交纳办法》第13条第（二）项第3目'],
    ['FEE 14(5)', `${MEASURES}, Article 14(5)`, '《诉讼费用交纳办法》第14条第（五）项'],
    ['FEE 20(2)', `${MEASURES}, Article 20(2)`, '《诉讼费用交纳办法》第20条第2款'],
    ['FEE 10(8), 20', `${MEASURES}, Articles 10(8) and 20`, '《诉讼费用交纳办法》第10条第（八）项、第20条'],
    [
      'FEE 20, 22; INT 213',
      `${MEASURES}, Articles 20 and 22; Interpretation on the Civil Procedure Law, Article 213`,
      '《诉讼费用交纳办法》第20条、第22条；《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第213条',
    ],
    ['Form 2025', 'Model complaint of 2025', '2025年民事起诉状示范文本'],
  ])('%s', (authority, en, zh) => {
    expect(said('en', authority)).toBe(en);
    expect(said('zh', authority)).toBe(zh);
  });

  test('no key of a law is left in any row', () => {
    const rows = [fixedFees, halvings, exemptions, refunds, bearers, paidFirst].flatMap((table) =>
      Object.values(table),
    );
    const texts = rows.flatMap(({ authority }) => ['en', 'zh'].map((locale) => said(locale, authority)));
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((text) => /\b(FEE|INT|CPL|ECO|Form)\b/.test(text))).toEqual([]);
  });
});
