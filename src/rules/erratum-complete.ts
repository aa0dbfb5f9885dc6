// An erratum says whole what it mends: what was taken out, added or typed anew, and nothing beside it.
import { periodDays } from '../lib/period-days.ts';
import type { ErratumRecord } from '../model/generated/files.ts';
import type { Localized } from '../model/language.ts';
import { atKey, below, placeIn } from './places.ts';
import type { Rule } from './rule.ts';
import { isSame } from '../lib/same-value.ts';

export const erratumComplete: Rule = {
  id: 'erratum-complete',
  severity: 'error',
  title: {
    'zh-CN': '勘误写明改了哪一处',
    en: 'an erratum says what it mends',
  },
  why: {
    'zh-CN': '说不清改了哪一处的勘误什么也证明不了，改动照样会被拦下。',
    en: 'An erratum that does not say what it mends covers nothing, and the mend is refused all the same.',
  },
  remedy: {
    'zh-CN':
      '撤销（removal）写 subject，或 organization 和 period，或只写 period、plan、year；补录（addition）写 subject；改录（transcription）写对象、field、from 和 to。',
    en: 'A removal names subject, or organization and period, or period, plan or year alone; an addition subject; a transcription also field, from and to.',
  },
  check({ plans }, report) {
    for (const { files } of plans)
      for (const [index, erratum] of (files.errata?.value.errata ?? []).entries()) {
        const place = placeIn(files.errata?.path ?? '', 'errata', index);
        for (const { key, message } of faultsOf(erratum))
          report(key in erratum ? atKey(below(place, key)) : place, message, subjectOf(erratum));
      }
  },
};

interface Fault {
  readonly key: keyof ErratumRecord;
  readonly message: Localized;
}

const subjectOf = ({ subject }: ErratumRecord): { readonly subject?: string } =>
  subject === undefined ? {} : { subject };

const aboutWhat = ['plan', 'year', 'subject', 'organization', 'period', 'field', 'from', 'to'] as const;

const others = (own: (typeof aboutWhat)[number]) => aboutWhat.filter((key) => key !== own);

function faultsOf(erratum: ErratumRecord): readonly Fault[] {
  const { what, subject, organization, period, field, from, to } = erratum;
  const isOfReturn = organization !== undefined && period !== undefined;
  const missing = (key: keyof ErratumRecord): Fault => ({
    key: 'what',
    message: { 'zh-CN': `缺少 ${key}：说不清改了哪一处。`, en: `Without ${key} nobody knows what was mended.` },
  });
  const needless = (key: keyof ErratumRecord): readonly Fault[] =>
    erratum[key] === undefined
      ? []
      : [{ key, message: { 'zh-CN': `${what} 不写 ${key}。`, en: `There is no ${key} in a ${what}.` } }];
  switch (what) {
    case 'removal': {
      // A plan, a year of working days or a period as a whole.
      const whole = (['plan', 'year', 'period'] as const).find((key) => erratum[key] !== undefined);
      if (whole !== undefined && (whole !== 'period' || (subject === undefined && organization === undefined)))
        return others(whole).flatMap(needless);
      return [
        ...(subject === undefined && organization === undefined ? [missing('subject')] : []),
        ...(period !== undefined && organization === undefined ? [missing('organization')] : []),
        ...needless('from'),
        ...needless('to'),
      ];
    }
    case 'addition':
      return [...(subject === undefined ? [missing('subject')] : []), ...others('subject').flatMap(needless)];
    case 'transcription':
      if (erratum.plan !== undefined || erratum.year !== undefined)
        return (['plan', 'year'] as const).flatMap(needless);
      if (field === undefined) return [missing('field')];
      if (subject === undefined && period === undefined) return [missing('subject')];
      if (from === undefined && to === undefined) return [missing('to')];
      if (from !== undefined && isSame(from, to))
        return [{ key: 'to', message: { 'zh-CN': 'to 与 from 相同。', en: 'It has the same to as from.' } }];
      if (period !== undefined && !isOfReturn && !periodDays.some((day) => day === field))
        return [
          {
            key: 'field',
            message: {
              'zh-CN': `报告期没有 ${field}，只有 ${periodDays.join('、')}；报表的要写 organization。`,
              en: `A period has ${periodDays.join(', ')}, and no ${field}; for a return name its organization.`,
            },
          },
        ];
      return [];
  }
}
