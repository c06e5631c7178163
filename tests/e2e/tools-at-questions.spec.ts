import { expect, type Page, test } from '@playwright/test';
import { consumerCase, holdCase } from './cases';
import { violationsOf } from './violations';

const question = (page: Page, id: string) => page.locator(`fieldset[id="${id}"]`);

/** A case with texts: the name and the code of the seller. */
async function holdTexts(page: Page, texts: Record<string, string>) {
  await page.addInitScript(
    ([facts, held]) => sessionStorage.setItem('recourse.case', JSON.stringify({ format: 1, facts, texts: held })),
    [consumerCase, texts] as const,
  );
}

test.describe('looking the seller up, at the question', () => {
  test('the register: what to type, the words to match, and how it looks on a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await holdTexts(page, { sellerNameZh: '深圳市龙华贸易有限公司', sellerCode: '91350100M000100Y43' });
    await page.goto('/en/status/');
    const asked = question(page, 'seller.registerStatus');
    await asked.getByText('How to look it up, with the Chinese words').click();
    await expect(asked).toContainText('gsxt.gov.cn');
    await expect(asked).toContainText('深圳市龙华贸易有限公司');
    await expect(asked).toContainText('91350100M000100Y43');
    await expect(asked).toContainText('登记状态');
    await expect(asked.getByRole('button', { name: 'Copy the name' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('lists: what those mean that are ticked in the question', async ({ page }) => {
    await holdCase(page, consumerCase);
    await page.goto('/en/status/#seller.lists');
    const asked = question(page, 'seller.lists');
    await asked.getByText('How to look it up, with the Chinese words').click();
    await expect(asked.getByText('Look the seller up in the company register')).toBeVisible();
    await expect(asked.getByText('Look for unpaid court debts')).toBeVisible();
    await asked.getByText('What each list or mark means').click();
    await expect(asked.getByRole('status').filter({ hasText: 'Until then' })).toBeVisible();
    const told = asked.locator('details').filter({ hasText: 'What each list or mark means' }).locator('li');
    await expect(told.filter({ hasText: '股权冻结' })).not.toHaveCount(0);
    await asked.getByLabel('Dishonest judgment debtor').check();
    await expect(told.filter({ hasText: '失信被执行人' })).not.toHaveCount(0);
    await expect(told.filter({ hasText: '股权冻结' })).toHaveCount(0);
  });
});

test.describe('the Apostille Convention', () => {
  test('is asked once: the answer on the page of evidence is the answer in the plan, and the other way', async ({
    page,
  }) => {
    await holdCase(page, consumerCase);
    await page.goto('/en/evidence/');
    const papers = question(page, 'evidence.elements');
    await papers.getByText('What form each paper needs').click();
    await expect(papers.getByText('Two ways exist.')).toBeVisible();
    await papers.getByLabel('Yes, the table shows it').check();
    await expect(papers.getByText('Local notary, then apostille')).toBeVisible();
    const ready = () => page.evaluate(() => JSON.parse(sessionStorage.getItem('recourse.case') ?? '{}').ready);
    await expect.poll(ready).toEqual(['apostille_party_fr']);

    await page.goto('/en/plan/');
    const yes = page.getByLabel('Yes, the table shows it').locator('visible=true').first();
    const no = page.getByLabel('No, the table shows that it does not').locator('visible=true').first();
    await expect(page.locator('#abroad')).toBeVisible();
    const closed = page.locator('#abroad details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    await expect(yes).toBeChecked();
    await no.check();
    await expect.poll(ready).toEqual(['apostille_not_party_fr']);

    await page.goto('/en/evidence/');
    await papers.getByText('What form each paper needs').click();
    await expect(papers.getByLabel('No, the table shows that it does not')).toBeChecked();
    await expect(papers.getByText('Local notary, then the Chinese embassy')).toBeVisible();
  });
});

test.describe('the page on evidence without a case', () => {
  test('shows what a kind of dispute asks for, and keeps nothing', async ({ page }) => {
    await page.goto('/en/tools/evidence/');
    await expect(page.getByText('Say first what the problem is.')).toBeVisible();
    await page.getByLabel('Kind of dispute').selectOption('shortage');
    await expect(page.getByText('The agreed quantity was shipped', { exact: true })).toBeVisible();
    await expect(page.getByText('If a container is still closed: weigh it before it is opened')).toBeVisible();
    await expect(page.getByText('you have not said what you hold')).toHaveCount(0);
    await page.getByLabel('Country where your papers are made').selectOption('FR');
    await page.getByLabel('Yes, the table shows it').check();
    await expect(page.getByText('Local notary, then apostille')).toBeVisible();
    await page.getByLabel('Country where your papers are made').selectOption('HK');
    await expect(page.getByText('Papers from Hong Kong, Macao and Taiwan follow')).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.getItem('recourse.case'))).toBeNull();
    expect(await violationsOf(page)).toEqual([]);
  });
});
