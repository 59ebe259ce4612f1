import { EventEmitter } from 'node:events';

/** A packet of Socket.IO's protocol, version 5, between its library and the text on the line. */
interface Packet {
  type: number;
  nsp: string;
  id?: number;
  data?: unknown;
}

/** A message as it came in. */
export interface Said {
  name: unknown;
  ask: unknown;
  number: string; // that its answer is to bear; empty: none is wanted
  bytes: number; // of its text
}

const [CONNECT, DISCONNECT, EVENT] = [0, 1, 2];
const MESSAGE = '4'.charCodeAt(0); // first of the packets of the line below, that carry these

/** Type, namespace and number. Of a packet with bytes in it only the text is read: no page sends bytes. */
const HEAD = /^(?:([0-2])|[56]\d{1,3}-)(?:(\/[^,]*),?)?(\d{0,15})/;

function isObject(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Throws where a text is no packet that a page may send; the library then ends its line. */
function readPacket(text: string): Packet {
  const head = HEAD.exec(text);
  if (head === null) throw new Error('no packet of a page');
  const [start, kind, nsp = '/', number = ''] = head;
  const rest = text.slice(start.length);
  const data: unknown = rest === '' ? undefined : JSON.parse(rest);
  const type = Number(kind ?? EVENT);
  if (type === EVENT && Array.isArray(data)) {
    const said: Said = { name: data[0], ask: data[1], number, bytes: Buffer.byteLength(rest) };
    return { type, nsp, data: [said] };
  }
  if (type === CONNECT && (data === undefined || isObject(data))) return { type, nsp, data };
  if (type === DISCONNECT && data === undefined) return { type, nsp };
  throw new Error('no packet of a page');
}

class Decoder extends EventEmitter {
  add(packet: unknown): void {
    if (typeof packet === 'string') this.emit('decoded', readPacket(packet));
  }

  destroy(): void {
    this.removeAllListeners();
  }
}

class Encoder {
  encode({ type, nsp, id, data }: Packet): string[] {
    const space = nsp === '/' ? '' : `${nsp},`;
    return [`${type}${space}${id ?? ''}${data === undefined ? '' : JSON.stringify(data)}`];
  }
}

/**
 * What the server's `parser` is set to. A message comes as one `Said`, its number with it, so that its answer
 * can be written with other packets (`write.ts`); the library would keep the number to itself.
 */
export const PARSER = { Encoder, Decoder };

/** The packet that answers the message of that number. */
export function answerPacket(number: string, result: unknown): string {
  return `3${number}[${JSON.stringify(result)}]`;
}

/** The packet that says something unasked; `text`: its JSON. */
export function eventPacket(name: string, text: string): string {
  return `2["${name}",${text}]`;
}

const SHORT = 125; // bytes of a frame's text whose length is in its second byte
const LONG = 0xffff; // of one whose length is in the next two; else in the next eight

/** Packets as text frames of a WebSocket (RFC 6455 §5.2), one after the other. */
export function framesOf(packets: readonly string[]): Buffer {
  const sizes = packets.map((packet) => 1 + Buffer.byteLength(packet));
  const whole = sizes.reduce((sum, size) => sum + size + headOf(size), 0);
  const frames = Buffer.allocUnsafe(whole);
  let at = 0;
  for (const [i, packet] of packets.entries()) {
    at = writeHead(frames, at, sizes[i]!);
    frames[at] = MESSAGE;
    at += 1 + frames.write(packet, at + 1);
  }
  return frames;
}

function headOf(size: number): number {
  return size <= SHORT ? 2 : size <= LONG ? 4 : 10;
}

function writeHead(frames: Buffer, at: number, size: number): number {
  frames[at] = 0x81; // a whole text
  if (size <= SHORT) frames[at + 1] = size;
  else if (size <= LONG) {
    frames[at + 1] = SHORT + 1;
    frames.writeUInt16BE(size, at + 2);
  } else {
    frames[at + 1] = SHORT + 2;
    frames.writeBigUInt64BE(BigInt(size), at + 2);
  }
  return at + headOf(size);
}
