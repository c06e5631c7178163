/** Words of "Suing from abroad": obstacles, ways of a power of attorney, preparations. */
import type { ObstacleId } from '../../../rules/abroad/obstacle-table';
import type { PointId } from '../../../rules/abroad/point-table';
import type { Open, WayId, WayReason } from '../../../rules/abroad/power-of-attorney';
import type { ReadyId } from '../../../rules/abroad/readiness';

/** Name of an obstacle, and what to do about it. */
const obstacles = {
  identity: {
    name: 'Prove who you are',
    todo: 'Ask the court which form it wants. Plan for the stricter one.',
  },
  account: {
    name: 'Open an account on the court platform',
    todo: 'Ask the court which site takes foreign suits today. Register early.',
  },
  phone: {
    name: 'Phone number',
    todo: 'Ask the court whether your own number is enough. A number of your lawyer may serve; this is not verified.',
  },
  attorney: {
    name: 'Power of attorney 授权委托书',
    todo: 'Choose one of the ways below before you sign. A paper signed in the wrong way must be signed again.',
  },
  agent: {
    name: 'Who may act for you',
    todo: 'Decide whether you file yourself or name a Chinese lawyer.',
  },
  language: {
    name: 'Language and interpreter',
    todo: 'Plan money and time for translations into Chinese. Ask the court early for an interpreter.',
  },
  papers: {
    name: 'Papers made abroad',
    todo: 'Find out which papers come from a public office, and which come from Hong Kong, Macao or Taiwan. These need a formality. So do a power of attorney and papers of a firm.',
  },
  service: {
    name: 'How the court reaches you',
    todo: 'Give an e-mail address that you read every day. Look into the spam folder too.',
  },
  online: {
    name: 'Hearing online',
    todo: 'Say in your complaint that you agree to take part online.',
  },
  decision: {
    name: 'Decision of the court to take the case',
    todo: 'Answer a notice to correct before its last day.',
  },
  time: {
    name: 'How long it takes',
    todo: 'Plan for months, and keep other routes open.',
  },
  small_claims: {
    name: 'Small claims procedure',
    todo: 'Plan for two instances: the seller can appeal.',
  },
  appeal: {
    name: 'Time to appeal',
    todo: 'Write down the day on which the judgment 判决书 reaches you. The last day is counted from there.',
  },
  fee: {
    name: 'Court fee',
    todo: 'Keep the money ready before you file. The costs on this page show the sum.',
  },
  enforcement: {
    name: 'Enforcement',
    todo: 'Collect what you know of the assets of the seller: bank, account, shop, equipment.',
  },
  payout: {
    name: 'How the money reaches you',
    todo: 'Ask the court, and your lawyer, before you plan on a payment abroad.',
  },
} as const satisfies { readonly [id in ObstacleId]: { readonly name: string; readonly todo: string } };

