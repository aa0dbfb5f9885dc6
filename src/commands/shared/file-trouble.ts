// A file or folder that the system does not let be read or written: which, why in plain words, and what helps.
import type { Localized } from '../../model/language.ts';
import { UsageError } from '../command.ts';

/** The system's own short name of what went wrong, such as ENOSPC. */
const systemErrorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

interface Trouble {
  readonly cause: Localized;
  readonly remedy: Localized;
}

const noPermission: Trouble = {
  cause: { 'zh-CN': '没有权限', en: 'no permission' },
  remedy: {
    'zh-CN': '换一个有权限的位置，或请管理员开通；文件正在别的程序里打开的，先关掉。',
    en: 'Choose a place where you may write, or have it permitted; if another program has the file open, close it first.',
  },
};

const throughFile: Trouble = {
  cause: { 'zh-CN': '路径中有一段是文件，不是文件夹', en: 'a part of the path is a file and no folder' },
  remedy: {
    'zh-CN': '换一个路径，或先移走那个文件。',
    en: 'Choose another path, or move that file away first.',
  },
};

const full: Trouble = {
  cause: { 'zh-CN': '磁盘已满，或超出配额', en: 'the disk is full, or the quota used up' },
  remedy: {
    'zh-CN': '腾出空间，或写到别的磁盘，再运行一次。',
    en: 'Make room or write to another disk, and run this again.',
  },
};

const damaged: Trouble = {
  cause: { 'zh-CN': '磁盘或设备出错', en: 'the disk or device failed' },
  remedy: { 'zh-CN': '换一个磁盘再试。', en: 'Try another disk.' },
};

/** What the system's names mean for whoever writes. */
const whileWriting: ReadonlyMap<string, Trouble> = new Map([
  ['EACCES', noPermission],
  ['EPERM', noPermission],
  [
    'EBUSY',
    {
      cause: { 'zh-CN': '正被别的程序占用', en: 'another program uses it' },
      remedy: {
        'zh-CN': '先关掉打开它的程序（如 WPS），再运行一次。',
        en: 'Close the program that has it open, and run this again.',
      },
    },
  ],
  [
    'EISDIR',
    {
      cause: { 'zh-CN': '这是一个文件夹', en: 'it is a folder' },
      remedy: { 'zh-CN': '写明文件名，如 报告.md。', en: 'Name a file, report.md for example.' },
    },
  ],
  ['EEXIST', throughFile],
  ['ENOTDIR', throughFile],
  ['ENOSPC', full],
  ['EDQUOT', full],
  [
    'EROFS',
    {
      cause: { 'zh-CN': '这个磁盘是只读的', en: 'the disk is read-only' },
      remedy: { 'zh-CN': '写到别的磁盘或文件夹。', en: 'Write to another disk or folder.' },
    },
  ],
  [
    'ENOENT',
    {
      cause: { 'zh-CN': '所在的文件夹不存在', en: 'the folder it is in does not exist' },
      remedy: {
        'zh-CN': '检查路径有没有写错，或先建好文件夹。',
        en: 'Look whether the path is right, or make the folder first.',
      },
    },
  ],
  [
    'ENAMETOOLONG',
    {
      cause: { 'zh-CN': '文件名或路径太长', en: 'the name or the path is too long' },
      remedy: { 'zh-CN': '换一个短些的。', en: 'Choose a shorter one.' },
    },
  ],
  ['EIO', damaged],
]);

/** Whoever reads is helped otherwise. */
const whileReading: ReadonlyMap<string, Trouble> = new Map([
  ...['EACCES', 'EPERM'].map((code): [string, Trouble] => [
    code,
    {
      cause: noPermission.cause,
      remedy: { 'zh-CN': '请管理员开通读取的权限。', en: 'Have it permitted that you read it.' },
    },
  ]),
  ['ENOTDIR', throughFile],
  [
    'EIO',
    {
      cause: damaged.cause,
      remedy: { 'zh-CN': '先把数据抢救到别的磁盘。', en: 'Save the data to another disk first.' },
    },
  ],
]);

export function cannotRead(path: string, error: unknown): UsageError {
  return trouble({ 'zh-CN': `读不了 ${path}`, en: `Cannot read ${path}` }, whileReading, error);
}

export function cannotWrite(path: string, error: unknown): UsageError {
  return trouble({ 'zh-CN': `写不了 ${path}`, en: `Cannot write ${path}` }, whileWriting, error);
}

/** What was to go to stdout did not get there. */
export function cannotPrint(error: unknown): UsageError {
  return trouble({ 'zh-CN': '结果没有写完', en: 'The output could not be written in full' }, whileWriting, error);
}

/** The cause beside the code, for a sentence that names several files. */
export function causeOf(code: string): Localized {
  const known = whileWriting.get(code)?.cause;
  return known === undefined
    ? { 'zh-CN': code, en: code }
    : { 'zh-CN': `${known['zh-CN']}，${code}`, en: `${known.en}, ${code}` };
}

function trouble(what: Localized, known: ReadonlyMap<string, Trouble>, error: unknown): UsageError {
  const code = systemErrorCode(error);
  const found = known.get(code);
  return found === undefined
    ? new UsageError({ 'zh-CN': `${what['zh-CN']}（${code}）。`, en: `${what.en} (${code}).` })
    : new UsageError(
        {
          'zh-CN': `${what['zh-CN']}：${found.cause['zh-CN']}（${code}）。`,
          en: `${what.en}: ${found.cause.en} (${code}).`,
        },
        found.remedy,
      );
}
