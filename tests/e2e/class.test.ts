import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeScenario } from '../../src/scenario/link.ts';
import { type Name } from '../../src/session/types.ts';
import { type SessionRecord } from '../../src/store/classroom/links.ts';
import { safeCsvOf } from '../../src/study/class/csv.ts';
import { readRecord } from '../../src/study/class/record.ts';
import { classTable } from '../../src/study/class/table.ts';
import { sure } from '../classroom/harness/phone.ts';
import { type ServerProcess, startProcess } from '../classroom/harness/process.ts';
import { SMALL } from './harness/classes.ts';
import { scenarioFor } from './harness/codes.ts';
import { awaitStates, codeOf, deskButton, openClassAt } from './harness/desk.ts';
import { gather } from './harness/gathered.ts';
import { hear, studentHeard, wallHeard } from './harness/heard.ts';
import { LANGUAGES } from './harness/languages.ts';
import { type Guest, visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';
import { Student } from './harness/student.ts';
import { begins, said } from './harness/words.ts';

const ROUNDS = 3;
const LIMIT = 20_000; // ms, as of everything a page is waited for
const NAMES = { zh: '玉兰', vi: 'Ngọc Hạnh', en: 'Marguerite' };
const dist = join(import.meta.dirname, '..', '..', 'dist');
const information = 'total' as const; // nobody is told who did what, ever
const plain = { ...scenarioFor('holder'), noise: 0, rounds: ROUNDS, information };
const treatments = [plain, { ...plain, capture: 0.9 }];

let server: ServerProcess;
beforeAll(async () => {
  server = await startProcess(dist);
});
afterAll(() => server.stop());

/** By hand in the page: two scenarios from links, predictions, pledges, names of one's own, bots, no timer. */
async function setUp(page: Page): Promise<string> {
  await page.goto(`${server.base}#/class`);
  await page.getByRole('link', { name: begins('en', 'class:start') }).click();
  const openers = ['pick.other', 'pick.compare'];
  for (const [at, scenario] of treatments.entries()) {
    await page.getByRole('button', { name: said('en', `class:${openers[at]}`) }).click();
    const field = page.getByLabel(said('en', 'class:pick.paste'));
    await field.fill(`${server.base}#/s/${encodeScenario(scenario)}`);
    await field.press('Enter');
    await field.waitFor({ state: 'detached' });
  }
  await page.locator('.class-more > summary').click();
  await page.getByLabel(said('en', 'class:set.pace.own'), { exact: true }).check();
  await page.getByLabel(said('en', 'class:set.predict.label')).check();
  await page.getByLabel(said('en', 'class:set.pledges.label')).check();
  await page.getByLabel(said('en', 'class:set.fill.label')).check();
  await page.getByLabel(said('en', 'class:set.names.own')).check();
  return openClassAt(page, 'en');
}

/** The teacher's own link, as it is shown for another computer. */
async function ownLink(page: Page): Promise<string> {
  await deskButton(page, 'en', 'more').click();
  await page.getByRole('button', { name: said('en', 'class:elsewhere.title') }).click();
  await page.getByRole('button', { name: said('en', 'class:elsewhere.show') }).click();
  const link = await page.getByLabel(said('en', 'class:elsewhere.link')).inputValue();
  await page.keyboard.press('Escape');
  return link;
}

async function saved(page: Page, key: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: said('en', `class-debrief:take.${key}`) }).click(),
  ]);
  return (await buffer(await download.createReadStream())).toString(); // with its mark of UTF-8
}

/** Every finding of a debrief by its name: its text, and its chart in words. */
async function findingsOn(page: Page): Promise<Record<string, string>> {
  await page.locator('[data-finding="published"] .drawing > svg').waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('figure[data-finding]')].every((one) =>
      one.querySelector('.drawing > svg'),
    ),
  );
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('figure[data-finding]')].map((one) => [
        one.dataset['finding'],
        `${one.querySelector('h2')?.textContent} ${one.querySelector('[role="img"]')?.ariaLabel}`,
      ]),
    ),
  );
}

