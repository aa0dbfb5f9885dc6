// Generated from schemas/ by `npm run generate`: the shapes of the YAML files. Do not edit.
/**
 * 年-月-日，如 2024-03-21；不带时区。 / Year-month-day, such as 2024-03-21, without a time zone.
 */
export type Date = string;
/**
 * 一段话，最多2000字。 / Some text, at most 2000 characters.
 */
export type Text = string;
/**
 * organizations.yaml 中登记的单位或单位组编号。 / The id of an organisation or group registered in organizations.yaml.
 */
export type OrganizationId = string;
/**
 * 简短的名称，最多120字。 / A short name, at most 120 characters.
 */
export type Title = string;
/**
 * 单位或单位组的编号，如 [city-edu, city-hrss]。 / Ids of organisations or groups, such as [city-edu, city-hrss].
 *
 * @minItems 1
 * @maxItems 200
 */
export type Organizations = readonly OrganizationId[];
/**
 * 以 http:// 或 https:// 开头的完整网址。 / A whole address that begins with http:// or https://.
 */
export type Url = string;
/**
 * 如 2024-Q1、2024-H1、2024-M05、"2024"。 / Such as 2024-Q1, 2024-H1, 2024-M05, "2024".
 */
export type PeriodId = string;
/**
 * 一份材料一条，如 - { title: 评选结果公示, date: 2024-05-20 }。 / One entry per piece of evidence.
 *
 * @minItems 1
 * @maxItems 20
 */
export type EvidenceList = readonly Evidence[];
/**
 * 举措或指标研判出的状态。 / What a commitment or indicator was judged to be.
 */
export type EscalatedStatus =
  | 'overdue'
  | 'due-soon'
  | 'waiting'
  | 'in-progress'
  | 'not-started'
  | 'unassessable'
  | 'unreported'
  | 'missed'
  | 'behind'
  | 'off-target';
/**
 * s 加序号，如 s1。 / s and a number, such as s1.
 */
export type SectionId = string;
/**
 * 任务编号加 i 和序号，如 t08.i1。 / Task id, then i and a number, such as t08.i1.
 */
export type IndicatorId = string;
/**
 * 任务编号加 m 和序号，如 t08.m3。 / Task id, then m and a number, such as t08.m3.
 */
export type CommitmentId = string;
/**
 * 取自文件印发的序号，如 t08。 / From the printed number, such as t08.
 */
export type TaskId = string;
/**
 * 文件里看不明白、要向印发单位核实的事。 / What is unclear in the notice and has to be asked.
 *
 * @minItems 1
 * @maxItems 20
 */
export type Questions = readonly Text[];
/**
 * 一类指标，如 count 计数。 / A kind of indicator, such as count.
 */
export type IndicatorKind = 'count' | 'level' | 'ratio' | 'yes-no';
/**
 * 一类举措，如 event 活动。 / A kind of commitment, such as event.
 */
export type CommitmentKind =
  'document' | 'event' | 'recognition' | 'mechanism' | 'construction' | 'application' | 'ongoing';

export interface DataFiles {
  readonly adjustments: AdjustmentsFile;
  readonly assignments: AssignmentsFile;
  readonly calendar: CalendarFile;
  readonly errata: ErrataFile;
  readonly escalation: EscalationFile;
  readonly organizations: OrganizationRegistry;
  readonly plan: PlanFile;
  readonly return: ReturnFile;
  readonly slips: SlipsFile;
  readonly task: TaskFile;
  readonly workspace: Workspace;
}
/**
 * adjustments.yaml：经批准的计划调整。 / adjustments.yaml: approved changes to the plan.
 */
export interface AdjustmentsFile {
  /**
   * 按批准的先后逐条写；原计划文件不改。 / One entry per approved change, in order; the plan itself stays as issued.
   *
   * @maxItems 500
   */
  readonly adjustments: readonly AdjustmentRecord[];
}
/**
 * 一次经批准的调整：改哪一项、从什么改成什么、依据哪份文件。 / One approved change: which item, from what to what, by which document.
 */
