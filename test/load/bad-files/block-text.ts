// Text below `|` and `>`.
import type { BadFile } from './bad-file.ts';

export const blockText: readonly BadFile[] = [
  {
    name: 'block not indented',
    text: 'name: |\n督办\nformat: 1\n',
    at: '2:1',
    rule: 'yaml-syntax',
    zh: '下面的每一行文字都要比键多缩进',
    en: 'is indented deeper than its key',
  },
  {
    name: 'block less indented',
    text: 'name: |\n    督办\n  推进\nformat: 1\n',
    at: '3:3',
    rule: 'yaml-syntax',
    zh: '同一层的键要对齐',
    en: 'keys of one level must line up',
  },
  {
    name: 'block dedent',
    text: 'name: |\n  督办\n推进\nformat: 1\n',
    at: '3:1',
    rule: 'yaml-syntax',
    zh: '下面的每一行文字都要比键多缩进',
    en: 'is indented deeper than its key',
  },
  {
    name: 'block leading blank',
    text: 'name: |\n      \n  督办\nformat: 1\n',
    at: '3:1',
    rule: 'yaml-syntax',
    zh: '下面的每一行文字都要比键多缩进',
    en: 'is indented deeper than its key',
  },
  {
    name: 'block tab',
    text: 'name: |\n\t督办\nformat: 1\n',
    at: '2:1',
    rule: 'yaml-syntax',
    zh: '缩进用了制表符',
    en: 'A tab indents this line',
  },
  {
    name: 'block text with header text',
    text: 'name: |督办\n  x\nformat: 1\n',
    at: '1:7',
    rule: 'yaml-syntax',
    zh: '文字不能以',
    en: 'Plain text cannot start with',
  },
];
