/**
 * Calls `wake` when the page is shown again (from behind the lock, another tab or the back-forward cache) or the
 * network is back. Does nothing without a page.
 */
export function onWaking(wake: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  const whenShown = () => {
    if (document.visibilityState === 'visible') wake();
  };
  document.addEventListener('visibilitychange', whenShown);
  addEventListener('pageshow', whenShown);
  addEventListener('online', wake);
  return () => {
    document.removeEventListener('visibilitychange', whenShown);
    removeEventListener('pageshow', whenShown);
    removeEventListener('online', wake);
  };
}
