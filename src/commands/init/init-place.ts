// Where a new workspace may stand: not among YAML files that belong to something else.
import { roleOf } from '../../load/index.ts';
import { type CommandInput, UsageError } from '../command.ts';
import { shellWord } from './init-report.ts';
import { refuseInWorkspace } from '../shared/outside-workspace.ts';

/** A new workspace has no finding: files that are no plan data would all be findings of it. */
export function refuseAmongOthers(input: CommandInput, folder: string, year: number): void {
  refuseInWorkspace(input, folder);
  const paths = yamlIn(input, folder);
  const foreign = paths.filter((path) => !isOurs(path, year, paths));
  if (foreign.length === 0) return;
  const inside = shellWord(`${folder === '.' ? '' : `${folder.replace(/[/\\]+$/, '')}/`}plan-data`);
  const some = foreign.slice(0, 3);
  const isMore = foreign.length > some.length;
  throw new UsageError(
    {
      'zh-CN': `${folder === '.' ? '当前文件夹' : `${folder} `}里有${foreign.length}个不是计划数据的 YAML 文件（${some.join('、')}${isMore ? '等' : ''}）；工作区里的 YAML 都当计划数据检查，会一直报错。什么都没有写。`,
      en: `${folder === '.' ? 'This folder' : folder} holds YAML files that are no plan data: ${foreign.length} of them (${some.join(', ')}${isMore ? ', …' : ''}). All YAML in a workspace is checked as plan data, and these would always fail. Nothing was written.`,
    },
    {
      'zh-CN': `选一个空文件夹：duban init ${inside}`,
      en: `Choose an empty folder: duban init ${inside}`,
    },
  );
}

function yamlIn({ world }: CommandInput, folder: string): readonly string[] {
  try {
    const tree = world.openTree(folder);
    return ['', ...tree.folders].flatMap(tree.list);
  } catch {
    // Nothing is there yet; what cannot be written to is said where it is tried.
    return [];
  }
}

/** Files that init would write or leave as they are, and those of a plan that is there. */
function isOurs(path: string, year: number, paths: readonly string[]): boolean {
  const role = roleOf(path);
  if (role === undefined) return false;
  return role.folder === '' || role.folder === String(year) || paths.includes(`${role.folder}/plan.yaml`);
}
