import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseOf } from '../../src/study/course.ts';
import { headlineOf } from '../../src/study/headline.ts';
import { turnOf } from '../../src/study/turn.ts';
import { gameWhere, ME, presetGame } from './games.ts';

const headline = (...game: Parameters<typeof gameWhere>) =>
  headlineOf(courseOf(gameWhere(...game), ME));
const turn = (...game: Parameters<typeof gameWhere>) => turnOf(courseOf(gameWhere(...game), ME));

describe('the headline', () => {
  it('says that both rose where all hold', () => {
    expect(headline({}, () => false)).toMatchObject({
      finding: 'both-up',
      leaving: 'nobody',
      from: null,
      most: 0,
      myFirst: null,
    });
  });

  it('says that value rose and the price fell where many leave a growing market', () => {
    const told = headline({}, (seat, round) => round > 4 && seat >= 3);
    expect(told).toMatchObject({
      finding: 'value-up-price-down',
      leaving: 'run',
      from: 5,
      most: 9,
    });
    expect(told!.value).toBeGreaterThan(0);
    expect(told!.price).toBeLessThan(0);
  });

  it('says from which round on at least half of the most sold in every round', () => {
    const told = headline({}, (seat, round) => seat > 0 && seat < round / 2);
    expect(told).toMatchObject({ leaving: 'steady', least: 2, most: 4, from: 5, myFirst: null });
  });

  it('says that the fall was forced where holders were sold out', () => {
    const told = headlineOf(courseOf(presetGame('the-dominoes'), ME));
    expect(told).toMatchObject({ leaving: 'forced', from: 6, forced: 8 });
  });

  it('says that the price stands above value after good news for the price', () => {
    const told = headline({ events: [{ round: 10, kind: 'price', size: 0.4 }] }, () => false);
    expect(told!.finding).toBe('price-above');
  });

  it('names the round of my own first sale', () => {
    expect(headline({}, (seat, round) => seat === 0 && round >= 3)!.myFirst).toBe(3);
  });

  it('has nothing to say before the first round', () => {
    expect(headline({}, () => false, 0)).toBeNull();
  });

  it('agrees with the signs of its own numbers in any game', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 0xfff }), { minLength: 1, maxLength: 10 }),
        (rounds) => {
          const told = headline(
            {},
            (seat, round) => ((rounds[round - 1] ?? 0) >> seat) % 2 === 1,
            rounds.length,
          )!;
          if (told.finding === 'value-up-price-down')
            expect(told.price < 0 && told.value > 0).toBe(true);
          if (told.finding === 'both-up') expect(told.gap).toBeGreaterThanOrEqual(-0.02);
          if (told.finding.startsWith('both-down'))
            expect(told.price < 0 && told.value < 0).toBe(true);
          if (told.finding.startsWith('both-up'))
            expect(told.price > 0 && told.value > 0).toBe(true);
          if (told.leaving === 'steady') expect(told.least).toBeGreaterThanOrEqual(told.most / 2);
          if (told.leaving === 'nobody') expect(told.most).toBe(0);
          expect(Number.isFinite(told.gap)).toBe(true);
        },
      ),
    );
  });
});

describe('the turning point', () => {
  it('is the first round in which more than half sell', () => {
    expect(turn({}, (seat, round) => round >= 7 && seat < 7)).toEqual({
      kind: 'run',
      round: 7,
      count: 7,
    });
  });

  it('is not a run where exactly half sell', () => {
    expect(turn({}, (seat, round) => round >= 7 && seat < 6)?.kind).toBe('peak');
  });

  it('is the first forced sale where there is one', () => {
    expect(turnOf(courseOf(presetGame('the-dominoes'), ME))).toMatchObject({
      kind: 'waves',
      round: 6,
    });
  });

  it('is none where nothing turned', () => {
    expect(turn({}, () => false)).toBeNull();
    expect(turn({}, () => false, 0)).toBeNull();
  });
});
