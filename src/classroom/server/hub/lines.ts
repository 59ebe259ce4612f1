import { type Server, type Socket } from 'socket.io';
import { openBucket, type Rate, take } from './limits.ts';

/** One line of a page, before anybody knows whose it is. */
type Line = Socket['conn'];

const MOST_REFUSED = 100; // messages beyond the limits, then the line is ended
const OF_THE_LINE = 1; // packets a second that are no messages: answers to pings

/**
 * Bounds what a line may send before any of it is parsed, from its first packet on: a few more packets,
 * whatever they are, than the messages it may send. `onCut` hears of each line that was ended for it.
 */
export function watchLines(io: Server, messages: Rate, onCut: () => void): void {
  const packets: Rate = {
    burst: messages.burst + MOST_REFUSED,
    perSecond: messages.perSecond + OF_THE_LINE,
  };
  io.engine.on('connection', (line: Line) => {
    const bucket = openBucket(packets, performance.now());
    line.on('packet', () => {
      if (take(bucket, packets, performance.now()) || line.readyState !== 'open') return;
      onCut();
      cut(line);
    });
  });
}

/** Ends a line at once: who floods it would not answer an orderly end, and could send on until it is due. */
function cut(line: Line): void {
  const { socket } = line.transport as unknown as { socket?: { terminate(): void } }; // none while polling
  line.close(true);
  socket?.terminate();
}
