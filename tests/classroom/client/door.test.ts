import { createServer, type Server as HttpServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, describe, expect, it } from 'vitest';
import { openClassroom } from '../../../src/classroom/client/classroom.ts';
import { openStudentLink } from '../../../src/classroom/client/student.ts';
import { startServer } from '../harness/server.ts';

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function listen(server: HttpServer): Promise<string> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe('a page that speaks another protocol than the server', () => {
  it.each(['class.newer-server', 'class.older-server'])(
    'tries elsewhere, is told so, and asks no more: %s',
    async (code) => {
      const http = createServer();
      const io = new Server(http);
      let asked = 0;
      io.use((_socket, next) => {
        asked++;
        next(new Error(code));
      });
      const base = await listen(http);
      closing.push(() => io.close());
      const link = openStudentLink(base);
      closing.push(link.close);
      expect(await new Promise((resolve) => void link.onGone(resolve))).toBe(code);
      const firstTries = asked;
      expect(firstTries).toBeGreaterThan(1);
      expect(link.line().state).toBe('lost');
      const again = new Promise((resolve) => void link.onGone(resolve));
      link.wake();
      expect(await again).toBe(code);
      expect(asked).toBe(firstTries + 1);
    },
  );
});

describe('a page in the middle of an update', () => {
  it('goes on with a process that speaks as it does, though another refused it', async () => {
    const http = createServer();
    const io = new Server(http);
    let asked = 0;
    io.use((_socket, next) => {
      asked++;
      next(asked < 3 ? new Error('class.newer-server') : undefined);
    });
    const base = await listen(http);
    closing.push(() => io.close());
    const link = openStudentLink(base);
    closing.push(link.close);
    let isGone = false;
    link.onGone(() => {
      isGone = true;
    });
    await new Promise<void>((resolve) => {
      link.onLine(({ state }) => state === 'open' && resolve());
    });
    expect({ asked, isGone }).toEqual({ asked: 3, isGone: false });
  });
});

describe('a page that asks whether classes are held where it came from', () => {
  it('hears yes from a server that holds them', async () => {
    const served = await startServer();
    closing.push(served.stop);
    expect(await openClassroom(`${served.base}index.html?x#/class`).isServed()).toBe(true);
  });

  it('hears no from a folder of files, whatever that answers', async () => {
    for (const [status, body] of [
      [404, 'not found'],
      [200, '<!doctype html>'],
      [200, '[1]'],
    ] as const) {
      const base = await listen(
        createServer((_, response) => response.writeHead(status).end(body)),
      );
      expect(await openClassroom(base).isServed()).toBe(false);
    }
  });

  it('hears nothing without a network', async () => {
    const gone = createServer();
    const base = await listen(gone);
    await new Promise((resolve) => void gone.close(resolve));
    await expect(openClassroom(base).isServed()).rejects.toThrow();
  });
});
