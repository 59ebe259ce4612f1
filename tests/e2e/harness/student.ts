import { type BrowserContext, type Page } from 'playwright-core';
import { PLEDGES, type Pledge } from '../../../src/game/types.ts';
import { picks, received } from './classes.ts';
import { hear } from './heard.ts';
import { type Language } from './languages.ts';
import { type Guest } from './page.ts';
import { begins, said } from './words.ts';

/** What a student's own page has shown as received, by round from 1. */
export interface Shown {
  share: number | null; // predicted, 0–1
  choices: boolean[]; // whether held
  pledges: (Pledge | null)[];
}

/** A student at a phone in a browser, who reads what is on it. */
export class Student {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly frames: string[];
  readonly language: Language;
  readonly name: string;
  readonly shown: Shown = { share: null, choices: [], pledges: [] };
  heard: Partial<Record<Pledge, number>> = {};

  constructor({ page, context }: Guest, language: Language, name: string) {
    this.page = page;
    this.context = context;
    this.language = language;
    this.name = name;
    this.frames = hear(page);
  }

  say(key: string): RegExp {
    return said(this.language, `join:${key}`);
  }

  button(key: string) {
    return this.page.getByRole('button', { name: this.say(key) });
  }

  heading(key: string) {
    return this.page.getByRole('heading', { name: this.say(key) });
  }

  /** Types the code and takes a seat under a name of one's own. */
  async join(base: string, code: string): Promise<void> {
    await this.page.goto(`${base}j`);
    await this.page.getByRole('textbox', { name: this.say('code.label') }).fill(code);
    await this.button('code.go').tap();
    await this.button('door.own').tap();
    await this.page.getByRole('textbox', { name: this.say('door.own-label') }).fill(this.name);
    await this.button('door.join').tap();
    await this.waits();
  }

  async waits(): Promise<void> {
    await this.heading('wait.title').waitFor();
    await this.page.getByText(this.name).first().waitFor();
  }

  async isAsked(): Promise<void> {
    await this.page.getByRole('slider').waitFor();
  }

  /** Guesses 50 % and `steps` × 5 % more. */
  async predict(steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) await this.button('predict.more').tap();
    await this.button('predict.send').tap();
    const open = picks(this.page, this.language).getByRole('button').first(); // mine was the last one
    await received(this.page, this.language).or(open).first().waitFor();
    this.shown.share = (50 + 5 * steps) / 100;
  }

  async chooses(): Promise<void> {
    await picks(this.page, this.language).getByRole('button').nth(1).waitFor();
  }

  phrase(pledge: Pledge) {
    const name = begins(this.language, `join:pledge.holder.${pledge}`);
    return this.page.getByRole('button', { name });
  }

  async pledge(pledge: Pledge): Promise<void> {
    await this.phrase(pledge).tap();
    await this.phrase(pledge)
      .and(this.page.locator('[aria-pressed=true]'))
      .locator('.heard')
      .waitFor();
    this.shown.pledges.push(pledge);
  }

  /** How many in my pool say which phrase, as I read it in my own language. */
  async listen(): Promise<void> {
    this.heard = {};
    for (const pledge of PLEDGES) {
      const count = this.phrase(pledge).locator('.heard');
      if ((await count.count()) > 0) this.heard[pledge] = Number(await count.innerText());
    }
  }

  /** Chooses, and takes down what the page says has been received. */
  async decide(hold: boolean): Promise<void> {
    await this.button(`choice.holder.${hold ? 'hold' : 'sell'}`).tap();
    await this.hasChosen(hold);
    this.shown.choices.push(hold);
  }

  async hasChosen(hold: boolean): Promise<void> {
    const what = hold ? 'hold' : 'sell';
    const chosen = this.page.getByText(this.say(`chosen.holder.${what}`));
    const outcome = this.page.getByText(this.say(`outcome.mine.holder.${what}`));
    await chosen.or(outcome).first().waitFor();
    await received(this.page, this.language).or(outcome).first().waitFor();
  }

  async sees(hold: boolean): Promise<void> {
    await this.page.getByText(this.say(`outcome.mine.holder.${hold ? 'hold' : 'sell'}`)).waitFor();
  }

  async isThrough(): Promise<void> {
    await this.heading('end.title').waitFor();
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  /** The phone's network goes until the page says so, and comes back. */
  async loseNetwork(): Promise<void> {
    await this.context.setOffline(true);
    const lost = this.page.getByText(this.say('line.lost'));
    await lost.waitFor();
    await this.context.setOffline(false);
    await lost.waitFor({ state: 'detached' });
  }
}
