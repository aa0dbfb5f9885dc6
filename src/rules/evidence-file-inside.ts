// The file of a piece of evidence is named by its way inside the plan's folder, the same on every machine.
import type { Fix } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import type { Standing } from '../model/source-file.ts';
import { placeOfEvidence, visitEvidence } from './evidences.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';

export const evidenceFileInside: Rule = {
  id: 'evidence-file-inside',
  severity: 'error',
  title: {
    'zh-CN': '佐证文件在计划文件夹内',
    en: 'an evidence file is inside the plan folder',
  },
  why: {
    'zh-CN': '写本机的绝对路径，换一台电脑就打不开；跳出文件夹的路径可能指到不该看的文件。',
    en: 'A path of one’s own machine opens nowhere else, and one that leaves the folder may lead to anybody’s files.',
  },
  remedy: {
    'zh-CN': '把文件放进计划文件夹，file 写从计划文件夹起的相对路径，用 /；网页写 url。',
    en: 'Put the file into the plan folder and give its path from there, with /; a web page goes into url.',
  },
  check({ plans, beside }, report) {
    for (const { plan, files } of plans)
      visitEvidence(plan, ({ file }, index, entry) => {
        const fault = file === undefined ? undefined : (faultOf(file) ?? linkOn(beside.at(`${files.folder}/${file}`)));
        if (fault === undefined) return;
        report(below(placeOfEvidence(entry, index), 'file'), fault.message, {
          subject: entry.id,
          ...(fault.fix === undefined ? {} : { fix: fault.fix }),
        });
      });
  },
};

interface Fault {
  readonly message: Localized;
  readonly fix?: Fix;
}

const linkOn = (at: Standing | undefined): Fault | undefined =>
  at?.kind !== 'link'
    ? undefined
    : {
        message: {
          'zh-CN': `${at.name} 是链接，可能指到计划文件夹外面，要放文件本身。`,
          en: `The link ${at.name} may lead out of the plan folder: put the file itself there.`,
        },
      };

/** Nearly every way is in order: what is nowhere in it need not be looked for one by one. */
const unusual = /^[\\/~]|:|\\|\.\.|(?:^|\/)\./;

/** What is wrong with a way as it is written. */
export function faultOf(file: string): Fault | undefined {
  if (!unusual.test(file)) return undefined;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(file))
    return {
      message: {
        'zh-CN': 'file 写文件路径；网址写在 url。',
        en: 'This is a web address: it goes into url, file is a path.',
      },
    };
  if (/^[\\/~]|^[a-z]:/i.test(file))
    return {
      message: {
        'zh-CN': '这是绝对路径，要写从计划文件夹起的相对路径。',
        en: 'This is an absolute path: give the path from the plan folder.',
      },
    };
  if (file.split(/[\\/]/).includes('..'))
    return {
      message: {
        'zh-CN': '路径里不能有 ..，文件要在计划文件夹内。',
        en: 'There is .. in the path: the file has to be inside the plan folder.',
      },
    };
  const hidden = file.split(/[\\/]/).find((part) => part.startsWith('.') && part !== '.');
  if (hidden !== undefined)
    return {
      message: {
        'zh-CN': `以 . 开头的 ${hidden} 是隐藏的，不能放佐证材料。`,
        en: `What begins with a dot is hidden, as ${hidden} is, and no place for evidence.`,
      },
    };
  if (file.includes('\\'))
    return {
      message: {
        'zh-CN': '路径的分隔符用 /，不用 \\。',
        en: 'Folders are separated by /, not by \\.',
      },
      fix: { kind: 'value', text: JSON.stringify(file.replaceAll('\\', '/')) },
    };
  return undefined;
}
