// The files with which a plan of the made-up province begins: plan.yaml, its tasks, and the office's assignments.
import { periodEnd } from '../../lib/calendar.ts';
import type { AssignmentsFile, PlanFile, TaskFile } from '../../model/generated/files.ts';
import { workingDayFrom } from '../dates.ts';
import { type SimulatedFile, head } from '../history.ts';
import { randomOf } from '../random.ts';
import { writeYaml } from '../write-yaml.ts';
import type { PlanSize } from './plan-sizes.ts';
import { groupOf } from './province.ts';
import { subjectsOf, taskFile, two } from './tasks.ts';

const sections = ['提高人才培养质量', '改善办学条件', '服务群众终身学习'] as const;

const folderOf = ({ government, year }: PlanSize): string => `${year}-${government.id}`;

export function planFiles(size: PlanSize, seed: number): readonly SimulatedFile[] {
  const folder = folderOf(size);
  const random = randomOf(seed, 'plan', folder);
  const reporters = reportersOf(size);
  const tasks = subjectsOf(size, random).map((subject, index) =>
    taskFile(size, index + 1, `s${(index % sections.length) + 1}`, subject, reporters, random),
  );
  return [
    { path: `${folder}/plan.yaml`, text: writeYaml(planFile(size, tasks), head('plan', 1)) },
    { path: `${folder}/assignments.yaml`, text: writeYaml(assignmentsFile(size, tasks), head('assignments', 1)) },
    ...tasks.map((task) => ({
      path: `${folder}/tasks/${two(task.number)}-task.yaml`,
      text: writeYaml(task, head('task', 2)),
    })),
  ];
}

/** The whole group by its name; fewer one by one. */
const reportersOf = ({ government, reporters }: PlanSize): readonly string[] =>
  reporters >= government.reporters.length
    ? [groupOf(government).id]
    : government.reporters.slice(0, reporters).map(({ id }) => id);

function planFile(size: PlanSize, tasks: readonly TaskFile[]): PlanFile {
  const { government, year } = size;
  const signed = workingDayFrom(`${year}-03-18`);
  return {
    id: folderOf(size),
    year,
    title: `${year}年${government.name}教育工作计划（示例）`,
    simulated: true,
    document: {
      title: `关于印发${year}年${government.name}教育工作计划的通知（示例）`,
      number: `${government.name}〔${year}〕1号`,
      issuer: government.office.id,
      signed,
      published: signed,
    },
    sections: sections.map((title, index) => ({ id: `s${index + 1}`, number: '一二三'.charAt(index), title })),
    census: {
      sections: sections.length,
      tasks: tasks.length,
      commitments: tasks.reduce((sum, task) => sum + task.commitments.length, 0),
      indicators: tasks.reduce((sum, task) => sum + (task.indicators ?? []).length, 0),
    },
    reporting: {
      organizations: reportersOf(size),
      periods: ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => {
        const cutOff = periodEnd(`${year}-${quarter}`) ?? '';
        return { id: `${year}-${quarter}`, cutOff };
      }),
    },
  };
}

/** What the notice gives to nobody is given out in turn. */
function assignmentsFile({ government, year, reporters }: PlanSize, tasks: readonly TaskFile[]): AssignmentsFile {
  const open = tasks.flatMap(({ commitments }) => commitments.filter(({ lead }) => lead === undefined));
  const document = {
    title: `${year}年工作计划任务分工表（示例）`,
    number: `${government.name}〔${year}〕5号`,
    date: `${year}-03-25`,
  };
  const leads = government.reporters.slice(0, reporters);
  return {
    assignments: leads.flatMap(({ id: lead }, index) => {
      const ids = open.filter((_record, place) => place % leads.length === index).map(({ id }) => id);
      return ids.length === 0 ? [] : [{ ids, date: document.date, document, lead }];
    }),
  };
}
