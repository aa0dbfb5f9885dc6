// Why the files on disk cannot be held against history, in words: a part of them is another repository's, or is not there.
import type { HistoryTrouble } from '../../model/revision.ts';
import type { Localized } from '../../model/language.ts';

export function tellDiskTrouble(trouble: Extract<HistoryTrouble, { readonly kind: 'submodule' | 'sparse' }>): {
  readonly said: Localized;
  readonly hint: Localized;
} {
  if (trouble.kind === 'sparse')
    return {
      said: {
        'zh-CN': `只签出了工作区的一部分（稀疏签出），有${trouble.count}个数据文件不在磁盘上，没法和历史比较。`,
        en: `Only a part of the workspace is checked out (a sparse checkout leaves out ${trouble.count === 1 ? '1 data file' : `${trouble.count} data files`}): it cannot be held against its history.`,
      },
      hint: {
        'zh-CN':
          '全部签出：git sparse-checkout disable；在 GitHub Actions 中去掉 actions/checkout 的 sparse-checkout。已经提交的两个版本可以照常比较：duban diff BASE HEAD。',
        en: 'Check out all of it with git sparse-checkout disable; in GitHub Actions take sparse-checkout away from actions/checkout. Two revisions can be compared as always: duban diff BASE HEAD.',
      },
    };
  const { at } = trouble;
  if (at === '.')
    return {
      said: {
        'zh-CN': '整个工作区是一个子模块：合并请求是外层仓库的，子模块自己的历史说明不了它改了什么。',
        en: 'The whole workspace is a submodule: the pull request is of the repository around it, and what it changes is not in the submodule’s own history.',
      },
      hint: {
        'zh-CN': '把数据直接放在仓库里；数据另有仓库的，在那个仓库里检查它的合并请求。',
        en: 'Keep the data in the repository itself; data with a repository of its own is checked there, pull request by pull request.',
      },
    };
  return {
    said: {
      'zh-CN': `工作区里的 ${at} 是另一个仓库（子模块），它的历史不在这里，没法比较。`,
      en: `${at} in the workspace is another repository (a submodule): its history is not here, and nothing can be compared.`,
    },
    hint: {
      'zh-CN': `把 ${at} 里的文件直接提交到这个仓库。`,
      en: `Commit the files of ${at} to this repository itself.`,
    },
  };
}
