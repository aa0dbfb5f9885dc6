// 中文：每句话。
import { equals, pointsText } from '../../lib/points.ts';
import type { LightCounts } from '../../model/assessment.ts';
import type { Phrase } from '../../model/phrase.ts';
import type { Totals } from '../../model/totals.ts';
import { escalationZhCN } from './escalation.ts';
import { historyZhCN } from './history.ts';
import { lightRule } from './light-rule.ts';
import { packZhCN } from './pack.ts';
import { diffZhCN } from './diff.ts';
import { reachability, reason } from './reasons.ts';
import { vocabulary } from './vocabulary.ts';

const { classes, day, dueBases, facts, headings, kinds, lights, missing, period, quantity, statuses } = vocabulary;

const paths = { linear: '均匀推进', steps: '分阶段目标', 'at-end': '期末一次' } as const;

const states = {
  'not-started': '未启动',
  'in-progress': '推进中',
  waiting: '待上级安排',
  done: '已完成',
  closed: '已销号',
  reopened: '重新打开',
} as const;

const operators = {
  gt: '不含本数：必须大于',
  gte: '含本数：达到即可',
  lt: '不含本数：必须小于',
  lte: '含本数：不超过即可',
  eq: '要正好等于',
  between: '两端都含',
} as const;

/** Nobody reads more names than this in one line. */
const firstOf = (names: readonly string[]): string =>
  names.length <= 12 ? names.join('、') : `${names.slice(0, 10).join('、')}等${names.length}个`;

/** A step of the gap: 个百分点 only where the work starts from nothing, so that it is the rate of completion. */
const aheads: Readonly<Record<'points' | 'way' | 'expected', (by: number) => string>> = {
  points: (by) => `${by}个百分点`,
  way: (by) => `基期到目标全程的${by}%`,
  expected: (by) => `应完成进度的${by}%`,
};

const signed = (value: number): string => `${value < 0 ? '−' : value > 0 ? '+' : ''}${pointsText(Math.abs(value))}`;

const ofLaterPeriods = (count = 0): string =>
  count === 0 ? '' : `，内有${count}份属以后的报告期，更正或补报此前的情况`;

function lightCounts(counts: LightCounts): string {
  return `红${counts.red}、黄${counts.yellow}、蓝${counts.blue}、灰${counts.grey}、绿${counts.green}`;
}

function answer(asOf: string, totals: Totals): string {
  const parts = totals.commitments + totals.indicators;
  const what = `${totals.tasks}项任务的${totals.commitments}项举措和${totals.indicators}项指标（共${parts}项）`;
  const states = [
    `已完成${totals.done}项`,
    ...(totals.underWay > 0 ? [`推进中${totals.underWay}项`] : []),
    ...(totals.notStarted > 0 ? [`未启动${totals.notStarted}项`] : []),
    `逾期${totals.overdue}项`,
    ...(totals.dueSoon > 0 ? [`临期${totals.dueSoon}项`] : []),
    `指标严重滞后或未达标${totals.offTarget}项`,
    ...(totals.behind > 0 ? [`欠进度${totals.behind}项`] : []),
    ...(totals.unreported > 0 ? [`指标未报送${totals.unreported}项`] : []),
    ...(totals.unassessable > 0 ? [`无法研判${totals.unassessable}项`] : []),
    ...(totals.unclear > 0 ? [`报表读不出、情况不明${totals.unclear}项`] : []),
    ...(totals.untold > 0 ? [`举措没有报过情况${totals.untold}项`] : []),
    ...(totals.waiting > 0 ? [`待上级安排${totals.waiting}项`] : []),
    ...(totals.notDue > 0 ? [`未到报告期${totals.notDue}项`] : []),
    ...(totals.cancelled > 0 ? [`已调整取消${totals.cancelled}项`] : []),
  ];
  return `截至${day(asOf, 'day')}，${what}中，${states.join('，')}。${totals.unread > 0 ? `其中${totals.unread}项有报表读不出，情况不全。` : ''}亮灯：${lightCounts(totals.lights)}。`;
}

