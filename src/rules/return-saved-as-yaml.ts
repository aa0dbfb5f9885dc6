// What lies in the place of a return and has an organisation's name is a return: saved as anything but .yaml it is not read.
import { idsByName } from '../lib/ids-by-name.ts';
import type { Plan, Registry } from '../model/plan.ts';
import { returnPath } from './returns-in-place.ts';
import type { Report, Rule } from './rule.ts';

export const returnSavedAsYaml: Rule = {
  id: 'return-saved-as-yaml',
  severity: 'warning',
  title: {
    'zh-CN': '报表存为 .yaml 文件',
    en: 'a return is saved as a yaml file',
  },
  why: {
    'zh-CN': '记事本常存成 .yaml.txt，表格、文档也进不了汇总：人以为报了，统计的却是未报。',
    en: 'Notepad saves .yaml.txt, and a spreadsheet or document is never read: somebody has handed in, and counts as silent.',
  },
  remedy: {
    'zh-CN': '多了 .txt 的去掉；表格、文档里的内容照 duban schema return 写进 .yaml 文件；只是佐证的，移到别的文件夹。',
    en: 'Take .txt off; write what a spreadsheet or document holds into a .yaml file (see duban schema return); move mere evidence to another folder.',
  },
  check({ plans, beside }, report) {
    for (const { plan, files } of plans) {
      const returned = returnedIn(plan);
      const owing = expectedIn(plan);
      const lacking = plan.periods.filter(({ id }) => owing.some((one) => returned.get(id)?.has(one) !== true));
      if (lacking.length === 0) continue;
      const called = organizationsCalled(plan.registry);
      const look = (inside: string, period: string | undefined): void => {
        for (const name of beside.namesIn(inside)) {
          const { organization, ending } = called(name);
          if (organization === undefined || beside.at(`${inside}/${name}`)?.kind !== 'file') continue;
          const isOwing = lacking.some(
            ({ id }) => (period ?? id) === id && returned.get(id)?.has(organization) !== true,
          );
          if (isOwing) tell(report, `${inside}/${name}`, { organization, period, ending }, files.folder);
        }
      };
      look(`${files.folder}/returns`, undefined);
      for (const { id } of lacking) look(`${files.folder}/returns/${id}`, id);
    }
  },
};

/** Not what editors keep for themselves: ~$ and what begins with a dot. */
const savedOtherwise = /^(?!~\$|\.)(.+?)(?:\.ya?ml)?\.(txt|xlsx?|et|docx?|wps|csv|pdf)$/i;

/** Whose name a file has, by id or name. */
function organizationsCalled(
  registry: Registry,
): (name: string) => { readonly organization: string | undefined; readonly ending: string } {
  const { organizations } = registry;
  const idOfName = idsByName(registry);
  return (name) => {
    const [, called, ending = ''] = savedOtherwise.exec(name) ?? [];
    // Most are returns: nobody's name is looked for in vain.
    if (called === undefined) return { organization: undefined, ending };
    const id = organizations.has(called) ? called : idOfName(called);
    return {
      organization: id !== undefined && organizations.has(id) ? id : undefined,
      ending: ending.toLowerCase(),
    };
  };
}

const expectedIn = ({ reporters, registry }: Plan): readonly string[] =>
  reporters.length > 0 ? reporters : [...registry.organizations.keys()];

/** Who has a return in a period, readable or not. */
function returnedIn({ returns, unreadReturns }: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const byPeriod = new Map<string, Set<string>>();
  for (const { period, organization } of [...returns, ...unreadReturns])
    if (byPeriod.get(period)?.add(organization) === undefined) byPeriod.set(period, new Set([organization]));
  return byPeriod;
}

interface Stray {
  readonly organization: string;
  /** Undefined where it lies in the folder of none. */
  readonly period: string | undefined;
  readonly ending: string;
}

function tell(report: Report, file: string, { organization, period, ending }: Stray, folder: string): void {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const [zh, en] = period === undefined ? ['', 'a return'] : [`${period} `, `its return for ${period}`];
  const [zhPath, enPath] = (['报告期', 'period'] as const).map((any) =>
    returnPath(folder, { period: period ?? `<${any}>`, organization }),
  );
  report(
    { file, pointer: '' },
    {
      'zh-CN': `${name} 不是 .yaml 文件，没有读，${organization} 的${zh === '' ? '' : ` ${zh}`}报表统计为未报。`,
      en: `This is no .yaml file and was not read; ${organization} is still owing ${en}.`,
    },
    {
      hint:
        ending === 'txt'
          ? {
              'zh-CN': `改名为 ${zhPath}；资源管理器里看不到扩展名的，先选“查看”中的“文件扩展名”。`,
              en: `Rename it to ${enPath}; where Windows hides the ending, turn “File name extensions” on first.`,
            }
          : {
              'zh-CN': `把内容写进 ${zhPath}，写法见 duban schema return；只是佐证的，移到别的文件夹。`,
              en: `Write what it holds into ${enPath} (see duban schema return); mere evidence belongs in another folder.`,
            },
    },
  );
}
