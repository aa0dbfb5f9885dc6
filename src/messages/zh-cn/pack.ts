// 季度报告里与上期相比、单位页和数据来源的词句。
import type { ChangeKind, OwnShare, PackSaying, Role } from '../../model/pack-phrase.ts';
import type { Vocabulary } from '../words.ts';
import { upToThree } from './names.ts';

const changes: Readonly<Record<ChangeKind, string>> = {
  reopened: '重新打开',
  overdue: '新增逾期',
  fell: '转差',
  unclear: '新增情况不明',
  'due-soon': '转为临期',
  rose: '转好',
  finished: '完成',
  corrected: '数据更正',
  adjusted: '计划调整',
};

const roles: Readonly<Record<Role, string>> = { lead: '牵头', support: '配合', report: '填报' };

const shares: Readonly<Record<OwnShare, string>> = {
  in: '本单位已报',
  owed: '本单位未报齐',
  unread: '本单位已交，数据读不出',
};

const some = (names: readonly string[]): string => upToThree(names, `另有${names.length}个单位`);

function othersLack(silent: readonly string[], unread: readonly string[]): string {
  const lacking = [
    ...(silent.length > 0 ? [`${some(silent)}未报齐`] : []),
    ...(unread.length > 0 ? [`${some(unread)}已交但读不出`] : []),
  ];
  return lacking.length === 0 ? '' : `；${lacking.join('，')}，合计还不全`;
}

function changesSentence(counts: Readonly<Record<ChangeKind, number>>, indicators: number): string {
  const said = [
    ...(counts.reopened > 0 ? [`重新打开${counts.reopened}项`] : []),
    `新增逾期${counts.overdue}项`,
    `转差${counts.fell}项`,
    ...(counts.unclear > 0 ? [`新增情况不明${counts.unclear}项`] : []),
    ...(counts['due-soon'] > 0 ? [`转为临期${counts['due-soon']}项`] : []),
    `转好${counts.rose}项`,
    `完成${counts.finished}项${indicators > 0 ? `（举措${counts.finished - indicators}项、指标${indicators}项）` : ''}`,
    ...(counts.corrected > 0 ? [`数据更正${counts.corrected}处`] : []),
    ...(counts.adjusted > 0 ? [`计划调整${counts.adjusted}项`] : []),
  ];
  return `${said.join('，')}。`;
}

export function packZhCN(value: PackSaying, { lights, period }: Vocabulary): string {
  switch (value.say) {
    case 'changes':
      return `与${period(value.period)}（截至 ${value.asOf}）相比：${changesSentence(value.counts, value.indicatorsFinished)}`;
    case 'judged-anew':
      return '上期情况按现有文件和同一规则重新研判，含后来的补报和更正，可能与当时印发的不同。';
    case 'nothing-before':
      return '这是第一个报告期，没有上期可比。';
    case 'change':
      return changes[value.change];
    case 'organization-title':
      return `${value.name}：${period(value.period)}进展情况`;
    case 'organization-answer': {
      const { leads, supports, reports, overdue, lights: counts } = value;
      const led =
        leads === 0
          ? []
          : [
              `牵头${leads}项（逾期举措${overdue}项；${lights.red}${counts.red}、${lights.yellow}${counts.yellow}、${lights.blue}${counts.blue}、${lights.grey}${counts.grey}、${lights.green}${counts.green}）`,
            ];
      const rest = [
        ...(supports === 0 ? [] : [`配合${supports}项`]),
        ...(reports === 0 ? [] : [`填报指标${reports}项`]),
      ];
      const all = [...led, ...rest];
      return all.length === 0 ? '计划中没有由该单位牵头、配合或填报的事项。' : `${all.join('，')}。`;
    }
    case 'role':
      return roles[value.role];
    case 'owes-return':
      return `${period(value.period)}报表`;
    case 'owes-figure':
      return '指标数据';
    case 'owes-mending':
      return `${period(value.period)}报表已交，数据读不出，请改正重报`;
    case 'own-share':
      return `${shares[value.own]}${othersLack(value.silent, value.unread)}。`;
    case 'told': {
      const { who, when, words } = value;
      return `${[...(when === undefined ? [] : [period(when)]), ...(who === undefined ? [] : [who])].join('')}：${words}`;
    }
    case 'own-title':
      return value.title;
    case 'path-title':
      return `${value.title}：完成值与序时`;
    case 'commit':
      if (value.commit === undefined) return '未知：没有可读的 git 仓库，或还没有提交';
      return value.clean === undefined
        ? value.commit
        : `${value.commit}，${value.clean ? '数据文件与提交一致' : '数据文件有未提交的改动'}`;
    case 'files-read':
      return `找到${value.found}个，读到${value.read}个`;
  }
}
