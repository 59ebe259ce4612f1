import fc from 'fast-check';
import { LIMITS } from '../../../src/classroom/protocol/messages.ts';
import { type Shape } from '../../../src/classroom/protocol/read.ts';
import { writeSettings } from '../../../src/classroom/protocol/settings.ts';
import { STUDENT_ASKS } from '../../../src/classroom/protocol/student-asks.ts';
import { TEACHER_ASKS } from '../../../src/classroom/protocol/teacher-asks.ts';
import { classSettings } from '../harness/settings.ts';
import { mutated } from '../protocol/mutate.ts';
import { edged, fitting } from './shapes.ts';

/** What a hostile page knows of the class: what every student of it does. */
export interface Known {
  id: string;
  code: string;
  players: number;
  secret: string; // of a seat of its own
}

const SHAPES = Object.entries({ ...STUDENT_ASKS, ...TEACHER_ASKS }) as [string, Shape<unknown>][];

const own = (text: string): unknown => JSON.parse(text);

const STRANGE = fc.constantFrom<unknown>(
  ...[
    null,
    true,
    0,
    -1,
    -0,
    0.5,
    2 ** 53,
    -(2 ** 31),
    5e-324,
    '',
    '0',
    'NaN',
    'null',
    [],
    {},
    [[]],
  ],
  ...[own('{"__proto__":{"teacher":true}}'), own('{"constructor":{"prototype":{"ok":true}}}')],
  ...[own('{"toString":1,"valueOf":1,"then":1}'), { length: 1e9 }, { _placeholder: true, num: 0 }],
);

const UNICODE = fc.constantFrom(
  ...['\ud800', '\udfff\ud800', '\u0000', '\u202eevil', '\u200b'.repeat(30), '\ufeff', '\ufffe'],
  ...['e\u0301'.repeat(60), 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A', '👩‍👩‍👧‍👦'.repeat(9), 'ﷺ', 'İı', '=1+1', '<img src=x>'],
);

/** Numbers that JSON can say and none of ours is. */
const NUMBERS = fc.constantFrom(
  ...[
    '1e999',
    '-1e999',
    '1e-999',
    '-0',
    '1E400',
    '12345678901234567890',
    '0.1e1',
    '1.0000000000000001',
  ],
);

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

function without(message: unknown): fc.Arbitrary<unknown> {
  const names = isObject(message) ? Object.keys(message as object) : [];
  if (names.length === 0) return fc.constant(undefined);
  return fc.constantFrom(...names).map((name) => {
    const { [name]: _gone, ...rest } = message as Record<string, unknown>;
    return rest;
  });
}

const EXTRA = fc.constantFrom(
  'player',
  'as',
  'role',
  '__proto__',
  'constructor',
  'teacher',
  '0',
  '',
);

const withMore = (message: unknown) =>
  fc
    .tuple(EXTRA, STRANGE)
    .map(([name, value]) => Object.assign(Object.create(null), message, { [name]: value }));

type Make = (name: string, shape: Shape<unknown>) => fc.Arbitrary<string>;

const asText = (name: string) => (body: unknown) =>
  body === undefined ? JSON.stringify([name]) : JSON.stringify([name, body]);

const spoilt =
  (spoil: (message: unknown) => fc.Arbitrary<unknown>): Make =>
  (name, shape) =>
    fitting(shape).chain(spoil).map(asText(name));

/** Sorts of bad messages that every kind of message of the protocol can be turned into. */
const SORTS: Record<string, Make> = {
  fitting: spoilt(fc.constant),
  edge: (name, shape) => edged(shape).map(asText(name)),
  mutated: spoilt((message) => mutated(message)),
  strange: spoilt((message) => mutated(message, STRANGE)),
  unicode: spoilt((message) => mutated(message, UNICODE)),
  missing: spoilt(without),
  extra: spoilt(withMore),
  number: (name, shape) =>
    fc
      .tuple(
        fitting(shape).chain((message) => mutated(message, fc.constant('@'))),
        NUMBERS,
      )
      .map(([body, number]) => asText(name)(body).replace('"@"', number)),
  huge: (name) =>
    fc
      .constantFrom(LIMITS.student - 20, LIMITS.student + 1, LIMITS.teacher + 1)
      .map((length) => JSON.stringify([name, { code: 'x'.repeat(length) }])),
  deep: (name) =>
    fc
      .constantFrom(100, 5_000, 30_000)
      .map((depth) => `["${name}",${'['.repeat(depth)}${']'.repeat(depth)}]`),
  arguments: (name) =>
    fc.array(STRANGE, { maxLength: 9 }).map((all) => JSON.stringify([name, ...all])),
};

/** Names that no message has, some of which mean something to the libraries beneath. */
const NAMES = fc.constantFrom<unknown>(
  ...[
    '',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    'error',
    'data',
    'close',
    'message',
  ],
  ...['student', 'teacher', 'room', 'gone', 'x'.repeat(900), 'Decide', 'decide ', 7, -1, 1e308],
);

/** Messages that are well made and say that one is somebody else. */
function asAnother({ id, code, players, secret }: Known): fc.Arbitrary<readonly unknown[]> {
  const player = fc.integer({ min: 1, max: players });
  const turn = fc.constantFrom(0, 1, 900_000);
  return fc.oneof<fc.Arbitrary<readonly unknown[]>[]>(
    fc.constant(['create', { settings: writeSettings(classSettings()) }]),
    fc.constantFrom('lead', 'watch').map((name) => [name, { id, secret }] as const),
    player.map((one) => ['attach', { id, player: one, secret, have: null }]),
    fc.tuple(turn, player).map(([now, one]) => ['decide', { turn: now, hold: true, player: one }]),
    turn.map((now) => ['decide', { turn: now, hold: false }]),
    fc
      .constantFrom('remove', 'restore', 'hand', 'mark', 'rename')
      .chain((name) =>
        player.map((one) => [name, { player: one, to: 'bot', role: null, name: '' }]),
      ),
    fc
      .constantFrom('start', 'close', 'delete', 'record', 'endGame', 'pause')
      .map((name) => [name, {}]),
    turn.chain((now) => fc.constantFrom('next', 'endPhase').map((name) => [name, { turn: now }])),
    fc
      .integer({ min: 10, max: 40 })
      .map((i) => [
        'join',
        { code, name: null, language: 'en', ticket: `hostile-ticket-${i}-of-many` },
      ]),
    fc.constant(['peek', { code }]),
    fc
      .constantFrom('AAAA', '2222', `${code}2`, code.slice(1))
      .map((one) => ['peek', { code: one }]),
  );
}

/** Everything a hostile page may say by a message of its own: JSON texts of names and arguments. */
export function hostileAsks(known: Known): fc.Arbitrary<string> {
  const ofEveryKind = fc
    .tuple(fc.constantFrom(...SHAPES), fc.constantFrom(...Object.values(SORTS)))
    .chain(([[name, shape], make]) => make(name, shape));
  const nameless = fc.tuple(NAMES, STRANGE).map((all) => JSON.stringify(all));
  const another = asAnother(known).map((all) => JSON.stringify(all));
  return fc.oneof(
    { weight: 6, arbitrary: ofEveryKind },
    { weight: 1, arbitrary: nameless },
    { weight: 3, arbitrary: another },
  );
}

/** Every sort of every kind of message, once: what chance might leave out. */
export function oneOfEach(seed: number): string[] {
  return SHAPES.flatMap(([name, shape]) =>
    Object.values(SORTS).flatMap((make) => fc.sample(make(name, shape), { numRuns: 1, seed })),
  );
}
