/** Tests that a terminal table loses no character, stays in its width, aligns, and is the same under its colours. */

import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byText } from '../../src/lib/by-text.ts';
import { displayWidth, escapeControls } from '../../src/lib/width.ts';
import {
  renderTerminalTable,
  type TerminalCell,
  type TerminalHead,
  type TerminalTable,
} from '../../src/render/terminal-table.ts';

const head: readonly TerminalHead[] = [
  { text: '编号', align: 'left', whole: true },
  { text: '任务', align: 'left', grow: 2, minimum: 16 },
  { text: '牵头单位', align: 'left' },
  { text: '完成值', align: 'right', whole: true },
  { text: '状态', align: 'left', whole: true },
];

function red(line: string): string {
  return `\u001b[31m${line}\u001b[39m`;
}

const plan: TerminalTable = {
  head,
  rows: [
    ['t08.m3', '推进“放管服”改革，优化公平竞争审查制度', '市发展改革委、市市场监管局', '90%', '● 逾期'],
    ['t11', '实施《城市更新条例》（2024年修订），完成老旧小区改造120个', '市住房城乡建设局', '35.5%', '● 正常'],
    ['t12.c1', '新建5G基站2000个', '市工业和信息化局', '102%', '✔ 完成'],
  ].map((row) => row.map((text) => ({ text }))),
};

const short: TerminalTable = {
  head: head.slice(0, 2),
  rows: plan.rows.map((row) => row.slice(0, 1).concat(row.slice(4))),
};

function paintAll(table: TerminalTable): TerminalTable {
  return { head: table.head, rows: table.rows.map((row) => row.map((cell) => ({ ...cell, paint: red }))) };
}

