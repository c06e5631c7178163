import { expect, type Locator, type Page, test } from '@playwright/test';
import { consumerCase, heldFacts, holdCase } from './cases';
import { wholePlan } from './whole';

const question = (page: Page, id: string) => page.locator(`fieldset[id="${id}"]`);
const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' });

/** The least that opens the questions of the first page. */
const begun = { 'filing.state': 'not_filed' };

async function visit(page: Page, address: string) {
  await page.goto(address);
  await expect(goOn(page)).toBeEnabled();
}

test('nothing is chosen for the person', async ({ page }) => {
  await visit(page, '/en/counterparty/');
  expect(await page.locator('fieldset[id]').count()).toBeGreaterThan(0);
  for (const name of ['counterparty', 'status', 'evidence', 'strategy']) {
    await visit(page, `/en/${name}/`);
    await expect(page.locator('input:checked')).toHaveCount(0);
  }
});

test('Continue with open questions: summary with focus, messages beside, "Error:" in the title, values kept', async ({
  page,
}) => {
  await holdCase(page, begun);
  await visit(page, '/en/counterparty/');
  const title = await page.title();
  await question(page, 'claim.ground').getByRole('radio').first().check();
  await goOn(page).click();

  const summary = page.getByRole('alert').filter({ has: page.getByRole('heading') });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(`Error: ${title}`);
  // The answer just given may bring questions a moment later.
  await expect(async () => {
    const asked = await page.locator('fieldset[id]').count();
    expect(await summary.getByRole('link').count()).toBe(asked - 2);
  }).toPass();
  await expect(question(page, 'claim.ground').getByRole('radio').first()).toBeChecked();
  await expect(page).toHaveURL(/\/en\/counterparty\/$/);

  const first = summary.getByRole('link').first();
  const target = (await first.getAttribute('href'))?.slice(1) ?? '';
  await expect(question(page, target)).toContainText('Choose an answer');
  await first.click();
  await expect(question(page, target).locator('input, select').first()).toBeFocused();
});

test('a second failed attempt brings the focus back to the summary', async ({ page }) => {
  await visit(page, '/en/counterparty/');
  await goOn(page).click();
  await page.locator('fieldset[id] input').first().focus();
  await goOn(page).click();
  await expect(page.getByRole('alert').filter({ has: page.getByRole('heading') })).toBeFocused();
});

test('an entry that is not an answer is kept, told on Continue, and not taken for one', async ({ page }) => {
  await holdCase(page, consumerCase);
  await visit(page, '/en/strategy/');
  const amount = question(page, 'claim.amount').getByLabel('Amount');
  await amount.fill('about two thousand');
  await expect(question(page, 'claim.amount')).not.toContainText('Enter the amount');
  await goOn(page).click();
  await expect(question(page, 'claim.amount')).toContainText('Enter the amount in figures');
  await expect(amount).toHaveValue('about two thousand');
  await expect(amount).toHaveAttribute('aria-invalid', 'true');
  expect(await heldFacts(page)).not.toHaveProperty(['claim.amount']);
});

test('a real mouse click right after an error is not lost', async ({ page }) => {
  await holdCase(page, consumerCase);
  await visit(page, '/en/strategy/');
  const amount = question(page, 'claim.amount').getByLabel('Amount');
  await amount.fill('x');
  await goOn(page).click();
  await amount.click();
  await page.keyboard.type('9');
  const radio = question(page, 'payment.via').getByRole('radio').nth(1);
  await radio.scrollIntoViewIfNeeded();
  const box = await radio.boundingBox();
  if (!box) throw new Error('the radio is not on screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
  await expect(radio).toBeChecked();
});

test('the rest of a page can be skipped; what was skipped stays not asked', async ({ page }) => {
  await holdCase(page, begun);
  await visit(page, '/en/counterparty/');
  await question(page, 'claim.ground').getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Skip the rest of this page for now' }).click();
  await expect(page).toHaveURL(/\/en\/status\/$/);
  expect(Object.keys(await heldFacts(page)).sort()).toEqual(['claim.ground', 'filing.state']);
});

test('Back, Forward and a reload restore the answers', async ({ page }) => {
  await holdCase(page, begun);
  await visit(page, '/en/counterparty/');
  const radio = question(page, 'claim.ground').getByRole('radio').first();
  await radio.check();
  await page.getByRole('button', { name: 'Skip the rest of this page for now' }).click();
  await expect(page).toHaveURL(/\/en\/status\/$/);
  const box = page.locator('fieldset[id]').first().getByRole('radio').first();
  await box.check();
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/counterparty\/$/);
  await expect(radio).toBeChecked();
  await page.goForward();
  await expect(box).toBeChecked();
  await page.reload();
  await expect(box).toBeChecked();
});

test('"I am not sure" is an answer and stays one', async ({ page }) => {
  await holdCase(page, begun);
  await visit(page, '/en/counterparty/');
  await question(page, 'claim.ground').getByRole('radio', { name: 'I am not sure' }).check();
  expect(await heldFacts(page)).toEqual({ ...begun, 'claim.ground': 'not_sure' });
  await page.goto('/en/check/');
  await expect(page.getByText('Not sure', { exact: true })).toBeVisible();
});

