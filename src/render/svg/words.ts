// What is written in the pictures themselves.
import type { Light } from '../../model/assessment.ts';
import type { Language } from '../../model/language.ts';

export interface ChartWords {
  readonly month: (month: number) => string;
  /** A day without its year, short enough for an axis. */
  readonly shortDay: (day: string) => string;
  readonly asOf: (day: string) => string;
  readonly actual: string;
  readonly expected: string;
  readonly target: (words: string) => string;
  readonly noFigure: string;
  readonly section: string;
  readonly total: string;
  readonly day: string;
  readonly due: string;
  readonly doneOn: string;
  readonly light: string;
  readonly id: string;
  readonly item: string;
  readonly done: string;
  readonly more: (count: number) => string;
  readonly items: (count: number) => string;
  /** One character a light, for marks too small for its word. */
  readonly marks: Readonly<Record<Light, string>>;
  readonly pathSummary: (
    actual: string,
    day: string,
    expected: string | undefined,
    target: string | undefined,
  ) => string;
  readonly listed: (parts: readonly string[]) => string;
}

const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const partsOf = (day: string): readonly [number, number] => [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
const shortDayZh = (day: string): string => `${partsOf(day)[0]}月${partsOf(day)[1]}日`;
const shortDayEn = (day: string): string => `${partsOf(day)[1]} ${monthsEn[partsOf(day)[0] - 1] ?? ''}`;

export const chartWords: Readonly<Record<Language, ChartWords>> = {
  'zh-CN': {
    month: (month) => `${month}月`,
    shortDay: shortDayZh,
    asOf: (day) => `截至${shortDayZh(day)}`,
    actual: '完成值',
    expected: '序时值',
    target: (words) => `目标：${words}`,
    noFigure: '还没有报送数据',
    section: '部分',
    total: '合计',
    day: '日期',
    due: '完成时限',
    doneOn: '完成日期',
    light: '亮灯',
    id: '编号',
    item: '事项',
    done: '已完成',
    more: (count) => `另${count}项`,
    items: (count) => `${count}项`,
    marks: { red: '红', yellow: '黄', blue: '蓝', grey: '灰', green: '绿' },
    pathSummary: (actual, day, expected, target) =>
      [
        `${shortDayZh(day)}完成${actual}`,
        ...(expected === undefined ? [] : [`按序时应到${expected}`]),
        ...(target === undefined ? [] : [`目标${target}`]),
      ].join('，'),
    listed: (parts) => parts.join('；'),
  },
  en: {
    month: (month) => monthsEn[month - 1] ?? '',
    shortDay: shortDayEn,
    asOf: (day) => `as of ${shortDayEn(day)}`,
    actual: 'actual',
    expected: 'expected',
    target: (words) => `target: ${words}`,
    noFigure: 'no figure reported yet',
    section: 'section',
    total: 'total',
    day: 'day',
    due: 'due',
    doneOn: 'done on',
    light: 'light',
    id: 'id',
    item: 'item',
    done: 'done',
    more: (count) => `+${count}`,
    items: (count) => String(count),
    marks: { red: 'R', yellow: 'Y', blue: 'B', grey: '–', green: 'G' },
    pathSummary: (actual, day, expected, target) =>
      [
        `actual ${actual} on ${shortDayEn(day)}`,
        ...(expected === undefined ? [] : [`expected ${expected}`]),
        ...(target === undefined ? [] : [`target ${target}`]),
      ].join(', '),
    listed: (parts) => parts.join('; '),
  },
};
