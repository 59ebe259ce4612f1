/** Players as text: one bit for each, the first player's the lowest of the first byte. */
export function packPlayers(players: Iterable<number>): string {
  const all = [...players];
  const bytes = new Uint8Array(Math.ceil(Math.max(0, ...all) / 8));
  for (const player of all) bytes[(player - 1) >> 3]! |= 1 << ((player - 1) & 7);
  return Buffer.from(bytes).toString('base64');
}

export function unpackPlayers(text: string): Set<number> {
  const bytes = Buffer.from(text, 'base64');
  const players = new Set<number>();
  for (const [at, byte] of bytes.entries()) {
    for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) players.add(at * 8 + bit + 1);
  }
  return players;
}
