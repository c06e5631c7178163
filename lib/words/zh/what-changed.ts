/** Words of "What changed" and of the plan of another day. */
import type { whatChangedWords as english } from '../en/what-changed';
import type { Translated } from '../translated';

export const whatChangedWords: Translated<typeof english> = {
  title: '自{day}以来的变化',
  intro: '本案件于{before}发送或者保存。以下方案对应{now}。',
  same: '两个日期之下，关于互联网法院的结论和首选途径相同。',
  nothing: '两个日期之间，本案件所依据的内容没有变化。',
  court: '关于互联网法院的结论有变化。此前：{from}。现在：{to}。',
  firmer: '关于互联网法院的结论相同，现在更为确定。',
  lessFirm: '关于互联网法院的结论相同，现在的确定程度有所降低。',
  route: '首选途径有变化。此前：{from}。现在：{to}。',
  noRoute: '无',
  verdicts: { yes: '有管辖权', no: '没有管辖权', unknown: '尚不能判断' },
  law: { one: '{count}个条文开始施行或者失效', other: '{count}个条文开始施行或者失效' },
  began: '自{day}起施行：',
  ended: '自{day}起失效：',
  courtList: '适用哪一受案范围，取决于人民法院受理案件之日。这由您关于起诉情况的回答决定，而非由本方案的日期决定。',
  rules: '本站的规则体现{day}的法律。此前的方案可能依据较旧的规则。',
  clocks: {
    one: '{count}个期限的状态有变化',
    other: '{count}个期限的状态有变化',
  },
  ranOut: '已届满',
  clockTurn: '此前：{from}。现在：{to}。',
  clockAbsent: '无此期限',
  clockPayment: '付款{number}',
  clockLast: '最后一天：{day}。',
  clockLatest: '可以主张的最晚日期：{day}。',
  moreRanOut: { one: '另有{count}个已届满', other: '另有{count}个已届满' },
  other: {
    open: '查看其他日期的方案',
    hint: '期限按该日计算。不保存任何内容，您的回答保持不变。',
    show: '显示该日的方案',
    missing: '请填写年、月、日',
    wrong: '请填写真实存在的日期，年份为四位数字，1990年至2100年',
    notice: '这不是今天的方案',
    noticeText: '显示的是{day}的方案。今天是{today}。',
    back: '返回今天',
    shown: '现在显示{day}的方案。',
  },
};
