import { MOST_PLAYERS } from '../../session/settings.ts';
import { LIMITS } from '../protocol/messages.ts';
import { type Bounds } from './hub/hub.ts';
import { type Rate } from './hub/limits.ts';
import { type Place } from './journal/journal.ts';

const DEFAULT_PORT = '8080';
const SECOND = 1_000; // ms
const DAY = 86_400_000; // ms
const LEAST_SECRET = 16; // characters
const LEVELS = ['silent', 'error', 'warn', 'info'] as const;

/** What a server is started with. */
export interface ServerSettings extends Bounds {
  host: string;
  port: number; // 0: any that is free
  publicUrl: string | null; // how phones reach it, with a slash at the end; null: by this machine's addresses
  dataDir: string; // of the database's file
  place: Place | null; // null: a file in `dataDir`
  databaseWait: number; // ms that a database server is waited for when it is not there yet
  adminSecret: string | null; // who knows it sees the figures; null: nobody does
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
  const read: ReadWhole = (name, given, min, max) =>
    readWhole(name, env[name] || `${given}`, min, max);
  return {
    host: env['HOST'] || '0.0.0.0',
    port: readWhole('The port', port ?? env['PORT'] ?? DEFAULT_PORT, 0, 65_535),
    publicUrl: readPublicUrl(env['PUBLIC_URL']),
    dataDir: env['DATA_DIR'] || 'data',
    place: readDatabase(env['DATABASE_URL'], read('DATABASE_POOL', 8, 1, 100)),
    databaseWait: read('DATABASE_WAIT', 30, 0, 3_600) * SECOND,
    adminSecret: readSecret(env['ADMIN_SECRET']),
    ...readBounds(read),
    proxies: read('TRUST_PROXY', 0, 0, 10),
    logLevel: readLevel(env['LOG_LEVEL'] ?? (isWatched ? 'warn' : 'info')),
  };
}

/** Reads a whole number by its name: what it is when nothing is said, the least and the most. */
type ReadWhole = (name: string, given: number, min: number, max: number) => number;

function readBounds(read: ReadWhole): Bounds {
  return {
    retention: read('RETENTION_DAYS', 30, 1, 3_650) * DAY,
    mostSessions: read('MAX_SESSIONS', 500, 1, 100_000),
    mostSeats: read('MAX_SEATS', MOST_PLAYERS, 1, MOST_PLAYERS),
    mostConnections: read('MAX_CONNECTIONS', 10_000, 1, 1_000_000),
    mostPerAddress: read('MAX_CONNECTIONS_PER_ADDRESS', 5_000, 1, 1_000_000),
    mostUnseatedPerAddress: read('MAX_UNSEATED_PER_ADDRESS', 1_500, 1, 1_000_000),
    messages: {
      burst: read('MESSAGE_BURST', LIMITS.burst, 1, 10_000),
      perSecond: read('MESSAGES_PER_SECOND', LIMITS.perSecond, 1, 10_000),
    },
    guesses: perMinute(
      read('GUESS_BURST', 60, 1, 10_000),
      read('GUESSES_PER_MINUTE', 30, 1, 10_000),
    ),
    creations: perMinute(
      read('CREATION_BURST', 200, 1, 100_000),
      read('CREATIONS_PER_MINUTE', 12, 1, 100_000),
    ),
  };
}

function perMinute(burst: number, rate: number): Rate {
  return { burst, perSecond: rate / 60 };
}

function readSecret(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (text.length >= LEAST_SECRET && /^[\x21-\x7e]+$/.test(text)) return text;
  throw new Wrong(
    `ADMIN_SECRET must have ${LEAST_SECRET} plain letters, digits or signs at least and no spaces. To make one: openssl rand -base64 24`,
  );
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

function readDatabase(text: string | undefined, connections: number): Place | null {
  if (text === undefined || text === '') return null;
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return { url: text, connections };
  throw new Wrong('DATABASE_URL must begin with postgres:// and name a server and a database.');
}

function readLevel(text: string): ServerSettings['logLevel'] {
  const level = LEVELS.find((one) => one === text);
  if (level !== undefined) return level;
  throw new Wrong(`LOG_LEVEL must be one of ${LEVELS.join(', ')}, not "${text}".`);
}
