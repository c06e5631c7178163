/**
 * Platforms in plain words: names, and one sentence for each stage, cost, remedy, evidence rule and note of a record.
 * The figures, their sources and days are in `rules/platforms/`, under the same ids. Clocks: `clocks.ts`.
 */
import type { BuyerGroup } from '../../../rules/platforms/buyers';
import type { ForumBody, Platform, PlatformId, WindowPurpose, WindowScope } from '../../../rules/platforms/platform';
import type { PlatformText } from '../../../rules/platforms/platforms';
import type { WindowStart } from '../../../rules/platforms/starts';
import type { platformRecord as englishRecord } from '../en/platforms';

/** The name on the page, with the Chinese one in it where the site has one; so nothing stands beside it. */
export const platformNames: Record<PlatformId, { readonly en: string; readonly zh: string | null }> = {
  alibaba: { en: '阿里巴巴国际站（Alibaba.com）', zh: null },
  aliexpress: { en: '速卖通（AliExpress）', zh: null },
  '1688': { en: '阿里巴巴1688（1688.com）', zh: null },
  taobao_tmall: { en: '淘宝、天猫', zh: null },
  jd: { en: '京东', zh: null },
  pinduoduo: { en: '拼多多', zh: null },
  temu: { en: 'Temu', zh: null },
  shein: { en: 'Shein', zh: null },
  dhgate: { en: '敦煌网（DHgate）', zh: null },
  made_in_china: { en: '中国制造网（Made-in-China.com）', zh: null },
  global_sources: { en: '环球资源（Global Sources）', zh: null },
  amazon: { en: '亚马逊（Amazon）', zh: null },
  ebay: { en: 'eBay', zh: null },
  walmart: { en: 'Walmart Marketplace', zh: null },
  tiktok_shop: { en: 'TikTok Shop', zh: null },
};

