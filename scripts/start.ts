import { buildIfNeeded } from './build.ts';
import { readSettings, serve } from './serve.ts';

const settings = readSettings();
await buildIfNeeded();
await serve(settings);
