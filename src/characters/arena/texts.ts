import { type ArenaCharacterId } from './registry.ts';

/** Keys of what is written of a character, in the namespace `arena-cast`. */
export const CAST_TEXTS = {
  name: (id: ArenaCharacterId) => `arena-cast:${id}.name` as const,
  term: (id: ArenaCharacterId) => `arena-cast:${id}.term` as const, // the strategy's name in the literature
  rule: (id: ArenaCharacterId) => `arena-cast:${id}.rule` as const,
  cooperate: (id: ArenaCharacterId) => `arena-cast:${id}.lines.cooperate` as const,
  defect: (id: ArenaCharacterId) => `arena-cast:${id}.lines.defect` as const,
} as const;
