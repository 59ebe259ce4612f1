import fc from 'fast-check';
import { PLEDGES } from '../../src/game/types.ts';
import {
  ABSENT_RULES,
  NAME_RULES,
  PARTNERS,
  REMAINDERS,
  ROLE_RULES,
  type SessionSettings,
} from '../../src/session/settings.ts';
import { type Intent, type Session } from '../../src/session/types.ts';
import { preset, settings } from './room.ts';

const scenarios = [
  preset('race-to-the-exit', { rounds: 4 }),
  preset('bank-run', { continuation: 0.7 }),
  preset('two-holders'),
  preset('the-whale', { rounds: 3 }),
  preset('narrow-pool', {
    rounds: 5,
    coordinator: { from: 2, length: 2, seizure: 0.2, share: 0.1, vote: true },
  }),
];

/** Settings of every kind for a class of a few students and short games. */
export const anySettings: fc.Arbitrary<SessionSettings> = fc
  .record({
    treatments: fc.array(fc.constantFrom(...scenarios), { minLength: 1, maxLength: 2 }),
    groupSize: fc.option(fc.integer({ min: 2, max: 6 })),
    remainder: fc.constantFrom(...REMAINDERS),
    partners: fc.constantFrom(...PARTNERS),
    roles: fc.constantFrom(...ROLE_RULES),
    fill: fc.boolean(),
    timer: fc.option(fc.constant(30)),
    reveal: fc.option(fc.constant(10)),
    absent: fc.constantFrom(...ABSENT_RULES),
    pledges: fc.boolean(),
    names: fc.constantFrom(...NAME_RULES),
    games: fc.integer({ min: 1, max: 4 }),
    predict: fc.boolean(),
  })
  .map((given) => settings(given));

/** Something that somebody does, whatever the class is like by then. */
export type Deed = (session: Session) => Intent;

const player = fc.nat(1_000).map((one) => one % 11);
const turnOf = (session: Session, off: number) => session.turn + off;
const off = fc.constantFrom(0, 0, 0, 0, 0, 0, 0, -1, 1);

const student: fc.Arbitrary<Deed> = fc
  .record({ player, off, yes: fc.boolean(), pledge: fc.constantFrom(...PLEDGES) })
  .chain((one) =>
    fc.constantFrom<Deed>(
      (now) => ({ type: 'decide', player: one.player, turn: turnOf(now, one.off), hold: one.yes }),
      (now) => ({ type: 'decide', player: one.player, turn: now.turn, hold: one.yes }),
      (now) => ({ type: 'vote', player: one.player, turn: turnOf(now, one.off), agree: one.yes }),
      (now) => ({ type: 'predict', player: one.player, turn: now.turn, share: one.yes ? 1 : 0.4 }),
      (now) => ({ type: 'pledge', player: one.player, turn: now.turn, pledge: one.pledge }),
      () => ({ type: 'speak', player: one.player, language: one.yes ? 'vi' : 'zh' }),
    ),
  );

const joining: fc.Arbitrary<Deed> = fc.constantFrom<Deed>(
  () => ({ type: 'join', name: null, language: 'en' }),
  () => ({ type: 'join', name: { key: 'kite' }, language: 'zh' }),
  (now) => ({ type: 'join', name: { own: `Lan ${now.players.length}` }, language: 'vi' }),
);

const teacher: fc.Arbitrary<Deed> = fc
  .record({ player, off, yes: fc.boolean(), seed: fc.nat(0xffff_ffff), given: anySettings })
  .chain((one) =>
    fc.constantFrom<Deed>(
      () => ({ type: 'remove', player: one.player }),
      () => ({ type: 'restore', player: one.player }),
      () => ({ type: 'rename', player: one.player, name: one.yes ? 'Bo' : '' }),
      () => ({ type: 'hand', player: one.player, to: one.yes ? 'bot' : 'player' }),
      () => ({ type: 'mark', player: one.player, role: one.yes ? 'maker' : null }),
      () => ({ type: 'pause' }),
      () => ({ type: 'rewind' }),
      () => ({ type: 'resume' }),
      () => ({ type: 'extend', ms: one.seed % 60_000 }),
      () => ({ type: 'change', settings: one.given }),
    ),
  );

/** What takes the class a step further, wherever it is. */
function step({ phase, turn }: Session, seed: number): Intent {
  if (phase === 'revealed') return { type: 'next', turn };
  return phase === 'lobby' || phase === 'over'
    ? { type: 'start', seed }
    : { type: 'end-phase', turn };
}

const onward: fc.Arbitrary<Deed> = fc.record({ off, seed: fc.nat(0xffff_ffff) }).chain((one) =>
  fc.constantFrom<Deed>(
    (now) => step(now, one.seed),
    (now) => step(now, one.seed),
    (now) => step(now, one.seed),
    () => ({ type: 'start', seed: one.seed }),
    (now) => ({ type: 'end-phase', turn: turnOf(now, one.off) }),
    (now) => ({ type: 'next', turn: turnOf(now, one.off) }),
  ),
);

const ending: fc.Arbitrary<Deed> = fc.constantFrom<Deed>(
  () => ({ type: 'end-game' }),
  () => ({ type: 'end-game' }),
  () => ({ type: 'end-game' }),
  () => ({ type: 'close' }),
);

/** One deed and the seconds since the one before. */
export const anyDeed = fc.record({
  deed: fc.oneof(
    { weight: 60, arbitrary: student },
    { weight: 6, arbitrary: joining },
    { weight: 16, arbitrary: teacher },
    { weight: 60, arbitrary: onward },
    { weight: 1, arbitrary: ending },
  ),
  wait: fc.constantFrom(0, 1, 5, 40),
});