export const platformTexts: Record<PlatformText, string> = {
  'common.no_filing_fee': '本站未见提出争议的收费。',
  'common.return_freight': '据本站所知，退货运费由您承担。',
  'common.before_confirming': '在确认收货之前、签订和解协议之前提出争议。',
  'common.stages_not_seen': '本站未见该平台如何处理争议。请按订单页面的提示办理。',

  'alibaba.talks': '您与卖方协商3日。',
  'alibaba.escalate': '自第4日起，您可以请求阿里巴巴国际站介入。第7日或者第8日自动介入；平台各页面的说法不一。',
  'alibaba.staff_join': '阿里巴巴国际站工作人员在2个工作日内介入。',
  'alibaba.evidence_check': '每次审核证据需2个工作日。',
  'alibaba.missed_upload': '错过上传证据的期限，您的请求即被取消。',
  'alibaba.outside_cover':
    '在信用保障（Trade Assurance）之外付款的订单，由投诉中心调解。投诉中心不持有款项，只能对卖方账号采取措施。',
  'alibaba.return_freight': '退货运费由您承担。',
  'alibaba.inspection_fee': '检验公司由阿里巴巴国际站指定，费用由您先行垫付。卖方有过错的，该费用退还给您。',
  'alibaba.refund_and_damages': '阿里巴巴国际站可以决定退款、部分退款、退货退款、约定的赔偿或者实际损失。',
  'alibaba.advance_payment_cap': '平台的先行赔付以卖方的保障额度为限。',
  'alibaba.general_standard': '合同未约定质量标准的，阿里巴巴国际站适用通用标准。',
  'alibaba.guaranteed_delivery': '有准时交货保障的，您最多可得100美元。请在承诺交货日起30日内提出。',
  'alibaba.own_chat': '只认可平台自有聊天工具中的消息，双方另行认可的除外。',
  'alibaba.export_files': '投诉中心的文件以后可能被删除，请现在导出。',
  'alibaba.declared_reseller': '自2026年3月17日起的订单，用户声明系为转售而购买。对方会以此反驳消费者主张。',
  'alibaba.fraud_lifts_limit': '涉嫌欺诈的，阿里巴巴国际站可以延长期限，或者不受期限限制。',
  'alibaba.settlement_ends_cover': '您在平台之外和解的，阿里巴巴国际站不再处理您的争议。',
  'alibaba.agreement_not_seen': '本站未见现行的交易服务协议。请核对您所接受的文本。',
  'alibaba.identity': '阿里巴巴国际站可以将会员的身份告知受害人。平台不确认用户的身份。',

  'aliexpress.escalate_older': '依较旧的页面，您可以自第4日至第15日请求速卖通介入。第16日自动介入。',
  'aliexpress.seller_answer_newer': '依较新的页面，卖方有5日答复。',
  'aliexpress.business_talks': '在企业业务中，双方先协商60日。其后由速卖通决定。',
  'aliexpress.counterfeit_twice': '对假冒商品，较旧的页面承诺最高退还价款的两倍。',
  'aliexpress.calendars_differ': '平台各页面的说法不一。本站按较早的日期提醒，按较晚的日期视为届满。',
  'aliexpress.european_consumers': '欧洲的消费者适用单独的条款。本站未见该条款；请在您的账户中阅读。',

  '1688.platform_steps_in': '页面为中文。据本站所知，平台应您的请求介入。',
  '1688.replacement': '7日或者15日内换货，仅由加入该服务的卖方提供。',
  '1688.global_site': '在2019年的全球站点上，卖方可能是集团内的公司。此时平台即为被告。',

  'taobao_tmall.chinese_only': '争议只以中文处理。',
  'taobao_tmall.after_sale': '售后申请可能在交易完成后15日内开放。本站未能核实。',
  'taobao_tmall.warehouse_check': '在您的代购仓库验货，是实际可行的检验环节。',
  'taobao_tmall.parcels_late': '包裹到达境外时，退货期限通常已过。',

  'jd.who_sells': '京东自营商品由京东的公司销售，其他商品由店铺销售。本站未能核实。',

  'temu.post_parcel': '自申请起14日内寄出包裹。',
  'temu.refund_posting': '退款在5至14个工作日内到账。',
  'temu.refund_latest': '某些情形下，退款需要最多30日。',
  'temu.first_return_free': '每个订单的首次退货免费。',
  'temu.seller_data': '网站上显示卖方名称。其他信息仅在有法院命令或者类似要求时提供。',

  'shein.second_return': '同一订单的第二次及以后每次退货，收费7.99美元。',
  'shein.who_sells': '卖方是Shein的公司或者其他卖方。订单中载明。',
  'shein.consumer_rights': '条款不影响消费者的权利。本站只见到美国版本；请在您的账户中阅读适用于您的版本。',

  'dhgate.seller_answer': '卖方须在5日内答复，否则自动退款。',
  'dhgate.ask_mediation': '您可以在5日后请求敦煌网调解，部分会员为3日后。',
  'dhgate.decision': '敦煌网在10日内决定。',
  'dhgate.personal_items': '对个人用品，有一个页面只给予自收货起7日。',
  'dhgate.pages_differ': '平台各页面的说法不一。本站按较早的日期提醒，按较晚的日期视为届满。',
  'dhgate.sister_site': '姊妹网站MyyShop规定了另一期限：送达后30日。',

  'made_in_china.complaint_form': '您可以提交投诉表。需要多长时间，本站未能核实。',
  'made_in_china.online_trading': '在线交易订单的付款通过Crov.com进行。',
  'made_in_china.wire_outside': '据本站所知，多数订单在网站之外以银行汇款付款。',

  'global_sources.complaint': '您可以向网站投诉，网站可能暂停该商品页面。本站未能核实。',
  'global_sources.no_escrow': '据本站所知，网站不持有您的款项。',

  'amazon.seller_first': '先联系卖方，并等待48小时。',
  'amazon.appeal': '被拒绝的，您可以申诉。',
  'amazon.choose_one': '就同一订单提出银行卡拒付（chargeback），保障即关闭。请择一。',
  'amazon.business_no_cisg': 'Amazon Business的条款排除适用《联合国国际货物销售合同公约》。',

  'ebay.seller_answer': '卖方有3个工作日答复。',
  'ebay.step_in': '提出争议后21个工作日内，您可以请求eBay介入。',
  'ebay.appeal': '决定作出后30日内，您可以申诉。',

  'walmart.seller_answer': '卖方有24小时或者48小时答复；各文本的说法不一。',
  'walmart.final_decision': '其后由Walmart决定，该决定为终局。',
  'walmart.least_return_time': '卖方接受退货的期限至少为30日，电子产品为14日。',

  'tiktok_shop.seller_acts_day': '某些情形下，卖方须在1个工作日内处理，否则您的申请自动通过。',
  'tiktok_shop.seller_acts_hours': '其他情形下，卖方有48小时，否则您的申请自动通过。',
  'tiktok_shop.escalate': '被拒绝后，在48小时内请求平台介入。',
  'tiktok_shop.ship_return': '在5日内寄回商品。',
  'tiktok_shop.inspect': '卖方在8日内检验。',
  'tiktok_shop.by_country': '每个国家有各自的公司和各自的期限。',
  'tiktok_shop.business_terms': '本站所见的条款仅适用于TikTok的企业用户。',
};

