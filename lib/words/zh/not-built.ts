/** Why a rule is not decided by answers, by the English that stands in `rules/counterparty/` and `rules/deadlines/`. */
export const notBuilt: { readonly [english: string]: string } = {
  // Who may answer for the claim.
  'Articles 49, 50 and 53 name no claim of a creditor, so the row is unknown. Articles 51 and 52 are acts of the company.':
    '《公司法》第49条、第50条和第53条没有规定债权人的请求权，因此认定为“尚不清楚”。第51条和第52条规定的是公司的行为。',
  'Two sources differ, and one of them was not read. The row is unknown.':
    '两处来源说法不一，其中一处没有读过。因此认定为“尚不清楚”。',
  'The earlier law decides, and of it only the duty of shareholders was read. The row is unknown; LIA-22 names them.':
    '应当适用旧法，而其中仅读过股东的义务。因此认定为“尚不清楚”；这些股东由LIA-22列出。',
  'Company Law 180 and 192 speak of duties to the company and of harm to it or its shareholders, not to creditors.':
    '《公司法》第180条和第192条规定的是对公司的义务，以及对公司或者股东利益的损害，没有规定对债权人的损害。',
  'The article names an organisation that lends. Of a person it does not speak, so the row is unknown.':
    '该条规定的是出借单位，没有提到个人，因此认定为“尚不清楚”。',
  'The law is what buyer and account holder chose, or that of their common residence. Neither is asked. The row is unknown.':
    '应当适用买方与账户持有人协议选择的法律，或者共同经常居所地法律。这两点都没有询问。因此认定为“尚不清楚”。',
  'The link score comes from the store network, not from an answer.': '关联评分来自店铺网络，不来自回答。',
  'That another was paid does not show that an impostor was. No answer says so. The row is unknown.':
    '款项付给了他人，不能说明付给了冒名者。没有任何回答说明这一点。因此认定为“尚不清楚”。',
  'Whether Articles 17 and 19 of the addition rules reach them was not seen. The row is unknown.':
    '《最高人民法院关于民事执行中变更、追加当事人若干问题的规定》第17条和第19条是否涵盖这些情形，没有查明。因此认定为“尚不清楚”。',
  'The provisions are of 2008 and name the owners. The law since then puts the duty on directors. The row is unknown.':
    '该司法解释为2008年文本，规定的是股东。此后的法律将该义务规定给董事。因此认定为“尚不清楚”。',
  'No answer says what the harm was, so the row is possible at most.': '没有询问损害的情况，因此最多认定为“可能”。',

  // Deadlines.
  'no fact says that the contract was made under pressure': '没有询问合同是否因胁迫而订立。',
  'no fact says that the contract was made by mistake': '没有询问合同是否因重大误解而订立。',
};
