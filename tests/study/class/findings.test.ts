import { describe, expect, it } from 'vitest';
import { classFindings } from '../../../src/study/class/findings.ts';
import { type Share } from '../../../src/study/class/types.ts';
import { Led } from '../../view/class/classes.ts';

const ALL = { game: 1, bots: true };
const STUDENTS = { game: 1, bots: false };

const counts = ({ held, of }: Share) => [held, of];

/** Four students in one pool without bots who hold; rows of players by round: h or s. */
function classWhere(rows: string[], input = {}) {
  const scenario = { rounds: rows.length, makers: 0, ...input };
  const led = new Led({ scenarios: [scenario], players: rows[0]!.length }).start();
  for (const row of rows) led.round((player) => row[player - 1] === 'h');
  return led;
}

describe('one pool of four, worked by hand', () => {
  const led = classWhere(['hhhs', 'hhss', 'hsss', 'hsss']);
  const { treatments, players } = classFindings(led.session, ALL)!;
  const found = treatments[0]!;

  it('shares of holding by round and overall', () => {
    expect(found.shares.map((share) => [share.round, ...counts(share)])).toEqual([
      [1, 3, 4],
      [2, 2, 4],
      [3, 1, 4],
      [4, 1, 4],
    ]);
    expect(counts(found.overall!)).toEqual([7, 16]);
    expect(found.shares.every(({ band }) => band === null)).toBe(true);
    expect(found.happened).toBe(0.75);
  });

  it('who sold first when, and who was left', () => {
    expect(found.first).toEqual({
      sold: [1, 1, 1, 0],
      never: 1,
      staying: [1, 0.75, 0.5, 0.25, 0.25],
    });
    expect(players.map(({ first }) => first)).toEqual([null, 3, 2, 1]);
    expect(players.map(({ share }) => share)).toEqual([1, 0.5, 0.25, 0]);
    expect(players.every(({ own }) => own)).toBe(true);
  });

  it('how often they held after most others had held, and had sold', () => {
    // Round 1, others who held of three: players 1–3 two, player 4 three: most held. In round 2 h h s s.
    // Round 2: players 1, 2 one (most sold), 3 and 4 two (most held). In round 3 h s, s s.
    // Round 3: player 1 none, the others one: most sold. In round 4 h s s s.
    expect(counts(found.after.held!)).toEqual([2, 6]);
    expect(counts(found.after.sold!)).toEqual([2, 6]);
  });

  it('gains that add up to what each seat gained, and the line through them', () => {
    const [paper, exit] = [found.marks.at(-1)!.paper, found.marks.at(-1)!.exit];
    expect(found.marks).toHaveLength(5);
    expect(found.marks[0]).toMatchObject({ round: 0, price: 10, value: 10, paper: 0, exit: 0 });
    expect(exit).toBeLessThan(paper);
    // What was unlocked was worth its opening price; the rest of the wealth is gain.
    const opening = found.marks.slice(0, -1).map(({ price }) => price);
    const unlocked = 10 * opening.reduce((sum, price) => sum + price, 0);
    const gains = players.reduce((sum, { gain }) => sum + gain, 0);
    expect(gains).toBeCloseTo(4 * (paper - unlocked), 6);
    // By hand: shares 1, ½, ¼, 0 have mean 0.4375 and Σ(x−mean)² = 0.546875.
    const slope =
      players.reduce((sum, { share, gain }) => sum + (share - 0.4375) * gain, 0) / 0.546875;
    expect(found.trend![1] - found.trend![0]).toBeCloseTo(slope, 9);
  });

  it('the game as played: a dilemma of four, in which holding never pays', () => {
    expect(found.class).toBe('prisoners-dilemma');
    expect(found.corners!.T).toBeGreaterThan(found.corners!.R);
    expect(found.mass.map(({ held }) => held)).toEqual([3, 2, 1, 1]);
    expect(found.mass[0]!.needed).toBeNull();
  });
});

describe('a stag hunt', () => {
  it('has the critical mass that the analysis names', () => {
    const led = new Led({ scenarios: [{ capture: 0.9, rounds: 1 }], players: 12 }).start();
    led.round(() => true);
    const [found] = classFindings(led.session, ALL)!.treatments;
    expect(found!.class).toBe('stag-hunt');
    expect(found!.mass).toMatchObject([{ round: 1, held: 12, needed: 7 }]); // MODEL.md §7
  });
});

