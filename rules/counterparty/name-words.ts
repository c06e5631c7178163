/**
 * Words inside company names, for hints only. From general knowledge of such names, not from a provision: every reading with
 * them is unverified.
 */

/** Legal forms at the end of a Chinese name, longest first. */
export const chineseForms = [
  ['股份有限公司', 'joint_stock'],
  ['有限责任公司', 'limited'],
  ['有限責任公司', 'limited'],
  ['有限公司', 'limited'],
  ['集团公司', 'company'],
  ['总公司', 'company'],
  ['分公司', 'branch'],
  ['代表处', 'representative_office'],
  ['办事处', 'representative_office'],
  ['有限合伙', 'partnership'],
  ['普通合伙', 'partnership'],
  ['合伙企业', 'partnership'],
  ['个人独资', 'sole_proprietorship'],
  ['个体工商户', 'individual_business'],
  ['专业合作社', 'cooperative'],
  ['合作社', 'cooperative'],
  ['公司', 'company'],
] as const;

/** Endings without a form that an individual business often has; an enterprise may have them too. */
export const shopEndings: readonly string[] = [
  ...['经营部', '批发部', '商贸部', '服务部', '营业部', '门市部', '加工厂', '工作室', '商行', '商店', '商铺', '网店'],
  ...['超市', '店', '厂', '行', '坊', '铺', '中心'],
];

/** Words for a trade: the first of them ends the trade name. */
export const tradeWords: readonly string[] = [
  ...[
    '进出口',
    '国际贸易',
    '国际物流',
    '国际货运',
    '对外贸易',
    '跨境电商',
    '电子商务',
    '供应链',
    '贸易',
    '商贸',
    '工贸',
  ],
  ...[
    '科技',
    '网络',
    '信息',
    '技术',
    '软件',
    '计算机',
    '通信',
    '通讯',
    '电子',
    '电器',
    '电气',
    '光电',
    '半导体',
    '智能',
  ],
  ...[
    '机械',
    '设备',
    '仪器',
    '五金',
    '模具',
    '汽车',
    '摩托车',
    '自行车',
    '工业',
    '实业',
    '制造',
    '金属',
    '钢铁',
    '材料',
  ],
  ...[
    '化工',
    '塑料',
    '塑胶',
    '橡胶',
    '玻璃',
    '陶瓷',
    '包装',
    '印刷',
    '纸业',
    '纺织',
    '服装',
    '服饰',
    '鞋业',
    '皮具',
    '箱包',
  ],
  ...[
    '家具',
    '家居',
    '家纺',
    '灯饰',
    '照明',
    '玩具',
    '礼品',
    '工艺品',
    '珠宝',
    '饰品',
    '化妆品',
    '美容',
    '医疗',
    '医药',
  ],
  ...[
    '生物',
    '药业',
    '食品',
    '农业',
    '茶业',
    '酒业',
    '新能源',
    '能源',
    '电池',
    '光伏',
    '环保',
    '建材',
    '建筑',
    '物流',
    '货运',
  ],
  ...['文化', '传媒', '广告', '咨询', '投资', '控股', '百货', '日用品', '户外', '体育', '宠物', '航空', '航天', '销售'],
];

/** Places outside the mainland, as a Chinese and as a Latin name shows them. */
export const outsideMainland: readonly string[] = ['香港', '澳门', '澳門', '台湾', '臺灣'];

/** Words for a legal form in Latin letters, and the one spelling they are compared in. */
export const latinForms: { readonly [word: string]: string } = {
  co: 'company',
  company: 'company',
  ltd: 'limited',
  limited: 'limited',
  corp: 'corporation',
  corporation: 'corporation',
  inc: 'incorporated',
  incorporated: 'incorporated',
  llc: 'llc',
  pte: 'private',
  pty: 'private',
  pvt: 'private',
  private: 'private',
  plc: 'plc',
  gmbh: 'gmbh',
};

/** Words that companies of one owner often add or leave out; another company may use them too. */
export const latinTradeWords: readonly string[] = [
  ...['trading', 'trade', 'trades', 'international', 'intl', 'import', 'export', 'imp', 'exp', 'technology', 'tech'],
  ...[
    'technologies',
    'industry',
    'industrial',
    'industries',
    'group',
    'holding',
    'holdings',
    'enterprise',
    'enterprises',
  ],
  ...['electronic', 'electronics', 'manufacturing', 'manufacture', 'factory', 'supply', 'chain', 'logistics', 'and'],
];

/** Places by one or two words; the value is what they are compared as. */
export const latinPlaces: { readonly [words: string]: string } = {
  hk: 'hong kong',
  hongkong: 'hong kong',
  'hong kong': 'hong kong',
  macao: 'macao',
  macau: 'macao',
  taiwan: 'taiwan',
  singapore: 'singapore',
  uk: 'united kingdom',
  usa: 'united states',
  bvi: 'british virgin islands',
  samoa: 'samoa',
  seychelles: 'seychelles',
  china: 'china',
  prc: 'china',
};
