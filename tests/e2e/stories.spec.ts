/**
 * Three stories through the whole wizard as a person would walk them: consumer on a platform with a Hangzhou seller,
 * business with an order by e-mail, carriage. Each answers what is asked and no more; nothing it says may leave the tab.
 */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { factWords as facts } from '../../lib/words/en/facts';
import { heldFacts } from './cases';
import { settledQuestions } from './visit';
import { wholePlan } from './whole';

const TODAY = new Date('2026-11-21T12:00:00Z');

type Answers = Readonly<Record<string, unknown>>;

interface Story {
  readonly name: string;
  readonly answers: Answers;
  readonly court: RegExp;
  readonly route: RegExp;
  readonly rules: readonly RegExp[];
}

const money = (amount: string, currency: string) => ({ amount, currency });
const documents = (...items: string[]) => Object.fromEntries(items.map((item) => [item, 'document']));

const stories: readonly Story[] = [
  {
    name: 'a consumer, an AliExpress order, a seller in Hangzhou',
    answers: {
      'claim.ground': 'sale',
      'buyer.kind': 'consumer',
      'buyer.origin': 'foreign',
      'buyer.country': 'DE',
      'contract.governingLaw': 'not_sure',
      'contract.balanceUnpaid': 'no',
      'deal.concluded': 'platform',
      'deal.platform': 'aliexpress',
      'deal.termsOffPlatform': 'no',
      'deal.object': 'catalogue',
      'seller.identity': 'confirmed',
      'seller.kind': 'company',
      'seller.mainOffice': '330100',
      'clauses.looked': 'none_found',
      'case.circumstances': ['none'],
      'filing.state': 'not_filed',
      'seller.registerStatus': 'active',
      'seller.answers': 'yes',
      'seller.assets': 'not_sure',
      'dispute.kind': 'non_delivery',
      'dispute.crimeSuspected': 'no',
      'evidence.elements': documents('contract', 'payment', 'due_date', 'loss'),
      'claim.amount': money('900', 'USD'),
      'payment.via': 'card',
      'payment.on': '2026-10-01',
      'payment.cardNetwork': 'visa',
      'payment.cardKind': 'credit',
      'payment.cardUk': 'no',
      'escrow.released': 'not_sure',
      'delivery.expectedOn': '2026-10-20',
      'platform.receiptConfirmedOn': 'none',
      'receipt.on': 'none',
      'breach.on': '2026-10-20',
    },
    court: /Hangzhou/,
    route: /reversed/,
    rules: [/e-commerce platform/, /main office/],
  },
  {
    name: 'a business, an order by e-mail, a seller in Shenzhen',
    answers: {
      'claim.ground': 'sale',
      'buyer.kind': 'business',
      'buyer.origin': 'foreign',
      'buyer.country': 'DE',
      'contract.governingLaw': 'not_sure',
      'contract.balanceUnpaid': 'no',
      'deal.concluded': 'remote',
      'deal.paidOnPlatform': 'no',
      'deal.deliveryOnPlatform': 'no',
      'payee.match': 'same',
      'deal.object': 'catalogue',
      'seller.identity': 'confirmed',
      'seller.kind': 'company',
      'seller.mainOffice': '440300',
      'clauses.looked': 'none_found',
      'case.circumstances': ['none'],
      'filing.state': 'not_filed',
      'seller.registerStatus': 'active',
      'seller.answers': 'yes',
      'seller.assets': ['none'],
      'seller.onePerson': 'no',
      'dispute.kind': 'non_delivery',
      'dispute.crimeSuspected': 'no',
      'evidence.elements': documents('contract', 'payment', 'due_date', 'loss'),
      'claim.amount': money('45000', 'USD'),
      'payment.via': 'wire',
      'payment.on': '2026-06-01',
      'breach.on': '2026-07-01',
    },
    court: /no Internet Court|not .*Internet Court/i,
    route: /Sue|Talk/,
    rules: [/Whether or not you met on a platform/],
  },
  {
    name: 'carriage: the forwarder asks for double the price',
    answers: {
      'claim.ground': 'carriage',
      'buyer.kind': 'consumer',
      'buyer.origin': 'foreign',
      'buyer.country': 'DE',
      'contract.governingLaw': 'not_sure',
      'contract.balanceUnpaid': 'no',
      'deal.concluded': 'remote',
      'carriage.mode': 'sea',
      'carriage.from': '440300',
      'carriage.to': 'outside',
      'payee.match': 'same',
      'seller.identity': 'confirmed',
      'seller.kind': 'company',
      'seller.mainOffice': '440300',
      'clauses.looked': 'none_found',
      'case.circumstances': ['none'],
      'filing.state': 'not_filed',
      'seller.registerStatus': 'active',
      'seller.answers': 'yes',
      'seller.assets': 'not_sure',
      'dispute.kind': 'carrier',
      'dispute.crimeSuspected': 'no',
      'evidence.elements': documents('contract', 'price_agreed', 'overcharge', 'no_consent'),
      'claim.amount': money('2000', 'USD'),
      'payment.via': 'wire',
      'payment.on': '2026-11-01',
      'delivery.expectedOn': '2026-10-20',
      'receipt.on': 'none',
      'breach.on': '2026-10-20',
    },
    court: /no Internet Court|not .*Internet Court/i,
    route: /Talk|complaint/i,
    rules: [/physical, for example transport/],
  },
];

