/** Six bits a character, safe in URLs and chat messages (RFC 4648 §5). */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const WIDTH = 6;

const DIGITS = new Map(Array.from(ALPHABET, (letter, digit) => [letter.charCodeAt(0), digit]));

/** Value of a character of the alphabet, undefined for any other. */
export function digitAt(text: string, at: number): number | undefined {
  return DIGITS.get(text.charCodeAt(at));
}

/** Bits on their way into characters, the high bit first. */
export class BitWriter {
  private readonly letters: string[] = [];
  private pending = 0;
  private held = 0;

  bit(value: boolean | number): void {
    this.pending = (this.pending << 1) | (value ? 1 : 0);
    if (++this.held === WIDTH) {
      this.letters.push(ALPHABET[this.pending]!);
      this.pending = 0;
      this.held = 0;
    }
  }

  /** The lowest `width` (0–32) bits of a whole number. */
  bits(value: number, width: number): void {
    for (let at = width - 1; at >= 0; at--) this.bit((value >>> at) & 1);
  }

  /** A whole number from 1 up, short when small (Elias gamma). */
  gamma(value: number): void {
    const width = 32 - Math.clz32(value);
    this.bits(0, width - 1);
    this.bits(value, width);
  }

  /** How many bits were written. */
  get size(): number {
    return this.letters.length * WIDTH + this.held;
  }

  /** All that was written, filled up with zeros to whole characters. */
  text(): string {
    const last = this.held === 0 ? '' : ALPHABET[this.pending << (WIDTH - this.held)]!;
    return this.letters.join('') + last;
  }
}

/** Bits out of characters of the alphabet. Past the end it reads zeros and says so by `failed`. */
export class BitReader {
  private readonly code: string;
  private at = 0;
  /** Something was read that no writer wrote: the rest means nothing. */
  failed = false;

  constructor(code: string) {
    this.code = code;
  }

  bit(): number {
    const digit = digitAt(this.code, Math.floor(this.at / WIDTH));
    if (digit === undefined) {
      this.failed = true;
      return 0;
    }
    const bit = (digit >>> (WIDTH - 1 - (this.at % WIDTH))) & 1;
    this.at++;
    return bit;
  }

  bits(width: number): number {
    let value = 0;
    for (let at = 0; at < width; at++) value = (value << 1) | this.bit();
    return value >>> 0;
  }

  /** Whether nothing is left but the zeros that fill the last character. */
  get done(): boolean {
    const open = this.code.length * WIDTH - this.at;
    return !this.failed && open < WIDTH && this.bits(open) === 0;
  }

  /** What `BitWriter.gamma` wrote. */
  gamma(): number {
    let zeros = 0;
    while (!this.failed && this.bit() === 0) zeros++;
    if (this.failed || zeros > 30) {
      this.failed = true;
      return 1;
    }
    let value = 1;
    for (let at = 0; at < zeros; at++) value = (value << 1) | this.bit();
    return value;
  }
}
