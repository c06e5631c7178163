/** Supplier status: the register's words, lists and marks, signs of trade, and how to look the seller up. */
import type { statusTools as english } from '../en/tools-status';
import { statusWords } from './facts-status';
import { plan } from './pages';

type English = typeof english;

const register = '国家企业信用信息公示系统';

const classes: English['classes'] = {
  active: {
    name: '存续',
    means: '该主体登记在册（存续），可以被起诉。判决能否执行到财产，登记信息不能说明。',
    todo: '请核查公司是否也在实际经营。仅凭这个词看不出来。起诉或者申请仲裁当天请再查一次。',
  },
  dormant: {
    name: '歇业',
    means: '公司暂停经营，最长3年。公司仍然存在。文书送达其备案的地址。',
    todo: '请记下登记系统中的文书送达地址，并查看有无注销公告。',
  },
  suspended: {
    name: '停业',
    means: '本站按存续公司处理。这个词的含义未核实。',
    todo: '对财产应当尽快采取行动。请记下您能向法院提供的财产线索。',
  },
  liquidating: {
    name: '清算',
    means: '公司即将终止，正在清理其事务。仍可起诉。清算组代表公司。',
    todo: '请向清算组申报债权。接到通知的，期限为接到通知之日起30日；未接到通知的，自公告之日起45日。',
  },
  revoked: {
    name: '吊销营业执照',
    means: '公司不得经营，但仍然存在，可以被起诉。董事应当清算公司。',
    todo: '请记下董事是谁，并查看有无强制注销公告。',
  },
  deregistered: {
    name: '注销',
    means: '公司已不存在。现在由谁承担责任，取决于公司如何终止。',
    todo: '请查明公司如何终止。请询问中国律师能否查阅注销档案。',
  },
  cancelled: {
    name: '撤销登记',
    means: '登记已被撤销，例如因为冒用他人身份。可以像起诉被吊销营业执照的公司一样起诉它。',
    todo: '请查明背后是哪些真实的人。',
  },
  moved: {
    name: '迁出或者迁入',
    means: '公司现由另一登记机关管理。这不是瑕疵。',
    todo: '请在新的登记机关查找新的登记信息，再核对其状态。',
  },
  ordered_closed: {
    name: '责令关闭',
    means: '主管机关责令公司关闭。请按被吊销营业执照的公司处理。',
    todo: '请记下董事是谁。董事应当清算公司。',
  },
  being_formed: {
    name: '筹建',
    means: '公司可能还不具有完整的主体资格。此点未核实。',
    todo: '请询问中国律师，现在由谁为其承担责任。',
  },
  struck: {
    name: '除名，或者另册管理',
    means: '本站按吊销营业执照处理。此点未核实。',
    todo: '请让中国律师核查。',
  },
};

