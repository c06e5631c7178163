/** The tools for the seller, the bank and the names: what each finding means and what to do next. */
import { places } from '../../../rules/places';
import type { counterpartyTools as english, toolPages as englishPages } from '../en/tools-counterparty';
import { plan } from './pages';

type English = typeof english;

const register = '国家企业信用信息公示系统';

const shared: English['shared'] = {
  check: '核对',
  certainty: plan.certainty,
  readAs: '识别为{code}。',
  changesTitle: '为便于识别，作了以下处理：',
  changes: {
    full_width: '全角字符按半角字符识别。',
    invisible: '不可见字符已略去。',
    spaces: '空格已略去或者合并。',
    dashes: '连字符已略去。',
    lower_case: '小写字母按大写字母识别。',
    brackets: '中文括号按普通括号识别。',
  },
  tooLong: '这段文字太长，不能存入您的案件。在这里仍然可以核对。',
  codeInText: '您的文字中有一段内容看起来像代码。',
  foundTitle: '请选择一个进行核对。系统不会自动采用任何一个。',
  meantTitle: '您想输入的是不是这个？请先与书面材料核对。',
  use: '用于我的案件',
  used: '这些回答已写入您的案件。',
  thisOne: '核对{code}',
};

const uscc: English['uscc'] = {
  label: '公司代码',
  hint: '代码由18位数字和大写字母组成。您也可以粘贴包含代码的整页内容。',
  length: '您输入了{count}个字符。代码应为18位。',
  wrongTitle: '以下字符不可能正确：',
  wrong: {
    not_used: '第{at}位是{character}。代码不使用这个字符。',
    digit_needed: '第{at}位是{character}。该位置应为数字。',
  },
  letters: '代码不使用字母I、O、S、V、Z。它们常与1、0、5、U、Y、2混淆。',
  results: {
    nothing_typed: { title: '请先输入或者粘贴代码。', text: '' },
    old_register_number: {
      title: '这看起来是旧的注册号。',
      text: '它有15位数字。请要求卖方提供18位的统一社会信用代码。',
    },
    organisation_code: {
      title: '这看起来是组织机构代码。',
      text: '它有九位字符。请要求卖方提供18位的统一社会信用代码。',
    },
    input_error: {
      title: '这还不是一个公司代码。',
      text: '请与营业执照、发票或者合同核对。',
    },
    early_code: {
      title: '这可能是早期的代码。请查询核实。',
      text: `末位应为{expected}。有些真实公司的早期代码通不过这项校验。请在${register}查询。`,
    },
    check_failed: {
      title: '末位校验码与其他字符不符。',
      text: `末位应为{expected}。较可能是有一个字符写错，也可能是号码虚假。请先与营业执照核对，再在${register}查询。`,
    },
    seller: {
      title: '该代码的格式没有问题。',
      text: `这不证明卖方存在。随机编写的代码，每31个也有一个能通过校验。请在${register}查询。`,
    },
    unusual_for_seller: {
      title: '格式没有问题，但作为卖方的代码并不常见。',
      text: `企业的代码以91开头，个体工商户的代码以92开头。请询问卖方属于哪类主体，并在${register}查询。`,
    },
  },
  partsTitle: '代码显示的内容',
  organisation: {
    yes: '其中的组织机构代码（第9位至第17位）通过了自身的校验。',
    no: '其中的组织机构代码（第9位至第17位）没有通过自身的校验。',
  },
  registered: '登记管理部门：{authority}。',
  noAuthority: '第1位不对应本站已知的登记管理部门。',
  kind: '机构类别：{kind}。',
  noKind: '第2位不对应本站已知的机构类别。',
  authorities: {
    staffing: '机构编制部门',
    foreign_affairs: '外交部门',
    justice: '司法行政部门',
    culture: '文化部门',
    civil_affairs: '民政部门',
    tourism: '旅游部门',
    religion: '宗教事务部门',
    union: '工会',
    market: '市场监督管理部门（负责登记经营主体）',
    military: '军队部门',
    agriculture: '农业部门',
    other: '其他部门',
  },
  kinds: {
    organ: '机关',
    institution: '事业单位',
    mass_organisation: '群众团体',
    news_agency: '外国新闻机构的常驻机构',
    law_firm: '律师事务所',
    notary_office: '公证处',
    legal_service: '基层法律服务所',
    forensic_body: '司法鉴定机构',
    arbitration_commission: '仲裁委员会',
    cultural_centre: '外国文化中心',
    association: '社会团体',
    private_unit: '民办非企业单位',
    foundation: '基金会',
    tourist_office: '中国大陆以外的旅游部门常驻机构',
    religious_venue: '宗教活动场所',
    religious_school: '宗教院校',
    grassroots_union: '基层工会',
    enterprise: '公司或者其他企业',
    individual_business: '个体工商户',
    cooperative: '农民专业合作社',
    military_unit: '军队单位',
    group_collective: '组级集体经济组织',
    village_collective: '村级集体经济组织',
    township_collective: '乡镇级集体经济组织',
    other: '其他机构',
  },
  individual: '对于个体工商户，法院看的是经营者的居住地。代码不显示居住地。',
  place: {
    city: '第3位至第8位为{digits}，明显指向{city}。',
    province: '第3位至第8位为{digits}，指向{province}。',
    ask_province: '第3位至第8位为{digits}。代码由省级登记机关赋予，因此看不出所在城市。',
    ask_national: '第3位至第8位为{digits}。代码由国家级登记机关赋予，因此看不出所在城市。',
    unknown: '第3位至第8位为{digits}。本站不知道这是哪个地方。',
  },
  placeLimit:
    '这几位数字只表明赋码时由哪个机关登记。此后卖方可能已经迁址。法院看的是主要办事机构所在地；主要办事机构所在地不能确定的，看住所（登记地址）。',
  placeAsk: '请询问住所（登记地址）。',
  cities: { '110000': '北京', '330100': '杭州', '440100': '广州' },
  provinces: Object.fromEntries(
    places.filter(({ code }) => code.endsWith('0000')).map(({ code, zh }) => [code.slice(0, 2), zh]),
  ),
  useSays:
    '将填写一项回答：代码的第3位至第6位（{digits}）。只有在地址不明时，这几位才起作用。它们只是地点的线索，不是证明。',
};

