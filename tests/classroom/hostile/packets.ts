import fc from 'fast-check';
import { LIMITS, PROTOCOL } from '../../../src/classroom/protocol/messages.ts';

type Packets = (string | Buffer)[];

const HUGE = 'x'.repeat(2 * LIMITS.teacher);
/** Bytes without a meaning. */
const NOISE = Buffer.from(Array.from({ length: 2_000 }, (_, i) => (i * 73 + 11) & 255));
const PLACE = '{"_placeholder":true,"num":0}';
const HELLO = JSON.stringify({ protocol: PROTOCOL });

/** Packets of Socket.IO and Engine.IO that no page of ours sends, on a line that has said its hello. */
const PACKETS: Packets[] = [
  ...[['42["peek",{"code":'], ['42'], ['42[]'], ['42{}'], ['42null'], ['42[null]'], ['42[{}]']],
  ...[['42[["peek"]]'], ['42["disconnect"]'], ['42["newListener",1]'], ['42["connect_error",{}]']],
  ...[
    ['421'],
    ['42-1["peek",{}]'],
    ['429007199254740993["peek",{}]'],
    [`42${'9'.repeat(400)}["peek",{}]`],
  ],
  ...[['421.5["peek",{}]'], ['42/["peek",{}]'], ['42/,1["peek",{}]'], ['42 1["peek",{}]']],
  [`451-["peek",${PLACE}]`, Buffer.from('{"code":"K7M4"}')],
  [`451-["join",{"code":${PLACE}}]`, NOISE],
  [`452-["peek",${PLACE}]`, Buffer.alloc(0), Buffer.alloc(0)],
  ['451-["peek",{"_placeholder":true,"num":5}]', Buffer.from('0')],
  ['451-["peek",{"_placeholder":true,"num":-1}]', Buffer.from('0')],
  ['451-["peek",{"_placeholder":true,"num":"__proto__"}]', Buffer.from('0')],
  [`451-["peek",${PLACE}]`, '42["peek",{}]'],
  [`4599-["peek",${PLACE}]`, Buffer.from('0')],
  ...[['45-["peek"]'], ['451["peek"]'], ['45x-["peek"]'], ['451e9-["peek"]'], ['451-']],
  ...[[Buffer.from('nobody asked')], [Buffer.alloc(0)], [NOISE], ['bAAAA'], ['b'], ['4bAAAA']],
  ...[
    [`40/admin,${HELLO}`],
    ['40/__proto__,{}'],
    ['40/?a=b#c,{}'],
    ['42/admin,["peek",{}]'],
    ['41/admin,'],
  ],
  ...[
    [`40${HELLO}`],
    ['40'],
    ['40[]'],
    ['40"x"'],
    ['41'],
    ['410'],
    ['41{}'],
    ['44{"message":"no"}'],
    ['44'],
  ],
  ...[
    ['430[]'],
    ['43999["x"]'],
    ['43'],
    ['43-1[]'],
    ['430{}'],
    [`461-0[${PLACE}]`, Buffer.from('0')],
  ],
  ...[
    ['0{"sid":"x"}'],
    ['1'],
    ['2'],
    ['2probe'],
    ['3'],
    ['3probe'],
    ['5'],
    ['6'],
    ['7'],
    ['9'],
    [''],
  ],
  ...[
    ['4'],
    ['47[]'],
    ['49'],
    ['4\u0000'],
    ['\u0000'],
    ['\ufeff42["peek",{}]'],
    ['４２["peek",{}]'],
  ],
  ...[
    ['42["peek",{}]\u001e42["peek",{}]'],
    [`42["peek","${HUGE}"]`],
    [`4${HUGE}`],
    [Buffer.alloc(HUGE.length + 9)],
  ],
  [`42["peek",${'['.repeat(60_000)}${']'.repeat(60_000)}]`],
  [`42["peek",${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}]`],
];

export const strangePackets: fc.Arbitrary<Packets> = fc.constantFrom(...PACKETS);

/** What a page says first when it says something else than its hello. */
export const strangeHellos: fc.Arbitrary<string> = fc.constantFrom(
  ...['40', '40{}', '40[]', '40{"protocol":"1"}', '40{"protocol":1e999}', '40{"protocol":0}'],
  ...[
    '40{"protocol":{"toString":1}}',
    '40{"__proto__":{"protocol":1}}',
    `40{"protocol":"${HUGE}"}`,
  ],
  ...['40/admin,{"protocol":1}', '42["peek",{"code":"K7M4"}]', '41', '45', '5', 'x', ''],
);

function frame(first: number, payload: Buffer, mask: boolean, length = payload.length): Buffer {
  const head = length < 126 ? [first, length] : [first, 126, (length >> 8) & 255, length & 255];
  if (mask) head[1]! |= 128;
  const key = mask ? [0, 0, 0, 0] : [];
  return Buffer.concat([Buffer.from([...head, ...key]), payload]);
}

const TEXT = Buffer.from('42["peek",{"code":"K7M4"}]');
const FIN = 128;
const [MORE, WORDS, BYTES, CLOSE, PING, PONG] = [0, 1, 2, 8, 9, 10];

/** What is no WebSocket as it should be, after a handshake that is one. */
export const strangeFrames: fc.Arbitrary<Buffer> = fc.constantFrom(
  frame(FIN | WORDS, TEXT, false),
  frame(FIN | 64 | WORDS, TEXT, true),
  frame(FIN | 16 | WORDS, TEXT, true),
  frame(FIN | 3, TEXT, true),
  frame(FIN | 11, TEXT, true),
  frame(FIN | PING, Buffer.alloc(126), true),
  frame(PING, Buffer.from('x'), true),
  frame(FIN | MORE, TEXT, true),
  Buffer.concat([frame(WORDS, TEXT, true), frame(FIN | WORDS, TEXT, true)]),
  Buffer.concat([
    ...[...TEXT].map((byte, i) => frame(i === 0 ? WORDS : MORE, Buffer.from([byte]), true)),
    frame(FIN | 3, TEXT, true),
  ]),
  Buffer.concat([
    ...Array.from({ length: 500 }, () => frame(FIN | PING, Buffer.from('x'), true)),
    frame(FIN | 3, TEXT, true),
  ]),
  Buffer.concat([frame(FIN | PONG, TEXT, true), frame(FIN | BYTES, TEXT, false)]),
  frame(FIN | WORDS, Buffer.from([0x34, 0x32, 0xc3, 0x28, 0xff]), true),
  frame(FIN | CLOSE, Buffer.from([3, 231]), true),
  frame(FIN | CLOSE, Buffer.from([9]), true),
  Buffer.from([FIN | WORDS, 255, 127, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0]),
  Buffer.from([FIN | WORDS, 255, 0, 0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 0]),
  NOISE,
);
