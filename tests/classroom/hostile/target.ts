import { openStudentLink } from '../../../src/classroom/client/student.ts';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { type OwnSeat } from '../../../src/store/classroom/links.ts';
import { type StudentView } from '../../../src/view/class/types.ts';
import { type OpenClass, openClass } from '../harness/class.ts';
import { freshTicket, type Phone, seatPhone, sure } from '../harness/phone.ts';

/** The class that is attacked: it does the same whenever it plays. */
export interface Target {
  open: OpenClass;
  phones: Phone[];
  spies: OwnSeat[]; // seats of hostile students, who never decide
  secrets: string[]; // what nobody but their owners may read
}

const choice = (player: number, round: number) => (player * 7 + round * 3) % 5 < 3;

async function takeSeat(base: string, code: string, name: string, ticket: string) {
  const link = openStudentLink(base);
  const seat = sure(await link.join({ code, name: { own: name }, language: 'vi', ticket }));
  return { link, seat };
}

/** A class of `students` and two spies, all with names of their own. */
export async function openTarget(base: string, students: number, rounds: number): Promise<Target> {
  const scenario = {
    ...presetScenario('race-to-the-exit'),
    rounds,
    noise: 0,
    continuation: 1,
    information: 'total' as const,
  };
  const settings = { treatments: [scenario], names: 'own', absent: 'hold' } as const;
  const open = await openClass(base, { ...settings, treatments: [...settings.treatments] });
  const { code, teacher, wall } = open.session;
  const secrets = [teacher, wall];
  const phones = await Promise.all(
    Array.from({ length: students }, async (_, i) => {
      const [name, ticket] = [`Quillfeather ${i + 1}`, freshTicket()];
      const { link, seat } = await takeSeat(base, code, name, ticket);
      secrets.push(name, ticket, seat.secret);
      return seatPhone(link, seat);
    }),
  );
  const spies = [];
  for (const name of ['Mallory', 'Trudy']) {
    const { link, seat } = await takeSeat(base, code, name, freshTicket());
    link.close();
    spies.push(seat);
  }
  open.phones.push(...phones);
  return { open, phones, spies, secrets };
}

/** The same to twelve digits: sums over seats depend in the last ones on who sits where. */
const rounded = (_name: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;

/** What a student's page shows but for what chance gives: the name, the seat's number, the time. */
function shown({ room, you, play, ...view }: StudentView) {
  const { phase, game, games, round } = room;
  const { player, state } = you;
  const kept = { phase, game, games, round, state, ...view, play: { ...play, seat: null } };
  return { player, seen: JSON.stringify(kept, rounded, 1) };
}

/**
 * Plays the game to its end, each round together with what `during` does. Gives what every student saw after each
 * round and at the end, by player.
 */
export async function playTarget(
  { open, phones }: Target,
  rounds: number,
  during: (round: number) => Promise<void>,
): Promise<unknown[]> {
  const seen: unknown[] = [];
  const look = async (phase: string, round: number) => {
    const is = (view: StudentView) => view.room.phase === phase && view.past.length === round;
    const views = await Promise.all(phones.map((phone) => phone.until(is)));
    seen.push(views.map(shown).toSorted((a, b) => a.player - b.player));
  };
  sure(await open.teacher.start());
  for (let round = 1; round <= rounds; round++) {
    await Promise.all(phones.map((phone) => phone.until((view) => view.asks === 'choice')));
    await Promise.all([during(round), open.decideAll(({ seat }) => choice(seat.player, round))]);
    sure(await open.teacher.endPhase(phones[0]!.view().room.turn));
    await look('revealed', round);
    sure(await open.teacher.next(phones[0]!.view().room.turn));
  }
  await look('over', rounds);
  return seen;
}

/** What the journal has to say of a class that nobody but its own people led and played. */
export async function checkJournal({ open, phones }: Target, rounds: number) {
  const { journal } = sure(await open.teacher.record());
  const own = new Set(phones.map(({ seat }) => seat.player));
  const counts: Record<string, number> = {};
  for (const { intent } of journal) counts[intent.type] = (counts[intent.type] ?? 0) + 1;
  const decided = journal.flatMap(({ intent }) => (intent.type === 'decide' ? [intent] : []));
  const { open: opened, start, 'end-phase': ended, next } = counts;
  const led = Object.keys(counts).filter((type) => !['join', 'speak', 'decide'].includes(type));
  return {
    led: led.toSorted(),
    opened: [opened, start, ended, next],
    decisions: decided.length,
    strange: decided.filter(({ player }) => !own.has(player)).length,
    rounds: decided.filter(({ player, hold }, i) => {
      const round = 1 + Math.floor(i / own.size);
      return hold !== choice(player, Math.min(round, rounds));
    }).length,
  };
}
