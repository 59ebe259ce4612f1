import { type OwnSeat, type StudentLink } from '../../store/classroom/links.ts';
import { type StudentView } from '../../store/classroom/types.ts';
import { readAnswer } from '../protocol/answers.ts';
import { accept, type Result } from '../protocol/read.ts';
import { STUDENT_ANSWERS, STUDENT_VIEW } from '../protocol/student-answers.ts';
import { askFor, isPassing } from './asks.ts';
import { openLink } from './link.ts';
import { haveOf, mergeViews } from './merge.ts';
import { createOutbox } from './outbox.ts';

const LETTER_PATIENCE = 8_000; // ms until a line that does not confirm is given up

/** A phone's tie to the server whose pages lie at `base`, an absolute address. */
export function openStudentLink(base: string): StudentLink {
  let seat: OwnSeat | null = null;
  let view: StudentView | null = null;

  const take = (newer: StudentView): StudentView => {
    view = mergeViews(view, newer);
    outbox.turnTo(view.room.turn);
    return view;
  };

  const leave = (code: string) => {
    seat = null;
    outbox.shut();
    outbox.end(code);
  };

  const { wire, link, tellView, tellGone } = openLink(base, 'student', STUDENT_VIEW, {
    view: take,
    gone: leave,
  });

  const outbox = createOutbox(
    (event, message) => wire.ask(event, message, LETTER_PATIENCE),
    () => {
      outbox.shut();
      if (wire.isReady()) wire.drop();
    },
  );

  const sayAttach = (own: OwnSeat) => ({ ...own, have: haveOf(view) });

  const settleIn = (attached: Result<StudentView>): Result<StudentView> => {
    if (!attached.ok) return attached;
    const whole = take(attached.value);
    outbox.open();
    return accept(whole);
  };

  wire.greetWith(async (patience) => {
    const own = seat;
    if (own === null) return true;
    const answer = await wire.ask('attach', sayAttach(own), patience);
    if (answer === undefined) return false;
    if (seat !== own) return true;
    const attached = settleIn(readAnswer(STUDENT_VIEW, answer));
    if (attached.ok) tellView(attached.value);
    else if (isPassing(attached.refusal)) return false;
    else tellGone(attached.refusal.code);
    return true;
  });
  wire.onLine(({ state }) => {
    if (state === 'lost') outbox.shut();
  });

  const ask = <K extends 'peek' | 'join'>(event: K, message: unknown) =>
    askFor(wire, { event, message, shape: STUDENT_ANSWERS[event], repeat: 'again' });

  return {
    ...link,
    async peek(code) {
      const peeked = await ask('peek', { code });
      if (!peeked.ok) return peeked;
      const { names, ...rest } = peeked.value;
      return accept({ ...rest, rule: names.rule, suggestions: names.suggestions });
    },
    join: ({ code, name, language, ticket }) => ask('join', { code, name, language, ticket }),
    async attach(own) {
      if (seat?.id !== own.id || seat.player !== own.player) view = null;
      const attached = await askFor(wire, {
        ...{ event: 'attach', message: sayAttach(own), shape: STUDENT_VIEW, repeat: 'again' },
      });
      if (attached.ok) seat = own;
      return settleIn(attached);
    },
    predict: (turn, share) => outbox.put('predict', { turn, share }, turn),
    pledge: (turn, pledge) => outbox.put('pledge', { turn, pledge }, turn),
    vote: (turn, agree) => outbox.put('vote', { turn, agree }, turn),
    decide: (turn, hold) => outbox.put('decide', { turn, hold }, turn),
    speak: (language) => outbox.put('speak', { language }, null),
    close() {
      link.close();
      leave('class.unreachable');
    },
  };
}
