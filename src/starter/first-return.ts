// How a return is written: a page beside the returns with one to copy, which is right as it stands.
import type { Language } from '../model/language.ts';
import { schemaLine } from './schema-line.ts';

export const returnsPage = (language: Language, year: number): string =>
  language === 'zh-CN'
    ? `# 报表怎么写

每个单位每期一份，存为 \`报告期/单位编号.yaml\`。比如把下面这份存为 \`${year}-Q1/reporter.yaml\`，改成真实的，再运行 \`duban validate\`：

\`\`\`yaml
${schemaLine(3, 'return')}
organization: reporter
period: ${year}-Q1
reported: ${year}-04-08
# 计划里有 simulated: true 时才写这一行，两处一起删。
simulated: true
preparedBy: （待填）填报人
progress:
  - id: t01.m1
    state: in-progress
    progress: （待填）做到哪一步了
    next: （待填）下一步打算
\`\`\`

指标写在 \`readings:\` 下，一个指标一条：

\`\`\`yaml
readings:
  # 计数、时点值写 value，不带单位
  - id: t01.i1
    value: 12
  # 比率写分子和分母
  - id: t01.i2
    numerator: 45
    denominator: 50
  # 是或否写 answer
  - id: t01.i3
    answer: true
\`\`\`

做完的写 \`state: done\`，加完成日期 \`date:\` 和佐证。其他写法：\`duban schema return\`。
`
    : `# How a return is written

One an organisation and period, saved as \`PERIOD/ORGANISATION.yaml\`. Save this one as \`${year}-Q1/reporter.yaml\`, for example, put in what is true, and run \`duban validate\`:

\`\`\`yaml
${schemaLine(3, 'return')}
organization: reporter
period: ${year}-Q1
reported: ${year}-04-08
# Only while the plan says simulated: true; delete both together.
simulated: true
preparedBy: (to be replaced) who filled it in
progress:
  - id: t01.m1
    state: in-progress
    progress: (to be replaced) how far it has come
    next: (to be replaced) what comes next
\`\`\`

Indicators stand under \`readings:\`, one entry each:

\`\`\`yaml
readings:
  # A count or level: its value, without the unit
  - id: t01.i1
    value: 12
  # A ratio: its two parts
  - id: t01.i2
    numerator: 45
    denominator: 50
  # Yes or no
  - id: t01.i3
    answer: true
\`\`\`

What is done has \`state: done\`, the day as \`date:\` and its evidence. All else: \`duban schema return\`.
`;
