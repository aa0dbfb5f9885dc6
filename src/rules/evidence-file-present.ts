// A file that a return names as evidence is there.
import type { Fix } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import type { Beside, Standing } from '../model/source-file.ts';
import { faultOf } from './evidence-file-inside.ts';
import { placeOfEvidence, visitEvidence } from './evidences.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';

export const evidenceFilePresent: Rule = {
  id: 'evidence-file-present',
  severity: 'warning',
  title: {
    'zh-CN': '写明的佐证文件都在',
    en: 'an evidence file that is named is there',
  },
  why: {
    'zh-CN': '报表写着有这份文件，文件夹里却没有，审核的人什么也看不到。',
    en: 'Whoever checks the figure opens the file that the return names, and finds nothing.',
  },
  remedy: {
    'zh-CN':
      '把文件放到写明的位置，和报表一起提交；路径写错的改 file；文件另外存放的，不写 file，在 title 里写明存在哪里。',
    en: 'Put the file where the return says and commit the two together; mend a wrong path; if the file is kept elsewhere, leave file out and say where in title.',
  },
  check({ plans, beside }, report) {
    for (const { plan, files } of plans)
      visitEvidence(plan, ({ file }, index, entry) => {
        if (file === undefined || faultOf(file) !== undefined) return;
        const at = beside.at(`${files.folder}/${file}`);
        const message = at && messageOf(at, file);
        if (at === undefined || message === undefined) return;
        const isMissing = at.kind === 'missing';
        report(below(placeOfEvidence(entry, index), 'file'), message, {
          subject: entry.id,
          ...(isMissing ? (nearReturn(files.folder, entry.place.file, file, beside) ?? alikeThere(at.alike)) : {}),
        });
      });
  },
};

interface Way {
  readonly hint: Localized;
  readonly fix?: Fix;
}

/** It lies where a way from the return itself leads. */
function nearReturn(folder: string, own: string, file: string, beside: Beside): Way | undefined {
  const there = `${own.slice(0, own.lastIndexOf('/'))}/${file.replace(/^\.\//, '')}`;
  if (beside.at(there)?.kind !== 'file') return undefined;
  const way = there.slice(folder.length + 1);
  return {
    hint: {
      'zh-CN': `路径要从计划文件夹写起，应为 ${way}。`,
      en: `The path begins at the plan folder: it has to be ${way}.`,
    },
    fix: { kind: 'value', text: JSON.stringify(way) },
  };
}

const alikeThere = (alike: string | undefined): Way | undefined =>
  alike === undefined
    ? undefined
    : {
        hint: {
          'zh-CN': `那里有 ${alike}，文件名要一字不差，带扩展名。`,
          en: `There is ${alike}: the name has to be the same to the letter, with its ending.`,
        },
      };

/** A link is a finding of `evidence-file-inside`. */
function messageOf(at: Standing, file: string): Localized | undefined {
  switch (at.kind) {
    case 'missing':
      return { 'zh-CN': `没有这个佐证文件：${file}。`, en: `There is no such file of evidence: ${file}.` };
    case 'folder':
      return {
        'zh-CN': `${file} 是文件夹，要写到具体的文件。`,
        en: `This is a folder, and evidence is a file in it: ${file}.`,
      };
    case 'other':
      return { 'zh-CN': `${file} 不是普通文件。`, en: `This is no ordinary file: ${file}.` };
    case 'file':
    case 'link':
      return undefined;
  }
}