const lists: English['lists'] = {
  abnormal: {
    name: '经营异常名录',
    means:
      '列入的情形有四种：未公示年度报告；未在责令的期限内公示信息；信息弄虚作假；通过登记的住所无法联系。被列入的公司不能适用简易注销。',
    todo: '请查看该条记录旁的列入原因。如果是通过登记的住所无法联系，不要依靠该地址送达文书。',
  },
  serious_violation: {
    name: '严重违法失信名单',
    means: '这是另一份更严重的名单。列入的原因未核实。',
    todo: '请查看该条记录旁的列入原因，并尽早提供财产线索。',
  },
  simplified_deregistration_notice: {
    name: '简易注销公告',
    means: '股东承诺没有未清偿的债务。公告期限不少于20日。没有异议的，公司随后可以注销。承诺不实的，股东承担连带责任。',
    todo: '请在公告期限届满前提出异议，或者起诉。起诉也能阻止简易注销，是本站的理解。请保存带日期的公告截图。',
  },
  compulsory_deregistration_notice: {
    name: '强制注销公告',
    means: '登记机关拟注销该公司。公告期限不少于60日。股东的责任不受影响。',
    todo: '请在公告期限届满前提出异议。记下股东和董事。',
  },
  capital_mark: {
    name: '关于注册资本的特别标注',
    means: '登记系统标注认缴资本存在问题。何种情形会被标注，未核实。',
    todo: '请在年度报告中比较认缴资本与实缴资本。股东可能须提前缴纳未缴的部分。',
  },
  shares_frozen: {
    name: '股权冻结',
    means: '股东现在不能转让该股权。还有其他人在争取财产。公司不能适用简易注销。',
    todo: '请记下由哪个法院或者机关、为谁冻结。',
  },
  shares_pledged: {
    name: '股权出质',
    means: '股东已将该股权出质给他人。质权人就该股权优先受偿。',
    todo: '请不要把该股权算作可供您执行的财产。',
  },
  judgment_debtor: {
    name: '被执行人',
    means: '法院正在对卖方执行债务。其他人也在争取同一财产。',
    todo: '请记下案件数量、金额和法院。',
  },
  dishonest_debtor: {
    name: '失信被执行人',
    means: '法院将卖方列入名单，例如因为有履行能力而规避履行。列入期限多长，未核实。',
    todo: `请查看列入原因。如果表明卖方逃避过以前的债务，请在“${statusWords['seller.dissipation'].short}”中填写。`,
  },
  consumption_limits: {
    name: '限制消费人员',
    means: '因债务未清偿，法院限制该人的消费。',
    todo: '请核对被列入的是谁：公司还是其法定代表人。应预计款项难以收回。',
  },
  ended_without_assets: {
    name: '终结本次执行程序',
    means: '法院查找财产未果，因此终结了这一次执行程序。',
    todo: '在为诉讼付费之前，请查找您能提供的财产线索，并查找其他承担责任的人。',
  },
};

const outcomes: English['outcomes'] = {
  operating: {
    name: '正常经营',
    means: '至少有一项迹象表明卖方仍在经营。它较可能在意自己的名声和客户。协商和商业上的压力可能有效。',
  },
  partly: {
    name: '部分经营',
    means: '迹象不一致，或者登记系统显示存在问题。可以尝试协商。请留意是否有停业迹象。',
  },
  gone: {
    name: '已不经营',
    means: '较可能已经没有可以协商的人。请查找还有谁承担责任，并查找财产。应优先通过法律程序追偿。',
  },
  unknown: {
    name: '不明',
    means: '从回答中看不出卖方是否在经营。本站不作猜测。',
  },
};

