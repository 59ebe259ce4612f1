import { createServer, connect as open, type Socket } from 'node:net';
import { parseArgs } from 'node:util';

/** What a relay does to one of its ways: bytes wait, and are late. Nothing is lost, as TCP would have it. */
export interface Weather {
  way: number; // by the order of `--listen`
  delay: number; // ms of each direction
  deaf: 'no' | 'back' | 'both'; // whether what the far side says, or nothing at all, gets through
}

const EARS = { no: [false, false], back: [false, true], both: [true, true] } as const;

/** Passes on what comes, each piece after the delay that holds when it comes. */
function pass(from: Socket, to: Socket, way: Weather, direction: 0 | 1): void {
  let due = 0;
  from.on('data', (bytes) => {
    due = Math.max(due, performance.now() + way.delay); // in the order in which they came
    setTimeout(() => to.write(bytes), Math.max(0, due - performance.now()));
  });
  from.on('error', () => to.destroy()).on('close', () => to.destroy());
  const hold = setInterval(() => {
    if (EARS[way.deaf][direction]) from.pause();
    else from.resume();
  }, 5);
  from.on('close', () => clearInterval(hold));
}

function openWay(at: string, to: string, number: number): Promise<Weather> {
  const way: Weather = { way: number, delay: 0, deaf: 'no' };
  const [host, port] = to.split(':') as [string, string];
  const server = createServer((near) => {
    const far = open(Number(port), host);
    pass(near, far, way, 0);
    pass(far, near, way, 1);
  });
  const [ownHost, ownPort] = at.split(':') as [string, string];
  return new Promise((resolve) => server.listen(Number(ownPort), ownHost, () => resolve(way)));
}

const { values } = parseArgs({
  options: { listen: { type: 'string', default: '' }, to: { type: 'string', default: '' } },
});
const ways = await Promise.all(values.listen.split(',').map((at, i) => openWay(at, values.to, i)));
process.on('message', (weather: Weather) => Object.assign(ways[weather.way]!, weather));
process.on('SIGTERM', () => process.exit(0));
process.send!('open');
