import { type Server, type Socket } from 'socket.io';
import { LIMITS } from '../../protocol/messages.ts';
import { openBucket, type Rate, take } from './limits.ts';

/** One line of a page, before anybody knows whose it is. */
type Line = Socket['conn'];

const MOST_REFUSED = 100; // messages beyond the limits, then the line is ended
const OF_THE_LINE = 1; // packets a second that are no messages: answers to pings

/** Packets of one line, whatever they are: beyond these nothing is read any more. */
export const PACKETS: Rate = {
  burst: LIMITS.burst + MOST_REFUSED,
  perSecond: LIMITS.perSecond + OF_THE_LINE,
};

/**
 * Bounds what a line may send before any of it is parsed, from its first packet on. `onCut` hears of each line
 * that was ended for it.
 */
export function watchLines(io: Server, onCut: () => void): void {
  io.engine.on('connection', (line: Line) => {
    const bucket = openBucket(PACKETS, performance.now());
    line.on('packet', () => {
      if (take(bucket, PACKETS, performance.now()) || line.readyState !== 'open') return;
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
