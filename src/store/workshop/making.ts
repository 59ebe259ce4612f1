import { startGame } from '../../game/reduce.ts';
import { accept, type Result } from '../../model/result.ts';
import { type Role } from '../../model/seat.ts';
import { DEFAULTS } from '../../scenario/defaults.ts';
import { TEXT_LIMITS } from '../../scenario/fields.ts';
import { readReplayFile, readScenarioFile, scenarioFile } from '../../scenario/file.ts';
import { PRESETS, presetScenario } from '../../scenario/presets/index.ts';
import { type Language, type Scenario, type Words } from '../../scenario/types.ts';
import { seatOf } from '../../theory/opening.ts';
import { scenarioOfText } from '../classroom/pasted.ts';
import { type GameNow, gameNow } from '../gameNow.ts';
import { ownText } from '../ownText.ts';

/** What a new scenario can begin with: the defaults, or a preset by its id. */
export function beginnings(): { id: string | null; scenario: Scenario }[] {
  return [
    { id: null, scenario: DEFAULTS },
    ...PRESETS.map(({ id }) => ({ id, scenario: presetScenario(id) })),
  ];
}

/** The game before the first round for one role: your seat, or the first of the other role. */
export function openingFor(scenario: Scenario, role: Role): GameNow {
  return gameNow(startGame(scenario, []), seatOf(scenario, role));
}

const MARK = ' (2)';

function marked(title: string): string {
  const room = TEXT_LIMITS.title - MARK.length;
  return Array.from(title).slice(0, room).join('') + MARK;
}

/** The same scenario under a title of its own, where it has one. */
export function copyOf(scenario: Scenario): Scenario {
  if (scenario.title === undefined) return scenario;
  const titles = Object.entries(scenario.title).map(([language, title]) => [
    language,
    marked(title),
  ]);
  return { ...scenario, title: Object.fromEntries(titles) as Words };
}

const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|.]+/gu;
const LONGEST_NAME = 40;

/** A scenario as a file under its title, as far as file names have room for it. */
export function fileOf(scenario: Scenario, language: Language): { name: string; text: string } {
  const title = (ownText(scenario.title, language) ?? '').replace(FORBIDDEN, ' ');
  const words = Array.from(title).slice(0, LONGEST_NAME).join('').trim().split(/\s+/u);
  const name = ['hold-or-sell', ...words].filter(Boolean).join('-');
  return { name: `${name}.json`, text: scenarioFile(scenario) };
}

/** The scenario of a file, of its own or of a finished game, or of a pasted link or code; refused as those are. */
export function scenarioFrom(given: { file: string } | { link: string }): Result<Scenario> {
  if ('link' in given) return scenarioOfText(given.link);
  const replay = readReplayFile(given.file);
  return replay.ok ? accept(replay.value.scenario) : readScenarioFile(given.file);
}
export { lengthOf } from '../../scenario/text.ts';
