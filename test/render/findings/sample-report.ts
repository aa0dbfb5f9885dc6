// A report with every severity, related places, mends, Chinese, long lines and text that means harm, for every format.
import type { Diagnostic, RuleRecord } from '../../../src/model/diagnostic.ts';
import type { Language } from '../../../src/model/language.ts';
import type { FindingsReport } from '../../../src/render/findings/report.ts';
import { summaryOf } from '../../../src/render/findings/summary.ts';

const task = `id: t08
number: 8
commitments:
  - { id: t08.m1, kind: event, title: 举办职业教育活动周, due: { basis: stated, date: 2024-02-30 } }
  - { id: t08.m2, kind: document, title: 印发《产教融合实施方案》并组织各高校、各职业院校、各县（市、区）认真学习贯彻落实，确保年底前全部完成目标任务, lead: 教育局, due: { basis: ongoing } }
  - id: t08.m3
    title: "::error file=x::坏 ##[group]"
`;

const taskFile = '2024/tasks/08-职业教育.yaml';
const returnFile = '2024/returns/2024-Q1/a,b:c%.yaml';

const texts: Readonly<Record<string, string>> = {
  [taskFile]: task,
  [returnFile]: 'organization: alpha\r\nvalue: 1e3\r\nnote: yes\r\n',
};

/** Where `part` stands in line `line` of a file. */
function rangeOf(file: string, line: number, part: string): readonly [number, number, number, number] {
  const column = (texts[file]?.split(/\r?\n/)[line - 1]?.indexOf(part) ?? -1) + 1;
  return [line, column, line, column + part.length];
}

const both = (zh: string, en: string): Diagnostic['message'] => ({ 'zh-CN': zh, en });

/** A diagnostic at a place of a file; what is not given is plain. */
export function diagnosticAt(
  file: string,
  [line, column, endLine, endColumn]: readonly [number, number, number, number],
  rest: Partial<Diagnostic> = {},
): Diagnostic {
  const pointer = rest.pointer ?? '';
  return {
    rule: 'text-clean',
    severity: 'error',
    message: both('不对。', 'Wrong.'),
    place: { file, pointer },
    file,
    line,
    column,
    endLine,
    endColumn,
    pointer,
    ...rest,
  };
}

const hostile =
  '\u001b[31m红\u202e反转\u0007 <img src=x> [链接](http://x.y) @admin #1 ##[error]坏 | `a`\n::set-env name=A::b';

const diagnostics: readonly Diagnostic[] = [
  diagnosticAt(returnFile, rangeOf(returnFile, 2, '1e3'), {
    rule: 'number-plain',
    message: both('“1e3”不是平常写的数。', '"1e3" is not a plain number.'),
    hint: both('写成 1000。', 'Write 1000.'),
    pointer: '/readings/0/value',
    subject: 't08.i1',
    fix: { kind: 'value', text: '1000' },
  }),
  diagnosticAt(returnFile, rangeOf(returnFile, 3, 'yes'), {
    rule: 'text-quoted',
    severity: 'info',
    message: both('“yes”在别的程序里会被读成真假值。', 'Other programs read "yes" as true.'),
    pointer: '/note',
    fix: { kind: 'quote' },
  }),
  diagnosticAt(taskFile, rangeOf(taskFile, 4, '2024-02-30'), {
    rule: 'date-on-calendar',
    message: both('没有 2024-02-30 这一天。', 'There is no 2024-02-30.'),
    hint: both('2024年2月有29天。', 'February 2024 has 29 days.'),
    pointer: '/commitments/0/due/date',
    subject: 't08.m1',
  }),
  diagnosticAt(taskFile, rangeOf(taskFile, 5, '教育局'), {
    rule: 'organization-registered',
    severity: 'warning',
    message: both('没有登记这个单位：教育局。', 'No such organisation: 教育局.'),
    hint: both(
      '在 organizations.yaml 登记它，或改成已登记的单位编号；已登记的单位见 duban show organizations，名称、简称和曾用名都可以写。',
      'Register it in organizations.yaml, or name one that is registered; names, short names and former names are all fine.',
    ),
    pointer: '/commitments/1/lead',
    subject: 't08.m2',
    related: [
      {
        file: '2024/plan.yaml',
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 4,
        message: both('这里写作“市教育局”。', 'Written 市教育局 here.'),
      },
    ],
  }),
  diagnosticAt(taskFile, rangeOf(taskFile, 7, '"::error file=x::坏 ##[group]"'), {
    severity: 'warning',
    message: both(`不干净的文字：${hostile}`, `Unclean text: ${hostile}`),
    hint: both(`删去 ${hostile}`, `Remove ${hostile}`),
    pointer: '/commitments/2/title',
    subject: 't08.m3',
  }),
  diagnosticAt('2024/\u2028@坏 <b>#2|.yaml', [1, 1, 9, 1], {
    rule: 'yaml-syntax',
    message: both('读不懂。', 'Not YAML.'),
  }),
];

const rules: readonly RuleRecord[] = [
  'date-on-calendar',
  'number-plain',
  'organization-registered',
  'text-clean',
  'text-quoted',
  'yaml-syntax',
].map((id) => ({
  id,
  severity: 'error',
  title: both(`${id} 要成立`, `${id} holds`),
  why: both('不然就乱了。', 'Otherwise all is confusion.'),
  remedy: both('改正。', 'Mend it.'),
}));

/** The sample, in a language, with what a test changes. */
export function sampleReport(language: Language, changes: Partial<FindingsReport> = {}): FindingsReport {
  const shown = changes.diagnostics ?? diagnostics;
  return {
    language,
    diagnostics: shown,
    summary: summaryOf(shown, 2),
    census: {
      files: { found: 12, read: 12 },
      plans: [
        {
          id: '2024',
          simulated: true,
          sections: 2,
          tasks: 6,
          commitments: 14,
          indicators: 8,
          returns: 9,
          readings: 12,
          progress: 19,
        },
      ],
    },
    rules,
    version: '9.8.7',
    color: false,
    columns: 80,
    shownPath: (file) => `工作区/${file}`,
    repositoryPath: (file) => `plans/工作区/${file}`,
    textOf: (file) => texts[file],
    ...changes,
  };
}