/** In the quick test each phase disturbs two of the phones, in turn; in the long ones every phone in every way. */
async function disturb(students: Student[], turn: number, stands: (one: Student) => Promise<void>) {
  for (const [at, student] of students.entries()) {
    if (FULL || at === turn % students.length) {
      await student.reload();
      await stands(student);
    }
    if (FULL || at === (turn + 1) % students.length) {
      await student.loseNetwork();
      await stands(student);
    }
  }
}

/** What the students do in a round: in the second all but the last hold. */
const holds = (round: number, at: number) => (round + at) % 3 !== 0;

/** Everybody reads, each in their own language, what all in their pool say, bots among them. */
async function hearPledges(students: Student[]) {
  await expect
    .poll(
      async () => {
        for (const one of students) await one.listen();
        return students.flatMap(({ heard }) => Object.values(heard)).reduce((a, b) => a + b, 0);
      },
      { timeout: LIMIT },
    )
    .toBe(students.length * plain.holders);
}

/** A second tab takes the seat, chooses there, and the first takes it back. */
async function chooseInTwoTabs(student: Student, base: string, hold: boolean) {
  const second = new Student(
    { page: await student.context.newPage(), context: student.context, origin: base, problems: [] },
    student.language,
    student.name,
  );
  await second.page.goto(student.page.url());
  await student.heading('elsewhere.title').waitFor();
  await second.decide(hold);
  await student.button('elsewhere.here').tap();
  await student.hasChosen(hold);
  await second.heading('elsewhere.title').waitFor();
  await second.page.close();
  student.frames.push(...second.frames);
  student.shown.choices.push(hold);
}

/** Everybody pledges and chooses, is disturbed before and after, and sees what came of it. */
async function playRound(students: Student[], round: number, disturbed: boolean) {
  for (const one of students) await one.chooses();
  if (disturbed) await disturb(students, round, (one) => one.chooses());
  for (const [at, one] of students.entries()) await one.pledge(at === 0 ? 'watching' : 'will-hold');
  if (round === 1) await hearPledges(students);
  const [first, ...others] = students;
  const [last] = others.splice(-1);
  if (disturbed) await chooseInTwoTabs(first!, server.base, holds(round, 0));
  else await first!.decide(holds(round, 0));
  for (const [at, one] of others.entries()) await one.decide(holds(round, at + 1));
  const chose = [first!, ...others];
  if (disturbed) await disturb(chose, round, (one) => one.hasChosen(one.shown.choices.at(-1)!));
  await last!.decide(holds(round, students.length - 1));
  for (const one of students) await one.sees(one.shown.choices.at(-1)!);
  if (disturbed) await disturb(students, round + 1, (one) => one.sees(one.shown.choices.at(-1)!));
}

/** Rows of a table by the names of its columns. */
function rowsOf(csv: string): Record<string, string>[] {
  const [head, ...lines] = csv.slice(1).trim().split('\r\n');
  const columns = head!.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, at) => [columns[at]!, cell])),
  );
}

