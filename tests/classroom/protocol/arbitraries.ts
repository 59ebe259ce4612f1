import fc from 'fast-check';
import { PLEDGES } from '../../../src/game/types.ts';
import { encodeScenario } from '../../../src/scenario/link.ts';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { LANGUAGES } from '../../../src/scenario/types.ts';
import {
  ABSENT_RULES,
  NAME_RULES,
  PARTNERS,
  REMAINDERS,
  ROLE_RULES,
} from '../../../src/session/settings.ts';

const scenario = presetScenario('race-to-the-exit');
const code = encodeScenario(scenario);

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const key = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: min, maxLength: max });
const id = key(8, 64);
const secret = key(22, 64);
const player = fc.integer({ min: 1, max: 1_000 });
const turn = fc.nat(1_000_000);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const language = fc.constantFrom(...LANGUAGES);
const pledge = fc.constantFrom(...PLEDGES);
const sentName = fc.string({ maxLength: 200 });
const nameKey = fc.constantFrom('paper-boat', 'owl', 'blue-2');
const nothing = fc.constant({});
const orNone = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const nobody = fc.record({ player });

const rules = {
  groupSize: orNone(fc.integer({ min: 2, max: 100 })),
  remainder: fc.constantFrom(...REMAINDERS),
  partners: fc.constantFrom(...PARTNERS),
  roles: fc.constantFrom(...ROLE_RULES),
  fill: fc.boolean(),
  botsTold: fc.boolean(),
  timer: orNone(fc.integer({ min: 5, max: 600 })),
  reveal: orNone(fc.integer({ min: 3, max: 120 })),
  absent: fc.constantFrom(...ABSENT_RULES),
  pledges: fc.boolean(),
  names: fc.constantFrom(...NAME_RULES),
  games: fc.integer({ min: 1, max: 10 }),
  endingTold: fc.boolean(),
  predict: fc.boolean(),
};

const settings = fc.record({
  ...rules,
  treatments: fc.array(fc.constant(code), { minLength: 1, maxLength: 2 }),
});

/** Settings as a journal has them. */
export const fullSettings = fc.record({
  ...rules,
  treatments: fc.array(fc.constant(scenario), { minLength: 1, maxLength: 2 }),
});

/** Whatever a phone may say. */
export const studentAsks = {
  peek: fc.record({ code: fc.constantFrom('K7M4', 'ABCD2') }),
  join: fc.record({
    code: fc.constant('K7M4'),
    name: orNone(fc.oneof(fc.record({ key: nameKey }), fc.record({ own: sentName }))),
    language,
    ticket: secret,
  }),
  attach: fc.record({
    id,
    player,
    secret,
    have: orNone(fc.record({ game: fc.nat(10), rounds: fc.nat(100) })),
  }),
  predict: fc.record({ turn, share }),
  pledge: fc.record({ turn, pledge }),
  vote: fc.record({ turn, agree: fc.boolean() }),
  decide: fc.record({ turn, hold: fc.boolean() }),
  speak: fc.record({ language }),
};

/** Whatever a teacher's or a projector's page may say. */
export const teacherAsks = {
  create: fc.record({ settings }),
  lead: fc.record({ id, secret }),
  watch: fc.record({ id, secret }),
  start: nothing,
  endPhase: fc.record({ turn }),
  next: fc.record({ turn }),
  pause: nothing,
  resume: nothing,
  extend: fc.record({ seconds: fc.integer({ min: 1, max: 3_600 }) }),
  endGame: nothing,
  close: nothing,
  change: fc.record({ settings }),
  remove: nobody,
  restore: nobody,
  rename: fc.record({ player, name: sentName }),
  hand: fc.record({ player, to: fc.constantFrom('bot', 'player') }),
  mark: fc.record({ player, role: orNone(fc.constantFrom('holder', 'maker')) }),
  record: nothing,
  delete: nothing,
};

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** Whatever a journal may hold. */
export const entries = fc.record({
  at: fc.nat(),
  intent: fc.oneof(
    fc.record({ type: fc.constant('open'), settings: fullSettings, seed }),
    fc.record({ type: fc.constant('join'), name: orNone(fc.record({ key: nameKey })), language }),
    fc.record({ type: fc.constant('predict'), player, turn, share }),
    fc.record({ type: fc.constant('pledge'), player, turn, pledge }),
    fc.record({ type: fc.constant('vote'), player, turn, agree: fc.boolean() }),
    fc.record({ type: fc.constant('decide'), player, turn, hold: fc.boolean() }),
    fc.record({ type: fc.constant('speak'), player, language }),
    fc.record({ type: fc.constant('start'), seed }),
    fc.record({ type: fc.constantFrom('end-phase', 'next'), turn }),
    fc.record({ type: fc.constantFrom('pause', 'resume', 'end-game', 'close', 'rewind') }),
    fc.record({ type: fc.constant('extend'), ms: fc.nat(600_000) }),
    fc.record({ type: fc.constant('change'), settings: fullSettings }),
    fc.record({ type: fc.constantFrom('remove', 'restore'), player }),
    fc.record({ type: fc.constant('rename'), player, name: sentName }),
    fc.record({ type: fc.constant('hand'), player, to: fc.constantFrom('bot', 'player') }),
    fc.record({
      type: fc.constant('mark'),
      player,
      role: orNone(fc.constantFrom('holder', 'maker')),
    }),
  ),
});
