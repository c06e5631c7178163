/**
 * Approximate rates into RMB, from memory of late 2025 (law/rates.md, "our estimate"): for orders of magnitude only.
 * The page shows the rate used and lets the person give the amount in RMB instead. The court converts on the day it accepts the case.
 */
export const ratesAsOf = '2025-12';

/** RMB for one unit of the currency, as decimal strings. A currency not listed has no rate: ask for the amount in RMB. */
export const rates: { readonly [currency: string]: string } = {
  USD: '7.1',
  EUR: '8.2',
  GBP: '9.4',
  CHF: '8.8',
  JPY: '0.047',
  CAD: '5.1',
  AUD: '4.6',
  NZD: '4.1',
  HKD: '0.91',
  SGD: '5.4',
  KRW: '0.0049',
  TWD: '0.22',
  INR: '0.081',
  AED: '1.93',
  SAR: '1.89',
  ILS: '2.1',
  SEK: '0.74',
  NOK: '0.70',
  DKK: '1.10',
  PLN: '1.93',
  CZK: '0.34',
  HUF: '0.021',
  RON: '1.62',
  TRY: '0.17',
  RUB: '0.088',
  BRL: '1.3',
  MXN: '0.38',
  CLP: '0.0075',
  COP: '0.0018',
  ARS: '0.005',
  ZAR: '0.40',
  THB: '0.22',
  MYR: '1.68',
  IDR: '0.00043',
  VND: '0.00027',
  PHP: '0.12',
};