const bic: English['bic'] = {
  label: '银行代码（BIC或者SWIFT代码）',
  hint: '代码有8位或者11位，写在发票或者您的银行单据上。',
  results: {
    nothing_typed: { title: '请先输入或者粘贴银行代码。', text: '' },
    form_ok: {
      title: '该银行代码的格式没有问题。',
      text: '这不证明该银行存在。您自己的银行可以确认。',
    },
    wrong_length: {
      title: '银行代码有8位或者11位。',
      text: '您输入了{count}位。账号和银行名称不应填在这里。',
    },
    wrong_character: {
      title: '银行代码只含字母A至Z和数字。',
      text: '请与银行单据核对。',
    },
    country_letters: {
      title: '第5位和第6位必须是两个字母。',
      text: '它们表示银行所在的国家或者地区。请与银行单据核对。',
    },
    unknown_country: {
      title: '第5位和第6位不对应任何国家或者地区。',
      text: '请与银行单据核对。CN为中国，HK为香港。',
    },
  },
  country: '银行所在的国家或者地区：{country}（{code}）。',
  countryLimit: '这是银行所在地，不是账户持有人所在地。',
  china: '中国大陆的银行也为其他地方的公司开立账户。因此，CN不能证明款项付给了谁。',
  watch: '该地在本站的一份清单上：公司常在这些地方开立异地账户。',
  use: {
    normal: '',
    test: '第8位是0，表示测试用代码，不用于付款。请询问您的银行。',
    passive: '第8位是1，表示该银行只通过其他银行参与系统。请询问您的银行。',
  },
  office: {
    head: '该代码指银行总行。',
    branch: '该代码指银行的一家分行。',
  },
};

