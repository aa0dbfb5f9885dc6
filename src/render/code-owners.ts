// CODEOWNERS: whose approval a change of which file of the workspace needs, for the platforms that read such a file.
import type { Language } from '../model/language.ts';
import { escapeOwnersPath } from './escape/code-owners.ts';

export const ownersPlatforms = ['github', 'gitlab', 'gitee'] as const;

export type OwnersPlatform = (typeof ownersPlatforms)[number];

/** Where each platform looks, in its order; it takes the first that it finds. */
export const ownersPlaces: Readonly<Record<OwnersPlatform, readonly string[]>> = {
  github: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'],
  gitlab: ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'],
  gitee: ['CODEOWNERS', '.gitee/CODEOWNERS', 'docs/CODEOWNERS'],
};

/** What decides over the checks themselves is the office's as well, and which schema an editor goes by. */
const machinery: Readonly<Record<OwnersPlatform, readonly string[]>> = {
  github: ['/.github/', '/CODEOWNERS', '/.vscode/'],
  gitlab: ['/.gitlab-ci.yml', '/.gitlab/', '/CODEOWNERS', '/.vscode/'],
  gitee: ['/.workflow/', '/.gitee/', '/CODEOWNERS', '/.vscode/'],
};

/** An organisation with its accounts, of which there is at least one. */
export interface Owner {
  readonly id: string;
  readonly accounts: readonly string[];
}

export interface Owners {
  readonly platform: OwnersPlatform;
  readonly language: Language;
  /** The workspace from the top of the repository with `/`; empty at the top. */
  readonly data: string;
  /** undefined when the office has no account. */
  readonly office: Owner | undefined;
  /** Who hands in returns, in written order. */
  readonly reporters: readonly Owner[];
}

/**
 * The last line that fits decides, so the office owns everything and each organisation then its own returns. GitLab
 * keeps lines under a heading apart from those that other people wrote.
 */
export function renderCodeOwners({ platform, language, data, office, reporters }: Owners): string {
  const below = data === '' ? '' : `/${escapeOwnersPath(data)}`;
  const ofOffice = office?.accounts ?? [];
  const line = (path: string, accounts: readonly string[]): string => `${path} ${accounts.join(' ')}`;
  const everything =
    ofOffice.length === 0 ? [] : [...machinery[platform], `${below}/`].map((path) => line(path, ofOffice));
  const returns = reporters.map(({ id, accounts }) =>
    line(`${below}/*/returns/*/${id}.yaml`, [...new Set([...accounts, ...ofOffice])]),
  );
  const lines = [
    ...head[language],
    ...(platform === 'gitlab' ? ['[duban]'] : []),
    ...everything,
    ...(returns.length === 0 ? [] : [comment[language], ...returns]),
  ];
  return `${lines.join('\n')}\n`;
}

const head = {
  'zh-CN': ['# 由 duban owners 按单位登记册（organizations.yaml）生成，不要手工修改。'],
  en: ['# Written by duban owners from the registry (organizations.yaml); not to be edited by hand.'],
};

const comment = {
  'zh-CN': '# 报表由本单位或主管单位审核。',
  en: '# A return is approved by its own organisation or by the office.',
};
