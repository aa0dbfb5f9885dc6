import { describe, expect, it } from 'vitest';
import type { PlanCount } from '../../../src/model/census.ts';
import { censusLines } from '../../../src/render/findings/census-lines.ts';

const plan = (index: number, simulated: boolean): PlanCount => ({
  id: `p${index}`,
  simulated,
  sections: 1,
  tasks: 2,
  commitments: 3,
  indicators: 4,
  returns: 5,
  readings: Math.floor(index / 2),
  progress: Math.ceil(index / 2),
});

const plans = (count: number, simulated: number): readonly PlanCount[] =>
  Array.from({ length: count }, (_none, index) => plan(index, index < simulated));

describe('censusLines', () => {
  it('tells each of a screenful of plans', () => {
    const lines = censusLines(plans(20, 1), 'zh-CN').split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe('计划 p0（示例数据）：1个部分、2项任务、3项举措、4项指标、5份报表、0条填报。');
    expect(lines[19]).toBe('计划 p19：1个部分、2项任务、3项举措、4项指标、5份报表、19条填报。');
    expect(censusLines(plans(1, 0), 'en')).toBe(
      'Plan p0: 1 section, 2 tasks, 3 commitments, 4 indicators, 5 returns, 0 entries.\n',
    );
  });

  it.each([
    [0, '21个计划合计：', '21 plans together: '],
    [3, '21个计划合计（其中3个是示例数据）：', '21 plans together (3 示例数据, simulated): '],
    [21, '21个计划合计（示例数据）：', '21 plans together (all 示例数据, simulated): '],
  ])('adds up more of them, and says that %i are simulated', (simulated, zh, en) => {
    const many = plans(21, simulated);
    expect(censusLines(many, 'zh-CN')).toBe(
      `${zh}21个部分、42项任务、63项举措、84项指标、105份报表、210条填报。各计划的数见 --format json。\n`,
    );
    expect(censusLines(many, 'en')).toBe(
      `${en}21 sections, 42 tasks, 63 commitments, 84 indicators, 105 returns, 210 entries. --format json has the figures of each.\n`,
    );
  });
});