const signs: English['signs'] = {
  register_active: '登记系统显示公司存续。这说明公司存在，不说明公司在经营。',
  register_suspended: '登记系统显示“停业”。本站按存续处理，不计入任何一方。',
  register_moved: '登记系统显示迁出或者迁入。这不是瑕疵。',
  register_being_formed: '登记系统显示公司正在筹建。',
  register_dormant: '登记系统显示公司歇业。公司已通过备案暂停经营。',
  register_liquidating: '登记系统显示清算。公司即将终止，正在清理其事务。',
  register_revoked: '登记系统显示营业执照被吊销。公司不得经营。',
  register_ordered_closed: '登记系统显示被责令关闭。',
  register_cancelled: '登记系统显示登记被撤销。',
  register_struck: '登记系统显示“除名”或者另册管理。',
  register_deregistered: '登记系统显示公司已注销。公司已不存在。',
  answers: '卖方回复消息。有人可以协商。',
  no_answers: '卖方不回复。可能另有原因，因此仅凭不回复不算已不经营。',
  long_silence: '已有30天以上没有回复。',
  short_silence: '没有回复的时间不足30天，尚不按已不经营计算。',
  listing: '卖方在平台上销售商品。它在那里有利益，也可能有款项。',
  no_listing: '卖方没有在平台上销售商品。',
  site: '网站有更新。有人在维护。',
  ads: '卖方在做广告。广告现在需要花钱。',
  fairs: '卖方参加展会。展位须提前安排和付费。',
  social: '卖方在社交媒体发帖。发帖成本低，因此请看由谁在何时发布。',
  no_other_signs: '没有看到其他经营迹象：没有新近更新的网站、广告、展会或者帖子。',
  shop_closed: '店铺已关闭。',
  money_moved: '款项已被转移。这涉及财产：可能使财产保全变得紧急。',
  earlier_evasion: '逃避过以前的债务。这涉及财产：可能使财产保全变得紧急。',
  list_abnormal: '卖方被列入经营异常名录。',
  list_serious_violation: '卖方被列入严重违法失信名单。',
  list_simplified_deregistration_notice: '简易注销公告正在公示。时间很短。',
  list_compulsory_deregistration_notice: '强制注销公告正在公示。',
  list_capital_mark: '登记系统有关于注册资本的特别标注。',
  list_shares_frozen: '登记系统显示股权冻结。',
  list_shares_pledged: '登记系统显示股权出质。',
  list_judgment_debtor: '法院正在对卖方执行债务。',
  list_dishonest_debtor: '法院已将卖方列为失信被执行人。',
  list_consumption_limits: '法院因债务未清偿发布了限制消费信息。',
  list_ended_without_assets: '法院查找过卖方的财产，没有查到。',
  missing_register: '登记系统显示什么。',
  missing_answers: '卖方是否回复消息。',
  missing_days_silent: '卖方多少天没有回复。',
  missing_listing: '卖方是否在平台上销售商品。',
  missing_met: '您是否在平台上下单，或者在平台上找到卖方。',
  missing_other_signs: '是否有其他经营迹象：网站、广告、展会、社交媒体。',
  missing_dissipation: '店铺是否关闭，财产是否转移。',
  missing_lists: '卖方是否被列入名单或者标注。',
};

const weights: English['weights'] = {
  decides: '单独即可决定。',
  unless_silent: '表示“部分经营”；同时存在30天没有回复、没有在售商品、没有其他迹象的，表示“已不经营”。',
  one_is_enough: '有一个这样的迹象即可，除非另有迹象相反。',
  only_together: '只有同时存在30天没有回复、没有在售商品、没有其他迹象，才表示“已不经营”。',
  both: '只有同时存在30天没有回复、没有其他迹象，才表示“已不经营”。与经营迹象并存时，表示“部分经营”。',
  makes_partly: '与经营迹象并存时，表示“部分经营”。',
  beside: '不决定是否在经营。',
};

const outsideLaws: English['outsideLaws'] = {
  REG: '2021年《市场主体登记管理条例》',
  REG2: '2022年《市场主体登记管理条例实施细则》',
  CL2: '最高人民法院关于公司法的司法解释（二）（2008年，解散和清算）',
  CAP: '国务院2024年关于注册资本登记管理的规定',
};

const levels: English['levels'] = { amber: '警示', red: '严重警示' };