export interface AdjustmentRecord {
  /**
   * a 加序号，如 a1。 / a and a number, such as a1.
   */
  readonly id: string;
  /**
   * 举措或指标编号，如 t08.m3。 / A commitment or indicator, such as t08.m3.
   */
  readonly subject: string;
  readonly date: Date;
  readonly reason: Text;
  readonly approvedBy: OrganizationId;
  readonly document: Document;
  /**
   * from 写原来的时限，to 写调整后的时限。 / from is the due date before the change, to the due date after it.
   */
  readonly due?: {
    readonly from: Date;
    readonly to: Date;
  };
  /**
   * from 写原来的目标值，to 写调整后的目标值。 / from is the target before the change, to the target after it.
   */
  readonly target?: {
    readonly from: Target;
    readonly to: Target;
  };
  /**
   * from 写原来的牵头单位，to 写调整后的牵头单位。 / from is the lead before the change, to the lead after it.
   */
  readonly lead?: {
    readonly from: OrganizationId;
    readonly to: OrganizationId;
  };
  /**
   * from 写原来的口径，to 写调整后的口径。 / from is the definition before the change, to the definition after it.
   */
  readonly definition?: {
    readonly from: Text;
    readonly to: Text;
  };
  /**
   * from 写原来的时序，to 写调整后的时序。 / from is the path before the change, to the path after it.
   */
  readonly path?: {
    readonly from: Path;
    readonly to: Path;
  };
  /**
   * 整项取消时写 true，其他情况不写。 / true when the item is cancelled; otherwise left out.
   */
  readonly cancel?: true;
}
/**
 * 一份正式文件：文号和日期，如 明教办职成〔2024〕4号。 / An official document: its number and date.
 */
export interface Document {
  readonly title?: Title;
  readonly number: Title;
  readonly date: Date;
}
/**
 * op 照文件的用语：以上含本数（gte）、超过不含本数（gt），见《民法典》第1259条；不低于、不少于按字面含本数（gte）。 / op follows the words of the notice: 以上 includes the number (gte) and 超过 excludes it (gt) by Civil Code art. 1259; 不低于 and 不少于 include it by their plain sense (gte).
 */
export interface Target {
  /**
   * 怎样算达到。 / What counts as met.
   */
  readonly op:
    | 'gt'
    | 'gte'
    | 'lt'
    | 'lte'
    | 'eq'
    | 'between'
    | 'increase'
    | 'increase-by'
    | 'decrease'
    | 'decrease-by'
    | 'maintain'
    | 'all';
  /**
   * gt、gte、lt、lte、eq 的数，如 90。 / The number of gt, gte, lt, lte and eq, such as 90.
   */
  readonly value?: number;
  /**
   * between 的下限。 / The low end of between.
   */
  readonly low?: number;
  /**
   * between 的上限。 / The high end of between.
   */
  readonly high?: number;
  /**
   * increase-by、decrease-by 的幅度，如 2。 / How much for increase-by and decrease-by, such as 2.
   */
  readonly by?: number;
  /**
   * by 是绝对数还是相对数，写了 by 就要写。 / Whether by is absolute or relative; goes with by.
   */
  readonly change?: 'points' | 'percent';
  /**
   * 照抄文件里关于目标的几个字，如 6个以上。 / The few words of the notice on the target, such as 6个以上.
   */
  readonly words: string;
}
/**
 * linear 按月或按日均匀推进；steps 分阶段目标；at-end 只在期末有值。 / linear by months or days; steps: dated interim targets; at-end: a value only at the end.
 */
export interface Path {
  /**
   * 到每个时点应完成多少，怎么定。 / How it is decided what is due by when.
   */
  readonly kind: 'linear' | 'steps' | 'at-end';
  /**
   * linear 按整月还是按天数；不写按月。 / For linear: by whole months or by days; months unless given.
   */
  readonly by?: 'months' | 'days';
  /**
   * 每个阶段一条，日期从早到晚。 / One entry per step, the earliest first.
   *
   * @minItems 1
   * @maxItems 60
   *
   * Items: 到这一天应达到的值，如 { date: 2024-06-30, value: 2 }。 / What is to be reached by a day, such as { date: 2024-06-30, value: 2 }.
   */
  readonly steps?: {
    readonly date: Date;
    /**
     * 到这一天为止应达到的数。 / The number to be reached by then.
     */
    readonly value: number;
  }[];
}
/**
 * assignments.yaml：主管科室的分工和补充规定，只补文件没有写的。 / assignments.yaml: what the office decides where the notice is silent; it never replaces what the notice states.
 */
export interface AssignmentsFile {
  /**
   * 一次决定一条；后来的决定另加一条，不改原来的。 / One entry per decision; a later decision is a new entry.
   *
   * @maxItems 2000
   */
  readonly assignments: readonly AssignmentRecord[];
}
/**
 * 一次决定，可用于几项：定牵头单位、时限、口径、基期等。 / One decision for one or more items: their lead, due date, definition, baseline.
 */
