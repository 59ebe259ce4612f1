import { describe, expect, it } from 'vitest';
import { twoHolders } from '../../../src/chapters/two-holders.ts';
import { FIVE } from '../../../src/chapters/two-holders-figures.ts';
import { duelRounds } from '../../../src/store/duel.ts';
import { duelLine } from '../../../src/ui/story/duel/duelLine.ts';
import { mustHave } from '../../chapters/learners.ts';
import { LANGUAGES, readTexts } from '../../house/texts.ts';

const step = mustHave(twoHolders, 'five');
if (step.kind !== 'duel') throw new Error('the five are met in a duel');
const duel = step;

/** Every way to play some rounds. */
function waysOf(rounds: number): boolean[][] {
  return Array.from({ length: 1 << rounds }, (_, way) =>
    Array.from({ length: rounds }, (_round, round) => ((way >> round) & 1) === 1),
  );
}

/** Keys of all lines that one of the five says in one game, round by round. */
function linesIn(opponent: string, moves: readonly boolean[]): (string | null)[] {
  const rounds = duelRounds(duel, opponent, moves);
  return rounds.map((_, i) => {
    const line = duelLine(opponent, rounds.slice(0, i + 1));
    return line && `${line.from}:${line.key}`;
  });
}

describe('what the one across says', () => {
  it.each(FIVE)('is never said a second time in one game: %s', (opponent) => {
    for (const moves of waysOf(duel.rounds)) {
      const lines = linesIn(opponent, moves).filter((line) => line !== null);
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines.length).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(LANGUAGES)('stands in the texts, whatever the learner does: %s', (language) => {
    const keys = new Set(readTexts(language).map(({ key }) => key));
    const lines = FIVE.flatMap((opponent) =>
      waysOf(duel.rounds).flatMap((moves) => linesIn(opponent, moves)),
    ).filter((line) => line !== null);
    expect(lines.filter((line) => !keys.has(line))).toEqual([]);
  });

  it('is nothing before the first round', () => {
    expect(duelLine('cooperator', [])).toBeNull();
  });
});
