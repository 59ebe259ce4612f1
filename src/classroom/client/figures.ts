import { type ServerFigures } from '../../store/admin/types.ts';
import { FIGURES_PATH, SERVER_FIGURES } from '../protocol/figures.ts';
import { type Result, readMessage, refuse } from '../protocol/read.ts';

const CODES: Partial<Record<number, string>> = {
  401: 'admin.wrong-secret',
  429: 'admin.too-many',
};
const PATIENCE = 10_000; // ms
const SENDABLE = /^[\x21-\x7e]+$/; // in a header, as the server wants its secret

/**
 * What the server tells who knows its secret. `isServed`: whether it holds classes at all. Refusals:
 * `admin.wrong-secret`, `admin.too-many`, `admin.off` (it tells nobody), `admin.none` (it is no server of ours),
 * `admin.unreachable`.
 */
export async function readFigures(
  base: string,
  secret: string,
  isServed: () => Promise<boolean>,
): Promise<Result<ServerFigures>> {
  if (!SENDABLE.test(secret)) return refuse({ code: 'admin.wrong-secret' });
  try {
    const answer = await fetch(new URL(FIGURES_PATH, base), {
      headers: { authorization: `Bearer ${secret}` },
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const code = CODES[answer.status];
    if (code !== undefined) return refuse({ code });
    if (answer.status >= 500) return refuse({ code: 'admin.unreachable' });
    const told = readMessage(SERVER_FIGURES, await answer.json().catch(() => null));
    if (answer.ok && told.ok) return told;
    return refuse({ code: (await isServed()) ? 'admin.off' : 'admin.none' });
  } catch {
    return refuse({ code: 'admin.unreachable' });
  }
}
