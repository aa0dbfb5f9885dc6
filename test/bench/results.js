// The results as Markdown: which machine and versions, and a table for each question.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

export function headOf({ root, rounds }) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const git = execFileSync('git', ['--version'], { encoding: 'utf8' }).trim();
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform}`;
  return `# How fast, how large

Made by \`npm run bench -- --peers --write\` on ${new Date().toISOString().slice(0, 10)}: duban ${version}, Node ${process.version}, ${git}; ${machine}.

Whole processes from outside, page cache warm; each job alternates with what it is compared with, the ratios are taken pair by
pair, and the median of ${rounds} rounds (a third of them from 2,000 files on) is given. Milliseconds are of this machine; compare
the ratios.
`;
}

export function tableOf(title, heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((head) => (['job', 'checker'].includes(head) ? '---' : '---:'));
  return ['', `## ${title}`, '', line(heads), line(rule), ...rows.map(line), ''].join('\n');
}

export const aboutPeers = `What takes over 10 seconds was run once. yaml-language-server has no command line: one process is spoken to over stdio and
handed every file at once, as an editor would open them, and is done when it has reported on each; its pause of 0.2 seconds after
a change and the process that speaks to it (a bare Node) are within.
`;
