import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { presetScenario } from '../src/scenario/presets/index.ts';
import { type OpenClass, openClass } from '../tests/classroom/harness/class.ts';
import { sure } from '../tests/classroom/harness/phone.ts';
import { LANGUAGES, type Language, LOCALES } from '../tests/e2e/harness/languages.ts';
import { said } from '../tests/e2e/harness/words.ts';

const SIZES = {
  phone: { width: 360, height: 640 },
  laptop: { width: 1280, height: 720 },
  projector: { width: 1920, height: 1080 },
} as const;

interface Taking {
  browser: Browser;
  origin: string;
  folder: string; // where the pictures go
}

/** The pages of a class that are looked at, and what to call a picture of each. */
interface Shown {
  page: Page;
  name: string;
}

async function openPage(
  { browser }: Taking,
  size: keyof typeof SIZES,
  language: Language,
): Promise<{ context: BrowserContext; page: Page }> {
  const touch = size === 'phone';
  const context = await browser.newContext({
    locale: LOCALES[language],
    viewport: SIZES[size],
    hasTouch: touch,
    isMobile: touch,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  return { context, page: await context.newPage() };
}

async function take({ folder }: Taking, shown: readonly Shown[], moment: string): Promise<void> {
  for (const { page, name } of shown) {
    await page.waitForLoadState('networkidle');
    const fullPage = !name.startsWith('wall');
    await page.screenshot({ path: join(folder, `${name}-${moment}.png`), fullPage });
  }
}

/** One after the other: the question, a round before and after a choice, its outcome, the end. */
async function playClass(
  taking: Taking,
  room: OpenClass,
  { shown, phone, language }: { shown: Shown[]; phone: Page; language: Language },
): Promise<void> {
  const text = (key: string) => said(language, `join:${key}`);
  const moment = (name: string) => take(taking, shown, name);
  const { teacher, phones } = room;
  await moment('1-lobby');
  sure(await teacher.start());
  await phone.getByRole('slider').waitFor();
  await moment('2-predict');
  await room.until((view) => view.room.phase === 'predicting');
  sure(await teacher.endPhase(room.view().room.turn));
  const sell = phone.getByRole('button', { name: text('choice.holder.sell') });
  await sell.waitFor();
  await room.until((view) => view.room.phase === 'choosing');
  for (const one of phones.slice(1)) sure(await one.decide(one.seat.player % 3 !== 0));
  await moment('3-choosing');
  await sell.tap();
  await phone.locator('.delivered').getByText(text('chosen.received')).waitFor();
  await moment('4-received');
  sure(await phones[0]!.decide(true));
  await phone.getByText(text('outcome.mine.holder.sell')).waitFor();
  await moment('5-revealed');
  const own = room.view().roster.at(-1)!.player;
  sure(await teacher.remove(own));
  await phone.getByRole('heading', { name: text('removed.title') }).waitFor();
  await moment('6-removed');
  sure(await teacher.restore(own));
  await phone.getByRole('heading', { name: text('removed.title') }).waitFor({ state: 'detached' });
  await phone.context().setOffline(true);
  await phone.getByText(text('line.lost')).waitFor();
  await moment('7-lost-line');
  await phone.context().setOffline(false);
  await phone.getByText(text('line.lost')).waitFor({ state: 'detached' });
  sure(await teacher.endGame());
  await phone.getByRole('heading', { name: text('end.title') }).waitFor();
  const desk = shown.find(({ name }) => name.startsWith('desk'))!.page;
  await desk.locator('[data-finding="published"] .drawing > svg').waitFor();
  await moment('8-over');
}

async function takeRoom(taking: Taking, language: Language, players: number): Promise<void> {
  const { origin } = taking;
  const room = await openClass(`${origin}/`, { fill: true, predict: true, pledges: true });
  await room.joinPhones(players - 1);
  const [phone, desk, hand, wall] = [
    await openPage(taking, 'phone', language),
    await openPage(taking, 'laptop', language),
    await openPage(taking, 'phone', language),
    await openPage(taking, 'projector', language),
  ];
  const named = (name: string, { page }: { page: Page }) => ({
    page,
    name: `${name}-${language}-${players}`,
  });
  const { id, code, teacher, wall: key } = room.session;
  await phone.page.goto(`${origin}/j#${code}`);
  const join = phone.page.getByRole('button', { name: said(language, 'join:door.join') });
  await join.waitFor();
  await take(taking, [named('phone', phone)], '0-door');
  await join.tap();
  await phone.page.getByRole('heading', { name: said(language, 'join:wait.title') }).waitFor();
  for (const { page } of [desk, hand]) await page.goto(`${origin}/#/class/${id}/${teacher}`);
  await wall.page.goto(`${origin}/#/wall/${id}/${key}`);
  await wall.page.locator('.wall-lobby').waitFor();
  for (const { page } of [desk, hand]) await page.locator('.join-code').first().waitFor();
  const shown = [
    named('phone', phone),
    named('desk', desk),
    named('hand', hand),
    named('wall', wall),
  ];
  await playClass(taking, room, { shown, phone: phone.page, language });
  for (const { context } of [phone, desk, hand, wall]) await context.close();
  room.close();
}

const PAGES = {
  class: '#/class',
  'class-new': '#/class/new',
  homework: '#/homework',
  'phone-code': 'j',
  'phone-check': 'j#check',
} as const;

async function takePages(taking: Taking, language: Language): Promise<void> {
  for (const size of ['phone', 'laptop'] as const) {
    for (const [name, path] of Object.entries(PAGES)) {
      const { context, page } = await openPage(taking, size, language);
      await page.goto(`${taking.origin}/${path}`);
      await page.getByRole('heading').first().waitFor();
      await take(taking, [{ page, name: `${name}-${language}` }], size);
      await context.close();
    }
  }
}

/** Every screen of teacher, projector and phone in every language, with `players` in the class, to be looked at. */
export async function takeClass(taking: Taking & { players: readonly number[] }): Promise<void> {
  mkdirSync(taking.folder, { recursive: true });
  for (const language of LANGUAGES) {
    await takePages(taking, language);
    for (const players of taking.players) await takeRoom(taking, language, players);
  }
}

const README = [
  { name: 'phone', language: 'vi', size: 'phone' },
  { name: 'teacher', language: 'en', size: 'laptop' },
  { name: 'wall', language: 'zh', size: 'laptop' },
] as const;
const STUDENTS = 24;

/** For the README: phone and teacher in a round that is open, and the projector after it. */
export async function takeRoomPictures(taking: Taking): Promise<void> {
  const { origin, folder } = taking;
  const room = await openClass(`${origin}/`, {
    treatments: [presetScenario('race-to-the-exit')],
    fill: true,
  });
  await room.joinPhones(STUDENTS);
  const { id, code, teacher, wall: key } = room.session;
  const paths = {
    phone: `j#${code}`,
    teacher: `#/class/${id}/${teacher}`,
    wall: `#/wall/${id}/${key}`,
  };
  const opened = [];
  for (const { name, language, size } of README) {
    const { context, page } = await openPage(taking, size, language);
    await page.goto(`${origin}/${paths[name]}`);
    opened.push({ context, page, path: join(folder, `class-${name}-${language}.png`) });
  }
  const [phone, desk, wall] = opened as [
    (typeof opened)[0],
    (typeof opened)[0],
    (typeof opened)[0],
  ];
  await phone.page.getByRole('button', { name: said('vi', 'join:door.join') }).tap();
  await phone.page.getByRole('heading', { name: said('vi', 'join:wait.title') }).waitFor();
  sure(await room.teacher.start());
  await phone.page.locator('.picks').waitFor();
  await room.until((view) => view.room.phase === 'choosing');
  for (const one of room.phones.slice(9)) sure(await one.decide(one.seat.player % 4 !== 0));
  await desk.page.waitForFunction(
    (count) => document.querySelectorAll('.person.d').length === count,
    STUDENTS - 9,
  );
  for (const { page, path } of [phone, desk]) {
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path });
  }
  sure(await room.teacher.endPhase(room.view().room.turn));
  await wall.page.locator('.wall-foot:not(.waiting) .tongue').first().waitFor();
  await wall.page.screenshot({ path: wall.path });
  for (const { context } of opened) await context.close();
  room.close();
}
