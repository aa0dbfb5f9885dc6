// Which folders of others a person has told git to trust: asked only where git refused one of them.
import { runTrusted } from './git.ts';

/** Git's own rule for safe.directory: the folder, `*` for all, or `/*` at the end for all below; an empty entry starts anew. */
export function trustsFolder(top: string): boolean {
  const listed = ['--system', '--global'].flatMap((scope) => {
    const ran = runTrusted(['config', scope, '--includes', '--null', '--get-all', 'safe.directory']);
    return ran.kind === 'ok' ? ran.stdout.toString().split('\0').slice(0, -1) : [];
  });
  return listed.slice(listed.lastIndexOf('') + 1).some((entry) => {
    const path = entry.replace(/(?<=.)\/+$/, '');
    return path === '*' || path === top || (path.endsWith('/*') && top.startsWith(path.slice(0, -1)));
  });
}
