// A name where an id belongs: whoever goes by it alone is named, with the mend.
import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/index.ts';

const organizations = `organizations:
  - { id: youxi-edu, name: 尤溪县教育局, shortName: 尤溪, aliases: [县教育局], kind: county-bureau }
  - { id: datian-edu, name: 大田县教育局, shortName: 大田, aliases: [县教育局], kind: county-bureau }
groups:
  - { id: counties, name: 各县教育局, members: [youxi-edu, datian-edu] }
`;

async function hintFor(name: string) {
  const texts = {
    'duban.yaml': 'format: 1\n',
    'organizations.yaml': organizations,
    '2024/returns/2024-Q1/youxi-edu.yaml': `organization: ${name}\nperiod: 2024-Q1\nreported: 2024-04-01\n`,
  };
  const sources = Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const { findings } = await loadWorkspace(sources);
  return findings.find(({ place }) => place.pointer === '/organization');
}

describe('a name where an id belongs', () => {
  it.each([
    ['尤溪县教育局', 'youxi-edu'],
    ['大田', 'datian-edu'],
    ['各县教育局', 'counties'],
    ['"尤溪 "', 'youxi-edu'],
  ])('%s means %s', async (name, id) => {
    expect(await hintFor(name)).toMatchObject({
      rule: 'shape-form',
      hint: { 'zh-CN': `是不是 ${id}？`, en: `Did you mean ${id}?` },
      fix: { kind: 'value', text: id },
    });
  });

  it.each(['县教育局', '永安市教育局'])('%s means nobody, or several', async (name) => {
    const found = await hintFor(name);
    expect(found?.rule).toBe('shape-form');
    expect(found?.hint?.['zh-CN']).toContain('应为');
    expect(found?.fix).toBeUndefined();
  });
});
