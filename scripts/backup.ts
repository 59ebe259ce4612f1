import { parseArgs } from 'node:util';
import { backUp } from '../src/classroom/server/journal/backup.ts';
import { readVersion } from '../src/classroom/server/version.ts';
import { countsOf } from './backup-words.ts';
import { readPlace, refuse, report } from './data.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [file, more] = positionals;
if (file === undefined || more !== undefined) {
  refuse('Say which file to write: npm run backup -- classes.backup');
}
await report(async () => {
  const header = await backUp(readPlace(), file, readVersion(), Date.now());
  return `Wrote ${countsOf(header)} to ${file}. Check it with: npm run restore -- ${file} --check`;
});
