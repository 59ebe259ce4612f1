import { type ClassLink } from '../../store/classroom/links.ts';
import { type RoomView } from '../../store/classroom/types.ts';
import { GONE, ROOM } from '../protocol/answers.ts';
import { readMessage, type Shape } from '../protocol/read.ts';
import { listeners } from './listeners.ts';
import { onWaking } from './waking.ts';
import { openWire, type Wire } from './wire.ts';

/** What every link does, whoever looks. */
export interface Base<View> {
  wire: Wire;
  link: ClassLink<View>;
  tellView(view: View): void;
  tellGone(code: string): void;
}

/**
 * A link's common half over a line of its own.
 * @param event the name by which the server sends its views
 * @param heard looks at each view, room and word of being gone before the page does
 */
export function openLink<View extends { room: RoomView }>(
  base: string,
  event: string,
  shape: Shape<View>,
  heard: { view(view: View): View; gone(code: string): void },
): Base<View> {
  const wire = openWire(base);
  const views = listeners<[View]>();
  const rooms = listeners<[RoomView]>();
  const gone = listeners<[string]>();

  const tellGone = (code: string) => {
    heard.gone(code);
    gone.tell(code);
  };

  const hear: Record<string, (message: unknown) => void> = {
    [event](message) {
      const view = readMessage(shape, message);
      if (view.ok) views.tell(heard.view(view.value));
    },
    room(message) {
      const room = readMessage(ROOM, message);
      if (room.ok) rooms.tell(room.value);
    },
    gone(message) {
      const read = readMessage(GONE, message);
      if (read.ok) tellGone(read.value.code);
    },
  };
  wire.onSaid((name, message) => {
    if (Object.hasOwn(hear, name)) hear[name]!(message);
  });
  const stopWaking = onWaking({ wake: wire.wake, revive: wire.drop });

  return {
    wire,
    tellView: views.tell,
    tellGone,
    link: {
      line: wire.line,
      onLine: wire.onLine,
      onView: views.add,
      onRoom: rooms.add,
      onGone: gone.add,
      wake: wire.wake,
      close() {
        stopWaking();
        wire.close();
      },
    },
  };
}
