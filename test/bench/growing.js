// Hostile workspaces that grow with a number: each kind holds one thing too many, within the limits of a file.

const upTo = (count) => Array.from({ length: count }, (_, index) => index);
const each = (count, write) => upTo(count).map(write).join('');
const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
const cutOffs = ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'];

const registry = (count, groups = '') =>
  `organizations:\n  - { id: bureau, name: 示例市教育局, kind: bureau }\n${each(count, (at) => `  - { id: o${at}, name: 单位甲${at}号学校, kind: school }\n`)}${groups}`;

const groupsOf = (count, members, registered) =>
  `groups:\n${each(
    count,
    (at) =>
      `  - { id: g${at}, name: 组${at}, members: [${upTo(members)
        .map((other) => `o${(other * 13 + at * 7) % registered}`)
        .join(', ')}] }\n`,
  )}`;

const plan = (reporters) => `id: '2024'
year: 2024
title: 2024年示例市职业教育工作计划
document: { title: 关于印发2024年职业教育工作计划的通知, number: 示教职〔2024〕4号, issuer: bureau, signed: 2024-03-18, published: 2024-03-19 }
sections:
  - { id: s1, number: 一, title: 深化产教融合 }
census: { sections: 1, tasks: 1, commitments: 60, indicators: 30 }
reporting:
  organizations: [${reporters.join(', ')}]
  periods:
${each(4, (at) => `    - { id: ${quarters[at]}, cutOff: ${cutOffs[at]} }\n`)}`;

const twoDigits = (number) => String(number).padStart(2, '0');

/** @param more lines of each commitment @param ofIndicator lines of each indicator */
const task = (number, commitments, indicators, more = '', ofIndicator = '') => {
  const id = `t${twoDigits(number)}`;
  const due = '    due: { basis: plan-year, date: 2024-12-31 }\n';
  return `id: ${id}
number: ${number}
section: s1
title: 建设产教融合项目第${number}批
commitments:
${each(commitments, (at) => `  - id: ${id}.m${at + 1}\n    kind: document\n    title: 印发第${at}项管理办法\n${due}    lead: o0\n${more}    source: { item: ${number}, clause: 1 }\n`)}indicators:
${each(indicators, (at) => `  - id: ${id}.i${at + 1}\n    title: 市级项目${at}\n    kind: count\n    series: to-date\n    unit: { name: 个, decimals: 0 }\n    definition: 经市级认定的项目。\n    target: { op: gte, value: 6, words: 6个以上 }\n${due}${ofIndicator}    source: { item: ${number}, clause: 2 }\n`)}`;
};

const workspace = (files, { organizations = 3, groups = '', reporters = ['o0'] } = {}) => ({
  'duban.yaml': 'format: 1\nname: 示例市职业教育工作计划\nlanguage: zh-CN\n',
  'organizations.yaml': registry(organizations, groups),
  '2024/plan.yaml': plan(reporters),
  '2024/tasks/01-task.yaml': task(1, 60, 30),
  ...files,
});

/** So many entries in returns that hold as many as they may: of four periods an organisation, or all of one. */
function withEntries(count, key, write, { most = 500, isOne = false, head = '' } = {}) {
  const files = Math.ceil(count / most);
  const organizations = isOne ? 1 : Math.ceil(files / 4);
  const returns = upTo(files).map((file) => {
    const [organization, period] = isOne
      ? ['o0', quarters[file % 4]]
      : [`o${file % organizations}`, quarters[Math.floor(file / organizations)]];
    const entries = each(Math.min(most, count - file * most), (at) => write(at, file));
    const name = isOne ? `${organization}-${file}` : organization;
    return [
      `2024/returns/${period}/${name}.yaml`,
      `organization: ${organization}\nperiod: ${period}\nreported: 2024-07-05\npreparedBy: 王敏\n${head}${key}:\n${entries}`,
    ];
  });
  const reporters = upTo(Math.min(organizations, 200)).map((at) => `o${at}`);
  return workspace(Object.fromEntries(returns), { organizations: Math.max(3, organizations), reporters });
}

const withTasks = (count, write, options) =>
  workspace(
    Object.fromEntries(upTo(count).map((at) => [`2024/tasks/${twoDigits(at + 1)}-task.yaml`, write(at + 1)])),
    options,
  );

const commitment = (at) => `t01.m${(at % 60) + 1}`;
const indicator = (at) => `t01.i${(at % 30) + 1}`;

