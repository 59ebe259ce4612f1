import fc from 'fast-check';
import { type OwnSeat } from '../../../src/store/classroom/links.ts';
import { hostileAsks, type Known, oneOfEach } from './asks.ts';
import {
  type Aim,
  attackByFrame,
  attackByHello,
  attackByPage,
  attackByPolling,
  attackByRequest,
} from './attackers.ts';
import { strangeFrames, strangeHellos, strangePackets } from './packets.ts';
import { strangeRequests } from './requests.ts';

/** One hostile line: what it does from an address, and how many messages that is. */
interface Attack {
  messages: number;
  run(aim: Aim): Promise<unknown>;
}

const [CALM, FLOOD, POLLED] = [35, 200, 25]; // messages of one line

/** How many of a hundred messages are of each way. */
const SHARES = {
  page: 45,
  spy: 25,
  flood: 12,
  polling: 8,
  packets: 4,
  frames: 2,
  requests: 3,
  hellos: 1,
};

function pieces<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  );
}

/** With a number for its answer that others on the same line have too. */
const packetOf = (text: string, i: number) => `42${i % 20}${text}`;

/** The attack of a seed: `messages` of every kind in the order in which their lines open. */
export function planAttack(
  seed: number,
  messages: number,
  known: Omit<Known, 'secret'>,
  spies: OwnSeat[],
): Attack[] {
  const draw = <T>(of: fc.Arbitrary<T>, share: number, salt: number) =>
    fc.sample(of, { numRuns: Math.ceil((messages * share) / 100), seed: seed + salt });
  const asks = hostileAsks({ ...known, secret: spies[0]!.secret });
  const say = (share: number, salt: number, size: number) => {
    return pieces(draw(asks, share, salt), size).map((some) => some.map(packetOf));
  };
  const attach = (i: number) =>
    `428888["attach",${JSON.stringify({ ...spies[i % spies.length], have: null })}]`;
  const one = <T>(of: T[], run: (aim: Aim, one: T) => Promise<unknown>): Attack[] =>
    of.map((what) => ({ messages: 1, run: (aim) => run(aim, what) }));
  const pages = (all: string[][]): Attack[] =>
    all.map((some) => ({ messages: some.length, run: (aim) => attackByPage(aim, some) }));
  const attacks = [
    ...pages(pieces(oneOfEach(seed).map(packetOf), CALM)),
    ...pages(say(SHARES.page, 1, CALM)),
    ...pages(say(SHARES.spy, 2, CALM).map((some, i) => [attach(i), ...some])),
    ...pages(say(SHARES.flood, 3, FLOOD)),
    ...say(SHARES.polling, 4, POLLED).map((some) => ({
      messages: some.length,
      run: (aim: Aim) => attackByPolling(aim, some),
    })),
    ...one(draw(strangePackets, SHARES.packets, 5), attackByPage),
    ...one(draw(strangeFrames, SHARES.frames, 6), attackByFrame),
    ...one(draw(strangeRequests, SHARES.requests, 7), attackByRequest),
    ...one(draw(strangeHellos, SHARES.hellos, 8), attackByHello),
  ];
  const order = fc.sample(fc.nat(), { numRuns: attacks.length, seed: seed + 9 });
  return attacks
    .map((attack, i) => ({ attack, at: order[i]! }))
    .sort((a, b) => a.at - b.at)
    .map(({ attack }) => attack);
}

/** Runs attacks, so many at once, each from the next address; gives how many messages they were. */
export async function runAttacks(
  attacks: readonly Attack[],
  atOnce: number,
  aimFrom: (i: number) => Aim,
): Promise<number> {
  let next = 0;
  let sent = 0;
  const lane = async () => {
    while (next < attacks.length) {
      const i = next++;
      await attacks[i]!.run(aimFrom(i));
      sent += attacks[i]!.messages;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return sent;
}
