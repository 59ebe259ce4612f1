import { readDeeds, writeDeeds } from '../../arena/contagion/deeds-code.ts';
import { CONTAGION_LIMITS, NEIGHBOURS } from '../../arena/contagion/limits.ts';
import { type ContagionSettings, type CopyRules, type Deed } from '../../arena/contagion/types.ts';
import { type Payoffs } from '../../arena/types.ts';
import { accept, type Result, refuse } from '../../model/result.ts';
import { decodeScenario, LINK_LIMIT } from '../../scenario/link.ts';
import { presetOf, presetScenario } from '../../scenario/presets/index.ts';
import { openingPayoffs } from '../../study/contagion.ts';
import { type Origin } from '../../study/origin.ts';
import { hrefOf, parseRoute } from '../routes.ts';
import { numberPairs, numberText, readDecimal, readNumbers, readPairs } from './settingText.ts';

export { CONTAGION_LIMITS } from '../../arena/contagion/limits.ts';
export type { ContagionFrame, Hand, LiveContagion } from '../../arena/contagion/live.ts';
export type { ContagionHistory, ContagionRequest, Deed } from '../../arena/contagion/types.ts';
export type { Payoffs } from '../../arena/types.ts';
export { contagionTable } from '../../study/contagion.ts';
export type { Origin } from '../../study/origin.ts';

/** Where the payoffs come from: typed, a preset's opening, or the opening of any scenario. */
export type PayoffSource =
  | { kind: 'typed' }
  | { kind: 'preset'; id: string }
  | { kind: 'scenario'; code: string };

/** All that the contagion of the lab is set to. */
export interface ContagionSetUp extends ContagionSettings {
  source: PayoffSource; // of `payoffs`, which are what it gives
}

const FIRST_PRESET = 'race-to-the-exit';

/** What a holder gains at the opening of a preset; null where there is none of that id. */
export function presetPayoffs(id: string): Payoffs | null {
  return presetOf(id) === undefined ? null : openingPayoffs(presetScenario(id));
}

/** What the contagion is set to before anybody has touched it. */
export const CONTAGION_START: ContagionSetUp = {
  size: 128,
  neighbours: 8,
  rewired: 0,
  self: false,
  start: { kind: 'one' },
  noise: 0,
  seed: 1,
  payoffs: presetPayoffs(FIRST_PRESET)!,
  source: { kind: 'preset', id: FIRST_PRESET },
  deeds: [],
};

const NUMBER_KEYS = ['size', 'rewired', 'noise', 'seed'] as const;
const SOURCE_KEYS = ['payoffs', 'preset', 'scenario'] as const;
const KEYS = [...NUMBER_KEYS, ...SOURCE_KEYS, 'neighbours', 'self', 'start', 'deeds'] as const;

type Given = Partial<Record<(typeof KEYS)[number], string>>;

const NAMES = ['R', 'P', 'S', 'T'] as const;

function payoffsText(payoffs: Payoffs): string {
  return NAMES.map((name) => numberText(payoffs[name])).join(',');
}

function sourcePair({ source, payoffs }: ContagionSetUp): string[] {
  if (source.kind === 'scenario') return [`scenario=${source.code}`];
  if (source.kind === 'typed') return [`payoffs=${payoffsText(payoffs)}`];
  return source.id === FIRST_PRESET ? [] : [`preset=${source.id}`];
}

function startText({ start }: Pick<ContagionSettings, 'start'>): string {
  return start.kind === 'share' ? numberText(start.share) : start.kind;
}

function pairsOf(setUp: ContagionSetUp): string[] {
  return [
    ...numberPairs(NUMBER_KEYS, setUp, CONTAGION_START),
    ...(setUp.neighbours === CONTAGION_START.neighbours ? [] : [`neighbours=${setUp.neighbours}`]),
    ...(setUp.self ? ['self=yes'] : []),
    ...(setUp.start.kind === 'one' ? [] : [`start=${startText(setUp)}`]),
    ...sourcePair(setUp),
  ];
}

/**
 * The set-up as its address has it, null where nothing has been touched; without its deeds where they make it too
 * long to be passed on.
 */
export function contagionText(setUp: ContagionSetUp): string | null {
  const deeds = setUp.deeds.length === 0 ? [] : [`deeds=${writeDeeds(setUp.deeds)}`];
  const whole = [...pairsOf(setUp), ...deeds].join('&');
  const text = whole.length > LINK_LIMIT ? pairsOf(setUp).join('&') : whole;
  return text === '' ? null : text;
}

/** Whether the address can say all that was done by hand. */
export function fitsAddress(setUp: ContagionSetUp): boolean {
  const { max } = CONTAGION_LIMITS.deeds;
  const length = pairsOf(setUp).join('&').length + writeDeeds(setUp.deeds).length;
  return setUp.deeds.length <= max && length + '&deeds='.length <= LINK_LIMIT;
}

/** What makes a history again: the command, and where the page shows it. */
export function contagionOrigin(setUp: ContagionSetUp, steps: number): Origin {
  const { size, neighbours, rewired, noise, seed, self, deeds } = setUp;
  const flags = [
    `--payoffs ${payoffsText(setUp.payoffs)}`,
    `--size ${size} --neighbours ${neighbours} --rewired ${numberText(rewired)}`,
    ...(self ? ['--self'] : []),
    `--start ${startText(setUp)} --noise ${numberText(noise)} --seed ${seed}`,
    ...(deeds.length === 0 ? [] : [`--deeds ${writeDeeds(deeds)}`]),
    `--steps ${steps}`,
  ];
  const href = hrefOf({ page: 'lab', tab: 'contagion', settings: contagionText(setUp) });
  return { command: `contagion ${flags.join(' ')}`, href, seed };
}

