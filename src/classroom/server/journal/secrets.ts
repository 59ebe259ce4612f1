import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export const SECRET_BYTES = 18; // 144 bits, 24 letters

/** A new secret in base64url, 144 bits from the machine's own source. */
export function makeSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** A secret that follows from another for one purpose, and from which the other cannot be had. */
export function deriveSecret(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('base64url');
}

/** What is stored of a secret: its SHA-256, hexadecimal. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether a secret is the one that was hashed; the time it takes tells nothing. */
export function isSecret(secret: string, hash: string): boolean {
  const given = createHash('sha256').update(secret).digest();
  const kept = Buffer.from(hash, 'hex');
  return kept.length === given.length && timingSafeEqual(given, kept);
}

/** An address of a class: public, never given twice. */
export function makeId(): string {
  return randomBytes(9).toString('base64url');
}

/** A seed for a class's chance, 32 bits. */
export function makeSeed(): number {
  return randomBytes(4).readUInt32LE();
}
