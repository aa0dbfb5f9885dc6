// 中文：指标为什么是这样、还够不够得着。
import type { IndicatorReason, ReachabilityFigures } from '../../model/assessment.ts';
import { upToThree } from './names.ts';
import { vocabulary } from './vocabulary.ts';

const { missing, period } = vocabulary;

export function reason(value: IndicatorReason, names: readonly string[]): string {
  const few = upToThree(names, '');
  switch (value.kind) {
    case 'missing':
      return `缺${value.missing.map((what) => missing[what]).join('、')}。`;
    case 'zero-denominator':
      return '分母为零。';
    case 'no-closed-period':
      return '尚无到期的报告期。';
    case 'nothing-reported':
      return `${value.periods.map(period).join('、')}均未报送。`;
    case 'stale':
      return `数据截至${value.readingDate}，已过${value.days}天；此后${value.periods.map(period).join('、')}未报送。`;
    case 'incomplete':
      return `${value.expected}个填报单位中${value.reported}个报齐${few === '' ? '' : `，未报齐：${few}`}。`;
    case 'collecting':
      return `${period(value.period)}正在报送，${value.expected}个填报单位已报${value.organizations.length}个${value.counts ? '' : '，报齐或过了报送期限再计入'}。`;
    case 'carried':
      return `沿用${upToThree(names, `${value.organizations.length}个单位`)}以前的数（最早 ${value.since}）。`;
    case 'unread':
      return `${upToThree(names, `${value.organizations.length}个单位`)}报表已交，数据读不出，未计入。`;
    case 'no-evidence':
      return '没有佐证材料。';
    case 'restated':
      return `${period(value.period)}数据经更正：${value.reason}`;
  }
}

export function reachability(value: ReachabilityFigures, decimals: number, unit: string): string {
  switch (value.kind) {
    case 'locked-in':
      return '目标已锁定。';
    case 'on-course':
      return '按目前进度可以达到。';
    case 'needs':
      return `还差${value.left.toFixed(decimals)}${unit}：每月需${value.perMonth.toFixed(decimals)}${unit}（此前每月${value.soFar.toFixed(decimals)}${unit}）。`;
    case 'needs-of-open':
      return `尚未确定的${value.open}个中至少要落实${value.count}个。`;
    case 'out-of-reach':
      return `已无法达到：最好只能到${value.best.toFixed(decimals)}${unit}。`;
    case 'unknown':
      return '';
  }
}
