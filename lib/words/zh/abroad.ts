/** Words of "Suing from abroad": obstacles, ways of a power of attorney, preparations. */
import type { ObstacleId } from '../../../rules/abroad/obstacle-table';
import type { PointId } from '../../../rules/abroad/point-table';
import type { Open, WayId, WayReason } from '../../../rules/abroad/power-of-attorney';
import type { ReadyId } from '../../../rules/abroad/readiness';
import type { abroadWords as english } from '../en/abroad';
import type { Translated } from '../translated';

/** Name of an obstacle, and what to do about it. */
const obstacles: { readonly [id in ObstacleId]: { readonly name: string; readonly todo: string } } = {
  identity: {
    name: '证明您的身份',
    todo: '向人民法院询问其要求的形式。请按较严格的形式准备。',
  },
  account: {
    name: '在法院诉讼平台开立账号',
    todo: '向人民法院询问目前由哪个网站受理涉外起诉。请及早注册。',
  },
  phone: {
    name: '电话号码',
    todo: '向人民法院询问您自己的号码是否足够。您的律师的号码或许可用；此点未核实。',
  },
  attorney: {
    name: '授权委托书',
    todo: '签署之前，先在下列方式中选定一种。签署方式有误的，须重新签署。',
  },
  agent: {
    name: '谁可以代理您',
    todo: '决定由您自行起诉，还是委托中国律师。',
  },
  language: {
    name: '语言和翻译',
    todo: '为中文翻译预留费用和时间。请及早向人民法院申请口译。',
  },
  papers: {
    name: '境外材料',
    todo: '请查明哪些文件属于公文书证，哪些形成于香港、澳门或者台湾。这些须办理证明手续。授权委托书和企业主体文件另须办理。',
  },
  service: {
    name: '人民法院如何向您送达',
    todo: '提供您每天查看的电子邮箱。也请查看垃圾邮件文件夹。',
  },
  online: {
    name: '在线庭审',
    todo: '在起诉状中写明您同意在线参加诉讼。',
  },
  decision: {
    name: '人民法院决定是否立案',
    todo: '收到补正通知的，至迟在期限的最后一天补正。',
  },
  time: {
    name: '需要多长时间',
    todo: '请按数月准备，并保留其他途径。',
  },
  small_claims: {
    name: '小额诉讼程序',
    todo: '请按两审准备：卖方可以上诉。',
  },
  appeal: {
    name: '上诉期限',
    todo: '记下判决书送达您的日期。最后一天从该日起计算。',
  },
  fee: {
    name: '案件受理费',
    todo: '起诉之前备好款项。本页的费用部分显示数额。',
  },
  enforcement: {
    name: '执行',
    todo: '收集您所知道的卖方财产线索：银行、账户、店铺、设备。',
  },
  payout: {
    name: '款项如何付给您',
    todo: '在打算将款项付往境外之前，先询问人民法院和您的律师。',
  },
};

