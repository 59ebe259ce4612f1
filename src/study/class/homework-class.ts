import { type Role } from '../../model/seat.ts';
import { type Scenario } from '../../scenario/types.ts';
import { type SessionSettings } from '../../session/settings.ts';
import { type By, type Group, type Session } from '../../session/types.ts';
import { type Handed } from './homework.ts';
import { type Recorded } from './record.ts';

function groupOf({ game }: Handed, player: number): Group {
  const { scenario, rounds } = game;
  const { you } = scenario.seats;
  const each = <T>(role: Role, mine: T, others: T): T[] =>
    Array.from({ length: role === 'holder' ? scenario.holders : scenario.makers }, (_, seat) =>
      role === you.role && seat === you.seat ? mine : others,
    );
  const both = <T>(mine: T, others: T): Record<Role, T[]> => ({
    holder: each('holder', mine, others),
    maker: each('maker', mine, others),
  });
  return {
    treatment: 0,
    scenario,
    seats: both<number | null>(player, null),
    game,
    by: rounds.map(() => both<By>('self', 'bot')),
    seen: rounds.map(() => both<number | null>(null, null)),
  };
}

function settingsOf(scenario: Scenario): SessionSettings {
  return {
    treatments: [scenario],
    groupSize: null,
    remainder: 'bots',
    partners: 'fixed',
    roles: scenario.seats.you.role === 'holder' ? 'holders' : 'chosen',
    fill: true,
    botsTold: true,
    timer: null,
    reveal: null,
    absent: 'repeat',
    pledges: scenario.pledges,
    names: 'own',
    games: 1,
    endingTold: true,
    predict: false,
  };
}

function sessionOf(scenario: Scenario, handed: readonly Handed[]): Session {
  const groups = handed.map((one, at) => groupOf(one, at + 1));
  const settings = settingsOf(scenario);
  return {
    settings,
    seed: scenario.seed,
    openedAt: 0,
    phase: 'closed',
    phaseAt: 0,
    clock: { left: null, since: 0, paused: false },
    players: handed.map(({ name, language }, at) => ({
      id: at + 1,
      name: { own: name },
      language,
      role: null,
      removed: false,
      handed: false,
    })),
    game: {
      number: 1,
      settings,
      seed: scenario.seed,
      rounds: scenario.rounds,
      closed: Math.max(0, ...groups.map(({ game }) => game.rounds.length)),
      present: handed.length,
      groups,
      before: [],
      watching: [],
      predictions: [],
      decisions: [],
      pledges: [],
      votes: [],
      endedEarly: false,
    },
    past: [],
    turn: 1,
    rewound: null,
  };
}

/**
 * A homework as a class whose every student played in a pool of its own, the other seats bots: for the debrief and
 * the tables of a class. When it was played is not known.
 */
export function homeworkClass(
  label: string,
  scenario: Scenario,
  handed: readonly Handed[],
): Recorded {
  return { label, session: sessionOf(scenario, handed), times: new Map() };
}
