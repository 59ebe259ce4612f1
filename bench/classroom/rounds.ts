import { placeIn, type Speaker } from './speaker.ts';

/** What a class felt, ms: every client in every round. */
export interface Felt {
  acknowledged: number[]; // from a decision to its acknowledgement
  shown: number[]; // from the last decision of the round to its result
  bytes: number; // received by a client in a round, mean
}

interface Seen {
  at: number; // ms
  turn: number;
}

/** Follows one client: gives a phase as soon as it is shown, also when that was before it was asked for. */
function follow(speaker: Speaker): (phase: string) => Promise<Seen> {
  const seen = new Map<string, Seen>();
  const wanted = new Map<string, (seen: Seen) => void>();
  speaker.onSaid((event, packet) => {
    const place = event === 'student' ? placeIn(packet) : null;
    if (place === null) return;
    const { phase, turn } = place;
    const now = { at: performance.now(), turn };
    const tell = wanted.get(phase);
    wanted.delete(phase);
    if (tell) tell(now);
    else seen.set(phase, now);
  });
  return (phase) => {
    const already = seen.get(phase);
    seen.delete(phase);
    return already ? Promise.resolve(already) : new Promise((tell) => wanted.set(phase, tell));
  };
}

/** Everybody decides at once, in `rounds` rounds; `begin` and `next` are the teacher's. */
export async function playRounds(
  speakers: readonly Speaker[],
  rounds: number,
  begin: () => Promise<void>,
  next: (turn: number) => Promise<void>,
): Promise<Felt> {
  const felt: Felt = { acknowledged: [], shown: [], bytes: 0 };
  const waits = speakers.map(follow);
  const all = (phase: string) => Promise.all(waits.map((wait) => wait(phase)));
  const opened = all('choosing');
  await begin();
  let { turn } = (await opened)[0]!;
  const before = speakers.reduce((sum, one) => sum + one.received().bytes, 0);
  for (let round = 1; round <= rounds; round++) {
    const results = all('revealed');
    const answers = speakers.map((speaker, i) => {
      const sent = performance.now();
      return speaker.ask('decide', { turn, hold: (i + round) % 3 > 0 }).then((answer) => {
        if ((answer as { ok: boolean }).ok !== true) throw new Error(JSON.stringify(answer));
        felt.acknowledged.push(performance.now() - sent);
      });
    });
    const last = performance.now();
    await Promise.all(answers);
    const shown = await results;
    for (const { at } of shown) felt.shown.push(at - last);
    if (round === rounds) break;
    const again = all('choosing');
    await next(shown[0]!.turn);
    turn = (await again)[0]!.turn;
  }
  const after = speakers.reduce((sum, one) => sum + one.received().bytes, 0);
  felt.bytes = (after - before) / (speakers.length * rounds);
  return felt;
}
