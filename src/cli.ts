// The program: declared from the command table, in the language asked for.
import { Command as Program, CommanderError, type HelpConfiguration, Option } from 'commander';
import { type Command, type Outcome, UsageError } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { languageOf, refuseLanguage } from './commands/shared/asked-language.ts';
import { placeOutput } from './commands/shared/output-asked.ts';
import { breakCommands } from './lib/break-commands.ts';
import { nearest } from './lib/nearest.ts';
import { languages } from './messages/index.ts';
import type { Language, Localized } from './model/language.ts';
import type { World } from './model/world.ts';

/** What a run of the program comes to; the process prints and exits. */
export interface Result {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * All text for a terminal or a log passes here. Where the runner of a workflow reads the log, nothing in it becomes a
 * command but what is meant as one; a product that goes straight into a file is left as it is.
 * @param args the command line without the program's own name
 */
export async function run(args: readonly string[], world: World, version: string): Promise<Result> {
  if (world.env['GITHUB_ACTIONS'] !== 'true') return runIn(args, world, version);
  const say: World['say'] = (text) => {
    world.say(breakCommands(text));
  };
  const { hasCommands = false, ...result } = await runIn(args, { ...world, say }, version);
  const isLeft = hasCommands || world.terminal.isFile === true;
  return {
    ...result,
    stdout: isLeft ? result.stdout : breakCommands(result.stdout),
    stderr: breakCommands(result.stderr),
  };
}

async function runIn(
  args: readonly string[],
  world: World,
  version: string,
): Promise<Result & Pick<Outcome, 'hasCommands'>> {
  const asked = languageOf(args, world);
  const languageAsked = asked !== undefined;
  const language = asked ?? 'zh-CN';
  // The first word that names a command; only that command's file is loaded and its options declared.
  const called = commands.find((entry) => entry.name === args.find((word) => commandNames.has(word)));
  const command = (await called?.load())?.command;
  let outcome: Outcome | undefined;
  let stdout = '';
  const mayShowHelp = called === undefined || args.some((word) => word === '--help' || /^-\w*h/.test(word));
  const layout = mayShowHelp ? await helpLayout(world) : {};
  const program = declare(language, version, layout, (text) => (stdout += text));
  // Only help names the others; what is mistyped is looked for in the table.
  for (const { name, summary } of mayShowHelp ? commands : [called])
    program.command(name).description(summary[language]);
  if (called !== undefined && command !== undefined)
    declareCommand(program, language, called.name, command, async (words, options) => {
      refuseLanguage(args, world);
      const placed = placeOutput(command, options);
      outcome = await command.run({ world, version, language, languageAsked, words, options: placed });
    });
  try {
    await program.parseAsync([...args], { from: 'user' });
    const { exitCode = 0, output = '', ...more } = outcome ?? {};
    return { exitCode, stdout: stdout + output, stderr: '', ...more };
  } catch (error) {
    if (error instanceof UsageError) return usage(await said(error, language));
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { exitCode: 0, stdout, stderr: '' };
    // `duban` alone asks for help: it gets it, but a script that forgot its command is told so.
    if (error.code === 'commander.help') return { exitCode: 2, stdout: '', stderr: stdout };
    return usage(await said(translate(error, called?.name, command), language));
  }
}

export { breakCommands };

/** What is said where stdout does not take what it was to get: as of any other file that cannot be written. */
export async function lostText(error: unknown, args: readonly string[], world: World): Promise<string> {
  const { cannotPrint } = await import('./commands/shared/file-trouble.ts');
  return breakCommands(await said(cannotPrint(error), languageOf(args, world) ?? 'zh-CN'));
}

const commandNames: ReadonlySet<string> = new Set(commands.map((entry) => entry.name));

const usage = (stderr: string): Result => ({ exitCode: 2, stdout: '', stderr });

/** What was typed is quoted, so whatever could steer a terminal is written out; loaded only when something is wrong. */
async function said(
  { said: sentence, hint, toCopy }: Pick<UsageError, 'said' | 'hint'> & Partial<Pick<UsageError, 'toCopy'>>,
  language: Language,
): Promise<string> {
  const { escapeControls } = await import('./lib/width.ts');
  const lines = [
    `duban: ${sentence[language]}`,
    ...(hint === undefined ? [] : [`  ${hint[language]}`]),
    ...(toCopy === undefined ? [] : ['', ...toCopy[language].trimEnd().split('\n')]),
  ];
  return lines.map((line) => `${escapeControls(line)}\n`).join('');
}

type Action = (
  words: readonly string[],
  options: Record<string, string | string[] | boolean | undefined>,
) => Promise<void>;

const langOption: { readonly flags: string; readonly summary: Localized } = {
  flags: '--lang <lang>',
  summary: { 'zh-CN': '语言：zh-CN、en', en: 'language: zh-CN, en' },
};

const helpWords: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Arguments:': '参数：',
  'Commands:': '命令：',
};

/** How help is wrapped; what measures Chinese text is loaded only where help is shown. */
async function helpLayout({ terminal }: World): Promise<HelpConfiguration> {
  const [{ displayWidth }, { wrapText }] = await Promise.all([import('./lib/width.ts'), import('./lib/wrap.ts')]);
  return {
    helpWidth: terminal.columns,
    minWidthToWrap: 10,
    displayWidth,
    boxWrap: (text, width) =>
      text
        .split('\n')
        .flatMap((line) => wrapText(line, Math.max(10, width)))
        .join('\n'),
  };
}

