/** What can be kept of a plan: on paper, as a calendar file and as a file for a program; and the words inside them. */
import type { planFiles as english } from '../en/plan-files';

export const planFiles: typeof english = {
  title: '保存本方案',
  intro: '每个文件都在本设备上生成，不发送任何内容。',
  print: '打印或者保存为PDF',
  printHint: '打印全部内容，包括此处折叠的部分。可能有许多页。',
  printShort: '打印简版方案',
  printShortHint: '不含此处折叠的部分。',
  calendar: '将期限保存为日历文件',
  calendarHint: '文件将每个期限标在其最后一天，并在14日前、3日前和1日前提醒。文件扩展名为.ics。',
  calendarService: '答辩、提出管辖异议和上诉的期限自送达之日起算，不在文件中，请您自行记下。',
  calendarSaved: {
    one: '日历文件已保存，含{count}个期限。',
    other: '日历文件已保存，含{count}个期限。',
  },
  calendarLeftOut: {
    one: '{count}项没有确定的、尚未到来的最后一天，因此未写入文件。',
    other: '{count}项没有确定的、尚未到来的最后一天，因此未写入文件。',
  },
  calendarOne: '加入日历',
  calendarOneSaved: '日历文件已保存。打开该文件即可加入这个期限。',
  calendarNone: '没有任何期限具有确定的、尚未到来的最后一天，因此未生成文件。',
  json: '将方案保存为文件（JSON）',
  jsonHint: '该文件供律师、顾问或者程序使用，含您的回答和全部结果。',
  jsonTexts: '同时写入案件中的名称和其他文字',
  jsonFields: '文件各字段的含义',
  jsonSaved: '方案已保存为文件。',
  failed: '未能生成文件。请重新加载本页后再试。',

  /** Inside the calendar. */
  event: {
    name: 'Recourse：期限',
    last: '最后一天：{name}',
    outerLast: '最长期限：{name}',
    arguable: '仍可主张的最后一天：{name}',
    act: '请至迟在该日办理：{name}',
    end: '期间届满：{name}',
    payment: '{name}（付款{number}）',
    safe: '最后一天：{day}。该日办理仍属按时。',
    outer: '最长期限的最后一天：{day}。请尽早办理。',
    reserve: '请至迟在{safe}办理。期间本身于{day}届满。',
    later: '可以主张至{day}。较早的日期为稳妥日期。',
    laterOpen: '法律上可能有更晚的届满日，但无法指明日期。该日为稳妥日期。',
    safeOver: '稳妥日期{day}已过。至{last}为止，您仍可主张没有逾期。',
    firstDay: '不早于{day}。',
    weekend: '最后一天适逢周末，届满日可能为{day}。请核对中国的节假日安排。',
    from: '自{day}起计算。',
    over: '期满后果：{after}',
    certainty: '确定程度：{mark}。{says}',
    law: '法律和实务：',
    note: '实务说明：{note}',
    made: '于{day}在{site}依据截至{law}的法律计算。本文件仅供参考，不构成法律意见。',
    inDays: '{count}日后：{name}',
    tomorrow: '明天：{name}',
  },

  /** On paper only. */
  paper: {
    printed: '打印日期：{day}',
    address: '来源：{address}',
    law: '法律截至{day}',
    once: '条文的内容和文本的网址，写在首次引用之处。较长的回答、须证明的各项以及各类证据的证明力，也写在首次出现之处。',
  },
};
