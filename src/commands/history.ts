// `duban history ID`: what became of an item or an organisation: each thing said of it, when it was recorded and by whom.
import { byText } from '../lib/by-text.ts';
import { partsOf } from '../lib/parts.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Change } from '../model/comparison.ts';
import type { Localized } from '../model/language.ts';
import type { Plan } from '../model/plan.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { PeriodLight } from '../model/story.ts';
import { historyDocument, historyTree } from '../review/index.ts';
import { atOption, dayIn } from './shared/at-option.ts';
import type { Command } from './command.ts';
import {
  asOfOption,
  chooseDay,
  dataOption,
  flagErrors,
  formatOption,
  outputOption,
  planOption,
  warnOfErrors,
} from './shared/common.ts';
import { documentFormats, emitDocument } from './shared/emit.ts';
import { findItem } from './shared/find-item.ts';
import { tellTrouble } from './shared/history-trouble.ts';
import { endOfWaiting, judge, judgeUnder } from './shared/judge.ts';
import { type Step, recordedSteps, tellStory } from './history/story.ts';
import { type OnePlan, openPlan } from './shared/one-plan.ts';

export const command: Command = {
  words: [
    {
      name: '<id>',
      summary: {
        'zh-CN': '编号（t08、t08.m3、t08.i1）或单位',
        en: 'an id (t08, t08.m3, t08.i1) or an organisation',
      },
    },
  ],
  options: [dataOption, planOption, asOfOption, atOption, formatOption(documentFormats), outputOption],
  async run(given) {
    const workspace = await openPlan(given);
    const { input, plan } = workspace;
    const asOf = chooseDay(plan.settings, input);
    const { id, title, isAbout } = findSubject(plan, judge(plan, input, asOf), input.words[0] ?? '');
    const { steps, commits, shallow, without } = await gatherSteps(workspace);
    const told = await tellStory({ steps, plan }, isAbout);
    const { events, unread } = told;
    const story = {
      subject: id,
      title,
      asOf,
      events: commits === undefined ? events.toSorted(byText(({ on = '' }) => on)) : events,
      lights: lightsOf(plan, asOf, id),
      commits,
      shallow,
      without,
      unread,
    };
    const broken = warnOfErrors(workspace, input);
    const document = flagErrors(workspace, historyDocument(plan, story));
    const json = (): unknown => ({
      schemaVersion: 1,
      command: 'history',
      plan: plan.id,
      simulated: plan.simulated,
      without: without ?? null,
      ...historyTree(story),
    });
    return emitDocument(input, document, json, broken ? 1 : 0);
  },
};

interface Subject {
  readonly id: string;
  readonly title: string;
  readonly isAbout: (change: Change) => boolean;
}

/** An item with its parts, or an organisation with all that it handed in. */
function findSubject(plan: Plan, assessment: Assessment, typed: string): Subject {
  const { organizations } = plan.registry;
  const organization = [...organizations.values()].find(({ id, name, shortName }) =>
    [id, name, shortName].includes(typed),
  );
  const isOfPlan = (change: Change): boolean => change.plan === plan.id;
  if (organization !== undefined) {
    const { id, name } = organization;
    return { id, title: name, isAbout: (change) => isOfPlan(change) && change.organization === id };
  }
  const { item } = findItem(assessment, typed, [...organizations.keys()]);
  const { id, title } = item;
  const isPart = (subject: string): boolean => subject === id || (!id.includes('.') && subject.startsWith(`${id}.`));
  return {
    id,
    title,
    isAbout: (change) => isOfPlan(change) && change.type !== 'order-changed' && isPart(change.subject),
  };
}

interface Gathered {
  readonly steps: readonly Step[];
  readonly commits: number | undefined;
  readonly shallow: boolean;
  readonly without: Localized | undefined;
}

/** The commits that touched the plan's folder and what is not committed; without history, the files as they are. */
async function gatherSteps({ input, folder, sources, checked, plan, passedOver }: OnePlan): Promise<Gathered> {
  const { world, revision } = input;
  const { history } = world;
  const under = plan.file.slice(0, Math.max(0, plan.file.lastIndexOf('/')));
  const dayOf = dayIn(world, checked.settings.timeZone);
  const mine = sources.filter(({ path }) => path.startsWith(`${under}/`));
  const head = revision === undefined ? history.current(folder, sources, passedOver) : { found: revision };
  const log = 'found' in head ? await history.log(folder, head.found.commit, under) : head;
  if ('trouble' in log) {
    const all = new Map(mine.map((file): [string, SourceFile] => [file.path, file]));
    const without = tellTrouble(log.trouble, dayOf).said;
    return { steps: [{ recorded: undefined, files: all }], commits: undefined, shallow: false, without };
  }
  const steps = recordedSteps(log.found, dayOf);
  const commits = log.found.length;
  const shallow = log.found[0]?.orEarlier === true;
  if ('found' in head && 'differing' in head.found && head.found.differing.size > 0) {
    const left = await history.leftOut(folder, sources);
    const paths = [...head.found.differing].filter((path) => path.startsWith(`${under}/`) && !left.has(path));
    const byPath = new Map(mine.map((file) => [file.path, file]));
    const files = new Map(paths.map((path) => [path, byPath.get(path)] as const));
    return { steps: [...steps, { recorded: 'pending', files }], commits, shallow, without: undefined };
  }
  return { steps, commits, shallow, without: undefined };
}

/** As the review of each closed period sees it, by the data as it is; none for an organisation. */
function lightsOf(plan: Plan, asOf: string, id: string): readonly PeriodLight[] {
  return plan.periods
    .filter(({ cutOff }) => cutOff <= asOf)
    .flatMap((period): readonly PeriodLight[] => {
      const { tasks } = judgeUnder(plan, undefined, period.cutOff, endOfWaiting);
      const found = tasks.flatMap((task) => [task, ...partsOf([task])]).find(({ item }) => item.id === id);
      if (found === undefined) return [];
      const { status, light } = found;
      const figure = 'kind' in found && found.kind === 'indicator' ? { figure: found } : {};
      return [{ period: period.id, cutOff: period.cutOff, status, light, ...figure }];
    });
}
