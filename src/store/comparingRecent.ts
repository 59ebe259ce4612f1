import { LINK_LIMIT } from '../scenario/link.ts';
import { type Memory } from './memory.ts';

const NAME = 'finished';
const VERSION = 1;
/** As many games as fit on one shelf: the oldest goes when another ends. */
const MOST = 12;

function readCodes(kept: unknown): string[] | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { v, codes } = kept as { v?: unknown; codes?: unknown };
  if (v !== VERSION || !Array.isArray(codes)) return null;
  return codes.filter((code): code is string => typeof code === 'string').slice(0, MOST);
}

/** Replay codes of the games that were finished on this device, the last one first. */
export function recallFinished(device: Memory): string[] {
  return device.recall(NAME, readCodes) ?? [];
}

/** Keep a finished game; one whose code is too long for a link is left out. */
export function keepFinished(device: Memory, code: string): void {
  if (code.length > LINK_LIMIT) return;
  const others = recallFinished(device).filter((one) => one !== code);
  device.keep(NAME, { v: VERSION, codes: [code, ...others].slice(0, MOST) });
}

/** Forget them all. */
export function forgetFinished(device: Memory): void {
  device.forget(NAME);
}
