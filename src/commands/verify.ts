// `duban verify DIR`: proves a pack from the repository. Its files are as they were written, and the same data gives the
// same bytes again.
import type { SourceFile } from '../model/source-file.ts';
import { checkWorkspace } from '../pipeline.ts';
import { packFormats } from '../render/pack-formats.ts';
import { type Command, type CommandInput, type Outcome, UsageError } from './command.ts';
import { dataOption, openFiles, type Workspace } from './shared/common.ts';
import { cannotRead } from './shared/file-trouble.ts';
import { dataHash, inputsOf, makePack, renderPack } from './report/pack.ts';
import { type ReadReceipt, readReceipt } from './report/pack-receipt.ts';
import { within } from './report/pack-write.ts';

export const command: Command = {
  words: [
    {
      name: '<dir>',
      summary: {
        'zh-CN': '报告所在文件夹（含 receipt.json）',
        en: 'the folder of the pack (with receipt.json)',
      },
    },
  ],
  options: [dataOption],
  async run(given) {
    const folder = given.words[0] ?? '';
    const receipt = openReceipt(given, folder);
    const altered = receipt.files.filter(({ path, sha256 }) => hashOfFile(given, within(folder, path)) !== sha256);
    if (altered.length > 0)
      return found(given, {
        'zh-CN': `文件和生成时不同：${altered.map(({ path }) => path).join('、')}`,
        en: `Files are not as they were made: ${altered.map(({ path }) => path).join(', ')}`,
      });
    refuseOtherVersion(given, receipt);
    const workspace = await openFiles(given, { asked: 'errors', kept: 'findings' }, async ({ folders }) =>
      othersOf(folders, receipt),
    );
    const data = findData(workspace, receipt);
    if ('differing' in data) return found(workspace.input, dataDiffers(data.differing));
    const made = await makeAgain(workspace.input, data.sources, receipt);
    const differing = made.filter(
      ({ path, content }) => hashOfFile(given, within(folder, path)) !== given.world.sha256(content),
    );
    if (differing.length > 0)
      return found(workspace.input, {
        'zh-CN': `用同样的数据重新生成，结果不同：${differing.map(({ path }) => path).join('、')}`,
        en: `Made again from the same data, other files come out: ${differing.map(({ path }) => path).join(', ')}`,
      });
    return proven(workspace.input, receipt, data.from);
  },
};

function openReceipt({ world }: CommandInput, folder: string): ReadReceipt {
  const path = within(folder, 'receipt.json');
  const bytes = readBytes(world, path);
  if (bytes === undefined)
    throw new UsageError(
      { 'zh-CN': `${folder} 中没有 receipt.json。`, en: `There is no receipt.json in ${folder}.` },
      {
        'zh-CN': '要指向 duban report --format all --output 生成的文件夹。',
        en: 'Name a folder that duban report --format all --output has made.',
      },
    );
  const receipt = readReceipt(new TextDecoder().decode(bytes));
  if (receipt !== undefined) return receipt;
  throw new UsageError({
    'zh-CN': `${path} 不是 duban 的生成凭据，或已损坏。`,
    en: `${path} is no receipt of duban, or it is damaged.`,
  });
}

function readBytes(world: CommandInput['world'], path: string): Uint8Array | undefined {
  try {
    return world.readBytes(path);
  } catch (error) {
    throw cannotRead(path, error);
  }
}

function hashOfFile({ world }: CommandInput, path: string): string | undefined {
  const bytes = readBytes(world, path);
  return bytes && world.sha256(bytes);
}

/** Another version may word or lay out things otherwise: that its bytes differ would prove nothing. */
function refuseOtherVersion({ version }: CommandInput, receipt: ReadReceipt): void {
  const unknown = receipt.formats.filter((format) => !packFormats.some(({ name }) => name === format));
  if (receipt.version === version && unknown.length === 0) return;
  throw new UsageError(
    {
      'zh-CN': `文件和生成时一致（校验值相符）；但它是 duban ${receipt.version} 生成的，${version} 不能证明数据。`,
      en: `The files are as they were made (their hashes agree), but duban ${receipt.version} made them: ${version} cannot prove what they say.`,
    },
    {
      'zh-CN': `用 duban ${receipt.version} 再运行 verify。`,
      en: `Run verify with duban ${receipt.version}.`,
    },
  );
}

type Data =
  | { readonly sources: readonly SourceFile[]; readonly from: 'files' | 'commit' }
  | { readonly differing: readonly string[] };