const names: English['names'] = {
  results: {
    same: {
      title: '两个名称相同。',
      text: '这不证明是同一家公司。其他地方的公司可能使用相同的名称。应以公司代码为准。',
    },
    alike: {
      title: '两个名称相似，但不相同。',
      text: '可能是同一家公司、关联公司，也可能是无关的公司。请索要账户持有人的公司代码。',
    },
    different: {
      title: '两个名称不同。',
      text: '请以书面方式询问卖方账户持有人是谁。仅名称不同不能证明欺诈。',
    },
    cannot_tell: {
      title: '这两个名称无法比较。',
      text: '请按书面材料上的写法，用同一种文字写出两个名称。',
    },
  },
  flags: {
    nothing_to_compare: '缺少一个名称，或者名称中没有文字。',
    other_script: '两个名称使用不同的文字。中国大陆公司的英文名称不作登记。',
    mixed_letters: '有一个名称混用了不同文字中外形相同的字母。这可能是假名称。',
    other_letters: '汉字一致，但其他字母或者符号不一致。',
    place: '名称中的地名不同，例如其中一个含“香港”。可能是另一家公司。',
    form: '表示组织形式的词语不同，例如Limited与Company。',
    trade_words: 'Trading、International等词语不同。',
    order: '词语相同，但顺序不同。',
    word_breaks: '字母相同，但空格不同。',
    spelling: '有一两个字母不同。可能是笔误，也可能是故意仿冒的名称。',
    traditional: '繁体字已与简体字对应。',
    traditional_open: '对应的文字中，有的也可能是不同的字。',
  },
  traditional: {
    same: {
      title: '同一个名称，其中一个用繁体字书写。',
      text: '这不能证明是同一家公司。其他地方的公司也可能使用相同的名称。以公司代码为准。',
    },
    open: {
      title: '可能是同一个名称，其中用了繁体字。',
      text: '有的文字不能确定。请索要双方的公司代码。',
    },
    matched: '已对应：{words}',
    unsure: '不能确定：{words}',
    pair: '{first}与{second}',
    notLoaded: '繁简对照表无法载入，因此繁体字与简体字视为不同。请重新载入页面。',
  },
  strict: '中文名称逐字比较。繁体字会与简体字对应，结果中会列出对应的文字。',
  onlyFirst: '只在合同上的名称中出现：{words}',
  onlySecond: '只在账户持有人的名称中出现：{words}',
};

