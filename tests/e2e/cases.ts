import type { Page } from '@playwright/test';

/** A consumer's case that reaches every part of the plan. Keys are fact ids. */
export const consumerCase = {
  'claim.ground': 'sale',
  'buyer.kind': 'consumer',
  'buyer.origin': 'foreign',
  'buyer.country': 'FR',
  'deal.concluded': 'platform',
  'deal.platform': 'aliexpress',
  'deal.siteHostsSellers': 'yes',
  'deal.object': 'catalogue',
  'performance.state': 'full',
  'delivery.mode': 'other',
  'seller.identity': 'confirmed',
  'seller.kind': 'company',
  'seller.mainOffice': '330100',
  'clauses.looked': 'not_sure',
  'filing.state': 'not_filed',
  'seller.registerStatus': 'active',
  'seller.daysSilent': 12,
  'seller.assets': ['bank_account', 'platform_deposit'],
  'dispute.kind': 'quality',
  'evidence.elements': { contract: 'document', payment: 'weak' },
  'claim.amount': { amount: '1250.50', currency: 'EUR' },
  'payment.via': 'card',
  'payment.on': '2026-08-27',
} as const;

/** Puts a case into the tab before the first page; later pages and reloads find what the pages left there. */
export async function holdCase(page: Page, facts: Readonly<Record<string, unknown>>) {
  await page.addInitScript((held) => {
    if (sessionStorage.getItem('recourse.case') === null) {
      sessionStorage.setItem('recourse.case', JSON.stringify({ format: 1, facts: held }));
    }
  }, facts);
}

export const heldFacts = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('recourse.case') ?? '{"facts":{}}').facts);

export const pages = [
  '',
  'counterparty',
  'status',
  'evidence',
  'strategy',
  'check',
  'plan',
  'link',
  'open',
  'advisor',
] as const;
export const addressOf = (name: string) => (name ? `/en/${name}/` : '/en/');
