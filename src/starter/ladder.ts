// The escalation ladder that a workspace begins with: two steps that work as they stand, every figure to be settled by the office.
import type { Language } from '../model/language.ts';
import { schemaLine } from './schema-line.ts';

export const ladderText = (language: Language): string =>
  language === 'zh-CN'
    ? `${schemaLine(0, 'escalation')}
# 督办档次，从轻到重，duban remind 照此列出该发的提示函和督办单。条件、天数都是占位，请按本单位的制度改定。
source:
  title: （待填）督办制度的名称
steps:
  - id: notice
    name: 提示
    slip: 提示函
    # 任何一条成立就发：逾期1天；指标严重滞后、未达标或未报送。
    when:
      - overdueDays: 1
      - status: [off-target, missed, unreported]
    replyDays: { days: 10, count: calendar }
  - id: order
    name: 督办
    slip: 督办单
    # 提示到期没有答复。
    when:
      - unanswered: notice
    replyDays: { days: 5, count: calendar }
`
    : `${schemaLine(0, 'escalation')}
# The escalation ladder from mild to hard: duban remind lists the slips it asks for. Conditions and days are placeholders; settle them.
source:
  title: (to be replaced) the rules on follow-up
steps:
  - id: notice
    name: notice
    slip: 提示函
    # Any of these is enough: a day overdue; an indicator off target, missed or unreported.
    when:
      - overdueDays: 1
      - status: [off-target, missed, unreported]
    replyDays: { days: 10, count: calendar }
  - id: order
    name: order
    slip: 督办单
    # The notice was not answered in time.
    when:
      - unanswered: notice
    replyDays: { days: 5, count: calendar }
`;
