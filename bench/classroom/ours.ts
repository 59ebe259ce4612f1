import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openServer } from '../../src/classroom/server/main.ts';
import { readServerSettings } from '../../src/classroom/server/settings.ts';
import { serveParent } from './child.ts';

// Beside the project, since a temporary folder may lie in memory, and the journal must not.
const folder = mkdtempSync(join(import.meta.dirname, '..', '..', '.cache', 'bench-'));
const env = { DATA_DIR: folder, LOG_LEVEL: 'silent', HOST: '127.0.0.1' };
const settings = readServerSettings(env, '0', false);
if (!settings.ok) throw new Error(settings.sentence);
const running = await openServer(folder, settings.value);
serveParent(running.port, async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
});
