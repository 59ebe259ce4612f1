/** A seat, as the scenario counts them. */
interface Seat {
  role: 'holder' | 'maker';
  seat: number;
}

/** Prime, so that the word does not go to one's like in the next seat. */
const STRIDE = 17;

type Choices = Record<Seat['role'], readonly boolean[]>;

/** Who says something after a round, and which of its two lines. */
export interface Speaker extends Seat {
  line: 'hold' | 'sell';
}

const lineOf = (held: boolean): Speaker['line'] => (held ? 'hold' : 'sell');

/**
 * Who speaks after a round: a maker who left, else a holder who left, else one who came back, else
 * whoever's turn it is. Never you, and nobody whose line was `said` while others have something new to
 * say. `before`: the choices of the round before, null in the first, where
 * everybody counts as having held. `round` is 1-based and passes the word round. Null if you are alone.
 */
export function speakerOf(
  now: Choices,
  before: Choices | null,
  you: Seat,
  round: number,
  said: (speaker: Speaker) => boolean = () => false,
): Speaker | null {
  const all = (['maker', 'holder'] as const).flatMap((role) =>
    now[role]
      .map((held, seat) => ({
        role,
        seat,
        line: lineOf(held),
        held,
        changed: held !== (before?.[role][seat] ?? true),
      }))
      .filter(({ seat }) => role !== you.role || seat !== you.seat),
  );
  const fresh = all.filter((one) => !said(one));
  const others = fresh.length > 0 ? fresh : all;
  const changed = others.filter((one) => one.changed);
  const left = changed.filter(({ held }) => !held);
  const groups = [left.filter(({ role }) => role === 'maker'), left, changed, others];
  const group = groups.find((list) => list.length > 0);
  const chosen = group?.[(round * STRIDE) % group.length];
  return chosen ? { role: chosen.role, seat: chosen.seat, line: chosen.line } : null;
}
