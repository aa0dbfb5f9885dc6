// 督办档次、催办清单和督办单的词句。
import type { ReplyBy, ReplyDays } from '../../model/escalation.ts';
import type { EscalationSaying, SlipField } from '../../model/escalation-phrase.ts';
import type { Words } from '../words.ts';

const fields: Readonly<Record<SlipField, string>> = {
  number: '编号',
  matter: '事项',
  basis: '依据',
  reason: '发单理由',
  before: '前单',
  demand: '要求',
  organization: '承办单位',
  person: '责任人',
  'reply-by': '办理时限',
  situation: '现状',
  signed: '签发',
  seal: '印章',
};

const headings = {
  now: '现在该发',
  unassigned: '没有承办单位，发不出去',
  later: '接下来该发',
  open: '已发未办结',
  withheld: '数据读不出，先不发',
} as const;

const demands = {
  finish: '抓紧办结，报送完成日期和佐证材料；确实不能按时办结的，在时限内说明原因和新的完成时间。',
  'catch-up': '说明落后的原因和补上差距的措施，并报送最新数据和佐证材料。',
  report: '报送该指标的数据和佐证材料；没有数据的，在时限内说明原因。',
} as const;

/** How far from the expected figure: in the figure's own unit, and which part of the way from the baseline that is. */
function apartOf(gap: number, apart: number | undefined, shown: (figure: number) => string, unit: string): string {
  if (apart === undefined) return `${gap.toFixed(1)}个百分点`;
  const share = `基期到目标全程的${gap.toFixed(1)}%`;
  if (apart === 0) return share;
  return `${unit === '%' ? `${shown(apart).slice(0, -1)}个百分点` : shown(apart)}，占${share}`;
}

function replyWithin(within: ReplyDays, from: string, by: ReplyBy): string {
  const term = `发出之日起${within.days}${within.count === 'working' ? '个工作日' : '天'}内`;
  return by.kind === 'known'
    ? `${term}（按${from}发出，为${by.day}）`
    : `${term}（没有${by.years.join('、')}年的放假安排，具体日期待定）`;
}

/** @param words 状态和灯的叫法 */
export function escalationZhCN(
  value: EscalationSaying,
  { statuses, lights, period, quantity }: Pick<Words, 'statuses' | 'lights' | 'period' | 'quantity'>,
): string {
  switch (value.say) {
    case 'title':
      return `《${value.plan}》督办提醒`;
    case 'answer': {
      const unassigned = value.unassigned === 0 ? '' : `（其中${value.unassigned}件没有承办单位）`;
      return `截至${value.asOf}，该发提示函、督办单${value.now}件${unassigned}；此后${value.days}天内，如无新的报送，还有${value.later}件；已发未办结${value.open}件。`;
    }
    case 'heading':
      return `${headings[value.of]}（${value.count}）`;
    case 'ladder':
      return `督办档次：${value.steps.join(' → ')}。来源：${value.title}。`;
    case 'withheld-note':
      return value.files.length > 0
        ? `${value.files.join('、')}读不出，时限、承办单位和已发的单子都可能不准，一件也不拟稿。先运行 duban validate 改正。`
        : '有关报表已交，数据读不出，现在发单会错怪单位。先运行 duban validate 改正，再看该不该发。';
    case 'people-send':
      return '这里只提醒和拟稿；发不发、发给谁，由人决定。一事一单，少发为宜。';
    case 'later-note':
      return '按已知的时限推算，以届时没有新的报送、答复为前提。';
    case 'unassigned-note':
      return '先在 assignments.yaml 的 assignments 下写明牵头单位（lead），再发督办单，如：- { ids: [编号], date: 日期, lead: 单位编号 }';
    case 'overdue':
      return `时限${value.due}，逾期${value.days}天`;
    case 'status':
      return statuses[value.status];
    case 'streak':
      return `连续${value.periods}个报告期${value.light === 'red' ? '亮红灯' : '亮黄灯或红灯'}`;
    case 'due-unreported':
      return `${value.due}到期，${value.days === 0 ? '就在当天' : `还有${value.days}天`}，没有任何报送`;
    case 'unanswered':
      return `${value.step}（${value.number}）到${value.replyBy}没有答复`;
    case 'slip-state':
      if (value.state === 'answered') return `${value.day}已答复，待办结`;
      return value.state === 'unanswered' ? '逾期没有答复' : '等待答复';
    case 'slip-title':
      return `${value.step}（${value.slip}）`;
    case 'slip-draft':
      return `拟稿：由 duban 按截至${value.asOf}的数据起草，未经核对、编号、签发、用印不得发出。`;
    case 'field':
      return fields[value.of];
    case 'no-number':
      return '待编号';
    case 'to-be-named':
      return '待明确';
    case 'basis':
      return `《${value.title}》（${value.number}）第${value.item}项${value.clause === undefined ? '' : `第${value.clause}句`}`;
    case 'adjusted':
      return `经${value.number}（${value.date}）调整`;
    case 'demand':
      return demands[value.of];
    case 'demand-again':
      return `${value.step}没有按时答复，请限期办结。`;
    case 'reply-within':
      return replyWithin(value.within, value.from, value.by);
    case 'state':
      return `截至${value.asOf}：${lights[value.light]} ${statuses[value.status]}`;
    case 'due':
      return `完成时限${value.due}${value.daysLate === undefined ? '' : `，逾期${value.daysLate}天`}`;
    case 'figures': {
      const shown = (figure: number): string => quantity(figure.toFixed(value.decimals), value.unit);
      const parts = [
        `目标${value.target}`,
        ...(value.actual === undefined ? [] : [`完成${shown(value.actual)}`]),
        ...(value.expected === undefined ? [] : [`序时值${shown(value.expected)}`]),
        ...(value.gap === undefined
          ? []
          : [`${value.gap < 0 ? '落后' : '超过'}序时${apartOf(Math.abs(value.gap), value.apart, shown, value.unit)}`]),
        ...(value.day === undefined ? [] : [`数据截至${value.day}`]),
      ];
      return parts.join('，');
    }
    case 'nothing-reported':
      return '没有任何报送';
    case 'told':
      return `${period(value.period)}${value.organization}报送：${value.text}`;
    case 'before':
      return `${value.step}（${value.number}），${value.issued}发出，时限${value.replyBy}`;
    case 'blank':
      return '＿＿＿＿＿＿＿＿';
  }
}
