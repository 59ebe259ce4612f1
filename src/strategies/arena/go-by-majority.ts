import { byMemory } from './make.ts';

const SOURCE = 'Gail Grisell in Axelrod 1980, More effective choice; Mittal & Deb 2009';

/** Does what the other has done more often; cooperates when even. */
export const softGoByMajority = byMemory(
  { id: 'soft-go-by-majority', name: 'Soft Go By Majority', source: SOURCE },
  Number.POSITIVE_INFINITY,
  ({ turn, theirDefections }) => 2 * theirDefections <= turn,
);

/** Does what the other has done more often; defects when even, so also first. */
export const hardGoByMajority = byMemory(
  { id: 'hard-go-by-majority', name: 'Hard Go By Majority', source: SOURCE },
  Number.POSITIVE_INFINITY,
  ({ turn, theirDefections }) => 2 * theirDefections < turn,
);
