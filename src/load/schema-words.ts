// What people write where the schema has a word of its own: Chinese labels and common other names for keys and choices.
import { nearest } from '../lib/nearest.ts';
import { toHalfWidth } from '../lib/half-width.ts';
import type { SchemaPart } from './shape-error.ts';

/** Other names of keys. A name may stand with several keys: the schema decides which of them is meant. */
const keyNames: Readonly<Record<string, string>> = {
  title: '标题 题目 名称 事项 name subject',
  name: '名称 名字 单位名称 姓名 标题 title',
  shortName: '简称',
  aliases: '别名 别称',
  accounts: '账号 帐号 用户 用户名 account',
  id: '编号 代码 编码 code',
  number: '序号 文号 编号 号 no',
  year: '年度 年份 年',
  date: '日期 时间 day time',
  due: '时限 期限 完成时限 截止日期 完成时间 deadline',
  basis: '依据 时限依据',
  lead: '牵头 牵头单位 责任单位 owner responsible',
  support: '配合 配合单位 协办单位',
  kind: '类别 类型 种类 type category',
  source: '出处 来源 依据',
  item: '项 第几项',
  clause: '句 第几句',
  value: '数值 值 目标值 数量 amount',
  unit: '单位 计量单位',
  decimals: '小数 小数位 小数位数',
  target: '目标 目标值 goal',
  words: '用语 文件用语 原文',
  op: '比较 比较方式 operator',
  baseline: '基期 基数 基期值',
  definition: '口径 定义 description',
  path: '时序 进度安排',
  steps: '分阶段目标 步骤',
  note: '备注 说明 注 remark remarks comment',
  evidence: '佐证 佐证材料 附件 材料',
  certainty: '可靠程度',
  url: '网址 链接 地址 link',
  file: '文件 路径 文件路径',
  state: '状态 进展状态 status',
  progress: '进展 进展情况 举措进展',
  problems: '问题 存在问题 困难',
  next: '下一步 下一步打算 计划',
  period: '报告期 季度 期间',
  periods: '报告期',
  organization: '单位 填报单位 承办单位 org organisation',
  organizations: '单位 填报单位 organisations',
  members: '成员 成员单位',
  groups: '单位组 分组',
  reported: '报送日期 填报日期 上报日期',
  readings: '填报 填报值 指标填报 数据',
  corrections: '更正',
  section: '部分 章节',
  sections: '部分 章节',
  commitments: '举措 措施',
  indicators: '指标',
  context: '背景',
  questions: '待核问题 疑问 问题',
  document: '文件 依据文件',
  issuer: '印发单位 发文单位 发文机关',
  signed: '签发日期 成文日期 印发日期',
  published: '发布日期 公布日期',
  census: '清点数 清点',
  reporting: '报送安排',
  cutOff: '截至日期 数据截至 截止',
  returnsDue: '报送截止 报送期限',
  numerator: '分子',
  denominator: '分母',
  open: '尚未确定',
  weight: '权重',
  answer: '是否 答案',
  reason: '理由 原因',
  approvedBy: '批准 批准单位',
  subject: '对象 事项',
  from: '起 原 从 下端',
  to: '止 改为 到 上端',
  light: '灯 亮灯 颜色 color',
  bands: '分档',
  rest: '放假',
  work: '上班 调休',
  language: '语言 lang',
  timeZone: '时区',
  replyBy: '办理时限 答复期限',
  issued: '发出日期',
};

