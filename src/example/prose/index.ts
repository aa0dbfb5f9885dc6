// Writes what a return says of a commitment: progress, and where it makes sense problems and next steps.
import type { CommitmentKind } from '../../model/plan.ts';
import { spoken } from '../dates.ts';
import type { Entry } from '../entries.ts';
import type { Random } from '../random.ts';
import { constructionPhrases, mechanismPhrases } from './building.ts';
import {
  closedPhrases,
  idlePhrases,
  lateRemarks,
  ongoingNext,
  ongoingPhrases,
  ongoingProblems,
  reopenedPhrases,
  stuckNext,
  stuckPhrases,
  stuckProblems,
  waitingNext,
} from './common.ts';
import { applicationPhrases, arrangedAbovePhrases, eventPhrases, waitingPhrases } from './gatherings.ts';
import { nameOf } from './names.ts';
import { documentPhrases, recognitionPhrases } from './papers.ts';
import type { PhraseBook } from './stages.ts';
import { themeOf } from './themes.ts';

export interface Prose {
  readonly progress: string;
  readonly problems?: string;
  readonly next?: string;
}

/** What the sentences are filled with. */
export interface Subject {
  readonly entry: Entry;
  readonly taskTitle: string;
  readonly documentNumber: string | undefined;
  readonly awaits: string;
  readonly isLate: boolean;
}

/** Phrase books of the kinds that come to an end; ongoing work that was given a date is told as ongoing. */
const books: Readonly<Record<CommitmentKind, PhraseBook | undefined>> = {
  document: documentPhrases,
  event: eventPhrases,
  recognition: recognitionPhrases,
  mechanism: mechanismPhrases,
  construction: constructionPhrases,
  application: applicationPhrases,
  ongoing: undefined,
};

const quarters = ['第一季度', '第二季度', '第三季度', '第四季度'] as const;

/** What can only be said after the first quarter, before the last, or in the last. */
function fits(phrase: string, quarter: number): boolean {
  const last = quarters.length - 1;
  if (phrase.includes('上季度')) return quarter > 0;
  if (/下季度|年底|下半年/.test(phrase)) return quarter < (phrase.includes('下半年') ? 2 : last);
  return !phrase.includes('明年') || quarter === last;
}

/** Writes for one return: a sentence comes back only after all others of its kind were used. */
export function proseWriter(random: Random, quarter: number): (subject: Subject) => Prose {
  const decks = new Map<string, string[]>();
  const deal = (name: string, phrases: readonly string[]): string => {
    const left = decks.get(name) ?? [];
    const deck = left.length > 0 ? left : [...random.shuffle(phrases.filter((phrase) => fits(phrase, quarter)))];
    decks.set(name, deck);
    return deck.pop() ?? '';
  };
  return (subject) => {
    const { progress, problems, next } = choose(subject, deal, random);
    const filled = (phrase: string | undefined): string | undefined => phrase && fill(phrase, subject, random);
    const [trouble, plan] = [filled(problems), filled(next)];
    return {
      progress: fill(progress, subject, random),
      ...(trouble !== undefined && { problems: trouble }),
      ...(plan !== undefined && { next: plan }),
    };
  };
}

type Deal = (name: string, phrases: readonly string[]) => string;

function choose({ entry, taskTitle, isLate }: Subject, deal: Deal, random: Random): Prose {
  const { stage, commitment } = entry;
  const book = books[commitment.kind];
  const from = (part: keyof PhraseBook): string =>
    book === undefined ? '' : deal(`${commitment.kind} ${part}`, book[part]);
  switch (stage) {
    case 'idle':
      return { progress: deal('idle', idlePhrases) };
    case 'closed':
      return { progress: deal('closed', closedPhrases) };
    case 'reopened':
      return { progress: deal('reopened', reopenedPhrases), problems: from('problems'), next: from('last') };
    case 'waiting': {
      const isSentUp = commitment.kind === 'application';
      const progress = isSentUp ? deal('waiting', waitingPhrases) : deal('arranged above', arrangedAbovePhrases);
      return { progress, ...(random.chance(0.5) && { next: deal('waiting next', waitingNext) }) };
    }
    case 'stuck':
      return {
        progress: deal('stuck', stuckPhrases),
        problems: deal('stuck problems', stuckProblems),
        next: deal('stuck next', stuckNext),
      };
    case 'done': {
      const progress =
        book === undefined ? ongoingProgress(entry, taskTitle, deal, '{日}完成年度任务。') : from('done');
      return {
        progress: isLate ? progress + deal('late', lateRemarks) : progress,
        ...(book !== undefined && random.chance(0.25) && { next: from('after') }),
      };
    }
    case 'begun':
    case 'under-way':
    case 'nearly':
    case 'ongoing':
      if (book === undefined || stage === 'ongoing') return ongoing(entry, taskTitle, deal, random);
      return {
        progress: from(stage === 'under-way' ? 'underWay' : stage),
        ...(random.chance(stage === 'nearly' ? 0.15 : 0.3) && { problems: from('problems') }),
        ...(random.chance(0.7) && { next: from(stage === 'nearly' ? 'last' : 'next') }),
      };
  }
}

function ongoing(entry: Entry, taskTitle: string, deal: Deal, random: Random): Prose {
  const rest = random.chance(0.6) ? deal('ongoing', ongoingPhrases) : '';
  const hasProblems = random.chance(0.22);
  return {
    progress: ongoingProgress(entry, taskTitle, deal, rest),
    ...(hasProblems && { problems: deal('ongoing problems', ongoingProblems) }),
    ...((hasProblems || random.chance(0.35)) && { next: deal('ongoing next', ongoingNext) }),
  };
}

function ongoingProgress({ commitment }: Entry, taskTitle: string, deal: Deal, rest: string): string {
  const { name, facts } = themeOf(commitment.title, taskTitle);
  return deal(name, facts) + rest;
}

function fill(phrase: string, { entry, documentNumber, awaits }: Subject, random: Random): string {
  const { commitment, date, period } = entry;
  return phrase.replace(/\{([^}]+)\}/g, (_, slot: string) => {
    switch (slot) {
      case '题':
        return commitment.title;
      case '名':
        return nameOf(commitment);
      case '日':
        return date === undefined ? '' : spoken(date);
      case '号':
        return documentNumber ?? '示例';
      case '上级':
        return awaits;
      case '季':
        return quarters[period.index] ?? '';
      case '少':
        return String(random.between(2, 6));
      case '中':
        return String(random.between(8, 28));
      case '多':
        return String(random.between(60, 420));
      default:
        throw new Error(`a phrase has the unknown slot {${slot}}`);
    }
  });
}