const guides: English['guides'] = {
  register: {
    title: '在企业登记系统查询卖方',
    intro: '该系统由官方运营，免费，仅有中文。它显示状态、股东、名录和标注。',
    steps: {
      open: '请在浏览器中打开此地址。页面标题显示以下文字。',
      type: '请输入准确的中文名称，或者18位代码。英文名称不作登记，查不到结果。',
      search: '请点击写有以下文字的按钮。页面可能要求通过简单验证。从境外访问可能较慢。',
      same: '请打开名称和代码与您的卖方逐字相同的结果。',
      status: '请查找以下任一栏目。复制其旁的文字或者整个页面，粘贴到本站的状态用语核对工具。',
      marks: '请查找以下文字。仅有标题不说明问题。请看标题下有无带日期的记录。',
      owners: '请抄录以下各栏旁的内容：股东、法定代表人和住所。',
      report: '请打开最近一份。其中可能有网站、网店、电子邮件，以及认缴和实缴资本。',
      keep: '请将页面保存为图片或者文件。日期必须可见。',
      nothing: '查不到结果还不证明什么。名称可能有误，登记也可能滞后。请再用代码查询，并向卖方索要营业执照。',
    },
  },
  enforcement: {
    title: '查询未履行的法院债务',
    intro: '法院的这个网站显示正在被执行的债务人。网站为中文。',
    steps: {
      open: '请在浏览器中打开此地址。页面标题显示以下文字。',
      kinds: '请查找以下四类，并逐类查询。',
      type: '请输入准确的中文名称；如有要求，再输入18位代码。然后点击写有以下文字的按钮。页面可能要求通过简单验证。',
      same: '请核对代码和法院。多家公司的名称可能相似。',
      persons: '请同时查询法定代表人，其姓名在企业登记系统的以下栏目旁。同名的人很多，因此请核对其他信息。',
      keep: '请将每条结果连同日期保存为图片，并记下案号、法院和金额。',
      nothing: '没有结果，只说明今天没有查到记录。',
    },
  },
  platform: {
    title: '查看平台上的店铺',
    intro: '在售的店铺说明有人在经营，也说明其在平台上可能有款项。',
    steps: {
      open: '请在不登录的情况下打开店铺页面，再在平台上搜索店铺名称。',
      offers: '请试着把商品放入购物车。没有商品在售的页面不算在售。',
      licence: '请查找以下文字。在电子商务法适用的情况下，店铺首页应当公示营业执照信息或者其链接标识。',
      profile: '在阿里巴巴国际站（Alibaba.com），请阅读公司简介。其条款写明，平台不能确认用户的身份。',
      others: '请在卖方曾经入驻的其他平台上搜索相同的名称和图片。',
      keep: '请保存页面，连同网址和日期。店铺明天就可能关闭。',
    },
  },
  fairs: {
    title: '在展会中查找卖方',
    intro: '为展位付费的卖方仍在经营。展会会公布参展商名单。',
    steps: {
      which: '请选您遇到卖方的展会，或者该行业的大型展会，打开展会网站。',
      search: '请查找参展商名单，名单上方可能有以下文字。请用英文名称和中文名称搜索。',
      year: '请核对年份。去年的名单只说明去年参展。',
      same: '请将地址和网站与您的材料核对。仅名称相似还不够。',
      keep: '请保存页面，连同日期和展位号。',
    },
  },
  website: {
    title: '查看网站、广告和社交媒体，并发送消息',
    intro: '这些是较小的迹象。每一项都说明仍有人在那里工作。',
    steps: {
      site: '请打开网站，查找最新的带日期的文字、产品或者价格。仅能打开的页面不算迹象。',
      ads: '请搜索其产品，看它现在是否付费做广告。',
      social: '请查看其在LinkedIn、Facebook等网站上的主页，记下最新帖子的日期。',
      message: '请通过您用过的每个渠道各发一条简短友好的消息，等待三个工作日。不要提及起诉或者财产保全。',
      keep: '请将看到的内容连同日期保存，并记下卖方最后一次回复的时间。',
    },
  },
};

/** The words to match are Chinese already: no name stands beside them. */
const matchWords: English['matchWords'] = {};

