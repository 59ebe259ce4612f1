import { describe, expect, it } from 'vitest';
import {
  afterFinding,
  bandNote,
  bandOf,
  differenceFinding,
  firstFinding,
  massFinding,
  massShares,
  payoffFinding,
  predictionFinding,
  publishedFinding,
  shareFinding,
  trendEnds,
} from '../../../src/store/classroom/sentences.ts';
import { bandOver, shareOf } from '../../../src/study/class/intervals.ts';

/** Shares of rounds of ten choices, by how many held. */
const rounds = (...held: number[]) => held.map((count) => shareOf(count, 10)!);
const found = (...held: number[]) =>
  shareFinding({
    shares: rounds(...held),
    overall: { held: held.reduce((sum, one) => sum + one, 0), of: held.length * 10 },
  });

describe('what is said of holding over the rounds', () => {
  it('rose and fell from a tenth on, else stayed level', () => {
    expect(found(8, 5, 7)).toBe('fell');
    expect(found(5, 2, 6)).toBe('rose');
    expect(found(8, 2, 8)).toBe('level');
  });

  it('is simple where all did the same, or there was one round', () => {
    expect(found(10, 10)).toBe('all');
    expect(found(0, 0, 0)).toBe('nobody');
    expect(found(4)).toBe('once');
  });

  it('counts the rounds of a single student', () => {
    const shares = [shareOf(1, 1)!, shareOf(0, 1)!];
    expect(shareFinding({ shares, overall: { held: 1, of: 2 } })).toBe('one');
  });
});

describe('the band round a share', () => {
  const share = shareOf(30, 40)!;

  it('takes choices as independent while there are fewer than five pools', () => {
    const band = bandOver([0.5, 1, 0.6, 0.9]);
    expect(bandOf({ ...share, band })).toEqual({ low: share.low, high: share.high });
    expect(bandOf({ ...share, band: null })).toEqual({ low: share.low, high: share.high });
  });

  it('is the wider of both where pools tell how they differ', () => {
    const wide = bandOver([0, 1, 1, 1, 0.75])!;
    expect(bandOf({ ...share, band: wide }).low).toBe(wide.low);
    const none = bandOver([1, 1, 1, 1, 1, 1])!;
    expect(none.low).toBe(none.high);
    expect(bandOf({ ...shareOf(60, 60)!, band: none }).low).toBeLessThan(0.95);
  });

  it('is none round one choice', () => {
    expect(bandOf({ ...shareOf(0, 1)!, band: null })).toEqual({ low: 0, high: 0 });
  });

  it('comes with what pools and numbers allow to say', () => {
    expect(bandNote({ pools: 1, players: 37 })).toEqual({ band: 'one', size: null });
    expect(bandNote({ pools: 3, players: 9 })).toEqual({ band: 'few', size: 'small' });
    expect(bandNote({ pools: 5, players: 1 })).toEqual({ band: 'pools', size: 'one-student' });
  });
});

describe('two treatments', () => {
  const side = (held: number, pools: number[]) => ({
    overall: shareOf(held, 100)!,
    band: bandOver(pools),
  });

  it('differ by what happened, with no band while pools are few', () => {
    const one = differenceFinding([side(30, [0.3]), side(70, [0.7])]);
    expect(one).toMatchObject({ kind: 'more', band: null });
    expect(one.points).toBeCloseTo(0.4);
    expect(differenceFinding([side(50, []), side(50, [])]).kind).toBe('same');
  });

  it('are told apart only where the band over pools leaves zero out', () => {
    const low = [0.2, 0.3, 0.4, 0.3, 0.3];
    const high = [0.7, 0.8, 0.9, 0.8, 0.8];
    const sure = differenceFinding([side(80, high), side(30, low)]);
    expect(sure.kind).toBe('less');
    expect(sure.band!.high).toBeLessThan(0);
    const unsure = differenceFinding([
      side(45, [0, 1, 0.2, 0.9, 0.15]),
      side(55, [1, 0.1, 0.6, 0.3, 0.75]),
    ]);
    expect(unsure.kind).toBe('same');
    expect(unsure.band!.low).toBeLessThan(0);
    expect(unsure.band!.high).toBeGreaterThan(0);
  });
});