export function phrase(value: Phrase): string {
  switch (value.key) {
    case 'escalation':
      return escalationZhCN(value, vocabulary);
    case 'pack':
      return packZhCN(value, vocabulary);
    case 'diff':
      return diffZhCN(value, vocabulary);
    case 'heading':
      return value.count === undefined ? headings[value.of] : `${headings[value.of]}（${value.count}）`;
    case 'fact':
      return facts[value.of];
    case 'review-title':
      return `《${value.plan}》${period(value.period)}进展情况`;
    case 'status-title':
      return `《${value.plan}》执行状态`;
    case 'as-of':
      return `截至 ${value.asOf} · 依据 ${value.document}`;
    case 'review-as-of':
      return `${period(value.period)}（累计），截至 ${value.asOf} · 依据 ${value.document}`;
    case 'history':
      return historyZhCN(value);
    case 'simulated':
      return '示例数据：以下数字、单位报送和文号均为模拟，不代表任何单位的实际情况。';
    case 'answer':
      return answer(value.asOf, value.totals);
    case 'answer-returns':
      return `${period(value.period)}应报${value.owed}个单位，已报${value.received}个${value.late > 0 ? `（其中迟报${value.late}个）` : ''}${value.unread > 0 ? `，已交但数据读不出${value.unread}个` : ''}，未报${value.owed - value.received - value.unread}个。`;
    case 'answer-no-reporters':
      return '文件未明确报送单位，没有可催报的报表。';
    case 'period-open':
      return `报告期 ${value.cutOff} 截止，报表尚未到期。`;
    case 'returns-silent':
      return `${period(value.period)}报表${value.due === undefined ? '' : `（期限 ${value.due}）`}未报的单位：${firstOf(value.names)}。`;
    case 'returns-awaited':
      return `${period(value.period)}报表${value.due === undefined ? '还在收' : `报送期限是 ${value.due}`}，到 ${value.asOf} 没报的还不算未报。收齐以后的情况：duban report ${value.period}`;
    case 'came-later':
      return `${value.count}份${value.basis === 'handed-in' ? '报表' : '由公开信息整理的材料'}是 ${value.asOf} 以后${value.basis === 'handed-in' ? '报来' : '整理'}的（最后一份 ${value.last}）${ofLaterPeriods(value.ofLaterPeriods)}，所说的当日及以前的情况已计入。要看当时知道的：--at ${value.asOf}`;
    case 'returns-until':
      return `报表收到 ${value.last} 为止：其中${value.later}份是 ${value.asOf} 以后报来的${ofLaterPeriods(value.ofLaterPeriods)}，已计入；没有报来的按未报算。`;
    case 'path-changed':
      return `时序：${paths[value.from]} → ${paths[value.to]}`;
    case 'filtered':
      return `按条件筛选：显示${value.shown}项，共${value.total}项。`;
    case 'more':
      return `……另有${value.left}项：duban status --status ${statuses[value.status]}`;
    case 'light-rule':
      return lightRule(value.rule);
    case 'shares-note':
      return '欠进度含逾期、严重滞后和未达标。占比按最大余额法取一位小数，合计为100%。';
    case 'nothing':
      return '无。';
    case 'lead-missing':
      return '待明确';
    case 'lead-basis':
      return value.basis === 'stated' ? '（文件写明）' : '（主管科室明确）';
    case 'days-late':
      return `逾期${value.days}天${value.working === undefined ? '' : `，合${value.working}个工作日`}`;
    case 'days-left':
      return value.days === 0 ? '截至日到期' : `还有${value.days}天`;
    case 'finished-late':
      return `晚${value.days}天完成`;
    case 'finished-on-time':
      return '按时完成';
    case 'nothing-told':
      return '没有报送，情况不明';
    case 'not-told-lately':
      return '最近一期没有报送';
    case 'data-errors':
      return `数据有${value.count}个错误，以下结果可能不全；运行 duban validate 查看。`;
    case 'ongoing':
      return '持续推进';
    case 'due-basis':
      return `（${dueBases[value.basis]}）`;
    case 'awaits':
      return `等${value.organization}安排`;
    case 'kind':
      return kinds[value.kind];
    case 'class':
      return classes[value.class];
    case 'light':
      return lights[value.light];
    case 'section':
      return `${value.number}、${value.title}`;
    case 'total':
      return '合计';
    case 'source':
      return `第${value.item}项${value.clause === undefined ? '' : `第${value.clause}句`}`;
    case 'reason':
      return reason(value.reason, value.names);
    case 'reachability':
      return reachability(value.figures, value.decimals, value.unit);
    case 'missing-what':
      return missing[value.missing];
    case 'return-missing':
      return '未报送';
    case 'return-unread':
      return '已交，数据读不出';
    case 'return-late':
      return `${value.reported} 报送，迟${value.days}天`;
    case 'return-later':
      return `到 ${value.asOf} 未报送；${value.reported} 报来${value.days > 0 ? `，迟${value.days}天` : ''}，已计入`;
    case 'return-on-time':
      return `${value.reported} 报送`;
    case 'returns-due':
      return value.date === undefined ? '报送期限待明确' : `报送期限 ${value.date}`;
    case 'census':
      return `清点：读到${value.files}个文件，${value.sections}个部分、${value.tasks}项任务、${value.commitments}项举措、${value.indicators}项指标，${value.returns}份报表、${value.readings}条填报；${value.agrees ? '与 plan.yaml 的清点数一致' : '与 plan.yaml 的清点数不一致，结果可能不全'}。`;
    case 'original':
      return `按原计划：${lights[value.light]} ${statuses[value.status]}`;
    case 'otherwise':
      return `按 ${value.rule} 规则：${lights[value.light]} ${statuses[value.status]}`;
    case 'public-record':
      return `另有${value.count}份由公开信息整理，非单位报送${value.later === undefined ? '' : `；${value.later.count < value.count ? `其中${value.later.count}份` : ''}整理于 ${value.asOf} 以后（最后一份 ${value.later.last}），已计入`}。`;
    case 'adjusted-note':
      return '研判按调整后的计划；与原计划结果不同的，在该项注明。';
    case 'cancelled':
      return '取消';
    case 'cancelled-apart':
      return `已取消的${value.count}项计在灰灯数里，不影响整体亮灯。`;
    case 'roll-up':
      return `${value.name}：亮灯由来`;
    case 'returns-of':
      return `${period(value.period)}：报表报送情况`;
    case 'period':
      return period(value.period);
    case 'explain-days':
      return value.days > 0
        ? `${value.due} 到期，${value.reference} ${value.finished ? '完成' : '仍无完成报告'}：晚${value.days}天`
        : `${value.due} 到期，${value.finished ? `${value.reference} 完成：早${-value.days}天` : `截至 ${value.reference} 还有${-value.days}天`}`;
    case 'working-days':
      return value.working.kind === 'known'
        ? `合${value.working.days}个工作日`
        : `工作日数算不出：没有${value.working.years.join('、')}年的放假安排表`;
    case 'step-ratio':
      return `分子 ÷ 分母：${value.numerator} ÷ ${value.denominator} = ${quantity(value.actual.toFixed(value.decimals), value.unit)}`;
    case 'step-progress':
      return `完成进度：(${value.actual.toFixed(value.decimals)} − ${value.baseline}) ÷ (${value.goal.toFixed(value.decimals)} − ${value.baseline}) = ${pointsText(value.percent)}%`;
    case 'step-expected':
      return `序时进度（${paths[value.path]}，${value.day}）：应到${quantity(value.expected.toFixed(value.decimals), value.unit)}${value.percent === undefined ? '' : `，即${pointsText(value.percent)}%`}`;
    case 'step-gap':
      return `进度差：${pointsText(value.progress)}% − ${pointsText(value.expected)}% ${equals(value.progress, value.expected, value.gap)} ${signed(value.gap)}${value.ofWay === true ? '%（占基期到目标全程）' : '个百分点'}`;
    case 'step-target':
      return `目标“${value.words}”${operators[value.op]}${value.soft === undefined ? '' : `；“${value.soft}”不是明确的界线，此灯按这个数判定，怎样算达到以口径为准`}`;
    case 'next-light':
      if (value.by === 0) return `紧邻${lights[value.light]}`;
      return `再${value.better ? '提高' : '落后'}${aheads[value.of](value.by)}转${lights[value.light]}`;
    case 'trend':
      return value.points === 0
        ? '与上一报告期持平'
        : `比上一报告期${value.points > 0 ? '提高' : '降低'}${aheads[value.ofWay ? 'way' : 'points'](Math.abs(value.points))}`;
    case 'streak':
      return `连续${value.behind}个报告期亮黄灯或红灯${value.red > 1 ? `，其中最近${value.red}期为红灯` : ''}`;
    case 'figure-age':
      return `数据距截至日${value.days}天，${value.evidence ? '有' : '没有'}佐证材料`;
    case 'told-state':
      return `${states[value.state]}（${value.day}）`;
    case 'answer-yes-no':
      return value.yes ? '是' : '否';
    case 'corrected-at':
      return `更正见 ${value.place}`;
    case 'evidence': {
      const certainty = value.certainty === undefined ? [] : [`可靠程度${value.certainty}`];
      const about = [value.number, value.date, value.url ?? value.file, ...certainty].filter(
        (part) => part !== undefined,
      );
      return `佐证：${value.title}${about.length === 0 ? '' : `（${about.join('，')}）`}`;
    }
    case 'still-open':
      return `尚未确定${value.open}`;
    case 'explain-task':
      return `取各举措、指标中最差的一个：${lightCounts(value.counts)}${value.cancelled === undefined ? '' : `，其中${value.cancelled}项已取消，不作数`}。`;
  }
}
