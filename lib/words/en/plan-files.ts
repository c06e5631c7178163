/** What can be kept of a plan: on paper, as a calendar file and as a file for a program; and the words inside them. */

export const planFiles = {
  title: 'Keep this plan',
  intro: 'Each file is made on this device. Nothing is sent.',
  print: 'Print or save as PDF',
  printHint: 'This prints everything, also what is folded here. It can be many sheets.',
  printShort: 'Print the short plan',
  printShortHint: 'This leaves out what is folded here.',
  calendar: 'Save the deadlines for a calendar',
  calendarHint:
    'The file puts each deadline on its last day. It reminds you 14 days, three days and one day before. It ends in .ics.',
  calendarService:
    'Times to answer, to object to the court or to appeal run from service. They are not in the file: write them down yourself.',
  calendarSaved: {
    one: 'The calendar file is saved. It holds {count} deadline.',
    other: 'The calendar file is saved. It holds {count} deadlines.',
  },
  calendarLeftOut: {
    one: '{count} point has no certain last day ahead, so it is not in the file.',
    other: '{count} points have no certain last day ahead, so they are not in the file.',
  },
  calendarOne: 'Add to calendar',
  calendarOneSaved: 'The calendar file is saved. Open it to add this deadline.',
  calendarNone: 'No deadline has a certain last day ahead, so no file was made.',
  json: 'Save the plan as a file (JSON)',
  jsonHint: 'The file is for a lawyer, an advisor or a program. It holds your answers and the whole result.',
  jsonTexts: 'Also put in names and other texts of the case',
  jsonFields: 'What the fields of the file mean',
  jsonSaved: 'The plan is saved as a file.',
  failed: 'The file could not be made. Reload this page and try again.',

  /** Inside the calendar. */
  event: {
    name: 'Recourse: deadlines',
    last: 'Last day: {name}',
    outerLast: 'Outer limit: {name}',
    arguable: 'Last day that can still be argued: {name}',
    act: 'Act by this day: {name}',
    end: 'The time ends: {name}',
    payment: '{name} (payment {number})',
    safe: 'Last day: {day}. On this day you are still in time.',
    outer: 'Outer limit: {day}. Act well before this day.',
    reserve: 'Act by {safe}. The time itself ends on {day}.',
    later: 'It can be argued until {day}. The earlier day is the safe one.',
    laterOpen: 'The law is open to a later end, but no day can be named for it. This day is the safe one.',
    safeOver: 'The safe day, {day}, is over. Until {last} you can still argue that you are in time.',
    firstDay: 'Not before {day}.',
    weekend: 'Perhaps until {day}, because the last day falls on a weekend. Check the Chinese calendar.',
    from: 'It was counted from {day}.',
    over: 'When it is over: {after}',
    certainty: 'Certainty: {mark}. {says}',
    law: 'Law and practice:',
    note: 'Practice note: {note}',
    made: 'Worked out on {day} from the law as of {law}, at {site}. This is information, not legal advice.',
    inDays: 'In {count} days: {name}',
    tomorrow: 'Tomorrow: {name}',
  },

  /** On paper only. */
  paper: {
    printed: 'Printed on {day}',
    address: 'From {address}',
    law: 'Law as of {day}',
    once: 'What an article says, and the address of a text, stand where they are named first. So do long answers, points of proof, and how strong a kind of proof is.',
  },
};
