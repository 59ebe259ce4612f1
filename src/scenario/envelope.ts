import { accept, type Result, refuse } from '../model/result.ts';
import { ALPHABET, digitAt } from './bits.ts';

/** What a code can hold: its first letter. */
export const KINDS = { scenario: 's', replay: 'r', homework: 'h' } as const;
export type Kind = keyof typeof KINDS;

const OTHER_KIND: Record<string, string> = {
  [KINDS.scenario]: 'link.is-scenario',
  [KINDS.replay]: 'link.is-replay',
  [KINDS.homework]: 'link.is-homework',
};

/** Version of the way codes are written: their second character. */
const VERSION = '1';
/** Longer texts are refused unread: the largest scenario and replay a page can hold are shorter. */
const MOST_CHARACTERS = 160_000;
/** Digits without letters that are mistaken for others, so that a code ends in none a chat app drops. */
const CHECK_DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const CHECK_LENGTH = 6;
const LENGTH_CONTINUES = 32;

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

/** CRC-32 (ISO 3309) of the low bytes of a text: all there is in a code. */
function crcOf(text: string): number {
  let crc = -1;
  for (let at = 0; at < text.length; at++) {
    crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ text.charCodeAt(at)) & 255]!;
  }
  return ~crc >>> 0;
}

/** The upper 30 bits of the CRC as six digits: tells texts of a code's characters apart. */
export function checkOf(text: string): string {
  const crc = crcOf(text) >>> 2;
  let digits = '';
  for (let at = CHECK_LENGTH - 1; at >= 0; at--) digits += CHECK_DIGITS[(crc >>> (5 * at)) & 31]!;
  return digits;
}

function lengthDigits(length: number): string {
  const last = length % LENGTH_CONTINUES;
  const rest = Math.floor(length / LENGTH_CONTINUES);
  const head = rest === 0 ? '' : lengthDigits(rest).replace(/./gu, continued);
  return head + ALPHABET[last]!;
}

function continued(letter: string): string {
  return ALPHABET[ALPHABET.indexOf(letter) | LENGTH_CONTINUES]!;
}

/** Put a body of the alphabet's characters into its envelope: kind, version, length, body, checksum. */
export function wrap(kind: Kind, body: string): string {
  const code = `${KINDS[kind]}${VERSION}${lengthDigits(body.length)}${body}`;
  return code + checkOf(code);
}

/** Where the body should start and end by the length that is written before it; null: not all of it is there. */
function extentOf(code: string): { start: number; end: number } | null {
  let length = 0;
  for (let at = 2; at < 6; at++) {
    const digit = digitAt(code, at);
    if (digit === undefined) return null;
    length = length * LENGTH_CONTINUES + (digit % LENGTH_CONTINUES);
    if (digit < LENGTH_CONTINUES) return { start: at + 1, end: at + 1 + length };
  }
  return null;
}

/**
 * Take the body out of a code of that kind. What chat apps put behind a link, such as a full stop, is
 * ignored. Refusals: `link.too-large`, `.foreign` (never was one of ours), `.truncated`, `.damaged`,
 * `.newer` (whole, but of a later release), `.is-replay`, `.is-scenario`, `.is-homework`.
 */
export function unwrap(kind: Kind, text: string): Result<string> {
  if (text.length > MOST_CHARACTERS) {
    const given = text.length;
    return refuse({ code: 'link.too-large', given, allowed: MOST_CHARACTERS });
  }
  const code = text.replace(/^\s+/u, '').replace(/[^\w-]{1,8}$/u, '');
  if (code === '') return refuse({ code: text === '' ? 'link.truncated' : 'link.foreign' });
  const [first, version] = [code.charAt(0), code.charAt(1)];
  const known = Object.values<string>(KINDS).includes(first);
  if (!known || !/^[1-9]?$/u.test(version) || !/^[\w-]*$/u.test(code)) {
    return refuse({ code: /^[rsh][1-9]/u.test(code) ? 'link.damaged' : 'link.foreign' });
  }
  const whole = checkOf(code.slice(0, -CHECK_LENGTH)) === code.slice(-CHECK_LENGTH);
  if (whole && version !== VERSION) return refuse({ code: 'link.newer' });
  const extent = extentOf(code);
  if (!extent || code.length < extent.end + CHECK_LENGTH) return refuse({ code: 'link.truncated' });
  if (!whole || code.length !== extent.end + CHECK_LENGTH) return refuse({ code: 'link.damaged' });
  if (first !== KINDS[kind]) return refuse({ code: OTHER_KIND[first]! });
  return accept(code.slice(extent.start, extent.end));
}
