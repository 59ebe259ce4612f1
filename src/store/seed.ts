/** A seed nobody chose: 0 to 2³²−1. */
export function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}
