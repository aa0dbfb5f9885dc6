// What stands in the way of reading history, in words: each with its cure.
import { nearest } from '../../lib/nearest.ts';
import type { HistoryTrouble } from '../../model/revision.ts';
import type { Localized } from '../../model/language.ts';
import { UsageError } from '../command.ts';
import { tellDiskTrouble } from './disk-trouble.ts';

export interface TroubleWords {
  readonly said: Localized;
  readonly hint?: Localized;
}

/** As a usage error: for what was asked on the command line and cannot be done without history. */
export function historyError(trouble: HistoryTrouble, dayOf: (seconds: number) => string): UsageError {
  const { said, hint } = tellTrouble(trouble, dayOf);
  return new UsageError(said, hint);
}

/** Without --at everything else still works, and that is worth saying where the cure is out of reach. */
const withoutHistory: Localized = {
  'zh-CN': '不加 --at、不比较历史的命令照常可用。',
  en: 'Everything that needs no history still works.',
};

const followedBy = (hint: Localized): Localized => ({
  'zh-CN': `${hint['zh-CN']}${withoutHistory['zh-CN']}`,
  en: `${hint.en} ${withoutHistory.en}`,
});

/** @param dayOf the day of a moment in the workspace's time zone */
export function tellTrouble(trouble: HistoryTrouble, dayOf: (seconds: number) => string): TroubleWords {
  switch (trouble.kind) {
    case 'no-git':
      return {
        said: { 'zh-CN': '没有找到 git，读不了历史。', en: 'git was not found: history cannot be read.' },
        hint: followedBy({ 'zh-CN': '安装 git，并让它在 PATH 中。', en: 'Install git and have it in PATH.' }),
      };
    case 'no-repository':
      return {
        said: {
          'zh-CN': '工作区不在 git 仓库里，没有历史。',
          en: 'The workspace is in no git repository: it has no history.',
        },
        hint: followedBy({
          'zh-CN': '要有历史，在工作区运行 git init 并提交。',
          en: 'To have one, run git init in the workspace and commit.',
        }),
      };
    case 'no-commit':
      return {
        said: { 'zh-CN': '仓库里还没有提交，没有历史。', en: 'The repository has no commit yet: there is no history.' },
        hint: {
          'zh-CN': '先提交一次：git add -A，再 git commit。',
          en: 'Commit once: git add -A, then git commit.',
        },
      };
    case 'form':
      return {
        said:
          trouble.typed.trim() === ''
            ? { 'zh-CN': '版本是空的。', en: 'The revision is empty.' }
            : {
                'zh-CN': `这不是版本：${shorten(trouble.typed)}。`,
                en: `This is no revision: ${shorten(trouble.typed)}.`,
              },
        hint: {
          'zh-CN': '写分支、标签、提交号、HEAD~3 或日期（2024-06-30）；不能以 - 开头，也不能含空格、冒号、..、@{。',
          en: 'Write a branch, a tag, a commit id, HEAD~3 or a date (2024-06-30): no - in front, no blank, colon, .. or @{.',
        },
      };
    case 'unknown': {
      const meant = nearest(trouble.typed, trouble.names);
      const some = trouble.names.slice(0, 12);
      return {
        said: {
          'zh-CN': `仓库里没有这个版本：${trouble.typed}。`,
          en: `The repository has no such revision: ${trouble.typed}.`,
        },
        hint:
          meant !== undefined
            ? { 'zh-CN': `是不是 ${meant}？`, en: `Did you mean ${meant}?` }
            : {
                'zh-CN': `分支和标签：${some.join('、')}；也可以写提交号、HEAD~3 或日期（2024-06-30）。`,
                en: `Branches and tags: ${some.join(', ')}; or write a commit id, HEAD~3 or a date (2024-06-30).`,
              },
      };
    }
    case 'ambiguous':
      return {
        said: {
          'zh-CN': `提交号 ${trouble.typed} 太短，有${trouble.commits.length}个提交都以它开头。`,
          en: `The commit id ${trouble.typed} is too short: ${trouble.commits.length} commits start with it.`,
        },
        hint: {
          'zh-CN': `多写几位：${trouble.commits
            .slice(0, 5)
            .map((id) => id.slice(0, 12))
            .join('、')}`,
          en: `Write more of it: ${trouble.commits
            .slice(0, 5)
            .map((id) => id.slice(0, 12))
            .join(', ')}`,
        },
      };
    case 'before-first': {
      const first = trouble.first.commit.slice(0, 7);
      const day = dayOf(trouble.first.seconds);
      return {
        said: {
          'zh-CN': `到 ${trouble.day} 为止还没有任何记录；第一个提交 ${first} 是 ${day} 的。`,
          en: `Nothing had been recorded by ${trouble.day}: the first commit, ${first}, is of ${day}.`,
        },
        hint: { 'zh-CN': `最早可以写 --at ${day}`, en: `The earliest to ask for is --at ${day}` },
      };
    }
    case 'shallow': {
      const meant = nearest(trouble.typed, trouble.names);
      return {
        said: {
          'zh-CN': `${shortened(trouble.typed)} 不在这里：仓库只取了最近的提交（浅克隆）。`,
          en: `${shortened(trouble.typed)} is not here: only the last commits were fetched (a shallow clone).`,
        },
        hint: {
          'zh-CN': `${meant === undefined ? '' : `是不是 ${meant}？不是的话，`}取回完整历史：git fetch --unshallow；在 GitHub Actions 中给 actions/checkout 加 fetch-depth: 0。`,
          en: `${meant === undefined ? '' : `Did you mean ${meant}? If not: `}fetch the whole history with git fetch --unshallow; in GitHub Actions give actions/checkout fetch-depth: 0.`,
        },
      };
    }
    case 'unrelated':
      return {
        said: {
          'zh-CN': '两个版本没有共同的历史，无法比较出改动。',
          en: 'The two revisions share no history: there is nothing to measure the change from.',
        },
        hint: {
          'zh-CN': '换一个由同一份历史分出的版本。',
          en: 'Name a revision that grew from the same history.',
        },
      };
    case 'bare':
      return {
        said: {
          'zh-CN': '这个文件夹里直接放着 git 的数据（裸仓库），可能是别人放进来的，不读它的历史。',
          en: 'Git’s own data lies in this folder (a bare repository); others may have put it there, so its history is not read.',
        },
        hint: {
          'zh-CN': '确要读裸仓库，用 --data 直接指明它本身，并加 --at。',
          en: 'To read a bare repository, name it itself with --data, and a revision with --at.',
        },
      };
    case 'foreign-owner':
      return {
        said: {
          'zh-CN': `仓库 ${trouble.top} 属于另一个用户，git 不读它。`,
          en: `The repository ${trouble.top} belongs to another user: git does not read it.`,
        },
        hint: followedBy({
          'zh-CN': `信得过它，就运行 git config --global --add safe.directory '${trouble.top}'；环境变量里写的（GIT_CONFIG_COUNT）不算。`,
          en: `If you trust it, run git config --global --add safe.directory '${trouble.top}'; what the environment says (GIT_CONFIG_COUNT) is not read.`,
        }),
      };
    case 'outside':
      return {
        said: {
          'zh-CN': `${trouble.folder} 在仓库之外（链接或 .git 文件指到了别处），不读那里的历史。`,
          en: `${trouble.folder} lies outside of the repository (a link or a .git file leads there): its history is not read.`,
        },
        hint: followedBy({
          'zh-CN': '用 --data 指明工作区真正所在的文件夹。',
          en: 'Name the folder where the workspace really is with --data.',
        }),
      };
    case 'partial':
      return {
        said: {
          'zh-CN': '仓库没有取全（部分克隆），缺少这个版本的内容；duban 从不联网去取。',
          en: 'The repository is a partial clone without the content of this revision, and duban never fetches any.',
        },
        hint: {
          'zh-CN': '取全内容：git fetch --refetch --no-filter，或不用 --filter 重新克隆。',
          en: 'Fetch all of it: git fetch --refetch --no-filter, or clone again without --filter.',
        },
      };
    case 'damaged':
      return {
        said: {
          'zh-CN': '仓库有损坏，读不出这段历史。',
          en: 'The repository is damaged: this part of its history cannot be read.',
        },
        hint: followedBy({
          'zh-CN': '运行 git fsck 看缺什么，或重新克隆。',
          en: 'Run git fsck to see what is missing, or clone it again.',
        }),
      };
    case 'submodule':
    case 'sparse':
      return tellDiskTrouble(trouble);
    case 'too-slow':
      return {
        said: {
          'zh-CN': 'git 很久没有回答，已经停止等待。',
          en: 'git did not answer for a long time and was stopped.',
        },
        hint: followedBy({
          'zh-CN': '看看仓库所在的磁盘，或运行 git fsck。',
          en: 'Look at the disk that the repository is on, or run git fsck.',
        }),
      };
    case 'too-much':
      return {
        said: {
          'zh-CN': '这段历史太大，超过一次能读的限度。',
          en: 'This part of the history is larger than what is read at once.',
        },
        hint: followedBy({
          'zh-CN': '工作区里只放计划的数据文件。',
          en: 'Keep only the data files of the plan in the workspace.',
        }),
      };
    case 'no-workspace': {
      const id = trouble.commit.slice(0, 7);
      const { since } = trouble;
      return {
        said: {
          'zh-CN': `${id} 这个版本里还没有工作区（duban.yaml）。`,
          en: `There was no workspace (duban.yaml) at ${id} yet.`,
        },
        hint:
          since === undefined
            ? {
                'zh-CN': '工作区还没有提交过，或者当时在别的文件夹。',
                en: 'It was never committed, or stood in another folder then.',
              }
            : {
                'zh-CN': `从 ${since.commit.slice(0, 7)}（${dayOf(since.seconds)}）起才有。`,
                en: `It is there since ${since.commit.slice(0, 7)} (${dayOf(since.seconds)}).`,
              },
      };
    }
  }
}

const shorten = (typed: string): string => (typed.length > 60 ? `${typed.slice(0, 60)}…` : typed);
const shortened = (typed: string): string => (/^[0-9a-f]{40,64}$/.test(typed) ? typed.slice(0, 7) : typed);
