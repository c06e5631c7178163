/** A new version of the site waits until the person lets it in, and the case in hand is kept. */
import { expect, type Page, test } from '@playwright/test';
import { consumerCase, heldFacts, holdCase } from './cases';
import { type Door, openDoor } from './door';
import { complaintsOf, visitOnce } from './visit';

test.use({ serviceWorkers: 'allow' });
// The whole site is fetched ahead in each test, and a new version once more.
test.describe.configure({ timeout: 90_000 });
const FETCHED = { timeout: 30_000 };

let door: Door;
test.beforeEach(async ({ baseURL }) => {
  door = await openDoor(baseURL ?? '');
});
test.afterEach(() => door.shut());

const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' });

test('a new version waits, is offered, and keeps the case; the other tab goes on', async ({ page, context }) => {
  const complaints = await complaintsOf(page);
  await holdCase(page, consumerCase);
  await visitOnce(page, door.origin);
  const other = await context.newPage();
  await other.goto(`${door.origin}/en/plan/`);

  door.change((path, text) => {
    if (path === '/sw.js') return text.replace(/"version":"[0-9a-f]+"/, '"version":"another"');
    return text.replace('<html lang="en"', '<html lang="en" data-edition="2"');
  });
  await page.goto(`${door.origin}/en/strategy/`);
  await expect(goOn(page)).toBeEnabled();
  const notice = page.getByRole('region', { name: 'New version' });
  await expect(notice.getByRole('status')).toHaveText('A new version is ready', FETCHED);
  await expect(page.locator('html')).not.toHaveAttribute('data-edition');

  // Later means later: the next page offers it again, and is still the old one.
  await notice.getByRole('button', { name: 'Later' }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(notice).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-edition');

  // An answer given just before is kept.
  const amount = page.locator('fieldset[id="claim.amount"]').getByLabel('Amount');
  await amount.fill('900');
  await notice.getByRole('button', { name: 'Load it now' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-edition', '2');
  await expect(notice).toHaveCount(0);
  await expect(amount).toHaveValue('900');
  expect(await heldFacts(page)).toEqual({ ...consumerCase, 'claim.amount': { amount: '900', currency: 'EUR' } });

  // The other tab was not loaded again. Its next page is of the new version, without a network too.
  await door.shut();
  await expect(other.locator('html')).not.toHaveAttribute('data-edition');
  await other.goto(`${door.origin}/en/check/`);
  await expect(other.locator('html')).toHaveAttribute('data-edition', '2');
  expect(complaints).toEqual([]);
});

test('a case that the browser does not keep is not put at risk by a new version', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await visitOnce(page, door.origin);
  door.change((path, text) =>
    path === '/sw.js' ? text.replace(/"version":"[0-9a-f]+"/, '"version":"another"') : text,
  );
  await page.goto(`${door.origin}/en/strategy/`);
  const notice = page.getByRole('region', { name: 'New version' });
  await expect(notice).toContainText('Save it as a file first', FETCHED);
  await expect(notice.getByRole('button', { name: 'Load it now' })).toHaveCount(0);
});
