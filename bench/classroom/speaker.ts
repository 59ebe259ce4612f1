import { WebSocket } from 'ws';
import { PROTOCOL } from '../../src/classroom/protocol/messages.ts';

/**
 * One connected client that costs the machine as little as may be: it speaks the packets of Socket.IO by
 * hand over a bare socket, so that the same client can load any server that answers in them.
 */
export interface Speaker {
  /** The answer to a message, parsed. */
  ask(event: string, body: unknown): Promise<unknown>;
  /** Whatever is said unasked: its event, and the packet that holds its message, unparsed. */
  onSaid(listener: (event: string, packet: string) => void): void;
  onGone(listener: () => void): void; // the connection ended, whoever ended it
  received(): Received; // so far
  close(): void;
  cut(): void; // without a word
}

export interface Received {
  bytes: number; // of messages
  packets: number;
}

/** Where a speaker connects: `host` is another address of this machine, `from` what a proxy would tell. */
export interface Route {
  port: number;
  host?: string;
  from?: string;
}

const ANSWER = /^43(\d+)/;
const NAME_AT = '42["'.length;
const UNMASKED = () => undefined; // a mask of zeros: allowed, and nothing to work out

/** Connects to a server of this machine. */
export function openSpeaker({ port, host = '127.0.0.1', from }: Route): Promise<Speaker> {
  const socket = new WebSocket(`ws://${host}:${port}/socket.io/?EIO=4&transport=websocket`, {
    perMessageDeflate: false,
    skipUTF8Validation: true,
    generateMask: UNMASKED,
    headers: from === undefined ? {} : { 'x-forwarded-for': from },
  });
  const waiting = new Map<string, (answer: unknown) => void>();
  let listener: (event: string, packet: string) => void = () => undefined;
  const received: Received = { bytes: 0, packets: 0 };
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
    onGone: (tell) => void socket.on('close', tell),
    received: () => received,
    close: () => socket.close(),
    cut: () => socket.terminate(),
  };
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data: Buffer) => {
      received.bytes += data.length;
      received.packets++;
      const packet = data.toString();
      const answer = ANSWER.exec(packet);
      if (answer) {
        const [start, id] = answer as unknown as [string, string];
        waiting.get(id)?.((JSON.parse(packet.slice(start.length)) as unknown[])[0]);
        waiting.delete(id);
      } else if (packet === '2') socket.send('3');
      else if (packet.startsWith('42["'))
        listener(packet.slice(NAME_AT, packet.indexOf('"', NAME_AT)), packet);
      else if (packet.startsWith('40')) resolve(speaker);
      else if (packet.startsWith('0')) socket.send(`40${JSON.stringify({ protocol: PROTOCOL })}`);
    });
  });
}

/** Where a class is. */
export interface Place {
  phase: string;
  turn: number;
}

const PLACE = /"phase":"(\w+)","turn":(\d+)/;

/** The phase and turn that a packet tells, read without parsing the rest. */
export function placeIn(packet: string): Place | null {
  const found = PLACE.exec(packet);
  return found && { phase: found[1]!, turn: Number(found[2]) };
}

/** The value of an answer; throws what it was refused with. */
export async function answered<T>(answer: Promise<unknown>): Promise<T> {
  const { ok, value, refusal } = (await answer) as { ok: boolean; value: T; refusal: unknown };
  if (!ok) throw new Error(JSON.stringify(refusal));
  return value;
}
