/** Six bits a character, safe in URLs and chat messages (RFC 4648 §5). */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const WIDTH = 6;

const NONE = 255;
const DIGITS = new Uint8Array(128).fill(NONE);
for (let digit = 0; digit < ALPHABET.length; digit++) DIGITS[ALPHABET.charCodeAt(digit)] = digit;

/** Value of a character of the alphabet, undefined for any other. */
export function digitAt(text: string, at: number): number | undefined {
  const digit = DIGITS[text.charCodeAt(at)];
  return digit === NONE ? undefined : digit;
}

/** Bits on their way into characters, the high bit first. */
export class BitWriter {
  private readonly letters: string[] = [];
  private pending = 0;
  private held = 0;

  bit(value: boolean | number): void {
    this.bits(value ? 1 : 0, 1);
  }

  /** The lowest `width` (0–32) bits of a whole number. */
  bits(value: number, width: number): void {
    for (let left = width; left > 0; ) {
      const take = Math.min(left, WIDTH - this.held);
      left -= take;
      const piece = (value >>> left) & ((1 << take) - 1);
      this.pending = (this.pending << take) | piece;
      this.held += take;
      if (this.held === WIDTH) this.flush();
    }
  }

  private flush(): void {
    this.letters.push(ALPHABET[this.pending]!);
    this.pending = 0;
    this.held = 0;
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
  private at = 0; // characters read wholly
  private digit = 0; // the character that is read from
  private left = 0; // bits of it not yet read
  /** Something was read that no writer wrote: the rest means nothing. */
  failed = false;

  constructor(code: string) {
    this.code = code;
  }

  bit(): number {
    return this.bits(1);
  }

  /** The next `width` (0–32) bits as a whole number. */
  bits(width: number): number {
    let value = 0;
    for (let wanted = width; wanted > 0; ) {
      if (this.left === 0) this.fetch();
      const take = Math.min(wanted, this.left);
      this.left -= take;
      wanted -= take;
      value = (value << take) | ((this.digit >>> this.left) & ((1 << take) - 1));
    }
    return value >>> 0;
  }

  private fetch(): void {
    const digit = digitAt(this.code, this.at++);
    if (digit === undefined) this.failed = true;
    this.digit = digit ?? 0;
    this.left = WIDTH;
  }

  /** Whether nothing is left but the zeros that fill the last character. */
  get done(): boolean {
    const unread = this.digit & ((1 << this.left) - 1);
    return !this.failed && this.at === this.code.length && unread === 0;
  }

  /** What `BitWriter.gamma` wrote. */
  gamma(): number {
    let zeros = 0;
    while (!this.failed && this.bit() === 0) zeros++;
    if (zeros > 30) this.failed = true;
    if (this.failed) return 1;
    return ((1 << zeros) | this.bits(zeros)) >>> 0;
  }
}