const question = (page: Page, id: string) => page.locator(`fieldset[id="${id}"]`);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Answers one question with mouse and keys, by the words on the screen. */
async function answer(page: Page, id: string, value: unknown) {
  const box = question(page, id);
  const words = facts[id as keyof typeof facts];
  const label = (option: string) =>
    (words.options as Record<string, string> | undefined)?.[option] ?? { yes: 'Yes', no: 'No' }[option] ?? option;
  if (value === 'not_sure') return box.getByLabel('I am not sure', { exact: true }).first().check();
  if (Array.isArray(value)) {
    for (const v of value) await box.getByLabel(label(v), { exact: true }).check();
    return;
  }
  if (typeof value === 'object' && value !== null && 'currency' in value) {
    const { amount, currency } = value as { amount: string; currency: string };
    await box.getByLabel('Currency').selectOption(currency);
    await box.getByLabel('Amount').fill(amount);
    await box.getByLabel('Amount').blur();
    return;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [item, level] of Object.entries(value)) {
      const row = box.getByRole('group', { name: label(item), exact: true });
      await row
        .getByLabel((words.levels as Record<string, string>)[level as string] as string, { exact: true })
        .check();
    }
    return;
  }
  const text = String(value);
  if (text === 'none' && (await box.getByLabel('Year').count()) > 0) {
    return box.getByRole('checkbox').or(box.getByRole('radio')).first().check();
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const [year, month, day] = text.split('-').map(Number) as [number, number, number];
    await box.getByLabel('Day').fill(String(day));
    await box.getByLabel('Month').selectOption({ label: MONTHS[month - 1] as string });
    await box.getByLabel('Year').fill(String(year));
    await box.getByLabel('Year').blur();
    return;
  }
  const city: Record<string, string> = { '110000': 'Beijing', '330100': 'Hangzhou', '440100': 'Guangzhou' };
  if (text in city) return box.getByLabel(new RegExp(`^${city[text]}`)).check();
  if (text === 'outside') return box.getByLabel(/outside mainland China/i).check();
  if (text === '440300') {
    await box.getByLabel(/another city/i).check();
    await box.getByRole('combobox').selectOption({ value: '440300' });
    return;
  }
  if (/^[A-Z]{2}$/.test(text)) {
    await box.getByRole('combobox').selectOption(text);
    return;
  }
  await box.getByLabel(label(text), { exact: true }).check();
}

/** Answers the page until nothing is open, then goes on. Returns the questions that were asked. */
async function answerStep(page: Page, answers: Answers): Promise<string[]> {
  const done = new Set<string>();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeEnabled();
  for (;;) {
    const ids = await settledQuestions(page);
    const open = ids.find((id) => !done.has(id));
    if (!open) break;
    expect(answers, `no answer in the story for ${open}`).toHaveProperty([open]);
    await answer(page, open, answers[open]);
    await expect.poll(async () => (await heldFacts(page))[open]).toEqual(answers[open]);
    done.add(open);
  }
  await page.getByRole('button', { name: 'Continue' }).click();
  return [...done];
}