/** From when a window runs; a day is counted after it ("…后第 n 日"). */
export const windowStarts: Record<WindowStart, string> = {
  order: '下单',
  dispatch: '发货',
  receipt: '收到货物',
  confirmed_receipt: '您确认收货',
  delivery_end_or_confirmed_receipt: '交货期届满或者您确认收货',
  latest_estimated_delivery: '最晚预计送达日',
  actual_or_latest_estimated_delivery: '实际送达日或者最晚预计送达日',
  later_of_payment_and_delivery: '约定付款日与约定交货日中的较晚者',
  closing_notice: '订单关闭通知',
  release: '向卖方放款',
  request: '您提出请求',
  dispute_opened: '提出争议',
  platform_decision: '平台作出决定',
  not_stated: '起算事由（文本未写明，请自最早的事件起算）发生',
};

export const windowPurposes: Record<WindowPurpose, string> = {
  open: '提出争议或者申请退货',
  closed_order: '就已关闭的订单提出争议',
  complaint: '投诉卖方',
  escalation: '请求平台介入',
  appeal: '向平台申诉',
  challenge: '对平台提出异议',
  release: '向卖方放款',
};

/** Orders to which a window is confined. */
export const windowScopes: Record<WindowScope, string> = {
  trade_assurance: '信用保障（Trade Assurance）订单',
  no_refund_button: '没有退款按钮的订单',
  paid_outside: '在平台之外付款的订单',
  free_return_items: '可以免费退货的商品',
  business_program: '企业业务订单',
  electronics: '电子产品；期限由卖方设定',
  express: '快递寄送的包裹',
  ems: 'EMS寄送的包裹',
  post: '邮政寄送的包裹',
  not_as_described: '与描述不符的商品',
};

export const buyerGroups: Record<BuyerGroup, string> = {
  all: '所有买方',
  mainland: '中国大陆的买方',
  outside_mainland: '中国大陆以外的买方',
  us: '美国的买方',
  us_uk: '美国和英国的买方',
  eu_uk: '欧盟和英国的买方',
  eea_uk: '欧洲经济区和英国的消费者',
  eea_uk_ch: '欧洲经济区、英国和瑞士的买方',
  korea: '韩国的买方',
  cis: '独联体国家的买方',
  vietnam: '越南的买方',
  thailand: '泰国的买方',
  indonesia: '印度尼西亚的买方',
  others: '所有其他买方',
};

export const contractPartners: Record<Platform['contractWith']['value'], string> = {
  seller: '您是向卖方购买，而非向平台购买。',
  platform: '您是向平台本身购买。',
  mixed: '您是向平台或者向卖方购买。订单中载明。',
  unknown: '本站不知道您的合同相对方是谁。',
};

export const platformExclusions: Record<Platform['exclusiveWith'][number]['what'], string> = {
  chargeback: '就同一订单提出银行卡拒付（chargeback），即告终止。',
  off_platform_settlement: '在平台之外和解，即告终止。',
};

/** Who decides a claim against the platform itself. */
export const forumBodies: Record<ForumBody, string> = {
  hkiac: '香港国际仲裁中心（HKIAC）仲裁',
  yuhang_court: '杭州市余杭区人民法院，而非互联网法院',
  hangzhou_internet_court: '杭州互联网法院',
  home_court: '较可能为您居住地的法院',
  aaa: '依AAA规则仲裁',
  jams: 'JAMS仲裁',
  siac: '新加坡国际仲裁中心（SIAC）仲裁',
  nam: 'NAM仲裁',
  mediation_icc: '先调解，后由国际商会仲裁院（ICC）仲裁',
  mediation_simc: '先在SIMC调解，后较可能由新加坡国际仲裁中心（SIAC）仲裁',
};

