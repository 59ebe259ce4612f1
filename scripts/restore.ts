import { parseArgs } from 'node:util';
import { checkBackup, restore } from '../src/classroom/server/journal/restore.ts';
import { countsOf } from './backup-words.ts';
import { readPlace, refuse, report } from './data.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, replace: { type: 'boolean' } },
});
const [file, more] = positionals;
if (file === undefined || more !== undefined) {
  refuse('Say which file to read: npm run restore -- classes.backup [--check | --replace]');
}
await report(async () => {
  if (values.check) {
    const header = await checkBackup(file);
    return `The file is whole: ${countsOf(header)}, as they were at ${header.at}.`;
  }
  const header = await restore(readPlace(), file, values.replace === true, Date.now());
  return `Restored ${countsOf(header)}, as they were at ${header.at}.`;
});
