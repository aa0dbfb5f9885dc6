// `duban init [DIR]`: a new workspace that is right as it stands, and the pipelines of the platforms that are named.
import { defaults } from '../lib/defaults.ts';
import { loadWorkspace } from '../load/index.ts';
import { checkWorkspace } from '../pipeline.ts';
import { type StarterFile, editorFiles, pipelineFiles, pipelinePlatforms, starterFiles } from '../starter/index.ts';
import { type Command, type CommandInput, UsageError, textOption } from './command.ts';
import { pipelineFacts, platformsAsked } from './init/init-platforms.ts';
import { refuseAmongOthers } from './init/init-place.ts';
import { type Placed, writeStarter, writtenText } from './init/init-report.ts';
import { schemaFiles } from './shared/workspace-schemas.ts';

export const command: Command = {
  words: [
    {
      name: '[dir]',
      summary: {
        'zh-CN': '新工作区的文件夹（默认当前文件夹）；已有工作区只补流水线',
        en: 'the folder of the new workspace (here by default); one that is a workspace only gets pipelines',
      },
    },
  ],
  options: [
    {
      flags: '--year <year>',
      summary: { 'zh-CN': '计划年度（默认今年）', en: 'the year of the plan (this year by default)' },
    },
    { flags: '--name <name>', summary: { 'zh-CN': '工作区名称', en: 'the name of the workspace' } },
    {
      flags: '--platform <platform>',
      summary: {
        'zh-CN': `写哪些平台的流水线，可写多个：${pipelinePlatforms.join('、')}、none（默认 none）`,
        en: `the platforms to write pipelines for, several allowed: ${pipelinePlatforms.join(', ')}, none (none by default)`,
      },
      many: true,
    },
    {
      flags: '--tool <package>',
      summary: {
        'zh-CN': '流水线安装哪个软件包：软件包文件的网址，或自己软件源里的固定版本；有 --platform 就要写',
        en: 'the package that pipelines install: the address of a package file, or a fixed version in a registry of yours; --platform needs it',
      },
    },
  ],
  async run(input) {
    const { world } = input;
    // An empty word, as a variable without a value gives, would otherwise mean the top of the disk.
    const typed = input.words[0] === '' ? undefined : input.words[0];
    const found = world.findWorkspace(typed);
    const platforms = platformsAsked(input);
    if (found !== undefined) return addPipelines(input, found, platforms);
    const folder = typed ?? '.';
    const year = yearOf(input);
    const repository = world.findRepository(folder);
    const data = (repository?.below ?? '') === '' ? '.' : (repository?.below ?? '.');
    const schemas = schemaFiles(world.readSchemas());
    const first = starterFiles({
      language: input.language,
      year,
      name: textOption(input.options, 'name'),
      calendar: calendarOf(input, year),
    });
    await provedClean(first);
    refuseAmongOthers(input, folder, year);
    const beside = editorFiles(
      data,
      schemas.map(({ kind }) => kind),
    );
    const facts = platforms.length === 0 ? undefined : pipelineFacts(input, data, input.language);
    const pipelines = facts === undefined ? [] : platforms.flatMap((platform) => pipelineFiles(platform, facts));
    const top = repository?.top ?? folder;
    const placed = [
      ...[...first, ...schemas, ...beside.workspace].map((file): Placed => ({ folder, file })),
      ...[...beside.repository, ...pipelines].map((file): Placed => ({ folder: top, file })),
    ];
    const outcome = writeStarter(input, placed);
    const calendar = first.some(({ path }) => path.startsWith('calendar/'));
    const next = { folder, year, calendar, repository: repository !== undefined, tool: facts?.tool };
    return { exitCode: 0, output: writtenText(input, outcome, next) };
  },
};

/** In a workspace that is there, init adds pipelines and touches nothing else. */
async function addPipelines(
  input: CommandInput,
  folder: string,
  platforms: ReturnType<typeof platformsAsked>,
): Promise<{ readonly exitCode: 0; readonly output: string }> {
  const { world, options } = input;
  const only = ['year', 'name'].find((name) => options[name] !== undefined);
  if (platforms.length === 0 || only !== undefined)
    throw new UsageError(
      {
        'zh-CN': `${folder} 已经是工作区，没有改动任何文件。`,
        en: `${folder} is a workspace already; nothing was changed.`,
      },
      {
        'zh-CN': '只加流水线：duban init --platform github；另建一个：duban init 新文件夹',
        en: 'To add pipelines only: duban init --platform github; for another workspace: duban init NEW-FOLDER',
      },
    );
  const { settings } = await loadWorkspace([world.openTree(folder).read('duban.yaml')]);
  const language = input.languageAsked ? input.language : (settings.language ?? input.language);
  const repository = world.findRepository(folder);
  const below = repository?.below ?? '';
  const facts = pipelineFacts(input, below === '' ? '.' : below, language);
  const files = platforms.flatMap((platform) => pipelineFiles(platform, facts));
  const outcome = writeStarter(
    input,
    files.map((file): Placed => ({ folder: repository?.top ?? folder, file })),
  );
  return { exitCode: 0, output: writtenText({ ...input, language }, outcome, { tool: facts.tool }) };
}

function yearOf({ world, options }: CommandInput): number {
  const typed = textOption(options, 'year') ?? (world.today(defaults.timeZone) ?? '').slice(0, 4);
  if (/^20\d\d$/.test(typed)) return Number(typed);
  throw new UsageError(
    { 'zh-CN': `--year 不是年份：${typed}。`, en: `--year is not a year: ${typed}.` },
    { 'zh-CN': '写成 2026。', en: 'Write it as 2026.' },
  );
}

/** The year's days off as the program ships them; its schema lies one folder nearer there. */
function calendarOf({ world }: CommandInput, year: number): string | undefined {
  const source = world.readShippedPlan().find(({ path }) => path === `calendar/${year}.yaml`);
  if (source === undefined) return undefined;
  return new TextDecoder().decode(source.bytes).replace(/^(# yaml-language-server: \$schema=)\.\.\//, '$1');
}

/** Only what was typed could be wrong with it, and then nothing is written. */
async function provedClean(files: readonly StarterFile[]): Promise<void> {
  const bytes = new TextEncoder();
  const sources = files
    .filter(({ path }) => path.endsWith('.yaml'))
    .map(({ path, text }) => ({ path, bytes: bytes.encode(text) }));
  const { all } = await checkWorkspace(sources, () => '');
  const first = all.find(({ place }) => place.file === 'duban.yaml');
  if (first !== undefined)
    throw new UsageError({
      'zh-CN': `--name 不能这样写：${first.message['zh-CN']}`,
      en: `--name cannot be written so: ${first.message.en}`,
    });
  if (all.length > 0) throw new Error(`the first files of a workspace have a finding: ${all[0]?.message.en}`);
}
