import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { type Aim, holdLine } from './attackers.ts';
import { openEar } from './ear.ts';
import { planAttack, runAttacks } from './plan.ts';
import { unfinishedRequests } from './requests.ts';
import { checkJournal, openTarget, playTarget, type Target } from './target.ts';
import { openVictim, type Victim } from './victim.ts';

const FULL = process.env['FULL'] === '1';
const MESSAGES = FULL ? 100_000 : 3_000;
const STUDENTS = 46;
const ROUNDS = FULL ? 10 : 3;
const LANES = 24; // hostile lines that speak at the same time
const HELD = 60; // hostile lines that never finish what they say
const ADDRESSES = 40; // of this machine, from which attackers come; the class comes from the first
const MEMORY = 24 * 2 ** 20; // bytes that may be more in use after the attack than before
const SEED = 20_261_124;
const PATIENCE = FULL ? 1_200_000 : 60_000; // ms

let victim: Victim;
const targets: Target[] = [];

afterEach(async () => {
  for (const { open } of targets) open.close();
  await victim.stop();
});

async function openNext(): Promise<Target> {
  const target = await openTarget(victim.base, STUDENTS, ROUNDS);
  targets.push(target);
  return target;
}

it(
  `lets a class of ${STUDENTS} play as if nothing was while ${MESSAGES} hostile messages come in`,
  async () => {
    victim = await openVictim();
    const calm = await openNext();
    const alone = await playTarget(calm, ROUNDS, async () => {});
    calm.open.close();
    const before = await victim.memory();

    const target = await openNext();
    const { id, code } = target.open.session;
    const known = { id, code, players: STUDENTS + target.spies.length };
    const attacks = planAttack(SEED, MESSAGES, known, target.spies);
    const ear = openEar(target.secrets);
    const heard = new Map<string, number>();
    const aimFrom = (i: number): Aim => ({
      ...{ port: victim.port, ear, heard },
      from: `127.0.0.${1 + (i % ADDRESSES)}`,
    });
    const held = fc
      .sample(unfinishedRequests, { numRuns: HELD, seed: SEED })
      .map((text, i) => holdLine(aimFrom(i), text));
    let sent = 0;
    const size = Math.ceil(attacks.length / ROUNDS);
    const attacked = await playTarget(target, ROUNDS, async (round) => {
      sent += await runAttacks(attacks.slice((round - 1) * size, round * size), LANES, aimFrom);
    });
    for (const socket of held) socket.destroy();

    expect(victim.lives()).toBe(true);
    expect(victim.said).toEqual([]);
    expect(sent).toBeGreaterThanOrEqual(MESSAGES);
    expect(attacked).toEqual(alone);
    expect(await checkJournal(target, ROUNDS)).toEqual({
      led: ['end-phase', 'next', 'open', 'start'],
      opened: [1, 1, ROUNDS, ROUNDS],
      ...{ decisions: STUDENTS * ROUNDS, strange: 0, rounds: 0 },
    });
    expect([...ear.leaks]).toEqual([]);
    expect(ear.bytes()).toBeGreaterThan(MESSAGES);

    const refused = await victim.refused();
    for (const code of [
      ...['bad-message', 'too-large', 'too-many', 'cut-off', 'not-attached', 'not-teacher'],
      ...['unknown-code', 'unknown-session', 'wrong-secret', 'round-closed'],
    ]) {
      expect(refused[`class.${code}`], code).toBeGreaterThan(0);
    }
    for (const [code, times] of heard) expect(refused[code], code).toBeGreaterThanOrEqual(times);

    target.open.close();
    expect((await victim.memory()) - before).toBeLessThan(MEMORY);
    if (FULL) console.table({ ...refused, messages: sent, 'bytes heard': ear.bytes() });
  },
  PATIENCE,
);
