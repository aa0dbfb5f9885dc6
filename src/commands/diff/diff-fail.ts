// When diff fails a pull request: what `--fail-on` may name, in either language.
import { isLost } from '../../lib/told-changes.ts';
import type { Comparison, Flip } from '../../model/comparison.ts';
import { lightWords } from '../shared/selection.ts';

/** A light of an item that the change itself is to blame for: the date alone is nobody's doing. */
const own = ({ lights }: Comparison): readonly Flip[] =>
  lights.filter(({ cause, of }) => cause !== 'calendar' && of !== 'task');

const conditions = {
  fell: (comparison) => own(comparison).some(({ direction }) => direction === 'fell'),
  dimmed: (comparison) => own(comparison).some(({ direction }) => direction === 'dimmed'),
  lost: ({ changes }) => changes.some(isLost),
  moved: ({ goals }) => goals.length > 0,
  unexplained: ({ goals }) =>
    goals.some(({ adjustment, assignment }) => adjustment === undefined && assignment === undefined),
  blocking: ({ blocking }) => blocking,
  unread: ({ unread }) => unread.length > 0,
  data: ({ changes }) => changes.some(({ kind }) => kind === 'data'),
  plan: ({ changes }) => changes.some(({ kind }) => kind === 'plan'),
  rules: ({ changes }) => changes.some(({ kind }) => kind === 'rules'),
} as const satisfies Readonly<Record<string, (comparison: Comparison) => boolean>>;

type Condition = keyof typeof conditions;

const inChinese: Readonly<Record<Condition, string>> = {
  fell: '变差',
  dimmed: '转灰',
  lost: '丢失',
  moved: '目标变动',
  unexplained: '没有记录',
  blocking: '阻止',
  unread: '读不了',
  data: '填报',
  plan: '计划',
  rules: '规则',
};

const named = (name: string): name is Condition => Object.hasOwn(conditions, name);

/** What may be typed: conditions, and lights that an item turns to. */
export const failWords: ReadonlyMap<string, string> = new Map([
  ...lightWords,
  ...Object.keys(conditions).map((name) => [name, name] as const),
  ...Object.entries(inChinese).map(([name, word]) => [word, name] as const),
]);

export const hasFailed = (comparison: Comparison, words: readonly string[]): boolean =>
  words.some((word) =>
    named(word) ? conditions[word](comparison) : own(comparison).some(({ to }) => to?.light === word),
  );
