// `duban owners`: CODEOWNERS from the registry, written or held against the file in place.
import type { Organization, Plan } from '../model/plan.ts';
import {
  type Owner,
  type OwnersPlatform,
  ownersPlaces,
  ownersPlatforms,
  renderCodeOwners,
} from '../render/code-owners.ts';
import { type Command, type CommandInput, type Outcome, UsageError, textOption } from './command.ts';
import { dataOption, openFiles, outputOption, unknown, warnOfErrors } from './shared/common.ts';
import { emitText } from './shared/emit-text.ts';
import { choosePlan } from './shared/one-plan.ts';

export const command: Command = {
  options: [
    dataOption,
    {
      flags: '--platform <platform>',
      summary: {
        'zh-CN': `给哪个平台用：${ownersPlatforms.join('、')}（默认看仓库里有哪个平台的文件夹，没有则 github）`,
        en: `the platform it is for: ${ownersPlatforms.join(', ')} (by the folders in the repository, else github)`,
      },
      choices: ownersPlatforms,
    },
    {
      flags: '--office <name>',
      summary: {
        'zh-CN': '主管单位（默认报告抬头的单位，没有则印发单位）',
        en: 'the office in charge (that of the papers by default, else the issuer)',
      },
    },
    {
      flags: '--check',
      summary: {
        'zh-CN': '不写文件，核对仓库里的 CODEOWNERS；不一致时退出码为1',
        en: 'write nothing, hold it against the CODEOWNERS in place; exit code 1 if they differ',
      },
    },
    outputOption,
  ],
  async run(given) {
    const reporting = new Set<string>();
    let last: Plan | undefined;
    const seen = (plan: Plan): void => {
      for (const id of reportersOf(plan)) reporting.add(id);
      if (last === undefined || plan.year > last.year) last = plan;
    };
    const workspace = await openFiles(given, { asked: 'errors', kept: 'findings', seen });
    const { input, folder } = workspace;
    const { world, options } = input;
    const isBroken = warnOfErrors(workspace, input);
    const repository = world.findRepository(folder);
    const top = repository?.top ?? folder;
    const platform = platformOf(input, top);
    const newest = choosePlan(last === undefined ? [] : [last], workspace.folder, input);
    const office = officeOf(newest, input);
    // Who reports in any plan, and whoever else has an account; in the order of the registry.
    const owners = [...newest.registry.organizations.values()].filter(
      ({ id, accounts }) => accounts.length > 0 || reporting.has(id),
    );
    const reporters = owners.filter((owner) => isOwner(owner) && owner.id !== office?.id);
    const ownedOffice = office !== undefined && isOwner(office) ? office : undefined;
    if (ownedOffice === undefined && reporters.length === 0) throw nobody();
    saySilent(input, owners, office);
    const text = renderCodeOwners({
      platform,
      language: input.language,
      data: repository?.below ?? '',
      office: ownedOffice,
      reporters,
    });
    if (options['check'] !== true) return emitText(input, text, isBroken ? 1 : 0);
    return checked(input, top, platform, text);
  },
};

const isOwner = ({ accounts }: Owner): boolean => accounts.length > 0;

function platformOf({ world, options }: CommandInput, top: string): OwnersPlatform {
  const asked = textOption(options, 'platform');
  return (
    ownersPlatforms.find((platform) => platform === asked) ??
    ownersPlatforms.find((platform) => traces[platform].some((path) => hasFile(world, `${top}/${path}`))) ??
    'github'
  );
}

/** Files by which a repository shows where it lives. */
const traces: Readonly<Record<OwnersPlatform, readonly string[]>> = {
  github: ['.github/CODEOWNERS', '.github/workflows/duban.yml'],
  gitlab: ['.gitlab/CODEOWNERS', '.gitlab-ci.yml'],
  gitee: ['.gitee/CODEOWNERS', '.workflow/duban.yml'],
};

function hasFile(world: CommandInput['world'], path: string): boolean {
  try {
    return world.readText(path) !== undefined;
  } catch {
    return false;
  }
}

/** The office in charge: the one named, that of the papers where the registry knows it, else who issued the newest plan. */
function officeOf({ registry, settings, document }: Plan, { options }: CommandInput): Organization | undefined {
  const all = [...registry.organizations.values()];
  const named = (name: string | undefined): Organization | undefined =>
    all.find(
      ({ id, name: full, shortName, aliases }) =>
        name !== undefined && [id, full, shortName, ...aliases].includes(name),
    );
  const asked = textOption(options, 'office');
  if (asked === undefined) {
    return named(settings.papers.office) ?? named(document.issuer);
  }
  const office = named(asked);
  if (office !== undefined) return office;
  throw unknown(
    '单位',
    'organisation',
    asked,
    all.flatMap(({ id, name, shortName }) => [id, name, shortName]),
  );
}

/** Who owes a return or has handed one in. */
const reportersOf = ({ reporters, returns }: Plan): readonly string[] => [
  ...reporters,
  ...returns.map(({ organization }) => organization),
];

function saySilent(
  { world, language }: CommandInput,
  owners: readonly Organization[],
  office: Organization | undefined,
): void {
  const silent = owners
    .filter((owner) => !isOwner(owner) && owner.id !== office?.id)
    .map(({ id, name }) => `${name} (${id})`);
  const zh = language === 'zh-CN';
  if (office !== undefined && !isOwner(office))
    world.say(
      zh
        ? `主管单位 ${office.name}（${office.id}）没有账号：计划、任务等文件没有写审核人。\n`
        : `The office ${office.name} (${office.id}) has no account: nobody is named for the plan itself.\n`,
    );
  const left = silent.length - mostSilent;
  const some = silent.slice(0, mostSilent);
  if (silent.length > 0)
    world.say(
      zh
        ? `没有账号、报表没有写审核人的单位（${silent.length}个）：${some.join('、')}${left > 0 ? ' 等' : ''}\n`
        : `Without an account, so nobody is named for their returns (${silent.length}): ${some.join(', ')}${left > 0 ? ` and ${left} more` : ''}\n`,
    );
}

/** As many as a person takes in on a screen; a province has thousands. */
const mostSilent = 30;

const nobody = (): UsageError =>
  new UsageError(
    { 'zh-CN': '登记册里没有一个单位写了账号。', en: 'No organisation of the registry has an account.' },
    {
      'zh-CN': '在 organizations.yaml 的单位下写 accounts: ["@账号"]。',
      en: 'Write accounts: ["@account"] under an organisation in organizations.yaml.',
    },
  );

function checked(input: CommandInput, top: string, platform: OwnersPlatform, text: string): Outcome {
  const { world, language } = input;
  const zh = language === 'zh-CN';
  const place = ownersPlaces[platform].find((path) => hasFile(world, `${top}/${path}`));
  const found = place === undefined ? undefined : world.readText(`${top}/${place}`)?.replaceAll('\r\n', '\n');
  if (found === text)
    return { exitCode: 0, output: zh ? `${place} 与登记册一致。\n` : `${place} agrees with the registry.\n` };
  const target = place ?? ownersPlaces[platform][0] ?? 'CODEOWNERS';
  const cure = `duban owners --platform ${platform} --output ${world.shownPath(top, target)}`;
  const what =
    place === undefined
      ? zh
        ? '仓库里没有 CODEOWNERS。'
        : 'There is no CODEOWNERS in the repository.'
      : zh
        ? `${place} 与登记册不一致。`
        : `${place} does not agree with the registry.`;
  return { exitCode: 1, output: zh ? `${what}重新生成：${cure}\n` : `${what} Write it anew: ${cure}\n` };
}
