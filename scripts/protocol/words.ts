/** What a shape is, and what each of its fields means, by its path. */
export interface Told {
  about: string;
  fields: Record<string, string>;
}

const KEY = { id: 'of the class', secret: 'from the link' };
const TURN = { turn: 'the one that is open, from the last view' };
const PLAYER = { player: 'number in the roster' };

/** What a message does, what it carries, and what can be refused besides what every message can. */
export interface ToldMessage extends Told {
  answer: string;
  refusals: string[];
}

const ANSWERS = [
  ...['class.not-attached', 'class.not-asked', 'class.round-closed', 'class.no-seat'],
  ...['class.removed', 'class.handed', 'class.over'],
];
const LEADING = ['class.not-attached', 'class.not-teacher'];
const PROOF = ['class.unknown-session', 'class.wrong-secret'];

const led = (
  about: string,
  fields: Record<string, string> = {},
  refusals: string[] = [],
): ToldMessage => ({ about, fields, answer: 'null', refusals: [...LEADING, ...refusals] });

export const STUDENT_WORDS: Record<string, ToldMessage> = {
  peek: {
    about: 'Looks at a class before a seat is taken. Takes none: chat programs open links.',
    fields: { code: 'join code as it was typed; spaces, dashes and small letters do not matter' },
    answer: 'what the class is called by, how it stands, and up to three names that are free',
    refusals: ['class.unknown-code'],
  },
  join: {
    about:
      'Takes a seat, or a place among those who watch until there is one. The same ticket gets the same seat, ' +
      'so a `join` whose answer was lost is sent again as it was.',
    fields: {
      code: 'join code',
      name: 'a made-up name by its key, an own one, or null: any, or a number where names are off',
      'name.key': 'one of those suggested by `peek`',
      'name.own': 'up to 24 characters once it is tidied; only where the class allows own names',
      language: 'in which the student reads',
      ticket: 'made by the phone by chance, at least 128 bits, kept until the seat is given up',
    },
    answer: 'the seat and its secret, which is told here and never again',
    refusals: [
      ...['class.unknown-code', 'class.full', 'class.over', 'class.names-given'],
      ...['class.name-empty', 'class.name-too-long', 'class.name-taken'],
    ],
  },
  attach: {
    about:
      'Ties this connection to a seat: from then on `student` and `room` come unasked, and answers are taken. ' +
      'A seat has one connection: an older one is told `gone` with `class.elsewhere`. Said first on every new ' +
      'connection, and again when a page wakes up, to learn whether the line still lives.',
    fields: {
      id: 'of the class',
      player: 'own number',
      secret: 'of the seat',
      have: 'closed rounds that the phone knows: they are not sent again; null: all are wanted',
      'have.game': 'game they are of',
      'have.rounds': 'number of the last of them',
    },
    answer: 'all that this seat may see now',
    refusals: [...PROOF, 'class.busy'],
  },
  predict: {
    about: 'Answers the question before a game. May be changed while it is asked.',
    fields: { ...TURN, share: 'of holders who will hold in round 1' },
    answer: 'null',
    refusals: ANSWERS,
  },
  pledge: {
    about:
      'Tells the pool what one means to do. Binds nobody; may be changed while the round is open.',
    fields: { ...TURN, pledge: 'set phrase: each reads it in their own language' },
    answer: 'null',
    refusals: [...ANSWERS, 'game.no-pledges'],
  },
  vote: {
    about: 'Votes on the block that the scenario proposes. May be changed while it is asked.',
    fields: { ...TURN, agree: 'to the block' },
    answer: 'null',
    refusals: ANSWERS,
  },
  decide: {
    about:
      'Chooses in the open round; may be changed until it ends. The answer comes after the choice is on the ' +
      'disk. The same choice sent again is accepted and changes nothing.',
    fields: { ...TURN, hold: 'true: hold, false: sell (a maker: stand, or withdraw)' },
    answer: 'null',
    refusals: [...ANSWERS, 'game.gate-shut'],
  },
  speak: {
    about: 'Tells in which language the student reads from now on.',
    fields: { language: 'the new one' },
    answer: 'null',
    refusals: ['class.not-attached', 'class.no-seat'],
  },
};

