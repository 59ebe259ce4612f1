/** What to do when the page is there again. */
interface Waking {
  wake(): void; // it was shown again, or the network is back
  revive(): void; // it comes out of the back-forward cache: its line is dead, whatever it says
}

/** Calls back when the page wakes, until what it gives is called. Does nothing without a page. */
export function onWaking({ wake, revive }: Waking): () => void {
  if (typeof document === 'undefined') return () => {};
  const whenShown = () => {
    if (document.visibilityState === 'visible') wake();
  };
  const whenBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) revive();
  };
  document.addEventListener('visibilitychange', whenShown);
  addEventListener('pageshow', whenBack);
  addEventListener('online', wake);
  return () => {
    document.removeEventListener('visibilitychange', whenShown);
    removeEventListener('pageshow', whenBack);
    removeEventListener('online', wake);
  };
}
