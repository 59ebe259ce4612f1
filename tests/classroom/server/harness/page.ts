import { io, type Socket } from 'socket.io-client';
import { onTestFinished } from 'vitest';
import {
  type Ack,
  type Joined,
  type Keys,
  PROTOCOL,
  type ServerMessages,
  type StudentMessages,
  type TeacherAttached,
  type TeacherMessages,
} from '../../../../src/classroom/protocol/messages.ts';
import { writeSettings } from '../../../../src/classroom/protocol/settings.ts';
import { type SessionSettings } from '../../../../src/session/settings.ts';
import { type StudentView } from '../../../../src/view/class/types.ts';
import { freshTicket, sure } from '../../harness/phone.ts';
import { classSettings } from '../../harness/settings.ts';

type Messages = StudentMessages & TeacherMessages;
type Said = ServerMessages;

/** A bare connection, that sends what it likes and keeps what it hears. */
export interface Page {
  socket: Socket;
  heard: { [K in keyof Said]: Said[K][] };
  ask<K extends keyof Messages>(
    name: K,
    message: Messages[K]['ask'],
  ): Promise<Ack<Messages[K]['answer']>>;
  send(name: string, ...args: unknown[]): Promise<Ack<unknown>>;
  /** The first message of this kind, from those heard on, of which `is` is true. */
  until<K extends keyof Said>(name: K, is: (message: Said[K]) => boolean): Promise<Said[K]>;
}

/** Opens a page on the server at `port`; it goes with its test. */
export async function openPage(
  port: number,
  how: { auth?: object; transports?: string[]; headers?: Record<string, string> } = {},
): Promise<Page> {
  const socket = io(`http://127.0.0.1:${port}`, {
    forceNew: true,
    reconnection: false,
    transports: how.transports ?? ['websocket'],
    auth: how.auth ?? { protocol: PROTOCOL },
    ...(how.headers && { extraHeaders: how.headers }),
  });
  onTestFinished(() => void socket.disconnect());
  const heard: Page['heard'] = { student: [], teacher: [], wall: [], room: [], bye: [], gone: [] };
  socket.onAny((name: string, message: unknown) =>
    (heard as Record<string, unknown[]>)[name]!.push(message),
  );
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve).once('connect_error', reject);
  });
  const send = (name: string, ...args: unknown[]) =>
    socket.timeout(20_000).emitWithAck(name, ...args);
  return {
    socket,
    heard,
    send,
    ask: (name, message) => send(name, message),
    until(name, is) {
      const known = heard[name].find(is);
      if (known !== undefined) return Promise.resolve(known);
      return new Promise((resolve) => {
        const listen = (message: Said[typeof name]) => {
          if (!is(message)) return;
          socket.off(name as string, listen);
          resolve(message);
        };
        socket.on(name as string, listen);
      });
    },
  };
}

/** A seat and the page that sits in it. */
export interface Student extends Page {
  seat: Joined;
  attached: StudentView;
}

/** Takes a seat by the join code. */
export async function openStudent(port: number, code: string): Promise<Student> {
  const page = await openPage(port);
  const ask = { code, name: null, language: 'en' as const, ticket: freshTicket() };
  const seat = sure(await page.ask('join', ask));
  return { ...page, seat, attached: sure(await page.ask('attach', { ...seat, have: null })) };
}

/** Comes back to a seat. */
export async function returnTo(
  port: number,
  seat: Joined,
  have: StudentMessages['attach']['ask']['have'] = null,
): Promise<Student> {
  const page = await openPage(port);
  return { ...page, seat, attached: sure(await page.ask('attach', { ...seat, have })) };
}

/** A teacher's page that leads a class. */
export interface Teacher extends Page {
  keys: Keys;
  led: TeacherAttached;
}

/** Opens a class and leads it. */
export async function openTeacher(
  port: number,
  settings: Partial<SessionSettings> = {},
): Promise<Teacher> {
  const page = await openPage(port);
  const keys = sure(
    await page.ask('create', {
      settings: writeSettings(classSettings({ fill: true, ...settings })),
    }),
  );
  const led = sure(await page.ask('lead', { id: keys.id, secret: keys.teacher }));
  return { ...page, keys, led };
}

/** The turn of a phase once a student is told of it. */
export async function turnOf(student: Page, phase: string, after = 0): Promise<number> {
  const is = ({ room }: StudentView) => room.phase === phase && room.turn > after;
  return (await student.until('student', is)).room.turn;
}
