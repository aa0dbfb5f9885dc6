// Generated from test/rules/fixtures/ by `npm run generate`: examples of the rules. Do not edit.
export const examples = {
 "file-expected": {
  "file": "2024/task/04-more.yaml",
  "lines": [
   {
    "line": 1,
    "text": "id: t04"
   },
   {
    "line": 2,
    "text": "number: 4"
   }
  ],
  "line": 1,
  "message": {
   "zh-CN": "这个位置不该有 YAML 文件：2024/task/04-more.yaml。",
   "en": "No YAML file is expected here: 2024/task/04-more.yaml."
  },
  "hint": {
   "zh-CN": "约定：<计划>/plan.yaml、<计划>/tasks/*.yaml、<计划>/returns/<报告期>/<单位>.yaml",
   "en": "Expected: <plan>/plan.yaml, <plan>/tasks/*.yaml, <plan>/returns/<period>/<organisation>.yaml"
  }
 },
 "file-present": {
  "file": "organizations.yaml",
  "lines": [],
  "message": {
   "zh-CN": "缺少文件 organizations.yaml。",
   "en": "The file organizations.yaml is missing."
  }
 },
 "file-readable": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 1,
    "text": "format: 1"
   },
   {
    "line": 2,
    "text": "name: ʾ����ְҵ���������ƻ�"
   },
   {
    "line": 3,
    "text": "language: zh-CN"
   }
  ],
  "line": 2,
  "message": {
   "zh-CN": "文件不是 UTF-8 编码（第2行起读不出），多半是 GB18030（ANSI）。",
   "en": "The file is not UTF-8 (unreadable from line 2 on); most likely it is GB18030 (\"ANSI\")."
  },
  "hint": {
   "zh-CN": "在记事本中打开，选“另存为”，编码选 UTF-8；WPS 和 Excel 存出的文件也要这样转一次。",
   "en": "Open it in Notepad and choose \"Save as\" with the encoding UTF-8."
  }
 },
 "yaml-syntax": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 1,
    "text": "format: 1"
   },
   {
    "line": 2,
    "text": "name：示例市职业教育工作计划"
   },
   {
    "line": 3,
    "text": "language: zh-CN"
   }
  ],
  "line": 2,
  "message": {
   "zh-CN": "用了全角冒号“：”，键后要用半角冒号加空格。",
   "en": "A full-width colon: a key takes \": \"."
  },
  "hint": {
   "zh-CN": "改为 name: 示例市职业教育工作计划",
   "en": "Write name: 示例市职业教育工作计划"
  }
 },
 "yaml-plain": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 1,
    "text": "format: 1"
   },
   {
    "line": 2,
    "text": "name: *重点*"
   },
   {
    "line": 3,
    "text": "language: zh-CN"
   }
  ],
  "line": 2,
  "message": {
   "zh-CN": "不能用别名（*）。",
   "en": "Aliases (*) are not allowed."
  },
  "hint": {
   "zh-CN": "如果是普通文字，给整段文字加引号。",
   "en": "If it is meant as plain text, put the whole text in quotes."
  }
 },
 "yaml-keys-unique": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 1,
    "text": "format: 1"
   },
   {
    "line": 2,
    "text": "name: 示例市职业教育工作计划"
   },
   {
    "line": 3,
    "text": "name: 职业教育工作计划"
   }
  ],
  "line": 3,
  "message": {
   "zh-CN": "键 name 重复。",
   "en": "The key name appears twice."
  },
  "hint": {
   "zh-CN": "留下一个；两个值都要的，看这里能不能写成列表。",
   "en": "Keep one of them; if both values are needed, see whether a list can be written here."
  }
 },
 "merge-resolved": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 1,
    "text": "format: 1"
   },
   {
    "line": 2,
    "text": "<<<<<<< HEAD"
   },
   {
    "line": 3,
    "text": "name: 职业教育工作计划"
   },
   {
    "line": 4,
    "text": "======="
   },
   {
    "line": 5,
    "text": "name: 示例市职业教育工作计划"
   }
  ],
  "line": 2,
  "message": {
   "zh-CN": "有未解决的合并冲突。",
   "en": "There is an unresolved merge conflict."
  },
  "hint": {
   "zh-CN": "选定一侧的内容，把 <<<<<<<、=======、>>>>>>> 三行都删去。",
   "en": "Choose one side and remove all three lines that begin with <<<<<<<, ======= and >>>>>>>."
  }
 },
 "shape-known-key": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 1,
    "text": "format: 1"
   },
   {
    "line": 2,
    "text": "timezone: Asia/Shanghai"
   },
   {
    "line": 3,
    "text": "language: zh-CN"
   }
  ],
  "line": 2,
  "message": {
   "zh-CN": "未知的键 \"timezone\"。",
   "en": "Unknown key \"timezone\"."
  },
  "hint": {
   "zh-CN": "是不是 timeZone？",
   "en": "Did you mean timeZone?"
  }
 },
 "shape-required-key": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 1,
    "text": "name: 示例市职业教育工作计划"
   },
   {
    "line": 2,
    "text": "language: zh-CN"
   }
  ],
  "line": 1,
  "message": {
   "zh-CN": "缺少必填的键 format（数据格式版本）。",
   "en": "The required key format (Format version) is missing."
  },
  "hint": {
   "zh-CN": "写在 name 之前。",
   "en": "It goes before name."
  }
 },
 "shape-type": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 1,
    "text": "format: 1"
   },
   {
    "line": 2,
    "text": "name: 2024"
   },
   {
    "line": 3,
    "text": "language: zh-CN"
   }
  ],
  "line": 2,
  "message": {
   "zh-CN": "应为文字，现在是数字：2024。",
   "en": "Expected text, found a number: 2024."
  },
  "hint": {
   "zh-CN": "加上引号：\"2024\"",
   "en": "Put it in quotes: \"2024\""
  }
 },
 "shape-choice": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 1,
    "text": "format: 1"
   },
   {
    "line": 2,
    "text": "language: zh_CN"
   }
  ],
  "line": 2,
  "message": {
   "zh-CN": "\"zh_CN\" 不在允许的取值之内：zh-CN、en。",
   "en": "\"zh_CN\" is not one of: zh-CN, en."
  },
  "hint": {
   "zh-CN": "是不是 zh-CN？",
   "en": "Did you mean zh-CN?"
  }
 },
 "shape-form": {
  "file": "2024/plan.yaml",
  "lines": [
   {
    "line": 6,
    "text": "  title: 关于印发2024年职业教育工作计划的通知"
   },
   {
    "line": 7,
    "text": "  number: 示教职〔2024〕4号"
   },
   {
    "line": 8,
    "text": "  issuer: city-edu"
   },
   {
    "line": 9,
    "text": "  signed: 2024年3月18日"
   },
   {
    "line": 10,
    "text": "  published: 2024-03-19"
   },
   {
    "line": 11,
    "text": "  addressees: [vocational-schools]"
   },
   {
    "line": 12,
    "text": "sections:"
   }
  ],
  "line": 9,
  "message": {
   "zh-CN": "写法不符合约定：\"2024年3月18日\"，日期要写成 年-月-日。",
   "en": "\"2024年3月18日\" does not have the agreed form: a date is written as year-month-day."
  },
  "hint": {
   "zh-CN": "写成 2024-03-18",
   "en": "Write 2024-03-18"
  }
 },
 "shape-range": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 1,
    "text": "format: 1"
   },
   {
    "line": 2,
    "text": "dueSoonDays: 1000"
   }
  ],
  "line": 2,
  "message": {
   "zh-CN": "1000 不能大于 366。",
   "en": "1000 must not be above 366."
  }
 },
 "comment-spaced": {
  "file": "2024/returns/2024-Q3/medical-college.yaml",
  "lines": [
   {
    "line": 2,
    "text": "period: 2024-Q3"
   },
   {
    "line": 3,
    "text": "reported: 2024-10-08"
   },
   {
    "line": 4,
    "text": "simulated: true"
   },
   {
    "line": 5,
    "text": "preparedBy: 张三 #2"
   },
   {
    "line": 7,
    "text": "progress:"
   },
   {
    "line": 8,
    "text": "  - id: t01.m1"
   }
  ],
  "line": 5,
  "message": {
   "zh-CN": "空格加“#”后面是注释：“2”没有读作数据。",
   "en": "Behind a blank, \"#\" makes a comment: \"2\" was not read as data."
  },
  "hint": {
   "zh-CN": "是内容的，给整个值加引号；是备注的，在 # 后空一格。",
   "en": "Put the whole value in quotes if it belongs to it; put a blank after the # if it is a remark."
  }
 },
 "suppression-complete": {
  "file": "2024/plan.yaml",
  "lines": [
   {
    "line": 19,
    "text": "census:"
   },
   {
    "line": 20,
    "text": "  sections: 2"
   },
   {
    "line": 21,
    "text": "  tasks: 3"
   },
   {
    "line": 22,
    "text": "  # duban-ignore census-matches: 等主管科室核对"
   },
   {
    "line": 23,
    "text": "  commitments: 8"
   },
   {
    "line": 24,
    "text": "  indicators: 4"
   },
   {
    "line": 25,
    "text": "reporting:"
   }
  ],
  "line": 22,
  "message": {
   "zh-CN": "要写明规则、最后一天和理由。",
   "en": "It has to name the rule, the last day and the reason."
  },
  "hint": {
   "zh-CN": "写成 # duban-ignore census-matches until YYYY-MM-DD: 理由",
   "en": "Write # duban-ignore census-matches until YYYY-MM-DD: the reason"
  }
 },
 "suppression-current": {
  "file": "2024/plan.yaml",
  "lines": [
   {
    "line": 19,
    "text": "census:"
   },
   {
    "line": 20,
    "text": "  sections: 2"
   },
   {
    "line": 21,
    "text": "  tasks: 3"
   },
   {
    "line": 22,
    "text": "  # duban-ignore census-matches until 2024-06-29: 等主管科室核对"
   },
   {
    "line": 23,
    "text": "  commitments: 8"
   },
   {
    "line": 24,
    "text": "  indicators: 4"
   },
   {
    "line": 25,
    "text": "reporting:"
   }
  ],
  "line": 22,
  "message": {
   "zh-CN": "只到 2024-06-29 有效，已经过期。",
   "en": "It was good until 2024-06-29 and has run out."
  }
 },
 "suppression-used": {
  "file": "2024/plan.yaml",
  "lines": [
   {
    "line": 19,
    "text": "census:"
   },
   {
    "line": 20,
    "text": "  sections: 2"
   },
   {
    "line": 21,
    "text": "  tasks: 3"
   },
   {
    "line": 22,
    "text": "  # duban-ignore census-matches until 2024-12-31: 等主管科室核对"
   },
   {
    "line": 23,
    "text": "  commitments: 7"
   },
   {
    "line": 24,
    "text": "  indicators: 4"
   },
   {
    "line": 25,
    "text": "reporting:"
   }
  ],
  "line": 22,
  "message": {
   "zh-CN": "第23行没有 census-matches 的问题可以搁置。",
   "en": "There is no finding of census-matches on line 23 to set aside."
  }
 },
 "id-unique": {
  "file": "2024/tasks/04-copy.yaml",
  "lines": [
   {
    "line": 1,
    "text": "id: t01"
   },
   {
    "line": 2,
    "text": "number: 1"
   },
   {
    "line": 3,
    "text": "section: s1"
   },
   {
    "line": 4,
    "text": "title: 建设实训基地"
   }
  ],
  "line": 1,
  "message": {
   "zh-CN": "编号 t01 重复，已用于“建设产教融合项目”。",
   "en": "The id t01 is taken by “建设产教融合项目”."
  }
 },
 "id-in-place": {
  "file": "2024/tasks/02-teachers.yaml",
  "lines": [
   {
    "line": 8,
    "text": "    title: 举办教师企业实践培训"
   },
   {
    "line": 9,
    "text": "    due: { basis: assigned }"
   },
   {
    "line": 10,
    "text": "    source: { item: 2, clause: 1 }"
   },
   {
    "line": 11,
    "text": "  - id: t03.m2"
   },
   {
    "line": 12,
    "text": "    kind: mechanism"
   },
   {
    "line": 13,
    "text": "    title: 建立教师评价机制"
   },
   {
    "line": 14,
    "text": "    due: { basis: plan-year, date: 2024-12-31 }"
   }
  ],
  "line": 11,
  "message": {
   "zh-CN": "t02 的编号应以 t02. 开头，不是 t03.m2。",
   "en": "An id in t02 starts with t02., unlike t03.m2."
  }
 },
 "file-in-place": {
  "file": "2024/returns/2024-Q2/forestry-school.yaml",
  "lines": [
   {
    "line": 1,
    "text": "organization: medical-college"
   },
   {
    "line": 2,
    "text": "period: 2024-Q2"
   },
   {
    "line": 3,
    "text": "reported: 2024-07-05"
   },
   {
    "line": 4,
    "text": "simulated: true"
   }
  ],
  "line": 1,
  "message": {
   "zh-CN": "文件名是 forestry-school，organization 写的是 medical-college。",
   "en": "The file name is forestry-school and organization is medical-college."
  },
  "hint": {
   "zh-CN": "organization 应为 forestry-school。",
   "en": "Most likely organization should be forestry-school."
  }
 },
 "census-matches": {
  "file": "2024/plan.yaml",
  "lines": [
   {
    "line": 18,
    "text": "    title: 促进就业创业"
   },
   {
    "line": 19,
    "text": "census:"
   },
   {
    "line": 20,
    "text": "  sections: 2"
   },
   {
    "line": 21,
    "text": "  tasks: 4"
   },
   {
    "line": 22,
    "text": "  commitments: 7"
   },
   {
    "line": 23,
    "text": "  indicators: 3"
   },
   {
    "line": 24,
    "text": "reporting:"
   }
  ],
  "line": 21,
  "message": {
   "zh-CN": "清点数写明任务 4项，实际3项。",
   "en": "The census says 4 tasks, the files hold 3."
  },
  "hint": {
   "zh-CN": "缺少：t04。",
   "en": "Missing: t04."
  }
 },
 "text-clean": {
  "file": "2024/returns/2024-Q1/forestry-school.yaml",
  "lines": [
   {
    "line": 11,
    "text": "    value: 17.5"
   },
   {
    "line": 12,
    "text": "progress:"
   },
   {
    "line": 13,
    "text": "  - id: t03.m1"
   },
   {
    "line": 14,
    "text": "    progress: \"走访企业12家。 \""
   },
   {
    "line": 15,
    "text": "    next: \" 4月举办校园招聘会。\""
   }
  ],
  "line": 14,
  "message": {
   "zh-CN": "开头或结尾有多余的空格。",
   "en": "There is a blank at the beginning or end."
  }
 },
 "light-rule-registered": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 1,
    "text": "format: 1"
   },
   {
    "line": 2,
    "text": "lightRule: own-ruel"
   },
   {
    "line": 3,
    "text": "lightRules:"
   },
   {
    "line": 4,
    "text": "  - id: own-rule"
   },
   {
    "line": 5,
    "text": "    version: '1'"
   }
  ],
  "line": 2,
  "message": {
   "zh-CN": "没有 own-ruel 这条亮灯规则，只有 own-rule、default、yinchuan-2025、relative-80-60。",
   "en": "There is no light rule own-ruel, only own-rule, default, yinchuan-2025, relative-80-60."
  },
  "hint": {
   "zh-CN": "是不是 own-rule？",
   "en": "Did you mean own-rule?"
  }
 },
 "light-rule-bands": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 6,
    "text": "    source: { title: 示例市督查规则 }"
   },
   {
    "line": 7,
    "text": "    bands:"
   },
   {
    "line": 8,
    "text": "      - { light: green, to: 0, toIncluded: true }"
   },
   {
    "line": 9,
    "text": "      - { light: red, from: 0 }"
   },
   {
    "line": 10,
    "text": "  - id: absent"
   },
   {
    "line": 11,
    "text": "    version: '1'"
   },
   {
    "line": 12,
    "text": "    measure: points-behind"
   }
  ],
  "line": 9,
  "message": {
   "zh-CN": "写了 from 就要写 fromIncluded（是否包含）。",
   "en": "With from goes fromIncluded: whether the end belongs to the band."
  }
 },
 "calendar-consistent": {
  "file": "calendar/2025.yaml",
  "lines": [
   {
    "line": 1,
    "text": "year: 2024"
   },
   {
    "line": 2,
    "text": "notice:"
   },
   {
    "line": 3,
    "text": "  number: 国办发明电〔2023〕7号"
   },
   {
    "line": 4,
    "text": "rest:"
   }
  ],
  "line": 1,
  "message": {
   "zh-CN": "2024 年的安排已有一份：calendar/2024.yaml。",
   "en": "There is a table of 2024 already: calendar/2024.yaml."
  }
 },
 "organization-registered": {
  "file": "2024/adjustments.yaml",
  "lines": [
   {
    "line": 3,
    "text": "    subject: t02.m1"
   },
   {
    "line": 4,
    "text": "    date: 2024-06-20"
   },
   {
    "line": 5,
    "text": "    reason: 企业暑期停产检修，培训顺延。"
   },
   {
    "line": 6,
    "text": "    approvedBy: vocational-schools"
   },
   {
    "line": 7,
    "text": "    document: { number: 示教职〔2024〕15号, date: 2024-06-20 }"
   },
   {
    "line": 8,
    "text": "    due: { from: 2024-09-30, to: 2024-11-30 }"
   },
   {
    "line": 9,
    "text": "  - id: a2"
   }
  ],
  "line": 6,
  "message": {
   "zh-CN": "这里只能写一个单位，不能写单位组：vocational-schools。",
   "en": "One organisation is needed here, not the group vocational-schools."
  }
 },
 "section-registered": {
  "file": "2024/plan.yaml",
  "lines": [
   {
    "line": 16,
    "text": "  - id: s2"
   },
   {
    "line": 17,
    "text": "    number: 二"
   },
   {
    "line": 18,
    "text": "    title: 促进就业创业"
   },
   {
    "line": 19,
    "text": "  - id: s3"
   },
   {
    "line": 20,
    "text": "    number: 三"
   },
   {
    "line": 21,
    "text": "    title: 服务乡村振兴"
   },
   {
    "line": 22,
    "text": "census:"
   }
  ],
  "line": 19,
  "message": {
   "zh-CN": "第三部分“服务乡村振兴”没有任务。",
   "en": "Section s3 “服务乡村振兴” has no task."
  }
 },
 "item-registered": {
  "file": "2024/adjustments.yaml",
  "lines": [
   {
    "line": 1,
    "text": "adjustments:"
   },
   {
    "line": 2,
    "text": "  - id: a1"
   },
   {
    "line": 3,
    "text": "    subject: t02.m7"
   },
   {
    "line": 4,
    "text": "    date: 2024-06-20"
   },
   {
    "line": 5,
    "text": "    reason: 企业暑期停产检修，培训顺延。"
   },
   {
    "line": 6,
    "text": "    approvedBy: city-edu"
   }
  ],
  "line": 3,
  "message": {
   "zh-CN": "计划里没有举措 t02.m7。",
   "en": "The plan has no commitment t02.m7."
  },
  "hint": {
   "zh-CN": "有 t02.m1 至 t02.m2。",
   "en": "There are t02.m1 to t02.m2."
  }
 },
 "decision-fits-item": {
  "file": "2024/adjustments.yaml",
  "lines": [
   {
    "line": 12,
    "text": "    reason: 省里增加两个名额。"
   },
   {
    "line": 13,
    "text": "    approvedBy: city-edu"
   },
   {
    "line": 14,
    "text": "    document: { number: 示教职〔2024〕18号, date: 2024-07-05 }"
   },
   {
    "line": 15,
    "text": "    target:"
   },
   {
    "line": 16,
    "text": "      from: { op: gte, value: 6, words: 6个以上 }"
   },
   {
    "line": 17,
    "text": "      to: { op: gte, value: 8, words: 8个以上 }"
   },
   {
    "line": 18,
    "text": "    path:"
   }
  ],
  "line": 15,
  "message": {
   "zh-CN": "target 只适用于指标，t01.m3 是举措。",
   "en": "target is for indicators only; t01.m3: commitment."
  }
 },
 "date-on-calendar": {
  "file": "calendar/2024.yaml",
  "lines": [
   {
    "line": 6,
    "text": "  - { from: 2024-02-10, to: 2024-02-17, name: 春节 }"
   },
   {
    "line": 7,
    "text": "  - { from: 2024-04-04, to: 2024-04-06, name: 清明节 }"
   },
   {
    "line": 8,
    "text": "  - { from: 2024-05-01, to: 2024-05-05, name: 劳动节 }"
   },
   {
    "line": 9,
    "text": "  - { from: 2024-06-31, to: 2024-06-31, name: 端午节 }"
   },
   {
    "line": 10,
    "text": "  - { from: 2024-09-15, to: 2024-09-17, name: 中秋节 }"
   },
   {
    "line": 11,
    "text": "  - { from: 2024-10-01, to: 2024-10-07, name: 国庆节 }"
   },
   {
    "line": 12,
    "text": "work: [2024-02-04, 2024-02-18, 2024-04-07, 2024-04-28, 2024-05-11, 2024-09-14, 2024-09-29, 2024-10-12]"
   }
  ],
  "line": 9,
  "message": {
   "zh-CN": "日历上没有 2024-06-31 这一天。",
   "en": "There is no such day as 2024-06-31."
  },
  "hint": {
   "zh-CN": "该月最后一天是 2024-06-30。",
   "en": "The last day of that month is 2024-06-30."
  }
 },
 "due-consistent": {
  "file": "2024/tasks/01-industry-projects.yaml",
  "lines": [
   {
    "line": 6,
    "text": "  - id: t01.m1"
   },
   {
    "line": 7,
    "text": "    kind: document"
   },
   {
    "line": 8,
    "text": "    title: 印发产教融合项目管理办法"
   },
   {
    "line": 9,
    "text": "    due: { basis: stated }"
   },
   {
    "line": 10,
    "text": "    lead: medical-college"
   },
   {
    "line": 11,
    "text": "    support: [city-edu]"
   },
   {
    "line": 12,
    "text": "    source: { item: 1, clause: 1 }"
   }
  ],
  "line": 9,
  "message": {
   "zh-CN": "时限依据是 stated（文件写明），要写 date。",
   "en": "The basis stated needs a date."
  }
 },
 "reporting-calendar": {
  "file": "2024/plan.yaml",
  "lines": [
   {
    "line": 27,
    "text": "    - id: 2024-Q1"
   },
   {
    "line": 28,
    "text": "      cutOff: 2024-03-31"
   },
   {
    "line": 29,
    "text": "      returnsDue: 2024-04-10"
   },
   {
    "line": 30,
    "text": "      locked: 2024-04-09"
   },
   {
    "line": 31,
    "text": "    - id: 2024-Q2"
   },
   {
    "line": 32,
    "text": "      cutOff: 2024-06-30"
   },
   {
    "line": 33,
    "text": "      returnsDue: 2024-07-10"
   }
  ],
  "line": 30,
  "message": {
   "zh-CN": "锁定日期 2024-04-09 早于报送时限 2024-04-10。",
   "en": "2024-Q1 is locked on 2024-04-09, before returns are due on 2024-04-10."
  }
 },
 "time-zone-known": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 14,
    "text": "      - { light: yellow, from: 1, fromIncluded: true, to: 15, toIncluded: true }"
   },
   {
    "line": 15,
    "text": "      - { light: red, from: 15, fromIncluded: false }"
   },
   {
    "line": 16,
    "text": "    source: { title: 示例市督查规则 }"
   },
   {
    "line": 17,
    "text": "timeZone: Mars/Base"
   }
  ],
  "line": 17,
  "message": {
   "zh-CN": "没有这个时区：Mars/Base。",
   "en": "There is no time zone Mars/Base."
  },
  "hint": {
   "zh-CN": "例如 Asia/Shanghai。",
   "en": "Asia/Shanghai, for example."
  }
 },
 "target-complete": {
  "file": "2024/tasks/02-teachers.yaml",
  "lines": [
   {
    "line": 19,
    "text": "    kind: yes-no"
   },
   {
    "line": 20,
    "text": "    unit: { name: 所, decimals: 0 }"
   },
   {
    "line": 21,
    "text": "    definition: 当年派教师到企业实践满一个月的院校。"
   },
   {
    "line": 22,
    "text": "    target: { op: gte, value: 1.5, words: 半数以上 }"
   },
   {
    "line": 23,
    "text": "    due: { basis: plan-year, date: 2024-12-31 }"
   },
   {
    "line": 24,
    "text": "    reporters: [vocational-schools]"
   },
   {
    "line": 25,
    "text": "    source: { item: 2, clause: 2 }"
   }
  ],
  "line": 22,
  "message": {
   "zh-CN": "是否（yes-no）指标的目标值是答“是”的单位个数，应为整数，不能是 1.5。",
   "en": "The value of a yes-no target is a number of organisations, not 1.5."
  }
 },
 "target-matches-words": {
  "file": "2024/tasks/01-industry-projects.yaml",
  "lines": [
   {
    "line": 42,
    "text": "    unit: { name: '%', decimals: 1 }"
   },
   {
    "line": 43,
    "text": "    definition: 按年末数。"
   },
   {
    "line": 44,
    "text": "    baseline: { value: 50, date: 2023-12-31 }"
   },
   {
    "line": 45,
    "text": "    target: { op: gte, value: 5, words: 占比提高5个百分点 }"
   },
   {
    "line": 46,
    "text": "    path: { kind: linear, by: months }"
   },
   {
    "line": 47,
    "text": "    due: { basis: plan-year, date: 2024-12-31 }"
   },
   {
    "line": 48,
    "text": "    source: { item: 1, clause: 2 }"
   }
  ],
  "line": 45,
  "message": {
   "zh-CN": "“提高5个百分点”是比基期变动多少，应为 op: increase-by，by: 5，change: points，不是 gte。",
   "en": "“提高5个百分点” is a change from the baseline: op increase-by, by 5, change points, not gte."
  }
 },
 "soft-words-settled": {
  "file": "2024/tasks/01-industry-projects.yaml",
  "lines": [
   {
    "line": 27,
    "text": "    series: increments"
   },
   {
    "line": 28,
    "text": "    unit: { name: 个, decimals: 0 }"
   },
   {
    "line": 29,
    "text": "    definition: 经市级认定的产教融合项目，按认定日期计。"
   },
   {
    "line": 30,
    "text": "    target: { op: gte, value: 6, words: 力争6个以上 }"
   },
   {
    "line": 31,
    "text": "    path:"
   },
   {
    "line": 32,
    "text": "      kind: steps"
   },
   {
    "line": 33,
    "text": "      steps:"
   }
  ],
  "line": 30,
  "message": {
   "zh-CN": "“力争”没有划出界线，亮灯却按 gte 6 判定，没有写明依据。",
   "en": "“力争” draws no line, but the light goes by gte 6, and nothing says why."
  }
 },
 "path-complete": {
  "file": "2024/adjustments.yaml",
  "lines": [
   {
    "line": 23,
    "text": "          - { date: 2024-12-31, value: 6 }"
   },
   {
    "line": 24,
    "text": "      to:"
   },
   {
    "line": 25,
    "text": "        kind: steps"
   },
   {
    "line": 26,
    "text": "        by: days"
   },
   {
    "line": 27,
    "text": "        steps:"
   },
   {
    "line": 28,
    "text": "          - { date: 2024-06-30, value: 2 }"
   },
   {
    "line": 29,
    "text": "          - { date: 2024-12-31, value: 8 }"
   }
  ],
  "line": 26,
  "message": {
   "zh-CN": "by 只用于 linear，时序类别 steps 不用。",
   "en": "by is for linear; the kind steps has none."
  }
 },
 "path-reaches-target": {
  "file": "2024/tasks/03-employment.yaml",
  "lines": [
   {
    "line": 26,
    "text": "      kind: steps"
   },
   {
    "line": 27,
    "text": "      steps:"
   },
   {
    "line": 28,
    "text": "        - { date: 2024-06-30, value: 70 }"
   },
   {
    "line": 29,
    "text": "        - { date: 2024-12-31, value: 90 }"
   },
   {
    "line": 30,
    "text": "    due: { basis: stated, date: 2024-08-31 }"
   },
   {
    "line": 31,
    "text": "    reporters: [vocational-schools]"
   },
   {
    "line": 32,
    "text": "    source: { item: 3, clause: 3 }"
   }
  ],
  "line": 29,
  "message": {
   "zh-CN": "阶段日期 2024-12-31 不在 2024-01-01 至 2024-08-31 之内。",
   "en": "2024-12-31 is not within 2024-01-01 to 2024-08-31."
  }
 },
 "simulated-marked": {
  "file": "2024/plan.yaml",
  "lines": [
   {
    "line": 1,
    "text": "id: '2024'"
   },
   {
    "line": 2,
    "text": "year: 2024"
   },
   {
    "line": 3,
    "text": "title: （待填）2024年工作计划"
   },
   {
    "line": 4,
    "text": "document:"
   },
   {
    "line": 5,
    "text": "  title: 关于印发2024年职业教育工作计划的通知"
   },
   {
    "line": 6,
    "text": "  number: 示教职〔2024〕4号"
   }
  ],
  "line": 3,
  "message": {
   "zh-CN": "还是占位文字（待填），计划却没有标明是示例数据。",
   "en": "A placeholder still stands here (待填), in a plan that is not marked as simulated."
  },
  "hint": {
   "zh-CN": "换成真实内容；还没有全部换好的，在 plan.yaml 里写回 simulated: true。",
   "en": "Write what is real; until all is replaced, put simulated: true back into plan.yaml."
  }
 },
 "return-expected": {
  "file": "2024/returns/2024-H1/medical-college.yaml",
  "lines": [
   {
    "line": 1,
    "text": "organization: medical-college"
   },
   {
    "line": 2,
    "text": "period: 2024-H1"
   },
   {
    "line": 3,
    "text": "reported: 2024-07-08"
   },
   {
    "line": 4,
    "text": "simulated: true"
   }
  ],
  "line": 2,
  "message": {
   "zh-CN": "计划没有报告期 2024-H1，只有 2024-Q1、2024-Q2、2024-Q3、2024-Q4。",
   "en": "The plan has no period 2024-H1; it has 2024-Q1, 2024-Q2, 2024-Q3, 2024-Q4."
  }
 },
 "return-owed": {
  "file": "2024/returns/2024-Q1/forestry-school.yaml",
  "lines": [
   {
    "line": 4,
    "text": "simulated: true"
   },
   {
    "line": 5,
    "text": "preparedBy: 李强"
   },
   {
    "line": 6,
    "text": "readings:"
   },
   {
    "line": 7,
    "text": "  - id: t01.i1"
   },
   {
    "line": 8,
    "text": "    value: 1"
   },
   {
    "line": 9,
    "text": "  - id: t03.i1"
   },
   {
    "line": 10,
    "text": "    numerator: 90"
   }
  ],
  "line": 7,
  "message": {
   "zh-CN": "t01.i1 由 medical-college 填报，不是 forestry-school。",
   "en": "t01.i1 is reported by medical-college, not by forestry-school."
  }
 },
 "entry-unique": {
  "file": "2024/returns/2024-Q1/forestry-school.yaml",
  "lines": [
   {
    "line": 7,
    "text": "  - id: t03.i1"
   },
   {
    "line": 8,
    "text": "    numerator: 90"
   },
   {
    "line": 9,
    "text": "    denominator: 200"
   },
   {
    "line": 10,
    "text": "  - id: t03.i1"
   },
   {
    "line": 11,
    "text": "    numerator: 92"
   },
   {
    "line": 12,
    "text": "    denominator: 200"
   },
   {
    "line": 13,
    "text": "  - id: t03.i2"
   }
  ],
  "line": 10,
  "message": {
   "zh-CN": "t03.i1 在这份报表里已填过。",
   "en": "This return has t03.i1 already."
  }
 },
 "reading-fits-kind": {
  "file": "2024/returns/2024-Q2/forestry-school.yaml",
  "lines": [
   {
    "line": 6,
    "text": "readings:"
   },
   {
    "line": 7,
    "text": "  - id: t02.i1"
   },
   {
    "line": 8,
    "text": "    answer: false"
   },
   {
    "line": 9,
    "text": "  - id: t03.i1"
   },
   {
    "line": 10,
    "text": "    numerator: 150"
   },
   {
    "line": 11,
    "text": "progress:"
   },
   {
    "line": 12,
    "text": "  - id: t02.m1"
   }
  ],
  "line": 9,
  "message": {
   "zh-CN": "t03.i1 是比率（ratio）指标，要填 numerator、denominator。",
   "en": "t03.i1 is a ratio: give numerator and denominator."
  }
 },
 "reading-consistent": {
  "file": "2024/returns/2024-Q2/medical-college.yaml",
  "lines": [
   {
    "line": 29,
    "text": "corrections:"
   },
   {
    "line": 30,
    "text": "  - id: t03.i1"
   },
   {
    "line": 31,
    "text": "    period: 2024-Q1"
   },
   {
    "line": 32,
    "text": "    numerator: 151"
   },
   {
    "line": 33,
    "text": "    reason: 两名毕业生重复登记。"
   }
  ],
  "line": 32,
  "message": {
   "zh-CN": "分子 151 加尚未确定的 150 大于分母 300。",
   "en": "The numerator 151 and the open 150 are more than the denominator 300."
  }
 },
 "reading-within-period": {
  "file": "2024/returns/2024-Q2/medical-college.yaml",
  "lines": [
   {
    "line": 9,
    "text": "  - id: t02.i1"
   },
   {
    "line": 10,
    "text": "    answer: true"
   },
   {
    "line": 11,
    "text": "  - id: t03.i1"
   },
   {
    "line": 12,
    "text": "    cutOff: 2024-07-05"
   },
   {
    "line": 13,
    "text": "    numerator: 200"
   },
   {
    "line": 14,
    "text": "    denominator: 300"
   },
   {
    "line": 15,
    "text": "    open: 60"
   }
  ],
  "line": 12,
  "message": {
   "zh-CN": "数据截至 2024-07-05，不在 2024-Q2（2024-04-01 到 2024-06-30）之内。",
   "en": "The figure is as of 2024-07-05, not within 2024-Q2, 2024-04-01 to 2024-06-30."
  }
 },
 "correction-grounded": {
  "file": "2024/returns/2024-Q3/medical-college.yaml",
  "lines": [
   {
    "line": 9,
    "text": "    reason: 经核对不属重复登记，恢复原数。"
   },
   {
    "line": 10,
    "text": "  - id: t01.i1"
   },
   {
    "line": 11,
    "text": "    period: 2024-Q2"
   },
   {
    "line": 12,
    "text": "    value: 2"
   },
   {
    "line": 13,
    "text": "    reason: 核对无误。"
   }
  ],
  "line": 12,
  "message": {
   "zh-CN": "更正后的 value 与原来相同，仍是 2。",
   "en": "The value is 2 as before."
  }
 },
 "progress-dated": {
  "file": "2024/returns/2024-Q1/forestry-school.yaml",
  "lines": [
   {
    "line": 11,
    "text": "    value: 17.5"
   },
   {
    "line": 12,
    "text": "progress:"
   },
   {
    "line": 13,
    "text": "  - id: t03.m1"
   },
   {
    "line": 14,
    "text": "    datePrecision: month"
   },
   {
    "line": 15,
    "text": "    progress: 走访企业12家。"
   },
   {
    "line": 16,
    "text": "    next: 4月举办校园招聘会。"
   }
  ],
  "line": 14,
  "message": {
   "zh-CN": "没有 date，不写 datePrecision。",
   "en": "There is no date that datePrecision could be of."
  }
 },
 "progress-proven": {
  "file": "2024/returns/2024-Q2/forestry-school.yaml",
  "lines": [
   {
    "line": 14,
    "text": "    state: waiting"
   },
   {
    "line": 15,
    "text": "    problems: 合作企业7月检修，暂不能接收教师。"
   },
   {
    "line": 16,
    "text": "  - id: t03.m2"
   },
   {
    "line": 17,
    "text": "    state: closed"
   },
   {
    "line": 18,
    "text": "    date: 2024-06-18"
   }
  ],
  "line": 17,
  "message": {
   "zh-CN": "t03.m2 销号，要有 evidence、checkedBy。",
   "en": "t03.m2 is closed: evidence and checkedBy needed."
  }
 },
 "progress-evidenced": {
  "file": "2024/returns/2024-Q2/forestry-school.yaml",
  "lines": [
   {
    "line": 11,
    "text": "    denominator: 200"
   },
   {
    "line": 12,
    "text": "progress:"
   },
   {
    "line": 13,
    "text": "  - id: t02.m1"
   },
   {
    "line": 14,
    "text": "    state: done"
   },
   {
    "line": 15,
    "text": "    date: 2024-06-28"
   },
   {
    "line": 16,
    "text": "    problems: 合作企业7月检修，暂不能接收教师。"
   },
   {
    "line": 17,
    "text": "  - id: t03.m2"
   }
  ],
  "line": 14,
  "message": {
   "zh-CN": "t02.m1 报完成，没有佐证材料（活动通知、签到表或报道）。",
   "en": "t02.m1 is reported done without evidence (the notice, the list of participants or a report)."
  }
 },
 "assignment-supplies": {
  "file": "2024/assignments.yaml",
  "lines": [
   {
    "line": 12,
    "text": "  - ids: [t03.i1]"
   },
   {
    "line": 13,
    "text": "    date: 2024-03-25"
   },
   {
    "line": 14,
    "text": "    definition: 统计日已签约、升学或创业的毕业生占毕业生总数的比例。"
   },
   {
    "line": 15,
    "text": "    cohort: { name: 2024届毕业生, size: 500 }"
   },
   {
    "line": 16,
    "text": "  - ids: [t03.i2]"
   },
   {
    "line": 17,
    "text": "    date: 2024-03-25"
   },
   {
    "line": 18,
    "text": "    baseline: { value: 20, date: 2023-12-31, source: 2023年就业统计 }"
   }
  ],
  "line": 15,
  "message": {
   "zh-CN": "任务文件已写明 t03.i1 的 cohort；要改请用 adjustments.yaml。",
   "en": "The task file states cohort of t03.i1; use adjustments.yaml to change it."
  }
 },
 "adjustment-changes": {
  "file": "2024/adjustments.yaml",
  "lines": [
   {
    "line": 1,
    "text": "adjustments:"
   },
   {
    "line": 2,
    "text": "  - id: a1"
   },
   {
    "line": 3,
    "text": "    subject: t02.m1"
   },
   {
    "line": 4,
    "text": "    date: 2024-06-20"
   },
   {
    "line": 5,
    "text": "    reason: 企业暑期停产检修，培训顺延。"
   }
  ],
  "line": 2,
  "message": {
   "zh-CN": "调整 a1 没有写改了什么。",
   "en": "The adjustment a1 does not say what changes."
  }
 },
 "adjustment-grounded": {
  "file": "2024/adjustments.yaml",
  "lines": [
   {
    "line": 1,
    "text": "adjustments:"
   },
   {
    "line": 2,
    "text": "  - id: a1"
   },
   {
    "line": 3,
    "text": "    subject: t02.m1"
   },
   {
    "line": 4,
    "text": "    date: 2024-03-17"
   },
   {
    "line": 5,
    "text": "    reason: 企业暑期停产检修，培训顺延。"
   },
   {
    "line": 6,
    "text": "    approvedBy: city-edu"
   },
   {
    "line": 7,
    "text": "    document: { number: 示教职〔2024〕15号, date: 2024-03-17 }"
   }
  ],
  "line": 4,
  "message": {
   "zh-CN": "调整日期 2024-03-17 早于计划签发日期 2024-03-18。",
   "en": "It is of 2024-03-17, before the plan was signed on 2024-03-18."
  }
 },
 "erratum-complete": {
  "file": "2024/errata.yaml",
  "lines": [
   {
    "line": 1,
    "text": "errata:"
   },
   {
    "line": 2,
    "text": "  - id: e1"
   },
   {
    "line": 3,
    "text": "    what: transcription"
   },
   {
    "line": 4,
    "text": "    subject: t01.i1"
   },
   {
    "line": 5,
    "text": "    from: { op: gte, value: 5, words: 5个以上 }"
   },
   {
    "line": 6,
    "text": "    to: { op: gte, value: 6, words: 6个以上 }"
   }
  ],
  "line": 3,
  "message": {
   "zh-CN": "缺少 field：说不清改了哪一处。",
   "en": "Without field nobody knows what was mended."
  }
 },
 "erratum-grounded": {
  "file": "2024/errata.yaml",
  "lines": [
   {
    "line": 4,
    "text": "    subject: t01.i1"
   },
   {
    "line": 5,
    "text": "    field: target"
   },
   {
    "line": 6,
    "text": "    from: { op: gte, value: 6, words: 6个以上 }"
   },
   {
    "line": 7,
    "text": "    to: { op: gte, value: 5, words: 5个以上 }"
   },
   {
    "line": 8,
    "text": "    reason: 录入时写错。"
   },
   {
    "line": 9,
    "text": "    approvedBy: city-edu"
   },
   {
    "line": 10,
    "text": "    date: 2024-03-28"
   }
  ],
  "line": 7,
  "message": {
   "zh-CN": "任务文件中 t01.i1 的 target 与 to 不符。",
   "en": "In the task file target of t01.i1 is not what to says."
  }
 },
 "escalation-ordered": {
  "file": "escalation.yaml",
  "lines": [
   {
    "line": 5,
    "text": "    slip: 提示函"
   },
   {
    "line": 6,
    "text": "    when:"
   },
   {
    "line": 7,
    "text": "      - overdueDays: 1"
   },
   {
    "line": 8,
    "text": "      - unanswered: orange"
   },
   {
    "line": 9,
    "text": "    replyDays: { days: 10, count: working }"
   },
   {
    "line": 10,
    "text": "  - id: orange"
   },
   {
    "line": 11,
    "text": "    name: 橙色督查单"
   }
  ],
  "line": 8,
  "message": {
   "zh-CN": "blue 之前没有 orange 这一档。",
   "en": "No step orange stands before blue."
  }
 },
 "slip-grounded": {
  "file": "2024/slips.yaml",
  "lines": [
   {
    "line": 5,
    "text": "    subject: t01.m1"
   },
   {
    "line": 6,
    "text": "    organization: medical-college"
   },
   {
    "line": 7,
    "text": "    issued: 2024-06-03"
   },
   {
    "line": 8,
    "text": "    replyBy: 2024-06-02"
   },
   {
    "line": 9,
    "text": "    answered: 2024-06-03"
   },
   {
    "line": 10,
    "text": "  - id: d2"
   },
   {
    "line": 11,
    "text": "    number: 示督〔2024〕2号"
   }
  ],
  "line": 8,
  "message": {
   "zh-CN": "replyBy 2024-06-02 早于发出日期 2024-06-03。",
   "en": "replyBy is 2024-06-02, before it was sent on 2024-06-03."
  }
 },
 "organization-names-unique": {
  "file": "organizations.yaml",
  "lines": [
   {
    "line": 20,
    "text": "    shortName: 林业学校"
   },
   {
    "line": 21,
    "text": "    kind: school"
   },
   {
    "line": 22,
    "text": "  - id: second-college"
   },
   {
    "line": 23,
    "text": "    name: 示例医学科技 职业学院"
   },
   {
    "line": 24,
    "text": "    aliases: [市人社局（分局）]"
   },
   {
    "line": 25,
    "text": "    kind: college"
   },
   {
    "line": 26,
    "text": "  - id: third-college"
   }
  ],
  "line": 23,
  "message": {
   "zh-CN": "“示例医学科技 职业学院”已是 medical-college 的名称，不能再指 second-college。",
   "en": "The name “示例医学科技 职业学院” is taken by medical-college and cannot mean second-college too."
  }
 },
 "organization-listed-once": {
  "file": "2024/assignments.yaml",
  "lines": [
   {
    "line": 5,
    "text": "  - ids: [t02.m1, t02.m2]"
   },
   {
    "line": 6,
    "text": "    date: 2024-03-25"
   },
   {
    "line": 7,
    "text": "    lead: city-edu"
   },
   {
    "line": 8,
    "text": "    support: [vocational-schools, city-edu]"
   },
   {
    "line": 9,
    "text": "  - ids: [t02.m1]"
   },
   {
    "line": 10,
    "text": "    date: 2024-03-25"
   },
   {
    "line": 11,
    "text": "    due: 2024-09-30"
   }
  ],
  "line": 8,
  "message": {
   "zh-CN": "city-edu 是牵头单位，不再列为配合单位。",
   "en": "It leads already: city-edu is not listed in support."
  }
 },
 "reporter-owes-return": {
  "file": "2024/assignments.yaml",
  "lines": [
   {
    "line": 1,
    "text": "assignments:"
   },
   {
    "line": 2,
    "text": "  - ids: [t01.i1]"
   },
   {
    "line": 3,
    "text": "    date: 2024-03-25"
   },
   {
    "line": 4,
    "text": "    reporters: [medical-college, city-hrss]"
   },
   {
    "line": 5,
    "text": "  - ids: [t02.m1, t02.m2]"
   },
   {
    "line": 6,
    "text": "    date: 2024-03-25"
   },
   {
    "line": 7,
    "text": "    lead: city-edu"
   }
  ],
  "line": 4,
  "message": {
   "zh-CN": "city-hrss 要填报 t01.i1，却不在报送名单（reporting.organizations）里。",
   "en": "It is for city-hrss to report t01.i1, but reporting.organizations does not ask for a return."
  }
 },
 "due-within-plan": {
  "file": "2024/assignments.yaml",
  "lines": [
   {
    "line": 8,
    "text": "    support: [vocational-schools]"
   },
   {
    "line": 9,
    "text": "  - ids: [t02.m1]"
   },
   {
    "line": 10,
    "text": "    date: 2024-03-25"
   },
   {
    "line": 11,
    "text": "    due: 2025-09-30"
   },
   {
    "line": 12,
    "text": "  - ids: [t03.i1]"
   },
   {
    "line": 13,
    "text": "    date: 2024-03-25"
   },
   {
    "line": 14,
    "text": "    definition: 统计日已签约、升学或创业的毕业生占毕业生总数的比例。"
   }
  ],
  "line": 11,
  "message": {
   "zh-CN": "完成时限 2025-09-30 不在计划年度 2024 内。",
   "en": "The due date 2025-09-30 is not in the plan's year 2024."
  }
 },
 "due-after-signing": {
  "file": "2024/tasks/01-industry-projects.yaml",
  "lines": [
   {
    "line": 6,
    "text": "  - id: t01.m1"
   },
   {
    "line": 7,
    "text": "    kind: document"
   },
   {
    "line": 8,
    "text": "    title: 印发产教融合项目管理办法"
   },
   {
    "line": 9,
    "text": "    due: { basis: stated, date: 2024-02-28 }"
   },
   {
    "line": 10,
    "text": "    lead: medical-college"
   },
   {
    "line": 11,
    "text": "    support: [city-edu]"
   },
   {
    "line": 12,
    "text": "    source: { item: 1, clause: 1 }"
   }
  ],
  "line": 9,
  "message": {
   "zh-CN": "完成时限 2024-02-28 早于计划签发日期 2024-03-18。",
   "en": "The due date 2024-02-28 is before the plan was signed on 2024-03-18."
  }
 },
 "period-separate": {
  "file": "2024/plan.yaml",
  "lines": [
   {
    "line": 30,
    "text": "    - id: 2024-Q2"
   },
   {
    "line": 31,
    "text": "      cutOff: 2024-06-30"
   },
   {
    "line": 32,
    "text": "      returnsDue: 2024-07-10"
   },
   {
    "line": 33,
    "text": "    - id: 2024-H1"
   },
   {
    "line": 34,
    "text": "      cutOff: 2024-06-30"
   },
   {
    "line": 35,
    "text": "    - id: 2024-Q3"
   },
   {
    "line": 36,
    "text": "      cutOff: 2024-09-30"
   }
  ],
  "line": 33,
  "message": {
   "zh-CN": "2024-H1 与 2024-Q1 重叠，t01.i1 报的是本期数，会重复计算。",
   "en": "2024-H1 overlaps 2024-Q1, and t01.i1 reports parts: they would be added up twice."
  }
 },
 "indicator-unit-fits-kind": {
  "file": "2024/tasks/01-industry-projects.yaml",
  "lines": [
   {
    "line": 25,
    "text": "    title: 市级产教融合项目"
   },
   {
    "line": 26,
    "text": "    kind: count"
   },
   {
    "line": 27,
    "text": "    series: increments"
   },
   {
    "line": 28,
    "text": "    unit: { name: 个, decimals: 1 }"
   },
   {
    "line": 29,
    "text": "    definition: 经市级认定的产教融合项目，按认定日期计。"
   },
   {
    "line": 30,
    "text": "    target: { op: gte, value: 6, words: 6个以上 }"
   },
   {
    "line": 31,
    "text": "    path:"
   }
  ],
  "line": 28,
  "message": {
   "zh-CN": "计量单位“个”没有小数，decimals 应为 0，不是 1。",
   "en": "The unit “个” has no decimals: 0, not 1."
  }
 },
 "indicator-series-fits": {
  "file": "2024/assignments.yaml",
  "lines": [
   {
    "line": 13,
    "text": "    date: 2024-03-25"
   },
   {
    "line": 14,
    "text": "    definition: 统计日已签约、升学或创业的毕业生占毕业生总数的比例。"
   },
   {
    "line": 15,
    "text": "    cohort: { name: 2024届毕业生, size: 500 }"
   },
   {
    "line": 16,
    "text": "    combine: sum"
   },
   {
    "line": 17,
    "text": "  - ids: [t03.i2]"
   },
   {
    "line": 18,
    "text": "    date: 2024-03-25"
   },
   {
    "line": 19,
    "text": "    baseline: { value: 20, date: 2023-12-31, source: 2023年就业统计 }"
   }
  ],
  "line": 16,
  "message": {
   "zh-CN": "t03.i1 是比率（ratio）指标，combine 不起作用。",
   "en": "t03.i1 is a ratio: combine has no effect."
  }
 },
 "target-fits-unit": {
  "file": "2024/assignments.yaml",
  "lines": [
   {
    "line": 15,
    "text": "    cohort: { name: 2024届毕业生, size: 500 }"
   },
   {
    "line": 16,
    "text": "  - ids: [t03.i2]"
   },
   {
    "line": 17,
    "text": "    date: 2024-03-25"
   },
   {
    "line": 18,
    "text": "    baseline: { value: 20.25, date: 2023-12-31, source: 2023年就业统计 }"
   },
   {
    "line": 19,
    "text": "    path:"
   },
   {
    "line": 20,
    "text": "      kind: steps"
   },
   {
    "line": 21,
    "text": "      steps:"
   }
  ],
  "line": 18,
  "message": {
   "zh-CN": "20.25 的小数位多于计量单位“%”的1位。",
   "en": "20.25 has more decimals than the 1 of the unit %."
  }
 },
 "target-attainable": {
  "file": "2024/tasks/03-employment.yaml",
  "lines": [
   {
    "line": 21,
    "text": "    series: to-date"
   },
   {
    "line": 22,
    "text": "    unit: { name: '%', decimals: 1 }"
   },
   {
    "line": 23,
    "text": "    cohort: { name: 2024届毕业生 }"
   },
   {
    "line": 24,
    "text": "    target: { op: gt, value: 100, words: 2024届就业率超过100% }"
   },
   {
    "line": 25,
    "text": "    path: { kind: at-end }"
   },
   {
    "line": 26,
    "text": "    due: { basis: stated, date: 2024-08-31 }"
   },
   {
    "line": 27,
    "text": "    reporters: [vocational-schools]"
   }
  ],
  "line": 24,
  "message": {
   "zh-CN": "比率最高 100%，不可能超过 100%。",
   "en": "A rate is 100 % at most and cannot be above 100 %."
  }
 },
 "target-against-baseline": {
  "file": "2024/adjustments.yaml",
  "lines": [
   {
    "line": 14,
    "text": "    document: { number: 示教职〔2024〕18号, date: 2024-07-05 }"
   },
   {
    "line": 15,
    "text": "    target:"
   },
   {
    "line": 16,
    "text": "      from: { op: gte, value: 6, words: 6个以上 }"
   },
   {
    "line": 17,
    "text": "      to: { op: gte, value: 3, words: 3个以上 }"
   },
   {
    "line": 18,
    "text": "    path:"
   },
   {
    "line": 19,
    "text": "      from:"
   },
   {
    "line": 20,
    "text": "        kind: steps"
   }
  ],
  "line": 17,
  "message": {
   "zh-CN": "基期（2023-12-31）已是 3，目标值 3 当时就已达到。",
   "en": "It was 3 on 2023-12-31 already: the target of 3 was met then."
  }
 },
 "baseline-dated": {
  "file": "2024/assignments.yaml",
  "lines": [
   {
    "line": 15,
    "text": "    cohort: { name: 2024届毕业生, size: 500 }"
   },
   {
    "line": 16,
    "text": "  - ids: [t03.i2]"
   },
   {
    "line": 17,
    "text": "    date: 2024-03-25"
   },
   {
    "line": 18,
    "text": "    baseline: { value: 20, date: 2024-12-31, source: 年终统计 }"
   },
   {
    "line": 19,
    "text": "    path:"
   },
   {
    "line": 20,
    "text": "      kind: steps"
   },
   {
    "line": 21,
    "text": "      steps:"
   }
  ],
  "line": 18,
  "message": {
   "zh-CN": "基期 2024-12-31 不早于完成时限 2024-12-31。",
   "en": "The baseline is of 2024-12-31, not before the due date 2024-12-31."
  }
 },
 "cohort-named-alike": {
  "file": "2024/tasks/03-employment.yaml",
  "lines": [
   {
    "line": 16,
    "text": "    source: { item: 3, clause: 2 }"
   },
   {
    "line": 17,
    "text": "indicators:"
   },
   {
    "line": 18,
    "text": "  - id: t03.i1"
   },
   {
    "line": 19,
    "text": "    title: 2023届毕业生就业率"
   },
   {
    "line": 20,
    "text": "    kind: ratio"
   },
   {
    "line": 21,
    "text": "    series: to-date"
   },
   {
    "line": 22,
    "text": "    unit: { name: '%', decimals: 1 }"
   }
  ],
  "line": 19,
  "message": {
   "zh-CN": "2024 年的计划考核的是 2023 届。",
   "en": "A plan of 2024 judges the class of 2023."
  }
 },
 "return-unique": {
  "file": "2024/returns/2024-Q2/forestry-school-2.yaml",
  "lines": [
   {
    "line": 1,
    "text": "organization: forestry-school"
   },
   {
    "line": 2,
    "text": "period: 2024-Q2"
   },
   {
    "line": 3,
    "text": "reported: 2024-07-08"
   },
   {
    "line": 4,
    "text": "simulated: true"
   }
  ],
  "line": 1,
  "message": {
   "zh-CN": "forestry-school 的 2024-Q2 报表已有一份：2024/returns/2024-Q2/forestry-school.yaml。",
   "en": "There is a return of forestry-school for 2024-Q2 already: 2024/returns/2024-Q2/forestry-school.yaml."
  }
 },
 "return-saved-as-yaml": {
  "file": "2024/returns/2024-Q3/forestry-school.yaml.txt",
  "lines": [
   {
    "line": 1,
    "text": "organization: forestry-school"
   },
   {
    "line": 2,
    "text": "period: 2024-Q3"
   },
   {
    "line": 3,
    "text": "reported: 2024-10-09"
   }
  ],
  "line": 1,
  "message": {
   "zh-CN": "forestry-school.yaml.txt 不是 .yaml 文件，没有读，forestry-school 的 2024-Q3 报表统计为未报。",
   "en": "This is no .yaml file and was not read; forestry-school is still owing its return for 2024-Q3."
  },
  "hint": {
   "zh-CN": "改名为 2024/returns/2024-Q3/forestry-school.yaml；资源管理器里看不到扩展名的，先选“查看”中的“文件扩展名”。",
   "en": "Rename it to 2024/returns/2024-Q3/forestry-school.yaml; where Windows hides the ending, turn “File name extensions” on first."
  }
 },
 "return-before-lock": {
  "file": "2024/returns/2024-Q2/forestry-school.yaml",
  "lines": [
   {
    "line": 1,
    "text": "organization: forestry-school"
   },
   {
    "line": 2,
    "text": "period: 2024-Q2"
   },
   {
    "line": 3,
    "text": "reported: 2024-07-21"
   },
   {
    "line": 4,
    "text": "simulated: true"
   },
   {
    "line": 5,
    "text": "preparedBy: 李强"
   },
   {
    "line": 6,
    "text": "readings:"
   }
  ],
  "line": 3,
  "message": {
   "zh-CN": "2024-Q2 已在 2024-07-20 锁定，2024-07-21 不能再报送。",
   "en": "2024-Q2 was locked after 2024-07-20; nothing is handed in on 2024-07-21."
  }
 },
 "return-after-cut-off": {
  "file": "2024/returns/2024-Q2/forestry-school.yaml",
  "lines": [
   {
    "line": 1,
    "text": "organization: forestry-school"
   },
   {
    "line": 2,
    "text": "period: 2024-Q2"
   },
   {
    "line": 3,
    "text": "reported: 2024-06-25"
   },
   {
    "line": 4,
    "text": "simulated: true"
   },
   {
    "line": 5,
    "text": "preparedBy: 李强"
   },
   {
    "line": 6,
    "text": "readings:"
   }
  ],
  "line": 3,
  "message": {
   "zh-CN": "报送日期 2024-06-25 早于截止日 2024-06-30，填报的数没有写 cutOff。",
   "en": "It was handed in on 2024-06-25, before the cut-off 2024-06-30, with figures that have no cutOff."
  }
 },
 "return-in-order": {
  "file": "2024/returns/2024-Q3/medical-college.yaml",
  "lines": [
   {
    "line": 1,
    "text": "organization: medical-college"
   },
   {
    "line": 2,
    "text": "period: 2024-Q3"
   },
   {
    "line": 3,
    "text": "reported: 2024-10-08"
   },
   {
    "line": 4,
    "text": "simulated: true"
   }
  ],
  "line": 3,
  "message": {
   "zh-CN": "2024-Q3 报送于 2024-10-08，早于 2024-Q2 的 2025-07-09。",
   "en": "2024-Q3 was handed in on 2024-10-08, before 2024-Q2 on 2025-07-09."
  }
 },
 "return-not-copied": {
  "file": "2024/returns/2024-Q2/medical-college.yaml",
  "lines": [
   {
    "line": 1,
    "text": "organization: medical-college"
   },
   {
    "line": 2,
    "text": "period: 2024-Q2"
   },
   {
    "line": 3,
    "text": "reported: 2024-07-05"
   },
   {
    "line": 4,
    "text": "simulated: true"
   },
   {
    "line": 5,
    "text": "preparedBy: 王敏"
   }
  ],
  "line": 2,
  "message": {
   "zh-CN": "2024-Q2 的2个数和1条进展与 2024-Q1 完全相同。",
   "en": "The figures (2) and the progress (1) of 2024-Q2 are just those of 2024-Q1."
  }
 },
 "reading-to-date-not-falling": {
  "file": "2024/returns/2024-Q2/medical-college.yaml",
  "lines": [
   {
    "line": 5,
    "text": "preparedBy: 王敏"
   },
   {
    "line": 6,
    "text": "readings:"
   },
   {
    "line": 7,
    "text": "  - id: t01.i1"
   },
   {
    "line": 8,
    "text": "    value: 2"
   },
   {
    "line": 9,
    "text": "  - id: t02.i1"
   },
   {
    "line": 10,
    "text": "    answer: true"
   },
   {
    "line": 11,
    "text": "  - id: t03.i1"
   }
  ],
  "line": 8,
  "message": {
   "zh-CN": "2024-Q2 的累计数 2 小于 2024-Q1 的 4。",
   "en": "The total to date of 2024-Q2 is 2, below the 4 of 2024-Q1."
  }
 },
 "reading-numerator-not-falling": {
  "file": "2024/returns/2024-Q2/forestry-school.yaml",
  "lines": [
   {
    "line": 7,
    "text": "  - id: t02.i1"
   },
   {
    "line": 8,
    "text": "    answer: false"
   },
   {
    "line": 9,
    "text": "  - id: t03.i1"
   },
   {
    "line": 10,
    "text": "    numerator: 80"
   },
   {
    "line": 11,
    "text": "    denominator: 200"
   },
   {
    "line": 12,
    "text": "progress:"
   },
   {
    "line": 13,
    "text": "  - id: t02.m1"
   }
  ],
  "line": 10,
  "message": {
   "zh-CN": "分子由 2024-Q1 的 90 减少到 80，没有说明。",
   "en": "The numerator falls from 90 in 2024-Q1 to 80 without a word."
  }
 },
 "reading-leap-explained": {
  "file": "2024/returns/2024-Q3/medical-college.yaml",
  "lines": [
   {
    "line": 4,
    "text": "simulated: true"
   },
   {
    "line": 5,
    "text": "readings:"
   },
   {
    "line": 6,
    "text": "  - id: t01.i1"
   },
   {
    "line": 7,
    "text": "    value: 3000"
   }
  ],
  "line": 7,
  "message": {
   "zh-CN": "2024-Q3 的 3000 是 2024-Q2 的 2 的一百倍以上，远超目标 6。",
   "en": "In 2024-Q3 it is 3000, at least a hundred times the 2 of 2024-Q2 and far beyond the target of 6."
  }
 },
 "reading-within-cohort": {
  "file": "2024/returns/2024-Q1/medical-college.yaml",
  "lines": [
   {
    "line": 8,
    "text": "    value: 1"
   },
   {
    "line": 9,
    "text": "  - id: t03.i1"
   },
   {
    "line": 10,
    "text": "    numerator: 120"
   },
   {
    "line": 11,
    "text": "    denominator: 300"
   },
   {
    "line": 12,
    "text": "    open: 150"
   },
   {
    "line": 13,
    "text": "progress:"
   },
   {
    "line": 14,
    "text": "  - id: t01.m1"
   }
  ],
  "line": 11,
  "message": {
   "zh-CN": "分母 300 大于统计对象总数 290。",
   "en": "The denominator 300 is above the cohort of 290."
  }
 },
 "reading-cohort-consistent": {
  "file": "2024/returns/2024-Q2/forestry-school.yaml",
  "lines": [
   {
    "line": 8,
    "text": "    answer: false"
   },
   {
    "line": 9,
    "text": "  - id: t03.i1"
   },
   {
    "line": 10,
    "text": "    numerator: 150"
   },
   {
    "line": 11,
    "text": "    denominator: 199"
   },
   {
    "line": 12,
    "text": "progress:"
   },
   {
    "line": 13,
    "text": "  - id: t02.m1"
   },
   {
    "line": 14,
    "text": "    state: waiting"
   }
  ],
  "line": 11,
  "message": {
   "zh-CN": "分母由 2024-Q1 的 200 变成 199，没有说明。",
   "en": "The denominator was 200 in 2024-Q1 and is 199 now, without a word."
  }
 },
 "progress-state-moves": {
  "file": "2024/returns/2024-Q3/medical-college.yaml",
  "lines": [
   {
    "line": 6,
    "text": "progress:"
   },
   {
    "line": 7,
    "text": "  - id: t01.m1"
   },
   {
    "line": 8,
    "text": "    state: done"
   },
   {
    "line": 9,
    "text": "    date: 2024-07-28"
   },
   {
    "line": 10,
    "text": "    document: { number: 医科职院〔2024〕12号, date: 2024-05-28 }"
   }
  ],
  "line": 9,
  "message": {
   "zh-CN": "t01.m1 的完成日期在 2024-Q2 是 2024-05-28，这里是 2024-07-28。",
   "en": "t01.m1 was done on 2024-05-28 as of 2024-Q2, and here on 2024-07-28."
  }
 },
 "proof-fits-kind": {
  "file": "2024/returns/2024-Q2/medical-college.yaml",
  "lines": [
   {
    "line": 15,
    "text": "    open: 60"
   },
   {
    "line": 16,
    "text": "progress:"
   },
   {
    "line": 17,
    "text": "  - id: t01.m1"
   },
   {
    "line": 18,
    "text": "    state: done"
   },
   {
    "line": 19,
    "text": "    date: 2024-05-28"
   },
   {
    "line": 20,
    "text": "    evidence:"
   },
   {
    "line": 21,
    "text": "      - title: 会议照片"
   }
  ],
  "line": 18,
  "message": {
   "zh-CN": "t01.m1 是印发文件，佐证材料里没有文号。",
   "en": "t01.m1 is a document, but its evidence names no number."
  }
 },
 "evidence-file-inside": {
  "file": "2024/returns/2024-Q2/forestry-school.yaml",
  "lines": [
   {
    "line": 19,
    "text": "    checkedBy: 陈静"
   },
   {
    "line": 20,
    "text": "    evidence:"
   },
   {
    "line": 21,
    "text": "      - title: 申报材料受理回执"
   },
   {
    "line": 22,
    "text": "        file: /home/liqiang/t03.m2.pdf"
   }
  ],
  "line": 22,
  "message": {
   "zh-CN": "这是绝对路径，要写从计划文件夹起的相对路径。",
   "en": "This is an absolute path: give the path from the plan folder."
  }
 },
 "evidence-file-present": {
  "file": "2024/returns/2024-Q2/forestry-school.yaml",
  "lines": [
   {
    "line": 19,
    "text": "    checkedBy: 陈静"
   },
   {
    "line": 20,
    "text": "    evidence:"
   },
   {
    "line": 21,
    "text": "      - title: 申报材料受理回执"
   },
   {
    "line": 22,
    "text": "        file: evidence/t03.m2"
   }
  ],
  "line": 22,
  "message": {
   "zh-CN": "没有这个佐证文件：evidence/t03.m2。",
   "en": "There is no such file of evidence: evidence/t03.m2."
  },
  "hint": {
   "zh-CN": "那里有 t03.m2.pdf，文件名要一字不差，带扩展名。",
   "en": "There is t03.m2.pdf: the name has to be the same to the letter, with its ending."
  }
 },
 "evidence-dated": {
  "file": "2024/returns/2024-Q2/medical-college.yaml",
  "lines": [
   {
    "line": 16,
    "text": "progress:"
   },
   {
    "line": 17,
    "text": "  - id: t01.m1"
   },
   {
    "line": 18,
    "text": "    state: done"
   },
   {
    "line": 19,
    "text": "    date: 2024-05-20"
   },
   {
    "line": 20,
    "text": "    document: { number: 医科职院〔2024〕12号, date: 2024-05-28 }"
   },
   {
    "line": 21,
    "text": "    progress: 管理办法已印发。"
   },
   {
    "line": 22,
    "text": "  - id: t01.m3"
   }
  ],
  "line": 19,
  "message": {
   "zh-CN": "印发日期 2024-05-20 早于文件日期 2024-05-28。",
   "en": "It was issued on 2024-05-20, before its own date 2024-05-28."
  }
 },
 "date-near-plan": {
  "file": "2024/returns/2024-Q1/forestry-school.yaml",
  "lines": [
   {
    "line": 1,
    "text": "organization: forestry-school"
   },
   {
    "line": 2,
    "text": "period: 2024-Q1"
   },
   {
    "line": 3,
    "text": "reported: 2042-04-10"
   },
   {
    "line": 4,
    "text": "simulated: true"
   },
   {
    "line": 5,
    "text": "preparedBy: 李强"
   },
   {
    "line": 6,
    "text": "readings:"
   }
  ],
  "line": 3,
  "message": {
   "zh-CN": "2024-Q1 的报表到 2042-04-10 才报送，距计划年度结束已超过一年，年份可能写错。",
   "en": "The return for 2024-Q1 was handed in on 2042-04-10, more than a year after the year of the plan: that year may be wrong."
  }
 },
 "document-date-agrees": {
  "file": "2024/adjustments.yaml",
  "lines": [
   {
    "line": 11,
    "text": "    date: 2024-07-05"
   },
   {
    "line": 12,
    "text": "    reason: 省里增加两个名额。"
   },
   {
    "line": 13,
    "text": "    approvedBy: city-edu"
   },
   {
    "line": 14,
    "text": "    document: { number: 示教职〔2024〕15号, date: 2024-07-05 }"
   },
   {
    "line": 15,
    "text": "    target:"
   },
   {
    "line": 16,
    "text": "      from: { op: gte, value: 6, words: 6个以上 }"
   },
   {
    "line": 17,
    "text": "      to: { op: gte, value: 8, words: 8个以上 }"
   }
  ],
  "line": 14,
  "message": {
   "zh-CN": "示教职〔2024〕15号 的日期这里是 2024-07-05，别处是 2024-06-20。",
   "en": "The document “示教职〔2024〕15号” is of 2024-07-05 here and of 2024-06-20 elsewhere."
  }
 },
 "decision-dated": {
  "file": "2024/assignments.yaml",
  "lines": [
   {
    "line": 1,
    "text": "assignments:"
   },
   {
    "line": 2,
    "text": "  - ids: [t01.i1]"
   },
   {
    "line": 3,
    "text": "    date: 2024-03-15"
   },
   {
    "line": 4,
    "text": "    reporters: [medical-college]"
   },
   {
    "line": 5,
    "text": "  - ids: [t02.m1, t02.m2]"
   },
   {
    "line": 6,
    "text": "    date: 2024-03-25"
   }
  ],
  "line": 3,
  "message": {
   "zh-CN": "分工日期 2024-03-15 早于计划签发日期 2024-03-18。",
   "en": "It was decided on 2024-03-15, before the plan was signed on 2024-03-18."
  }
 },
 "adjustment-numbered": {
  "file": "2024/adjustments.yaml",
  "lines": [
   {
    "line": 8,
    "text": "    due: { from: 2024-09-30, to: 2024-11-30 }"
   },
   {
    "line": 9,
    "text": "  - id: a2"
   },
   {
    "line": 10,
    "text": "    subject: t01.i1"
   },
   {
    "line": 11,
    "text": "    date: 2024-06-05"
   },
   {
    "line": 12,
    "text": "    reason: 省里增加两个名额。"
   },
   {
    "line": 13,
    "text": "    approvedBy: city-edu"
   },
   {
    "line": 14,
    "text": "    document: { number: 示教职〔2024〕18号, date: 2024-06-05 }"
   }
  ],
  "line": 11,
  "message": {
   "zh-CN": "a2 的日期 2024-06-05 早于前一次调整 a1 的 2024-06-20。",
   "en": "a2 is of 2024-06-05, before a1 of 2024-06-20."
  }
 },
 "title-one-action": {
  "file": "2024/tasks/03-employment.yaml",
  "lines": [
   {
    "line": 6,
    "text": "commitments:"
   },
   {
    "line": 7,
    "text": "  - id: t03.m1"
   },
   {
    "line": 8,
    "text": "    kind: ongoing"
   },
   {
    "line": 9,
    "text": "    title: 开展访企拓岗，组织招聘会"
   },
   {
    "line": 10,
    "text": "    due: { basis: ongoing }"
   },
   {
    "line": 11,
    "text": "    source: { item: 3, clause: 1 }"
   },
   {
    "line": 12,
    "text": "  - id: t03.m2"
   }
  ],
  "line": 9,
  "message": {
   "zh-CN": "“开展”和“组织”是两件事。",
   "en": "The title names two actions: “开展” and “组织”."
  }
 },
 "title-brief": {
  "file": "2024/tasks/02-teachers.yaml",
  "lines": [
   {
    "line": 5,
    "text": "commitments:"
   },
   {
    "line": 6,
    "text": "  - id: t02.m1"
   },
   {
    "line": 7,
    "text": "    kind: event"
   },
   {
    "line": 8,
    "text": "    title: 举办面向全市职业院校专业带头人、骨干教师和兼职教师的企业实践培训班并把培训成果逐一送到各所学校"
   },
   {
    "line": 9,
    "text": "    due: { basis: assigned }"
   },
   {
    "line": 10,
    "text": "    source: { item: 2, clause: 1 }"
   },
   {
    "line": 11,
    "text": "  - id: t02.m2"
   }
  ],
  "line": 8,
  "message": {
   "zh-CN": "名称有47个字，最好不超过40个。",
   "en": "The title has 47 characters; 40 are enough."
  }
 },
 "title-matches-target": {
  "file": "2024/tasks/03-employment.yaml",
  "lines": [
   {
    "line": 16,
    "text": "    source: { item: 3, clause: 2 }"
   },
   {
    "line": 17,
    "text": "indicators:"
   },
   {
    "line": 18,
    "text": "  - id: t03.i1"
   },
   {
    "line": 19,
    "text": "    title: 2024届毕业生就业率不低于90%"
   },
   {
    "line": 20,
    "text": "    kind: ratio"
   },
   {
    "line": 21,
    "text": "    series: to-date"
   },
   {
    "line": 22,
    "text": "    unit: { name: '%', decimals: 1 }"
   }
  ],
  "line": 19,
  "message": {
   "zh-CN": "名称写“90%”，t03.i1 的目标值却是“2024届就业率超过90%”。",
   "en": "The title says “90%”, but the target of t03.i1 is “2024届就业率超过90%”."
  }
 },
 "title-matches-due": {
  "file": "2024/tasks/01-industry-projects.yaml",
  "lines": [
   {
    "line": 5,
    "text": "commitments:"
   },
   {
    "line": 6,
    "text": "  - id: t01.m1"
   },
   {
    "line": 7,
    "text": "    kind: document"
   },
   {
    "line": 8,
    "text": "    title: 上半年印发产教融合项目管理办法"
   },
   {
    "line": 9,
    "text": "    due: { basis: stated, date: 2024-05-31 }"
   },
   {
    "line": 10,
    "text": "    lead: medical-college"
   },
   {
    "line": 11,
    "text": "    support: [city-edu]"
   }
  ],
  "line": 8,
  "message": {
   "zh-CN": "名称写“上半年”（2024-06-30），t01.m1 的时限却是 2024-05-31。",
   "en": "The title says “上半年” (2024-06-30), but t01.m1 is due on 2024-05-31."
  }
 },
 "title-due-clear": {
  "file": "2024/tasks/01-industry-projects.yaml",
  "lines": [
   {
    "line": 1,
    "text": "id: t01"
   },
   {
    "line": 2,
    "text": "number: 1"
   },
   {
    "line": 3,
    "text": "section: s1"
   },
   {
    "line": 4,
    "text": "title: 9月前建设产教融合项目"
   },
   {
    "line": 5,
    "text": "commitments:"
   },
   {
    "line": 6,
    "text": "  - id: t01.m1"
   },
   {
    "line": 7,
    "text": "    kind: document"
   }
  ],
  "line": 4,
  "message": {
   "zh-CN": "“9月前”是到 2024-08-31 还是到 2024-09-30？",
   "en": "Does “9月前” mean by 2024-08-31 or by 2024-09-30?"
  }
 },
 "indicator-has-interim": {
  "file": "2024/tasks/03-employment.yaml",
  "lines": [
   {
    "line": 15,
    "text": "    due: { basis: stated, date: 2024-10-31 }"
   },
   {
    "line": 16,
    "text": "    source: { item: 3, clause: 2 }"
   },
   {
    "line": 17,
    "text": "indicators:"
   },
   {
    "line": 18,
    "text": "  - id: t03.i1"
   },
   {
    "line": 19,
    "text": "    title: 2024届毕业生就业率"
   },
   {
    "line": 20,
    "text": "    kind: ratio"
   },
   {
    "line": 21,
    "text": "    series: to-date"
   }
  ],
  "line": 18,
  "message": {
   "zh-CN": "t03.i1 到 2024-08-31 之前还有2个报告期，没有阶段目标。",
   "en": "Reporting periods end before t03.i1 is due on 2024-08-31 (2), and it has no interim target."
  }
 },
 "indicator-has-definition": {
  "file": "2024/tasks/03-employment.yaml",
  "lines": [
   {
    "line": 15,
    "text": "    due: { basis: stated, date: 2024-10-31 }"
   },
   {
    "line": 16,
    "text": "    source: { item: 3, clause: 2 }"
   },
   {
    "line": 17,
    "text": "indicators:"
   },
   {
    "line": 18,
    "text": "  - id: t03.i1"
   },
   {
    "line": 19,
    "text": "    title: 2024届毕业生就业率"
   },
   {
    "line": 20,
    "text": "    kind: ratio"
   },
   {
    "line": 21,
    "text": "    series: to-date"
   }
  ],
  "line": 18,
  "message": {
   "zh-CN": "t03.i1“2024届毕业生就业率”没有口径。",
   "en": "The indicator t03.i1 has no definition."
  }
 },
 "indicator-has-reporters": {
  "file": "2024/tasks/03-employment.yaml",
  "lines": [
   {
    "line": 26,
    "text": "    due: { basis: stated, date: 2024-08-31 }"
   },
   {
    "line": 27,
    "text": "    reporters: [vocational-schools]"
   },
   {
    "line": 28,
    "text": "    source: { item: 3, clause: 3 }"
   },
   {
    "line": 29,
    "text": "  - id: t03.i2"
   },
   {
    "line": 30,
    "text": "    title: 未就业毕业生比例"
   },
   {
    "line": 31,
    "text": "    kind: level"
   },
   {
    "line": 32,
    "text": "    combine: max"
   }
  ],
  "line": 29,
  "message": {
   "zh-CN": "t03.i2“未就业毕业生比例”没有填报单位。",
   "en": "Nobody is designated to report t03.i2."
  }
 },
 "deliverable-dated": {
  "file": "2024/tasks/02-teachers.yaml",
  "lines": [
   {
    "line": 11,
    "text": "  - id: t02.m2"
   },
   {
    "line": 12,
    "text": "    kind: mechanism"
   },
   {
    "line": 13,
    "text": "    title: 建立教师评价机制"
   },
   {
    "line": 14,
    "text": "    due: { basis: plan-year, date: 2024-12-31 }"
   },
   {
    "line": 15,
    "text": "    source: { item: 2, clause: 1 }"
   },
   {
    "line": 16,
    "text": "indicators:"
   },
   {
    "line": 17,
    "text": "  - id: t02.i1"
   }
  ],
  "line": 14,
  "message": {
   "zh-CN": "t02.m2（建立机制）没有自己的完成日期，只随计划年度到 2024-12-31。",
   "en": "The mechanism t02.m2 has no date but the end of the plan year, 2024-12-31."
  }
 },
 "commitment-has-lead": {
  "file": "2024/tasks/01-industry-projects.yaml",
  "lines": [
   {
    "line": 10,
    "text": "    lead: medical-college"
   },
   {
    "line": 11,
    "text": "    support: [city-edu]"
   },
   {
    "line": 12,
    "text": "    source: { item: 1, clause: 1 }"
   },
   {
    "line": 13,
    "text": "  - id: t01.m2"
   },
   {
    "line": 14,
    "text": "    kind: construction"
   },
   {
    "line": 15,
    "text": "    title: 争取省级实训基地"
   },
   {
    "line": 16,
    "text": "    due: { basis: external, date: 2024-12-31, awaits: province-edu }"
   }
  ],
  "line": 13,
  "message": {
   "zh-CN": "t01.m2 没有牵头单位。",
   "en": "The commitment t01.m2 has no lead."
  }
 },
 "text-direction": {
  "file": "calendar/2024.yaml",
  "lines": [
   {
    "line": 1,
    "text": "year: 2024"
   },
   {
    "line": 2,
    "text": "notice:"
   },
   {
    "line": 3,
    "text": "  number: \"国办发明电〔2023〕\\u20667号\""
   },
   {
    "line": 4,
    "text": "rest:"
   },
   {
    "line": 5,
    "text": "  - { from: 2024-01-01, to: 2024-01-01, name: 元旦 }"
   },
   {
    "line": 6,
    "text": "  - { from: 2024-02-10, to: 2024-02-17, name: 春节 }"
   }
  ],
  "line": 3,
  "message": {
   "zh-CN": "第12个字符 U+2066 改变书写方向，看到的与实际写的不同。",
   "en": "Character 12, U+2066, turns the direction: what is shown is not what is written."
  }
 },
 "text-characters": {
  "file": "2024/tasks/02-teachers.yaml",
  "lines": [
   {
    "line": 10,
    "text": "    source: { item: 2, clause: 1 }"
   },
   {
    "line": 11,
    "text": "  - id: t02.m2"
   },
   {
    "line": 12,
    "text": "    kind: mechanism"
   },
   {
    "line": 13,
    "text": "    title: 建立⺮制教师评价机制"
   },
   {
    "line": 14,
    "text": "    due: { basis: plan-year, date: 2024-12-31 }"
   },
   {
    "line": 15,
    "text": "    source: { item: 2, clause: 1 }"
   },
   {
    "line": 16,
    "text": "indicators:"
   }
  ],
  "line": 13,
  "message": {
   "zh-CN": "第3个字符 U+2EAE 是部首，不是字。",
   "en": "Character 3, U+2EAE, is a radical and no ideograph."
  }
 },
 "number-width": {
  "file": "2024/adjustments.yaml",
  "lines": [
   {
    "line": 4,
    "text": "    date: 2024-06-20"
   },
   {
    "line": 5,
    "text": "    reason: 企业暑期停产检修，培训顺延。"
   },
   {
    "line": 6,
    "text": "    approvedBy: city-edu"
   },
   {
    "line": 7,
    "text": "    document: { number: 示教职〔２０２４〕15号, date: 2024-06-20 }"
   },
   {
    "line": 8,
    "text": "    due: { from: 2024-09-30, to: 2024-11-30 }"
   },
   {
    "line": 9,
    "text": "  - id: a2"
   },
   {
    "line": 10,
    "text": "    subject: t01.i1"
   }
  ],
  "line": 7,
  "message": {
   "zh-CN": "“２０２４”是全角，应写 2024。",
   "en": "“２０２４” is full-width; write 2024."
  }
 },
 "quote-kinds": {
  "file": "2024/tasks/02-teachers.yaml",
  "lines": [
   {
    "line": 1,
    "text": "id: t02"
   },
   {
    "line": 2,
    "text": "number: 2"
   },
   {
    "line": 3,
    "text": "section: s1"
   },
   {
    "line": 4,
    "text": "title: '培养“双师型”和\"工匠型\"教师'"
   },
   {
    "line": 5,
    "text": "commitments:"
   },
   {
    "line": 6,
    "text": "  - id: t02.m1"
   },
   {
    "line": 7,
    "text": "    kind: event"
   }
  ],
  "line": 4,
  "message": {
   "zh-CN": "弯引号“”和直引号混用。",
   "en": "Curly and straight quotes are mixed."
  }
 },
 "brackets-balanced": {
  "file": "2024/adjustments.yaml",
  "lines": [
   {
    "line": 9,
    "text": "  - id: a2"
   },
   {
    "line": 10,
    "text": "    subject: t01.i1"
   },
   {
    "line": 11,
    "text": "    date: 2024-07-05"
   },
   {
    "line": 12,
    "text": "    reason: 省里增加两个名额（见示教职〔2024）18号。"
   },
   {
    "line": 13,
    "text": "    approvedBy: city-edu"
   },
   {
    "line": 14,
    "text": "    document: { number: 示教职〔2024〕18号, date: 2024-07-05 }"
   },
   {
    "line": 15,
    "text": "    target:"
   }
  ],
  "line": 12,
  "message": {
   "zh-CN": "「〔」没有对应的「〕」。",
   "en": "The 〔 is not closed by 〕."
  }
 },
 "document-number-form": {
  "file": "2024/adjustments.yaml",
  "lines": [
   {
    "line": 4,
    "text": "    date: 2024-06-20"
   },
   {
    "line": 5,
    "text": "    reason: 企业暑期停产检修，培训顺延。"
   },
   {
    "line": 6,
    "text": "    approvedBy: city-edu"
   },
   {
    "line": 7,
    "text": "    document: { number: 示教职（2024）15号, date: 2024-06-20 }"
   },
   {
    "line": 8,
    "text": "    due: { from: 2024-09-30, to: 2024-11-30 }"
   },
   {
    "line": 9,
    "text": "  - id: a2"
   },
   {
    "line": 10,
    "text": "    subject: t01.i1"
   }
  ],
  "line": 7,
  "message": {
   "zh-CN": "文号中的“（2024）15号”应写作“〔2024〕15号”。",
   "en": "In the document number, “（2024）15号” is written “〔2024〕15号”."
  }
 },
 "id-distinct": {
  "file": "organizations.yaml",
  "lines": [
   {
    "line": 19,
    "text": "    name: 示例林业职业学校"
   },
   {
    "line": 20,
    "text": "    shortName: 林业学校"
   },
   {
    "line": 21,
    "text": "    kind: school"
   },
   {
    "line": 22,
    "text": "  - id: medica1-college"
   },
   {
    "line": 23,
    "text": "    name: 示例第二职业学院"
   },
   {
    "line": 24,
    "text": "    kind: college"
   },
   {
    "line": 25,
    "text": "groups:"
   }
  ],
  "line": 22,
  "message": {
   "zh-CN": "编号 medica1-college 与 medical-college 容易看混。",
   "en": "The id medica1-college is easily taken for medical-college."
  }
 },
 "rule-registered": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 15,
    "text": "      - { light: red, from: 15, fromIncluded: false }"
   },
   {
    "line": 16,
    "text": "    source: { title: 示例市督查规则 }"
   },
   {
    "line": 17,
    "text": "severities:"
   },
   {
    "line": 18,
    "text": "  text-claen: off"
   },
   {
    "line": 19,
    "text": "  yaml-syntax: warning"
   },
   {
    "line": 20,
    "text": "  something-else-entirely: off"
   }
  ],
  "line": 18,
  "message": {
   "zh-CN": "没有 text-claen 这条规则。",
   "en": "There is no rule text-claen."
  },
  "hint": {
   "zh-CN": "是不是 text-clean？",
   "en": "Did you mean text-clean?"
  }
 },
 "issued-kept": {
  "file": "2024/tasks/01-industry-projects.yaml",
  "lines": [
   {
    "line": 27,
    "text": "    series: increments"
   },
   {
    "line": 28,
    "text": "    unit: { name: 个, decimals: 0 }"
   },
   {
    "line": 29,
    "text": "    definition: 经市级认定的产教融合项目，按认定日期计。"
   },
   {
    "line": 30,
    "text": "    target: { op: gte, value: 5, words: 5个以上 }"
   },
   {
    "line": 31,
    "text": "    path:"
   },
   {
    "line": 32,
    "text": "      kind: steps"
   },
   {
    "line": 33,
    "text": "      steps:"
   }
  ],
  "line": 30,
  "message": {
   "zh-CN": "改了印发的内容（t01.i1）：指标“市级产教融合项目”：目标由 6个以上 (≥ 6) 改为 5个以上 (≥ 5)。",
   "en": "What was issued is changed (t01.i1): indicator \"市级产教融合项目\": target 6个以上 (≥ 6) → 5个以上 (≥ 5)."
  },
  "hint": {
   "zh-CN": "经批准调整的，改动撤回，在 2024/adjustments.yaml 的 adjustments 下加一条：\n- { id: a3, subject: t01.i1, date: 2024-07-20, reason: 写明理由, approvedBy: city-edu, document: { number: 批准文号, date: 2024-07-20 }, target: { from: { op: gte, value: 8, words: 8个以上 }, to: { op: gte, value: 5, words: 5个以上 } } }",
   "en": "If the change was approved, take it back and add to adjustments in 2024/adjustments.yaml:\n- { id: a3, subject: t01.i1, date: 2024-07-20, reason: say why, approvedBy: city-edu, document: { number: its number, date: 2024-07-20 }, target: { from: { op: gte, value: 8, words: 8个以上 }, to: { op: gte, value: 5, words: 5个以上 } } }"
  }
 },
 "item-kept": {
  "file": "2024/tasks/01-industry-projects.yaml",
  "lines": [
   {
    "line": 20,
    "text": "    title: 评选市级示范项目"
   },
   {
    "line": 21,
    "text": "    due: { basis: plan-year, date: 2024-12-31 }"
   },
   {
    "line": 22,
    "text": "    source: { item: 1, clause: 2 }"
   },
   {
    "line": 23,
    "text": "  - id: t01.m4"
   },
   {
    "line": 24,
    "text": "    kind: event"
   },
   {
    "line": 25,
    "text": "    title: 举办产教对接会"
   },
   {
    "line": 26,
    "text": "    due: { basis: plan-year, date: 2024-12-31 }"
   }
  ],
  "line": 23,
  "message": {
   "zh-CN": "没有记录就增加了（t01.m4）：新增举措“举办产教对接会”。",
   "en": "Added without a record (t01.m4): new commitment \"举办产教对接会\"."
  },
  "hint": {
   "zh-CN": "确属录入时漏了的，在 2024/errata.yaml 的 errata 下加一条：\n- { id: e1, what: addition, subject: t01.m4, reason: 写明理由, approvedBy: city-edu, date: 2024-07-20 }",
   "en": "If it was left out when the notice was typed in, add to errata in 2024/errata.yaml:\n- { id: e1, what: addition, subject: t01.m4, reason: say why, approvedBy: city-edu, date: 2024-07-20 }"
  }
 },
 "goal-kept": {
  "file": "2024/assignments.yaml",
  "lines": [
   {
    "line": 23,
    "text": "        - { date: 2024-12-31, value: 10 }"
   },
   {
    "line": 24,
    "text": "  - ids: [t03.i1]"
   },
   {
    "line": 25,
    "text": "    date: 2024-07-15"
   },
   {
    "line": 26,
    "text": "    cohort: { name: 2024届毕业生, size: 400 }"
   }
  ],
  "line": 26,
  "message": {
   "zh-CN": "t03.i1 的 cohort 已定为 { name: 2024届毕业生, size: 500 }，没有调整就换成了 { name: 2024届毕业生, size: 400 }。",
   "en": "cohort of t03.i1 stood as { name: 2024届毕业生, size: 500 } and became { name: 2024届毕业生, size: 400 } without an adjustment."
  },
  "hint": {
   "zh-CN": "原来的分工保留；另加一条分工，写明 date 和依据文件 document。",
   "en": "Leave the earlier decision, and add another assignment with its date and document."
  }
 },
 "decision-kept": {
  "file": "2024/assignments.yaml",
  "lines": [
   {
    "line": 8,
    "text": "    support: [vocational-schools]"
   },
   {
    "line": 9,
    "text": "  - ids: [t02.m1]"
   },
   {
    "line": 10,
    "text": "    date: 2024-03-25"
   },
   {
    "line": 11,
    "text": "    due: 2024-12-31"
   },
   {
    "line": 12,
    "text": "  - ids: [t03.i1]"
   },
   {
    "line": 13,
    "text": "    date: 2024-03-25"
   },
   {
    "line": 14,
    "text": "    definition: 统计日已签约、升学或创业的毕业生占毕业生总数的比例。"
   }
  ],
  "line": 11,
  "message": {
   "zh-CN": "2024-03-25 对 t02.m1 的 due 的决定从 2024-09-30 改成了 2024-12-31。",
   "en": "The decision of 2024-03-25 on due of t02.m1 was changed from 2024-09-30 to 2024-12-31."
  },
  "hint": {
   "zh-CN": "确属录入错误的，在 2024/errata.yaml 的 errata 下加一条：\n- { id: e1, what: transcription, subject: t02.m1, field: due, from: 2024-09-30, to: 2024-12-31, reason: 写明理由, approvedBy: city-edu, date: 2024-07-20 }",
   "en": "If it was typed in wrongly, add to errata in 2024/errata.yaml:\n- { id: e1, what: transcription, subject: t02.m1, field: due, from: 2024-09-30, to: 2024-12-31, reason: say why, approvedBy: city-edu, date: 2024-07-20 }"
  }
 },
 "adjustment-kept": {
  "file": "2024/adjustments.yaml",
  "lines": [
   {
    "line": 5,
    "text": "    reason: 企业暑期停产检修，培训顺延。"
   },
   {
    "line": 6,
    "text": "    approvedBy: city-edu"
   },
   {
    "line": 7,
    "text": "    document: { number: 示教职〔2024〕15号, date: 2024-06-20 }"
   },
   {
    "line": 8,
    "text": "    due: { from: 2024-09-30, to: 2024-12-31 }"
   },
   {
    "line": 9,
    "text": "  - id: a2"
   },
   {
    "line": 10,
    "text": "    subject: t01.i1"
   },
   {
    "line": 11,
    "text": "    date: 2024-07-05"
   }
  ],
  "line": 8,
  "message": {
   "zh-CN": "调整 a1（t02.m1）的 due 从 { from: 2024-09-30, to: 2024-11-30 } 改成了 { from: 2024-09-30, to: 2024-12-31 }。",
   "en": "due of the adjustment a1 of t02.m1 was changed from { from: 2024-09-30, to: 2024-11-30 } to { from: 2024-09-30, to: 2024-12-31 }."
  },
  "hint": {
   "zh-CN": "确属录入错误的，在 2024/errata.yaml 的 errata 下加一条：\n- { id: e1, what: transcription, subject: a1, field: due, from: { from: 2024-09-30, to: 2024-11-30 }, to: { from: 2024-09-30, to: 2024-12-31 }, reason: 写明理由, approvedBy: city-edu, date: 2024-07-20 }",
   "en": "If it was typed in wrongly, add to errata in 2024/errata.yaml:\n- { id: e1, what: transcription, subject: a1, field: due, from: { from: 2024-09-30, to: 2024-11-30 }, to: { from: 2024-09-30, to: 2024-12-31 }, reason: say why, approvedBy: city-edu, date: 2024-07-20 }"
  }
 },
 "adjustment-starts-from-base": {
  "file": "2024/adjustments.yaml",
  "lines": [
   {
    "line": 33,
    "text": "    approvedBy: city-edu"
   },
   {
    "line": 34,
    "text": "    document: { number: 示教职〔2024〕21号, date: 2024-07-15 }"
   },
   {
    "line": 35,
    "text": "    target:"
   },
   {
    "line": 36,
    "text": "      from: { op: gte, value: 6, words: 6个以上 }"
   },
   {
    "line": 37,
    "text": "      to: { op: gte, value: 5, words: 5个以上 }"
   },
   {
    "line": 38,
    "text": "    path:"
   },
   {
    "line": 39,
    "text": "      from:"
   }
  ],
  "line": 36,
  "message": {
   "zh-CN": "t01.i1 的 target 现行的是 gte 8（8个以上），不是 from 写的 gte 6（6个以上）。",
   "en": "target of t01.i1 stands as gte 8 (8个以上), not as gte 6 (6个以上), which from says."
  },
  "hint": {
   "zh-CN": "from 写现行的 gte 8（8个以上）。",
   "en": "Write into from what stands: gte 8 (8个以上)."
  }
 },
 "entry-kept": {
  "file": "2024/returns/2024-Q2/medical-college.yaml",
  "lines": [
   {
    "line": 16,
    "text": "progress:"
   },
   {
    "line": 17,
    "text": "  - id: t01.m1"
   },
   {
    "line": 18,
    "text": "    state: done"
   },
   {
    "line": 19,
    "text": "    date: 2024-05-18"
   },
   {
    "line": 20,
    "text": "    document: { number: 医科职院〔2024〕12号, date: 2024-05-28 }"
   },
   {
    "line": 21,
    "text": "    progress: 管理办法已印发。"
   },
   {
    "line": 22,
    "text": "  - id: t01.m3"
   }
  ],
  "line": 19,
  "message": {
   "zh-CN": "医学科技学院 2024-Q2 “印发产教融合项目管理办法”的进展：日期由 2024-05-28 改为 2024-05-18；报送期限 2024-07-10 已过。",
   "en": "After the returns were due on 2024-07-10: progress entry of \"印发产教融合项目管理办法\" by 医学科技学院 for 2024-Q2: date 2024-05-28 → 2024-05-18."
  }
 },
 "correction-kept": {
  "file": "2024/returns/2024-Q2/medical-college.yaml",
  "lines": [
   {
    "line": 29,
    "text": "corrections:"
   },
   {
    "line": 30,
    "text": "  - id: t03.i1"
   },
   {
    "line": 31,
    "text": "    period: 2024-Q1"
   },
   {
    "line": 32,
    "text": "    numerator: 128"
   },
   {
    "line": 33,
    "text": "    reason: 两名毕业生重复登记。"
   }
  ],
  "line": 32,
  "message": {
   "zh-CN": "更正记录动了：医学科技学院 2024-Q1 “2024届毕业生就业率”的更正：分子由 118 改为 128。",
   "en": "A correction on record is touched: correction of \"2024届毕业生就业率\" by 医学科技学院 for 2024-Q1: numerator 118 → 128."
  }
 },
 "period-locked": {
  "file": "2024/returns/2024-Q4/medical-college.yaml",
  "lines": [
   {
    "line": 4,
    "text": "simulated: true"
   },
   {
    "line": 5,
    "text": "readings:"
   },
   {
    "line": 6,
    "text": "  - id: t01.i1"
   },
   {
    "line": 7,
    "text": "    value: 4"
   }
  ],
  "line": 7,
  "message": {
   "zh-CN": "2024-Q4 已于 2025-01-15 锁定，又动了：医学科技学院 2024-Q4 “市级产教融合项目”的填报值：数值由 3 改为 4。",
   "en": "2024-Q4 was locked after 2025-01-15 and is touched: reading of \"市级产教融合项目\" by 医学科技学院 for 2024-Q4: value 3 → 4."
  },
  "hint": {
   "zh-CN": "恢复原样；2024-Q4 是最后一个报告期，没有下一期可以更正：同意改的，推后 plan.yaml 里它的 locked，并在 errata.yaml 记一条。",
   "en": "Put it back. No period follows 2024-Q4 whose return could correct it: where it was agreed to, move its locked in plan.yaml, with an entry in errata.yaml."
  }
 },
 "period-dates-kept": {
  "file": "2024/plan.yaml",
  "lines": [
   {
    "line": 29,
    "text": "      returnsDue: 2024-04-10"
   },
   {
    "line": 30,
    "text": "      locked: 2024-04-30"
   },
   {
    "line": 31,
    "text": "    - id: 2024-Q2"
   },
   {
    "line": 32,
    "text": "      cutOff: 2024-06-28"
   },
   {
    "line": 33,
    "text": "      returnsDue: 2024-07-10"
   },
   {
    "line": 34,
    "text": "      locked: 2024-07-31"
   },
   {
    "line": 35,
    "text": "    - id: 2024-Q3"
   }
  ],
  "line": 32,
  "message": {
   "zh-CN": "日期已经过了：报告期“2024-Q2”：数据截止日由 2024-06-30 改为 2024-06-28。",
   "en": "The day has passed: period \"2024-Q2\": cut-off 2024-06-30 → 2024-06-28."
  },
  "hint": {
   "zh-CN": "确属录入错误的，在 2024/errata.yaml 的 errata 下加一条：\n- { id: e1, what: transcription, period: 2024-Q2, field: cutOff, from: 2024-06-30, to: 2024-06-28, reason: 写明理由, approvedBy: city-edu, date: 2024-07-20 }",
   "en": "If it was typed in wrongly, add to errata in 2024/errata.yaml:\n- { id: e1, what: transcription, period: 2024-Q2, field: cutOff, from: 2024-06-30, to: 2024-06-28, reason: say why, approvedBy: city-edu, date: 2024-07-20 }"
  }
 },
 "reporters-kept": {
  "file": "2024/plan.yaml",
  "lines": [
   {
    "line": 22,
    "text": "  commitments: 7"
   },
   {
    "line": 23,
    "text": "  indicators: 4"
   },
   {
    "line": 24,
    "text": "reporting:"
   },
   {
    "line": 25,
    "text": "  organizations: [medical-college]"
   },
   {
    "line": 26,
    "text": "  periods:"
   },
   {
    "line": 27,
    "text": "    - id: 2024-Q1"
   },
   {
    "line": 28,
    "text": "      cutOff: 2024-03-31"
   }
  ],
  "line": 25,
  "message": {
   "zh-CN": "报送单位名单里少了林业学校。",
   "en": "林业学校 left the list of those who report."
  },
  "hint": {
   "zh-CN": "确属本不该有的，在 2024/errata.yaml 的 errata 下加一条：\n- { id: e1, what: removal, organization: forestry-school, reason: 写明理由, approvedBy: city-edu, date: 2024-07-20 }",
   "en": "If it should never have been there, add to errata in 2024/errata.yaml:\n- { id: e1, what: removal, organization: forestry-school, reason: say why, approvedBy: city-edu, date: 2024-07-20 }"
  }
 },
 "nothing-lost": {
  "file": "2024/returns/2024-Q3/forestry-school.yaml",
  "lines": [
   {
    "line": 1,
    "text": "organization: forestry-school"
   },
   {
    "line": 2,
    "text": "readings: ["
   }
  ],
  "line": 1,
  "message": {
   "zh-CN": "这个文件读不出来，其中的内容没有计入。",
   "en": "This file cannot be read, and nothing in it counts."
  },
  "hint": {
   "zh-CN": "运行 duban validate 看错在哪一行。",
   "en": "Run duban validate to see the line."
  }
 },
 "evidence-kept": {
  "file": "2024/returns/2024-Q2/forestry-school.yaml",
  "lines": [
   {
    "line": 19,
    "text": "    checkedBy: 陈静"
   },
   {
    "line": 20,
    "text": "    evidence:"
   },
   {
    "line": 21,
    "text": "      - title: 申报材料受理回执"
   },
   {
    "line": 22,
    "text": "        file: evidence/t03.m2.pdf"
   }
  ],
  "line": 22,
  "message": {
   "zh-CN": "佐证文件 2024/evidence/t03.m2.pdf 没有了，报表还写着它。",
   "en": "The evidence file 2024/evidence/t03.m2.pdf is gone, and the return still names it."
  },
  "hint": {
   "zh-CN": "确属本不该有的，在 2024/errata.yaml 的 errata 下加一条：\n- { id: e1, what: removal, subject: t03.m2, organization: forestry-school, period: 2024-Q2, field: evidence, reason: 写明理由, approvedBy: city-edu, date: 2024-07-20 }",
   "en": "If it should never have been there, add to errata in 2024/errata.yaml:\n- { id: e1, what: removal, subject: t03.m2, organization: forestry-school, period: 2024-Q2, field: evidence, reason: say why, approvedBy: city-edu, date: 2024-07-20 }"
  }
 },
 "slip-kept": {
  "file": "2024/slips.yaml",
  "lines": [
   {
    "line": 5,
    "text": "    subject: t01.m1"
   },
   {
    "line": 6,
    "text": "    organization: medical-college"
   },
   {
    "line": 7,
    "text": "    issued: 2024-06-03"
   },
   {
    "line": 8,
    "text": "    replyBy: 2024-08-10"
   }
  ],
  "line": 8,
  "message": {
   "zh-CN": "已登记的督办单动了：督办单 d1（“印发产教融合项目管理办法”）：办理时限由 2024-06-10 改为 2024-08-10。",
   "en": "A slip on record is touched: slip d1 (\"印发产教融合项目管理办法\"): reply by 2024-06-10 → 2024-08-10."
  },
  "hint": {
   "zh-CN": "确属录入错误的，在 2024/errata.yaml 的 errata 下加一条：\n- { id: e1, what: transcription, subject: d1, field: replyBy, from: 2024-06-10, to: 2024-08-10, reason: 写明理由, approvedBy: city-edu, date: 2024-07-20 }",
   "en": "If it was typed in wrongly, add to errata in 2024/errata.yaml:\n- { id: e1, what: transcription, subject: d1, field: replyBy, from: 2024-06-10, to: 2024-08-10, reason: say why, approvedBy: city-edu, date: 2024-07-20 }"
  }
 },
 "census-kept": {
  "file": "2024/plan.yaml",
  "lines": [
   {
    "line": 19,
    "text": "census:"
   },
   {
    "line": 20,
    "text": "  sections: 2"
   },
   {
    "line": 21,
    "text": "  tasks: 3"
   },
   {
    "line": 22,
    "text": "  commitments: 6"
   },
   {
    "line": 23,
    "text": "  indicators: 4"
   },
   {
    "line": 24,
    "text": "reporting:"
   },
   {
    "line": 25,
    "text": "  organizations: [vocational-schools]"
   }
  ],
  "line": 22,
  "message": {
   "zh-CN": "清点的举措数从 7 减到 6，记录撤销的只有0项。",
   "en": "The census of commitments went from 7 to 6, and 0 removals are on record."
  }
 },
 "identity-kept": {
  "file": "2024/plan.yaml",
  "lines": [
   {
    "line": 4,
    "text": "simulated: true"
   },
   {
    "line": 5,
    "text": "document:"
   },
   {
    "line": 6,
    "text": "  title: 关于印发2024年职业教育工作计划的通知"
   },
   {
    "line": 7,
    "text": "  number: 示教职〔2024〕14号"
   },
   {
    "line": 8,
    "text": "  issuer: city-edu"
   },
   {
    "line": 9,
    "text": "  signed: 2024-03-18"
   },
   {
    "line": 10,
    "text": "  published: 2024-03-19"
   }
  ],
  "line": 7,
  "message": {
   "zh-CN": "与印发的文件不符：计划“关于印发2024年职业教育工作计划的通知”：文件由 示教职〔2024〕4号 改为 示教职〔2024〕14号。",
   "en": "No longer the document that was issued: plan \"关于印发2024年职业教育工作计划的通知\": document 示教职〔2024〕4号 → 示教职〔2024〕14号."
  },
  "hint": {
   "zh-CN": "确属录入错误的，在 2024/errata.yaml 的 errata 下加一条：\n- { id: e1, what: transcription, subject: plan, field: document, from: { title: 关于印发2024年职业教育工作计划的通知, number: 示教职〔2024〕4号, issuer: city-edu, signed: 2024-03-18, published: 2024-03-19, addressees: [vocational-schools] }, to: { title: 关于印发2024年职业教育工作计划的通知, number: 示教职〔2024〕14号, issuer: city-edu, signed: 2024-03-18, published: 2024-03-19, addressees: [vocational-schools] }, reason: 写明理由, approvedBy: city-edu, date: 2024-07-20 }",
   "en": "If it was typed in wrongly, add to errata in 2024/errata.yaml:\n- { id: e1, what: transcription, subject: plan, field: document, from: { title: 关于印发2024年职业教育工作计划的通知, number: 示教职〔2024〕4号, issuer: city-edu, signed: 2024-03-18, published: 2024-03-19, addressees: [vocational-schools] }, to: { title: 关于印发2024年职业教育工作计划的通知, number: 示教职〔2024〕14号, issuer: city-edu, signed: 2024-03-18, published: 2024-03-19, addressees: [vocational-schools] }, reason: say why, approvedBy: city-edu, date: 2024-07-20 }"
  }
 },
 "simulated-kept": {
  "file": "2024/returns/2024-Q2/medical-college.yaml",
  "lines": [
   {
    "line": 1,
    "text": "organization: medical-college"
   },
   {
    "line": 2,
    "text": "period: 2024-Q2"
   },
   {
    "line": 3,
    "text": "reported: 2024-07-09"
   },
   {
    "line": 4,
    "text": "simulated: true"
   },
   {
    "line": 5,
    "text": "preparedBy: 王敏"
   },
   {
    "line": 6,
    "text": "readings:"
   },
   {
    "line": 7,
    "text": "  - id: t01.i1"
   }
  ],
  "line": 4,
  "message": {
   "zh-CN": "medical-college 2024-Q2 加上了示例数据的标记。",
   "en": "medical-college 2024-Q2 is now marked as simulated."
  }
 },
 "erratum-kept": {
  "file": "2024/errata.yaml",
  "lines": [
   {
    "line": 2,
    "text": "  - id: e1"
   },
   {
    "line": 3,
    "text": "    what: removal"
   },
   {
    "line": 4,
    "text": "    subject: t02.m3"
   },
   {
    "line": 5,
    "text": "    reason: 对照印发文件核对，本来没有。"
   },
   {
    "line": 6,
    "text": "    approvedBy: city-edu"
   },
   {
    "line": 7,
    "text": "    date: 2024-07-19"
   }
  ],
  "line": 5,
  "message": {
   "zh-CN": "勘误记录动了：勘误 e1（“t02.m3”）：理由由 对照印发文件核对，录入有误。 改为 对照印发文件核对，本来没有。",
   "en": "An erratum on record is touched: erratum e1 (\"t02.m3\"): reason 对照印发文件核对，录入有误。 → 对照印发文件核对，本来没有."
  }
 },
 "rules-apart": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 1,
    "text": "format: 1"
   },
   {
    "line": 2,
    "text": "name: 示例市职业教育工作计划"
   },
   {
    "line": 3,
    "text": "language: zh-CN"
   },
   {
    "line": 4,
    "text": "lightRule: default"
   },
   {
    "line": 5,
    "text": "lightRules:"
   },
   {
    "line": 6,
    "text": "  - id: own-rule"
   },
   {
    "line": 7,
    "text": "    version: '1'"
   }
  ],
  "line": 4,
  "message": {
   "zh-CN": "和数据在同一次改动里：设置“lightRule”：由 own-rule 改为 default。",
   "en": "Together with the data: setting \"lightRule\": own-rule → default."
  }
 },
 "schemas-apart": {
  "file": "schemas/return.schema.json",
  "lines": [
   {
    "line": 1,
    "text": "{"
   },
   {
    "line": 2,
    "text": "  \"title\": \"报表 / Return\","
   },
   {
    "line": 3,
    "text": "  \"type\": \"object\""
   },
   {
    "line": 4,
    "text": "}"
   }
  ],
  "line": 1,
  "message": {
   "zh-CN": "和数据在同一次改动里：schemas/return.schema.json。",
   "en": "Together with the data: schemas/return.schema.json."
  }
 },
 "suppression-apart": {
  "file": "2024/returns/2024-Q2/forestry-school.yaml",
  "lines": [
   {
    "line": 13,
    "text": "  - id: t02.m1"
   },
   {
    "line": 14,
    "text": "    state: waiting"
   },
   {
    "line": 15,
    "text": "    problems: 合作企业7月检修，暂不能接收教师。"
   },
   {
    "line": 16,
    "text": "  # duban-ignore progress-evidenced until 2024-12-31: 佐证材料9月补齐"
   },
   {
    "line": 17,
    "text": "  - id: t03.m2"
   },
   {
    "line": 18,
    "text": "    state: closed"
   },
   {
    "line": 19,
    "text": "    date: 2024-06-18"
   }
  ],
  "line": 16,
  "message": {
   "zh-CN": "搁置注释移到了别处，和数据在同一次改动里：2024 2024-Q2 forestry-school。",
   "en": "A comment that sets findings aside moved elsewhere, together with a change of data: 2024 2024-Q2 forestry-school."
  }
 },
 "guards-armed": {
  "file": "duban.yaml",
  "lines": [
   {
    "line": 15,
    "text": "      - { light: red, from: 15, fromIncluded: false }"
   },
   {
    "line": 16,
    "text": "    source: { title: 示例市督查规则 }"
   },
   {
    "line": 17,
    "text": "severities:"
   },
   {
    "line": 18,
    "text": "  issued-kept: off"
   }
  ],
  "line": 18,
  "message": {
   "zh-CN": "issued-kept 的级别从 error 改成 \"off\"，下一次改动起生效。",
   "en": "The severity of issued-kept goes from error to \"off\", from the next change on."
  }
 },
 "own-returns-only": {
  "file": "2024/assignments.yaml",
  "lines": [
   {
    "line": 21,
    "text": "      steps:"
   },
   {
    "line": 22,
    "text": "        - { date: 2024-06-30, value: 15 }"
   },
   {
    "line": 23,
    "text": "        - { date: 2024-12-31, value: 10 }"
   },
   {
    "line": 24,
    "text": "  - ids: [t01.m2]"
   },
   {
    "line": 25,
    "text": "    date: 2024-07-05"
   },
   {
    "line": 26,
    "text": "    lead: city-edu"
   }
  ],
  "line": 24,
  "message": {
   "zh-CN": "林业学校改了 2024/assignments.yaml 的1处，那不是它的报表。",
   "en": "林业学校 changed a value in 2024/assignments.yaml, which is no return of its own."
  }
 }
};
export const options = {
 "title-brief": [
  {
   "name": "most",
   "meaning": {
    "zh-CN": "最多几个字：默认 40。",
    "en": "Most characters: 40 by default."
   }
  }
 ],
 "indicator-has-interim": [
  {
   "name": "kinds",
   "meaning": {
    "zh-CN": "指标类别：默认 count、level。",
    "en": "Kinds of indicator: count and level by default."
   }
  }
 ],
 "deliverable-dated": [
  {
   "name": "kinds",
   "meaning": {
    "zh-CN": "举措类别：默认 document、event、recognition、construction、application。",
    "en": "Kinds of commitment: document, event, recognition, construction and application by default."
   }
  }
 ],
 "commitment-has-lead": [
  {
   "name": "kinds",
   "meaning": {
    "zh-CN": "举措类别：默认全部类别。",
    "en": "Kinds of commitment: Every kind by default."
   }
  }
 ],
 "title-one-action": [
  {
   "name": "kinds",
   "meaning": {
    "zh-CN": "举措类别：默认除 ongoing 以外的各类：持续推进的工作没有“办完一件、剩下一件”。",
    "en": "Kinds of commitment: Every kind but ongoing by default: work without an end is never half done."
   }
  }
 ],
 "progress-evidenced": [
  {
   "name": "kinds",
   "meaning": {
    "zh-CN": "举措类别：默认 event、recognition、mechanism、construction、application。",
    "en": "Kinds of commitment: event, recognition, mechanism, construction and application by default."
   }
  }
 ]
};