export const TEACHER_WORDS: Record<string, ToldMessage> = {
  create: {
    about:
      'Opens a class. The connection does not lead it yet. Sent once: a second one opens a second class.',
    fields: { settings: 'how it is to be played' },
    answer: 'the keys of the class; its secrets are told here and stored hashed',
    refusals: [
      'class.too-many-sessions',
      'class.too-many',
      '`settings.*`',
      '`scenario.*`',
      '`link.*`',
    ],
  },
  lead: {
    about: 'Ties this connection to a class as its teacher’s. Several may lead at the same time.',
    fields: KEY,
    answer: 'the view, the code, the secret of the wall’s link, and addresses for phones',
    refusals: PROOF,
  },
  watch: {
    about: 'Ties this connection to a class as a projector’s: it may look and nothing else.',
    fields: KEY,
    answer: 'the view, the code and addresses for phones',
    refusals: PROOF,
  },
  start: led('Starts the next game, from the lobby or after a game. Sent once.', {}, [
    ...['class.still-playing', 'class.over', 'class.too-few'],
  ]),
  endPhase: led('Ends what is asked with what has come in.', TURN, [
    ...['class.round-closed', 'class.not-asked'],
  ]),
  next: led('Goes on from an outcome.', TURN, ['class.round-closed', 'class.not-asked']),
  pause: led('Stops the clock. Answers are taken all the same.', {}, ['class.not-asked']),
  resume: led('Lets the clock run on.', {}, ['class.not-asked']),
  extend: led('Gives the phase more time. Sent once.', { seconds: 'to add' }, ['class.not-asked']),
  endGame: led('Ends the game after its last closed round. Sent once.', {}, ['class.not-asked']),
  close: led('Ends the class. It can still be looked at and taken away until it is deleted.'),
  change: led('Changes how the games to come are played.', { settings: 'all of them' }, [
    ...['class.still-playing', 'class.over', '`settings.*`', '`scenario.*`', '`link.*`'],
  ]),
  remove: led('Takes a player out of the class; a bot plays the seat.', PLAYER, ['class.no-seat']),
  restore: led('Lets a removed player in again.', PLAYER, ['class.no-seat']),
  rename: led(
    'Gives a player an own name, whatever the rule of the class.',
    {
      ...{ player: PLAYER.player, name: 'up to 24 characters once it is tidied' },
    },
    ['class.no-seat', 'class.name-empty', 'class.name-too-long', 'class.name-taken'],
  ),
  hand: led('Gives a seat to a bot, or back to its player.', { ...PLAYER, to: 'who plays it' }, [
    'class.no-seat',
  ]),
  mark: led(
    'Says what a player is to be where roles are chosen.',
    {
      ...{ player: PLAYER.player, role: 'from the next game on; null: as it comes' },
    },
    ['class.no-seat'],
  ),
  record: {
    about:
      'The whole class to take away, between games: while one is played it would tell who did what.',
    fields: {},
    answer: 'the journal, from which every view and table can be computed',
    refusals: [...LEADING, 'class.still-playing'],
  },
  delete: led('Deletes the class with everything that is stored of it. Cannot be undone.'),
};

/** What the fields of answers mean that are no views. */
export const ANSWER_WORDS: Record<string, Record<string, string>> = {
  peek: {
    id: 'of the class, for `attach`',
    code: 'join code as it is written on the wall',
    names: 'how one is called here',
    'names.rule': '`off`: by number; `made`: by a made-up name; `own`: either',
    'names.suggestions': 'keys of up to three made-up names that are free',
    players: 'how many have joined',
    phase: 'where the class is',
    full: 'nobody more can join',
  },
  join: { id: 'of the class', player: 'own number, never given twice', secret: 'of the seat' },
  create: {
    id: 'public',
    code: 'for students; no secret',
    teacher: 'secret of the teacher’s link',
    wall: 'secret of the link that may only look',
  },
  lead: {
    view: 'as it comes unasked from now on',
    code: 'for students',
    wall: 'secret of the link that may only look',
    addresses: 'for phones, the likeliest first',
  },
  watch: {
    view: 'as it comes unasked from now on',
    code: 'for students',
    addresses: 'for phones, the likeliest first',
  },
};

/** What the server says unasked. */
export const SAID_WORDS: Record<string, { shape: string; about: string }> = {
  student: {
    shape: 'StudentView',
    about:
      'To one seat, whenever what it shows has changed: at each new phase, and when the student was renamed, ' +
      'removed or handed over. While pledges are given, at most once a second. `past` has the rounds closed ' +
      'since the last view on this connection.',
  },
  teacher: {
    shape: 'TeacherView',
    about: 'To each page that leads, whenever something has changed, at most three times a second.',
  },
  wall: {
    shape: 'WallView',
    about: 'To each projector, whenever something has changed, at most three times a second.',
  },
  room: {
    shape: 'Room',
    about:
      'To all of a class: how many have answered, at most once a second, and the clock at once when it was ' +
      'paused, resumed or extended. Belongs to the view of the same `turn`; one of another turn is ignored.',
  },
  bye: {
    shape: 'Bye',
    about:
      'This process goes, and everything it confirmed is stored. Close the connection now and open the next one ' +
      'after a time drawn at random up to `within`: another process has the class.',
  },
  gone: {
    shape: 'Gone',
    about:
      'This connection is no more in its class. Nothing is to be sent but `peek`, `join`, `attach`, `lead` or `watch`.',
  },
};
