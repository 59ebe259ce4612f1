const FIRST_PAUSE = 50; // ms
const LONGEST_PAUSE = 500;

/** What Postgres says when the same may go well a little later: by class of its codes, or by the whole code. */
const PASSING_CLASSES = ['08', '40', '57'];
const PASSING_CODES = [
  '25006', // it only reads: another server is taking over
  '25P03', // the transaction was idle for too long
  '53300', // too many connections
  '55P03', // somebody else holds the row
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EAI_AGAIN'],
];
/** The library has no codes for what it finds out itself. */
const PASSING_WORDS =
  /^(Connection terminated|timeout exceeded|Query read timeout|Client (has|was))/;
const BUSY = 5; // SQLite: another process writes

/** Whether the database may do the same a little later. A full disk is no such thing. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (errcode === BUSY) return true;
  if (typeof code !== 'string') return PASSING_WORDS.test(error.message);
  if (PASSING_CODES.includes(code)) return true;
  return /^[\dA-Z]{5}$/.test(code) && PASSING_CLASSES.includes(code.slice(0, 2));
}

function pauseAfter(tries: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** tries) * (0.5 + Math.random() / 2);
}

/** Tries again what fails for a passing reason, until `ms` are over. Throws the last reason. */
export async function patiently<T>(ms: number, deed: (tries: number) => Promise<T>): Promise<T> {
  const end = performance.now() + ms;
  for (let tries = 0; ; tries++) {
    try {
      return await deed(tries);
    } catch (error) {
      const pause = pauseAfter(tries);
      if (!isPassing(error) || performance.now() + pause > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