export interface AssignmentRecord {
  /**
   * 这次决定管哪几项，如 [t08.m1, t08.m2]。 / The items it decides on, such as [t08.m1, t08.m2].
   *
   * @minItems 1
   * @maxItems 500
   *
   * Items: 举措或指标编号，如 t08.m3。 / A commitment or indicator, such as t08.m3.
   */
  readonly ids: readonly string[];
  readonly date: Date;
  readonly document?: Document;
  readonly lead?: OrganizationId;
  readonly support?: Organizations;
  readonly due?: Date;
  readonly reporters?: Organizations;
  readonly definition?: Text;
  /**
   * 报表里填本期数还是累计数。 / Whether a return gives the period’s part or the total to date.
   */
  readonly series?: 'increments' | 'to-date';
  /**
   * 几个单位填报时怎么合成一个数；只用于 level 指标。 / How several organisations make one figure; for levels only.
   */
  readonly combine?: 'sum' | 'latest' | 'min' | 'max' | 'weighted';
  readonly cohort?: Cohort;
  readonly baseline?: Baseline;
  readonly path?: Path;
  readonly note?: Text;
}
/**
 * 比率针对哪些人或事，如 2024届毕业生。 / Whom or what a ratio is about, such as 2024届毕业生.
 */
export interface Cohort {
  readonly name: Title;
  /**
   * 一共多少，如 500。 / How many there are, such as 500.
   */
  readonly size?: number;
}
/**
 * 上年末或其他起点的数值。 / The value at the end of last year or another start.
 */
export interface Baseline {
  /**
   * 起点的数，如 20。 / The number to start from, such as 20.
   */
  readonly value: number;
  readonly date: Date;
  readonly source?: Title;
}
/**
 * calendar/<年>.yaml：一年的放假和调休，取自国务院办公厅通知。 / calendar/<year>.yaml: rest days and working weekends of one year, from the State Council's notice.
 */
export interface CalendarFile {
  /**
   * 公历年份，如 2024，与文件名一致。 / The year, such as 2024, as in the name of the file.
   */
  readonly year: number;
  readonly notice: CalendarNotice;
  /**
   * 每个假期一条，起止都算；平常的周末不写。 / One entry per holiday, both ends included; ordinary weekends are left out.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly rest: readonly RestRecord[];
  /**
   * 调休上班的周末，如 [2024-09-29, 2024-10-12]。 / Weekends that are worked, such as [2024-09-29, 2024-10-12].
   *
   * @maxItems 40
   */
  readonly work: readonly Date[];
}
/**
 * 国务院办公厅关于当年节假日安排的通知。 / The State Council’s notice on the rest days of the year.
 */
export interface CalendarNotice {
  readonly number: Title;
  readonly url?: Url;
}
/**
 * 连续放假的起止，含首尾。 / A run of rest days, both ends included.
 */
export interface RestRecord {
  readonly from: Date;
  readonly to: Date;
  readonly name?: Title;
}
/**
 * errata.yaml：数据录错、本不该有或漏录的，改之前在这里记一笔；计划本身的变动写 adjustments.yaml。 / errata.yaml: what was typed in wrongly, should never have been there or was left out, put on record; changes of the plan itself go into adjustments.yaml.
 */
export interface ErrataFile {
  /**
   * 改一处记一条，和改动放在同一次提交里；记下的不再改动。 / One entry per mend, in the same change as the mend; what is on record stays.
   *
   * @maxItems 1000
   */
  readonly errata: readonly ErratumRecord[];
}
/**
 * 一处勘误：哪一项、撤销还是改录、为什么、谁同意。 / One mend of the data: of what, removed or typed anew, why, and who agreed.
 */
export interface ErratumRecord {
  /**
   * e 加序号，如 e1。 / e and a number, such as e1.
   */
  readonly id: string;
  /**
   * 撤销、补录还是改录。 / Whether something was taken out, added, or typed anew.
   */
  readonly what: 'removal' | 'addition' | 'transcription';
  /**
   * 编号：举措、指标、任务（t08.m3、t08）、调整（a1）、督办单（d1），计划本身写 plan；整份报表不写。 / An id: an item or task (t08.m3, t08), an adjustment (a1), a slip (d1), or plan for the plan itself; left out for a whole return.
   */
  readonly subject?: string;
  readonly organization?: OrganizationId;
  readonly period?: PeriodId;
  /**
   * 整个撤销另一个计划时只写这一项，记在留下的计划的 errata.yaml 里，如 "2023"。 / Alone, where another plan is taken out whole; it stands in errata.yaml of a plan that stays, such as "2023".
   */
  readonly plan?: string;
  /**
   * 撤销 calendar 里某一年的放假安排时只写这一项，如 2023。 / Alone, where the working days of a year are taken out of calendar, such as 2023.
   */
  readonly year?: number;
  /**
   * 改的是哪个键，如 target、due、title；换或删了佐证文件写 evidence；整项撤销或补录时不写。 / The key that was mended, such as target, due or title; evidence where its file was replaced or taken out; left out for something whole.
   */
  readonly field?: string;
  /**
   * 原来录的值，照抄；原来没有这个键就不写。 / The value as it stood, copied; left out where the key was not there.
   */
  readonly from?: unknown;
  /**
   * 正确的值；删去这个键就不写。 / The right value; left out where the key is taken away.
   */
  readonly to?: unknown;
  readonly reason: Text;
  readonly approvedBy: OrganizationId;
  readonly date: Date;
  readonly document?: Document;
  readonly evidence?: EvidenceList;
}
/**
 * 证明做到了的材料：文件、网页或图片。 / What proves that it was done: a document, a page, a picture.
 */
