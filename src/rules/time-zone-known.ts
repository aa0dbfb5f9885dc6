// The time zone of the workspace exists, so that "today" can be told.
import { defaults } from '../lib/defaults.ts';
import type { Rule } from './rule.ts';

export const timeZoneKnown: Rule = {
  id: 'time-zone-known',
  severity: 'error',
  title: { 'zh-CN': '时区存在', en: 'the time zone exists' },
  why: {
    'zh-CN': '时区写错，“今天”就无从确定，不写 --as-of 的命令都不能用。',
    en: 'Without a zone there is no today, and no command works without --as-of.',
  },
  remedy: {
    'zh-CN': '写成 Asia/Shanghai 这样的 IANA 时区名，或删去这一行。',
    en: 'Write an IANA name such as Asia/Shanghai, or remove the line.',
  },
  check({ files }, report) {
    const zone = files.workspace?.value.timeZone;
    if (files.workspace === undefined || zone === undefined || zone === defaults.timeZone || exists(zone)) return;
    report(
      { file: files.workspace.path, pointer: '/timeZone' },
      { 'zh-CN': `没有这个时区：${zone}。`, en: `There is no time zone ${zone}.` },
      { hint: { 'zh-CN': '例如 Asia/Shanghai。', en: 'Asia/Shanghai, for example.' } },
    );
  },
};

function exists(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
