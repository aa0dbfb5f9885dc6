// 中文：一个事项的来龙去脉。
import type { HistorySaying } from '../../model/history-phrase.ts';

export function historyZhCN(value: HistorySaying): string {
  switch (value.say) {
    case 'heading':
      return value.of === 'events' ? `经过（${value.count}）` : `各报告期末的亮灯（${value.count}）`;
    case 'commits':
      if (value.shallow)
        return `这里只有最近的${value.commits}次提交（浅克隆），更早的都算在其中最早的一次上，是谁、何时入库的看不出来；与此有关的变动${value.events}处，按入库先后排列。要看全，先取回完整历史：git fetch --unshallow。`;
      return `计划的数据共提交过${value.commits}次，其中与此有关的变动${value.events}处，按入库先后排列。`;
    case 'without':
      return `不知道各条是何时入库的（${value.because['zh-CN'].replace(/[。；]$/, '')}），只能按数据中写明的日期排列；改动前的内容看不到。`;
    case 'unread':
      return `有些版本里这些文件读不出，沿用此前的内容：${value.files.join('、')}。`;
    case 'judged-now':
      return '亮灯按现有数据和规则重新判断，与当时印发的可能不同。';
    case 'recorded':
      return value.orEarlier ? `${value.day} 或更早` : value.day;
    case 'pending':
      return '尚未提交';
  }
}
