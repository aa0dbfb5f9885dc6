// Generated from schemas/ by `npm run generate`: the shapes of the YAML files. Do not edit.
/**
 * 年-月-日，如 2024-03-21；不带时区。 / Year-month-day, such as 2024-03-21, without a time zone.
 */
export type Date = string;
/**
 * 文字 / Text
 */
export type Text = string;
/**
 * organizations.yaml 中登记的单位或单位组编号。 / The id of an organisation or group registered in organizations.yaml.
 */
export type OrganizationId = string;
/**
 * 名称 / Title
 */
export type Title = string;
/**
 * 单位列表 / Organisations, in written order
 *
 * @minItems 1
 * @maxItems 200
 */
export type Organizations = readonly OrganizationId[];
/**
 * 网址 / Web address
 */
export type Url = string;
/**
 * 状态 / Status
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
 * 部分编号 / Section id
 */
export type SectionId = string;
/**
 * 如 2024-Q1、2024-H1、2024-M05、"2024"。 / Such as 2024-Q1, 2024-H1, 2024-M05, "2024".
 */
export type PeriodId = string;
/**
 * 任务编号加 i 和序号，如 t08.i1。 / Task id, then i and a number, such as t08.i1.
 */
export type IndicatorId = string;
/**
 * 佐证材料 / Evidence
 *
 * @minItems 1
 * @maxItems 20
 */
export type EvidenceList = readonly Evidence[];
/**
 * 任务编号加 m 和序号，如 t08.m3。 / Task id, then m and a number, such as t08.m3.
 */
export type CommitmentId = string;
/**
 * 取自文件印发的序号，如 t08。 / From the printed number, such as t08.
 */
export type TaskId = string;
/**
 * 待核问题 / Open questions to put to the issuer
 *
 * @minItems 1
 * @maxItems 20
 */
export type Questions = readonly Text[];
/**
 * 指标类别 / Kind of indicator
 */
export type IndicatorKind = 'count' | 'level' | 'ratio' | 'yes-no';
/**
 * 举措类别 / Kind of commitment
 */
export type CommitmentKind =
  'document' | 'event' | 'recognition' | 'mechanism' | 'construction' | 'application' | 'ongoing';

export interface DataFiles {
  readonly adjustments: AdjustmentsFile;
  readonly assignments: AssignmentsFile;
  readonly calendar: CalendarFile;
  readonly escalation: EscalationFile;
  readonly organizations: OrganizationRegistry;
  readonly plan: PlanFile;
  readonly return: ReturnFile;
  readonly slips: SlipsFile;
  readonly task: TaskFile;
  readonly workspace: Workspace;
}
/**
 * adjustments.yaml：经批准的计划调整。 / Approved changes to the plan.
 */
export interface AdjustmentsFile {
  /**
   * 调整 / Adjustments
   *
   * @maxItems 500
   */
  readonly adjustments: readonly AdjustmentRecord[];
}
/**
 * 一次调整 / One adjustment.
 */
export interface AdjustmentRecord {
  /**
   * 调整编号 / Adjustment id
   */
  readonly id: string;
  /**
   * 对象 / Item it changes
   */
  readonly subject: string;
  readonly date: Date;
  readonly reason: Text;
  readonly approvedBy: OrganizationId;
  readonly document: Document;
  /**
   * 完成时限的调整 / Change of due date
   */
  readonly due?: {
    readonly from: Date;
    readonly to: Date;
  };
  /**
   * 目标的调整 / Change of target
   */
  readonly target?: {
    readonly from: Target;
    readonly to: Target;
  };
  /**
   * 牵头单位的调整 / Change of lead
   */
  readonly lead?: {
    readonly from: OrganizationId;
    readonly to: OrganizationId;
  };
  /**
   * 口径的调整 / Change of definition
   */
  readonly definition?: {
    readonly from: Text;
    readonly to: Text;
  };
  /**
   * 时序的调整 / Change of path
   */
  readonly path?: {
    readonly from: Path;
    readonly to: Path;
  };
  /**
   * 取消 / Cancelled
   */
  readonly cancel?: true;
}
/**
 * 文件 / Document
 */
export interface Document {
  readonly title?: Title;
  readonly number: Title;
  readonly date: Date;
}
/**
 * op 按《民法典》第1259条读：以上、不低于含本数（gte），超过不含本数（gt）。 / op follows Civil Code art. 1259: 以上 and 不低于 include the number (gte), 超过 excludes it (gt).
 */
