// Words that name a change from where things stood, and no level to be reached: 提高5%, 下降2个百分点.

export interface NamedChange {
  /** As written. */
  readonly text: string;
  readonly by: number;
  readonly change: 'percent' | 'points';
  readonly falls: boolean;
}

/** 提高到5% is a level, 提高率5% is called so, and 5% of something else stands further off. */
const changes =
  /(?:(?:提高|提升|增长|增加|上升)|(?<falls>下降|降低|减少|压减))(?:了|幅度)?(?:不低于|不少于|超过|达到|至少|约|近)?(?<by>\d+(?:\.\d+)?)(?:(?<percent>[%％])|个?百分点)/;

/** A figure that is itself a change: what it reaches is a level of it. */
const ofChange = /增幅|降幅|增速|增长率|下降率|提高率|同比|环比|比上年|较上年|比基期/;

/** @param names what the figure is called, and what counts */
export function changeIn(words: string, names: string): NamedChange | undefined {
  const match = changes.exec(words);
  if (match === null || ofChange.test(names)) return undefined;
  const { falls, by, percent } = match.groups ?? {};
  return {
    text: match[0],
    by: Number(by),
    change: percent === undefined ? 'points' : 'percent',
    falls: falls !== undefined,
  };
}
