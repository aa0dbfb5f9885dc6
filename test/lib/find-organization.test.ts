// The organisation that somebody means: exact before parts, and never one of several.
import { expect, it } from 'vitest';
import { findOrganization } from '../../src/lib/find-organization.ts';
import type { Organization, Registry } from '../../src/model/plan.ts';

const organization = (id: string, name: string, shortName: string, aliases: readonly string[] = []): Organization => ({
  id,
  name,
  shortName,
  aliases,
  accounts: [],
  kind: 'county-bureau',
});
const all = [
  organization('youxi-edu', '尤溪县教育局', '尤溪', ['尤溪局', '县教育局']),
  organization('datian-edu', '大田县教育局', '大田', ['县教育局']),
  organization('no1', '第一中学', '一中'),
];
const registry: Registry = {
  organizations: new Map(all.map((one) => [one.id, one])),
  groups: new Map([['counties', { name: '各县', members: ['youxi-edu', 'datian-edu'] }]]),
};

it.each([
  ['youxi-edu', { kind: 'organization', id: 'youxi-edu' }],
  ['尤溪', { kind: 'organization', id: 'youxi-edu' }],
  ['尤溪局', { kind: 'organization', id: 'youxi-edu' }],
  ['第一', { kind: 'organization', id: 'no1' }],
  ['counties', { kind: 'group', id: 'counties' }],
  ['各县', { kind: 'group', id: 'counties' }],
  ['教育局', { kind: 'several', ids: ['youxi-edu', 'datian-edu'] }],
  ['县教育局', { kind: 'several', ids: ['youxi-edu', 'datian-edu'] }],
  ['永安', undefined],
  ['', undefined],
])('%s', (typed, found) => {
  expect(findOrganization(registry, typed)).toEqual(found);
});