export interface Target {
  /**
   * 比较方式 / Comparator
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
   * 目标值 / Value
   */
  readonly value?: number;
  /**
   * 下限（含） / Low end, included
   */
  readonly low?: number;
  /**
   * 上限（含） / High end, included
   */
  readonly high?: number;
  /**
   * 变动幅度 / Change
   */
  readonly by?: number;
  /**
   * points 百分点或原单位；percent 相对基期的百分比。 / points: percentage points or the indicator's own unit; percent: of the baseline.
   */
  readonly change?: 'points' | 'percent';
  /**
   * 文件用语 / The notice's own short wording
   */
  readonly words: string;
}
/**
 * linear 按月或按日均匀推进；steps 分阶段目标；at-end 只在期末有值。 / linear by months or days; steps: dated interim targets; at-end: a value only at the end.
 */
export interface Path {
  /**
   * 类别 / Kind
   */
  readonly kind: 'linear' | 'steps' | 'at-end';
  /**
   * 按月或按日 / By months or days
   */
  readonly by?: 'months' | 'days';
  /**
   * 分阶段目标 / Interim targets
   *
   * @minItems 1
   * @maxItems 60
   *
   * Items: 阶段目标 / Step
   */
  readonly steps?: {
    readonly date: Date;
    /**
     * 数值 / Value
     */
    readonly value: number;
  }[];
}
/**
 * assignments.yaml：主管科室的分工和补充规定，只补文件没有写的。 / What the office decides where the notice is silent; it never replaces what the notice states.
 */
export interface AssignmentsFile {
  /**
   * 分工 / Assignments
   *
   * @maxItems 2000
   */
  readonly assignments: readonly AssignmentRecord[];
}
/**
 * 一次分工 / One decision, for one or more items.
 */
export interface AssignmentRecord {
  /**
   * 对象 / Items it applies to
   *
   * @minItems 1
   * @maxItems 500
   *
   * Items: 举措或指标编号 / Commitment or indicator id
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
   * increments 本期数；to-date 累计数。 / This period's part, or the total to date.
   */
  readonly series?: 'increments' | 'to-date';
  /**
   * 汇总方式 / How organisations combine
   */
  readonly combine?: 'sum' | 'latest' | 'min' | 'max' | 'weighted';
  readonly cohort?: Cohort;
  readonly baseline?: Baseline;
  readonly path?: Path;
  readonly note?: Text;
}
/**
 * 统计对象 / Cohort
 */
export interface Cohort {
  readonly name: Title;
  /**
   * 总数 / Size
   */
  readonly size?: number;
}
/**
 * 基期值 / Baseline
 */
export interface Baseline {
  /**
   * 数值 / Value
   */
  readonly value: number;
  readonly date: Date;
  readonly source?: Title;
}
/**
 * calendar/<年>.yaml：一年的放假和调休，取自国务院办公厅通知。 / Rest days and working weekends of one year, from the State Council's notice.
 */
export interface CalendarFile {
  /**
   * 年度 / Year
   */
  readonly year: number;
  readonly notice: CalendarNotice;
  /**
   * 放假 / Rest days
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly rest: readonly RestRecord[];
  /**
   * 周末上班 / Working weekends
   *
   * @maxItems 40
   */
  readonly work: readonly Date[];
}
/**
 * 依据的通知 / The notice it rests on.
 */
export interface CalendarNotice {
  readonly number: Title;
  readonly url?: Url;
}
/**
 * 连续放假的起止，含首尾 / A run of rest days, both ends included.
 */
export interface RestRecord {
  readonly from: Date;
  readonly to: Date;
  readonly name?: Title;
}
/**
 * escalation.yaml：督办档次，从轻到重；什么情况发哪一种督办单。 / The escalation ladder, mildest step first: when which slip is sent.
 */
