import fc from 'fast-check';
import { readScenario } from '../../../src/scenario/schema.ts';
import { type ScenarioInput } from '../../../src/scenario/types.ts';
import { dueIntent } from '../../../src/session/due.ts';
import { awaited } from '../../../src/session/players.ts';
import { reduceSession, replaySession } from '../../../src/session/reduce.ts';
import { type SessionSettings } from '../../../src/session/settings.ts';
import { type Entry, type Intent, type Session } from '../../../src/session/types.ts';
import { PLAIN } from '../../session/plain.ts';

export type Wanted = Partial<Omit<SessionSettings, 'treatments'>> & {
  scenarios?: ScenarioInput[];
  players?: number;
  seed?: number;
};

/** A class that is led step by step; keeps its journal. */
export class Led {
  readonly journal: Entry[] = [];
  session: Session;
  at = 1_000_000;

  constructor({ scenarios = [{}], players = 4, seed = 7, ...settings }: Wanted = {}) {
    const treatments = scenarios.map((input) => {
      const read = readScenario(input);
      if (!read.ok) throw new Error(JSON.stringify(read.refusal));
      return read.value;
    });
    const open: Intent = { type: 'open', settings: { ...PLAIN, ...settings, treatments }, seed };
    this.journal.push({ at: this.at, intent: open });
    const session = replaySession(this.journal);
    if (!session.ok) throw new Error(JSON.stringify(session.refusal));
    this.session = session.value;
    for (let i = 0; i < players; i++) this.join();
  }

  act(intent: Intent): this {
    this.at += 100;
    const entry = { at: this.at, intent };
    const next = reduceSession(this.session, entry);
    if (!next.ok) throw new Error(JSON.stringify([intent, next.refusal]));
    this.session = next.value;
    this.journal.push(entry);
    return this;
  }

  join(own?: string): this {
    const name = own === undefined ? null : { own };
    return this.act({ type: 'join', name, language: 'en' });
  }

  start(seed = 3): this {
    return this.act({ type: 'start', seed });
  }

  decide(player: number, hold: boolean): this {
    return this.act({ type: 'decide', player, turn: this.session.turn, hold });
  }

  end(): this {
    return this.act({ type: 'end-phase', turn: this.session.turn });
  }

  next(): this {
    return this.act({ type: 'next', turn: this.session.turn });
  }

  /** Everybody who is asked decides, and the round closes. */
  round(holds: (player: number) => boolean): this {
    if (this.session.phase === 'revealed') this.next();
    while (this.session.phase !== 'choosing') this.end();
    for (const player of awaited(this.session)) {
      try {
        this.decide(player, holds(player));
      } catch {
        this.decide(player, true); // the gate is shut
      }
    }
    return this.end();
  }

  /** What the clock does by itself. */
  tick(ms: number): this {
    this.at += ms;
    const intent = dueIntent(this.session, this.at);
    return intent === null ? this : this.act(intent);
  }
}

const SCENARIO = fc.record(
  {
    rounds: fc.integer({ min: 2, max: 4 }),
    information: fc.constantFrom('none', 'total', 'each'),
    noise: fc.constantFrom(0, 0.2),
    stock: fc.constant(20),
    leverage: fc.constant({ min: 0.2, max: 0.8 }),
    events: fc.constant([{ round: 2, kind: 'price', size: -0.2, news: { en: 'Storm' } }]),
    quality: fc.constant({ prior: 0.5, accuracy: 0.7, decay: 0.1 }),
    coordinator: fc.constant({ from: 2, length: 1, seizure: 0.5, share: 0.3, vote: true as const }),
    siblings: fc.constant({ count: 2, volatility: 0.05, stock: 10 }),
  },
  { requiredKeys: ['rounds', 'information', 'noise'] },
);

const GROUPS = fc.constantFrom(
  { groupSize: null },
  { groupSize: 3, remainder: 'spread' },
  { groupSize: 3, remainder: 'watch', partners: 'each-round' },
  { groupSize: 3, remainder: 'bots', partners: 'each-game' },
) as fc.Arbitrary<Partial<SessionSettings>>;

/** A class with some rounds played by chance and one that is open, most having decided. */
export const openClass = fc
  .record({
    scenarios: fc.array(SCENARIO, { minLength: 1, maxLength: 2 }),
    groups: GROUPS,
    players: fc.integer({ min: 6, max: 9 }),
    roles: fc.constantFrom('holders', 'random') as fc.Arbitrary<SessionSettings['roles']>,
    botsTold: fc.boolean(),
    endingTold: fc.boolean(),
    pledges: fc.boolean(),
    played: fc.integer({ min: 0, max: 1 }),
    seed: fc.integer({ min: 0, max: 1000 }),
    choices: fc.infiniteStream(fc.boolean()),
  })
  .map(({ groups, played, choices, scenarios, ...rest }) => {
    const led = new Led({
      ...rest,
      ...groups,
      scenarios: scenarios as ScenarioInput[],
      fill: true,
    });
    led.start(rest.seed + 1);
    const draw = () => choices.next().value!;
    for (let round = 0; round < played; round++) led.round(draw);
    if (led.session.phase === 'revealed') led.next();
    while (led.session.phase !== 'choosing') led.end();
    for (const player of awaited(led.session)) {
      if (rest.pledges && draw()) {
        const pledge = draw() ? 'will-hold' : 'may-sell';
        led.act({ type: 'pledge', player, turn: led.session.turn, pledge });
      }
      if (draw() || draw()) led.decide(player, true);
    }
    return led;
  });
