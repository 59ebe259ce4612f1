import { io, type Socket } from 'socket.io-client';
import { type Line } from '../../store/classroom/links.ts';
import { BYE } from '../protocol/answers.ts';
import { type Hello, PROTOCOL } from '../protocol/messages.ts';
import { readMessage } from '../protocol/read.ts';
import { delayBefore } from './backoff.ts';
import { listeners } from './listeners.ts';

/** A greeting ties the page to its session anew; false: nobody answered in `patience` ms, so the line is dead. */
type Greet = (patience: number) => Promise<boolean>;

/** One page's line to the server; it is opened again for ever, until `close`. */
export interface Wire {
  line(): Line;
  onLine(listener: (line: Line) => void): () => void;
  /** Whatever the server says unasked, unread. */
  onSaid(listener: (event: string, message: unknown) => void): () => void;
  /** Each time the line has been opened and greeted. */
  onReady(listener: () => void): () => void;
  /** What is said first on every new line, and when the page wakes on an old one. */
  greetWith(greet: Greet): void;
  /** The unread answer; undefined: none came in `ms`, or the line was cut. */
  ask(event: string, message: unknown, ms: number): Promise<unknown>;
  /** Whether the line is open and greeted: what is asked before may come before its page is tied. */
  isReady(): boolean;
  wake(): void;
  /** Give this line up and open another: something was not answered. */
  drop(): void;
  close(): void;
}

const HELLO: Hello = { protocol: PROTOCOL };
/** Refusals at the door after which only another page, or another server, can help. */
const FINAL = ['class.newer-server', 'class.older-server'];
/** While one version takes the place of another, other processes may speak as this page does. */
const TRIES_ELSEWHERE = 4;
/** Refusals at the door that pass when others leave. */
const FULL = ['class.server-full', 'class.network-full'];
const FULL_AGAIN = 5_000; // ms until a full server is tried again, up to twice that
const SOCKET_FIRST = ['websocket'];
const POLLING_FIRST = ['polling', 'websocket'];
const FIRST_PATIENCE = 5_000; // ms a line may take to open; more with each try
const MOST_PATIENCE = 20_000;
const GREETING = 10_000; // ms a new line may take to answer its greeting
const WAKING = 3_000; // ms an old one may, when the page wakes on it
const STALE = 3_000; // ms after which a wake does not wait for a line that is being opened

/** Opens a line to the server whose pages lie at `base`, an absolute address. */
export function openWire(base: string, random: () => number = Math.random): Wire {
  const { origin, pathname } = new URL('socket.io/', base);
  const [onLine, onReady] = [listeners<[Line]>(), listeners<[]>()];
  const onSaid = listeners<[string, unknown]>();
  let line: Line = { state: 'connecting', since: Date.now() };
  let greet: Greet | null = null;
  let socket: Socket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0; // since the line was last open
  let lostAt = Date.now();
  let elsewhere = 0; // tries after such a refusal
  let triedAt = 0;
  let socketsWork = false;
  let greeted = false;
  let closed = false;

  const say = (state: Line['state'], turnedAway?: string) => {
    if (line.state === state && line.turnedAway === turnedAway) return;
    line = { state, since: Date.now(), ...(turnedAway !== undefined && { turnedAway }) };
    onLine.tell(line);
  };

  const sayHow = (of: Socket) => {
    const slow = of.io.engine.transport.name === 'polling';
    socketsWork ||= !slow;
    say(slow ? 'slow' : 'open');
  };

  const letGo = () => {
    clearTimeout(timer);
    const old = socket;
    socket = null;
    greeted = false;
    old?.offAny();
    old?.off();
    old?.io.off();
    old?.disconnect();
  };

  /** The process goes: the next line is opened at any time within `spread` ms, so that not all come at once. */
  const move = (spread: number) => {
    letGo();
    if (closed) return;
    lostAt = Date.now();
    say('lost');
    tries = 0;
    timer = setTimeout(connect, spread * random());
  };

  const lose = (turnedAway?: string) => {
    letGo();
    if (closed) return;
    if (line.state === 'open' || line.state === 'slow') lostAt = Date.now();
    say('lost', turnedAway);
    const delay =
      turnedAway === undefined
        ? delayBefore(tries, Date.now() - lostAt, random())
        : FULL_AGAIN * (1 + random());
    timer = setTimeout(connect, delay);
    tries++;
  };

  const opened = async (of: Socket, patience: number) => {
    const answered = greet === null || (await greet(patience));
    if (socket !== of) return;
    if (!answered) return lose();
    tries = 0;
    elsewhere = 0;
    greeted = true;
    onReady.tell();
  };

  /** Sockets first; every second try by polling, or every fourth where sockets have worked. */
  const transports = () => {
    const turn = socketsWork ? 4 : 2;
    return tries % turn === turn - 1 ? POLLING_FIRST : SOCKET_FIRST;
  };

  function connect(): void {
    letGo();
    if (closed) return;
    triedAt = Date.now();
    const made = io(origin, {
      path: pathname,
      forceNew: true,
      reconnection: false,
      transports: transports(),
      timeout: Math.min(MOST_PATIENCE, FIRST_PATIENCE * (1 + tries)),
      auth: HELLO,
      withCredentials: true, // a proxy's cookie is kept outside browsers too: polling stays on one process
    });
    socket = made;
    made.on('connect', () => {
      sayHow(made);
      made.io.engine.on('upgrade', () => sayHow(made));
      void opened(made, GREETING);
    });
    made.on('connect_error', ({ message }) => {
      if (!FINAL.includes(message)) return lose(FULL.includes(message) ? message : undefined);
      if (elsewhere < TRIES_ELSEWHERE) {
        elsewhere++;
        return lose();
      }
      letGo();
      say('lost');
      onSaid.tell('gone', { code: message });
    });
    made.on('disconnect', () => lose());
    made.onAny((event: string, message: unknown) => {
      const bye = event === 'bye' ? readMessage(BYE, message) : null;
      if (bye?.ok) move(bye.value.within);
      // An outcome may come in one piece with the answer before it, which is heard of a few promises later.
      else setTimeout(() => onSaid.tell(event, message));
    });
  }

  connect();
  return {
    line: () => line,
    onLine: onLine.add,
    onSaid: onSaid.add,
    onReady: onReady.add,
    greetWith(next) {
      greet = next;
    },
    async ask(event, message, ms) {
      if (!socket?.connected) return undefined;
      return socket
        .timeout(ms)
        .emitWithAck(event, message)
        .catch(() => undefined);
    },
    isReady: () => greeted && socket?.connected === true,
    wake() {
      if (closed) return;
      if (socket?.connected) void opened(socket, WAKING);
      else if (socket === null || Date.now() - triedAt > STALE) connect();
    },
    drop: () => lose(),
    close() {
      closed = true;
      letGo();
      for (const each of [onLine, onReady, onSaid]) each.clear();
    },
  };
}
