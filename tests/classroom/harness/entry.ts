import { readSettings, serve } from '../../../scripts/serve.ts';

/** Serves as `scripts/serve.ts` does, with the pages of the folder `PAGES`. */
await serve(readSettings(), process.env['PAGES']!);
