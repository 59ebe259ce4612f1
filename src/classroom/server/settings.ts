import { type Place } from './journal/journal.ts';

const DEFAULT_PORT = '8080';
const DAY = 86_400_000; // ms
const LEVELS = ['silent', 'error', 'warn', 'info'] as const;

/** What a server is started with. */
export interface ServerSettings {
  host: string;
  port: number; // 0: any that is free
  publicUrl: string | null; // how phones reach it, with a slash at the end; null: by this machine's addresses
  dataDir: string; // of the database's file
  place: Place | null; // null: a file in `dataDir`
  retention: number; // ms
  mostSessions: number;
  proxies: number; // that stand before it and tell the address they saw
  logLevel: (typeof LEVELS)[number];
}

/** A sentence in English that says what is wrong and what is allowed. */
export type Read<T> = { ok: true; value: T } | { ok: false; sentence: string };

type Environment = Record<string, string | undefined>;

class Wrong extends Error {}

/**
 * The server's settings from its environment, `port` from the command line before `PORT`. `isWatched`:
 * whether a person reads what it writes, who is spared the log of what goes well.
 */
export function readServerSettings(
  environment: Environment,
  port: string | undefined,
  isWatched: boolean,
): Read<ServerSettings> {
  try {
    return { ok: true, value: readAll(environment, port, isWatched) };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, sentence: error.message };
    throw error;
  }
}

function readAll(env: Environment, port: string | undefined, isWatched: boolean): ServerSettings {
  return {
    host: env['HOST'] || '0.0.0.0',
    port: readWhole('The port', port ?? env['PORT'] ?? DEFAULT_PORT, 0, 65_535),
    publicUrl: readPublicUrl(env['PUBLIC_URL']),
    dataDir: env['DATA_DIR'] || 'data',
    place: readDatabase(env['DATABASE_URL']),
    retention: readWhole('RETENTION_DAYS', env['RETENTION_DAYS'] ?? '30', 1, 3_650) * DAY,
    mostSessions: readWhole('MAX_SESSIONS', env['MAX_SESSIONS'] ?? '500', 1, 100_000),
    proxies: readWhole('TRUST_PROXY', env['TRUST_PROXY'] ?? '0', 0, 10),
    logLevel: readLevel(env['LOG_LEVEL'] ?? (isWatched ? 'warn' : 'info')),
  };
}

function readWhole(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Wrong(`${name} must be a whole number from ${min} to ${max}, not "${text}".`);
}

function readPublicUrl(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Wrong(
      `PUBLIC_URL must be an address such as https://play.school.example/, not "${text}".`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function readDatabase(text: string | undefined): Place | null {
  if (text === undefined || text === '') return null;
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return { url: text };
  throw new Wrong('DATABASE_URL must begin with postgres:// and name a server and a database.');
}

function readLevel(text: string): ServerSettings['logLevel'] {
  const level = LEVELS.find((one) => one === text);
  if (level !== undefined) return level;
  throw new Wrong(`LOG_LEVEL must be one of ${LEVELS.join(', ')}, not "${text}".`);
}