const points: { readonly [id in PointId]: string } = {
  identity_person: '您以个人名义起诉的，以护照或者其他身份证件证明身份。',
  identity_stricter: '有一家法院要求不能到场的人提交经公证、认证的材料。请按这一较严格的形式准备。',
  identity_firm: '您以企业名义起诉的，须证明其登记情况和代表人的权限。两者均须在所在国办理公证，并经认证。',
  identity_apostille: '企业来自公约缔约国的，附加证明书（Apostille）代替领事认证。',
  identity_own: '香港、澳门、台湾的文件适用各自的程序。其细节未核实。',
  identity_citizen: '人民法院核实您的居民身份证件号码或者护照号码。',
  account_check: '您在法院诉讼平台注册。人民法院核实您的身份，并给予您账号。',
  account_foreign: '外国当事人在电脑上或者微信中注册。人民法院在3个工作日内核实护照。未能核实的，审查经公证的材料。',
  account_platform: '统一的全国在线诉讼平台已正式启用。',
  account_sites: '三家互联网法院是否仍在其各自网站受理起诉，尚不清楚。',
  account_hangzhou: '杭州设有跨境贸易的平台，可在境外核实身份并进行庭审。',
  account_practice: '在没有律师、身处境外的情况下实际效果如何，没有文献记载。',
  phone_named: '规则将实名手机号码列为人民法院核实的信息之一。',
  phone_wechat: '2021年4月的一篇报道称，须先安装微信。',
  phone_open: '未查到有关外国号码的规定。您可能被要求提供中国大陆的号码。',
  attorney_contents:
    '授权委托书记明委托事项和权限。承认、放弃、变更诉讼请求，进行和解，提起反诉或者上诉，须有特别授权。',
  attorney_treaty: '您所在国与中国之间的条约可能要求较少的手续。本站不清楚有哪些此类条约。',
  agent_two: '您可以委托一至二人作为诉讼代理人：律师、基层法律服务工作者、近亲属或者工作人员。',
  agent_lawyer: '以律师身份代理您的，必须是中国大陆的律师。',
  agent_lawyer_own: '以律师身份代理您的，较可能参照涉外规定，必须是中国大陆的律师。',
  agent_fellow: '与您同国籍的人可以代理，也包括以非律师身份担任代理人的贵国律师。贵国的领事官员也可以代理。',
  agent_consulate: '您不在中国的，贵国驻华使领馆可以为您聘请中国律师。',
  language_court: '人民法院使用中文。可以提供翻译，费用由您承担。',
  language_papers: '每一份外文材料都须附中文译本。',
  language_interface: '面向外国当事人的网站有英文页面。',
  language_hangzhou: '杭州的平台在庭审中提供翻译。',
  papers_public:
    '在中国领域外形成的公文书证，在当地办理公证，或者履行条约规定的证明手续，例如附加证明书（Apostille）。',
  papers_private: '在中国领域外形成的合同、消息和发票，原则上无须公证。',
  papers_own: '香港、澳门、台湾的文件适用各自的程序。',
  service_consent: '您同意的，人民法院向电子邮箱或者即时通讯账号送达。在起诉状中提供该地址，视为同意。',
  service_counts: '文书到达该地址即为送达，无论是否已读。期限随之起算。',
  service_abroad: '您在中国大陆没有住所的，人民法院也可以向您委托的代理人送达。',
  service_abroad_own: '您在中国大陆没有住所的，人民法院较可能也可以参照涉外规定，向您委托的代理人送达。',
  online_consent: '卖方不同意在线进行的，卖方线下参加。您仍可在线参加。',
  decision_week: '人民法院在7日内决定是否立案。',
  decision_cross_border: '对外国当事人：当场决定，或者在7个工作日内决定。一次补正通知给予15日。',
  decision_once: '人民法院一次性告知全部补正内容。在线材料符合要求的，不要求提供纸质件。',
  time_no_limit: '涉外案件不适用6个月的审理期限。',
  time_no_limit_own: '6个月的审理期限较可能参照涉外规定而不适用。',
  time_hangzhou: '杭州通报，其跨境平台上的网络购物案件平均用时25日。',
  time_ordinary: '在杭州的普通法院，涉外案件通常用时4至7个月。有些因域外送达而历时数年。',
  time_realistic: '卖方在中国且您有电子邮箱的：数周至数月。',
  time_no_rate: '未查到已公布的外国买方胜诉率。',
  small_closed: '涉外案件不适用小额诉讼程序。因此实行两审。',
  small_closed_own: '小额诉讼程序较可能参照涉外规定，对您也不适用。因此实行两审。',
  small_open: '案件属于涉外案件的，不适用小额诉讼程序。',
  appeal_abroad: '您在中国大陆没有住所的，上诉期为30日。您可以申请延期，是否准许，由人民法院决定。',
  appeal_own: '您在中国大陆没有住所的，上诉期较可能参照涉外规定为30日。请按判决15日、裁定10日准备。',
  appeal_domicile: '您在中国大陆有住所的：判决15日，裁定10日。卖方在中国大陆有住所的，也适用此期限。',
  appeal_citizen: '在中国大陆没有住所的，上诉期为30日。有住所的：判决15日，裁定10日。请按较短的期限准备。',
  fee_tariff: '受理费随请求金额增加。收费标准自2007年起施行。',
  fee_half: '适用简易程序的，减半交纳。请按全额准备：适用何种程序由人民法院决定。',
  fee_week: '由您预交，自接到交费通知的次日起7日内交纳。反诉的，自提起反诉的次日起7日内，无须等待通知。',
  enforcement_online: '您可以在线申请执行。人民法院可以在线查询、冻结财产。',
  enforcement_court: '由第一审人民法院或者财产所在地的人民法院执行。',
  enforcement_years: '您有2年时间，通常自卖方应当履行的最后一日起算。',
  payout_no_rule: '未查到使您有权要求向境外付款的规则。',
  payout_accounts: '1996年和2003年的通知允许法院为涉外案件开立外汇账户。',
  payout_usual: '款项通常付至您的代理人的账户，或者您自己在中国的账户。',
};