interface Source {
  source: PayoffSource;
  payoffs: Payoffs;
}

function readTyped(given: string): Result<Source> {
  const words = given.split(',');
  if (words.length !== NAMES.length)
    return refuse({ code: 'setting.payoffs', path: 'payoffs', given });
  const payoffs = { ...CONTAGION_START.payoffs };
  for (const [at, name] of NAMES.entries()) {
    const number = readDecimal(name, words[at]!, CONTAGION_LIMITS.payoff);
    if (!number.ok) return number;
    payoffs[name] = number.value;
  }
  return accept({ source: { kind: 'typed' }, payoffs });
}

function readCode(code: string): Result<Source> {
  const scenario = decodeScenario(code);
  if (!scenario.ok) return scenario;
  const payoffs = openingPayoffs(scenario.value);
  return payoffs === null
    ? refuse({ code: 'contagion.one-holder' })
    : accept({ source: { kind: 'scenario', code }, payoffs });
}

/** The code in a link to a scenario, in one of the market lab, or the text itself. */
function codeIn(text: string): string {
  const at = text.indexOf('#');
  if (at === -1) return text;
  const route = parseRoute(text.slice(at));
  if (route.page === 'lab') return route.settings?.split('/')[0] ?? '';
  return 'code' in route ? (route.code ?? '') : '';
}

/**
 * The payoffs of a pasted link or code of a scenario. Refusals: those of `decodeScenario`, `link.foreign` for
 * nothing, and `contagion.one-holder`.
 */
export function payoffsOfText(text: string): Result<Source> {
  const code = codeIn(text.trim());
  return code === '' ? refuse({ code: 'link.foreign' }) : readCode(code);
}

function readSource({ payoffs, preset, scenario }: Given): Result<Source> {
  if ([payoffs, preset, scenario].filter((one) => one !== undefined).length > 1)
    return refuse({ code: 'setting.given-twice', path: 'payoffs' });
  if (payoffs !== undefined) return readTyped(payoffs);
  if (scenario !== undefined) return readCode(scenario);
  const id = preset ?? FIRST_PRESET;
  const found = presetPayoffs(id);
  return found === null
    ? refuse({ code: 'contagion.preset', given: id })
    : accept({ source: { kind: 'preset', id }, payoffs: found });
}

function readStart(given: string | undefined): Result<ContagionSettings['start']> {
  if (given === undefined || given === 'one') return accept({ kind: 'one' });
  if (given === 'blank') return accept({ kind: 'blank' });
  const share = readDecimal('start', given, CONTAGION_LIMITS.share);
  return share.ok ? accept({ kind: 'share', share: share.value }) : share;
}

/** The set-up of an address, what it leaves out as at the start. Refusals: `setting.…`, `contagion.…`, `link.…`. */
export function readContagion(text: string | null): Result<ContagionSetUp> {
  if (text === null) return accept(CONTAGION_START);
  const read = readPairs(text, KEYS);
  if (!read.ok) return read;
  const given = read.value;
  const { size, rewired, noise, seed } = CONTAGION_LIMITS;
  const numbers = readNumbers(given, { size, rewired, noise, seed }, CONTAGION_START);
  if (!numbers.ok) return numbers;
  const neighbours = NEIGHBOURS.find((one) => String(one) === (given.neighbours ?? '8'));
  if (neighbours === undefined)
    return refuse({ code: 'contagion.neighbours', given: given.neighbours });
  if (given.self !== undefined && given.self !== 'yes')
    return refuse({ code: 'contagion.self', given: given.self });
  const start = readStart(given.start);
  if (!start.ok) return start;
  const source = readSource(given);
  if (!source.ok) return source;
  const deeds = readDeeds(given.deeds ?? '', numbers.value.size, 'deeds');
  if (!deeds.ok) return deeds;
  return accept({
    ...numbers.value,
    ...source.value,
    neighbours,
    self: given.self === 'yes',
    start: start.value,
    deeds: deeds.value,
  });
}

/** The rules in force once `step` steps are done. */
export function rulesAt({ payoffs, noise, deeds }: ContagionSettings, step: number): CopyRules {
  const last = deeds.findLast((deed) => deed.kind === 'rules' && deed.step <= step);
  return last?.kind === 'rules' ? last : { payoffs, noise };
}

/** The set-up with more deeds, each after all of its step and before. */
export function withDeeds(setUp: ContagionSetUp, done: readonly Deed[]): ContagionSetUp {
  const deeds = [...setUp.deeds, ...done].sort((a, b) => a.step - b.step);
  return { ...setUp, deeds };
}

/**
 * The set-up as it begins anew: under the rules now in force, with what was planted before the first step. Of
 * other rules than the source's they count as typed.
 */
export function begunAnew(setUp: ContagionSetUp, step: number): ContagionSetUp {
  const { payoffs, noise } = rulesAt(setUp, step);
  const same = NAMES.every((name) => payoffs[name] === setUp.payoffs[name]);
  const source: PayoffSource = same ? setUp.source : { kind: 'typed' };
  const deeds = setUp.deeds.filter((deed) => deed.kind === 'plant' && deed.step === 0);
  return { ...setUp, payoffs, noise, source, deeds };
}
