import { expect, type Page } from '@playwright/test';

/** The plan of a case is there to its last section, and what would change it is worked out. */
export async function wholePlan(page: Page) {
  await expect(page.locator('#answers')).toBeAttached();
  await expect(page.locator('#changes [role="status"]')).toHaveCount(0);
}

/** Opens everything that is folded, and what comes out of it, until nothing is folded for a while. */
export async function unfold(page: Page) {
  let quiet = 0;
  const openOnce = async () => {
    const closed = await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      for (const details of all) details.open = true;
      return all.length;
    });
    quiet = closed === 0 ? quiet + 1 : 0;
    return quiet;
  };
  await expect.poll(openOnce, { intervals: [50], timeout: 30_000 }).toBeGreaterThan(2);
}
