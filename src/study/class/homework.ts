import { isGateShut, reduce, startGame } from '../../game/reduce.ts';
import { type Game, type Intent } from '../../game/types.ts';
import { mix } from '../../model/chance.ts';
import { wasVoted } from '../../model/coordinator.ts';
import { accept, type Result, refuse } from '../../model/result.ts';
import { BitReader, BitWriter } from '../../scenario/bits.ts';
import { checkOf, unwrap, wrap } from '../../scenario/envelope.ts';
import { encodeScenario } from '../../scenario/link.ts';
import { readTexts, writeTexts } from '../../scenario/text-code.ts';
import { LANGUAGES, type Language, type Scenario } from '../../scenario/types.ts';
import { likeness, tidyName } from '../../session/names.ts';

/** Longest class label and longest name of a homework, in characters. */
export const LONGEST_LABEL = 40;

/** Whose homework it is. */
export interface Owner {
  label: string; // of the class, as in its link
  name: string; // the student's own
  language: Language;
}

/** What a student decided: before noise, true = hold. */
export interface OwnDecisions {
  choices: boolean[]; // by round
  vote: boolean | null; // on the coordinator's block; null where none was held, or for a maker
}

/** A result code as it is read, and the game that follows from it. */
export interface Handed extends Owner {
  code: string;
  seed: number;
  decisions: OwnDecisions;
  game: Game;
}

/**
 * A label or a name as it is written into a code. Refusals: `class.name-empty`, `class.name-too-long`, with
 * `label` or `name` as the path.
 */
export function tidyLabel(typed: string, path: 'label' | 'name'): Result<string> {
  const tidy = tidyName(typed);
  if (!/\P{M}/u.test(tidy)) return refuse({ code: 'class.name-empty', path });
  return [...tidy].length > LONGEST_LABEL
    ? refuse({ code: 'class.name-too-long', path, allowed: LONGEST_LABEL })
    : accept(tidy);
}

/**
 * The seed of a student's game, 0 to 2³²−1: the fixed mix of chance folded over the label, a NUL and the name,
 * character by character, as they are alike in small letters (docs/links.md, test vectors).
 */
export function homeworkSeed(label: string, name: string): number {
  let seed = 0;
  for (const [at, letter] of [...`${likeness(label)}\0${likeness(name)}`].entries()) {
    seed = mix(seed, 'seating', at, letter.codePointAt(0)!) >>> 0;
  }
  return seed;
}

/** The scenario as this student plays it. */
export function homeworkScenario(scenario: Scenario, owner: Owner): Scenario {
  return { ...scenario, seed: homeworkSeed(owner.label, owner.name) };
}

/** Six characters that tell scenarios apart, whatever their seeds. */
function fingerprintOf(scenario: Scenario): string {
  return checkOf(encodeScenario({ ...scenario, seed: 0 }));
}

/** Six characters that tell ends of games apart: every executed choice and the last price are in them. */
function outcomeOf({ rounds }: Game): string {
  const choices = rounds.map(({ holders, makers }) => `${holders.join('')} ${makers.join('')}`);
  return checkOf(`${choices.join('/')} ${rounds.at(-1)?.price}`);
}

/** What the seat of `you` decided in a finished game, before noise. */
export function ownDecisions({ scenario, rounds }: Game): OwnDecisions {
  const { role, seat } = scenario.seats.you;
  const choices = rounds.map(({ holders, makers, slipped }) => {
    const held = (role === 'holder' ? holders : makers)[seat] !== 0;
    return slipped.some((one) => one.role === role && one.seat === seat) ? !held : held;
  });
  const votes = rounds.find((round) => round.votes !== null)?.votes;
  return { choices, vote: votes && role === 'holder' ? votes[seat] !== 0 : null };
}

const ROUND_BITS = 7;
const LANGUAGE_BITS = 2;
const CHECK_LENGTH = 6;

/**
 * The result code of a finished homework: label, name, language, what the student decided, and what tells the
 * scenario and the outcome apart. `owner` as `tidyLabel` gives it; `game` played with `homeworkScenario`.
 */
