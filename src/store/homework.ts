import { type Game } from '../game/types.ts';
import { accept, type Result } from '../model/result.ts';
import { decodeScenario, encodeScenario } from '../scenario/link.ts';
import { PRESETS, presetScenario } from '../scenario/presets/index.ts';
import { type Language, type Scenario } from '../scenario/types.ts';
import {
  encodeHomework,
  homeworkScenario,
  type Owner,
  tidyLabel,
} from '../study/class/homework.ts';
import { type Memory } from './memory.ts';
import { hrefOf } from './routes.ts';
import { type Move, readMove } from './saved.ts';
import { createSitting } from './sitting.ts';

export { encodeScenario as scenarioCode } from '../scenario/link.ts';
export { type Collected, collectHomework } from '../study/class/handed.ts';
export { type Handed, LONGEST_LABEL, tidyLabel } from '../study/class/homework.ts';
export { homeworkClass } from '../study/class/homework-class.ts';

/** What is to be done at home, as the link says it. */
export interface Task {
  code: string; // of the scenario
  scenario: Scenario;
  label: string; // of the class
}

/** Who plays a task on this device, and the decisions so far. */
export interface Played {
  name: string;
  moves: Move[];
}

/** The task of an address; refused as its scenario or label is. */
export function openTask(code: string, label: string): Result<Task> {
  const scenario = decodeScenario(code);
  if (!scenario.ok) return scenario;
  const tidy = tidyLabel(label, 'label');
  if (!tidy.ok) return tidy;
  return accept({ code, scenario: scenario.value, label: tidy.value });
}

/** The address of a task, from `#` on. */
export function taskHref(scenario: Scenario, label: string): string {
  return hrefOf({ page: 'task', code: encodeScenario(scenario), label });
}

function shelfOf({ code, label }: Task): string {
  return `task/${code.slice(-6)}/${label}`; // the code's check tells it from others
}

function readPlayed(kept: unknown): Played | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { name, moves } = kept as Partial<Played>;
  if (typeof name !== 'string' || !Array.isArray(moves)) return null;
  const tidy = tidyLabel(name, 'name');
  const read = moves.map(readMove).filter((move) => move !== null);
  return tidy.ok && read.length === moves.length ? { name: tidy.value, moves: read } : null;
}

/** Who has played the task on this device, as far as it remembers. */
export function recallPlayed(device: Memory, task: Task): Played | null {
  return device.recall(shelfOf(task), readPlayed);
}

export function forgetPlayed(device: Memory, task: Task): void {
  device.forget(shelfOf(task));
}

/** Sit down to a task under one's own name, after the moves made; `kept` is told whether the device remembers. */
export function sitDownToTask(
  device: Memory,
  task: Task,
  { name, moves }: Played,
  kept: (kept: boolean) => void,
) {
  const owner: Owner = { label: task.label, name, language: 'en' };
  const scenario = homeworkScenario(task.scenario, owner);
  return createSitting(scenario, task.code, moves, (now) =>
    kept(device.keep(shelfOf(task), { name, moves: now.moves })),
  );
}

/** What a student hands in. */
export function resultCode(task: Task, name: string, language: Language, game: Game): string {
  return encodeHomework({ label: task.label, name, language }, task.scenario, game);
}

/** What a teacher gave out and what came back, kept until it is cleared. */
export interface Satchel {
  code: string; // of the scenario
  label: string; // as typed
  text: string; // everything that was pasted
}

const SATCHEL = 'homework';
/** More pasted text than this is refused, in characters: a thousand students with a mail each. */
export const LONGEST_TEXT = 2_000_000;

function readSatchel(kept: unknown): Satchel | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { code, label, text } = kept as Partial<Satchel>;
  const isWhole = [code, label, text].every((one) => typeof one === 'string');
  return isWhole && decodeScenario(code!).ok
    ? { code: code!, label: label!, text: text!.slice(0, LONGEST_TEXT) }
    : null;
}

/** Before anything was given out: the library's first scenario, no class, no codes. */
export function emptySatchel(): Satchel {
  return { code: encodeScenario(presetScenario(PRESETS[0]!.id)), label: '', text: '' };
}

/** The scenario that was given out. */
export function scenarioIn({ code }: Satchel): Scenario {
  const read = decodeScenario(code);
  return read.ok ? read.value : presetScenario(PRESETS[0]!.id);
}

export function recallSatchel(device: Memory): Satchel | null {
  return device.recall(SATCHEL, readSatchel);
}

/** False where the device does not remember. */
export function keepSatchel(device: Memory, satchel: Satchel): boolean {
  return device.keep(SATCHEL, satchel);
}
