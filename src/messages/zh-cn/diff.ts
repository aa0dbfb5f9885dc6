// 中文：两个状态相比，变了什么，灯有什么变化。
import type { FlipCause, UnreadFile } from '../../model/comparison.ts';
import type { DataErrors, DiffHeading, DiffSaying, SideSaid } from '../../model/diff-phrase.ts';
import type { Vocabulary } from '../words.ts';

const headings: Readonly<Record<DiffHeading, string>> = {
  lights: '亮灯变化',
  'task-lights': '任务亮灯变化',
  guards: '检查发现',
  goals: '目标变动',
  figures: '指标变化',
  done: '完成和重新打开的举措',
  returns: '新报表',
  restated: '更正和改动的填报值',
  lost: '丢失的内容',
  data: '其他填报变化',
  plan: '计划变化',
  rules: '研判规则变化',
  'rules-lights': '规则变化带来的亮灯变化',
  calendar: '只因日期推移的亮灯变化',
  unread: '读不了的文件',
};

const causes: Readonly<Record<FlipCause, string>> = {
  calendar: '日期',
  data: '填报',
  plan: '计划',
  rules: '规则',
};

const sides: Readonly<Record<UnreadFile['side'], string>> = {
  base: '变更前读不了，没有比较',
  head: '变更后读不了，没有比较',
  both: '两边都读不了，没有比较',
};

const nameOf = ({ revision, commit }: SideSaid): string => revision ?? commit?.slice(0, 10) ?? '当前文件';

function sideOf(side: SideSaid): string {
  const { revision, commit, recorded, parted = false } = side;
  const id = commit?.slice(0, 10);
  const more = [...(id === undefined || id === revision ? [] : [id]), ...(recorded === undefined ? [] : [recorded])];
  return `${parted ? `从 ${nameOf(side)} 分开处` : nameOf(side)}${more.length === 0 ? '' : `（${more.join('，')}）`}`;
}

const inBrackets = (ids: readonly string[]): string => (ids.length === 0 ? '' : `（${ids.join('、')}）`);

/** Why it does not pass; empty where it does. */
function refusal(blocking: number, { all, outside }: DataErrors): string {
  if (all === 0) return blocking === 0 ? '' : `改动检查没有通过，有${blocking}个问题要先解决。`;
  const where = outside === 0 ? '' : outside === all ? '（都在这次改动以外）' : `（${outside}个在这次改动以外）`;
  const problems = blocking === 0 ? '' : `改动有${blocking}个问题，`;
  return `检查没有通过：${problems}数据有${all}个错误${where}，要先解决。`;
}

/** Whether it may pass, and what flips: the first line that is read. */
function answer({ counts, worse, warned, errors }: Extract<DiffSaying, { readonly say: 'answer' }>): string {
  const { fell, rose, dimmed, moved, unexplained, lost, done, returns, restated, blocking, byRules, byCalendar } =
    counts;
  const isSame = counts.changes + counts.unread + byCalendar === 0;
  const passes = warned > 0 ? `改动检查通过，有${warned}处要留意。` : isSame ? '' : '改动检查通过。';
  const verdict = refusal(blocking, errors ?? { all: 0, outside: 0 }) || passes;
  if (isSame) return `${verdict}内容没有变化，亮灯没有变化。`;
  const flips = [
    ...(fell > 0 ? [`${fell}项变差${inBrackets(worse.fell)}`] : []),
    ...(dimmed > 0 ? [`${dimmed}项转灰${inBrackets(worse.dimmed)}`] : []),
    ...(rose > 0 ? [`${rose}项变好`] : []),
  ].join('，');
  const said = [
    flips === '' ? '亮灯没有变化' : flips,
    ...(counts.added > 0 ? [`新增${counts.added}项`] : []),
    ...(counts.removed > 0 ? [`${counts.removed}项从计划中删去`] : []),
    ...(moved > 0 ? [`目标变动${moved}处${unexplained > 0 ? `（${unexplained}处没有记录）` : ''}`] : []),
    ...(lost > 0 ? [`丢失${lost}条`] : []),
    ...(done > 0 ? [`完成${done}项`] : []),
    ...(returns > 0 ? [`新报表${returns}份`] : []),
    ...(restated > 0 ? [`更正${restated}处`] : []),
    ...(counts.unread > 0 ? [`${counts.unread}个文件读不了，没有比较`] : []),
    ...(byRules > 0 ? [`另因规则变化变灯${byRules}项`] : []),
    ...(byCalendar > 0 ? [`只因日期推移变灯${byCalendar}项`] : []),
  ];
  return `${verdict}${said.join('；')}。`;
}

export function diffZhCN(value: DiffSaying, { quantity, severities }: Vocabulary): string {
  switch (value.say) {
    case 'sides':
      return `变更前：${sideOf(value.base)}；变更后：${sideOf(value.head)}。两边都按截至 ${value.asOf} 研判。`;
    case 'answer':
      return answer(value);
    case 'heading':
      return `${headings[value.of]}（${value.count}）`;
    case 'cause':
      return causes[value.cause];
    case 'sentence':
      return value.sentence['zh-CN'];
    case 'figure': {
      const { from, to, decimals, unit, signed } = value;
      const text = (figure: number | null): string =>
        figure === null ? '无' : quantity(`${signed && figure > 0 ? '+' : ''}${figure.toFixed(decimals)}`, unit);
      return from === to ? text(to) : `${text(from)} → ${text(to)}`;
    }
    case 'handed-in': {
      const parts = [
        ...(value.readings > 0 ? [`填报值${value.readings}个`] : []),
        ...(value.progress > 0 ? [`进展${value.progress}条`] : []),
        ...(value.corrections > 0 ? [`更正${value.corrections}处`] : []),
      ];
      return parts.length === 0 ? '没有内容' : parts.join('，');
    }
    case 'explained':
      if (value.adjustment !== undefined) return `调整 ${value.adjustment}`;
      return value.assignment === undefined ? '没有调整记录' : `${value.assignment} 分工`;
    case 'and-others':
      return `等${value.count}项`;
    case 'more':
      return `还有${value.left}条未列出；全部内容见 --format json。`;
    case 'unread':
      return sides[value.side];
    case 'layout':
      return `另有${value.files}个文件只是移动、排版或注释有变化，内容没有变。`;
    case 'severity':
      return severities[value.severity];
    case 'absent':
      return '没有这一项';
    case 'rules-note':
      return '数据和计划不变，只因研判规则变化：';
    case 'calendar-note':
      return `内容不变，只因日期从 ${value.from} 到 ${value.to}：`;
  }
}
