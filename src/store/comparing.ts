import { type Game } from '../game/types.ts';
import { accept, type Refusal, type Result, refuse } from '../model/result.ts';
import { readReplayFile } from '../scenario/file.ts';
import { encodeReplay, encodeScenario } from '../scenario/link.ts';
import { type Scenario } from '../scenario/types.ts';
import { courseOf, marksOf } from '../study/course.ts';
import { type Origin } from '../study/origin.ts';
import { type Table } from '../study/table.ts';
import { wealthCourse } from './beating.ts';
import { openReplay, playAgain } from './openReplay.ts';
import { hrefOf, parseRoute } from './routes.ts';
import { myChoices } from './watchingWhatIf.ts';

/** As many games as one chart can show. */
export const MOST_COMPARED = 5;

/** One game beside others. Dollars; from the opening on. */
export interface Compared {
  code: string;
  game: Game;
  prices: number[];
  wealth: number[]; // of the player's seat, by the scenario's settlement
  choices: boolean[]; // of that seat, one a round; true = hold
}

/** A game by its place among the codes, 1-based. */
export interface Placed extends Compared {
  place: number;
}

/** Games side by side, and what of the codes could not be shown. */
export interface Comparison {
  games: Placed[];
  refused: { place: number; code: string; refusal: Refusal }[];
  beyond: number; // codes after the fifth
  alike: 'all' | 'rules' | 'no'; // the same rules, seats and seed; all but the seed; neither
}

/** A game as it is compared. */
export function compared(code: string, game: Game): Compared {
  return {
    code,
    game,
    prices: marksOf(courseOf(game, game.scenario.seats.you)).map(({ price }) => price),
    wealth: wealthCourse(game),
    choices: myChoices(game),
  };
}

/** The rules and seats of a scenario, whatever its words. */
function bareCode(
  { title: _title, story: _story, events, ...rules }: Scenario,
  seed: number,
): string {
  const bare = events.map(({ news: _news, ...event }) => event);
  return encodeScenario({ ...rules, events: bare, seed });
}

function likenessOf(games: readonly Compared[]): Comparison['alike'] {
  const count = (codeOf: (scenario: Scenario) => string) =>
    new Set(games.map(({ game }) => codeOf(game.scenario))).size;
  if (count((scenario) => bareCode(scenario, 0)) > 1) return 'no';
  return count((scenario) => bareCode(scenario, scenario.seed)) > 1 ? 'rules' : 'all';
}

/** The games behind the first five codes, each recomputed; a bad code hinders none of the others. */
export function compare(codes: readonly string[]): Comparison {
  const games: Placed[] = [];
  const refused: Comparison['refused'] = [];
  for (const [at, code] of codes.slice(0, MOST_COMPARED).entries()) {
    const opened = openReplay(code);
    if (opened.ok) games.push({ ...compared(code, opened.value.game), place: at + 1 });
    else refused.push({ place: at + 1, code, refusal: opened.refusal });
  }
  return {
    games,
    refused,
    beyond: Math.max(0, codes.length - MOST_COMPARED),
    alike: likenessOf(games),
  };
}

/** Codes in an address of ours or alone, whatever page it leads to. */
function codesIn(text: string): string[] {
  const hash = text.indexOf('#');
  if (hash === -1) return [text];
  const route = parseRoute(text.slice(hash));
  if (route.page === 'compare') return route.codes;
  if (route.page === 'beat') return [route.code, ...(route.answer === null ? [] : [route.answer])];
  return 'code' in route && route.code !== null ? [route.code] : [text];
}

/** The replay codes of a pasted link or code; refused as the first bad one of them is. */
export function codesOfText(text: string): Result<string[]> {
  const codes = codesIn(text.trim());
  for (const code of codes) {
    const opened = openReplay(code);
    if (!opened.ok) return opened;
  }
  return codes.length === 0 ? refuse({ code: 'link.foreign' }) : accept(codes);
}

/** The replay code of a file; refused as `readReplayFile` and `openReplay` refuse. */
export function codeOfFile(text: string): Result<string> {
  const replay = readReplayFile(text);
  if (!replay.ok) return replay;
  const opened = playAgain(replay.value);
  return opened.ok ? accept(encodeReplay(replay.value)) : opened;
}

/** One row a game and moment: what it was worth, and what the player's seat did. */
export function comparedTable(games: readonly Compared[]): Table {
  return {
    columns: [
      { name: 'game', unit: 'count' },
      { name: 'round', unit: 'round' },
      { name: 'price', unit: 'dollars' },
      { name: 'wealth', unit: 'dollars' },
      { name: 'held', unit: 'choice' },
      { name: 'seed', unit: 'count' },
    ],
    rows: games.flatMap(({ game, prices, wealth, choices }, at) =>
      prices.map((price, round) => [
        at + 1,
        round,
        price,
        wealth[round]!,
        round === 0 ? null : choices[round - 1]!,
        game.scenario.seed,
      ]),
    ),
  };
}

/** What made the figures of these games: the command line gives the same. */
export function originOf(games: readonly Compared[]): Origin {
  const codes = games.map(({ code }) => code);
  return {
    command: codes.map((code) => `simulate '${hrefOf({ page: 'replay', code })}'`).join('; '),
    href:
      codes.length === 1
        ? hrefOf({ page: 'replay', code: codes[0]! })
        : hrefOf({ page: 'compare', codes }),
    seed: games[0]?.game.scenario.seed ?? 0,
  };
}