const ways: { readonly [id in WayId]: string } = {
  self: '自行起诉，不委托代理人',
  video: '在法官见证下通过视频签署',
  judge: '在中国法官面前当面签署',
  china_notary: '在中国境内签署并由中国公证机构公证',
  china_plain: '在中国境内签署',
  apostille: '在所在国公证，再办理附加证明书（Apostille，又称海牙认证）',
  consul: '在所在国公证，再经中国驻该国使领馆认证',
  consul_citizen: '中国使领馆证明',
  own_procedure: '香港、澳门或者台湾的程序',
};

const wayReasons: { readonly [id in WayReason]: string } = {
  self_files: '不委托代理人的，不需要授权委托书。',
  video_ask: '您、中国大陆的律师和法官同时视频在线。须先通过身份核验。您的法院是否提供，尚不清楚：请询问法院。',
  video_too_early: '这一方式自2021年2月3日起才有。',
  judge_foreign: '人民法院予以认可，无须公证或者认证。您须亲自前往。',
  judge_own: '该规则针对外国当事人，可能参照适用于您。您须亲自前往。',
  china_notary_foreign: '人民法院予以认可，无须领事认证。您须亲自前往。',
  china_notary_own: '该规则针对外国当事人，可能参照适用于您。您须亲自前往。',
  china_plain_citizen: '从国外寄交的授权委托书才需要证明。您在中国境内签署的，签名即可。',
  apostille_party: '您已在缔约状况表中查到您所在国。先办理公证，再由该国签发附加证明书（Apostille），最后附中文译本。',
  apostille_look: '适用于公约在该国与中国之间已生效的国家。名单会变动：请在签署当日查看。',
  apostille_india: '关于印度，各来源说法不一。一种解读：公约在中国与印度之间不适用。另一种：印度在名单之内。',
  apostille_country: '取决于您的国家。',
  apostille_not_party: '您已查到公约在您所在国与中国之间不适用。',
  apostille_too_early: '公约自2023年11月7日起在中国大陆适用。',
  apostille_own: '香港、澳门、台湾的文件适用各自的程序。',
  apostille_citizen: '对侨居国外的中国公民，法律规定由使领馆证明。',
  apostille_in_china: '您在中国大陆。这一方式适用于从境外寄交的文件。',
  apostille_silent: '所用文本未说明在该国适用何种形式。请询问人民法院。',
  consul_needed:
    '您所在国不在公约范围之内：先办理公证，再经中国使领馆认证，最后附中文译本。中间往往须经该国外交部门（未核实）。所在国与中国没有建立外交关系的，可以经第三国办理。',
  consul_before: '在2023年11月7日之前，应采用这一方式：先办理公证，再经中国使领馆认证。',
  consul_look: '适用于公约在该国与中国之间不适用的国家。请先查看。',
  consul_india: '公约在中国与印度之间不适用的，采用这一方式。请询问使领馆。',
  consul_country: '取决于您的国家。',
  consul_ended: '驻公约缔约国的中国使领馆自2023年11月7日起停止办理领事认证。',
  consul_own: '香港、澳门、台湾的文件适用各自的程序。',
  consul_in_china: '您在中国大陆。这一方式适用于从境外寄交的文件。',
  consul_silent: '所用文本未说明在该国适用何种形式。请询问人民法院。',
  consul_citizen: '从国外寄交的授权委托书必须经此证明。',
  own_ask: '法律指向各自的程序。其细节未核实：请询问人民法院。',
  origin_open: '取决于买方的身份。',
};