describe('who sold first', () => {
  it('is told by the round in which half had sold, where half did', () => {
    expect(firstFinding({ sold: [1, 0, 2, 1], never: 3 })).toMatchObject({
      kind: 'half',
      round: 4,
    });
    expect(firstFinding({ sold: [3, 0, 2, 1], never: 0 })).toMatchObject({
      kind: 'half',
      round: 1,
    });
    expect(firstFinding({ sold: [1, 1], never: 5 })).toMatchObject({ kind: 'few', never: 5 });
  });

  it('has its own words for nobody, all at once, and one student', () => {
    expect(firstFinding({ sold: [0, 0], never: 4 }).kind).toBe('nobody');
    expect(firstFinding({ sold: [4, 0], never: 0 }).kind).toBe('at-once');
    expect(firstFinding({ sold: [0, 1], never: 0 })).toMatchObject({ kind: 'one', round: 2 });
  });
});

describe('answers to what the others did', () => {
  it('are compared where both kinds came up', () => {
    const some = shareOf(2, 3);
    expect(afterFinding({ held: some, sold: some })).toBe('both');
    expect(afterFinding({ held: some, sold: null })).toBe('only-held');
    expect(afterFinding({ held: null, sold: some })).toBe('only-sold');
    expect(afterFinding({ held: null, sold: null })).toBe('none');
  });
});

describe('gains against holding', () => {
  const players = [
    { share: 0.2, gain: 10 },
    { share: 0.6, gain: 30 },
    { share: 1, gain: 50 },
  ];

  it('end where players were, not beyond', () => {
    expect(trendEnds([0, 50], players)).toEqual([
      { share: 0.2, gain: 10 },
      { share: 1, gain: 50 },
    ]);
    expect(trendEnds(null, players)).toBeNull();
  });

  it('rise, fall, or are level when the line moves a fifth of their span at most', () => {
    expect(payoffFinding(trendEnds([0, 50], players), players)).toBe('more');
    expect(payoffFinding(trendEnds([50, 0], players), players)).toBe('less');
    expect(payoffFinding(trendEnds([30, 39], players), players)).toBe('level');
    expect(payoffFinding(null, players)).toBe('none');
  });
});

describe('the critical mass', () => {
  const round = (held: number, needed: number | null) => ({ round: 1, of: 5, held, needed });

  it('counts others, so who holds is one more', () => {
    expect(massShares([round(4, 3), round(2, null), round(1, 0)])).toEqual([
      { round: 1, held: 0.8, needed: 0.8 },
      { round: 1, held: 0.4, needed: null },
      { round: 1, held: 0.2, needed: 0 },
    ]);
  });

  it('was met in some rounds, in all, in none, or is none', () => {
    const told = (...mass: ReturnType<typeof round>[]) => massFinding(massShares(mass));
    expect(told(round(4, 3), round(3, 3))).toEqual({ kind: 'some', reached: 1 });
    expect(told(round(4, 3), round(5, 3))).toEqual({ kind: 'all', reached: 2 });
    expect(told(round(2, 3), round(5, null))).toEqual({ kind: 'none', reached: 0 });
    expect(told(round(5, null))).toEqual({ kind: 'never', reached: 0 });
    expect(told(round(0, 0))).toEqual({ kind: 'always', reached: 1 });
  });
});

describe('what was expected and what others published', () => {
  it('is near within a tenth', () => {
    expect(predictionFinding(0.6, 0.55)).toBe('near');
    expect(predictionFinding(0.6, 0.3)).toBe('off');
  });

  it('lies within the published range, its ends included, or beyond it', () => {
    expect(publishedFinding(0.23, [0.23, 0.6])).toBe('within');
    expect(publishedFinding(0.7, [0.23, 0.6])).toBe('above');
    expect(publishedFinding(0.1, [0.23, 0.6])).toBe('below');
  });
});