const points: { readonly [id in PointId]: string } = {
  identity_person: 'If you sue as a person, a passport or another identity paper proves who you are.',
  identity_stricter:
    'One court asked people who could not come for notarised and authenticated papers. Plan for this stricter form.',
  identity_firm:
    'If you sue as a firm, prove its registration and the authority of its representative. Both are notarised at home and legalised.',
  identity_apostille: 'For a firm in a treaty state, an apostille takes the place of the consul.',
  identity_own:
    'Papers from Hong Kong, Macao and Taiwan follow procedures of their own. Their details are not verified.',
  identity_citizen: 'The court checks your Chinese identity number or your passport number.',
  account_check: 'You register on the court platform. The court checks your identity and gives you an account.',
  account_foreign:
    'Foreign parties register on a computer or in WeChat. The court checks the passport within three working days. If that fails, it looks at notarised papers.',
  account_platform: 'One national platform for online suits is in formal use.',
  account_sites: 'It is not known whether the three Internet Courts still take suits on their own sites.',
  account_hangzhou: 'Hangzhou has a platform for cross-border trade. It checks identity abroad and holds hearings.',
  account_practice: 'How well this works without a lawyer, from abroad, is not documented.',
  phone_named: 'The rules name a real-name phone number among what the court checks.',
  phone_wechat: 'A report of April 2021 says that WeChat must be installed first.',
  phone_open: 'Nothing was found on foreign numbers. You may be asked for a number of mainland China.',
  attorney_contents:
    'It names the matters and the powers. Admitting, waiving or changing claims, settling, counterclaiming and appealing need special authority, named in the paper.',
  attorney_treaty: 'A treaty between your state and China may ask for less. We do not know which treaties do.',
  agent_two: 'You may name one or two agents: a lawyer, a legal worker, a close relative or an employee.',
  agent_lawyer: 'Whoever acts as your lawyer must be a lawyer of mainland China.',
  agent_lawyer_own: 'Whoever acts as your lawyer must probably be a lawyer of mainland China, by analogy.',
  agent_fellow:
    'A person of your nationality may act, also a lawyer of your state who then acts as a non-lawyer. So may a consular officer.',
  agent_consulate: 'If you are not in China, your consulate may engage a Chinese lawyer for you.',
  language_court: 'The court works in Chinese. It can provide translation, and you pay for it.',
  language_papers: 'Every paper in another language needs a Chinese translation.',
  language_interface: 'The site for foreign parties has English pages.',
  language_hangzhou: 'The platform of Hangzhou offers translation during the hearing.',
  papers_public:
    'An official document made abroad is notarised there. Or it has the proof that a treaty provides, such as an apostille.',
  papers_private: 'Contracts, messages and invoices made abroad need no notary as a rule.',
  papers_own: 'Papers from Hong Kong, Macao and Taiwan follow procedures of their own.',
  service_consent:
    'If you agree, the court writes to an e-mail address or a messaging account. An address in your complaint counts as consent.',
  service_counts: 'A paper is served when it reaches that address, read or not. Time limits then run.',
  service_abroad: 'If you have no domicile in mainland China, the court may also serve the agent you named.',
  service_abroad_own:
    'If you have no domicile in mainland China, the court may probably also serve your agent, by analogy.',
  online_consent: 'A seller who does not agree to go online takes part in person. You may still take part online.',
  decision_week: 'The court decides within seven days whether it takes the case.',
  decision_cross_border:
    'For foreign parties: at once, or within seven working days. One notice to correct gives 15 days.',
  decision_once: 'The court names all corrections at once. It asks for no paper copies of proper online papers.',
  time_no_limit: 'In foreign-related cases, the limit of six months for a judgment does not apply.',
  time_no_limit_own: 'The limit of six months for a judgment probably does not apply, by analogy.',
  time_hangzhou: 'Hangzhou reports 25 days on average for online sale cases on its cross-border platform.',
  time_ordinary:
    'In ordinary courts of Hangzhou, foreign-related cases usually took four to seven months. Some took years, because of service abroad.',
  time_realistic: 'If the seller is in China and you have an e-mail address: weeks to a few months.',
  time_no_rate: 'No published rate of success of foreign buyers was found.',
  small_closed: 'The small claims procedure is closed for foreign-related cases. So there are two instances.',
  small_closed_own:
    'The small claims procedure is probably closed for you too, by analogy. So there are two instances.',
  small_open: 'If the case is foreign-related, the small claims procedure is closed.',
  appeal_abroad:
    'If you have no domicile in mainland China, you have 30 days to appeal. You may ask the court to extend them; it decides.',
  appeal_own:
    'If you have no domicile in mainland China, you probably have 30 days to appeal, by analogy. Plan for 15 days, and 10 for a ruling.',
  appeal_domicile:
    'If you have a domicile there: 15 days for a judgment, 10 for a ruling. A seller with a domicile there has these too.',
  appeal_citizen:
    'Without a domicile in mainland China you have 30 days. With one: 15 for a judgment, 10 for a ruling. Plan for the shorter time.',
  fee_tariff: 'The fee grows with the sum claimed. The tariff has stood since 2007.',
  fee_half: 'In the simplified procedure the fee is halved. Plan for the full fee: the court chooses the procedure.',
  fee_week: 'You pay it first, within seven days after the notice of the court.',
  fee_week_counterclaim: 'For a counterclaim: within seven days from the day after you raise it, without any notice.',
  enforcement_online: 'You can file for enforcement online. The court can search and freeze assets online.',
  enforcement_court: 'The court of first instance enforces, or a court where the assets are.',
  enforcement_years: 'You have two years, usually from the last day on which the seller had to pay.',
  payout_no_rule: 'No rule was found that lets you ask for a payment abroad as of right.',
  payout_accounts: 'Notices of 1996 and 2003 let courts hold foreign-exchange accounts for foreign-related cases.',
  payout_usual: 'Usually the money goes to the account of your agent, or to your own account in China.',
};

const ways: { readonly [id in WayId]: string } = {
  self: 'File yourself, without an agent',
  video: 'Sign by video before the judge',
  judge: 'Sign in person before a Chinese judge',
  china_notary: 'Sign in China before a Chinese notary',
  china_plain: 'Sign in China',
  apostille: 'Notary at home, then apostille',
  consul: 'Notary at home, then the Chinese consulate',
  consul_citizen: 'Certificate of the Chinese embassy or consulate',
  own_procedure: 'Procedure of Hong Kong, Macao or Taiwan',
};