export interface EscalationFile {
  readonly source: EscalationSource;
  /**
   * 档次，从轻到重 / Steps, mildest first
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly steps: readonly EscalationStepRecord[];
}
/**
 * 来源 / Where the ladder was published.
 */
export interface EscalationSource {
  readonly title: Title;
  readonly url?: Url;
  readonly note?: Text;
}
/**
 * 一档 / One step.
 */
export interface EscalationStepRecord {
  /**
   * 小写字母开头，如 blue。 / Begins with a small letter, such as blue.
   */
  readonly id: string;
  readonly name: Title;
  /**
   * 文种 / Kind of slip
   */
  readonly slip: '提示函' | '督办单';
  /**
   * 条件，满足其一 / Conditions, any of them
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
   * 举措逾期至少几天 / Commitment overdue at least this many days
   */
  readonly overdueDays?: number;
  /**
   * 处于这些状态之一 / Has one of these statuses
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly status?: readonly EscalatedStatus[];
  readonly streak?: StreakRecord;
  /**
   * 几天内到期而什么都没有报 / Due within this many days and nothing reported
   */
  readonly dueWithin?: number;
  /**
   * 这一档的督办单逾期没有答复 / The slip of this step was not answered in time
   */
  readonly unanswered?: string;
}
/**
 * 指标连续几个报告期亮红灯（red），或黄灯红灯（behind）。 / An indicator red, or yellow or red (behind), for so many closed periods running.
 */
export interface StreakRecord {
  /**
   * 灯 / Light
   */
  readonly light: 'red' | 'behind';
  /**
   * 几个报告期 / Periods
   */
  readonly periods: number;
}
/**
 * 办理时限 / How long there is to answer.
 */
export interface ReplyDays {
  /**
   * 天数 / Days
   */
  readonly days: number;
  /**
   * working 工作日（按 calendar/ 的放假安排）；calendar 自然日。 / working: working days by the tables in calendar/; calendar: every day.
   */
  readonly count: 'working' | 'calendar';
}
/**
 * organizations.yaml：单位登记册。 / The registry of organisations.
 */
export interface OrganizationRegistry {
  /**
   * 单位 / Organisations
   *
   * @minItems 1
   * @maxItems 5000
   */
  readonly organizations: readonly OrganizationRecord[];
  /**
   * 单位组 / Groups
   *
   * @maxItems 500
   */
  readonly groups?: readonly GroupRecord[];
}
/**
 * 单位 / One organisation.
 */
export interface OrganizationRecord {
  readonly id: OrganizationId;
  readonly name: Title;
  readonly shortName?: Title;
  /**
   * bureau 市教育局；county-bureau 县级教育局；college 高校；school 中职学校；department 政府部门；superior 上级机关；partner 协作单位；body 机构或集合性单位。 / The bureau; a county-level bureau; a college; a secondary vocational school; a government department; a higher body; a partner; another or collective body.
   */
  readonly kind: 'bureau' | 'county-bureau' | 'college' | 'school' | 'department' | 'superior' | 'partner' | 'body';
  /**
   * 别称 / Aliases
   *
   * @maxItems 20
   */
  readonly aliases?: readonly Title[];
  readonly note?: Text;
}
/**
 * 单位组 / A group of organisations.
 */
export interface GroupRecord {
  readonly id: OrganizationId;
  readonly name: Title;
  readonly members: Organizations;
  readonly note?: Text;
}
/**
 * plan.yaml：计划文件本身。 / The plan document itself.
 */
export interface PlanFile {
  /**
   * 计划编号 / Plan id
   */
  readonly id: string;
  /**
   * 年度 / Year
   */
  readonly year: number;
  readonly title: Title;
  /**
   * 为 true 时，所有输出都标明“示例数据”。 / When true, every output is marked 示例数据.
   */
  readonly simulated?: boolean;
  readonly document: DocumentIdentity;
  /**
   * 部分 / Sections
   *
   * @minItems 1
   * @maxItems 50
   */
  readonly sections: readonly SectionRecord[];
  readonly census: Census;
  readonly reporting: ReportingCalendar;
}
/**
 * 文件身份 / Identity of the document.
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
   * 依据文件 / Documents it rests on
   *
   * @maxItems 50
   */
  readonly references?: readonly Title[];
}
/**
 * 部分 / A section.
 */
export interface SectionRecord {
  readonly id: SectionId;
  /**
   * 序号 / Printed number
   */
  readonly number: string;
  readonly title: Title;
}
/**
 * 清点数：每次运行都与实际找到的核对。 / The census, held against what is found on every run.
 */
export interface Census {
  /**
   * 部分数 / Sections
   */
  readonly sections: number;
  /**
   * 任务数 / Tasks
   */
  readonly tasks: number;
  /**
   * 举措数 / Commitments
   */
  readonly commitments: number;
  /**
   * 指标数 / Indicators
   */
  readonly indicators: number;
}
/**
 * 报送安排 / The reporting calendar.
 */
