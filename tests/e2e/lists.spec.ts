import { expect, type Page, test } from '@playwright/test';
import { consumerCase, heldFacts, holdCase } from './cases';
import { violationsOf } from './violations';

const payment = { via: 'wire', on: '2026-05-03' };
const held = { ...consumerCase, 'payments.others': [payment], 'receipt.on': '2026-06-13' };

async function visit(page: Page, id: string) {
  await holdCase(page, held);
  await page.goto(`/en/strategy/#${id}`);
  const question = page.locator(`fieldset[id="${id}"]`);
  await expect(question).toBeFocused();
  return question;
}

test('a list: add, fill in, remove; the focus goes to the new row and is never lost', async ({ page }) => {
  const list = await visit(page, 'payments.others');
  const row = (n: number) => list.getByRole('group', { name: `Other payment ${n}`, exact: true });
  await expect(row(1).getByLabel('Way of payment')).toHaveValue('wire');

  await list.getByRole('button', { name: 'Add a payment' }).click();
  await expect(row(2).getByLabel('Way of payment')).toBeFocused();
  await expect(list.getByRole('status')).toHaveText('Other payment 2 was added.');
  expect(await heldFacts(page)).toMatchObject({ 'payments.others': [payment] });

  await row(2).getByLabel('Way of payment').selectOption('paypal');
  await row(2).getByLabel('Amount', { exact: true }).pressSequentially('80.5');
  await expect(row(2).getByLabel('Amount', { exact: true })).toBeFocused();
  expect(await heldFacts(page)).toMatchObject({ 'payments.others': [payment, { via: 'paypal' }] });

  await row(2).getByLabel('Currency').selectOption('EUR');
  const second = { via: 'paypal', amount: { amount: '80.5', currency: 'EUR' } };
  expect(await heldFacts(page)).toMatchObject({ 'payments.others': [payment, second] });

  await row(1).getByRole('button', { name: 'Remove this payment' }).click();
  await expect(row(1).getByLabel('Way of payment')).toHaveValue('paypal');
  await expect(row(1).getByRole('button', { name: 'Remove this payment' })).toBeFocused();
  await expect(list.getByRole('status')).toHaveText('Other payment 1 was removed. 1 is left.');
  expect(await heldFacts(page)).toMatchObject({ 'payments.others': [second] });

  await row(1).getByRole('button', { name: 'Remove this payment' }).press('Enter');
  await expect(list.getByRole('button', { name: 'Add a payment' })).toBeFocused();
  expect(await heldFacts(page)).not.toHaveProperty(['payments.others']);
});

test('a list with rows passes axe and fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const list = await visit(page, 'payments.others');
  expect(await violationsOf(page)).toEqual([]);
  for (const target of await list.locator('button, input, select').all())
    expect((await target.boundingBox())?.height ?? 44).toBeGreaterThanOrEqual(44);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test('"there is none" is an answer of a day, and gives way to a day', async ({ page }) => {
  const receipt = await visit(page, 'receipt.on');
  const none = receipt.getByRole('checkbox', { name: 'The goods have not arrived' });
  await none.check();
  await expect(receipt.getByLabel('Year')).toHaveValue('');
  expect(await heldFacts(page)).toMatchObject({ 'receipt.on': 'none' });
  await receipt.getByRole('checkbox', { name: 'I am not sure' }).check();
  await expect(none).not.toBeChecked();
  expect(await heldFacts(page)).toMatchObject({ 'receipt.on': 'not_sure' });
  await none.check();
  await receipt.getByLabel('Day', { exact: true }).fill('3');
  await expect(none).not.toBeChecked();
  expect(await heldFacts(page)).not.toHaveProperty(['receipt.on']);
});

test('what the wizard does not ask can be added, filled in, left empty and found again', async ({ page }) => {
  const { 'payments.others': _, ...rest } = held;
  await holdCase(page, { ...rest, 'payment.via': 'wire', 'dispute.kind': 'non_delivery' });
  await page.goto('/en/strategy/');
  await expect(page.locator('fieldset[id="acts.list"]')).toHaveCount(0);
  await page.getByText('Something else that we did not ask').click();
  await page.getByRole('button', { name: 'Other payments' }).click();
  await expect(page.locator('fieldset[id="payments.others"]')).toBeFocused();

  await page.getByRole('button', { name: 'Obstacle to claiming' }).click();
  const obstacle = page.locator('fieldset[id="limitation.obstacle"]');
  await obstacle.getByRole('radio', { name: 'Another obstacle' }).check();
  await expect(page.locator('fieldset[id="limitation.obstacleRemovedOn"]')).toBeVisible();
  expect(await heldFacts(page)).toMatchObject({ 'limitation.obstacle': 'other' });

  await page.reload();
  await expect(obstacle.getByRole('radio', { name: 'Another obstacle' })).toBeChecked();
  await expect(page.locator('fieldset[id="payments.others"]')).toHaveCount(0);
});
