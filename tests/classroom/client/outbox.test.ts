import { describe, expect, it } from 'vitest';
import { createOutbox } from '../../../src/classroom/client/outbox.ts';

const STORED = { ok: true, value: null };

/** An outbox whose line is the test itself. */
function openBox() {
  const sent: { event: string; message: unknown; answer: (answer: unknown) => void }[] = [];
  let silences = 0;
  const outbox = createOutbox(
    (event, message) => new Promise((answer) => void sent.push({ event, message, answer })),
    () => {
      silences++;
    },
  );
  return { outbox, sent, silences: () => silences };
}

describe('the answers that wait to be confirmed', () => {
  it('are sent in their order when the seat is attached, and at once afterwards', () => {
    const { outbox, sent } = openBox();
    void outbox.put('pledge', 1, 5);
    void outbox.put('decide', 2, 5);
    expect(sent).toEqual([]);
    outbox.open();
    void outbox.put('speak', 3, null);
    expect(sent.map(({ message }) => message)).toEqual([1, 2, 3]);
  });

  it('settle when the server has answered', async () => {
    const { outbox, sent } = openBox();
    outbox.open();
    const put = outbox.put('decide', { hold: true }, 5);
    sent[0]!.answer(STORED);
    expect(await put).toEqual(STORED);
  });

  it('are sent again after a cut, and only those that were not answered', async () => {
    const { outbox, sent, silences } = openBox();
    outbox.open();
    const pledge = outbox.put('pledge', 'p', 5);
    const decide = outbox.put('decide', 'd', 5);
    sent[0]!.answer(STORED);
    await pledge;
    outbox.shut();
    sent[1]!.answer(undefined);
    await Promise.resolve();
    await Promise.resolve();
    expect(silences()).toBe(1);
    outbox.open();
    expect(sent.map(({ message }) => message)).toEqual(['p', 'd', 'd']);
    sent[2]!.answer(STORED);
    expect(await decide).toEqual(STORED);
  });

  it('give way to a newer one of their kind and settle with it', async () => {
    const { outbox, sent } = openBox();
    const first = outbox.put('decide', 'hold', 5);
    const second = outbox.put('decide', 'sell', 5);
    outbox.open();
    expect(sent.map(({ message }) => message)).toEqual(['sell']);
    sent[0]!.answer(STORED);
    expect(await first).toEqual(STORED);
    expect(await second).toEqual(STORED);
  });

  it('are not settled by the answer to one of a later turn', async () => {
    const { outbox, sent } = openBox();
    outbox.open();
    const first = outbox.put('decide', 'hold', 5);
    outbox.turnTo(7); // the outcome overtook the answer
    const second = outbox.put('decide', 'sell', 7);
    sent[1]!.answer(STORED);
    expect(await second).toEqual(STORED);
    const late = { ok: false, refusal: { code: 'class.round-closed' } };
    sent[0]!.answer(late);
    expect(await first).toEqual(late);
  });

  it('are not settled by the answer to an older one that was on its way', async () => {
    const { outbox, sent } = openBox();
    outbox.open();
    void outbox.put('decide', 'hold', 5);
    const second = outbox.put('decide', 'sell', 5);
    sent[0]!.answer(STORED);
    sent[1]!.answer({ ok: false, refusal: { code: 'class.round-closed' } });
    expect(await second).toMatchObject({ ok: false });
  });

  it('that waited for an earlier turn are refused as too late, others stay', async () => {
    const { outbox, sent } = openBox();
    const late = outbox.put('decide', 'hold', 5);
    void outbox.put('speak', 'vi', null);
    outbox.turnTo(6);
    expect(await late).toEqual({ ok: false, refusal: { code: 'class.round-closed' } });
    outbox.open();
    expect(sent.map(({ event }) => event)).toEqual(['speak']);
  });

  it('on their way when their turn ends wait for what the server says', async () => {
    const { outbox, sent } = openBox();
    outbox.open();
    const decide = outbox.put('decide', 'hold', 5);
    outbox.turnTo(6);
    sent[0]!.answer(STORED);
    expect(await decide).toEqual(STORED);
  });

  it('are kept where the server wants the seat attached first, or is going', async () => {
    for (const code of ['class.not-attached', 'class.busy']) {
      const { outbox, sent, silences } = openBox();
      outbox.open();
      void outbox.put('decide', 'hold', 5);
      sent[0]!.answer({ ok: false, refusal: { code } });
      await Promise.resolve();
      await Promise.resolve();
      expect(silences()).toBe(1);
      outbox.open();
      expect(sent).toHaveLength(2);
    }
  });

  it('are all refused when the seat is no more', async () => {
    const { outbox } = openBox();
    const decide = outbox.put('decide', 'hold', 5);
    outbox.end('class.elsewhere');
    expect(await decide).toEqual({ ok: false, refusal: { code: 'class.elsewhere' } });
  });
});
