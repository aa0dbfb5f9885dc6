// The simulated year as a history: one commit per decision of the office and per return handed in, in order of time.
import { byText } from '../lib/by-text.ts';
import type { AssignmentRecord } from '../model/generated/files.ts';
import type { Plan } from '../model/plan.ts';
import type { AssignmentStep } from './assignments.ts';
import { office } from './reporting.ts';
import type { HandIn } from './returns.ts';
import type { SlipStep } from './slips.ts';
import { adjustmentOf } from './story.ts';
import { writeYaml } from './write-yaml.ts';

/** The whole text of a file as of a commit; `path` is relative to the workspace and has `/`. */
export interface SimulatedFile {
  readonly path: string;
  readonly text: string;
}

export interface SimulatedCommit {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly author: string;
  readonly message: string;
  readonly files: readonly SimulatedFile[];
}

/** In order of time; the last text of every path is the workspace at the end of the year. */
export interface SimulatedYear {
  readonly commits: readonly SimulatedCommit[];
}

const mark = '示例数据：由 duban example 生成，全部内容都是虚构的。';

/** The workspace holds its own schemas, so that an editor finds them wherever it lies. */
export const head = (schema: string, depth: number): readonly string[] => [
  `yaml-language-server: $schema=${'../'.repeat(depth)}schemas/${schema}.schema.json`,
  mark,
];

export function tellHistory(
  plan: Plan,
  carried: readonly SimulatedFile[],
  decisions: { readonly assignments: readonly AssignmentStep[]; readonly slips: readonly SlipStep[] },
  handIns: readonly HandIn[],
): SimulatedYear {
  const nameOf = (id: string): string => plan.registry.organizations.get(id)?.name ?? id;
  const folder = plan.file.slice(0, plan.file.lastIndexOf('/'));
  const first: SimulatedCommit = {
    date: plan.document.published ?? plan.document.signed,
    author: nameOf(plan.document.issuer),
    message: `立项：${plan.title}（示例数据）`,
    files: carried,
  };
  const later = [
    ...assignmentCommits(decisions.assignments, folder, nameOf(office)),
    ...slipCommits(decisions.slips, folder, nameOf(office)),
    adjustmentCommit(plan, folder, nameOf(office)),
    ...handIns.map((handIn) => returnCommit(handIn, folder, nameOf(handIn.organization))),
  ];
  // Sorting is stable: commits of one day stay in the order of periods and organisations.
  return { commits: [first, ...later.toSorted(byText(({ date }) => date))] };
}

/** Each step rewrites the file with the decisions of all steps so far. */
function assignmentCommits(
  steps: readonly AssignmentStep[],
  folder: string,
  author: string,
): readonly SimulatedCommit[] {
  return steps.map(({ date, subject }, index) => {
    const assignments: readonly AssignmentRecord[] = steps.slice(0, index + 1).flatMap(({ records }) => records);
    const text = writeYaml({ assignments }, head('assignments', 1));
    return {
      date,
      author,
      message: `分工：${subject}（示例数据）`,
      files: [{ path: `${folder}/assignments.yaml`, text }],
    };
  });
}

function slipCommits(steps: readonly SlipStep[], folder: string, author: string): readonly SimulatedCommit[] {
  return steps.map(({ date, subject, records }) => ({
    date,
    author,
    message: `督办：${subject}（示例数据）`,
    files: [{ path: `${folder}/slips.yaml`, text: writeYaml({ slips: records }, head('slips', 1)) }],
  }));
}

function adjustmentCommit(plan: Plan, folder: string, author: string): SimulatedCommit {
  const adjustment = adjustmentOf(plan);
  return {
    date: adjustment.date,
    author,
    message: `调整：${adjustment.subject} 完成时限（示例数据）`,
    files: [
      {
        path: `${folder}/adjustments.yaml`,
        text: writeYaml({ adjustments: [adjustment] }, head('adjustments', 1)),
      },
    ],
  };
}

export const returnFile = ({ organization, period, file }: HandIn, folder: string): SimulatedFile => ({
  path: `${folder}/returns/${period.id}/${organization}.yaml`,
  text: writeYaml(file, head('return', 3)),
});

function returnCommit(handIn: HandIn, folder: string, author: string): SimulatedCommit {
  const { period, file } = handIn;
  const corrected = file.corrections?.length ?? 0;
  const what = corrected === 0 ? '' : `，含更正${corrected}处`;
  return {
    date: file.reported,
    author,
    message: `报送：${author} ${period.id}${what}（示例数据）`,
    files: [returnFile(handIn, folder)],
  };
}
