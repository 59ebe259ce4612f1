const MOST = 20_000; // pairs of an address and a code: a few MiB

/** Join codes that were right at an address; those not used for longest are forgotten first. */
export interface RightCodes {
  has(address: string, code: string): boolean;
  add(address: string, code: string): void;
  forget(address: string, code: string): void;
  /** What becomes of a new code there: of several tries at the same time, what became of the first. */
  once<T>(address: string, code: string, attempt: () => Promise<T>): Promise<T>;
}

export function keepRightCodes(most = MOST): RightCodes {
  const kept = new Set<string>();
  const trying = new Map<string, Promise<unknown>>();
  const nameOf = (address: string, code: string) => `${address} ${code}`;
  return {
    has: (address, code) => kept.has(nameOf(address, code)),
    add(address, code) {
      const name = nameOf(address, code);
      kept.delete(name);
      kept.add(name);
      if (kept.size > most) kept.delete(kept.values().next().value!);
    },
    forget: (address, code) => void kept.delete(nameOf(address, code)),
    once<T>(address: string, code: string, attempt: () => Promise<T>) {
      const name = nameOf(address, code);
      const known = trying.get(name) as Promise<T> | undefined;
      if (known !== undefined) return known;
      const tried = attempt().finally(() => trying.delete(name));
      trying.set(name, tried);
      return tried;
    },
  };
}
