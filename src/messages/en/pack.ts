// English: what changed since the last review, the pages of organisations, what a pack was made from.
import type { ChangeKind, OwnShare, PackSaying, Role } from '../../model/pack-phrase.ts';
import type { Vocabulary } from '../words.ts';
import { upToThree } from './names.ts';
import { plural } from './plural.ts';

const changes: Readonly<Record<ChangeKind, string>> = {
  reopened: 'reopened',
  overdue: 'newly overdue',
  fell: 'worse',
  unclear: 'no longer known',
  'due-soon': 'now due soon',
  rose: 'better',
  finished: 'finished',
  corrected: 'figure corrected',
  adjusted: 'plan adjusted',
};

const roles: Readonly<Record<Role, string>> = { lead: 'leads', support: 'supports', report: 'reports' };

const shares: Readonly<Record<OwnShare, string>> = {
  in: 'Own share handed in',
  owed: 'Own share not handed in, or not in full',
  unread: 'Own share handed in, cannot be read',
};

const some = (names: readonly string[]): string => upToThree(names, `${names.length} other organisations`);

function othersLack(silent: readonly string[], unread: readonly string[]): string {
  const lacking = [
    ...(silent.length > 0 ? [`not in full from ${some(silent)}`] : []),
    ...(unread.length > 0 ? [`unreadable from ${some(unread)}`] : []),
  ];
  return lacking.length === 0 ? '' : `; the total is incomplete: ${lacking.join(', ')}`;
}

function changesSentence(counts: Readonly<Record<ChangeKind, number>>, indicators: number): string {
  const said = [
    ...(counts.reopened > 0 ? [`${counts.reopened} reopened`] : []),
    `${counts.overdue} newly overdue`,
    `${counts.fell} worse`,
    ...(counts.unclear > 0 ? [`${counts.unclear} no longer known`] : []),
    ...(counts['due-soon'] > 0 ? [`${counts['due-soon']} now due soon`] : []),
    `${counts.rose} better`,
    `${counts.finished} finished${indicators > 0 ? ` (${indicators} of them ${indicators === 1 ? 'an indicator' : 'indicators'})` : ''}`,
    ...(counts.corrected > 0 ? [`${plural(counts.corrected, 'figure')} corrected`] : []),
    ...(counts.adjusted > 0 ? [`${plural(counts.adjusted, 'change')} of the plan`] : []),
  ];
  return `${said.join(', ')}.`;
}

export function packEn(value: PackSaying, { lights, period }: Vocabulary): string {
  switch (value.say) {
    case 'changes':
      return `Since the ${period(value.period)} (as of ${value.asOf}): ${changesSentence(value.counts, value.indicatorsFinished)}`;
    case 'judged-anew':
      return 'The earlier state is judged anew from the files as they are and by the same rule, with returns and corrections that came in since: it may differ from what was issued then.';
    case 'nothing-before':
      return 'This is the first period of the plan: there is no earlier review to compare with.';
    case 'change':
      return changes[value.change];
    case 'organization-title':
      return `${value.name}: progress in the ${period(value.period)}`;
    case 'organization-answer': {
      const { leads, supports, reports, overdue, lights: counts } = value;
      const led =
        leads === 0
          ? []
          : [
              `leads ${leads} (${overdue} overdue; ${counts.red} ${lights.red}, ${counts.yellow} ${lights.yellow}, ${counts.blue} ${lights.blue}, ${counts.grey} ${lights.grey}, ${counts.green} ${lights.green})`,
            ];
      const rest = [
        ...(supports === 0 ? [] : [`supports ${supports}`]),
        ...(reports === 0 ? [] : [`reports figures of ${reports}`]),
      ];
      const all = [...led, ...rest];
      return all.length === 0
        ? 'Leads, supports and reports nothing in this plan.'
        : `Of this plan it ${all.join(', ')}.`;
    }
    case 'role':
      return roles[value.role];
    case 'owes-return':
      return `return for the ${period(value.period)}`;
    case 'owes-figure':
      return 'figure of an indicator';
    case 'owes-mending':
      return `return for the ${period(value.period)}: handed in, cannot be read; to be mended`;
    case 'own-share':
      return `${shares[value.own]}${othersLack(value.silent, value.unread)}.`;
    case 'told': {
      const { who, when, words } = value;
      return `${[...(when === undefined ? [] : [period(when)]), ...(who === undefined ? [] : [who])].join(', ')}: ${words}`;
    }
    case 'own-title':
      return value.title;
    case 'path-title':
      return `${value.title}: actual against path`;
    case 'commit':
      if (value.commit === undefined) return 'unknown: there is no git repository that can be read, or no commit in it';
      return value.clean === undefined
        ? value.commit
        : `${value.commit}, ${value.clean ? 'the data files are as committed' : 'the data files hold changes that are not committed'}`;
    case 'files-read':
      return `${value.found} found, ${value.read} read`;
  }
}