/** The files as they stand if they are those of the pack, else those of its commit. */
function findData({ folder, sources, input }: Workspace, receipt: ReadReceipt): Data {
  const { world } = input;
  const isSame = (files: readonly SourceFile[]): boolean => dataHash(world, inputsOf(world, files)) === receipt.data;
  if (isSame(sources)) return { sources, from: 'files' };
  const committed = committedFiles(world, folder, receipt);
  if (committed !== undefined && isSame(committed)) return { sources: committed, from: 'commit' };
  if (committed === undefined && receipt.commit !== undefined && receipt.clean === true)
    throw new UsageError(
      {
        'zh-CN': `文件和生成时一致；但现在的数据不同，仓库里也找不到提交 ${receipt.commit}。`,
        en: `The files are as they were made, but the data is another now, and there is no commit ${receipt.commit} here.`,
      },
      {
        'zh-CN': '先取回完整的历史（git fetch --unshallow），或用 --data 指向当时的仓库。',
        en: 'Fetch the whole history (git fetch --unshallow), or name the repository with --data.',
      },
    );
  return { differing: differingIn(world, receipt.clean === true ? (committed ?? sources) : sources, receipt) };
}

const foldersIn = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => /^([^/]+)\/plan\.yaml$/.exec(path)?.[1] ?? []);

/** A pack is made from its own plan and the shared files: what other plans hold proves nothing about it. */
function othersOf(folders: readonly string[], { inputs }: ReadReceipt): ReadonlySet<string> {
  const own = new Set(foldersIn(inputs.map(({ path }) => path)));
  return new Set(folders.filter((folder) => !own.has(folder)));
}

/** The same files at the commit of the pack; undefined where it is not here. */
function committedFiles(
  { history }: CommandInput['world'],
  folder: string,
  receipt: ReadReceipt,
): readonly SourceFile[] | undefined {
  if (receipt.commit === undefined) return undefined;
  const listed = history.list(folder, receipt.commit);
  if ('trouble' in listed) return undefined;
  const others = othersOf(foldersIn(listed.found), receipt);
  const isWanted = (path: string): boolean => !others.has(path.split('/', 1)[0] ?? '');
  const answer = history.read(folder, receipt.commit, { isWanted });
  return 'found' in answer ? answer.found : undefined;
}

/** What was changed, added or removed since. */
function differingIn(
  world: CommandInput['world'],
  sources: readonly SourceFile[],
  { inputs }: ReadReceipt,
): readonly string[] {
  const then = new Map(inputs.map(({ path, sha256 }) => [path, sha256]));
  const now = new Map(inputsOf(world, sources).map(({ path, sha256 }) => [path, sha256]));
  return [...new Set([...then.keys(), ...now.keys()])].filter((path) => then.get(path) !== now.get(path)).toSorted();
}

const dataDiffers = (paths: readonly string[]): Sentence => {
  const shown = paths.slice(0, 10);
  const rest = paths.length - shown.length;
  return {
    'zh-CN': `数据和生成时不同：${shown.join('、')}${rest > 0 ? `，另有${rest}个` : ''}`,
    en: `The data is not what it was made from: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  };
};

async function makeAgain(
  { world }: CommandInput,
  sources: readonly SourceFile[],
  receipt: ReadReceipt,
): ReturnType<typeof renderPack> {
  const { asOf, version, commit, clean, knownAt } = receipt;
  const checked = await checkWorkspace(sources, () => asOf, { asked: 'errors' });
  const plan = checked.plans.find(({ id }) => id === receipt.plan);
  const period = plan?.periods.find(({ id }) => id === receipt.period);
  if (plan === undefined || period === undefined)
    throw new UsageError({
      'zh-CN': `数据中没有计划 ${receipt.plan} 的报告期 ${receipt.period}。`,
      en: `The data holds no period ${receipt.period} of a plan ${receipt.plan}.`,
    });
  const { language, formats, besideRule, perOrganization } = receipt;
  const request = { language, formats, besideRule, perOrganization };
  const pack = await makePack(
    world,
    checked,
    sources,
    { plan, period, asOf, request },
    { version, commit, clean, knownAt },
  );
  return renderPack(world, pack, request);
}

type Sentence = Readonly<Record<CommandInput['language'], string>>;

const found = ({ language }: CommandInput, sentence: Sentence): Outcome => ({
  exitCode: 1,
  output: `${sentence[language]}\n`,
});

function proven(
  { language }: CommandInput,
  { files, period, asOf, commit }: ReadReceipt,
  from: 'files' | 'commit',
): Outcome {
  const sentence: Sentence = {
    'zh-CN': `已证明：${period}（截至 ${asOf}）的${files.length}个文件，用${from === 'commit' ? `提交 ${commit ?? ''} 的数据` : '现在的数据文件'}重新生成，逐字节相同。`,
    en: `Proven: the ${files.length} files of ${period} (as of ${asOf}), made again from ${from === 'commit' ? `the data of commit ${commit ?? ''}` : 'the data files as they are'}, are the same byte for byte.`,
  };
  return { exitCode: 0, output: `${sentence[language]}\n` };
}
