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

function nextSteps(zh: boolean, { folder, year, calendar, repository, tool }: Next): readonly string[] {
  const named =
    folder === undefined || folder === '.' ? undefined : /[^\w./\p{L}-]/u.test(folder) ? `"${folder}"` : folder;
  const at = named === undefined ? '' : ` --data ${named}`;
  const word = named === undefined ? '' : ` ${named}`;
  const start =
    folder === undefined
      ? []
      : zh
        ? [
            `把标着“（待填）”的内容换成真实的：organizations.yaml、${year}/plan.yaml、${year}/tasks/。`,
            `全部换好后，删去 ${year}/plan.yaml 里的 simulated: true。`,
            `检查：duban validate${at}；看亮灯：duban status${at}`,
            ...(calendar === true ? [] : [`放假安排公布后写入 calendar/${year}.yaml，才会计算工作日。`]),
            ...(repository === true ? [] : ['用 git 保存历史：git init，然后提交。']),
          ]
        : [
            `Replace what says "(to be replaced)": organizations.yaml, ${year}/plan.yaml, ${year}/tasks/.`,
            `When all of it is replaced, delete simulated: true from ${year}/plan.yaml.`,
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
        ? [`加平台的自动检查：duban init${word} --platform github（或 gitlab、gitee、jenkins）`]
        : [`Add the checks of a platform: duban init${word} --platform github (or gitlab, gitee, jenkins)`]
      : zh
        ? [
            `流水线安装 ${tool}；连不上外网的，重新生成时用 --tool 指明内网的软件包文件。`,
            `在平台上把检查设为合并的必要条件；duban owners${at} 生成 CODEOWNERS。`,
          ]
        : [
            `The pipelines install ${tool}; on an inner network, write them with --tool and the address of a package file.`,
            `Make the check a condition of merging on the platform; duban owners${at} writes CODEOWNERS.`,
          ];
  return [...start, ...pipelines];
}
