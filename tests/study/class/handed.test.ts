import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../src/scenario/schema.ts';
import { type Scenario } from '../../../src/scenario/types.ts';
import { classFindings } from '../../../src/study/class/findings.ts';
import { collectHomework } from '../../../src/study/class/handed.ts';
import {
  encodeHomework,
  homeworkScenario,
  type Owner,
  playHomework,
} from '../../../src/study/class/homework.ts';
import { homeworkClass } from '../../../src/study/class/homework-class.ts';
import { classTable } from '../../../src/study/class/table.ts';

function scenario(): Scenario {
  const read = readScenario({ rounds: 4 });
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

const TASK = scenario();

function codeOf(name: string, choices: string, label = '10A'): string {
  const owner: Owner = { label, name, language: 'vi' };
  const decided = [...choices].map((letter) => letter === 'h');
  const game = playHomework(homeworkScenario(TASK, owner), { choices: decided, vote: null });
  if (!game.ok) throw new Error(game.refusal.code);
  return encodeHomework(owner, TASK, game.value);
}

const [ANA, BO, CHI] = [codeOf('Ana', 'hhhh'), codeOf('Bo', 'hhss'), codeOf('Chí', 'ssss')];
const collect = (text: string) => collectHomework(text, TASK, '10A');
const namesIn = (text: string) => collect(text).handed.map(({ name }) => name);

describe('codes in a mess of text', () => {
  it.each([
    ['one a line', [ANA, BO, CHI].join('\n')],
    ['in a mail', `Dear all,\r\nmy code is "${ANA}".\r\n> ${BO}, thanks!\r\n*${CHI}*\r\n`],
    ['in one line', `${ANA};${BO}\t(${CHI})`],
    ['in a chat that leans text', `_${ANA}_ ~${BO}~ \`${CHI}\``],
    [
      'in a file of a learning platform',
      `"Full name","Online text"\r\n"Ana, A.","<p>${ANA}</p>"\r\n"Bo","${BO}"\r\n"Chi","${CHI}"`,
    ],
    [
      'broken over lines by a mail',
      `${ANA.slice(0, 20)}\n${ANA.slice(20)}\n${BO}\n> ${CHI.slice(0, 15)}\n> ${CHI.slice(15)}`,
    ],
  ])('are found %s', (_, text) => {
    expect(namesIn(text)).toEqual(['Ana', 'Bo', 'Chí']);
    expect(collect(text).refused).toEqual([]);
  });

  it('are told apart from lines that have none', () => {
    const { rest, handed } = collect(`Name;Code\n\nI forgot\n${ANA}\nhello1234567890abc`);
    expect(rest).toEqual([
      { line: 1, text: 'Name;Code' },
      { line: 3, text: 'I forgot' },
      { line: 5, text: 'hello1234567890abc' },
    ]);
    expect(handed).toHaveLength(1);
  });

  it('are refused with their line and why, the others kept', () => {
    const other = codeOf('Dan', 'hhhh', '10B');
    const damaged = `${BO.slice(0, 12)}${BO[12] === 'w' ? 'x' : 'w'}${BO.slice(13)}`;
    const { handed, refused } = collect(`${ANA}\n${damaged}\n${other}\n${CHI.slice(0, -3)}`);
    expect(handed.map(({ name }) => name)).toEqual(['Ana']);
    expect(refused.map(({ line, refusal }) => [line, refusal.code])).toEqual([
      [2, 'link.damaged'],
      [3, 'homework.other-label'],
      [4, 'link.truncated'],
    ]);
  });

  it('count once, and the same code or name is said', () => {
    const again = codeOf('ANA', 'hsss');
    const found = collect([ANA, BO, ANA, again].join('\n'));
    expect(found.handed).toHaveLength(3);
    expect(found.repeated).toEqual([{ line: 3, name: 'Ana' }]);
    expect(found.namesakes).toEqual(['Ana']);
  });

  it('are none in nothing, and none in what only looks like one', () => {
    expect(collect('')).toEqual({ handed: [], repeated: [], namesakes: [], refused: [], rest: [] });
    expect(collect('h1AAAAAAAAAAAAAAAAAAAA').handed).toEqual([]);
  });
});

describe('a homework that was handed in', () => {
  const recorded = homeworkClass('10A', TASK, collect([ANA, BO, CHI].join('\n')).handed);

  it('has the debrief of a class', () => {
    const { treatments, players } = classFindings(recorded.session, { game: 1, bots: false })!;
    expect(treatments[0]).toMatchObject({ pools: 3, players: 3, rounds: 4 });
    expect(treatments[0]!.shares.map(({ held, of }) => [held, of])).toEqual([
      [2, 3],
      [2, 3],
      [1, 3],
      [1, 3],
    ]);
    expect(players.map(({ first, own }) => [first, own])).toEqual([
      [null, true],
      [3, true],
      [1, true],
    ]);
    const withBots = classFindings(recorded.session, { game: 1, bots: true })!;
    expect(withBots.treatments[0]!.shares[0]!.of).toBe(36);
  });

  it('has the table of a class', () => {
    const nameOf = (name: object) => ('own' in name ? String(name.own) : '');
    const { rows, columns } = classTable(recorded, false, nameOf);
    const at = (name: string) => columns.findIndex((column) => column.name === name);
    expect(rows).toHaveLength(12);
    expect(rows[0]!.slice(0, 2)).toEqual(['10A', 'A']);
    expect(new Set(rows.map((row) => row[at('name')]))).toEqual(new Set(['Ana', 'Bo', 'Chí']));
    expect(rows.every((row) => row[at('opened')] === null && row[at('by')] === 'self')).toBe(true);
  });

  it('that nobody handed in has no debrief', () => {
    const nobody = homeworkClass('10A', TASK, []);
    expect(classFindings(nobody.session, { game: 1, bots: true })).toBeNull();
  });
});