const payee: English['payee'] = {
  intro: '请将收款人与合同上的卖方核对。不知道的可以不填。',
  contractName: '合同上的卖方名称',
  payeeName: '账户持有人名称',
  relation: '收款账户由谁持有？',
  relations: {
    same: '合同上的卖方',
    related: '据称属于卖方的公司',
    other_company: '其他公司',
    person: '个人',
    platform_or_collector: '平台，或者为卖方收款的持牌支付机构',
  },
  collectors: '例如阿里巴巴新加坡公司、Payoneer、LianLian、PingPong和WorldFirst。这份名单未经核实。',
  stamped: '卖方是否出具过加盖公章的指示，要求向该持有人付款？',
  change: '下单后收款账户是否变更过？',
  changes: {
    no: '没有',
    email_only: '变更过，并且只有电子邮件告知',
    other_channel: '变更过，由平台聊天或者盖章函件告知',
    channel_not_known: '变更过，但不清楚是如何告知的',
  },
  notSure: '我不确定',
  yes: '是',
  no: '否',
  resultTitle: '对您的请求意味着什么',
  namesTitle: '名称',
  bankTitle: '银行',
  colours: { none: '无警示', amber: '注意', red: '严重警示' },
  sellerPaid: '收款人就是合同中的卖方',
  between: '可能：{last}（尚未确定：{open}）',
  open: {
    relation: '账户持有人',
    bankCountry: '银行所在的国家或者地区',
    stamped: '向该持有人付款的指示',
    change: '账户是否变更',
    channel: '变更的告知方式',
    instruction: '指定该账户的消息',
    agent: '账户持有人',
  },
  limit: '警示只是应当进一步核查的理由，不证明卖方或者账户持有人的任何情况。',
  flags: {
    same_in_china: '账户持有人就是卖方，银行在中国大陆。此处没有需要警示的情况。',
    same_abroad: '银行在中国大陆以外，账户较难冻结。中国法院无法查询该账户。',
    same_abroad_open: '如果银行在中国大陆以外，账户较难冻结。中国法院无法查询该账户。',
    company_in_china:
      '款项付给了中国大陆的另一家公司。请索要加盖公章的付款指示，并查明账户是否出借、是否利用关联公司逃避债务。这两点目前均未得到证明。',
    company_abroad:
      '款项付给了另一家公司，其银行在中国大陆以外。卖方可能否认收到付款，您可能需要在当地起诉或者申请冻结。请索要加盖公章的付款指示。',
    company_abroad_open:
      '款项付给了另一家公司。如果其银行在中国大陆以外，卖方可能否认收到付款，您可能需要在当地起诉或者申请冻结。请索要加盖公章的付款指示。',
    company_for_person_in_china:
      '款项付给了公司，而不是作为卖方的个人。请保存卖方指定该账户的每一条消息，并查明该公司是否出借账户。',
    company_for_person_abroad:
      '款项付给了公司，而不是作为卖方的个人。请保存卖方指定该账户的每一条消息。卖方可能否认收到付款。',
    company_for_person_abroad_open:
      '款项付给了公司，而不是作为卖方的个人。请保存卖方指定该账户的每一条消息。其银行在中国大陆以外的，卖方可能否认收到付款。',
    person:
      '款项付给了个人。该人可能是公司所有人、员工、代理人，也可能是诈骗者。请保存含有付款指示的每一条消息。没有加盖公章的指示，属于严重警示。',
    other_person: '款项付给了另一个人。请保存卖方指定该账户的每一条消息。没有这类消息的，属于严重警示。',
    perhaps_agent:
      '由您的代理人下单，款项付给了卖方以外的人。收款人是您的代理人的，以您与代理人的合同为准，也可以向代理人请求。不是的，请查明收款人是谁。',
    account_changed_none: '没有提到仅以电子邮件变更账户的情况。请保存告知账户的消息。',
    account_changed_red:
      '收款账户仅以电子邮件变更。这是冒名诈骗的常见手法。向冒名者付款不等于向卖方付款，但您有理由相信其有代理权的除外。请今天就要求您的银行撤回汇款，并通过您以前已知的渠道询问卖方。',
    account_changed_open:
      '请查明下单后账户是否变更，以及您是如何得知的。仅以电子邮件变更属于严重警示：请立即要求您的银行撤回汇款。',
    account_changed_somehow:
      '账户在下单后变更过。请查明您是如何得知的。仅以电子邮件变更属于严重警示：请立即要求您的银行撤回汇款。',
    impostor:
      '根据您的回答，款项付给了冒名者。向冒名者付款不等于向卖方付款，但您有理由相信其有代理权的除外。请今天就要求您的银行撤回汇款。可能需要在账户所在地起诉或者申请冻结。',
    platform: '款项付给了平台或者持牌支付机构。请在材料中写明其名称，并保存其收款凭证。',
    payee_not_known: '不知道账户由谁持有。请查看银行单据上的户名。',
  },
  missing: {
    relation: '请查明账户由谁持有。',
    bankCountry: '请查找银行代码：它显示银行所在的国家或者地区。',
    stamped: '请查找加盖公章的付款指示。',
    change: '请将第一份发票上的账户与您实际付款的收款账户核对。',
    channel: '请查看变更是如何告知的。',
    instruction: '请查找卖方指定该账户的消息。',
    agent: '请查明该账户是否属于您的代理人。',
  },
  law: '法律依据：{sources}',
  fills: '将填写：{facts}。',
  facts: {
    'payee.match': '账户由谁持有',
    'payee.bankCountry': '银行所在的国家或者地区',
    'payee.changed': '账户是否变更过',
  },
};

