/** What has to be proved, with which documents, how papers are certified, and what to secure first. */
import type { evidenceToolWords as english } from '../en/tools-evidence';
import type { Translated } from '../translated';
import { abroadWords } from './abroad';
import { evidenceWords as questions } from './facts-evidence';
import { plan } from './pages';

const { lookTitle, lookHint, lookYes, lookNo, lookNone } = abroadWords;

export const evidenceToolWords: Translated<typeof english> = {
  chain: {
    title: '您需要证明什么',
    intro: '以下各项须在中国法院证明。旁边的文字说明由谁证明。',
    introArbitration: '以下为中国法院的规则。本案应提交仲裁，仲裁庭可能适用其他规则。本清单仅供参考。',
    standard: '法院确信事实的存在具有高度可能性的，该项视为得到证明。',
    outside: '以下各项适用于以合同为依据的请求。请求不以合同为依据的，须证明哪些事实，请咨询中国律师。',
    unlisted: '对不以合同为依据的请求，本站没有待证事项清单。请咨询中国律师。',
    noKind: '请先说明问题是什么。在此之前，清单只显示每个案件都需要的内容。',
    marks: {
      closed: '已有证据：您持有文件或者原始记录',
      weak: '薄弱：您持有的证据不能单独作为认定事实的根据',
      open: '缺少证据：您还没有任何证据',
      borne_by_other_side: '须由对方证明',
      unknown: '不明：您尚未说明持有什么',
    },
    furtherMark: '仅用于另外的请求',
    burdens: { buyer: '须由您证明。', seller: '须由对方证明。' },
    next: '下一步取得',
    papers: '您可以持有的证据及其证明力',
    papersNote: '文件清单反映通常做法。“未核实”表示本站没有见到写明该文件的来源。',
    gaps: '通常在哪里失败，如何补救',
    sources: '依据',
    summaryFor: '：{name}',
    count: '已有证据{closed}项，薄弱{weak}项，缺少证据{open}项，不明{unknown}项。',
    firstTitle: '证据方面的下一步',
    first: {
      name_dispute: '请说明问题是什么，并保持手机、电脑和账号的原状。',
      get: '请取得这一项的证据：{name}。',
      strengthen: '请加强这一项的证据：{name}。',
      say: '请说明您对这一项持有什么：{name}。',
      keep: '本清单中您须证明的每一项都有文件。请保存全部原件和设备。',
      keep_closed:
        '本清单中您须证明的每一项都有文件。是否有人以及由谁对已注销公司的债务承担责任，不在清单之内，同样须证明。请保存全部原件和设备。',
    },
  },

  elements: {
    ...questions['evidence.elements'].options,
    delivery: '货物已经交付，或者服务已经提供',
    shipped_quantity: '已按约定数量发货',
    surcharge_basis: '额外收费的约定依据',
    seller_knew: '卖方知道货物不是正品',
    without_cause: '账户持有人取得我的款项没有法律根据',
    earnest_money: '约定并支付了定金，且合同目的不能实现',
  },

  /** What to get when there is nothing, and how to strengthen what is weak. */
  next: {
    contract: {
      open: '请下载含全部细节的订单页面。没有平台的，收集加盖公章的订单，或者完整的聊天记录。',
      weak: '请将订单与该卖方对应起来：公章、发票、账户或者平台记录上的公司名称。聊天记录应保存在原始设备上。',
    },
    payment: {
      open: '银行汇款的，请向您的银行索取汇款报文（MT103），其中应有收款人名称。通过支付机构或者电子钱包付款的，请保存载明收款人实名和账户的记录。',
      weak: '请用银行或者支付机构的单据代替截图。单据须显示收款人、金额、日期和订单号。',
    },
    due_date: {
      open: '请在订单中查找交货期。没有约定日期的，发送书面催告，并给出合理的最后日期。',
      weak: '请从订单记录本身取得交货期。催告和答复应保存在原始账号中。',
    },
    loss: {
      open: '请收集损失的单据：转售、修理、替代采购、运费。要解除合同的，发送书面通知，并保存证明。',
      weak: '请用发票、银行记录以及附有送达证明的通知，代替您自己的清单。',
    },
    standard: {
      open: '请查找规格书、样品或者商品页面。没有约定的，询问适用哪项中国标准。',
      weak: '请对商品页面办理公证，或者取得有盖章或者签名的规格书。',
    },
    same_goods: {
      open: '在移动任何物品之前，请拍摄标签、批号、铅封和集装箱号。请在公证员在场时取样。',
      weak: '请将批号和铅封与装箱单、提单核对，并办理取样公证。',
    },
    defect_before: {
      open: '请以书面方式邀请卖方共同检验，然后请公认的机构检测货物。',
      weak: '请由公认的机构重新检测，书面邀请卖方，并办理取样公证。',
    },
    notice: {
      open: '请今天就向卖方发送通知，写明问题、订单、数量和您的要求，并保存发送证明。',
      weak: '请在原始账号中找到第一次通知及其日期。卖方的答复可以证明通知已经到达。',
    },
    quantity: {
      open: '请取得海关和码头的重量单据以及理货单，再加上载明铅封号的卸货检验报告。',
      weak: '请补充中立方出具的文件：海关重量、入库单或者检验报告。',
    },
    shortage_before: {
      open: '请取得货物到达时铅封完好的证明，并向承运人索取铅封和重量的记录。',
      weak: '请补充发货人申报的重量、铅封记录和检验报告，并将损失书面告知承运人。',
    },
    sold_as_genuine: {
      open: '请保存商品页面、发票以及称货物为正品的消息。',
      weak: '请由公证员对商品页面进行保全，或者向平台索取其记录。',
    },
    not_genuine: {
      open: '请要求品牌权利人就您的货物出具书面说明。海关的通知也能证明。',
      weak: '请在公证员在场时购买样品，或者取得平台或者海关的决定。',
    },
    price_agreed: {
      open: '请查找写明价格和贸易术语（例如FOB或者CIF）的订单或者形式发票。',
      weak: '请取得有盖章或者签名的订单，以及原始消息中的运费报价。',
    },
    overcharge: {
      open: '请收集此后的每份发票和每笔付款，与约定的价格逐项比较。',
      weak: '请从发送人的原始消息中取得发票，并取得您付款的银行单据。',
    },
    no_consent: {
      open: '请今天就书面写明您不同意。为取得货物不得不付款的，写明您付款时保留权利。',
      weak: '请在原始账号中保存拒绝放货的消息，并补充保留权利的证明。',
    },
    paid_as_told: {
      open: '请收集载明真实账户的发票、变更账户的消息以及汇款的银行单据。',
      weak: '请保存两封邮件及其完整邮件头，并请专家说明是谁的邮箱被他人侵入。',
    },
    demand: {
      open: '请找出您的书面催告、其中的最后日期和送达证明；尚未催告的，请发出书面催告，给出合理的最后日期，并保存送达证明。',
      weak: '请以能证明送达的方式，向合同上的地址并通过消息再次发送催告。',
    },
    delivery: {
      open: '请保存物流查询页面、消息和访问记录，它们可以检验卖方的证明是否真实。',
      weak: '请保存物流查询页面、消息和访问记录，它们可以检验卖方的证明是否真实。',
    },
    shipped_quantity: {
      open: '请保存装箱单和提单，用来检验卖方的说法。',
      weak: '请保存装箱单和提单，用来检验卖方的说法。',
    },
    surcharge_basis: {
      open: '请以书面方式询问收费所依据的条款和费率表。',
      weak: '请以书面方式询问收费所依据的条款和费率表。',
    },
    seller_knew: {
      open: '请查找卖方的消息、以前的投诉，以及平台以前的下架记录。',
      weak: '请查找卖方的消息、以前的投诉，以及平台以前的下架记录。',
    },
    without_cause: {
      open: '请从您的银行取得账户持有人的名称、汇款撤回的记录，并取得报案材料。',
      weak: '请从您的银行取得账户持有人的名称、汇款撤回的记录，并取得报案材料。',
    },
    earnest_money: {
      open: '请在订单或者收据上查找“定金”这一确切用语。',
      weak: '请在订单或者收据上查找“定金”这一确切用语。',
    },
  },

  papers: {
    sealed_order: '有盖章或者签名的订单或者形式发票',
    platform_order_record: '平台的订单页面和争议记录',
    email_headers: '带完整邮件头的电子邮件',
    chat_original: '原始设备和账号中的完整聊天记录',
    stamped_record: '以哈希值、时间戳或者区块链保存的记录',
    screenshot: '仅有截图',
    mt103: '载明收款人名称的银行汇款报文（MT103）',
    payment_provider_record: '支付机构的记录',
    ordinary_invoice: '普通发票（约定或者习惯以其作为付款凭证的）',
    delivery_term: '订单中的交货期',
    demand_and_reply: '您的催告和对方的答复',
    tracking: '承运人的物流记录',
    not_shipped_bill: '表明没有发货的承运人单据',
    admission: '卖方于己不利的陈述',
    termination_notice: '您解除合同的通知及送达证明',
    loss_papers: '证明您损失的发票和银行记录',
    specification: '约定的规格书',
    sealed_sample: '封存的样品',
    listing_notarised: '经公证保全的商品页面',
    listing_capture: '您自行保存的商品页面',
    batch_marks: '批号、序列号和标签',
    seal_and_container: '集装箱号、铅封号和提单',
    opening_film: '在原始设备上的开箱视频和照片',
    written_invitation: '邀请卖方到场的书面通知',
    notarised_sampling: '公证取样',
    joint_report: '与卖方共同委托的报告',
    report_seller_invited: '您自行委托的报告（例如SGS、CCIC、BV），已邀请卖方',
    report_alone: '您自行委托的报告，未通知卖方',
    dated_notices: '载明日期的对卖方的通知',
    resale_papers: '退货、拒收或者转售的单据',
    packing_list: '装箱单',
    bill_of_lading: '提单',
    verified_gross_mass: '卖方作为发货人申报的集装箱验证总重（VGM）',
    customs_weight: '海关单据上的重量',
    terminal_weight: '码头称重的重量',
    tally_sheet: '理货单',
    unstuffing_survey: '载明铅封号的卸货检验报告',
    warehouse_receipt: '入库单',
    claim_to_carrier: '您向承运人提出的索赔',
    brand_statement: '品牌权利人的说明',
    notarised_test_purchase: '公证购买样品',
    customs_seizure: '海关扣留通知',
    platform_delisting: '平台下架商品的决定',
    order_with_term: '载明价格和贸易术语（例如FOB、CIF）的订单',
    freight_quote: '运费报价',
    later_invoices: '对方此后的发票',
    no_release_messages: '表示不付款就不放货的消息',
    payment_under_reservation: '付款时保留权利的证明',
    demurrage_tariff: '滞期费费率表',
    arrival_notice: '到货通知',
    order_with_account: '载明真实账户的发票',
    change_notice: '变更账户的消息，带完整邮件头',
    recall_log: '您的银行撤回汇款的记录',
    police_report: '公安机关出具的报案回执或者受案回执，境外为警方出具的文件（仅证明已报案，不证明所报内容）',
    it_report: '关于谁的邮箱被侵入的专家报告',
    earlier_payments: '以前向真实账户的付款',
    deposit_receipt: '预付款项的收据，写有该款项的确切中文用语',
    extension_messages: '关于延长期限的消息',
    last_period_letter: '给出最后期限的函件',
    substitute_purchase: '替代采购的单据',
  },

  weights: {
    notarial_deed: { name: '公证文书', why: '法院确认其真实，但有相反证据足以推翻的除外。' },
    public_body: {
      name: '公文书证',
      why: '国家机关等在其职权范围内制作的文书，所记载的事项推定为真实，但有相反证据足以推翻的除外。',
    },
    neutral_platform: {
      name: '中立第三方',
      why: '由中立第三方平台提供或者确认的电子数据，法院可以确认其真实性，但有相反证据足以反驳的除外。平台本身是当事人的，不属于中立第三方。',
    },
    joint_inspection: { name: '共同检验', why: '检验人由双方选定，因此很难推翻。' },
    own_inspection_invited: {
      name: '自行检验，已邀请卖方',
      why: '卖方有机会到场。卖方仍可以反驳，并申请司法鉴定。',
    },
    own_inspection: {
      name: '自行委托的报告，卖方未参与',
      why: '卖方可以反驳，并申请司法鉴定。',
    },
    screenshots: {
      name: '截图或者复制件',
      why: '数据可能被修改；无法与原件核对的复制件，证明力很小。',
    },
    against_interest: {
      name: '于己不利',
      why: '当事人提交或者保管的于己不利的电子数据，法院可以确认其真实性。诉讼中的自认，对方无需举证。诉讼中为和解、调解而认可的事实，原则上不得在后续诉讼中作为对其不利的根据。',
    },
    ordinary_business: {
      name: '正常业务记录',
      why: '在正常业务活动中形成的电子数据，法院可以确认其真实性，但有相反证据足以反驳的除外。属于纸质文书的，您须证明其真实；有签名或者盖章的，推定为真实。',
    },
    signed_paper: {
      name: '有签名或者盖章的文书',
      why: '有签名或者盖章的私文书证推定为真实。',
    },
    private_paper: { name: '私文书证', why: '您须证明该文书真实。' },
    hash_timestamp: {
      name: '哈希值、时间戳或者区块链',
      why: '经技术核验一致的区块链数据，可以认定上链后未经篡改，但有相反证据足以推翻的除外。哈希值加可信时间戳可以表明完整性和时间，不表明作者。均不表明存储前的内容真实。',
    },
    original_device: {
      name: '原始设备',
      why: '数据产生之处的数据即为原件。直接来源于该数据的打印件也视为原件。',
    },
    original_thing: {
      name: '原物',
      why: '能够提交原物的，法院要求提交原物。',
    },
  },
  notAlone: '存有疑点或者无法与原件核对的，不能单独作为认定事实的根据。',
  place: '在通常的证明力顺序中，7级里排第{place}级。',

  gaps: {
    payee_differs: {
      fails: '款项付到了他人的账户。',
      close: '请找到卖方指定该账户的消息。',
    },
    chat_not_tied: {
      fails: '聊天账号无法与卖方对应。',
      close: '请找到载有公司名称和同一联系方式的公章、发票或者其他记录。',
    },
    vat_invoice_alone: {
      fails: '仅凭增值税发票不能证明卖方已经交付。',
      close: '请明确否认已经交付。卖方须提供其他证据。',
    },
    no_date_agreed: {
      fails: '没有约定交货日期。',
      close: '请以书面方式要求交货，并给卖方留出必要的准备时间。',
    },
    goods_identity: {
      fails: '无法证明送检货物来自该卖方。',
      close: '请用批号、标签、铅封、集装箱号和显示型号的照片，将货物与卖方对应起来。',
    },
    late_notice: {
      fails: '通知迟延，或者没有写明问题。',
      close: '请核对约定的期限。没有约定的，适用合理期限，自收到货物之日起最长2年；有质量保证期的，适用质量保证期。',
    },
    one_sided_test: {
      fails: '您单方检测，卖方申请司法鉴定。',
      close: '即使卖方不答复，也请以书面方式邀请卖方，并留存样品供第二次检测。',
    },
    clean_receipt: {
      fails: '签收时没有注明异议，也没有约定检验期限。',
      close: '推定您已经对数量和外观瑕疵进行检验。请提供相反证据，例如视频。',
    },
    transit_loss: {
      fails: '风险转移给您之后，货物在运输途中灭失。',
      close:
        '此时应向承运人提出请求，由另一法院管辖。海运的期限为1年。风险转移之前，损失由卖方承担。消费者网购的，运输风险可能由卖方承担。',
    },
    weight_tolerance: {
      fails: '差额小于衡器的允许误差。',
      close: '请清点件数或者包装数，并使用一台以上的衡器。',
    },
    brand_will_not_certify: {
      fails: '品牌权利人不出具说明。',
      close: '请找其在您所在国的代理商、海关或者平台，或者在公证员在场时购买样品。',
    },
    dealer_who_knew: {
      fails: '买方是经销商，明知是什么货物。',
      close: '请保存卖方称货物为正品的全部消息。',
    },
    business_no_triple: {
      fails: '企业买方不能获得三倍赔偿。',
      close: '请改为依据合同主张：退还价款和赔偿损失。',
    },
    paid_without_protest: {
      fails: '支付额外款项时没有提出异议。',
      close: '请现在书面写明付款的原因以及您不同意，并查找以前写明这一点的消息。',
    },
    term_puts_charge_on_buyer: {
      fails: '按照贸易术语，该费用由买方负担，例如FOB或者EXW。',
      close: '提出异议之前，请先将该费用与贸易术语核对。',
    },
    maritime_court: {
      fails: '海上运输以及海上货运代理案件由海事法院审理。',
      close: '海运中对承运人的期限为1年。请查看您案件的各项期限。',
    },
    lawful_retention: {
      fails: '运费未付的，承运人可以留置货物。',
      close: '请支付明确应付的款项，只对额外收费提出异议。',
    },
    fault_divided: {
      fails: '双方均有疏忽的，法院可能判令双方分担损失。',
      close: '请证明是哪个邮箱被侵入，以及该消息看起来与卖方的消息一样。',
    },
    account_emptied: {
      fails: '账户已空。善意且款项已不存在的持有人不承担返还义务。',
      close: '请立即要求撤回汇款和冻结账户。请写明账户持有人，并证明其知情。',
    },
    holder_abroad: {
      fails: '账户持有人在境外。',
      close: '请咨询账户所在地的律师。',
    },
    extensions_granted: {
      fails: '您在聊天中给卖方延长了期限。',
      close: '请从您同意的最后一天起计算。没有书面保留权利的，不要再延长。',
    },
    grace_not_needed: {
      fails: '没有给出最后期限。',
      close: '迟延致使不能实现合同目的的，不需要给出最后期限。请证明该目的。',
    },
    penalty_cut: {
      fails: '违约金过分高于损失的，可能被减少。超过损失的30%是一个衡量标准。',
      close: '除违约金条款外，请保存实际损失的单据。',
    },
    penalty_or_earnest_money: {
      fails: '同时主张了违约金和定金。',
      close: '请选择其一。超过定金数额的损失也可以请求赔偿。',
    },
    not_earnest_money: {
      fails: '使用的是“订金”或者“押金”一词。',
      close: '只有定金才双倍返还，且不超过价款的20%。没有约定定金性质的，请求返还该款项和赔偿损失。',
    },
  },

  cautions: {
    payee_differs: '您回答账户持有人不是卖方。请证明卖方指定了该账户。',
    seller_not_confirmed: '卖方尚未通过登记名称与交易对应起来。请先解决这一点。',
    notice_not_sent: '您回答没有发送通知。请今天就发送，因为权利可能丧失。',
    notice_not_sent_carriage:
      '您回答没有发送通知。请今天就以书面形式向承运人提出异议。未提出异议的，可能视为承运人已经按照运输单证的记载交付的初步证据。',
    notice_answers_differ: '您持有通知的证明，却回答没有发送通知。请核对这两项回答。',
    notice_late:
      '您的通知在约定的期限届满之后发出。请寻找例外情形的证据：卖方知道瑕疵，或者承认责任；约定的期限对隐蔽瑕疵过短；质量保证期或者法律规定的更长期限尚未届满。',
    notice_late_cisg:
      '您的通知在约定的期限届满之后发出。依《联合国国际货物销售合同公约》，该项权利是否因此丧失，尚无定论。请寻找卖方知道瑕疵或者您有合理理由未及时通知的证据。',
    notice_time_may_not_count: '您回答卖方知道该问题。那么通知期限可能不适用。',
    liability_accepted: '您回答卖方承认了责任。卖方不能以期限届满为由反悔。',
    burden_may_shift:
      '可能须由卖方证明。条件是：买方为消费者、属于耐用商品、6个月内发现瑕疵、适用中国消费者权益保护法。',
    court_appraisal: '在人民法院指定的期间内申请鉴定并预交鉴定费用；逾期视为放弃申请。',
    beyond_doubt: '法院须确信能够排除合理怀疑。',
    beyond_doubt_duress: '如果您主张受胁迫，法院须确信能够排除合理怀疑。',
    further_claim: '您的主要请求不需要这一项。',
  },

  furtherClaims: {
    triple_damages: '仅在消费者根据中国法以欺诈为由请求三倍赔偿时需要。',
    against_account_holder: '仅在适用中国法、向账户持有人提出请求时需要。',
    double_earnest_money: '仅在请求双倍返还定金时需要。',
  },

  formalities: {
    title: '材料的形式',
    intro: '中国法院先审查材料的形式。以下规则适用于{day}提交的材料。',
    introArbitration: '本案应提交仲裁。仲裁机构对材料的形式可能另有要求，请先询问该机构。',
    /** The same question as in the plan. */
    look: { lookTitle, lookHint, lookYes, lookNo, lookNone },
    routeTitle: '境外材料的证明手续',
    routes: {
      apostille: '先由当地公证，再办理附加证明书（Apostille），再附中文译本。不需要领事认证。',
      consul: '先由当地公证，再由中国驻该国使领馆认证，再附中文译本。中间通常还须经该国外交部门办理（未核实）。',
      own_procedure: '香港、澳门和台湾的材料按各自的手续办理。具体要求未核实。',
      in_china: '在中国大陆形成的文件不需要境外证明手续。在大陆签署的授权委托书，由中国公证机构公证。',
      silent: '香港、澳门或者台湾当事人在其他国家如何办理证明手续，本站所见的规定没有写明。请询问法院。',
      none: '中国大陆当事人的身份证明和授权委托书不需要境外证明手续。',
      citizen_abroad: '侨居国外的中国公民，其授权委托书由中国驻该国使领馆证明。',
      ask: '有两种方式。公约在该国与中国之间已生效的：公证后办理附加证明书（Apostille）。未生效的：公证后由中国驻该国使领馆认证。',
    },
    originMissing: '这还取决于买方是外国还是中国的个人或者企业，而您的案件中尚未说明。',
    countryMissing: '这还取决于材料形成的国家，目前尚不清楚。',
    before: '2023年11月7日之前，该公约对中国大陆尚未生效。除条约另有规定外，只有领事认证一种方式。',
    since: '该公约自2023年11月7日起对中国大陆生效。',
    india: '关于该公约在中国与印度之间是否生效，各来源说法不一。请询问中国使领馆。',
    treaty: '您所在国与中国之间的司法协助条约可能要求较少。条约清单未核实。',
    noRelations: '与中国没有外交关系的，须经第三国驻该国使领馆转认证。',
    instead: '其他方式',
    certified: '证明手续：见上文。',
    maybe: '您尚未说明以个人还是企业身份购买，因此显示此项。',
    maybePlace: '仅适用于在当地形成的材料。',
    papers: {
      passport: '个人的身份证明',
      company_paper: '企业的登记文件',
      representative_authority: '代表企业行事的人的权限证明',
      power_of_attorney: '授权委托书',
      public_document: '在中国领域外形成的公文书证（例如警方、海关、法院的文书）',
      status_document: '在中国领域外形成的涉及身份关系的证据',
      private_document: '在中国领域外形成的私文书证（合同、电子邮件、发票）',
      hk_mo_tw_document: '香港、澳门或者台湾形成的证据',
      originals: '原件和扫描件',
      electronic_data: '消息、电子邮件、网页和其他电子数据',
      held_by_others: '由他人持有的证据',
      evidence_list: '证据目录',
    },
    demands: {
      passport_shown: '个人出示护照或者其他身份证件。',
      stricter_copy: '有法院要求提交经公证、认证的复印件。请按这一较严格的要求准备。',
      translation: '外文材料须附中文译本。对译本有异议的，由双方共同选定翻译机构。不能达成一致的，由人民法院确定。',
      state_of_registration: '由企业的设立登记地国出具，或者由其办理营业登记的国家出具。',
      local_notary: '由该国公证机关公证，再按上文办理证明手续。',
      powers_named:
        '授权委托书记明委托事项和权限。承认、放弃、变更诉讼请求，进行和解，提起反诉或者上诉，须有特别授权。',
      before_judge: '在中国法官见证下签署。这样就不需要境外公证。',
      notary_in_china: '在中国境内签署，并经中国公证机构公证。',
      video_witness: '在有法官和中国律师参加的视频中签署。请询问该法院是否提供这种方式。',
      notary_or_treaty: '经该国公证机关证明，或者履行条约规定的证明手续。该规定没有提到领事认证。',
      status_notary: '经该国公证机关证明，再按上文办理证明手续。',
      no_notary: '原则上不需要公证。这是从只提到公文书证的规定推出的。',
      prove_genuine: '您须证明其真实。有签名或者盖章的，推定为真实。',
      own_procedure: '适用当地的证明手续。',
      own_procedure_details: '香港通常由中国委托公证人办理。此点未核实。',
      original_kept: '法院要求提供原件。确有困难的，经法院核对无异的复制件即可。',
      scan_enough:
        '在线诉讼可以使用扫描件。对方有合理理由提出异议、扫描件不清晰，或者法院认为有必要的，须提供原件。请保存原件。',
      kinds_of_data: '网页、消息、电子邮件、登录日志、交易记录和电子文件都可以作为证据。',
      device_and_printout: '原件是数据本身。直接来源于数据的打印件视为原件。',
      court_weighs: '法院审查系统、存储、保存方法以及由谁保存。',
      may_confirm:
        '法院可以确认其真实性的有：由当事人提交或者保管的于己不利的数据、中立第三方平台提供或者确认的数据、正常业务活动中形成的数据，但有足以反驳的相反证据的除外。',
      notarised_data: '经公证的数据，法院应当确认其真实性，但有相反证据足以推翻的除外。',
      hash_and_stamp: '经电子签名、可信时间戳、哈希值或者区块链证明真实的电子数据，互联网法院应当确认。',
      after_storage: '经技术核验一致的区块链数据，可以认定上链后未经篡改，但有相反证据足以推翻的除外。',
      before_storage: '上链前是否真实，可以争议。请保存数据来源的证明。',
      not_alone: '存有疑点的数据，以及无法与原件核对的复制件，不能单独作为认定事实的根据。',
      order_to_produce:
        '请在举证期限届满前，书面申请法院责令对方提交。仅限特定种类的书证和电子数据。对方无正当理由拒不提交的，可以认定该内容真实。',
      court_collects: '因客观原因不能自行收集的，请在举证期限届满前，以书面方式申请法院调查收集。',
      platform_supplies: '在互联网法院，平台应当提供案件所需的数据。',
      trader_supplies: '电子商务经营者应当提供原始合同和交易记录。出口买卖可能适用这一规定。',
      list_contents: '请逐一编号，写明来源和证明对象，签名，注明日期，并按照对方当事人人数提交副本。',
    },
  },

  timeCritical: {
    title: '首先固定以下证据',
    intro: '有些证据会消失。请从清单的第一项开始。',
    maybe: '如果符合您的案件',
    safeUntil: '请在{day}之前提出要求。',
    mayBeGone: '{day}之后记录可能已经不存在。',
    noDay: '请立即提出要求。没有下单日期，无法计算稳妥的期限。',
    items: {
      container_weight: {
        name: '集装箱尚未开启的：开箱之前先称重',
        how: '请拍摄铅封和集装箱号，并从码头取得重量单据。开箱后无法再补做。',
      },
      opening_film: {
        name: '拍摄未开封部分的开箱过程',
        how: '请在一段不剪辑的视频中显示铅封、标签和日期，并请中立的人在场。如已全部开封，请拍摄货物现状。',
      },
      harm_proof: {
        name: '保存产品、损坏的部件和包装',
        how: '拍摄损害情况。人身受到伤害的，取得载明原因的诊断证明，并保存全部费用票据。',
      },
      keep_goods: {
        name: '保持货物、标签和包装的原状',
        how: '取样之前，不要使用、出售或者销毁。请另留一套样品。',
      },
      count_goods: {
        name: '清点并拍摄收到的全部货物',
        how: '请在使用或出售任何货物之前完成，并保存装箱单、标签和包装。',
      },
      joint_inspection: {
        name: '以书面方式邀请卖方共同检验',
        how: '请写明日期、地点和检验人。即使卖方不答复，邀请也有作用。',
      },
      notice: {
        name: '就问题发送通知',
        how: '请写明问题、订单和数量。通知迟延的，权利可能丧失。',
      },
      notice_carriage: {
        name: '向承运人就短少或者毁损等提出异议',
        how: '尚未提出异议的，请今天就书面提出，写明运输单证和数量。未提出异议的，可能视为承运人已按照运输单证的记载交付的初步证据。',
      },
      pay_under_reservation: {
        name: '在支付更多款项之前书面写明您不同意',
        how: '为取得货物不得不付款的，请写明您付款时保留权利。',
      },
      mail_and_bank_logs: {
        name: '保存邮件头和银行记录',
        how: '请保存两封邮件的完整邮件头和登录记录，并向您的银行索取汇款撤回的记录。',
      },
      platform_chat: {
        name: '从平台导出聊天记录和争议记录（如有）',
        how: '平台以后可能删除。请保存全部对话，不要只保存部分。',
      },
      listing: {
        name: '固定商品页面',
        how: '卖方随时可以更改页面。经公证员保全的证明力最强。',
      },
      device: {
        name: '保存原始手机、电脑和账号',
        how: '不要重置、出售或者注销。法院可能要求查看原始数据。',
      },
      court_preservation: {
        name: '申请法院证据保全',
        how: '证据可能灭失的，法院可以采取保全措施；情况紧急的，起诉前也可以。诉讼中应当在举证期限届满前申请。可能造成损失的，须提供担保。申请错误的，可能须赔偿。',
      },
      platform_data: {
        name: '向平台索取记录',
        how: '中国电子商务法要求平台保存不少于3年。出口买卖可能适用。请现在就索取。',
      },
      payment_records: {
        name: '向支付机构索取记录',
        how: '中国电子商务法规定免费提供最近3年的交易记录。是否适用于您的支付机构，尚不确定。',
      },
      bank_records: {
        name: '向您的汇款银行索取汇款记录',
        how: '记录载明汇款日期、金额和收款账户。',
      },
    },
  },

  gapsSection: {
    intro: '缺少证据和证据薄弱的项目在前。每一项都写明下一步取得什么。',
    unknown: '以下各项，您尚未说明持有什么：',
    secure: '首先固定',
    all: '显示全部项目和文件',
    forms: '显示境外材料的形式要求',
    allUrgent: '显示清单的其余部分',
  },

  page: {
    title: '了解您需要证明什么',
    intro: '请选择争议种类。您在这里的选择不会保存，也不会发送。',
    toCase: '改为回答问题，查看您自己的证据缺口',
    kind: '争议种类',
    buyer: '谁是买方',
    country: '材料在哪个国家形成',
    notSaid: '未说明',
    foreign: '本页适用于不是来自中国大陆的买方。',
  },

  article: plan.article,
  articles: plan.articles,
  note: plan.note,
  certainty: plan.certainty,
};