export interface Evidence {
  readonly title: Title;
  readonly url?: Url;
  /**
   * 随报表提交的文件，写从计划文件夹起的路径，如 佐证/公示.pdf。 / A file handed in, by its path from the plan folder.
   */
  readonly file?: string;
  readonly number?: Title;
  readonly date?: Date;
  /**
   * 由公开信息整理时写。 / For what was compiled from the public record.
   */
  readonly certainty?: 'A' | 'B';
}
/**
 * escalation.yaml：督办档次，从轻到重；什么情况发哪一种督办单。 / escalation.yaml: the escalation ladder, mildest step first: when which slip is sent.
 */
export interface EscalationFile {
  readonly source: EscalationSource;
  /**
   * 从轻到重逐档写；满足几档时取最重的。 / One entry per step, mildest first; the gravest that applies counts.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly steps: readonly EscalationStepRecord[];
}
/**
 * 这套档次出自哪份公开的办法。 / Where the ladder was published.
 */
export interface EscalationSource {
  readonly title: Title;
  readonly url?: Url;
  readonly note?: Text;
}
/**
 * 什么情况下发哪一种督办单、几天内答复。 / When which slip is sent, and how long there is to answer.
 */
export interface EscalationStepRecord {
  /**
   * 小写字母开头，如 blue。 / Begins with a small letter, such as blue.
   */
  readonly id: string;
  readonly name: Title;
  /**
   * 发提示函还是督办单。 / Which kind is sent.
   */
  readonly slip: '提示函' | '督办单';
  /**
   * 满足任何一条就发，如 [{ overdueDays: 1 }]。 / Any of them is enough, such as [{ overdueDays: 1 }].
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly when: readonly ConditionRecord[];
  readonly replyDays: ReplyDays;
}
/**
 * 一个条件，只写一个键。 / One condition: exactly one key.
 */
export interface ConditionRecord {
  /**
   * 举措过了时限几天，如 1。 / How many days past the due date, such as 1.
   */
  readonly overdueDays?: number;
  /**
   * 列出状态，如 [missed, off-target]。 / The statuses, such as [missed, off-target].
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly status?: readonly EscalatedStatus[];
  readonly streak?: StreakRecord;
  /**
   * 离到期不超过几天，如 15。 / At most how many days ahead, such as 15.
   */
  readonly dueWithin?: number;
  /**
   * 前一档的编号，如 blue。 / The id of the earlier step, such as blue.
   */
  readonly unanswered?: string;
}
/**
 * 指标连续几个报告期亮红灯（red），或黄灯红灯（behind）。 / An indicator red, or yellow or red (behind), for so many closed periods running.
 */
export interface StreakRecord {
  /**
   * 连续亮哪种灯。 / Which light has to recur.
   */
  readonly light: 'red' | 'behind';
  /**
   * 连续几期，如 2。 / How many periods running, such as 2.
   */
  readonly periods: number;
}
/**
 * 从发出次日起几天内答复。 / How many days there are to answer, from the day after it was sent.
 */
export interface ReplyDays {
  /**
   * 几天，如 5。 / How many, such as 5.
   */
  readonly days: number;
  /**
   * 按工作日还是自然日算。 / Whether working days or all days count.
   */
  readonly count: 'working' | 'calendar';
}
/**
 * organizations.yaml：单位登记册。 / organizations.yaml: the registry of organisations.
 */
export interface OrganizationRegistry {
  /**
   * 计划里出现的每个单位一条。 / One entry for every organisation that the plan names.
   *
   * @minItems 1
   * @maxItems 5000
   */
  readonly organizations: readonly OrganizationRecord[];
  /**
   * 文件用一个词指几个单位时登记，如“各中职学校”。 / For words that stand for several organisations.
   *
   * @maxItems 500
   */
  readonly groups?: readonly GroupRecord[];
}
/**
 * 一个单位：编号、全称、类别。 / One organisation: its id, full name and kind.
 */
export interface OrganizationRecord {
  readonly id: OrganizationId;
  readonly name: Title;
  readonly shortName?: Title;
  /**
   * 哪一类单位。 / What kind of organisation it is.
   */
  readonly kind: 'bureau' | 'county-bureau' | 'college' | 'school' | 'department' | 'superior' | 'partner' | 'body';
  /**
   * 文件或报表里的其他叫法，查找时也认。 / Other names in use; they are found too.
   *
   * @maxItems 20
   */
  readonly aliases?: readonly Title[];
  /**
   * 在代码平台上代表本单位的账号，供 duban owners 生成 CODEOWNERS。 / Accounts on the code platform that act for it, from which duban owners makes CODEOWNERS.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly accounts?: readonly string[];
  readonly note?: Text;
}
/**
 * 一个集合叫法和它的成员。 / A collective name and its members.
 */
export interface GroupRecord {
  readonly id: OrganizationId;
  readonly name: Title;
  readonly members: Organizations;
  readonly note?: Text;
}
/**
 * plan.yaml：计划文件本身。 / plan.yaml: the plan document itself.
 */
export interface PlanFile {
  /**
   * 一般写年份，加引号，如 "2024"。 / Usually the year in quotes, such as "2024".
   */
  readonly id: string;
  /**
   * 计划管哪一年，如 2024。 / The year of the plan, such as 2024.
   */
  readonly year: number;
  readonly title: Title;
  /**
   * 为 true 时，所有输出都标明“示例数据”。 / When true, every output is marked 示例数据.
   */
  readonly simulated?: boolean;
  readonly document: DocumentIdentity;
  /**
   * 文件的大标题，按印发顺序。 / The headings of the document, in printed order.
   *
   * @minItems 1
   * @maxItems 50
   */
  readonly sections: readonly SectionRecord[];
  readonly census: Census;
  readonly reporting: ReportingCalendar;
}
/**
 * 印发计划的文件：标题、文号、印发单位、日期。 / The document that issued the plan: title, number, issuer, dates.
 */
export interface DocumentIdentity {
  readonly title: Title;
  readonly number: Title;
  readonly issuer: OrganizationId;
  readonly signed: Date;
  readonly published?: Date;
  readonly url?: Url;
  readonly addressees?: Organizations;
  /**
   * 所依据的上级文件，一份一条。 / The higher documents it rests on, one an entry.
   *
   * @maxItems 50
   */
  readonly references?: readonly Title[];
}
/**
 * 一个大标题。 / One heading.
 */
export interface SectionRecord {
  readonly id: SectionId;
  /**
   * 印发的序号，如 一。 / As printed, such as 一.
   */
  readonly number: string;
  readonly title: Title;
}
/**
 * 录入完以后数一遍写在这里；每次运行都与实际找到的核对。 / Counted by hand after entry, and held against what is found on every run.
 */
export interface Census {
  /**
   * 一共几个部分。 / How many sections there are.
   */
  readonly sections: number;
  /**
   * 一共几项任务。 / How many tasks there are.
   */
  readonly tasks: number;
  /**
   * 一共几项举措。 / How many commitments there are.
   */
  readonly commitments: number;
  /**
   * 一共几个指标。 / How many indicators there are.
   */
  readonly indicators: number;
}
/**
 * 谁报、哪几期、什么时候截止。 / Who reports, for which periods, until when.
 */
export interface ReportingCalendar {
  readonly organizations?: Organizations;
  /**
   * 每个报告期一条，从早到晚。 / One entry per period, the earliest first.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly periods: readonly PeriodRecord[];
}
/**
 * 一期：编号、数据截止日、报送截止日。 / One period: its id, cut-off and the day returns are due.
 */
export interface PeriodRecord {
  readonly id: PeriodId;
  readonly cutOff: Date;
  readonly returnsDue?: Date;
  readonly locked?: Date;
}
/**
 * returns/<报告期>/<单位>.yaml：一个单位一个报告期的报表。 / returns/<period>/<organisation>.yaml: one organisation's hand-in for one period.
 */
export interface ReturnFile {
  readonly organization: OrganizationId;
  readonly period: PeriodId;
  readonly reported: Date;
  /**
   * 数据是谁报的。 / Where the figures come from.
   */
  readonly basis?: 'handed-in' | 'public-record';
  /**
   * 为 true 时，所有输出都标明“示例数据”。 / When true, every output is marked 示例数据.
   */
  readonly simulated?: boolean;
  readonly preparedBy?: Title;
  readonly checkedBy?: Title;
  /**
   * 应报的指标一个一条。 / One entry for each indicator owed.
   *
   * @maxItems 200
   */
  readonly readings?: readonly ReadingRecord[];
  /**
   * 有进展的举措一项一条。 / One entry for each commitment with news.
   *
   * @maxItems 500
   */
  readonly progress?: readonly ProgressRecord[];
  /**
   * 以前报错的数在这里更正，原报表不改。 / Earlier figures are restated here; the old return stays.
   *
   * @maxItems 100
   */
  readonly corrections?: readonly CorrectionRecord[];
}
/**
 * 一个指标这一期的数：计数、时点值写 value，比率写分子和分母，是否写 answer。 / One indicator’s figure: value, or numerator and denominator, or answer.
 */
export interface ReadingRecord {
  readonly id: IndicatorId;
  readonly cutOff?: Date;
  /**
   * 计数和时点值的数，不带单位，如 12。 / The number of a count or level, without its unit, such as 12.
   */
  readonly value?: number;
  /**
   * 比率的分子，如 450。 / The numerator of a ratio, such as 450.
   */
  readonly numerator?: number;
  /**
   * 比率的分母，如 500。 / The denominator of a ratio, such as 500.
   */
  readonly denominator?: number;
  /**
   * 分母里还没有结果的，如还在求职的人数。 / Those in the denominator without a result yet.
   */
  readonly open?: number;
  /**
   * 只用于 weighted 汇总的 level 指标，如学生数。 / Only for a level combined as weighted, such as the number of students.
   */
  readonly weight?: number;
  /**
   * 是否类指标：做到写 true，没有写 false。 / For yes-no indicators: true or false.
   */
  readonly answer?: boolean;
  readonly evidence?: EvidenceList;
  readonly note?: Text;
}
/**
 * 一项举措这一期的状态、做了什么、有什么问题。 / One commitment: its state, what was done, what is in the way.
 */
export interface ProgressRecord {
  readonly id: CommitmentId;
  /**
   * 到报告期末的状态；不写则只是情况说明，不改变状态。 / The state at the end of the period; left out, the entry only tells, and changes no status.
   */
  readonly state?: 'not-started' | 'in-progress' | 'waiting' | 'done' | 'closed' | 'reopened';
  readonly date?: Date;
  /**
   * 日期准到日还是只准到月。 / Whether the day is known or only the month.
   */
  readonly datePrecision?: 'day' | 'month';
  readonly document?: Document;
  readonly checkedBy?: Title;
  readonly evidence?: EvidenceList;
  readonly progress?: Text;
  readonly problems?: Text;
  readonly next?: Text;
}
/**
 * 对本单位以前报告期一个填报值的更正，写更正后的数。 / A restated reading of an earlier period of the same organisation: the right figure.
 */
export interface CorrectionRecord {
  readonly id: IndicatorId;
  readonly period: PeriodId;
  /**
   * 计数和时点值的数，不带单位，如 12。 / The number of a count or level, without its unit, such as 12.
   */
  readonly value?: number;
  /**
   * 比率的分子，如 450。 / The numerator of a ratio, such as 450.
   */
  readonly numerator?: number;
  /**
   * 比率的分母，如 500。 / The denominator of a ratio, such as 500.
   */
  readonly denominator?: number;
  /**
   * 分母里还没有结果的，如还在求职的人数。 / Those in the denominator without a result yet.
   */
  readonly open?: number;
  /**
   * 是否类指标：做到写 true，没有写 false。 / For yes-no indicators: true or false.
   */
  readonly answer?: boolean;
  readonly reason: Text;
}
/**
 * slips.yaml：已发出的提示函和督办单，一事一单。 / slips.yaml: the slips that were sent, one matter a slip.
 */
export interface SlipsFile {
  /**
   * 发一份登记一条。 / One entry per slip sent.
   *
   * @maxItems 2000
   */
  readonly slips: readonly SlipRecord[];
}
/**
 * 一份已发出的提示函或督办单，一事一单。 / One slip that was sent, one matter each.
 */
export interface SlipRecord {
  /**
   * d 加序号，如 d1。 / d and a number, such as d1.
   */
  readonly id: string;
  readonly number: Title;
  /**
   * escalation.yaml 中的档次编号。 / A step of escalation.yaml.
   */
  readonly step: string;
  /**
   * 举措或指标编号，如 t08.m3。 / A commitment or indicator, such as t08.m3.
   */
  readonly subject: string;
  readonly organization: OrganizationId;
  readonly issued: Date;
  readonly replyBy: Date;
  readonly answered?: Date;
  readonly closed?: Date;
}
/**
 * tasks/*.yaml：一项任务及其举措、指标。 / tasks/*.yaml: one task with its commitments and indicators.
 */
export interface TaskFile {
  readonly id: TaskId;
  /**
   * 文件印发的序号，如 8。 / The number as printed, such as 8.
   */
  readonly number: number;
  readonly section: SectionId;
  readonly title: Title;
  readonly context?: Text;
  readonly questions?: Questions;
  /**
   * 要做的事，一件一条，编号按文件先后。 / What is to be done, one thing an entry, in the order of the notice.
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly commitments: readonly CommitmentRecord[];
  /**
   * 文件里的数字目标，一个一条。 / The figures of the notice, one an entry.
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly indicators?: readonly IndicatorRecord[];
}
/**
 * 要做的一件事：类别、名称、时限、出处。 / One thing to be done: kind, title, due date, place in the notice.
 */
export interface CommitmentRecord {
  readonly id: CommitmentId;
  /**
   * 类别决定完成要凭什么证明。 / The kind decides what proves it.
   */
  readonly kind: 'document' | 'event' | 'recognition' | 'mechanism' | 'construction' | 'application' | 'ongoing';
  readonly title: Title;
  readonly due: Due;
  readonly lead?: OrganizationId;
  readonly support?: Organizations;
  readonly named?: Organizations;
  readonly source: Source;
  readonly questions?: Questions;
}
/**
 * basis 说明时限从哪里来。 / basis says where the date comes from.
 */
export interface Due {
  /**
   * 时限从哪里来。 / Where the date comes from.
   */
  readonly basis: 'stated' | 'plan-year' | 'external' | 'assigned' | 'ongoing';
  readonly date?: Date;
  readonly awaits?: OrganizationId;
}
/**
 * item 是文件印发的序号，clause 是该项标题之后的第几句。 / item is the printed number, clause the sentence counted from 1 after the item's heading.
 */
export interface Source {
  /**
   * 文件印发的序号，如 8。 / The printed number of the item, such as 8.
   */
  readonly item: number;
  /**
   * 该项标题之后的第几句，从1数起，如 2。 / The sentence after the heading, counted from 1, such as 2.
   */
  readonly clause?: number;
}
/**
 * 一个数字目标：类别、单位、目标值、时限、出处。 / One figure to reach: kind, unit, target, due date, place in the notice.
 */
export interface IndicatorRecord {
  readonly id: IndicatorId;
  readonly title: Title;
  /**
   * 是什么样的数，决定报表填什么。 / What sort of figure it is; it decides what a return holds.
   */
  readonly kind: 'count' | 'level' | 'ratio' | 'yes-no';
  /**
   * 报表里填本期数还是累计数。 / Whether a return gives the period’s part or the total to date.
   */
  readonly series?: 'increments' | 'to-date';
  /**
   * 几个单位填报时怎么合成一个数；count 总是相加，ratio 总是分子、分母分别相加，level 要写明。 / How several organisations make one figure; counts add up, ratios pool numerators and denominators, a level says which.
   */
  readonly combine?: 'sum' | 'latest' | 'min' | 'max' | 'weighted';
  readonly unit: Unit;
  readonly definition?: Text;
  readonly cohort?: Cohort;
  readonly baseline?: Baseline;
  readonly target: Target;
  readonly path?: Path;
  readonly due: Due;
  readonly reporters?: Organizations;
  readonly named?: Organizations;
  readonly source: Source;
  readonly questions?: Questions;
}
/**
 * 单位名称和保留几位小数，如 { name: 个, decimals: 0 }。 / The name and the decimals, such as { name: 个, decimals: 0 }.
 */
export interface Unit {
  /**
   * 如 个、人、%。 / Such as 个, 人 or %.
   */
  readonly name: string;
  /**
   * 保留几位小数，人数、个数写 0。 / Digits behind the point; 0 for people and things.
   */
  readonly decimals: number;
}
/**
 * duban.yaml：工作区设置。 / duban.yaml: workspace settings.
 */
export interface Workspace {
  /**
   * 固定写 1。 / Always 1.
   */
  readonly format: 1;
  readonly name?: Title;
  /**
   * 没有另外指定时，输出用哪种语言。 / The language of outputs unless another is asked for.
   */
  readonly language?: 'zh-CN' | 'en';
  /**
   * 只用来确定“今天”，默认 Asia/Shanghai。 / Only used to know what today is; Asia/Shanghai by default.
   */
  readonly timeZone?: string;
  /**
   * 离时限几天以内算临期，默认 14。 / How many days ahead counts as due soon; 14 by default.
   */
  readonly dueSoonDays?: number;
  /**
   * default、yinchuan-2025、relative-80-60，或 lightRules 中的编号。 / A preset or one of lightRules.
   */
  readonly lightRule?: string;
  /**
   * 改变某条规则的级别，如 census-matches: warning；off 不检查。规则编号见 duban list rules；文件读取和数据形状的规则各有定好的级别，不能改。 / Changes the severity of a rule, such as census-matches: warning; off leaves it out. duban list rules names them; those of reading and shape have a severity of their own that stays.
   */
  readonly severities?: {
    /**
     * 这条规则的问题按什么级别报。 / How findings of the rule are reported.
     */
    [k: string]: 'error' | 'warning' | 'info' | 'off';
  };
  readonly ruleOptions?: RuleOptionsRecord;
  /**
   * 季度报告的标题、报送单位和签字栏；不写的留空，不会编造。 / Title, office and signature line of the quarterly papers; what is left out stays blank.
   */
  readonly papers?: {
    readonly title?: Title;
    readonly office?: Title;
    readonly signature?: Title;
  };
  /**
   * 本地自己的亮灯办法，在 lightRule 里用编号选用。 / Light rules of your own, chosen by id in lightRule.
   *
   * @maxItems 20
   */
  readonly lightRules?: readonly LightRuleRecord[];
}
/**
 * 规则的选项，键是规则编号；不写的用默认值。 / Options by rule id; what is left out has its default.
 */
export interface RuleOptionsRecord {
  /**
   * 任务、举措、指标的名称多长才提示。 / From which length a title is called long.
   */
  'title-brief'?: {
    /**
     * 默认 40。 / 40 by default.
     */
    readonly most?: number;
  };
  /**
   * 哪几类指标要有分阶段目标。 / The kinds of indicator that need interim targets.
   */
  'indicator-has-interim'?: {
    /**
     * 默认 count、level。 / count and level by default.
     *
     * @minItems 1
     * @maxItems 10
     */
    readonly kinds?: readonly IndicatorKind[];
  };
  /**
   * 哪几类举措要有具体日期。 / The kinds of commitment that need a date of their own.
   */
  'deliverable-dated'?: {
    /**
     * 默认 document、event、recognition、construction、application。 / document, event, recognition, construction and application by default.
     *
     * @minItems 1
     * @maxItems 10
     */
    readonly kinds?: readonly CommitmentKind[];
  };
  /**
   * 哪几类举措要有牵头单位。 / The kinds of commitment that need a lead.
   */
  'commitment-has-lead'?: {
    /**
     * 默认全部类别。 / Every kind by default.
     *
     * @minItems 1
     * @maxItems 10
     */
    readonly kinds?: readonly CommitmentKind[];
  };
  /**
   * 哪几类举措的名称里只该有一件事。 / The kinds of commitment whose title holds one action only.
   */
  'title-one-action'?: {
    /**
     * 默认除 ongoing 以外的各类：持续推进的工作没有“办完一件、剩下一件”。 / Every kind but ongoing by default: work without an end is never half done.
     *
     * @minItems 1
     * @maxItems 10
     */
    readonly kinds?: readonly CommitmentKind[];
  };
  /**
   * 哪几类举措报完成时要附佐证材料。 / The kinds of commitment that need evidence when reported done.
   */
  'progress-evidenced'?: {
    /**
     * 默认 event、recognition、mechanism、construction、application。 / event, recognition, mechanism, construction and application by default.
     *
     * @minItems 1
     * @maxItems 10
     */
    readonly kinds?: readonly CommitmentKind[];
  };
}
/**
 * 一条亮灯规则：按什么、怎么分档、出自哪里。 / One light rule: what it measures, its bands, its source.
 */
export interface LightRuleRecord {
  /**
   * 小写字母、数字和连字符，如 own-rule。 / Small letters, digits and hyphens, such as own-rule.
   */
  readonly id: string;
  /**
   * 加引号的版本号，如 '1'；改了分档就换版本。 / In quotes, such as '1'; a new one whenever bands change.
   */
  readonly version: string;
  /**
   * 按什么分档。 / What the bands are of.
   */
  readonly measure: 'points-behind' | 'share-of-expected';
  /**
   * 从一端到另一端，不重叠、不留空。 / From one end to the other, without overlap or hole.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly bands: readonly Band[];
  /**
   * 逾期举措按逾期天数亮灯（1 天起）；不写则一律为红。 / The light of overdue commitments by days late (from 1); red without it.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly lateBands?: readonly Band[];
  /**
   * 超过序时多少个百分点算超进度，默认 10。 / Points ahead of the path from which it counts as ahead; 10 by default.
   */
  readonly aheadFrom?: number;
  readonly source: LightRuleSource;
}
/**
 * 一档；不写的一端不封口。 / One band; an end left out is open.
 */
export interface Band {
  /**
   * 落在这一档亮什么灯。 / The light of this band.
   */
  readonly light: 'green' | 'yellow' | 'red';
  /**
   * 从多少起，不写则不封口。 / Where it begins; open without it.
   */
  readonly from?: number;
  /**
   * 写了 from 就要写：正好等于时算不算这一档。 / Required with from: whether the end itself belongs to it.
   */
  readonly fromIncluded?: boolean;
  /**
   * 到多少止，不写则不封口。 / Where it ends; open without it.
   */
  readonly to?: number;
  /**
   * 写了 to 就要写：正好等于时算不算这一档。 / Required with to: whether the end itself belongs to it.
   */
  readonly toIncluded?: boolean;
}
/**
 * 这条规则出自哪份文件。 / Where the rule was published.
 */
export interface LightRuleSource {
  readonly title: Title;
  readonly url?: Url;
  readonly note?: Text;
}