describe('renderTerminalTable', () => {
  it('keeps rows together under one rule when nothing wraps', () => {
    expect(renderTerminalTable(short, { columns: 60 })).toBe(
      ['编号    任务', '━━━━━━━━━━━━━━', 't08.m3  ● 逾期', 't11     ● 正常', 't12.c1  ✔ 完成', ''].join('\n'),
    );
  });

  it('rules off the rows when one of them wraps', () => {
    expect(renderTerminalTable(plan, { columns: 60 })).toBe(
      [
        '编号    任务                   牵头单位       完成值  状态',
        '━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━',
        't08.m3  推进“放管服”改革，优   市发展改革        90%  ● 逾期',
        '        化公平竞争审查制度     委、市市场监',
        '                               管局',
        '────────────────────────────────────────────────────────────',
        't11     实施《城市更新条例》   市住房城乡建    35.5%  ● 正常',
        '        （2024年修订），完成   设局',
        '        老旧小区改造120个',
        '────────────────────────────────────────────────────────────',
        't12.c1  新建5G基站2000个       市工业和信息     102%  ✔ 完成',
        '                               化局',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['one row in five goes on in a second line: the blank below its first column shows it', 4, false],
    ['one in four: rules part the rows', 3, true],
  ])('%s', (_name, others, isRuled) => {
    const rows = ['推进“放管服”改革，优化公平竞争审查制度', ...Array.from({ length: others }, () => '正常')];
    const table: TerminalTable = {
      head: [
        { text: '编号', align: 'left', whole: true },
        { text: '任务', align: 'left', grow: 1 },
      ],
      rows: rows.map((text, index) => [{ text: `t0${index}` }, { text }]),
    };
    expect(renderTerminalTable(table, { columns: 40 }).includes('─')).toBe(isRuled);
  });

  it('cuts no light with its status while there is room', () => {
    const text = '尤溪县教育局、建宁县教育局的报表没有收齐，按以前的数计算，等补报以后再重新研判并说明原因';
    const drawn = renderTerminalTable(
      {
        head: ['事项', '本期', '说明'].map((name) => ({ text: name, align: 'left' })),
        rows: [
          [{ text: '推动建宁县优化中职学校建设规划' }, { text: '灰 未到报告期' }, { text }],
          [{ text: '职业技能培训人次' }, { text: '红 严重滞后' }, { text: `${text}；${text}` }],
        ],
      },
      { columns: 70 },
    );
    expect(drawn).toContain('灰 未到报告期');
    expect(drawn).toContain('红 严重滞后');
  });

  it('draws with ASCII only when asked', () => {
    const drawn = renderTerminalTable(plan, { columns: 60, ascii: true });
    expect(drawn).toMatch(/^={60}$/m);
    expect(drawn).toMatch(/^-{60}$/m);
    expect(drawn).not.toMatch(/[\u2500-\u257f]/);
    expect(renderTerminalTable(plan, { columns: 40, ascii: true })).not.toMatch(/[\u2500-\u257f]/);
  });

  it('prints records where the table does not fit', () => {
    expect(renderTerminalTable({ head, rows: plan.rows.slice(0, 2) }, { columns: 40 })).toBe(
      [
        '编号:     t08.m3',
        '任务:     推进“放管服”改革，优化公平竞争',
        '          审查制度',
        '牵头单位: 市发展改革委、市市场监管局',
        '完成值:   90%',
        '状态:     ● 逾期',
        '────────────────────────────────────────',
        '编号:     t11',
        '任务:     实施《城市更新条例》（2024年修',
        '          订），完成老旧小区改造120个',
        '牵头单位: 市住房城乡建设局',
        '完成值:   35.5%',
        '状态:     ● 正常',
        '',
      ].join('\n'),
    );
  });

  it('gives a long label a line of its own in a record', () => {
    const text = '全社会研究与试验发展经费投入强度（占地区生产总值比重）';
    const table: TerminalTable = {
      head: [{ text, align: 'right', whole: true }],
      rows: [[{ text: '2.8%' }], [{ text: '3.1%' }]],
    };
    expect(renderTerminalTable(table, { columns: 40 })).toBe(
      [
        '全社会研究与试验发展经费投入强度（占地区',
        '生产总值比重）:',
        '  2.8%',
        '─'.repeat(40),
        '全社会研究与试验发展经费投入强度（占地区',
        '生产总值比重）:',
        '  3.1%',
        '',
      ].join('\n'),
    );
  });

  it('leaves an empty value out of a record, label and all', () => {
    const table: TerminalTable = {
      head: [
        { text: '指标编号和名称的全称', align: 'left', whole: true },
        { text: '全年计划完成数的差距', align: 'right', whole: true },
        { text: '说明这一项的文字内容', align: 'left', whole: true },
      ],
      rows: [[{ text: 't08.i1' }, { text: '' }, { text: '达进度' }]],
    };
    expect(renderTerminalTable(table, { columns: 40 })).toBe(
      ['指标编号和名称的全称:', '  t08.i1', '说明这一项的文字内容:', '  达进度', ''].join('\n'),
    );
  });

  it('prints the head alone when there are no rows', () => {
    expect(renderTerminalTable({ head, rows: [] }, { columns: 80 })).toBe(
      ['编号  任务  牵头单位  完成值  状态', '━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━', ''].join('\n'),
    );
    const wide = [{ text: '指标'.repeat(30), align: 'left', whole: true }] as const;
    expect(renderTerminalTable({ head: wide, rows: [] }, { columns: 40 })).toBe(
      `${'指标'.repeat(10)}\n${'指标'.repeat(10)}\n${'指标'.repeat(10)}\n`,
    );
    expect(renderTerminalTable({ head: [], rows: [] }, { columns: 40 })).toBe('\n');
  });

  it('stands a short label on the rule beside a wrapped one', () => {
    const table: TerminalTable = {
      head: [
        { text: '编号', align: 'left' },
        { text: '上年同期完成值', align: 'right', minimum: 8, grow: 0 },
        { text: '说明', align: 'left', minimum: 20 },
      ],
      rows: [[{ text: 't1' }, { text: '90%' }, { text: '推进改革'.repeat(9) }]],
    };
    expect(renderTerminalTable(table, { columns: 40 }).split('\n').slice(0, 3)).toEqual([
      '      上年同期',
      '编号    完成值  说明',
      '━'.repeat(40),
    ]);
  });

  it('breaks at line feeds and shows what could steer the terminal', () => {
    const table: TerminalTable = {
      head: [{ text: '说明', align: 'left' }],
      rows: [[{ text: '第一条\n\n第二条' }], [{ text: '\u001b[2J清屏\r\t\u202e' }]],
    };
    expect(renderTerminalTable(table, { columns: 60 }).split('\n')).toEqual([
      '说明',
      '━'.repeat(31),
      '第一条',
      '',
      '第二条',
      '─'.repeat(31),
      '\\u{1b}[2J清屏\\u{d}\\u{9}\\u{202e}',
      '',
    ]);
  });

  it('paints each finished line by itself, never the room around it', () => {
    const text = '推进“放管服”改革，优化公平竞争审查制度';
    const table: TerminalTable = {
      head: [
        { text: '任务', align: 'right', minimum: 20 },
        { text: '单位', align: 'left', whole: true },
      ],
      rows: [[{ text, paint: red }, { text: '市'.repeat(9) }]],
    };
    expect(renderTerminalTable(table, { columns: 40 }).split('\n').slice(2, 4)).toEqual([
      `${red('推进“放管服”改革，优')}  ${'市'.repeat(9)}`,
      `  ${red('化公平竞争审查制度')}`,
    ]);
  });

  it('refuses a row that is not as long as the head', () => {
    expect(() => renderTerminalTable({ head, rows: [[{ text: 't1' }]] }, { columns: 80 })).toThrow(RangeError);
  });

  it('measures by our width where cli-table3 has an older one', () => {
    const texts = ['🫡', '\u00ad', 'ด้', '☰', '\u302a', '督办'];
    const table: TerminalTable = {
      head: [
        { text: '甲', align: 'left' },
        { text: '乙', align: 'left' },
      ],
      rows: texts.map((text) => [{ text: text.repeat(3) }, { text: '|' }]),
    };
    for (const line of renderTerminalTable(table, { columns: 40 }).trimEnd().split('\n').slice(2)) {
      expect(displayWidth(line)).toBe(displayWidth('督办督办督办  |'));
    }
  });
});

// --- laws -------------------------------------------------------------------------------------------------------------

const cellText = fc
  .array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          '推进',
          '“放管服”',
          '改革，',
          '优化',
          '（一）',
          '《条例》',
          '90%',
          't08.m3',
          '2024-03-21',
          '……',
          ' ',
          '、',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '👨‍👩‍👧',
          '⚠️',
          '🫡',
          'e\u0301',
          '𠮷',
          'ｶﾞ',
          '\n',
          '\t',
          '\u001b[31m',
          'https://www.gov.cn/a/b.html',
          '\ue000',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join('').replace(/[━─]/g, ''));

const anyTable = fc
  .array(
    fc.record(
      {
        text: cellText,
        align: fc.constantFrom('left' as const, 'right' as const),
        minimum: fc.integer({ min: 0, max: 20 }),
        grow: fc.integer({ min: 0, max: 3 }),
        whole: fc.boolean(),
      },
      { requiredKeys: ['text', 'align'] },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .chain((heads) =>
    fc
      .array(fc.array(cellText, { minLength: heads.length, maxLength: heads.length }), { maxLength: 6 })
      .map((rows): TerminalTable => ({
        head: heads,
        rows: rows.map((row) => row.map((text): TerminalCell => ({ text }))),
      })),
  );
const width = fc.constantFrom(40, 60, 80, 120);

function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replace(/[\s:━─]/g, '')) counts.set(character, (counts.get(character) ?? 0) + 1);
  return new Map([...counts].toSorted(byText(([character]) => character)));
}

/** Cells that share no character with one another, so that each one's characters can be found by column. */
function lettersOf(index: number): string {
  return String.fromCodePoint(...Array.from({ length: 40 }, (_, offset) => 0x5000 + index * 40 + offset));
}

describe('every terminal table', () => {
  it('has no line wider than the terminal, no space at a line end, one line feed at its end', () => {
    fc.assert(
      fc.property(anyTable, width, fc.boolean(), (table, columns, ascii) => {
        const drawn = renderTerminalTable(table, { columns, ascii });
        expect(drawn).toMatch(/\n$/);
        for (const line of drawn.split('\n')) {
          expect(displayWidth(line)).toBeLessThanOrEqual(columns);
          expect(line).not.toMatch(/[ \u3000]$/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('holds every character of every cell, as often as it was there', () => {
    fc.assert(
      fc.property(anyTable, width, (table, columns) => {
        const drawn = renderTerminalTable(table, { columns });
        const isRecords = table.rows.length > 0 && !drawn.includes('━');
        const shown = (text: string): string => escapeControls(text, { keepNewline: true });
        const heads = table.head.map(({ text }) => shown(text));
        // In records a label stands before each value that is not empty; in a table the head stands once.
        const labels = isRecords
          ? table.rows.flatMap((row) => heads.filter((_, index) => row[index]?.text !== ''))
          : heads;
        const cells = table.rows
          .flat()
          .map(({ text }) => shown(text))
          .join('');
        const expected = labels.join('') + cells;
        expect(countCharacters(drawn)).toEqual(countCharacters(expected));
      }),
      { numRuns: 150 },
    );
  });

  it.each([60, 80, 120])('keeps each cell in its column at %i columns, in order and aligned', (columns) => {
    const heads: TerminalHead[] = ['A', 'B', 'C'].map((text, index) => ({
      text,
      align: index === 1 ? 'right' : 'left',
    }));
    const rows = [0, 1, 2].map((row) => [0, 1, 2].map((column) => ({ text: lettersOf(row * 3 + column) })));
    const lines = renderTerminalTable({ head: heads, rows }, { columns }).split('\n');
    for (const [index, { text }] of rows.flat().entries()) {
      const found = lines
        .map((line) => [...line].filter((character) => text.includes(character)).join(''))
        .filter(Boolean);
      expect(found.join('')).toBe(text);
      // Left columns share where their lines begin, right ones where they end; the edges lie the same for every row.
      const edges = found.map((part) => {
        const line = lines.find((candidate) => candidate.includes(part)) ?? '';
        const begin = displayWidth(line.slice(0, line.indexOf(part)));
        return index % 3 === 1 ? begin + displayWidth(part) : begin;
      });
      const first = lines.find((line) => line.includes(lettersOf(index % 3).charAt(0))) ?? '';
      const at = displayWidth(first.slice(0, first.indexOf(lettersOf(index % 3).charAt(0))));
      if (index % 3 !== 1) expect(new Set([...edges, at]).size).toBe(1);
      else expect(new Set(edges).size).toBe(1);
    }
  });

  it('is the same under its colours', () => {
    fc.assert(
      fc.property(anyTable, width, (table, columns) => {
        const plain = renderTerminalTable(table, { columns });
        expect(stripVTControlCharacters(renderTerminalTable(paintAll(table), { columns }))).toBe(plain);
      }),
      { numRuns: 100 },
    );
  });
});