const name: English['name'] = {
  label: '卖方的中文名称',
  hint: '请从合同、发票或者公章上抄录。',
  first: '第一个名称',
  second: '第二个名称',
  compare: '比较',
  compareOnlyFirst: '只在第一个名称中出现：{words}',
  compareOnlySecond: '只在第二个名称中出现：{words}',
  nothing: { title: '请先输入或者粘贴名称。', text: '' },
  other: {
    title: '该名称中没有汉字。',
    text: `中国大陆公司的英文名称不作登记。${register}只能用准确的中文名称或者代码查到公司。请向卖方索要这两项。`,
  },
  chinese: {
    title: '该名称较可能由以下部分组成。',
    text: `这只是提示，不是核实。请在${register}查询准确名称。`,
  },
  mixed: '该名称中还有非汉字的字母。请与书面材料核对。',
  traditional: {
    title: '该名称用繁体字书写。',
    text: '中国大陆的登记系统使用简体字。其中的名称较可能为：',
    several: '下列文字有不止一个简体字形。请逐一尝试：',
    forms: '{character}：{forms}',
    notLoaded: '繁简对照表无法载入，用繁体字书写的名称目前识别不准。请重新载入页面。',
    copy: {
      copy: '复制该名称',
      copied: '已复制。',
      notCopied: '无法复制。请选中名称自行复制。',
    },
  },
  place: '行政区划',
  tradeName: '字号',
  trade: '行业',
  form: '组织形式',
  inBrackets: '括号内另有',
  missing: '名称中未见',
  placeIsHint: '名称中的地名是当初登记的地方，不显示主要办事机构所在地。',
  outside: '该名称以中国大陆以外的地名开头。大陆的登记系统可能查不到。',
  forms: {
    joint_stock: '股份有限公司',
    limited: '有限责任公司',
    company: '公司，未写明组织形式',
    branch: '分公司：还须查明所属公司',
    representative_office: '代表处：须查明其背后的公司',
    partnership: '合伙企业',
    sole_proprietorship: '个人独资企业',
    individual_business: '个体工商户',
    cooperative: '合作社',
    shop_style: '个体工商户常用的名称；其代码应以92开头',
  },
};

const ladder: English['ladder'] = {
  intro: '请从上往下逐项进行。得到名称、代码和地址后即可停止，然后在登记系统核实。',
  applies: {
    no: '不适用于您',
    unknown: '视情况而定',
  },
  missing: {
    platform: '取决于是哪个平台。',
    country: '取决于您所在的国家。',
    buyer: '取决于您是否以消费者身份购买。',
    caseFiled: '须有法院已经受理的案件。',
  },
  canGive: '可能得到：{list}。',
  givesItems: {
    name: '名称',
    code: '公司代码',
    address: '地址',
    licence: '营业执照',
    contact: '联系方式',
    status: '状态',
    owners: '法定代表人和股东',
    bank_account: '银行账户（须明确提出要求）',
  },
  all: '这一步可以同时得到名称、代码和地址。',
  law: '法律依据：{sources}',
  article: '{law}{article}',
  steps: {
    shop_page: {
      title: '查看店铺页面',
      text: '在电子商务法适用的情况下，店铺首页应当公示营业执照信息或者其链接标识。不需要办理登记的个人卖方必须说明这一情形。',
    },
    own_papers: {
      title: '查阅您自己的材料',
      text: '请查看合同、发票、银行单据、运输单据和出口报关单，并核对名称。名称不一致是警示，不是证明。',
    },
    eu_platform_page: {
      title: '欧盟的买方：查看平台上的经营者信息',
      text: '欧盟《数字服务法》（Digital Services Act）第30条要求平台掌握经营者的身份信息。请在商品页面查找经营者信息。',
    },
    us_platform_page: {
      title: '美国的买方：查看订单确认信息',
      text: '美国《INFORM消费者法》（INFORM Consumers Act）适用于12个月内售出200件新品且销售额达到5,000美元的卖方。年销售额达到20,000美元的，订单确认信息中有名称和完整地址。家庭住址可以不显示。',
    },
    ask_platform: {
      title: '以书面方式询问平台',
      text: '根据中国消费者权益保护法，平台不能提供卖方的真实名称、地址和有效联系方式的，平台自身可能承担责任。对于其他买方，在电子商务法适用的情况下，平台应当登记并保存经营者的身份信息。',
    },
    market_authority: {
      title: '消费者：向市场监督管理部门投诉',
      text: '没有公示地址，或者按该地址联系不到任何人时使用。由平台住所地的主管部门受理，并由其要求平台采取行动。',
    },
    register: {
      title: '任何情况下：在登记系统核实结果',
      text: `请在${register}（gsxt.gov.cn）按中文名称或者代码查询。`,
    },
    court: {
      title: '立案后请求法院协助',
      text: '法院可以调查收集证据，或者向中国律师签发调查令。有的律师先起诉店铺和平台，再更正被告名称。此点未核实。仅在有中国律师代理时采用。',
    },
  },
  notes: {
    captcha: '该平台在图片或者字母验证后显示营业执照。',
    alibaba_profile: '请查看公司简介和认证报告。平台条款写明，阿里巴巴国际站不能确认用户的身份。',
    alibaba_may_disclose: '平台条款写明，经请求，阿里巴巴国际站可以向受损害的第三方披露会员的身份。',
    temu_legal_process: 'Temu只在法律程序中提供卖方资料。',
    answers_courts_only: '中国平台往往只答复法院。',
  },
};

