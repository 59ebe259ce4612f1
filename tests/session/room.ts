import { type Result } from '../../src/model/result.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { type Scenario } from '../../src/scenario/types.ts';
import { openSession } from '../../src/session/lobby.ts';
import { placeOf, seatsWithPlayers } from '../../src/session/players.ts';
import { reduceSession } from '../../src/session/reduce.ts';
import { type SessionSettings } from '../../src/session/settings.ts';
import {
  type By,
  type ClassGame,
  type Entry,
  type Group,
  type Intent,
  type Player,
  type Session,
} from '../../src/session/types.ts';
import { PLAIN } from './plain.ts';

/** A preset with a few of its fields set otherwise. */
export function preset(id: string, changes: Partial<Scenario> = {}): Scenario {
  return { ...presetScenario(id), ...changes };
}

/** Settings of a plain class, but for what is given. */
export function settings(changes: Partial<SessionSettings> = {}): SessionSettings {
  return {
    treatments: [preset('race-to-the-exit', { noise: 0 })],
    ...PLAIN,
    games: 3,
    ...changes,
  };
}

export const T0 = Date.UTC(2026, 8, 1, 8);

/** A class with its journal; time is what a test says it is. */
export class Room {
  session: Session;
  journal: Entry[];
  at = T0;

  constructor(given: Partial<SessionSettings> = {}, seed = 1) {
    const first: Entry = { at: this.at, intent: { type: 'open', settings: settings(given), seed } };
    const opened = openSession(first);
    if (!opened.ok) throw new Error(opened.refusal.code);
    this.session = opened.value;
    this.journal = [first];
  }

  /** What would come of an intent, and nothing else. */
  attempt(intent: Intent): Result<Session> {
    return reduceSession(this.session, { at: this.at, intent });
  }

  /** Code of the refusal; null if it is accepted. The class stays as it is. */
  refusal(intent: Intent): string | null {
    const next = this.attempt(intent);
    return next.ok ? null : next.refusal.code;
  }

  do(...intents: Intent[]): this {
    for (const intent of intents) {
      const next = this.attempt(intent);
      if (!next.ok) throw new Error(`${intent.type}: ${next.refusal.code}`);
      this.session = next.value;
      this.journal.push({ at: this.at, intent });
    }
    return this;
  }

  wait(seconds: number): this {
    this.at += seconds * 1_000;
    return this;
  }

  join(count = 1): this {
    for (let n = 0; n < count; n++) this.do({ type: 'join', name: null, language: 'en' });
    return this;
  }

  start(seed = 7): this {
    return this.do({ type: 'start', seed });
  }

  decide(player: number, hold: boolean): this {
    return this.do({ type: 'decide', player, turn: this.turn, hold });
  }

  /** End what is open with what has come in. */
  end(): this {
    return this.do({ type: 'end-phase', turn: this.turn });
  }

  next(): this {
    return this.do({ type: 'next', turn: this.turn });
  }

  /** Play on without any answer until the game is over. */
  finish(): this {
    while (this.session.phase !== 'over') {
      if (this.session.phase === 'revealed') this.next();
      else this.end();
    }
    return this;
  }

  get turn(): number {
    return this.session.turn;
  }

  get game(): ClassGame {
    if (this.session.game === null) throw new Error('no game');
    return this.session.game;
  }

  get phase(): string {
    return this.session.phase;
  }

  player(id: number): Player {
    return this.session.players[id - 1]!;
  }
}

/** Students of a pool, in the order of their numbers. */
export function members(group: Group): number[] {
  return seatsWithPlayers(group)
    .map(({ player }) => player)
    .sort((a, b) => a - b);
}

export function botsIn({ seats }: Group): number {
  return [...seats.holder, ...seats.maker].filter((player) => player === null).length;
}

/** A player's pool and seat in it. */
export function seatOf(room: Room, player: number) {
  const place = placeOf(room.session, player)!;
  return { group: room.game.groups[place.group]!, ...place.seat };
}

/** What was played in a player's seat in a closed round (from 1), and who decided it. */
export function played(room: Room, player: number, round: number): { hold: boolean; by: By } {
  const { group, role, seat } = seatOf(room, player);
  const record = group.game.rounds[round - 1]!;
  const choices = role === 'holder' ? record.holders : record.makers;
  return { hold: choices[seat] !== 0, by: group.by[round - 1]![role][seat]! };
}

/** Students of each pool, the largest first. */
export function sizes({ game }: Room): number[] {
  return game.groups.map((group) => members(group).length).sort((a, b) => b - a);
}

/** Students of each of two treatments. */
export function sides({ game }: Room): number[] {
  return [0, 1].map((side) =>
    game.groups
      .filter(({ treatment }) => treatment === side)
      .reduce((sum, group) => sum + members(group).length, 0),
  );
}
