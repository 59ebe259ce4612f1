/** Fetch what the first game needs while nobody waits for it; a failure shows when it is needed. */
export function fetchAhead(): () => void {
  const fetchAll = () => {
    const parts: Promise<unknown>[] = [
      import('../../store/launch.ts'),
      import('../play/PlayPage.tsx').then(({ fetchStage }) => fetchStage()),
    ];
    for (const part of parts) part.catch(() => undefined);
  };
  const timer = setTimeout(fetchAll, 600);
  return () => clearTimeout(timer);
}