export const counterpartyTools: English = { shared, uscc, bic, names, payee, name, ladder };

/** The pages under "tools". */
export const toolPages: typeof englishPages = {
  back: '全部工具',
  index: {
    title: '工具',
    intro: '每个工具只核对一件事。您输入的内容不会发送到任何地方，这些页面也不保存任何内容。',
    items: {
      'tools/uscc': {
        title: '核对公司代码',
        text: '校验中国公司代码的18位字符，查看各位的含义。',
      },
      'tools/bic': {
        title: '核对收款人',
        text: '识别银行代码，将账户持有人与合同上的卖方核对。',
      },
      'tools/name': {
        title: '识别和比较公司名称',
        text: '查看中文名称的组成部分，比较两个名称，了解如何查明卖方是谁。',
      },
      'tools/fees': {
        title: '计算诉讼费用',
        text: '输入金额，查看起诉、财产保全和执行的费用，以及可以收回的部分。',
      },
      'tools/register': {
        title: '了解登记系统中的用语',
        text: '查看公司状态对您的请求意味着什么。',
      },
      'tools/evidence': {
        title: '了解您需要证明什么',
        text: '选择争议种类，查看须证明的事项、最先灭失的证据，以及材料的形式。',
      },
      'tools/files': {
        title: '列出证据文件',
        text: '编制文件清单，附SHA-256值。不上传任何文件。',
      },
    },
  },
  uscc: {
    title: '核对公司代码',
    intro: '中国大陆的每家公司都有统一社会信用代码。本页校验其格式。',
    limitsTitle: '这项校验能说明什么，不能说明什么',
    limits: [
      '能发现一个字符写错，以及相邻两个字符顺序颠倒。',
      '首位与末位互换的，不能发现。',
      '不能说明公司是否存在、是否经营、是否就是您的卖方。只有登记系统能说明这些。',
    ],
    source: '规则为GB 32100-2015标准。本站没有读过标准原文。该方法已用已知代码试验。',
  },
  bic: {
    title: '核对收款人',
    intro: '收款账户的情况可能有利于您的请求，也可能不利。请先识别银行代码，再核对名称。',
    bicTitle: '识别银行代码',
    payeeTitle: '将账户持有人与卖方核对',
  },
  name: {
    title: '识别和比较公司名称',
    intro: '中国公司有一个登记的中文名称。合同上的名称必须能够对应到该名称。',
    readTitle: '识别中文名称',
    compareTitle: '比较两个名称',
    ladderTitle: '如何查明卖方是谁',
  },
};
