// The papers that an organisation would put beside its word, by what proves each kind of commitment.
import type { Evidence } from '../model/generated/files.ts';
import type { CommitmentKind } from '../model/plan.ts';
import type { Random } from './random.ts';

const titles: Readonly<Record<CommitmentKind, readonly string[]>> = {
  document: ['印发文件扫描件（示例）', '正式文件和发文登记（示例）'],
  event: ['活动签到表和现场照片（示例）', '活动通知、秩序册（示例）', '活动总结和新闻稿（示例）'],
  recognition: ['公布文件和评审记录（示例）', '公示截图和结果名单（示例）'],
  mechanism: ['成员名单和议事规则（示例）', '会议纪要（示例）', '运行台账（示例）'],
  construction: ['验收意见书（示例）', '竣工照片和设备清单（示例）'],
  application: ['报送函和系统回执（示例）', '推荐表汇总（示例）'],
  ongoing: ['工作台账（示例）', '阶段总结（示例）', '活动照片（示例）'],
};

export const evidenceOf = (kind: CommitmentKind, random: Random, date: string | undefined): readonly Evidence[] => [
  { title: random.pick(titles[kind]), ...(date !== undefined && { date }) },
];