describe('bots', () => {
  const led = new Led({
    scenarios: [{ rounds: 2, seats: { holders: ['always-sell'] } }],
    players: 3,
    fill: true,
    absent: 'bot',
  }).start();
  led.act({ type: 'hand', player: 3, to: 'bot' });
  led.round(() => true).next();
  led.decide(1, false).end(); // player 2 is absent: its bot sells

  it('count with the others where they shall', () => {
    const { treatments } = classFindings(led.session, ALL)!;
    expect(treatments[0]!.shares.map(counts)).toEqual([
      [2, 12],
      [0, 12],
    ]);
    expect(treatments[0]).toMatchObject({ players: 3, bots: 11, pools: 1 }); // nine holders, two makers
  });

  it('are left out where they shall be, in students’ seats too', () => {
    const { treatments, players } = classFindings(led.session, STUDENTS)!;
    expect(treatments[0]!.shares.map(counts)).toEqual([
      [2, 2],
      [0, 1],
    ]);
    expect(players.map(({ player, rounds, own }) => [player, rounds, own])).toEqual([
      [1, 2, true],
      [2, 1, false],
    ]);
  });

  it('leave the market as it was', () => {
    const marks = (bots: boolean) =>
      classFindings(led.session, { game: 1, bots })!.treatments[0]!.marks.map(
        ({ price, value }) => [price, value],
      );
    expect(marks(true)).toEqual(marks(false));
  });
});

describe('several pools and treatments', () => {
  it('stand side by side, with bands over pools and their difference', () => {
    const led = new Led({
      scenarios: [
        { rounds: 2, makers: 0 },
        { rounds: 2, makers: 0, capture: 0.9 },
      ],
      players: 16,
      groupSize: 4,
    }).start();
    const { groups } = led.session.game!;
    const treatmentOf = (player: number) =>
      groups.find(({ seats }) => seats.holder.includes(player))!.treatment;
    led.round((player) => treatmentOf(player) === 1);
    led.round((player) => treatmentOf(player) === 1);
    const { treatments, difference } = classFindings(led.session, STUDENTS)!;
    expect(treatments.map(({ pools, players }) => [pools, players])).toEqual([
      [2, 8],
      [2, 8],
    ]);
    expect(treatments.map(({ overall }) => counts(overall!))).toEqual([
      [0, 16],
      [16, 16],
    ]);
    expect(treatments[1]!.band).toEqual({ pools: 2, mean: 1, low: 1, high: 1 });
    expect(difference!.points).toBe(1);
    expect(difference!.low).toBeLessThan(1);
    const { prices, price } = treatments[1]!.marks[1]!;
    expect([prices.least, prices.most]).toEqual([price, price]);
  });

  it('with partners drawn each round follow players, not seats', () => {
    const led = new Led({
      scenarios: [{ rounds: 4, makers: 0 }],
      players: 8,
      groupSize: 4,
      partners: 'each-round',
    }).start();
    for (let round = 1; round <= 4; round++) led.round((player) => player < 8 || round < 3);
    const [found] = classFindings(led.session, STUDENTS)!.treatments;
    expect(found).toMatchObject({ rounds: 4, pools: 2, players: 8, bots: 0, band: null });
    expect(found!.first).toMatchObject({ sold: [0, 0, 1, 0], never: 7 });
    expect(found!.shares.map(counts)).toEqual([
      [8, 8],
      [8, 8],
      [7, 8],
      [7, 8],
    ]);
    expect(counts(found!.after.held!)).toEqual([22, 24]);
  });
});

describe('predictions', () => {
  it('stand beside what happened', () => {
    const led = new Led({ scenarios: [{ rounds: 1, makers: 0 }], predict: true }).start();
    const { turn } = led.session;
    led.act({ type: 'predict', player: 1, turn, share: 0.9 });
    led.act({ type: 'predict', player: 3, turn, share: 0.2 });
    led.round((player) => player === 1);
    const { treatments, players } = classFindings(led.session, ALL)!;
    expect(treatments[0]!.predictions.toSorted()).toEqual([0.2, 0.9]);
    expect(treatments[0]!.happened).toBe(0.25);
    expect(players.map(({ predicted }) => predicted)).toEqual([0.9, null, 0.2, null]);
  });
});

describe('a game without a closed round', () => {
  it('has no debrief', () => {
    expect(classFindings(new Led().start().session, ALL)).toBeNull();
    expect(classFindings(new Led().session, ALL)).toBeNull();
  });
});

describe('a round in which nobody could sell', () => {
  it('is no round of choices', () => {
    const coordinator = { from: 2, length: 1, seizure: 0, share: 0 };
    const led = classWhere(['ss', 'ss', 'ss'], { coordinator });
    const [found] = classFindings(led.session, ALL)!.treatments;
    expect(found!.shares.map(({ round }) => round)).toEqual([1, 3]);
    expect(counts(found!.overall!)).toEqual([0, 4]);
    expect(found!.rounds).toBe(3);
  });
});