export interface ReportingCalendar {
  readonly organizations?: Organizations;
  /**
   * 报告期 / Periods
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly periods: readonly PeriodRecord[];
}
/**
 * 报告期 / One period.
 */
export interface PeriodRecord {
  readonly id: PeriodId;
  readonly cutOff: Date;
  readonly returnsDue?: Date;
}
/**
 * returns/<报告期>/<单位>.yaml：一个单位一个报告期的报表。 / One organisation's hand-in for one period.
 */
export interface ReturnFile {
  readonly organization: OrganizationId;
  readonly period: PeriodId;
  readonly reported: Date;
  /**
   * handed-in 单位报送；public-record 由公开信息整理，非单位报送。 / handed in by the organisation, or compiled from the public record.
   */
  readonly basis?: 'handed-in' | 'public-record';
  /**
   * 示例数据 / Simulated data
   */
  readonly simulated?: boolean;
  readonly preparedBy?: Title;
  readonly checkedBy?: Title;
  /**
   * 指标填报 / Readings
   *
   * @maxItems 200
   */
  readonly readings?: readonly ReadingRecord[];
  /**
   * 举措进展 / Progress of commitments
   *
   * @maxItems 500
   */
  readonly progress?: readonly ProgressRecord[];
  /**
   * 更正 / Corrections of earlier readings
   *
   * @maxItems 100
   */
  readonly corrections?: readonly CorrectionRecord[];
}
/**
 * 一个指标的填报值 / One indicator's reading.
 */
export interface ReadingRecord {
  readonly id: IndicatorId;
  readonly cutOff?: Date;
  /**
   * 数值 / Value
   */
  readonly value?: number;
  /**
   * 分子 / Numerator
   */
  readonly numerator?: number;
  /**
   * 分母 / Denominator
   */
  readonly denominator?: number;
  /**
   * 尚未确定的人数或个数 / Still open
   */
  readonly open?: number;
  /**
   * 只用于 weighted 汇总的 level 指标，如学生数。 / Only for a level combined as weighted, such as the number of students.
   */
  readonly weight?: number;
  /**
   * 是否 / Answer
   */
  readonly answer?: boolean;
  readonly evidence?: EvidenceList;
  readonly note?: Text;
}
/**
 * 佐证材料 / Evidence
 */
export interface Evidence {
  readonly title: Title;
  readonly url?: Url;
  /**
   * 文件路径 / File
   */
  readonly file?: string;
  readonly number?: Title;
  readonly date?: Date;
  /**
   * A 官方网页写明；B 二手网页转述官方事实，与其他材料一致。 / A an official page says it; B a secondary page repeats an official fact, consistent with the rest.
   */
  readonly certainty?: 'A' | 'B';
}
/**
 * 一项举措的进展 / One commitment's progress.
 */
export interface ProgressRecord {
  readonly id: CommitmentId;
  /**
   * 不写则只是情况说明，不改变状态。 / Left out, the entry only tells, and changes no status.
   */
  readonly state?: 'not-started' | 'in-progress' | 'waiting' | 'done' | 'closed' | 'reopened';
  readonly date?: Date;
  /**
   * month：只知月份，日期写该月最后一天。 / month: only the month is known, and the date is its last day.
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
 * 对本单位以前报告期一个填报值的更正 / A restated reading of an earlier period of the same organisation.
 */
export interface CorrectionRecord {
  readonly id: IndicatorId;
  readonly period: PeriodId;
  /**
   * 数值 / Value
   */
  readonly value?: number;
  /**
   * 分子 / Numerator
   */
  readonly numerator?: number;
  /**
   * 分母 / Denominator
   */
  readonly denominator?: number;
  /**
   * 尚未确定的人数或个数 / Still open
   */
  readonly open?: number;
  /**
   * 是否 / Answer
   */
  readonly answer?: boolean;
  readonly reason: Text;
}
/**
 * slips.yaml：已发出的提示函和督办单，一事一单。 / The slips that were sent, one matter a slip.
 */
export interface SlipsFile {
  /**
   * 督办单 / Slips
   *
   * @maxItems 2000
   */
  readonly slips: readonly SlipRecord[];
}
/**
 * 一份 / One slip.
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
 * tasks/*.yaml：一项任务及其举措、指标。 / One task with its commitments and indicators.
 */
export interface TaskFile {
  readonly id: TaskId;
  /**
   * 印发序号 / Printed number
   */
  readonly number: number;
  readonly section: SectionId;
  readonly title: Title;
  readonly context?: Text;
  readonly questions?: Questions;
  /**
   * 举措 / Commitments
   *
   * @minItems 1
   * @maxItems 60
   */
  readonly commitments: readonly CommitmentRecord[];
  /**
   * 指标 / Indicators
   *
   * @minItems 1
   * @maxItems 30
   */
  readonly indicators?: readonly IndicatorRecord[];
}
/**
 * 举措 / One commitment.
 */
export interface CommitmentRecord {
  readonly id: CommitmentId;
  /**
   * document 印发文件；event 举办活动；recognition 评选认定；mechanism 建立机制；construction 建设；application 向上申报；ongoing 持续推进。 / The kind decides what proves it.
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
   * stated 文件写明；plan-year 随计划年度；external 等上级安排；assigned 主管科室明确；ongoing 持续推进。 / stated in the notice; plan-year follows from the year; external waits for a higher body; assigned by the office; ongoing has no date.
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
   * 第几项 / Item
   */
  readonly item: number;
  /**
   * 第几句 / Clause
   */
  readonly clause?: number;
}
/**
 * 指标 / One indicator.
 */
export interface IndicatorRecord {
  readonly id: IndicatorId;
  readonly title: Title;
  /**
   * count 计数；level 时点值；ratio 比率（分子、分母）；yes-no 是否。 / A count; a level; a ratio with numerator and denominator; a yes-no answer.
   */
  readonly kind: 'count' | 'level' | 'ratio' | 'yes-no';
  /**
   * increments 本期数；to-date 累计数。 / This period's part, or the total to date.
   */
  readonly series?: 'increments' | 'to-date';
  /**
   * count 总是相加，ratio 总是分子、分母分别相加；level 要写明；weighted 按各单位填报的 weight 加权平均。 / Counts add up and ratios pool numerators and denominators; a level says which; weighted is the mean by the weight in each reading.
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
 * 计量单位 / Unit of measurement
 */
export interface Unit {
  /**
   * 名称 / Name
   */
  readonly name: string;
  /**
   * 小数位 / Decimals
   */
  readonly decimals: number;
}
/**
 * duban.yaml：工作区设置。 / Workspace settings.
 */
export interface Workspace {
  /**
   * 数据格式版本 / Format version
   */
  readonly format: 1;
  readonly name?: Title;
  /**
   * 语言 / Language
   */
  readonly language?: 'zh-CN' | 'en';
  /**
   * 只用来确定“今天”，默认 Asia/Shanghai。 / Only used to know what today is; Asia/Shanghai by default.
   */
  readonly timeZone?: string;
  /**
   * 临期天数 / Due-soon window in days
   */
  readonly dueSoonDays?: number;
  /**
   * default、yinchuan-2025、relative-80-60，或 lightRules 中的编号。 / A preset or one of lightRules.
   */
  readonly lightRule?: string;
  /**
   * off 不检查。文件读取和数据形状的规则总是 error，不能改。 / off leaves a rule out. The rules of reading and shape are always errors.
   */
  readonly severities?: {
    [k: string]: 'error' | 'warning' | 'info' | 'off';
  };
  readonly ruleOptions?: RuleOptionsRecord;
  /**
   * 本工作区的亮灯规则 / Light rules of the workspace
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
   * 名称多长算长 / How long a title may be
   */
  'title-brief'?: {
    /**
     * 默认 40。 / 40 by default.
     */
    readonly most?: number;
  };
  /**
   * 哪些指标要有阶段目标 / Which indicators need interim targets
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
   * 哪些举措要有具体时限 / Which commitments need a date of their own
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
   * 哪些举措要有牵头单位 / Which commitments need a lead
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
   * 哪些举措只写一件事 / Which commitments hold one action
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
   * 哪些举措报完成要有佐证 / Which commitments need evidence when done
   */
  'progress-evidenced'?: {
    /**
     * 默认 event、recognition。 / event and recognition by default.
     *
     * @minItems 1
     * @maxItems 10
     */
    readonly kinds?: readonly CommitmentKind[];
  };
}
/**
 * 一条亮灯规则 / One light rule.
 */
export interface LightRuleRecord {
  /**
   * 编号 / Id
   */
  readonly id: string;
  /**
   * 版本 / Version
   */
  readonly version: string;
  /**
   * points-behind 落后序时的百分点；share-of-expected 完成序时的百分比。 / points-behind: percentage points behind the path; share-of-expected: percent of what was expected.
   */
  readonly measure: 'points-behind' | 'share-of-expected';
  /**
   * 分档 / Bands
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
   * 超前多少个百分点算超进度 / Ahead from how many points
   */
  readonly aheadFrom?: number;
  readonly source: LightRuleSource;
}
/**
 * 一档；不写的一端不封口。 / One band; an end left out is open.
 */
export interface Band {
  /**
   * 灯 / Light
   */
  readonly light: 'green' | 'yellow' | 'red';
  /**
   * 下端 / Lower end
   */
  readonly from?: number;
  /**
   * 下端是否包含 / Lower end included
   */
  readonly fromIncluded?: boolean;
  /**
   * 上端 / Upper end
   */
  readonly to?: number;
  /**
   * 上端是否包含 / Upper end included
   */
  readonly toIncluded?: boolean;
}
/**
 * 来源 / Where the rule was published.
 */
export interface LightRuleSource {
  readonly title: Title;
  readonly url?: Url;
  readonly note?: Text;
}