/** Other names of choices. */
const choiceNames: Readonly<Record<string, string>> = {
  red: '红 红灯 红色',
  yellow: '黄 黄灯 黄色 amber',
  green: '绿 绿灯 绿色',
  off: '关 关闭 false no',
  error: '错误 err',
  warning: '警告 warn',
  info: '提示 信息 hint',
  'zh-CN': '中文 汉语 简体中文 zh cn chinese zh_cn',
  en: '英文 英语 english en-us',
  done: '完成 已完成 办结 finished completed',
  'in-progress': '进行中 推进中 正在推进 doing ongoing',
  'not-started': '未开始 未启动 todo',
  waiting: '等待 待上级安排',
  closed: '销号 已销号',
  reopened: '重启 重新启动',
  gt: '超过 大于 高于 >',
  gte: '以上 不低于 不少于 达到 大于等于 >= ≥',
  lt: '低于 小于 不足 <',
  lte: '以下 以内 不超过 不高于 小于等于 <= ≤',
  eq: '等于 = ==',
  between: '介于 之间',
  increase: '提高 提升 增加 上升',
  decrease: '降低 下降 减少',
  maintain: '保持 稳定 不变',
  all: '全部 全覆盖',
  sum: '合计 求和 相加 total',
  latest: '最新 last',
  min: '最小 最低',
  max: '最大 最高',
  weighted: '加权',
  day: '日 天',
  days: '日 天 按日 day',
  month: '月',
  months: '月 按月 month',
  working: '工作日',
  calendar: '自然日',
  overdue: '逾期',
  'due-soon': '临期',
  unreported: '未报送 未报',
  behind: '欠进度 滞后',
  'off-target': '严重滞后',
  missed: '未达标',
  points: '百分点 点',
  percent: '百分比 %',
  increments: '本期数 当期 增量',
  'to-date': '累计 累计数',
  'yes-no': '是否 boolean bool',
  count: '数量 个数',
  level: '时点值',
  college: '大学 高校 学院 高职',
  school: '学校 中职 中专 职校',
  department: '部门 政府部门 局',
  ratio: '比率 比例 率 rate percentage',
  linear: '均匀 匀速',
  steps: '分阶段',
  'at-end': '期末 年底',
};

/** A word without what a keyboard, or another habit of writing, adds or changes. */
const bare = (word: string): string =>
  toHalfWidth(word)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-"'“”‘’「」\p{Cf}]/gu, '');

const isNamed = (names: Readonly<Record<string, string>>, word: string, candidate: string): boolean =>
  (Object.hasOwn(names, candidate) ? (names[candidate] ?? '') : '').split(' ').some((name) => bare(name) === word);

/** A schema's titles and descriptions hold both languages, the Chinese first: 中文 / English. */
export function partOf(text: string | undefined, language: 'zh-CN' | 'en'): string {
  const [chinese = '', english = chinese] = (text ?? '').split(' / ');
  return language === 'zh-CN' ? chinese : english;
}

/** The key that a word stands for: by its spelling, its label in the schema or another name; keys that are missing come first. */
export function keyMeant(
  word: string,
  properties: Readonly<Record<string, SchemaPart>>,
  missing: readonly string[],
): string | undefined {
  if (word.length > 100) return undefined;
  const known = Object.keys(properties);
  const plain = bare(word);
  const labelOf = (key: string, language: 'zh-CN' | 'en'): string =>
    bare(/^[^，,（(]*/.exec(partOf(properties[key]?.title, language))?.[0] ?? '');
  const labelled = (key: string): boolean =>
    plain !== '' && [labelOf(key, 'zh-CN'), labelOf(key, 'en')].includes(plain);
  const tests: readonly ((key: string) => boolean)[] = [
    (key) => bare(key) === plain,
    labelled,
    (key) => isNamed(keyNames, plain, key),
  ];
  for (const test of tests) {
    const found = missing.find(test) ?? known.find(test);
    if (found !== undefined) return found;
  }
  return nearest(word, missing) ?? nearest(word, known);
}

/** What the schema calls each choice: the beginning of its meaning, `印发文件` of `印发文件，有文号`. */
function choiceLabels(allowed: readonly string[], { enumDescriptions = [] }: SchemaPart): ReadonlyMap<string, string> {
  return new Map(
    allowed.map((choice, index) => [choice, partOf(enumDescriptions[index], 'zh-CN').split(/[，：；。]/)[0] ?? '']),
  );
}

/** The choice that a word stands for: by its spelling, another name, what the schema calls it, or the nearest spelling. */
export function choiceMeant(word: string, allowed: readonly string[], schema: SchemaPart): string | undefined {
  if (word.length > 100) return undefined;
  const plain = bare(word);
  if (plain === '') return undefined;
  const labels = choiceLabels(allowed, schema);
  const labelOf = (choice: string): string => bare(labels.get(choice) ?? '');
  const tests: readonly ((choice: string) => boolean)[] = [
    (choice) => bare(choice) === plain,
    (choice) => isNamed(choiceNames, plain, choice),
    (choice) => labelOf(choice) === plain,
    (choice) => plain.length > 1 && labelOf(choice).includes(plain),
    (choice) => labelOf(choice).length > 1 && plain.includes(labelOf(choice)),
  ];
  for (const test of tests) {
    const found = allowed.find(test);
    if (found !== undefined) return found;
  }
  // Of two letters, one in two may be anything.
  return word.length > 2 ? nearest(word, allowed) : undefined;
}
