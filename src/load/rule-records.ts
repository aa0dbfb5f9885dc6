// What this stage says of the rules it checks itself: files, YAML and shape.
import type { RuleRecord } from '../model/diagnostic.ts';

function record(
  id: string,
  zh: readonly [title: string, why: string, remedy: string],
  en: readonly [title: string, why: string, remedy: string],
): RuleRecord {
  return {
    id,
    severity: 'error',
    title: { 'zh-CN': zh[0], en: en[0] },
    why: { 'zh-CN': zh[1], en: en[1] },
    remedy: { 'zh-CN': zh[2], en: en[2] },
  };
}

export const loadRules = {
  fileExpected: record(
    'file-expected',
    [
      '每个 YAML 文件都在约定的位置',
      '放错位置的文件不会被读到，里面的数据会悄悄丢失。',
      '移到约定的位置，或改掉 .yaml 后缀。',
    ],
    [
      'every YAML file stands where it is expected',
      'A file in another place would not be read, and its data would vanish without a word.',
      'Move it to its place, or give it another extension.',
    ],
  ),
  filePresent: record(
    'file-present',
    [
      '必需的文件都在',
      '缺少它，工作区或计划无法读取。',
      '补上这个文件；样子看 duban init 在新文件夹里写出的同名文件。',
    ],
    [
      'required files are there',
      'Without it the workspace or the plan cannot be read.',
      'Add the file; duban init writes one like it into a new folder.',
    ],
  ),
  fileReadable: record(
    'file-readable',
    [
      '文件是不超过 1 MiB 的普通 UTF-8 文件',
      '其他编码的中文会变成乱码；超大文件不是计划数据。',
      '在记事本中用“另存为”，编码选 UTF-8。',
    ],
    [
      'a file is a regular UTF-8 file of at most 1 MiB',
      'Chinese text in another encoding turns into garbage, and a huge file is no plan data.',
      'In Notepad use "Save as" with the encoding UTF-8.',
    ],
  ),
  yamlSyntax: record(
    'yaml-syntax',
    [
      'YAML 语法正确',
      '语法错误的文件读不出数据；其他文件照常检查。',
      '按提示的位置改正：缩进用空格，冒号和逗号用半角，引号成对。',
    ],
    [
      'YAML syntax is right',
      'Nothing can be read from a broken file; the other files are still checked.',
      'Mend the place named: indent with spaces, use half-width colons and commas, close quotes.',
    ],
  ),
  yamlPlain: record(
    'yaml-plain',
    [
      '只用朴素的 YAML',
      '标签、锚点、别名、多文档和指令会让同一段文字有两种读法。',
      '写成普通的键和值；相同的内容就写两遍。',
    ],
    [
      'plain YAML only',
      'Tags, anchors, aliases, several documents and directives let one text be read in two ways.',
      'Write ordinary keys and values; write the same thing twice if need be.',
    ],
  ),
  yamlKeysUnique: record(
    'yaml-keys-unique',
    ['同一层的键不重复', '重复的键只有一个会生效，另一个的数据会丢失。', '删去一个，或改成列表。'],
    [
      'keys of one mapping are unique',
      'Of two equal keys only one counts, and the data of the other is lost.',
      'Remove one of them, or make a list.',
    ],
  ),
  mergeResolved: record(
    'merge-resolved',
    [
      '没有未解决的合并冲突',
      '冲突标记两侧的数据互相矛盾。',
      '选定一侧的内容，删去 <<<<<<<、=======、>>>>>>> 三种标记。',
    ],
    [
      'no unresolved merge conflict',
      'The two sides of a conflict contradict each other.',
      'Choose one side and remove the markers <<<<<<<, ======= and >>>>>>>.',
    ],
  ),
  shapeKnownKey: record(
    'shape-known-key',
    ['只用约定的键', '拼错的键会被忽略，数据就丢了。', '改成提示的键名，或删去。'],
    ['only known keys', 'A misspelt key would be ignored and its data lost.', 'Use the key suggested, or remove it.'],
  ),
  shapeRequiredKey: record(
    'shape-required-key',
    ['必填的键都有', '缺少它无法研判。', '补上缺少的键。'],
    ['required keys are there', 'Without it nothing can be judged.', 'Add the missing key.'],
  ),
  shapeType: record(
    'shape-type',
    ['值的类型正确', '类型不对的值会被误读，例如把文号读成数字。', '按提示的类型填写；文字可加引号。'],
    [
      'values have the right type',
      'A value of another type is misread, a document number as a number for example.',
      'Give the type named; text may be put in quotes.',
    ],
  ),
  shapeChoice: record(
    'shape-choice',
    ['取值在允许的范围内', '其他词没有定义，无法研判。', '从列出的取值中选一个。'],
    ['a value is one of those allowed', 'Any other word has no meaning here.', 'Choose one of the values listed.'],
  ),
  shapeForm: record(
    'shape-form',
    ['写法符合约定', '编号、日期、网址有固定写法，写法不同就对不上。', '按提示的样子改写。'],
    [
      'text has the agreed form',
      'Ids, dates and addresses have one form; in another they do not match.',
      'Write it as the example shows.',
    ],
  ),
  shapeRange: record(
    'shape-range',
    ['数值、长度和个数在范围内', '超出范围的值多半是笔误。', '核对后改到范围之内。'],
    [
      'numbers, lengths and counts are within range',
      'A value out of range is most likely a slip.',
      'Check and mend it.',
    ],
  ),
  commentSpaced: {
    ...record(
      'comment-spaced',
      [
        '值后面的注释，“#”后空一格',
        '空格加“#”后面的文字是注释，不是数据：“完成第1批 #重点”只读到“完成第1批”，写的人往往不知道。',
        '是内容的，给整个值加引号；是备注的，在 # 后空一格。',
      ],
      [
        'a comment behind a value has a blank after its hash',
        'What stands behind a blank and "#" is a comment and no data: of "stage 1 #main" only "stage 1" is read, and who wrote it often does not know.',
        'Put the whole value in quotes if it belongs to it; put a blank after the # if it is a remark.',
      ],
    ),
    severity: 'warning',
  },
  suppressionComplete: record(
    'suppression-complete',
    [
      '搁置一个问题要写明规则、最后一天和理由',
      '没有理由和期限的搁置等于取消这条规则，以后谁也说不清。',
      '写成 # duban-ignore 规则编号 until 日期: 理由；语法和结构的问题不能搁置。',
    ],
    [
      'a finding is set aside with its rule, a last day and a reason',
      'Without a reason and a last day it would cancel the rule, and nobody could say why.',
      'Write # duban-ignore RULE until DATE: REASON; faults of syntax and shape cannot be set aside.',
    ],
  ),
  suppressionCurrent: {
    ...record(
      'suppression-current',
      ['搁置没有过期', '说好的期限到了，问题还在。', '改正所指的问题并删去这条注释，或写明新的期限和理由。'],
      [
        'what was set aside has not run out',
        'The day agreed on has passed and the finding still stands.',
        'Mend the finding and remove the comment, or give a new day with a reason.',
      ],
    ),
    severity: 'warning',
  },
  suppressionUsed: {
    ...record(
      'suppression-used',
      ['每条搁置都对应一个问题', '问题已经没有了，留着的注释会盖住以后的问题。', '删去这条注释。'],
      [
        'every suppression sets something aside',
        'The finding is gone, and the comment left behind would hide a later one.',
        'Remove the comment.',
      ],
    ),
    severity: 'warning',
  },
} as const satisfies Readonly<Record<string, RuleRecord>>;
