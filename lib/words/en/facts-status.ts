/** Page 2, supplier status: the words of its questions. */
import type { statusFacts } from '../../../rules/facts/supplier-status';
import type { WordsFor } from '../fact-words';

export const statusWords = {
  'seller.registerStatus': {
    question: 'What status does the Chinese company register show for the seller?',
    short: 'Status in the register',
    hint: 'Compare the Chinese word in the register with the list.',
    why: 'The status tells whether the company still exists and whom you can sue. It also shows how urgent the case is.',
    find: 'Search the national company register 国家企业信用信息公示系统 at gsxt.gov.cn by Chinese name or company code. It is free and in Chinese only. It takes ten minutes.',
    options: {
      active: 'Active: continuing 存续, in business 在业 or open 开业',
      dormant: 'Dormant 歇业',
      suspended: 'Business suspended 停业',
      liquidating: 'In liquidation 清算',
      revoked: 'Licence revoked 吊销, not deregistered 未注销',
      ordered_closed: 'Ordered to close 责令关闭',
      cancelled: 'Registration annulled 撤销登记',
      struck: 'Struck off 除名',
      moved: 'Moved out 迁出 or moved in 迁入',
      being_formed: 'Being set up 筹建',
      deregistered: 'Deregistered 注销, also if the licence was revoked before',
      not_looked_up: 'I have not looked it up yet',
    },
  },
  'seller.deregistrationWay': {
    question: 'How was the seller company removed from the register?',
    short: 'How the company was removed',
    why: 'It decides who answers for your claim now: the owners, the liquidators or nobody.',
    find: 'Read the notices under the company in the national company register 国家企业信用信息公示系统. A Chinese lawyer can ask for the deregistration file. This takes some days.',
    options: {
      no_lawful_liquidation: 'Without the liquidation 清算 that the law asks for',
      simplified_false_undertaking:
        'By simplified deregistration 简易注销, and the owners wrongly promised that no debts were left',
      compulsory: 'By compulsory deregistration 强制注销, ordered by the authority',
      proper_liquidation: 'After a proper liquidation 清算',
    },
  },
  'seller.answers': {
    question: 'Does the seller still answer your messages?',
    short: 'Seller answers messages',
    why: 'A seller that answers can be talked to. A seller that is silent may be gone, which changes the best route.',
    find: 'Send one short message today by each channel you have used. Give it three working days.',
  },
  'seller.daysSilent': {
    question: 'For how many days has the seller not answered?',
    short: 'Days without an answer',
    hint: 'Count from the first message that got no answer.',
    why: 'Silence for 30 days, with no other sign of business, counts here as a seller that is gone.',
    find: 'Look at the date of the last message from the seller in each channel. It takes five minutes.',
  },
  'seller.listing': {
    question: 'Does the seller still offer goods on a platform?',
    short: 'Seller still offers goods',
    why: 'A shop that is still open shows that the seller trades. It may also have money on the platform.',
    find: 'Open the shop page without signing in, and search the shop name on the platform. It takes five minutes.',
  },
  'seller.otherSigns': {
    question: 'Which other signs show that the seller still does business?',
    short: 'Other signs of business',
    hint: 'Choose all that you have seen in the last months.',
    why: 'Each sign helps to tell a seller that trades from one that is gone.',
    find: 'Look at its website, advertisements, fair catalogues and social media. It takes 15 minutes.',
    options: {
      none: 'None of these signs',
      site: 'Its website was updated',
      ads: 'It advertises',
      fairs: 'It shows at trade fairs',
      social: 'It posts on social media',
    },
  },
  'seller.dissipation': {
    question: 'Are there signs that the seller is moving its assets away?',
    short: 'Signs that assets are moved',
    hint: 'Choose all that you can show.',
    why: 'Such signs can make it better to ask a court to freeze assets before you write to the seller.',
    find: 'Look at changes of account, shop and company records, and at other court cases against the seller. It takes 30 minutes.',
    options: {
      none: 'None of these signs',
      money_moved: 'Money was moved away',
      shop_closed: 'The shop was closed',
      earlier_evasion: 'The seller avoided earlier debts',
    },
  },
  'seller.assets': {
    question: 'Which assets of the seller do you know?',
    short: 'Known assets of the seller',
    hint: 'Choose only what you could name to a court.',
    why: 'A judgment is worth only what can be collected. A court can freeze only assets that you can name.',
    find: 'Look at the account on your payment paper, the factory address and the shop on the platform. The annual report in the national company register 国家企业信用信息公示系统 can help.',
    options: {
      none: 'I know of none',
      bank_account: 'A bank account',
      real_estate: 'Land or a building',
      equipment_or_stock: 'Machines or goods in stock',
      platform_deposit: 'A deposit or balance on a platform',
      receivable: 'Money that others owe to the seller',
      shares: 'Shares in other companies',
    },
  },
  'seller.foundInMainland': {
    question: 'Can the seller be found in mainland China, so that papers reach it?',
    short: 'Seller can be found in China',
    why: 'A court sends a payment order 支付令 only to a debtor that papers can reach in mainland China.',
    find: 'Send a letter or parcel with tracking to the registered address. It takes one to two weeks.',
  },
} as const satisfies { readonly [F in keyof typeof statusFacts]: WordsFor<F> };
