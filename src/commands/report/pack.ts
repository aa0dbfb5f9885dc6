// A review pack from files: the one way that makes it, for `report` and for `verify`.
import { expectedCourse } from '../../assess/index.ts';
import { byText } from '../../lib/by-text.ts';
import { withoutSystemMarks } from '../../lib/system-marks.ts';
import { locateLines } from '../../load/index.ts';
import { wordsOf } from '../../messages/index.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Receipt, ReviewPack, ReviewPaper } from '../../model/pack.ts';
import type { Period, Plan } from '../../model/plan.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { World } from '../../model/world.ts';
import { type Checked, checkWorkspace } from '../../pipeline.ts';
import { type PackFile, type PackFormat, packFormats } from '../../render/pack-formats.ts';
import { isOutOfMemory } from '../../render/office/out-of-memory.ts';
import { type PackRequest, renderReceipt } from '../../render/receipt-json.ts';
import { type Earlier, type ReviewFacts, reviewPack, reviewPaper } from '../../review/index.ts';
import { UsageError } from '../command.ts';
import { flagErrorsIn } from '../shared/common.ts';
import { endOfWaiting, judgeUnder } from '../shared/judge.ts';

export interface PackOrder {
  readonly plan: Plan;
  readonly period: Period;
  readonly asOf: string;
  readonly request: PackRequest;
}

/** What a pack says of where its data came from. */
export type Origin = Pick<Receipt, 'version' | 'commit' | 'clean' | 'knownAt'>;

/** The formats by their names, in the order of the table. */
const formatsOf = ({ formats }: PackRequest): readonly PackFormat[] =>
  packFormats.filter(({ name }) => formats.includes(name));

/** Findings set aside until a day are so by the day of the review, not by that of its making. */
export const checkedOn = async (checked: Checked, sources: readonly SourceFile[], asOf: string): Promise<Checked> =>
  checked.suppressing.length === 0 ? checked : checkWorkspace(sources, () => asOf);

export async function makePack(
  world: World,
  checked: Checked,
  sources: readonly SourceFile[],
  order: PackOrder,
  origin: Origin,
): Promise<ReviewPack> {
  const { facts, receipt } = statedFor(world, checked, sources, order, origin);
  const indicators = facts.assessment.tasks.flatMap((task) => task.indicators);
  const courses = new Map(indicators.map((part) => [part.item.id, expectedCourse(order.plan, part)]));
  const explained = formatsOf(order.request).some((format) => format.explains);
  const locate = explained ? await locateLines(checked) : undefined;
  const pack = reviewPack({ ...facts, courses }, receipt, locate && ((place) => `${place.file}:${locate(place)}`));
  return {
    ...pack,
    review: flagErrorsIn(checked, pack.review),
    // Each page is handed to its organisation alone.
    organizations: pack.organizations.map((page) => ({ ...page, document: flagErrorsIn(checked, page.document) })),
  };
}

/** The paper of the pack that the order asks for, where nothing else of it is shown, and no picture. */
export function makePaper(
  world: World,
  checked: Checked,
  sources: readonly SourceFile[],
  order: PackOrder,
  origin: Origin,
): ReviewPaper {
  const { facts, receipt } = statedFor(world, checked, sources, order, origin);
  const paper = reviewPaper({ ...facts, courses: undefined }, receipt);
  return { ...paper, review: flagErrorsIn(checked, paper.review) };
}

function statedFor(
  world: World,
  checked: Checked,
  sources: readonly SourceFile[],
  { plan, period, asOf, request }: PackOrder,
  origin: Origin,
): { readonly facts: Omit<ReviewFacts, 'courses'>; readonly receipt: Receipt } {
  const assessment = judgeUnder(plan, request.besideRule, asOf, endOfWaiting);
  return {
    facts: {
      plan,
      assessment,
      period,
      files: checked.proof.files.read,
      earlier: earlierOf(plan, period),
    },
    receipt: { ...origin, asOf, ...receiptOf(world, checked, sources, assessment) },
  };
}

/** The review of the period before, judged by the same code from the same files. */
function earlierOf(plan: Plan, { cutOff }: Period): Earlier | undefined {
  const period = plan.periods.findLast((candidate) => candidate.cutOff < cutOff);
  return period && { period, assessment: judgeUnder(plan, undefined, period.cutOff, endOfWaiting) };
}

function receiptOf(
  world: World,
  checked: Checked,
  sources: readonly SourceFile[],
  { lightRule: { id, version, source } }: Assessment,
): Pick<Receipt, 'lightRule' | 'files' | 'data' | 'inputs'> {
  const inputs = inputsOf(world, sources);
  return {
    lightRule: { id, version, source: source.title },
    files: checked.proof.files,
    data: dataHash(world, inputs),
    inputs,
  };
}

export const inputsOf = (world: World, sources: readonly SourceFile[]): Receipt['inputs'] =>
  sources
    .map(({ path, bytes }) => ({ path, sha256: world.sha256(withoutSystemMarks(bytes)) }))
    .toSorted(byText(({ path }) => path));

export const dataHash = (world: World, inputs: Receipt['inputs']): string =>
  world.sha256(inputs.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''));

/** What one format makes of a pack. */
export async function filesOf(
  world: World,
  { name, pagesOnRequest, files }: PackFormat,
  pack: ReviewPack,
  { language, perOrganization }: PackRequest,
): Promise<readonly PackFile[]> {
  const shown = pagesOnRequest === true && !perOrganization ? { ...pack, organizations: [] } : pack;
  const made = await files(shown, wordsOf(language), language, world.sha256).catch((error: unknown) => {
    throw isOutOfMemory(error) ? noRoomFor(name) : error;
  });
  await world.pause();
  return made;
}

/** Every file of a pack, the receipt last. Texts become bytes once: they are measured, hashed and written. */
export async function renderPack(
  world: World,
  pack: ReviewPack,
  request: PackRequest,
  beforeEach: (format: string) => void = () => undefined,
): Promise<readonly PackFile[]> {
  const encoder = new TextEncoder();
  const files: { readonly path: string; readonly content: Uint8Array }[] = [];
  for (const format of formatsOf(request)) {
    beforeEach(format.name);
    // One after the other: each has its own library in memory.
    // oxlint-disable-next-line no-await-in-loop -- the order is meant
    for (const { path, content } of await filesOf(world, format, pack, request))
      files.push({ path, content: typeof content === 'string' ? encoder.encode(content) : content });
  }
  const records = files.map(({ path, content }) => ({
    path,
    size: content.length,
    sha256: world.sha256(content),
  }));
  return [...files, { path: 'receipt.json', content: renderReceipt(pack, request, records) }];
}

/** A limit of the machine, and nothing that is wrong with the plan or the program. */
const noRoomFor = (format: string): UsageError =>
  new UsageError(
    {
      'zh-CN': `内存（地址空间）不够，生成不了 ${format}：运行环境给程序的限制太小。什么都没有写。`,
      en: `Not enough memory (address space) to make ${format}: this machine allows the program too little. Nothing was written.`,
    },
    {
      'zh-CN':
        '放宽限制（ulimit -v），或设环境变量 NODE_OPTIONS=--disable-wasm-trap-handler 再运行；markdown、html、json、csv 不受影响。',
      en: 'Raise the limit (ulimit -v), or set NODE_OPTIONS=--disable-wasm-trap-handler and run this again; markdown, html, json and csv work as they are.',
    },
  );
