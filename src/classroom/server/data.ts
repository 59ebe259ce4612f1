import { mkdirSync } from 'node:fs';
import { type Log } from './hub/hub.ts';
import { fileIn } from './journal/connect.ts';
import { type Journal, openJournal } from './journal/journal.ts';
import { NewerDatabase } from './journal/migrations.ts';
import { isPassing } from './journal/patience.ts';
import { type ServerSettings } from './settings.ts';

const TRY_EVERY = 1_000; // ms

/** Why a server did not start, for the one who started it: a sentence in English. */
export class StartError extends Error {}

/**
 * Opens the data of the settings. A database server that is not there yet is waited for. Throws `StartError`.
 */
export async function openData(settings: ServerSettings, log: Log): Promise<Journal> {
  const { place, dataDir } = settings;
  const onLost = ({ message }: Error) =>
    log.warn({ error: message }, 'a connection to the database was lost');
  try {
    if (place !== null) return await waitFor(settings, log, () => openJournal(place, onLost));
    mkdirSync(dataDir, { recursive: true });
    return await openJournal({ file: fileIn(dataDir) });
  } catch (error) {
    throw new StartError(sentenceOf(error, settings));
  }
}

async function waitFor<T>(
  { databaseWait }: ServerSettings,
  log: Log,
  open: () => Promise<T>,
): Promise<T> {
  const end = performance.now() + databaseWait;
  for (let isTold = false; ; ) {
    try {
      return await open();
    } catch (error) {
      if (!isPassing(error) || performance.now() + TRY_EVERY > end) throw error;
      if (!isTold) log.warn({ error: String(error) }, 'the database is not there yet: waiting');
      isTold = true;
      await new Promise((resolve) => setTimeout(resolve, TRY_EVERY));
    }
  }
}

function sentenceOf(error: unknown, { place, dataDir }: ServerSettings): string {
  const why = (error instanceof Error ? error.message : String(error)) || 'no answer';
  if (error instanceof NewerDatabase) return why;
  return place === null
    ? `The folder "${dataDir}" cannot be written (${why}). Choose another with DATA_DIR.`
    : `The database of DATABASE_URL cannot be used: ${why}.`;
}
