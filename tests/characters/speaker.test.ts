import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../src/characters/speaker.ts';

const you = { role: 'holder', seat: 0 } as const;
const held = { holder: [true, true, true, true], maker: [true, true] };

describe('who speaks after a round', () => {
  it('is a holder who left, with the line of selling', () => {
    const now = { ...held, holder: [true, true, false, true] };
    expect(speakerOf(now, held, you, 1)).toEqual({ role: 'holder', seat: 2, line: 'sell' });
  });

  it('is a maker who left before any holder who left', () => {
    const now = { holder: [true, false, false, false], maker: [true, false] };
    expect(speakerOf(now, held, you, 1)).toEqual({ role: 'maker', seat: 1, line: 'sell' });
  });

  it('is one who came back when nobody left', () => {
    const before = { ...held, holder: [true, true, true, false] };
    expect(speakerOf(held, before, you, 1)).toEqual({ role: 'holder', seat: 3, line: 'hold' });
  });

  it('is never you, though you alone left', () => {
    const now = { ...held, holder: [false, true, true, true] };
    for (let round = 1; round <= 12; round++) {
      const speaker = speakerOf(now, held, you, round);
      expect(speaker).not.toMatchObject(you);
      expect(speaker?.line).toBe('hold');
    }
  });

  it('passes from one to the next while nobody changes', () => {
    const rounds = [1, 2, 3, 4, 5];
    const seats = rounds.map((round) => {
      const speaker = speakerOf(held, held, you, round)!;
      return `${speaker.role} ${speaker.seat}`;
    });
    expect(new Set(seats).size).toBe(5);
  });

  it('takes everybody to have held before the first round', () => {
    const now = { ...held, holder: [true, true, false, true] };
    expect(speakerOf(now, null, you, 1)).toEqual(speakerOf(now, held, you, 1));
  });

  it('is nobody where you are alone', () => {
    expect(speakerOf({ holder: [true], maker: [] }, null, you, 1)).toBeNull();
  });
});

describe('what has been said', () => {
  it('is not said again while others have something new to say', () => {
    const said = new Set<number>();
    const isSaid = ({ seat, role }: { seat: number; role: string }) =>
      role === 'maker' || said.has(seat);
    for (const round of [1, 2, 3]) {
      said.add(speakerOf(held, held, you, round, isSaid)!.seat);
    }
    expect(said).toEqual(new Set([1, 2, 3]));
    expect(speakerOf(held, held, you, 4, isSaid)).not.toBeNull();
  });
});
