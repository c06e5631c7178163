import { expect, type Page, test } from '@playwright/test';
import { violationsOf } from './violations';

test.describe('names in traditional characters', () => {
  const compare = async (page: Page, first: string, second: string) => {
    await page.goto('/en/tools/name/');
    await page.getByLabel('First name').fill(first);
    await page.getByLabel('Second name').fill(second);
    await page.getByRole('button', { name: 'Compare' }).click();
  };

  test('the same name is told so, with the characters that were matched', async ({ page }) => {
    await compare(page, '深圳市龍華貿易有限公司', '深圳市龙华贸易有限公司');
    const result = page.getByRole('status').filter({ hasText: 'traditional' });
    await expect(result).toContainText('The same name. One is written in traditional characters.');
    await expect(result).toContainText('Matched: 龍 and 龙; 華 and 华; 貿 and 贸');
    expect(await violationsOf(page)).toEqual([]);
  });

  test('a character that can be another one makes it no more than possible', async ({ page }) => {
    await compare(page, '深圳市後海貿易有限公司', '深圳市后海贸易有限公司');
    const result = page.getByRole('status').filter({ hasText: 'traditional' });
    await expect(result).toContainText('It could be the same name, written in traditional characters.');
    await expect(result).toContainText('Not certain: 後 and 后');
    await expect(result).not.toContainText('The same name.');
  });

  test('a name is read as the register writes it', async ({ page }) => {
    await page.goto('/en/tools/name/');
    await page.getByLabel('Chinese name of the seller').fill('廣州市乾龍貿易有限公司');
    await page.getByRole('button', { name: 'Check' }).click();
    const result = page.getByRole('status').filter({ hasText: 'traditional' });
    await expect(result).toContainText('广州市乾龙贸易有限公司');
    await expect(result).toContainText('乾: 干 or 乾');
  });

  test('letters alone load no table of characters', async ({ page }) => {
    const scripts: string[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('.js')) scripts.push(await response.text().catch(() => ''));
    });
    await compare(page, 'ABC Ltd', 'ABC Limited');
    await expect(page.getByText('The two names are the same.')).toBeVisible();
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter((text) => text.includes('㑯'))).toEqual([]);
  });
});