function declare(
  language: Language,
  version: string,
  layout: HelpConfiguration,
  write: (text: string) => void,
): Program {
  const text = (localized: Localized): string => localized[language];
  return new Program('duban')
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: write, outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => (language === 'zh-CN' ? (helpWords[title] ?? title) : title),
      optionDescription: (option) => option.description,
      ...layout,
    })
    .helpOption('-h, --help', text({ 'zh-CN': '显示帮助', en: 'show help' }))
    .helpCommand(false)
    .usage(language === 'zh-CN' ? '<命令> [选项]' : '<command> [options]')
    .description(text(description))
    .version(version, '-V, --version', text({ 'zh-CN': '显示版本', en: 'show the version' }))
    .addOption(languageChoice(text))
    .addHelpText('after', `\n${layout.boxWrap?.(text(afterHelp), layout.helpWidth ?? 80) ?? text(afterHelp)}`);
}

const description: Localized = {
  'zh-CN': '督办：把年度工作计划存为 git 里的 YAML，查出逾期和落后，写出季度进展。',
  en: 'duban: an annual work plan as YAML in git; what is overdue or off target and why; the quarterly review.',
};

const afterHelp: Localized = {
  'zh-CN':
    '退出码：0 正常；1 发现问题；2 用法、配置或工作区有误；3 程序自身缺陷；130 中断。\n“duban <命令> --help”看该命令的选项。',
  en: 'Exit codes: 0 clean; 1 findings; 2 wrong usage, configuration or workspace; 3 a defect of duban; 130 interrupted.\n"duban <command> --help" shows the options of a command.',
};

function declareCommand(program: Program, language: Language, name: string, command: Command, action: Action): void {
  const text = (localized: Localized): string => localized[language];
  const declared = program.commands.find((candidate) => candidate.name() === name);
  if (declared === undefined) return;
  declared.usage(
    [...(command.words ?? []).map((word) => word.name), language === 'zh-CN' ? '[选项]' : '[options]'].join(' '),
  );
  for (const word of command.words ?? []) declared.argument(word.name, text(word.summary));
  for (const { flags, summary, choices, many } of command.options) {
    const option = new Option(flags, text(summary));
    if (choices !== undefined) option.choices(choices);
    if (many === true)
      option.argParser((value: string, previous: readonly string[] | undefined) => [...(previous ?? []), value]);
    declared.addOption(option);
  }
  declared.addOption(languageChoice(text)).allowExcessArguments(false);
  declared.action(async () => {
    await action(declared.args, declared.optsWithGlobals());
  });
}

const languageChoice = (text: (localized: Localized) => string): Option =>
  new Option(langOption.flags, text(langOption.summary)).choices(languages);

/** Commander's errors in our own words, with the nearest option or command. */
function translate(
  error: CommanderError,
  name: string | undefined,
  command: Command | undefined,
): Pick<UsageError, 'said' | 'hint'> {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const flags = [...(command?.options ?? []), langOption].map((option) => option.flags.split(' ')[0] ?? '');
  const helpHint: Localized = {
    'zh-CN': `运行 duban ${name === undefined ? '' : `${name} `}--help 查看用法。`,
    en: `Run duban ${name === undefined ? '' : `${name} `}--help.`,
  };
  const meant = (candidates: readonly string[]): Localized => {
    const near = nearest(quoted, candidates);
    return near === undefined || near === quoted
      ? helpHint
      : { 'zh-CN': `是不是 ${near}？`, en: `Did you mean ${near}?` };
  };
  switch (error.code) {
    case 'commander.unknownOption':
      return {
        said: { 'zh-CN': `没有选项 ${quoted}。`, en: `No such option: ${quoted}.` },
        hint: meant([...flags, '--help', '--version']),
      };
    case 'commander.unknownCommand':
      return {
        said: { 'zh-CN': `没有命令 ${quoted}。`, en: `No such command: ${quoted}.` },
        hint: meant([...commandNames]),
      };
    case 'commander.missingArgument':
      return { said: { 'zh-CN': `缺少参数 ${quoted}。`, en: `The argument ${quoted} is missing.` }, hint: helpHint };
    case 'commander.optionMissingArgument':
      return {
        said: { 'zh-CN': `选项 ${quoted} 后面要有值。`, en: `The option ${quoted} needs a value.` },
        hint: helpHint,
      };
    case 'commander.excessArguments':
      return { said: { 'zh-CN': '参数太多。', en: 'Too many arguments.' }, hint: helpHint };
    case 'commander.invalidArgument': {
      const allowed = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '';
      const value = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? quoted;
      return {
        said: { 'zh-CN': `选项 ${quoted} 不接受 ${value}。`, en: `The option ${quoted} does not take ${value}.` },
        hint: { 'zh-CN': `可用的：${allowed.replaceAll(', ', '、')}`, en: `Allowed: ${allowed}` },
      };
    }
    default:
      return { said: { 'zh-CN': '命令行有误。', en: 'The command line is wrong.' }, hint: helpHint };
  }
}
