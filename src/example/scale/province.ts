// A province that does not exist: ten cities by the heavenly stems, ten numbered counties in each, and who reports to whom.
import type { GroupRecord, OrganizationRecord } from '../../model/generated/files.ts';

/** A city or county that issues plans. */
export interface Government {
  /** `c01` for a city, `c01-03` for its third county. */
  readonly id: string;
  readonly name: string;
  readonly office: OrganizationRecord;
  /** Who hands in returns, the office first. */
  readonly reporters: readonly OrganizationRecord[];
}

const stems = [...'甲乙丙丁戊己庚辛壬癸'];
const numerals = [...'一二三四五六七八九十'];
const reportersOfOne = 16;

const two = (number: number): string => String(number).padStart(2, '0');

export const superior: OrganizationRecord = { id: 'province-edu', name: '示例省教育厅', kind: 'superior' };

/** The cities first, then the first county of each, then the second. */
export function governments(): readonly Government[] {
  const cities = stems.map((stem, index) => cityOf(stem, `c${two(index + 1)}`));
  const counties = numerals.flatMap((_numeral, county) =>
    stems.map((stem, city) => countyOf(stem, `c${two(city + 1)}`, county)),
  );
  return [...cities, ...counties];
}

function cityOf(stem: string, id: string): Government {
  const name = `示例${stem}市`;
  const office: OrganizationRecord = { id: `${id}-edu`, name: `${name}教育局`, kind: 'bureau' };
  const counties = numerals.map((_numeral, county) => countyOf(stem, id, county).office);
  const schools = schoolsOf(name, id, reportersOfOne - 1 - counties.length);
  return { id, name, office, reporters: [office, ...counties, ...schools] };
}

function countyOf(stem: string, city: string, county: number): Government {
  const id = `${city}-${two(county + 1)}`;
  const name = `示例${stem}市第${numerals[county]}县`;
  const office: OrganizationRecord = { id: `${id}-edu`, name: `${name}教育局`, kind: 'county-bureau' };
  return { id, name, office, reporters: [office, ...schoolsOf(name, id, reportersOfOne - 1)] };
}

const schoolsOf = (name: string, id: string, count: number): readonly OrganizationRecord[] =>
  Array.from({ length: count }, (_none, index) => ({
    id: `${id}-school-${two(index + 1)}`,
    name: `${name}${index + 1}号学校`,
    kind: 'school',
  }));

export const groupOf = ({ id, name, reporters }: Government): GroupRecord => ({
  id: `${id}-reporters`,
  name: `${name}各填报单位`,
  members: reporters.map((organization) => organization.id),
});

/** Every organisation that these governments have to do with, each once. */
export function organizationsOf(all: readonly Government[]): readonly OrganizationRecord[] {
  const byId = new Map([superior, ...all.flatMap(({ reporters }) => reporters)].map((record) => [record.id, record]));
  return [...byId.values()];
}