export const forumLaws: Record<Platform['forumVsPlatform'][number]['law'], string> = {
  hong_kong: '适用香港法',
  china: '适用中国法',
  new_york: '适用美国纽约州法',
  delaware: '适用美国特拉华州法',
  singapore: '适用新加坡法',
  washington: '适用美国华盛顿州法和美国联邦仲裁法',
  utah: '适用美国犹他州法',
  unknown: '适用法律不明',
};

export const forumSeats: Record<Platform['forumVsPlatform'][number]['seat'], string> = {
  hong_kong: '仲裁地为香港',
  hangzhou: '地点为杭州',
  singapore: '仲裁地为新加坡',
  london: '仲裁地为伦敦',
  unknown: '地点不明',
};

/** The parts of a record, as headings and labels. */
export const platformRecord: typeof englishRecord = {
  title: '关于{platform}的已知情况',
  planTitle: '平台',
  intro: '依据平台公布的条款，或者介绍这些条款的页面。条款经常变动：请在您的账户中核对。',
  paidOutside: '您没有在该平台上付款，因此平台不持有您的款项。以下内容大多针对在该平台上付款的订单。',
  operator: '运营者',
  operators: {
    both: '{zh}（{en}，{place}）',
    one: '{en}（{place}）',
    none: '名称不明（{place}）',
  },
  operatorsFor: {
    both: '{zh}（{en}，{place}；{buyers}）',
    one: '{en}（{place}；{buyers}）',
    none: '名称不明（{place}；{buyers}）',
  },
  operatorUnknown: '本站未见运营者的信息。',
  mainland: '中国大陆',
  abroad: '中国大陆以外',
  placeUnknown: '所在地不明',
  partner: '您的合同相对方',
  windows: '平台的期限',
  windowsNone: '本站未见期限规定。请查看订单页面。',
  windowUntil: '至{start}后第{last}日',
  windowUntilOr: '至{start}后第{last}日；依其他页面为第{latest}日',
  windowBetween: '{start}后第{first}日至第{last}日',
  windowBetweenOr: '{start}后第{first}日至第{last}日；依其他页面至第{latest}日',
  windowNotBefore: '不早于{start}后第{first}日',
  windowYears: { one: '{start}后{count}年内', other: '{start}后{count}年内' },
  units: { business_days: '按工作日计算' },
  varies: {
    shorter: '订单可能设定更短的期限。',
    either: '订单可能设定更短或者更长的期限。',
  },
  gate: '仅限适用中国消费者权益保护法律的情形。',
  stages: '争议在平台上的处理过程',
  duration: '通常{typical}日，{min}日至{max}日不等。',
  costs: '费用',
  remedies: '可能的处理结果',
  evidence: '平台对证据的要求',
  ends: '导致终止的情形',
  escrow: '平台是否持有款项？',
  escrowHeld: { yes: '是，直至放款。', no: '否。', unknown: '本站不知道。订单页面载明。' },
  escrowOnly: '仅限信用保障（Trade Assurance）订单。',
  escrowRelease: '{start}后第{day}日付给卖方。',
  forum: '对平台本身的请求',
  forumNone: '本站未见其条款。',
  forums: { plain: '{body}，{law}，{seat}。', talks: '{body}，{law}，{seat}，先协商{days}日。' },
  forumsFor: {
    plain: '{body}，{law}，{seat}（{buyers}）。',
    talks: '{body}，{law}，{seat}，先协商{days}日（{buyers}）。',
  },
  optOut: '您可以在{days}日内拒绝该条款。',
  smallClaims: '小额请求可以向法院提起。',
  noCisg: '条款排除适用《联合国国际货物销售合同公约》。',
  notes: '请注意',
  sources: '信息来源',
  source: '{at}，{day}',
  undated: '未注明日期',
  memory: '凭记忆；未见页面',
  chooseFirst: '请先选择平台。本站没有其他平台的信息。',
  all: '所有平台',
  pageTitle: '各平台的期限和条款',
  pageIntro: '十五个平台就争议公布的内容，截至{day}。每个数字均注明确定程度和信息来源。',
};
