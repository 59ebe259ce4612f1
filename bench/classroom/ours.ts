import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openServer } from '../../src/classroom/server/main.ts';
import { readServerSettings } from '../../src/classroom/server/settings.ts';
import { serveParent } from './child.ts';
import { newFolder } from './folder.ts';

const folder = newFolder();
const env = { HOST: '127.0.0.1', LOG_LEVEL: 'silent', ...process.env, DATA_DIR: folder };
const settings = readServerSettings(env, '0', false);
if (!settings.ok) throw new Error(settings.sentence);
const file = join(folder, 'classes.sqlite');
let skipped = 0; // ms
const running = await openServer(folder, settings.value, () => Date.now() + skipped);
const stop = async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
};
serveParent(running.port, stop, {
  /** Sets the server's clock forward, ms. */
  skip(ms: number) {
    skipped += ms;
  },
  /** Bytes of the database's file, what was not yet moved into it included. */
  fileSize() {
    const database = new DatabaseSync(file);
    database.exec('pragma wal_checkpoint(truncate)');
    database.close();
    return statSync(file).size;
  },
});
