import { type Page } from 'playwright-core';
import { type OpenClass } from '../../classroom/harness/class.ts';
import { sure } from '../../classroom/harness/phone.ts';
import { picks, takeSeat } from './classes.ts';
import { type Language } from './languages.ts';
import { kib, listenOnWire } from './wire.ts';

/** KiB a phone receives from opening a class's address to its two buttons, what sockets bring included. */
export async function measureJoin(
  page: Page,
  origin: string,
  language: Language,
  { session, teacher }: OpenClass,
): Promise<number> {
  const received = await listenOnWire(page);
  let said = 0; // bytes
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      said += Buffer.byteLength(payload);
    }),
  );
  await page.goto(`${origin}/j#${session.code}`);
  await takeSeat(page, language);
  sure(await teacher.start());
  await picks(page, language).waitFor();
  await page.waitForLoadState('networkidle');
  return kib(received) + said / 1024;
}
