// The name of what a commitment brings about, for use inside a sentence: its title without the verbs in front.
import type { Commitment } from '../../model/plan.ts';

/** 《…》 where the title has one; else the paper that the title speaks of. */
function documentName(title: string): string {
  const quoted = /《[^》]+》/.exec(title)?.[0];
  if (quoted !== undefined) return quoted;
  if (title.includes('答复')) return '建议提案答复件';
  const bare = title.replace(/^(?:.*编制|组织撰写|修改完善|制定|印发|出台|完善|推动|总结)/, '').replace('优化', '');
  return /(?:方案|办法|规划|细则|意见|稿|目标)$/.test(bare) ? bare : `${bare}总结`;
}

function eventName(title: string): string {
  const bare = title.replace(
    /^(?:按省厅部署细化组织|按代表建议和提案组织|指导职业院校举办|举办3月21日|举办|组织|开展|筹办|派)/,
    '',
  );
  const names = /(?:活动|比赛|竞赛|访谈|报告会|交流|调研|座谈|培训|行动|联测|市赛|宣传周|展示)$/;
  return names.test(bare) ? bare : `${bare}活动`;
}

export function nameOf({ kind, title }: Commitment): string {
  if (kind === 'document') return documentName(title);
  return kind === 'event' ? eventName(title) : title;
}
