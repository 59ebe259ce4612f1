import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../src/scenario/schema.ts';
import { castAsGiven, castSeats, freeSeats } from '../../../src/store/lab/casting.ts';
import { scenario } from '../../game/scenario.ts';

const MARKET = scenario({});
const GIVEN = castAsGiven(MARKET);

const idsOf = (seats: readonly { id: string }[]) => seats.map(({ id }) => id);

describe('who plays many games', () => {
  it('is who the market says unless somebody is chosen', () => {
    expect(castSeats(MARKET, GIVEN)).toEqual(MARKET);
    const mine = castSeats(MARKET, { ...GIVEN, mine: 'always-sell' })!;
    expect(idsOf(mine.seats.holders)).toEqual([
      'always-sell',
      ...idsOf(MARKET.seats.holders).slice(1),
    ]);
  });

  it('is a mix of ours, repeated over all seats but yours, in a scenario that the schema accepts', () => {
    const patient = castSeats(MARKET, { ...GIVEN, company: 'patient' })!;
    expect(idsOf(patient.seats.holders).slice(0, 4)).toEqual([
      'majority',
      'always-hold',
      'always-hold',
      'always-hold',
    ]);
    expect(readScenario(patient)).toEqual({ ok: true, value: patient });
  });

  it('is counted out seat by seat, and plays only once every seat is taken', () => {
    const counted = { ...GIVEN, company: 'counted' as const };
    expect(freeSeats(MARKET, counted, 'holder')).toBe(0);
    const [first, ...rest] = counted.parts.holder;
    const fewer = [{ ...first!, count: first!.count - 1 }, ...rest];
    const open = { ...counted, parts: { ...counted.parts, holder: fewer } };
    expect(freeSeats(MARKET, open, 'holder')).toBe(1);
    expect(castSeats(MARKET, open)).toBeNull();
    const seats = castSeats(MARKET, counted)!.seats.holders;
    expect(idsOf(seats).sort()).toEqual(idsOf(MARKET.seats.holders).sort());
  });
});
