// Bytes to text: strict UTF-8, or the reason why not.
import type { Localized } from '../model/language.ts';
import type { SourceFile } from '../model/source-file.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

export interface Undecodable {
  readonly message: Localized;
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

const refusals: Readonly<Record<NonNullable<SourceFile['refused']>, Localized>> = {
  'not-regular': {
    'zh-CN': '不是普通文件（链接、设备或文件夹），不予读取。',
    en: 'Not a regular file (a link, a device or a folder): not read.',
  },
  'too-large': { 'zh-CN': '文件超过 1 MiB 的上限。', en: 'The file is over the limit of 1 MiB.' },
  unreadable: { 'zh-CN': '文件打不开。', en: 'The file cannot be opened.' },
};

/** Why a file was not even opened. */
export const refusal = (refused: NonNullable<SourceFile['refused']>): Undecodable => ({
  line: 1,
  message: refusals[refused],
});

function notUtf8(bytes: Uint8Array): Undecodable {
  const line = firstBadLine(bytes);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return {
      line: 1,
      message: { 'zh-CN': '文件是 UTF-16 编码，不是 UTF-8。', en: 'The file is UTF-16, not UTF-8.' },
    };
  }
  return {
    line,
    message: {
      'zh-CN': `文件不是 UTF-8 编码（第 ${line} 行起读不出），多半是 GB18030（ANSI）。`,
      en: `The file is not UTF-8 (unreadable from line ${line} on); most likely it is GB18030 ("ANSI").`,
    },
  };
}

/** Decodes line by line to find where the damage starts; a line feed is never part of a longer UTF-8 character. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    try {
      utf8.decode(bytes.subarray(start, end === -1 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end === -1) return line;
    start = end + 1;
    line += 1;
  }
}