/** @type {readonly { name: string, size: number, files: (size: number, turn: number) => Record<string, string> }[]} */
export const growingKinds = [
  [
    'entries reopened',
    16_000,
    (size, turn) =>
      withEntries(
        size,
        'progress',
        (at) => `  - { id: ${commitment(at)}, state: reopened, progress: 重新办理${turn} }\n`,
      ),
  ],
  [
    'entries reopened by one organisation',
    16_000,
    (size, turn) =>
      withEntries(
        size,
        'progress',
        (at) => `  - { id: ${commitment(at)}, state: reopened, progress: 重新办理${turn} }\n`,
        { isOne: true },
      ),
  ],
  [
    'entries done on other days',
    16_000,
    (size, turn) =>
      withEntries(
        size,
        'progress',
        (at, file) => `  - { id: ${commitment(at)}, state: done, date: 2024-0${1 + ((at + file) % 9)}-1${turn} }\n`,
      ),
  ],
  [
    'entries of unknown items',
    16_000,
    (size, turn) =>
      withEntries(
        size,
        'progress',
        (at) => `  - { id: t${10 + (at % 90)}.m${1 + (at % 89)}, state: waiting, progress: 等待${turn} }\n`,
      ),
  ],
  [
    'evidence of later days',
    8000,
    (size, turn) =>
      withEntries(
        size,
        'progress',
        (at) =>
          `  - id: ${commitment(at)}\n    state: done\n    date: 2025-01-0${turn + 1}\n    evidence:\n      - { title: 回执, date: 2025-02-03, file: ../../x.pdf }\n`,
      ),
  ],
  [
    'one document of many days',
    8000,
    (size, turn) =>
      withEntries(
        size,
        'progress',
        (at) =>
          `  - id: ${commitment(at)}\n    state: done\n    document: { number: 示教职〔2024〕9号, date: 2024-0${1 + (at % 9)}-0${1 + turn} }\n`,
      ),
  ],
  [
    'texts that are not clean',
    4000,
    (size, turn) =>
      withEntries(
        size,
        'progress',
        (at) =>
          `  - { id: ${commitment(at)}, state: in-progress, progress: "ＡＢ  校，完成\u200b12%%（未闭合${turn}  " }\n`,
      ),
  ],
  [
    'long texts',
    1500,
    (size, turn) =>
      withEntries(
        size,
        'progress',
        (at) => `  - { id: ${commitment(at)}, state: in-progress, progress: "${'（【《“'.repeat(440)}${turn}" }\n`,
      ),
  ],
  [
    'readings that fall',
    8000,
    (size, turn) =>
      withEntries(
        size,
        'readings',
        (at, file) => `  - { id: ${indicator(at)}, value: ${100_000 - file * 200 - at - turn} }\n`,
        { most: 200 },
      ),
  ],
  [
    'corrections by one organisation',
    4000,
    (size, turn) =>
      withEntries(
        size,
        'corrections',
        (at) => `  - { id: ${indicator(at)}, period: 2024-Q1, value: ${at + turn}, reason: 重复登记 }\n`,
        { most: 100, isOne: true, head: `readings:\n${each(30, (at) => `  - { id: ${indicator(at)}, value: 1 }\n`)}` },
      ),
  ],
  [
    'comments that set findings aside',
    4000,
    (size, turn) =>
      withEntries(
        size,
        'progress',
        (at) =>
          `  - { id: ${commitment(at)}, state: reopened } # duban-ignore progress-state-moves until 2030-12-31: 理由${turn}\n`,
      ),
  ],
  [
    'comments without a finding',
    4000,
    (size, turn) =>
      withEntries(
        size,
        'progress',
        (at) =>
          `  # duban-ignore progress-dated until 2030-12-31: 理由${turn}\n  - { id: ${commitment(at)}, state: in-progress }\n`,
      ),
  ],
  [
    'comments above one line',
    4000,
    (size, turn) =>
      workspace({
        '2024/tasks/01-task.yaml': `${each(size, (at) => `# duban-ignore title-brief until 2030-12-31: 理由${turn}${at}\n`)}${task(1, 1, 1)}`,
      }),
  ],
  [
    'organisations of one name',
    2500,
    (size, turn) =>
      workspace({
        'organizations.yaml': `${registry(3)}${each(size, (at) => `  - { id: p${at}, name: 同名学校${turn}, kind: school, aliases: [同校, 一校, 二校] }\n`)}`,
      }),
  ],
  [
    'organisations of one id',
    2500,
    (size, turn) =>
      workspace({
        'organizations.yaml': `${registry(3)}${each(size, (at) => `  - { id: same, name: 学校${turn}${at}, kind: school }\n`)}`,
      }),
  ],
  [
    'mends in one file',
    2500,
    (size, turn) =>
      workspace({
        'organizations.yaml': `${registry(3)}${each(size, (at) => `  - { id: p${at}, name: "ＡＢ校  ${at}${turn} ", kind: school }\n`)}`,
      }),
  ],
  [
    'unknown organisations among many',
    4000,
    (size, turn) =>
      workspace(
        {
          '2024/assignments.yaml': `assignments:\n${each(
            Math.ceil(size / 100),
            (at) =>
              `  - { ids: [t01.m1], date: 2024-03-2${turn}, support: [${upTo(100)
                .map((other) => `school-${at}-${other}`)
                .join(', ')}] }\n`,
          )}`,
        },
        { organizations: 4900 },
      ),
  ],
  [
    'reporters by groups',
    80,
    (size) =>
      withTasks(
        Math.ceil(size / 20),
        (number) =>
          task(
            number,
            1,
            20,
            '',
            `    reporters: [${upTo(99)
              .map((at) => `g${at}`)
              .join(', ')}]\n`,
          ),
        { organizations: 2000, groups: groupsOf(100, 190, 2000), reporters: ['g99'] },
      ),
  ],
  [
    'supporters by groups',
    600,
    (size) =>
      withTasks(
        Math.ceil(size / 60),
        (number) =>
          task(
            number,
            60,
            1,
            `    support: [${upTo(99)
              .map((at) => `g${at}`)
              .join(', ')}]\n`,
          ),
        { organizations: 2000, groups: groupsOf(100, 190, 2000) },
      ),
  ],
  [
    'decisions on one item',
    1000,
    (size, turn) =>
      workspace({
        '2024/assignments.yaml': `assignments:\n${each(size, (at) => `  - { ids: [t01.m1, t01.m2], date: 2024-03-2${turn}, lead: o${at % 3}, due: 2024-0${1 + (at % 9)}-30 }\n`)}`,
      }),
  ],
  [
    'adjustments of one item',
    250,
    (size, turn) =>
      workspace({
        '2024/adjustments.yaml': `adjustments:\n${each(size, (at) => `  - id: a${at + 1}\n    subject: t01.m1\n    date: 2024-06-20\n    reason: 顺延${turn}。\n    approvedBy: bureau\n    document: { number: 示教职〔2024〕15号, date: 2024-06-20 }\n    due: { from: 2024-12-31, to: 2024-11-30 }\n`)}`,
      }),
  ],
  [
    'errata on one item',
    500,
    (size, turn) =>
      workspace({
        '2024/errata.yaml': `errata:\n${each(size, (at) => `  - { id: e${at + 1}, what: removal, subject: t01.m${1 + (at % 3)}, date: 2024-06-20, reason: 更正${turn}, approvedBy: bureau }\n`)}`,
      }),
  ],
  [
    'slips of nobody',
    1000,
    (size, turn) =>
      workspace({
        '2024/slips.yaml': `slips:\n${each(size, (at) => `  - { id: d${at + 1}, number: 示督〔2024〕${at}号, step: bleu, subject: t01.m${1 + (at % 90)}, organization: zz${at}, issued: 2024-06-20, replyBy: 2024-06-0${1 + turn} }\n`)}`,
      }),
  ],
  [
    'plans of one document',
    300,
    (size, turn) =>
      workspace(
        Object.fromEntries(
          upTo(size).flatMap((at) => [
            [
              `p${at}/plan.yaml`,
              plan(['o0'])
                .replace("id: '2024'", 'id: same')
                .replace('2024-03-18', `2024-03-1${(at + turn) % 9}`),
            ],
            [`p${at}/tasks/01-task.yaml`, task(1, 3, 1)],
          ]),
        ),
      ),
  ],
  [
    'files that cannot be read',
    1000,
    (size, turn) =>
      workspace(
        Object.fromEntries(
          upTo(size).map((at) => [`2024/returns/2024-Q1/x${at}.yaml`, `organization: [\nperiod: ${turn}\n`]),
        ),
      ),
  ],
  [
    'files of the wrong shape',
    8000,
    (size, turn) =>
      withEntries(size, 'progress', (at) => `  - { id: ${commitment(at)}, state: don${turn}, dat: 2024-01-01 }\n`),
  ],
].map(([name, size, files]) => ({ name, size, files }));