const wayReasons: { readonly [id in WayReason]: string } = {
  self_files: 'Without an agent, no power of attorney is needed.',
  video_ask:
    'You, a mainland lawyer and the judge meet in one video call. The court must have checked your identity first. Whether your court offers it is not known: ask it.',
  video_too_early: 'This way has existed since 3 February 2021.',
  judge_foreign: 'The court recognises it without notary or consul. You must travel.',
  judge_own: 'The rule names foreign parties. It may be applied to you by analogy. You must travel.',
  china_notary_foreign: 'The court recognises it without consul. You must travel.',
  china_notary_own: 'The rule names foreign parties. It may be applied to you by analogy. You must travel.',
  china_plain_citizen:
    'The certificate is needed for papers sent from abroad. If you sign in China, your signature is enough.',
  apostille_party:
    'You found your state in the status table. A notary, then the apostille of your state, then a Chinese translation.',
  apostille_look:
    'Open to states in which the convention applies with China. The list changes: look on the day you sign.',
  apostille_india:
    'Sources differ on India. One reading: the convention does not apply between China and India. The other: India is on the list.',
  apostille_country: 'It depends on your country.',
  apostille_not_party: 'You found that the convention does not apply between your state and China.',
  apostille_too_early: 'The convention applies in mainland China since 7 November 2023.',
  apostille_own: 'Papers from Hong Kong, Macao and Taiwan follow procedures of their own.',
  apostille_citizen: 'For Chinese citizens who live abroad, the law names the embassy or consulate.',
  apostille_in_china: 'You are in mainland China. This way is for papers sent from abroad.',
  apostille_silent: 'The texts used do not say which form holds for you in that country. Ask the court.',
  consul_needed:
    'Your state is outside the convention: a notary, then the Chinese consulate, then a Chinese translation. Often the foreign ministry comes in between (not verified). Without diplomatic relations, it goes through a third state.',
  consul_before: 'Before 7 November 2023 this was the way: a notary, then the Chinese consulate.',
  consul_look: 'The way for states where the convention does not apply with China. Look first.',
  consul_india: 'If the convention does not apply between China and India, this is the way. Ask the consulate.',
  consul_country: 'It depends on your country.',
  consul_ended: 'Chinese consulates in states of the convention stopped legalising on 7 November 2023.',
  consul_own: 'Papers from Hong Kong, Macao and Taiwan follow procedures of their own.',
  consul_in_china: 'You are in mainland China. This way is for papers sent from abroad.',
  consul_silent: 'The texts used do not say which form holds for you in that country. Ask the court.',
  consul_citizen: 'A power of attorney sent from abroad must carry it.',
  own_ask: 'The law refers to procedures of their own. Their details are not verified: ask the court.',
  origin_open: 'It depends on whether you are a foreign or a Chinese person or firm.',
};

const ready: { readonly [id in ReadyId]: string } = {
  identity_paper: 'If I sue as a person: passport, with a copy',
  firm_registration: 'If I sue as a firm: proof of registration, notarised, with apostille or legalised',
  firm_authority: 'If I sue as a firm: proof of authority of the representative, in the same form',
  filing_site: 'I asked the court which site takes my suit',
  account_opened: 'My account on the court platform is open',
  phone_asked: 'I asked the court whether my phone number is enough',
  agent_decided: 'I decided who acts for me, or that I act myself',
  attorney_written: 'If an agent acts: the power of attorney names matters and powers',
  apostille_checked: 'I looked up whether the Apostille Convention applies between my state and China',
  video_asked: 'If a mainland lawyer acts: I asked the court about signing by video',
  attorney_certified: 'If an agent acts: the power of attorney is signed in one of the ways above',
  translations: 'Chinese translations of my papers',
  official_papers: 'If I use official documents: each is notarised or carries an apostille',
  official_papers_hk: 'If I use official documents: each went through the proof procedure of its place',
  mailbox: 'An e-mail address that I read every day',
  fee_money: 'Money for the court fee',
  payout_asked: 'I asked how the money can reach me',
};

const open: { readonly [open in Open]: string } = {
  yes: 'Open',
  verify: 'Ask first',
  unknown: 'Needs an answer',
  no: 'Not open',
};

export const abroadWords = {
  title: 'Suing from abroad',
  intro: 'What makes a suit in China harder from abroad. State known on {day}.',
  originOpen:
    'One answer is missing: are you a foreign or a Chinese person or firm? Some points below depend on it, wherever you live.',
  obstacles,
  points,
  ways,
  wayReasons,
  open,
  ready,
  todo: 'What to do:',
  periods: 'Time limits',
  clockNames: {
    docketing: 'Decision of the court to take the case',
    appeal_judgment: 'Appeal against a judgment',
    appeal_ruling: 'Appeal against a ruling',
    fee: 'Payment of the court fee',
    enforcement: 'Application to enforce',
  },
  periodFrom: '{name}: {length}, counted from the day after the start.',
  periodEither: '{name}: {short} or {long}. Plan for {short}.',
  periodDay: 'In your case the last day is {day}.',
  lengths: {
    days: { one: '{count} day', other: '{count} days' },
    months: { one: '{count} month', other: '{count} months' },
    years: { one: '{count} year', other: '{count} years' },
  },
  since: 'In force since {day}.',
  reported: 'In force or reported since {day}.',
  later: 'Only since {day}, so not on the day of this plan.',
  noDay: 'As known on {day}.',
  waysTitle: 'Ways to sign',
  waysClosed: { one: '{count} way that is not open', other: '{count} ways that are not open' },
  lookTitle: 'Does the Apostille Convention apply between your country and China?',
  lookHint:
    'Look at the status table of the Hague Conference on Private International Law, on the day you sign. Look also for objections.',
  lookYes: 'Yes, the table shows it',
  lookNo: 'No, the table shows that it does not',
  lookNone: 'I have not looked, or I am not sure',
  readyTitle: 'Your preparations',
  readyIntro: 'Tick what is done. The ticks are kept with your case and go into no link.',
  readyCount: '{done} of {all} done',
} as const;