test('a new question does not move what stands above it and does not take the focus', async ({ page }) => {
  await holdCase(page, consumerCase);
  await visit(page, '/en/counterparty/');
  const radio = question(page, 'clauses.looked').getByRole('radio', { name: 'I looked and found one' });
  await radio.focus();
  const before = await radio.boundingBox();
  await page.keyboard.press('Space');
  await expect(radio).toBeChecked();
  await expect(question(page, 'clauses.found')).toBeVisible();
  await expect(radio).toBeFocused();
  expect(await radio.boundingBox()).toEqual(before);
  await expect(page.getByRole('status').filter({ hasText: /below/ })).toHaveCount(1);
});

test('Change leads to the question, and Continue back to the list', async ({ page }) => {
  await holdCase(page, consumerCase);
  await page.goto('/en/check/');
  await page
    .getByRole('link', { name: /^Change the answer to: What status does the Chinese company register/ })
    .click();
  await expect(page).toHaveURL(/\/en\/status\/\?from=check#seller\.registerStatus$/);
  await expect(question(page, 'seller.registerStatus')).toBeFocused();
  await page
    .getByRole('button', { name: /Continue|Skip/ })
    .last()
    .click();
  await expect(page).toHaveURL(/\/en\/check\/$/);
});

test('an address with an end that cannot be read shows the page all the same', async ({ page }) => {
  await page.goto('/en/counterparty/#%');
  await expect(page.locator('body > fieldset')).toBeEnabled();
});

/** Answers whatever has the focus, by keyboard alone. */
async function answerFocused(page: Page): Promise<'done' | 'go on'> {
  const kind = await page.evaluate(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLButtonElement && focused.type === 'submit') return 'submit';
    const block = focused?.closest('fieldset[id]');
    if (!block) return 'other';
    const answered =
      block.querySelector(':checked:not(option)') ??
      [...block.querySelectorAll('select')].find((select) => select.value);
    if (answered) return 'other';
    if (focused instanceof HTMLInputElement) return focused.type;
    return focused instanceof HTMLSelectElement && !block.querySelector('input[type=text]') ? 'select' : 'other';
  });
  if (kind === 'submit') return 'done';
  if (kind === 'radio' || kind === 'checkbox') await page.keyboard.press('Space');
  if (kind === 'select') await page.keyboard.press('ArrowDown');
  return 'go on';
}

/** Tabs on until this has the focus. */
async function tabTo(page: Page, target: Locator) {
  for (let tabs = 0; tabs < 200; tabs++) {
    await page.keyboard.press('Tab');
    if (await target.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return;
  }
  throw new Error(`The Tab key does not lead to ${target}`);
}

test('the whole wizard by keyboard alone: from the start to the plan and its details', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/en/');
  await tabTo(page, page.locator('main a[href="/en/counterparty/"]'));
  await page.keyboard.press('Enter');
  for (const [step, next] of [
    ['counterparty', 'status'],
    ['status', 'evidence'],
    ['evidence', 'strategy'],
    ['strategy', 'check'],
  ] as const) {
    await expect(page).toHaveURL(new RegExp(`/en/${step}/$`));
    await expect(page.locator('body > fieldset')).toBeEnabled();
    for (let tabs = 0; tabs < 500; tabs++) {
      await page.keyboard.press('Tab');
      if ((await answerFocused(page)) === 'go on') continue;
      await page.keyboard.press('Enter');
      // Either the next page, or the list of what is missing, which takes the focus.
      await page.waitForFunction(
        (name) => !location.pathname.includes(name) || document.activeElement?.closest('form') === null,
        step,
      );
      if (!page.url().includes(step)) break;
    }
    await expect(page).toHaveURL(new RegExp(`/en/${next}/$`));
  }
  expect(Object.keys(await heldFacts(page)).length).toBeGreaterThan(10);
  await tabTo(page, page.locator('main a[href="/en/plan/"]'));
  await page.keyboard.press('Enter');
  await wholePlan(page);

  const fold = page.locator('#routes summary').first();
  await tabTo(page, fold);
  await page.keyboard.press('Enter');
  await expect(fold.locator('xpath=following-sibling::div')).not.toBeEmpty();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the questions can be read, and no answer can be entered or sent', async ({ page }) => {
    await page.goto('/en/counterparty/');
    await expect(page.locator('fieldset[id] h2').first()).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('The questions need JavaScript');
    await expect(page.locator('form')).toHaveAttribute('method', 'post');
  });

  for (const path of ['counterparty', 'tools/uscc', 'tools/fees', 'tools/evidence', 'advisor', 'open']) {
    test(`/${path}/: no field or button takes anything before something listens`, async ({ page }) => {
      await page.goto(`/en/${path}/`);
      const controls = page.locator('input, select, textarea, button');
      expect(await controls.count()).toBeGreaterThan(0);
      expect(await controls.and(page.locator(':enabled')).count()).toBe(0);
    });
  }
});