export const statusTools: English = {
  title: '登记系统如何记载卖方？',
  intro: '请粘贴企业登记系统中的状态用语或者整个页面。本站说明该状态的含义。任何内容都不会离开您的浏览器。',
  certainty: plan.certainty,
  use: '用于我的案件',
  used: '这些回答已写入您的案件。',
  whatToDo: '应当做什么',
  law: '法律依据：{law}{article}',
  laws: '法律依据：{law}{article}',
  lawWhole: '法律依据：{law}',
  practice: '这是实务说明，没有法律条文作为依据。',
  classes,
  activeTrading: { means: classes.active.means, todo: '起诉或者申请仲裁当天请再查一次。' },
  deregisteredKnown: {
    means: '公司已不存在。您已说明公司如何终止，请看“谁可能承担责任”。',
    todo: '请委托中国律师查阅注销档案，以查明对公司债务承担责任的人。',
  },
  lists,
  outcomes,
  signs,
  weights,
  levels,
  outsideLaws,
  guides,
  matchWords,
  word: {
    label: '登记系统中的中文状态',
    hint: '请输入状态用语，或者粘贴整个页面。本站查找“登记状态”或者“经营状态”栏。',
    check: '核对',
    matched: '识别为：{words}',
    where: {
      field: '它位于页面的状态栏。',
      typed: '',
      alone: '它不在状态栏中。采用前请与页面核对。',
    },
    traditional: '繁体字按简体字识别。',
    cut: '文字很长，只识别了开头部分。',
    keptWord: '文字较长，您的案件只保存该状态用语。',
    tooLong: '这段文字太长，不能存入您的案件。在这里仍然可以核对。',
    nothing: '请先输入或者粘贴状态。',
    several: '发现不同的状态。页面可能显示多家公司，或者是供选择的列表。',
    chooseOne: '请选择您的卖方名称旁的状态。',
    thisOne: '这一个：{word}',
    unknown: '本站不认识这个词。状态仍未确定。',
    unknownTodo: '请复制“登记状态”或者“经营状态”栏旁的文字，粘贴到这里。',
    fieldShows: '状态栏显示：{text}',
    inside: '在较长的词语中看到{words}。那里可能有别的含义，因此没有计入。',
    lists: '这不是状态，而是名录或者标注：',
    useSays: '将填写登记状态：{status}。',
    chooseTitle: '从列表中选择',
    chooseSays: '请与页面上的文字逐字核对。',
    thisWord: '选择',
  },
  listsPart: {
    title: '名录和标注',
    intro: '请勾选列有卖方的项目。只有具体记录才算，页面标题不算。',
    none: '据我所见，均无',
    chosen: '这些记录的含义',
    all: '请在问题中勾选列有卖方的各项。在此之前，这里说明全部各项：',
    shownBy: {
      register: `见${register}`,
      enforcement_site: '见中国执行信息公开网',
    },
    colours: '警示级别由本站自行设定。',
    useSays: '将填写您勾选的名录和标注。',
    assets: `这些记录是否表明卖方逃避过以前的债务？如果是，请在案件的“${statusWords['seller.dissipation'].short}”中填写。`,
  },
  status: {
    title: '卖方是否仍在经营？',
    conclusion: '根据您提供的信息：',
    gone: {
      deregistered: '登记系统显示公司已不存在。',
      silent: '这只依据卖方没有回复。公司可能仍然存在。在以此为准之前，请查询登记系统。',
      silentRegistered: '没有人回复，也未见经营迹象。按登记，卖方仍然存在。',
    },
    for: '表明在经营的迹象',
    against: '表明不在经营的迹象',
    missing: '尚不清楚',
    beside: '另外看到',
    none: '无。',
    answer: '回答这个问题',
    wouldLead: '不同回答会得出的结论：',
    answers: {
      yes: '是',
      no: '否',
      none: '没有这些迹象',
      fewer: '不足30天',
      enough: '30天以上',
      site: '网站有更新',
      ads: '在做广告',
      fairs: '参加展会',
      social: '在社交媒体发帖',
      money_moved: '款项已被转移',
      shop_closed: '店铺已关闭',
      earlier_evasion: '逃避过以前的债务',
      platform: '在平台上下单',
      own_site: '在卖方网站上下单',
      remote: '通过电子邮件、聊天、电话或者传真下单',
      in_person: '当面下单',
    },
    leads: '{answers}：{outcome}',
    estimate: '各项迹象如何计算，是本站估计。',
    lists: '您提供的名录和标注',
  },
  guidePart: {
    title: '如何查询',
    address: '网址：{address}',
    copy: {
      copy: '复制网址',
      copied: '已复制。',
      notCopied: '无法复制。请选中网址自行复制。',
    },
    typed: {
      name: {
        copy: '复制名称',
        copied: '已复制。',
        notCopied: '无法复制。请选中名称自行复制。',
      },
      code: {
        copy: '复制代码',
        copied: '已复制。',
        notCopied: '无法复制。请选中代码自行复制。',
      },
    },
    match: '应核对的文字：',
    unverified: '该页面目前的样子未核实。',
  },
};
