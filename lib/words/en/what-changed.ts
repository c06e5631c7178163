/** Words of "What changed" and of the plan of another day. */
export const whatChangedWords = {
  title: 'What changed since {day}',
  intro: 'This case was sent or saved on {before}. The plan below is for {now}.',
  same: 'The answer on the Internet Court and the first route are the same for both days.',
  nothing: 'Nothing that this case rests on changed between the two days.',
  court: 'The answer on the Internet Court changed. It was: {from}. It is now: {to}.',
  firmer: 'The answer on the Internet Court is the same. It is firmer now.',
  lessFirm: 'The answer on the Internet Court is the same. It is less firm now.',
  route: 'The first route changed. It was: {from}. It is now: {to}.',
  noRoute: 'none',
  verdicts: { yes: 'yes', no: 'no', unknown: 'cannot be said yet' },
  law: { one: '{count} article that began or ended', other: '{count} articles that began or ended' },
  began: 'In force from {day}:',
  ended: 'No longer in force from {day}:',
  courtList:
    'The day on which the court accepts a case picks the court list. Your answers on the filing decide that, not the day of this plan.',
  rules: 'The rules on this site show the law of {day}. The earlier plan may rest on older rules.',
  clocks: {
    one: '{count} time limit that is in another state',
    other: '{count} time limits that are in another state',
  },
  ranOut: 'Ran out',
  clockTurn: 'It was: {from}. It is now: {to}.',
  clockAbsent: 'not there',
  clockPayment: 'payment {number}',
  clockLast: 'Last day: {day}.',
  clockLatest: 'Latest day that can be argued: {day}.',
  moreRanOut: { one: '{count} more that ran out', other: '{count} more that ran out' },
  other: {
    open: 'See the plan as of another day',
    hint: 'Time limits are counted for that day. Nothing is kept, and your answers stay as they are.',
    show: 'Show the plan of that day',
    missing: 'Enter a day, a month and a year',
    wrong: 'Enter a day that exists, with a year of four figures from 1990 to 2100',
    notice: 'This is not the plan of today',
    noticeText: 'It shows {day}. Today is {today}.',
    back: 'Back to today',
    shown: 'The plan now shows {day}.',
  },
} as const;

export type WhatChangedWords = typeof whatChangedWords;