function countBy(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function expectRows(csv: string, students: Student[]) {
  const rows = rowsOf(csv);
  expect(rows).toHaveLength(students.length * ROUNDS);
  for (const { name, language, shown } of students) {
    const mine = rows.filter((row) => row['name'] === name);
    expect(mine.map((row) => row['choice'])).toEqual(
      shown.choices.map((hold) => (hold ? 'hold' : 'sell')),
    );
    expect(mine.map((row) => row['pledge'])).toEqual(shown.pledges);
    expect(new Set(mine.map((row) => `${row['language']} ${row['by']}`))).toEqual(
      new Set([`${language} self`]),
    );
    expect(new Set(mine.map((row) => Number(row['prediction'])))).toEqual(new Set([shown.share]));
  }
  expect(new Set(rows.map((row) => row['treatment']))).toEqual(new Set(['A', 'B']));
}

/** The journal, recomputed here and opened in another browser, tells what the desk tells. */
async function expectRecomputed(
  record: SessionRecord,
  { csv, told, students }: { csv: string; told: Record<string, string>; students: Student[] },
) {
  const recorded = sure(readRecord(record.code, record.journal));
  const nameOf = (name: Name) => ('own' in name ? name.own : null);
  expect(safeCsvOf(classTable(recorded, false, nameOf))).toBe(csv);
  const first = rowsOf(safeCsvOf(classTable(recorded, true, nameOf))).filter(
    (row) => row['round'] === '1' && row['role'] === 'holder',
  );
  for (const { name, heard } of students) {
    const { treatment } = first.find((row) => row['name'] === name)!;
    const pool = first.filter((row) => row['treatment'] === treatment);
    expect(heard).toEqual(countBy(pool.map((row) => row['pledge']!)));
  }
  const file = { name: 's.json', mimeType: 'application/json' };
  await visit({ hash: '#/class' }, async ({ page }) => {
    const bytes = Buffer.from(JSON.stringify(record));
    await page.locator('.open-file input').setInputFiles({ ...file, buffer: bytes });
    expect(await findingsOn(page)).toEqual(told);
  });
}

function expectSecrets(students: Student[], wall: readonly string[]) {
  for (const one of students) {
    const views = studentHeard(one.frames);
    const { choices } = one.shown;
    for (const { room, mine, past } of views) {
      const own = room.phase === 'choosing' ? choices[room.round - 1] : null;
      expect([null, own]).toContain(mine.hold);
      for (const { round, mine: was } of past) expect(was.held).toBe(choices[round - 1]);
    }
    const heard = one.frames.join('\n');
    const strangers = students.filter((other) => other !== one).map(({ name }) => name);
    expect(strangers.filter((name) => heard.includes(name))).toEqual([]);
    expect(heard).not.toMatch(/strateg|always-|tit-for|secret_hash|"seed"/i);
  }
  expect(wallHeard(wall).some(({ room }) => room.phase === 'choosing')).toBe(true);
  expect(students.filter(({ name }) => wall.join('\n').includes(name))).toEqual([]);
}

const blank = { blank: true, expectProblems: true } as const;
const visits = [
  { blank: true },
  { blank: true },
  { blank: true },
  ...LANGUAGES.map((language) => ({ ...blank, size: SMALL, touch: true, language })),
];

describe('a class in the room', () => {
  it('plays two treatments in three languages from set-up to export, whatever happens to its browsers', async () => {
    await gather(visits, async ([desk, elsewhere, wall, ...phones]) => {
      const code = await setUp(desk!.page);
      const wallFrames = hear(wall!.page);
      const project = desk!.page.getByRole('link', { name: said('en', 'class:step.project') });
      await wall!.page.goto(new URL((await project.getAttribute('href'))!, server.base).href);
      await wall!.page.locator('.wall-lobby').waitFor();

      const students = phones.map((guest, at) => {
        const language = LANGUAGES[at]!;
        return new Student(guest as Guest, language, NAMES[language]);
      });
      for (const one of students) await one.join(server.base, code);
      await awaitStates(desk!.page, 'h', students.length);
      await disturb(students, 0, (one) => one.waits());

      await deskButton(desk!.page, 'en', 'step.ask').click();
      for (const one of students) await one.isAsked();
      await disturb(students, 1, (one) => one.isAsked());
      for (const [at, one] of students.entries()) await one.predict(at);

      await playRound(students, 1, true);
      const link = await ownLink(desk!.page);
      await desk!.page.close();
      const { page } = elsewhere!;
      await page.goto(new URL(new URL(link).hash, server.base).href); // the tests' browser reaches this machine alone
      expect(await codeOf(page)).toBe(code);
      for (let round = 2; round <= ROUNDS; round++) {
        await deskButton(page, 'en', 'step.next').click();
        await playRound(students, round, FULL);
      }
      await deskButton(page, 'en', 'step.end').click();
      for (const one of students) await one.isThrough();
      await disturb(students, 2, (one) => one.isThrough());

      const told = await findingsOn(page);
      await page.getByLabel(said('en', 'class-debrief:names')).check();
      const csv = await saved(page, 'data');
      expectRows(csv, students);
      const record = JSON.parse(await saved(page, 'session'));
      await expectRecomputed(record, { csv, told, students });
      expectSecrets(students, wallFrames);
    });
  });
});
