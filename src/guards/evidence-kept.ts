// A file that a return names as evidence stays what it was: it is what the figure was believed by.
import { isRemoved, isTranscribed } from './errata.ts';
import { type NamedEvidence, evidenceIn } from './evidence-named.ts';
import type { Guard } from './guard.ts';
import { dueSince, isOpen } from './periods.ts';
import { erratumHint } from './wording.ts';

export const evidenceKept: Guard = {
  id: 'evidence-kept',
  severity: 'error',
  title: { 'zh-CN': '佐证文件不丢、不换', en: 'an evidence file stays what it was' },
  why: {
    'zh-CN': '报表还写着这份佐证，文件却没有了或者换了内容，当时凭什么认定就查不到了。',
    en: 'If the file is gone or another while the return still names it, nobody can see by what the figure was believed.',
  },
  remedy: {
    'zh-CN': '恢复原来的文件；补充的材料另存一个文件，在下一期报表写明；确属放错的，在 errata.yaml 记一条。',
    en: 'Restore the file; put further material into a file of its own and name it in the next return; one put there by mistake goes into errata.yaml.',
  },
  check(input, report) {
    const touched = new Map(input.beside.filter(({ as }) => as === 'evidence').map((file) => [file.path, file]));
    if (touched.size === 0) return;
    const still = new Map(evidenceIn(input.head).map((named) => [keyOf(named), named]));
    for (const named of evidenceIn(input.base)) {
      const { path, plan, organization, period, subject } = named;
      const file = touched.get(path);
      const now = still.get(keyOf(named));
      // Where the return names it no more, that is a change of the return.
      if (file?.from === undefined || now === undefined) continue;
      const { from, to } = file;
      const isLost = to === undefined;
      // Until returns are due what is handed in may change, but never so that it names nothing.
      if (!isLost && dueSince(input, plan, period) === undefined) continue;
      const mended = { subject, organization, period, field: 'evidence' };
      if (isLost ? isRemoved(input, plan, mended) : isTranscribed(input, plan, mended, from, to)) continue;
      report(
        now.place,
        isLost
          ? {
              'zh-CN': `佐证文件 ${path} 没有了，报表还写着它。`,
              en: `The evidence file ${path} is gone, and the return still names it.`,
            }
          : { 'zh-CN': `佐证文件 ${path} 换了内容。`, en: `The evidence file ${path} holds something else now.` },
        {
          subject,
          before: [named.place],
          mild: !isLost && isOpen(input, plan, period),
          hint: isLost
            ? erratumHint(input, plan, 'removal', mended)
            : erratumHint(input, plan, 'transcription', mended, { from, to }),
        },
      );
    }
  },
};

const keyOf = ({ path, plan, organization, period, subject }: NamedEvidence): string =>
  [plan, period, organization, subject, path].join(' ');
