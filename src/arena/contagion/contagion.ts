import { type ContagionHistory, type ContagionRequest } from './types.ts';
import { worldOf } from './world.ts';

/** A picture through its steps, deeds done at theirs. Yields the share done, in [0, 1]. */
export function* contagion(request: ContagionRequest): Generator<number, ContagionHistory> {
  const { steps, deeds } = request;
  const building = worldOf(request);
  let built = building.next();
  for (; built.done !== true; built = building.next()) yield 0;
  const world = built.value;
  const history: ContagionHistory = {
    cells: request.size * request.size,
    sellers: [],
    toSell: [],
    toHold: [],
    checksum: '',
  };
  for (let step = 0; step <= steps; step++) {
    if (step > 0) world.advance();
    for (const deed of deeds) if (deed.step === step) world.act(deed);
    history.sellers.push(world.sellers);
    history.toSell.push(world.toSell);
    history.toHold.push(world.toHold);
    yield steps === 0 ? 1 : step / steps;
  }
  return { ...history, checksum: world.checksum() };
}
