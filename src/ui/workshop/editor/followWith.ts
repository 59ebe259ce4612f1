import { type StoreApi } from 'zustand';
import { type App } from '../../../store/app.ts';
import { addressOf, type Editor, keepUnfinished } from '../../../store/workshop/editor.ts';

/** Browsers let an address be replaced so often, and no oftener, ms. */
const APART = 350;
const START = '#/workshop/';

/** Lets the address follow the bench, and keeps in the tab what it does not have yet; returns the way to stop. */
export function followWith(
  editor: StoreApi<Editor>,
  { tab, replaceAddress }: App,
  onAddress: (address: string) => void, // what now stands there, from behind the page's name on
): () => void {
  let there = window.location.hash;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => keepUnfinished(tab, there.slice(START.length), editor.getState().draft);
  const follow = () => {
    const href = addressOf(editor.getState());
    // Who has gone elsewhere is not called back.
    if (href !== there && window.location.hash === there) {
      there = href;
      onAddress(href.slice(START.length));
      replaceAddress(href);
    }
    keep();
  };
  const wait = () => {
    timer = setTimeout(() => {
      timer = undefined;
      if (addressOf(editor.getState()) !== there) {
        follow();
        wait();
      }
    }, APART);
  };
  const stop = editor.subscribe(({ draft, own }, before) => {
    if (draft === before.draft && own === before.own) return;
    const isWaiting = timer !== undefined;
    if (isWaiting && own === before.own) return keep();
    follow();
    if (!isWaiting) wait();
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
