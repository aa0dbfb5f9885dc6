// Bytes to text: strict UTF-8, or the reason why not.
import type { Localized } from '../model/language.ts';
import type { SourceFile } from '../model/source-file.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

export interface Undecodable {
  readonly message: Localized;
  readonly hint?: Localized;
  /** One-based line of the first bad byte. */
  readonly line: number;
}

/** The text without a byte-order mark, or what keeps it from being read. */
export function decode(bytes: Uint8Array): string | Undecodable {
  try {
    return utf8.decode(bytes);
  } catch {
    return notUtf8(bytes);
  }
}

const refusals: Readonly<Record<NonNullable<SourceFile['refused']>, Omit<Undecodable, 'line'>>> = {
  'not-regular': {
    message: {
      'zh-CN': '不是普通文件（链接、设备或文件夹），不予读取。',
      en: 'Not a regular file (a link, a device or a folder): not read.',
    },
    hint: {
      'zh-CN': '删去它，把所指的文件本身复制到这里。',
      en: 'Delete it, and copy the file that it points to here.',
    },
  },
  'too-large': {
    message: { 'zh-CN': '文件超过 1 MiB 的上限。', en: 'The file is over the limit of 1 MiB.' },
    hint: {
      'zh-CN': '看看是不是误存了别的内容；佐证材料不写进 YAML，另存文件，只写标题和路径。',
      en: 'See whether something else was saved here; evidence is kept in files of its own, and only its title and path stand in YAML.',
    },
  },
  unreadable: {
    message: { 'zh-CN': '文件打不开。', en: 'The file cannot be opened.' },
    hint: {
      'zh-CN': '看看当前用户有没有读取权限、文件是不是被别的程序占用，改好后再查一次。',
      en: 'See whether you may read it and whether another program keeps it open, then check again.',
    },
  },
};

/** Why a file was not even opened. */
export const refusal = (refused: NonNullable<SourceFile['refused']>): Undecodable => ({
  line: 1,
  ...refusals[refused],
});

const saveAsUtf8: Localized = {
  'zh-CN': '在记事本中打开，选“另存为”，编码选 UTF-8；WPS 和 Excel 存出的文件也要这样转一次。',
  en: 'Open it in Notepad and choose "Save as" with the encoding UTF-8.',
};

const fetchAgain: Localized = {
  'zh-CN': '从来处重新取一份完整的，或用 git 恢复上一版。',
  en: 'Take it whole from where it came from again, or restore the last version by git.',
};

function notUtf8(bytes: Uint8Array): Undecodable {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || looksLikeUtf16(bytes))
    return {
      line: 1,
      message: { 'zh-CN': '文件是 UTF-16 编码，不是 UTF-8。', en: 'The file is UTF-16, not UTF-8.' },
      hint: saveAsUtf8,
    };
  const line = firstBadLine(bytes);
  if ([1, 2, 3].some((cut) => isUtf8(bytes.subarray(0, -cut))))
    return {
      line,
      message: {
        'zh-CN': '文件末尾的最后一个字不完整，不是完整的 UTF-8：文件可能没有存完或没有传完。',
        en: 'The file ends within a character and so is not whole UTF-8: it was cut short when it was saved or sent.',
      },
      hint: fetchAgain,
    };
  if (!isGb18030(bytes))
    return {
      line,
      message: {
        'zh-CN': `文件不是 UTF-8 文本（第${line}行起读不出），可能已损坏，或根本不是文本文件。`,
        en: `The file is no UTF-8 text (unreadable from line ${line} on): it is damaged, or no text at all.`,
      },
      hint: fetchAgain,
    };
  return {
    line,
    message: {
      'zh-CN': `文件不是 UTF-8 编码（第${line}行起读不出），多半是 GB18030（ANSI）。`,
      en: `The file is not UTF-8 (unreadable from line ${line} on); most likely it is GB18030 ("ANSI").`,
    },
    hint: saveAsUtf8,
  };
}

/** Two bytes a character: in a YAML file every second byte of the first line is zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 64);
  const zeros = (rest: number): number => head.filter((byte, index) => byte === 0 && index % 2 === rest).length;
  return head.length >= 8 && Math.abs(zeros(0) - zeros(1)) > head.length / 4;
}

/** Only a guess for the sentence: nothing is ever read as GB18030. */
function isGb18030(bytes: Uint8Array): boolean {
  if (bytes.subarray(0, 65_536).includes(0)) return false;
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Halves the part that holds the first bad byte; a line feed is never part of a longer UTF-8 character. */
function firstBadLine(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  for (;;) {
    const middle = bytes.indexOf(0x0a, good + Math.floor((bad - good) / 2));
    const end = middle === -1 || middle + 1 >= bad ? bytes.indexOf(0x0a, good) + 1 : middle + 1;
    if (end === 0 || end >= bad) break;
    if (isUtf8(bytes.subarray(good, end))) good = end;
    else bad = end;
  }
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < good; at = bytes.indexOf(0x0a, at + 1)) line += 1;
  return line;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    utf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
