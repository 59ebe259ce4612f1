import { CONTAGION_LIMITS } from '../arena/contagion/limits.ts';
import { type ContagionFrame, type ContagionOrder } from '../arena/contagion/live.ts';
import { type ContagionSettings, type Deed } from '../arena/contagion/types.ts';
import { type World, worldOf } from '../arena/contagion/world.ts';

/** Where a picture runs: a worker, or the page itself. */
export interface Place {
  now(): number; // ms
  later(run: () => void, ms: number): void;
  send(frame: ContagionFrame): void;
  sliceMs: number; // how long it may keep the place to itself
}

/** A picture this far behind its pace, ms, does not try to catch up. */
const MOST_BEHIND = 250;

interface Counts {
  sellers: number[];
  toSell: number[];
  toHold: number[];
}

/** Sends frames one at a time: the next when the last is drawn, with all that came about since. */
function frameSender(place: Place, world: World, cells: number) {
  const counts: Counts = { sellers: [], toSell: [], toHold: [] };
  const spare: Uint8Array<ArrayBuffer>[] = [];
  let isDrawn = true;
  let isNews = false;
  let from = 0;
  let done: Deed[] = [];
  return {
    count() {
      counts.sellers[world.step] = world.sellers;
      counts.toSell[world.step] = world.toSell;
      counts.toHold[world.step] = world.toHold;
      from = Math.min(from, world.step);
      isNews = true;
    },
    tellDone(deed: Deed) {
      done.push(deed);
    },
    tellAnew() {
      isNews = true;
    },
    takeBack(buffer: Uint8Array<ArrayBuffer>) {
      spare.push(buffer);
      isDrawn = true;
    },
    offer(playing: boolean, still: boolean) {
      if (!isDrawn || !isNews) return;
      const buffer = spare.pop() ?? new Uint8Array(cells);
      world.paint(buffer);
      const since = (list: number[]) => list.slice(from);
      const { sellers, toSell, toHold } = counts;
      const told = { sellers: since(sellers), toSell: since(toSell), toHold: since(toHold) };
      const checksum = playing ? '' : world.checksum();
      const picture = { step: world.step, cells: buffer, checksum };
      place.send({ ...picture, from, ...told, done, playing, still });
      isDrawn = false;
      isNews = false;
      from = world.step + 1;
      done = [];
    },
  };
}

/** A picture that is there: runs at its pace, a slice at a time, and does what it is told. */
function runPicture(place: Place, world: World, settings: ContagionSettings) {
  const frames = frameSender(place, world, settings.size * settings.size);
  let noise = settings.noise;
  let pace: number | null = null;
  let isPlaying = false;
  let isWaiting = false; // for its next turn
  let isQuiet = false; // the last step changed nothing
  let due = 0; // ms, when the next step is to be done
  let goal = Number.POSITIVE_INFINITY; // the step at which to pause
  let isShown = true;
  const isStill = () =>
    isQuiet && noise === 0 && !settings.deeds.some(({ step }) => step > world.step);
  const act = (deed: Deed) => {
    world.act(deed);
    if (deed.kind === 'rules') noise = deed.noise;
    isQuiet = false;
  };
  const arrive = () => {
    for (const deed of settings.deeds) if (deed.step === world.step) act(deed);
    frames.count();
  };
  const advance = () => {
    world.advance();
    isQuiet = world.toSell + world.toHold === 0;
    arrive();
    if (isStill() || world.step >= goal) isPlaying = false;
  };
  const offer = () => {
    if (isShown || !isPlaying) frames.offer(isPlaying, isStill());
  };
  const stepsDue = () => isPlaying && (pace === null || place.now() >= due);
  const turn = () => {
    isWaiting = false;
    const end = place.now() + place.sliceMs;
    if (pace !== null && place.now() - due > MOST_BEHIND) due = place.now();
    do {
      if (!stepsDue()) break;
      advance();
      due += 1000 / (pace ?? 1);
    } while (place.now() < end);
    offer();
    goOn();
  };
  const goOn = () => {
    if (!isPlaying || isWaiting) return;
    isWaiting = true;
    place.later(turn, pace === null ? 0 : Math.max(0, due - place.now()));
  };
  arrive();
  offer();
  return (order: Exclude<ContagionOrder, { type: 'open' }>) => {
    if (order.type === 'play') {
      ({ pace, shown: isShown } = order);
      const { max } = CONTAGION_LIMITS.steps;
      goal = Math.min(max, world.step + (order.steps ?? max));
      isPlaying = world.step < goal;
      due = place.now();
      frames.tellAnew();
    } else if (order.type === 'pause') {
      isPlaying = false;
      frames.tellAnew();
    } else if (order.type === 'act') {
      for (const hand of order.hands) {
        const deed: Deed = { ...hand, step: world.step };
        act(deed);
        frames.tellDone(deed);
      }
      frames.count();
    } else frames.takeBack(order.cells);
    offer();
    goOn();
  };
}

/** Builds the picture it is told to open, a slice at a time, and runs it; gives its ear. */
export function contagionDesk(place: Place): (order: ContagionOrder) => void {
  let hear: ReturnType<typeof runPicture> | null = null;
  const early: Exclude<ContagionOrder, { type: 'open' }>[] = [];
  const build = (work: Generator<number, World>, settings: ContagionSettings) => {
    const end = place.now() + place.sliceMs;
    let step = work.next();
    while (step.done !== true && place.now() < end) step = work.next();
    if (step.done !== true) return place.later(() => build(work, settings), 0);
    hear = runPicture(place, step.value, settings);
    for (const order of early) hear(order);
  };
  return (order) => {
    if (order.type === 'open') build(worldOf(order.settings), order.settings);
    else if (hear === null) early.push(order);
    else hear(order);
  };
}
