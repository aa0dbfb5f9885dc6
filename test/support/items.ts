// Items of a plan as YAML list items, key by key.

/** `undefined` leaves the key out. */
export type Yaml = Readonly<Record<string, string | undefined>>;

export const item = (keys: Yaml): string =>
  `  - ${Object.entries(keys)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n    ')}`;

/** A count of 100 by the year's end, month by month, from increments that alpha reports; `more` says what is otherwise. */
export const indicator = (more: Yaml = {}): string =>
  item({
    id: 't01.i1',
    kind: 'count',
    title: '新增学位',
    series: 'increments',
    unit: '{ name: 个, decimals: 0 }',
    definition: '新增的学位数',
    target: '{ op: gte, value: 100, words: 100个以上 }',
    path: '{ kind: linear, by: months }',
    due: '{ basis: plan-year, date: 2024-12-31 }',
    reporters: '[alpha]',
    source: '{ item: 1 }',
    ...more,
  });
