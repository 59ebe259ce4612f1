import { fileIn, type Place } from '../src/classroom/server/journal/connect.ts';
import { readServerSettings } from '../src/classroom/server/settings.ts';

/** Where the server of this environment keeps its classes; ends the process when a setting is wrong. */
export function readPlace(): Place {
  const read = readServerSettings(process.env, undefined, false);
  if (!read.ok) return refuse(read.sentence);
  if (read.value.place !== null) return read.value.place;
  return { file: fileIn(read.value.dataDir) };
}

/** Says what is wrong in a sentence, and stops with exit code 1. */
export function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Does something and says what came of it; a failure is a sentence and exit code 1. */
export async function report(deed: () => Promise<string>): Promise<void> {
  try {
    console.log(await deed());
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    refuse(message || `The database does not answer (${code ?? 'no reason given'}).`);
  }
}
