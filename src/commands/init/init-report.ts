// What `duban init` wrote and what it left alone, and what to do next.
import type { StarterFile } from '../../starter/index.ts';
import type { CommandInput } from '../command.ts';
import { cannotWrite } from '../shared/file-trouble.ts';

export interface Placed {
  readonly folder: string;
  readonly file: StarterFile;
}

export interface Written {
  /** As they are reached from here. */
  readonly written: readonly string[];
  /** Files that were there already. */
  readonly left: readonly string[];
}

/** Writes what is not there yet; nothing is ever written over. */
export function writeStarter({ world }: CommandInput, placed: readonly Placed[]): Written {
  const written: string[] = [];
  const left: string[] = [];
  for (const { folder, file } of placed) {
    const path = `${folder}/${file.path}`;
    try {
      (world.writeNew(path, file.text) ? written : left).push(world.shownPath(folder, file.path));
    } catch (error) {
      throw cannotWrite(path, error);
    }
  }
  return { written, left };
}

/** A path as it is typed in a shell. */
export const shellWord = (path: string): string => (/[^\w./\p{L}-]/u.test(path) ? `"${path}"` : path);

/** Without a folder only pipelines were asked for. */
export interface Next {
  readonly folder?: string;
  readonly year?: number;
  readonly calendar?: boolean;
  readonly repository?: boolean;
  /** The package that the pipelines install; undefined without pipelines. */
  readonly tool: string | undefined;
}

export function writtenText(input: CommandInput, { written, left }: Written, next: Next): string {
  const zh = input.language === 'zh-CN';
  const lines = [
    ...listed(zh ? '已写入：' : 'Written:', written),
    ...listed(zh ? '已经有、没有改动：' : 'There already, left as they were:', left),
    zh ? '接下来：' : 'Next:',
    ...nextSteps(zh, next).map((step, index) => `  ${index + 1}. ${step}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Schemas are many and nobody edits them: they are one line. */
function listed(head: string, paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  const isSchema = (path: string): boolean => path.endsWith('.schema.json');
  const schemas = paths.filter(isSchema);
  const [first = ''] = schemas;
  const more =
    schemas.length === 0 ? [] : [`  ${first.slice(0, first.lastIndexOf('/') + 1)}*.schema.json (${schemas.length})`];
  return [head, ...paths.filter((path) => !isSchema(path)).map((path) => `  ${path}`), ...more];
}

/** A version that is not in the registry would only fail later, far from here, and one of a stranger would run. */
function installed(zh: boolean, tool: string): string {
  if (/^https?:/.test(tool)) return zh ? `流水线从 ${tool} 安装 duban。` : `The pipelines install ${tool}.`;
  return zh
    ? `流水线从软件源安装 ${tool}：要是自己的软件源，并且有这个版本；公共软件源（npm）里的同名软件包不是本项目的。`
    : `The pipelines install ${tool} from their registry: it has to be one of yours that has it; a package of that name in the public one (npm) is not this one.`;
}

function nextSteps(zh: boolean, { folder, year, calendar, repository, tool }: Next): readonly string[] {
  const named = folder === undefined || folder === '.' ? undefined : shellWord(folder);
  const at = named === undefined ? '' : ` --data ${named}`;
  const word = named === undefined ? '' : ` ${named}`;
  const start =
    folder === undefined
      ? []
      : zh
        ? [
            `把标着“（待填）”的内容换成真实的：organizations.yaml、${year}/plan.yaml、${year}/tasks/。`,
            `全部换好后，删去 ${year}/plan.yaml 里的 simulated: true。`,
            `各单位的报表照 ${year}/returns/README.md 里的样子写；督办档次在 escalation.yaml 里改定，再用 duban remind${at}。`,
            `检查：duban validate${at}；看亮灯：duban status${at}`,
            ...(calendar === true ? [] : [`放假安排公布后写入 calendar/${year}.yaml，才会计算工作日。`]),
            ...(repository === true ? [] : ['用 git 保存历史：git init，然后提交。']),
          ]
        : [
            `Replace what says "(to be replaced)": organizations.yaml, ${year}/plan.yaml, ${year}/tasks/.`,
            `When all of it is replaced, delete simulated: true from ${year}/plan.yaml.`,
            `Returns are written as ${year}/returns/README.md shows; settle the ladder in escalation.yaml, then use duban remind${at}.`,
            `Check: duban validate${at}; lights: duban status${at}`,
            ...(calendar === true
              ? []
              : [
                  `Put the days off of the year into calendar/${year}.yaml once they are published; until then working days are not counted.`,
                ]),
            ...(repository === true ? [] : ['Keep the history in git: git init, then commit.']),
          ];
  const pipelines =
    tool === undefined
      ? zh
        ? [`加平台的自动检查：duban init${word} --platform github（或 gitlab、gitee、jenkins） --tool 软件包`]
        : [
            `Add the checks of a platform: duban init${word} --platform github (or gitlab, gitee, jenkins) --tool PACKAGE`,
          ]
      : zh
        ? [installed(zh, tool), `在平台上把检查设为合并的必要条件；duban owners${at} 生成 CODEOWNERS。`]
        : [
            installed(zh, tool),
            `Make the check a condition of merging on the platform; duban owners${at} writes CODEOWNERS.`,
          ];
  return [...start, ...pipelines];
}
