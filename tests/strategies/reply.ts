import { arenaStrategyOf } from '../../src/strategies/arena/registry.ts';
import {
  type ArenaStrategy,
  type Decide,
  type MemoryOne,
} from '../../src/strategies/arena/types.ts';

/** The strategy of that id; fails where there is none. */
export function strategyNamed(id: string): ArenaStrategy {
  const strategy = arenaStrategyOf(id);
  if (strategy === undefined) throw new Error(`no strategy ${id}`);
  return strategy;
}

/** Decides by chances that are all 0 or 1. */
function surely({ opening, after }: MemoryOne): Decide {
  return ({ turn, mine, theirs }) => {
    if (turn === 0) return opening === 1;
    const [CC, CD, DC, DD] = after;
    const [own, other] = [mine[turn - 1], theirs[turn - 1]];
    return (own === 1 ? (other === 1 ? CC : CD) : other === 1 ? DC : DD) === 1;
  };
}

/**
 * What a strategy without chance does against a script of C and D, as such letters. In the turns of `slips`,
 * counted from 1, its hand does the other thing than it meant.
 */
export function reply(id: string, script: string, slips: readonly number[] = []): string {
  const { rule } = strategyNamed(id);
  const decide = typeof rule === 'function' ? rule() : surely(rule);
  const memory = {
    turn: 0,
    mine: new Uint8Array(script.length),
    theirs: new Uint8Array(script.length),
    myDefections: 0,
    theirDefections: 0,
    intended: 1,
  };
  let moves = '';
  for (const letter of script) {
    const meant = decide(memory) ? 1 : 0;
    const own = slips.includes(memory.turn + 1) ? 1 - meant : meant;
    const other = letter === 'C' ? 1 : 0;
    memory.intended = meant;
    memory.mine[memory.turn] = own;
    memory.theirs[memory.turn] = other;
    memory.turn++;
    memory.myDefections += 1 - own;
    memory.theirDefections += 1 - other;
    moves += own === 1 ? 'C' : 'D';
  }
  return moves;
}