/** Every request and referrer of the context, to look for answers in. */
function watch(context: BrowserContext) {
  const seen: string[] = [];
  context.on('request', (request) => {
    seen.push(`${request.method()} ${request.url()} ${request.postData() ?? ''} ${request.headers().referer ?? ''}`);
  });
  return seen;
}

/** Pieces of the answers that no request, referrer or title may carry. */
const traces = [
  '330100',
  '440300',
  'aliexpress',
  'non_delivery',
  'carriage',
  'none_found',
  '45000',
  'consumer',
  'case-',
];

for (const story of stories) {
  test(`${story.name}: at most 28 questions, back and forward, reload, link in a fresh browser, nothing leaves`, async ({
    page,
    context,
    browser,
  }) => {
    test.setTimeout(120_000);
    const seen = watch(context);
    // The windows of a card or a platform close one day; the story stays on its own day.
    await page.clock.setFixedTime(TODAY);
    const titles: string[] = [];
    await page.goto('/en/');
    await page.getByRole('main').getByRole('link', { name: /start/i }).first().click();

    const asked: string[] = [];
    for (const step of ['counterparty', 'status', 'evidence', 'strategy']) {
      await page.waitForURL(`**/en/${step}/`);
      titles.push(await page.title());
      asked.push(...(await answerStep(page, story.answers)));
    }
    await page.waitForURL('**/en/check/');
    titles.push(await page.title());
    expect(asked.length).toBeLessThanOrEqual(28);
    expect(new Set(asked).size).toBe(asked.length);
    test.info().annotations.push({ type: 'questions asked', description: String(asked.length) });

    // Back and forward keep every answer.
    const before = await heldFacts(page);
    await page.goBack();
    await page.waitForURL('**/en/strategy/');
    await page.goForward();
    await page.waitForURL('**/en/check/');
    expect(await heldFacts(page)).toEqual(before);

    await page.getByRole('link', { name: /plan/i }).last().click();
    await page.waitForURL('**/en/plan/');
    titles.push(await page.title());
    const main = page.getByRole('main');
    await wholePlan(page);
    // The first sign of a reader: what is folded is drawn, too.
    await page.keyboard.press('Control');
    await expect(main).toContainText(story.court);
    await expect(main).toContainText(story.route);
    for (const rule of story.rules) await expect(main).toContainText(rule);
    const result = await main.innerText();

    await page.reload();
    await expect(main).toContainText(story.court);
    expect(await heldFacts(page)).toEqual(before);

    // The prefilled link, opened in a browser that has never been here.
    await page.goto('/en/link/');
    titles.push(await page.title());
    const made = page.getByRole('textbox', { name: /link/i }).last();
    await expect(made).toHaveValue(/\/en\/open\/#case-/);
    const link = await made.inputValue();
    const fresh = await browser.newContext();
    const freshSeen = watch(fresh);
    const other = await fresh.newPage();
    await other.clock.setFixedTime(TODAY);
    await other.goto(link);
    await expect(other).toHaveURL(/\/en\/open\/$/);
    await other.getByRole('button', { name: /use these answers/i }).click();
    await expect.poll(async () => heldFacts(other)).toEqual(before);
    await other.goto('/en/plan/');
    await expect(other.getByRole('main')).toContainText(story.court);
    titles.push(await other.title());
    await fresh.close();

    for (const line of [...seen, ...freshSeen]) {
      expect(line.startsWith('GET ')).toBe(true);
      expect(line).not.toMatch(/\?(?!_rsc=[\w-]+(?: |$))/);
      for (const trace of traces) expect(line).not.toContain(trace);
    }
    for (const title of titles) for (const trace of traces) expect(title).not.toContain(trace);
    expect(result.length).toBeGreaterThan(200);
  });
}