export function encodeHomework(owner: Owner, scenario: Scenario, game: Game): string {
  const { choices, vote } = ownDecisions(game);
  const writer = new BitWriter();
  writeTexts(writer, [owner.label, owner.name]);
  writer.bits(LANGUAGES.indexOf(owner.language), LANGUAGE_BITS);
  writer.bits(choices.length, ROUND_BITS);
  for (const hold of choices) writer.bit(hold);
  if (vote !== null) writer.bit(vote);
  return wrap('homework', fingerprintOf(scenario) + outcomeOf(game) + writer.text());
}

function played(game: Game, intent: Intent): Result<Game> {
  const next = reduce(game, intent);
  return next.ok ? next : refuse({ code: 'homework.misfit', given: next.refusal.code });
}

/** A whole game in which my seat decides as told. `homework.misfit`: it is not as long, or a sale was blocked. */
export function playHomework(scenario: Scenario, { choices, vote }: OwnDecisions): Result<Game> {
  const seat = scenario.seats.you;
  let game = startGame(scenario, [seat]);
  const act = (intent: Intent): Result<Game> => {
    const next = played(game, intent);
    if (next.ok) game = next.value;
    return next;
  };
  while (game.phase !== 'over') {
    const voting = game.phase === 'voting';
    const hold = choices[game.rounds.length];
    if (hold === undefined) return refuse({ code: 'homework.misfit' });
    const own: Result<Game> = voting
      ? vote === null
        ? accept(game)
        : act({ type: 'vote', seat, agree: vote })
      : act({ type: 'choose', seat, hold: hold || (seat.role === 'holder' && isGateShut(game)) });
    if (!own.ok) return own;
    const closed = act({ type: 'close' });
    if (!closed.ok) return closed;
  }
  return game.rounds.length === choices.length ? accept(game) : refuse({ code: 'homework.misfit' });
}

interface Read extends Owner {
  fingerprint: string;
  outcome: string;
  decisions: OwnDecisions;
}

function readBody(body: string, scenario: Scenario): Read | null {
  const reader = new BitReader(body.slice(2 * CHECK_LENGTH));
  const [label, name] = readTexts(reader, 2);
  const language = LANGUAGES[reader.bits(LANGUAGE_BITS)];
  const rounds = reader.bits(ROUND_BITS);
  const choices = Array.from({ length: rounds }, () => reader.bit() === 1);
  const votes = wasVoted(scenario, rounds) && scenario.seats.you.role === 'holder';
  const vote = votes ? reader.bit() === 1 : null;
  if (!reader.done || label === undefined || name === undefined || !language) return null;
  return {
    label,
    name,
    language,
    fingerprint: body.slice(0, CHECK_LENGTH),
    outcome: body.slice(CHECK_LENGTH, 2 * CHECK_LENGTH),
    decisions: { choices, vote },
  };
}

function isTidy(text: string, path: 'label' | 'name'): boolean {
  const tidy = tidyLabel(text, path);
  return tidy.ok && tidy.value === text;
}

/**
 * The homework of a result code, its game played again from the decisions in it. Refusals: those of `unwrap`
 * (`link.…`), `homework.other-scenario`, `homework.other-label`, and `homework.misfit` where the decisions do not
 * give the outcome that is in the code.
 */
export function readHomework(code: string, scenario: Scenario, label: string): Result<Handed> {
  const body = unwrap('homework', code);
  if (!body.ok) return body;
  if (body.value.slice(0, CHECK_LENGTH) !== fingerprintOf(scenario)) {
    return refuse({ code: 'homework.other-scenario' });
  }
  const read = readBody(body.value, scenario);
  if (read === null || !isTidy(read.label, 'label') || !isTidy(read.name, 'name')) {
    return refuse({ code: 'link.damaged' });
  }
  if (likeness(read.label) !== likeness(tidyName(label))) {
    return refuse({ code: 'homework.other-label', given: read.label, allowed: label });
  }
  const { name, language, decisions } = read;
  const own = homeworkScenario(scenario, read);
  const game = playHomework(own, decisions);
  if (!game.ok) return game;
  if (outcomeOf(game.value) !== read.outcome) return refuse({ code: 'homework.misfit' });
  const { seed } = own;
  return accept({ code, label: read.label, name, language, seed, decisions, game: game.value });
}
