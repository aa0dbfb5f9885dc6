// A pack into its folder: only over files that a former pack wrote there and nobody has changed since.
import type { PackFile } from '../../render/pack-formats.ts';
import { type CommandInput, UsageError } from '../command.ts';
import { writeProduct } from '../shared/emit-text.ts';
import { readReceipt } from './pack-receipt.ts';

/** @returns the paths written, in order */
export function writePack(input: CommandInput, folder: string, files: readonly PackFile[]): readonly string[] {
  const former = formerFiles(input, folder);
  for (const { path } of files) refuseForeign(input, folder, path, former);
  const written = files.map(({ path, content }) => {
    const target = within(folder, path);
    writeProduct(input, target, content);
    return target;
  });
  const stale = [...former.keys()].filter((path) => !files.some((file) => file.path === path));
  if (stale.length > 0) sayStale(input, folder, stale);
  return written;
}

export const within = (folder: string, path: string): string => `${folder.replace(/[/\\]+$/, '')}/${path}`;

/** The hashes of what the receipt in the folder says was written there. */
function formerFiles({ world }: CommandInput, folder: string): ReadonlyMap<string, string> {
  const bytes = readIfFile(world, within(folder, 'receipt.json'));
  const receipt = bytes && readReceipt(new TextDecoder().decode(bytes));
  return new Map(receipt?.files.map(({ path, sha256 }) => [path, sha256]));
}

function readIfFile(world: CommandInput['world'], path: string): Uint8Array | undefined {
  try {
    return world.readBytes(path);
  } catch {
    // What cannot be read as a file cannot be written over either; that is said where it is tried.
    return undefined;
  }
}

function refuseForeign(
  { world }: CommandInput,
  folder: string,
  path: string,
  former: ReadonlyMap<string, string>,
): void {
  const target = within(folder, path);
  const bytes = readIfFile(world, target);
  if (bytes === undefined) return;
  const known = former.get(path);
  if (known !== undefined && world.sha256(bytes) === known) return;
  if (path === 'receipt.json' && former.size > 0) return;
  throw new UsageError(
    known === undefined
      ? {
          'zh-CN': `${target} 已存在，不是以前生成的报告，没有覆盖。`,
          en: `${target} exists and is not of a former pack; it was not overwritten.`,
        }
      : {
          'zh-CN': `${target} 生成后被改过，没有覆盖。`,
          en: `${target} was changed after it was made; it was not overwritten.`,
        },
    {
      'zh-CN': '换一个文件夹，或先把它移走。什么都没有写。',
      en: 'Choose another folder, or move it away first. Nothing was written.',
    },
  );
}

function sayStale({ world, language }: CommandInput, folder: string, stale: readonly string[]): void {
  const paths = stale.map((path) => within(folder, path)).join(language === 'zh-CN' ? '、' : ', ');
  world.say(
    language === 'zh-CN'
      ? `注意：这些是上次生成的，这次没有更新：${paths}\n`
      : `Note: of a former pack, and not made anew: ${paths}\n`,
  );
}