const ready: { readonly [id in ReadyId]: string } = {
  identity_paper: '以个人名义起诉的：护照及复印件',
  firm_registration: '以企业名义起诉的：登记证明，经公证并办理附加证明书（Apostille）或者领事认证',
  firm_authority: '以企业名义起诉的：代表人的权限证明，形式同上',
  filing_site: '我已询问人民法院由哪个网站受理起诉',
  account_opened: '我在法院诉讼平台的账号已开通',
  phone_asked: '我已询问人民法院我的电话号码是否足够',
  agent_decided: '我已决定由谁代理，或者自行诉讼',
  attorney_written: '委托代理人的：授权委托书已记明委托事项和权限',
  apostille_checked: '我已查明《取消外国公文书认证要求的公约》在我所在国与中国之间是否适用',
  video_asked: '委托中国大陆律师的：我已向人民法院询问视频签署',
  attorney_certified: '委托代理人的：授权委托书已按上述方式之一签署',
  translations: '我的材料的中文译本',
  official_papers: '使用公文书的：每份均已公证，或者附有附加证明书（Apostille）',
  official_papers_hk: '使用公文书的：均已按其出具地的规定办理证明手续',
  mailbox: '我每天查看的电子邮箱',
  fee_money: '案件受理费的款项',
  payout_asked: '我已询问款项如何付给我',
};

const open: { readonly [open in Open]: string } = {
  yes: '可行',
  verify: '先行询问',
  unknown: '需要回答',
  no: '不可行',
};

export const abroadWords: Translated<typeof english> = {
  title: '从境外起诉',
  intro: '从境外到中国法院起诉可能遇到的障碍。所知情况截至{day}。',
  originOpen: '您从何处起诉，尚不清楚。以下部分内容取决于此。',
  obstacles,
  points,
  ways,
  wayReasons,
  open,
  ready,
  todo: '怎么做：',
  periods: '期限',
  clockNames: {
    docketing: '人民法院决定是否立案',
    appeal_judgment: '对判决提起上诉',
    appeal_ruling: '对裁定提起上诉',
    fee: '交纳案件受理费',
    enforcement: '申请执行',
  },
  periodFrom: '{name}：{length}，自起算日的次日起计算。',
  periodEither: '{name}：{short}或者{long}。请按{short}准备。',
  periodDay: '在您的案件中，最后一天是{day}。',
  lengths: {
    days: { one: '{count}日', other: '{count}日' },
    months: { one: '{count}个月', other: '{count}个月' },
    years: { one: '{count}年', other: '{count}年' },
  },
  since: '自{day}起施行或者见于报道。',
  later: '自{day}起才有，因此在本方案的日期尚不适用。',
  noDay: '所知情况截至{day}。',
  waysTitle: '签署方式',
  waysClosed: { one: '{count}种不可行的方式', other: '{count}种不可行的方式' },
  lookTitle: '《取消外国公文书认证要求的公约》在您的国家与中国之间是否适用？',
  lookHint: '请在签署当日查看海牙国际私法会议的缔约状况表。也请查看有无国家提出反对。',
  lookYes: '是，表中显示适用',
  lookNo: '否，表中显示不适用',
  lookNone: '我尚未查看，或者不确定',
  readyTitle: '您的准备工作',
  readyIntro: '勾选已完成的事项。勾选记录与您的案件一并保存，不进入任何链接。',
  readyCount: '已完成{done}/{all}项',
};
