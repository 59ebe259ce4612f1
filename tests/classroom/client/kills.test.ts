import { afterEach, expect, it } from 'vitest';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { readRecord } from '../../../src/study/class/record.ts';
import { classTable } from '../../../src/study/class/table.ts';
import { type OpenClass, openClass } from '../harness/class.ts';
import { type Phone, sure } from '../harness/phone.ts';
import { type ServerProcess, startProcess } from '../harness/process.ts';

const PHONES = 40;
const KILLS = process.env['FULL'] === '1' ? 30 : 5;
const GAMES = process.env['FULL'] === '1' ? 4 : 1;
const ROUNDS = 10;
const PATIENCE = process.env['FULL'] === '1' ? 900_000 : 120_000; // ms

let server: ServerProcess;
let open: OpenClass;

afterEach(async () => {
  open.close();
  await server.stop();
});

/** What a player chooses: anything, but the same for whoever asks. */
const choice = (player: number, game: number, round: number) =>
  (player * 7 + round * 3 + game) % 5 < 3;

/** Counts of choices at which the server is killed, by chance, some of them close together. */
function killsByChance(): number[] {
  const all = PHONES * ROUNDS * GAMES;
  const drawn = Array.from({ length: KILLS }, () => 1 + Math.floor(Math.random() * (all - 1)));
  return drawn.sort((a, b) => a - b);
}

/** Choices of a phone that were confirmed, or played without a word of it since the server was killed. */
function chosenOn({ log, view }: Phone): number {
  const { room, past } = view();
  return Math.max(log.length, (room.game - 1) * ROUNDS + past.length);
}

/** Kills and starts the server whenever so many choices have been made. */
function killAt(counts: number[], phones: Phone[]): Promise<number> {
  const chosen = () => phones.reduce((sum, phone) => sum + chosenOn(phone), 0);
  let kills = 0;
  return new Promise((resolve, reject) => {
    let busy = false;
    const look = async () => {
      if (busy) return;
      busy = true;
      while (counts[0] !== undefined && chosen() >= counts[0]) {
        counts.shift();
        await server.kill();
        kills++;
        await server.start();
      }
      busy = false;
      if (counts.length === 0) resolve(kills);
    };
    for (const { log, link } of phones) {
      link.onView(() => look().catch(reject));
      const push = log.push.bind(log);
      log.push = (...lines) => {
        const length = push(...lines);
        look().catch(reject);
        return length;
      };
    }
  });
}

/** The teacher goes on whenever a round has been revealed, and begins the next game. */
function leadOn({ teacher, until, view }: OpenClass): Promise<void> {
  let done = -1;
  const step = async ({ room }: ReturnType<typeof view>) => {
    if (room.turn === done) return;
    if (room.phase === 'revealed') {
      done = room.turn;
      await teacher.next(room.turn);
    } else if (room.phase === 'over' && room.game < GAMES) {
      done = room.turn;
      const started = await teacher.start();
      if (!started.ok) done = -1;
    }
  };
  const ended = until(({ room }) => room.phase === 'over' && room.game === GAMES);
  const stop = teacher.onView((next) => void step(next));
  return ended.then(stop);
}

it(
  `keeps every confirmed choice of ${PHONES} phones through ${KILLS} kills, and all are back in their seats`,
  async () => {
    server = await startProcess();
    const scenario = { ...presetScenario('race-to-the-exit'), rounds: ROUNDS, noise: 0 };
    open = await openClass(server.base, { treatments: [scenario], games: GAMES });
    const phones = await open.joinPhones(PHONES);
    const counts = killsByChance();
    const when = `killed at ${counts.join(', ')} choices`;
    const killed = killAt([...counts], phones);
    const led = leadOn(open);
    for (const { seat, playAlong } of phones) {
      playAlong(({ room }) => choice(seat.player, room.game, room.round));
    }
    sure(await open.teacher.start());
    expect(await killed, when).toBe(KILLS);
    await led;
    const last = await Promise.all(
      phones.map((phone) =>
        phone.until(
          ({ room, end }) => room.phase === 'over' && room.game === GAMES && end !== null,
        ),
      ),
    );
    const rounds = Array.from({ length: ROUNDS }, (_, at) => at + 1);
    for (const { past, you } of last) {
      expect(you.state, when).toBe('playing');
      expect(
        past.map(({ round }) => round),
        when,
      ).toEqual(rounds);
    }

    const { journal, code } = sure(await open.teacher.record());
    const ended = journal.flatMap(({ intent }) =>
      intent.type === 'end-phase' || intent.type === 'next' ? [intent.turn] : [],
    );
    expect(new Set(ended).size, when).toBe(ended.length);

    const { columns, rows } = classTable(sure(readRecord(code, journal)), false, () => null);
    const at = Object.fromEntries(columns.map(({ name }, index) => [name, index]));
    const exported = rows.map((row) =>
      ['player', 'game', 'round', 'choice', 'by'].map((name) => row[at[name]!]).join(' '),
    );
    const lineOf = (player: number, game: number, round: number, hold: boolean) =>
      `${player} ${game} ${round} ${hold ? 'hold' : 'sell'} self`;
    const chosen = phones.flatMap(({ seat: { player } }) =>
      Array.from({ length: GAMES }, (_, game) =>
        rounds.map((round) => lineOf(player, game + 1, round, choice(player, game + 1, round))),
      ).flat(),
    );
    expect(exported.toSorted(), when).toEqual(chosen.toSorted());
    const confirmed = phones.flatMap(({ seat: { player }, log }) =>
      log.map(({ game, round, hold }) => lineOf(player, game, round, hold)),
    );
    const known = new Set(exported);
    expect(
      confirmed.filter((line) => !known.has(line)),
      when,
    ).toEqual([]);
  },
  PATIENCE,
);
