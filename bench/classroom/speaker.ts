import { WebSocket } from 'ws';
import { PROTOCOL } from '../../src/classroom/protocol/messages.ts';

/**
 * One connected client that costs the machine as little as may be: it speaks the packets of Socket.IO by
 * hand over a bare socket, so that the same client can load any server that answers in them.
 */
export interface Speaker {
  /** The answer to a message, parsed. */
  ask(event: string, body: unknown): Promise<unknown>;
  /** Whatever is said unasked: its event and message, read as every page reads it. */
  onSaid(listener: (event: string, message: unknown) => void): void;
  received(): number; // bytes of messages so far
  close(): void;
}

const ANSWER = /^43(\d+)/;

/** Connects to the server on `port` of this machine. */
export function openSpeaker(port: number): Promise<Speaker> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`, {
    perMessageDeflate: false,
  });
  const waiting = new Map<string, (answer: unknown) => void>();
  let listener: (event: string, message: unknown) => void = () => undefined;
  let bytes = 0;
  let asked = 0;
  const speaker: Speaker = {
    ask(event, body) {
      const id = String(asked++);
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        socket.send(`42${id}${JSON.stringify([event, body])}`);
      });
    },
    onSaid(next) {
      listener = next;
    },
    received: () => bytes,
    close: () => socket.close(),
  };
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data: Buffer) => {
      bytes += data.length;
      const packet = data.toString();
      const answer = ANSWER.exec(packet);
      if (answer) {
        const [start, id] = answer as unknown as [string, string];
        waiting.get(id)?.((JSON.parse(packet.slice(start.length)) as unknown[])[0]);
        waiting.delete(id);
      } else if (packet === '2') socket.send('3');
      else if (packet.startsWith('42'))
        listener(...(JSON.parse(packet.slice(2)) as [string, unknown]));
      else if (packet.startsWith('40')) resolve(speaker);
      else if (packet.startsWith('0')) socket.send(`40${JSON.stringify({ protocol: PROTOCOL })}`);
    });
  });
}
