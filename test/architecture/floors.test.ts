// The house holds: who may import whom, which packages belong to which room, where effects live, how long a file may be.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** What each room may import besides itself. */
const floors: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lib: ['model'],
  messages: ['model', 'lib'],
  load: ['model', 'lib'],
  rules: ['model', 'lib'],
  assess: ['model', 'lib'],
  compare: ['model', 'lib'],
  guards: ['model', 'lib'],
  review: ['model', 'lib'],
  example: ['model', 'lib'],
  mend: ['model', 'lib'],
  starter: ['model', 'lib'],
  render: ['model', 'lib', 'messages'],
  shell: ['model'],
  pipeline: ['load', 'rules', 'assess', 'model', 'lib'],
  commands: [
    'pipeline',
    'load',
    'rules',
    'assess',
    'compare',
    'guards',
    'review',
    'example',
    'mend',
    'starter',
    'render',
    'messages',
    'model',
    'lib',
  ],
  cli: ['commands', 'messages', 'model', 'lib'],
  main: ['cli', 'shell'],
  'reading-thread': ['load', 'shell'],
};

/** A package is imported in its own room only, so that it can be replaced or loaded late. */
const packages: Readonly<Record<string, readonly string[]>> = {
  yaml: ['load/careful-yaml.ts', 'load/comments.ts', 'load/yaml-keys.ts', 'load/yaml-policy.ts', 'mend/read-tree.ts'],
  'date-fns': ['lib/calendar.ts'],
  leven: ['lib/nearest.ts'],
  'get-east-asian-width': ['lib/width.ts'],
  chalk: ['render/terminal-document.ts', 'render/findings/pretty.ts', 'render/patch.ts'],
  'cli-table3': ['render/terminal-table.ts'],
  commander: ['cli.ts'],
  'd3-scale': ['render/svg/axis.ts'],
  'd3-shape': ['render/svg/path-chart.ts'],
};

/** Stages are reached through their index; their inner files are nobody else's business. */
const staged = new Set(['load', 'rules', 'assess', 'compare', 'guards', 'review', 'example', 'mend', 'starter']);

interface SourceText {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly { readonly specifier: string; readonly typeOnly: boolean }[];
}

const importPattern = /^\s*(?:import|export)\s+(type\s+)?[^'"();]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

const files: readonly SourceText[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.includes('generated/'))
  .map((path) => {
    const text = readFileSync(join(source, path), 'utf8');
    const imports = [...text.matchAll(importPattern)].map((match) => ({
      specifier: match[2] ?? match[3] ?? '',
      typeOnly: match[1] !== undefined,
    }));
    return { path, room: roomOf(path), text, imports };
  });

function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path.replace('.ts', '');
}

const target = (from: string, specifier: string): string =>
  relative(source, join(source, dirname(from), specifier)).replaceAll('\\', '/');

const isLocal = (specifier: string): boolean => specifier.startsWith('.');

it('finds the files and their imports', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(300);
});

describe.each(files)('$path', ({ path, room, text, imports }) => {
  it('stands in a known room', () => {
    expect(Object.keys(floors)).toContain(room);
  });

  it('imports only downwards, and other stages through their index', () => {
    const wrong = imports
      .filter(({ specifier }) => isLocal(specifier))
      .map(({ specifier }) => target(path, specifier))
      .filter((to) => {
        const other = roomOf(to);
        if (other === room) return false;
        const throughIndex = !staged.has(other) || to === `${other}/index.ts`;
        return !(floors[room] ?? []).includes(other) || !throughIndex;
      });
    expect(wrong).toEqual([]);
  });

  it('imports packages in their room only, and nothing of Node outside the shell', () => {
    const wrong = imports
      .map(({ specifier }) => specifier)
      .filter((specifier) => !isLocal(specifier))
      .filter((specifier) => {
        if (specifier.startsWith('node:')) return room !== 'shell';
        const name = specifier.split('/')[0] ?? '';
        return !(packages[name] ?? []).includes(path);
      });
    expect(wrong).toEqual([]);
  });

  it('has no effects outside the shell', () => {
    if (room === 'shell') return;
    const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code).not.toMatch(/\bconsole\.|\bprocess\.(?!ts\b)|\bnew Date\(|\bDate\.(?:now|parse)\b|\bMath\.random\b/);
  });

  it('opens with what it owns and holds one thing', () => {
    expect(text).toMatch(/^(?:\/\/ \S|\/\*\* \S)/);
    expect(text.split('\n').length).toBeLessThanOrEqual(260);
  });

  it('exports names, never a default', () => {
    expect(text).not.toMatch(/^export default\b/m);
  });
});

it('has no circle of imports, types aside', () => {
  const graph = new Map(
    files.map((file) => [
      file.path,
      file.imports
        .filter(({ specifier, typeOnly }) => isLocal(specifier) && !typeOnly)
        .map(({ specifier }) => target(file.path, specifier)),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way, path].join(' → '));
    else if (!done.has(path)) {
      for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
      done.add(path);
    }
  };
  for (const path of graph.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

it('model/ holds types only', () => {
  const values = files.filter(
    (file) => file.room === 'model' && /^export (?:const|function|class|let)\b/m.test(file.text),
  );
  expect(values.map((file) => file.path)).toEqual([]);
});
