import { type CatalogueEntry, catalogueOf, type Parameter } from '../model/catalogue.ts';
import { type Role } from '../model/seat.ts';
import { alwaysHold, alwaysSell, pull, stand } from './market/always.ts';
import { bayes } from './market/bayes.ts';
import { grim } from './market/grim.ts';
import { inventoryLimit } from './market/inventory-limit.ts';
import { endGamer, generous, majority, makerMajority } from './market/majority.ts';
import { myopic } from './market/myopic.ts';
import { contrarian, momentum, pullAfterFall, stopLoss } from './market/price-followers.ts';
import { random } from './market/random.ts';
import { winStayLoseShift } from './market/win-stay-lose-shift.ts';
import { type Parameters, type Rule } from './types.ts';

/** A rule with the parameters a scenario can give it. */
export interface Strategy extends Rule {
  parameters: readonly Parameter[];
}

const HOLDER_RULES: readonly Rule[] = [
  alwaysHold,
  alwaysSell,
  majority,
  generous,
  grim,
  winStayLoseShift,
  stopLoss,
  momentum,
  contrarian,
  myopic,
  endGamer,
  random,
  bayes,
];
const MAKER_RULES: readonly Rule[] = [stand, pull, makerMajority, pullAfterFall, inventoryLimit];

function joined(catalogue: readonly CatalogueEntry[], rules: readonly Rule[]): Strategy[] {
  return catalogue.map(({ id, parameters }) => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) throw new Error(`the catalogue names ${id}, which has no rule`);
    return { ...rule, parameters };
  });
}

export const HOLDER_STRATEGIES = joined(catalogueOf('holder'), HOLDER_RULES);
export const MAKER_STRATEGIES = joined(catalogueOf('maker'), MAKER_RULES);

const BY_ROLE: Record<Role, ReadonlyMap<string, Strategy>> = {
  holder: new Map(HOLDER_STRATEGIES.map((strategy) => [strategy.id, strategy])),
  maker: new Map(MAKER_STRATEGIES.map((strategy) => [strategy.id, strategy])),
};

/** The strategy of that id for that role, if there is one. */
export function strategyOf(role: Role, id: string): Strategy | undefined {
  return BY_ROLE[role].get(id);
}

/** All parameters of a strategy: those given in `spec`, defaults for the rest. */
export function parametersOf(
  strategy: Strategy,
  spec: Readonly<Record<string, string | number>>,
): Parameters {
  return Object.fromEntries(
    strategy.parameters.map(({ name, default: standard }) => {
      const given = spec[name];
      return [name, typeof given === 'number' ? given : standard];
    }),
  );
}
