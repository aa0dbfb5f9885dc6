// The language that was asked for, on the command line or by DUBAN_LANG.
import { languages } from '../../messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { World } from '../../model/world.ts';
import { UsageError } from '../command.ts';

/**
 * The option wins over DUBAN_LANG, if it names one that there is; undefined when neither asks, and then Chinese, or the
 * workspace's own, it is. Needed before the command line is parsed, for the help itself.
 */
export const languageOf = (args: readonly string[], world: World): Language | undefined =>
  languageNamed(languageTyped(args)) ?? languageNamed(world.env['DUBAN_LANG']);

function languageTyped(args: readonly string[]): string | undefined {
  const at = args.indexOf('--lang');
  return at === -1 ? args.find((word) => word.startsWith('--lang='))?.slice(7) : args[at + 1];
}

const languageNamed = (name: string | undefined): Language | undefined =>
  languages.find((language) => language.toLowerCase() === name?.toLowerCase());

/** As of --lang: what is set and names no language is told. */
export function refuseLanguage(args: readonly string[], world: World): void {
  const named = world.env['DUBAN_LANG'] ?? '';
  if (named === '' || languageNamed(named) !== undefined || languageTyped(args) !== undefined) return;
  throw new UsageError(
    { 'zh-CN': `环境变量 DUBAN_LANG 不接受 ${named}。`, en: `The variable DUBAN_LANG does not take ${named}.` },
    { 'zh-CN': `可用的（available）：${languages.join(', ')}`, en: `Allowed: ${languages.join(', ')}` },
  );
}
