import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { framesOf } from '../../../src/classroom/server/hub/packets.ts';
import { freshTicket, sure } from '../harness/phone.ts';
import { ENGINES } from './harness/engines.ts';
import { openPage, openTeacher, turnOf } from './harness/page.ts';
import { startOver } from './harness/server.ts';

const serve = async () => startOver(await ENGINES[0]!.newPlace());

describe('packets in one write', () => {
  let server: WebSocketServer;
  beforeAll(async () => {
    server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
  });
  afterAll(() => server.close());

  it('are read one by one, whatever their length and language', async () => {
    const lengths = [0, 1, 123, 124, 125, 126, 65_533, 65_534, 65_535, 65_536, 200_000];
    const packets = [...lengths.map((length) => 'x'.repeat(length)), 'giữ 保留 🎲', '"\\u0000'];
    server.once('connection', (_, request) => request.socket.write(framesOf(packets)));
    const page = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const heard: string[] = [];
    page.on('message', (data: Buffer) => heard.push(data.toString()));
    while (heard.length < packets.length) await once(page, 'message');
    page.terminate();
    expect(heard).toEqual(packets.map((packet) => `4${packet}`));
  });
});

describe.each([
  ['websocket', 1],
  ['websocket', 2],
  ['polling', 1],
])('a round that everybody ends, by %s, the last with %i answers at once', (transport, times) => {
  it('is answered before its outcome is shown', async () => {
    const { port } = await serve();
    const teacher = await openTeacher(port, { fill: false });
    const { code } = teacher.keys;
    const heard: string[] = [];
    const open = async (name: string) => {
      const page = await openPage(port, { transports: [transport] });
      const ask = { code, name: null, language: 'en' as const, ticket: freshTicket() };
      const seat = sure(await page.ask('join', ask));
      sure(await page.ask('attach', { ...seat, have: null }));
      page.socket.on('student', ({ room }) => heard.push(`${name} ${room.phase}`));
      return page;
    };
    const [first, second] = [await open('first'), await open('second')];
    sure(await teacher.ask('start', {}));
    const turn = await turnOf(first, 'choosing');
    await turnOf(second, 'choosing');
    const decide = (page: typeof first, name: string, hold: boolean) =>
      new Promise<void>((resolve) =>
        page.socket.emit('decide', { turn, hold }, () => {
          heard.push(`${name} answered`);
          resolve();
        }),
      );
    await decide(first, 'first', true);
    await Promise.all(Array.from({ length: times }, () => decide(second, 'second', true)));
    await turnOf(first, 'revealed', turn);
    await turnOf(second, 'revealed', turn);
    const of = (name: string) => heard.filter((one) => one.startsWith(name));
    expect(of('first')).toEqual(['first choosing', 'first answered', 'first revealed']);
    const answered = Array.from({ length: times }, () => 'second answered');
    expect(of('second')).toEqual(['second choosing', ...answered, 'second revealed']);
  });
});

describe('what is no packet of a page', () => {
  it.each([
    ['a number of a type that there is not', '9'],
    ['an answer, since none is asked for', '30[1]'],
    ['a message that is no list', '2{"name":"peek"}'],
    ['a greeting that is no object', '0null'],
    ['text that is cut off', '2["peek",'],
  ])('ends its line, and no other: %s', async (_, packet) => {
    const { port } = await serve();
    const other = await openPage(port);
    const line = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`);
    await once(line, 'message');
    line.send('40{"protocol":1}');
    await once(line, 'message');
    line.send(`4${packet}`);
    await once(line, 'close');
    expect(await other.send('peek', 0)).toMatchObject({ ok: false });
  });

  it('in another room than the only one there is, is told so', async () => {
    const { port } = await serve();
    const line = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`);
    await once(line, 'message');
    line.send('40/admin,{"protocol":1}');
    const [said] = (await once(line, 'message')) as [Buffer];
    expect(said.toString()).toBe('44/admin,{"message":"Invalid namespace"}');
    line.terminate();
  });

  it('a message with bytes in it, is refused as any other that has no sense', async () => {
    const { port } = await serve();
    const page = await openPage(port);
    expect(await page.send('decide', Buffer.from('0'))).toMatchObject({
      refusal: { code: 'class.bad-message' },
    });
  });
});
