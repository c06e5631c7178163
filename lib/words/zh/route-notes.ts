/** Steps and papers of each route, and how it usually fails: one sentence for a step or a failing, a name for a paper. */
import type { RouteNotes } from '@/rules/routes/printed-route';
import type { NoteId } from '@/rules/routes/route-notes';

export const routeNoteTitles: Record<keyof RouteNotes, string> = {
  steps: '步骤',
  papers: '材料',
  fails: '常见失败原因',
};

export const routeNoteWords: Record<NoteId, string> = {
  // Payment reversal.
  'ask-payer': '今天就询问您付款所用的银行或者支付机构，哪种方式仍然可用。',
  'recall-transfer': '银行汇款的，立即请求撤回；属于欺诈的，注明欺诈。',
  'offer-return': '刷卡付款而货物有瑕疵或者短少的，先向卖方提出退货。',
  'escalate-paypal': '使用PayPal的，在第20日之前将未结争议升级为索赔。',
  'stop-credit': '信用证尚未付款且有欺诈证据的，告知开证行，并请求法院裁定止付。',
  'answer-bank': '按时答复有关该争议的每一封来函。',
  'not-shipped': '物流记录，或者卖方承认问题的消息',
  'return-offer': '您提出退货的记录',
  'reversal-late': '期限已过，或者在首日之前提出。',
  'recall-refused': '撤回须经收款行和收款人同意。',
  'guarantee-lost': '同时提出银行卡拒付（chargeback）和亚马逊保障，其中一项因此失去。',

  // Dispute on the platform.
  'hold-receipt': '不要确认收货，也不要在平台之外和解。',
  'export-chat': '今天就保存聊天记录和争议记录。',
  'open-dispute': '在期限届满之前、平台放款之前提出争议。',
  'upload-proof': '按时上传证据。',
  'platform-steps-in': '卖方拒绝的，按时请求平台作出决定。',
  'platform-order': '平台的订单和付款记录',
  listing: '商品页面和店铺页面的副本',
  'platform-chat': '平台自有聊天工具中的聊天记录',
  'opening-photos': '开箱的照片和视频',
  'inspection-report': '货物有瑕疵的，检验报告',
  'window-closed': '提出争议之前，期限已过或者款项已放给卖方。',
  'settled-outside': '在平台之外和解，平台的保障因此终止。',
  'proof-outside': '证据提交过迟，或者聊天不在平台自有工具之内。',

  // Talks and letters.
  'list-faults': '今天就保存聊天记录，并列明缺少什么、有何问题、数量多少。',
  'find-company': '确认您已掌握卖方登记的中文名称、代码和地址。',
  'freeze-before-letter': '您打算申请财产保全的，应在保全之后再致函卖方。',
  'talk-with-date': '与卖方协商，并规定答复的日期。',
  'own-notice': '自行发出中英文通知，并保留发送凭证。',
  'lawyers-letter': '请求金额足以承担费用的，请中国大陆的律师事务所发出简短的中文律师函。',
  contract: '合同、形式发票或者订单',
  'payment-record': '载明收款人名称的付款记录（银行汇款为MT103报文）',
  'sending-proof': '通知已发往约定地址或者惯用地址的凭证',
  'wrong-name': '函件发给了错误的公司。',
  'no-proof': '函件未附证据，卖方不予答复。',
  'seller-warned': '函件惊动卖方，卖方转移财产或者注销公司。',

  // Courts.
  'find-clause': '在合同、发票和平台条款（如有）中查找仲裁条款或者管辖协议。',
  legalise: '从境外委托代理人的，须为授权委托书办理证明手续，见“从境外起诉”部分；企业主体文件亦同。',
  'freeze-before-suit': '财产可能被转移的，先向人民法院申请财产保全并提供担保。采取保全措施后30日内起诉。',
  'complaint-form': '填写民事起诉状，并写明所有仲裁条款和管辖协议。',
  'file-internet-court': '向有管辖权的互联网法院起诉。接到交费通知后7日内交费。',
  'file-ordinary-court': '向有管辖权的普通法院起诉。接到交费通知后7日内交费。',
  complaint: '民事起诉状，并按被告人数提交副本',
  'identity-paper': '护照；或者公司登记证明及代表人身份和权限证明，须办理证明手续，见“从境外起诉”部分',
  'power-of-attorney': '委托代理人的：记明权限的授权委托书，须办理证明手续，见“从境外起诉”部分',
  'register-print': '国家企业信用信息公示系统的打印件',
  'evidence-list': '证据目录和证据；提交中国法院的，附中文译本',
  'service-address': '送达地址确认书',
  'clause-found': '存在有约束力的仲裁条款，人民法院不予审理。',
  'not-tied': '收款人是他人，或者聊天账号无法与卖方对应。',
  'fee-unpaid': '未按时交费，按撤诉处理。',
  'nothing-to-collect': '卖方及其财产均已不在，判决执行不到款项。',

  // Arbitration.
  'read-clause': '今天就查找仲裁条款，记下仲裁机构和仲裁地。',
  'check-signer': '查明由哪家公司签约。',
  'ask-scale': '向仲裁机构询问现行收费和小额案件程序。',
  'repair-clause': '没有仲裁条款或者条款有缺陷的，请卖方书面同意选定一个仲裁机构。',
  'check-seat': '您需要在中国大陆申请财产保全的，确认仲裁地是否允许。',
  'file-arbitration': '向仲裁机构申请仲裁并交费。',
  'clause-paper': '载有仲裁条款的合同或者已接受的条款',
  'clause-void': '条款约定了两个仲裁机构，或者约定仲裁或诉讼均可，较可能无效。',
  'cost-too-high': '相对于请求金额，仲裁费用过高。',
  'no-freeze': '仲裁地不允许在中国大陆申请财产保全。',

  // Police.
  'list-signs': '今天就写下欺诈的迹象，附日期和证据。',
  'find-victims': '寻找其他被害人，其损失一并计算。',
  'find-police': '查明卖方登记地的公安机关。',
  report: '亲自报案，或者通过当地律师报案。',
  'ask-money-back': '报案时请求返还款项，诉讼时效因此中断并重新计算。',
  'keep-from-letters': '不要在函件中以报案相威胁，也不要以报案作为条件。',
  messages: '与卖方的聊天记录和电子邮件',
  'false-papers': '虚假营业执照或者伪造文件（如有）',
  'victims-list': '其他被害人的姓名和损失（如知道）',
  'seen-as-contract': '公安机关认为是合同争议，而非犯罪。',
  'sum-too-small': '全体被害人的损失低于立案追诉标准。',
  'wrong-police': '所报案的公安机关没有管辖权。',

  // Complaint channels.
  'choose-channel': '今天就确认哪个渠道受理您的案件。',
  'carrier-network': '针对承运人或者货运代理的，向其所属网络投诉。',
  'market-authority': '您是中国消费者权益保护法律意义上的消费者的，请求市场监督管理部门（12315）调解。',
  'report-licence': '您是企业的，可以举报无照经营或者使用虚假营业执照。',
  'rights-portal': '您是商标权人的，在平台的知识产权投诉入口投诉假冒商品。',
  'go-on': '继续采取其他途径，不要等待答复。',
  'own-contact': '您的姓名、电话号码和地址',
  'freight-papers': '针对承运人的：运费报价、后续发票和提单',
  'mark-proof': '使用知识产权投诉入口的：商标权属证明',
  'no-power': '该渠道可以调解或者提供信息，但不能责令付款。',
  'business-refused': '企业请求消费调解，不予受理。',
  'portal-misused': '以知识产权投诉入口处理合同请求，属于滥用。',

  // Who the seller is.
  'licence-link': '今天就保存卖方的店铺页面或者网站，以及其中展示的营业执照。',
  'compare-names': '比对合同、发票、付款和提单上的名称。',
  'trader-page': '您在欧盟或者美国的平台下单的，在平台上查看经营者的名称和地址。',
  'ask-platform': '在平台下单的，向平台请求提供卖方的真实名称和地址。',
  'register-check': '在国家企业信用信息公示系统中查询该名称。',
  'court-for-data': '平台拒绝的，就起诉要求平台提供信息一事咨询中国律师。',
  invoice: '载有卖方名称或者公章的发票',
  'bill-of-lading': '载有托运人名称的提单',
  'names-differ': '名称不一致，而仅此不能证明任何事实。',
  'platform-silent': '平台只答复法院。',
  'data-gone': '依法，平台保存记录的时间不少于3年。此后记录可能已不存在。',

  // Write-off.
  'check-open': '今天就确认没有其他可行途径。',
  'check-owners': '公司已终止的，查明其终止方式，因为其股东可能承担责任。',
  'ask-insurer': '询问犯罪保险或者货物运输保险是否赔付。',
  'keep-file': '保留案卷，以备保险和税务之用。',
  'police-paper': '报案材料（如有）',
  'stopped-early': '仍有其他途径可行，您却停止追索。',
  'owners-missed': '从未查过已终止公司的股东。',
};
