import { useEffect, useState } from 'preact/hooks';

/** The drawing functions, with the charts' library behind them. */
export type Charts = typeof import('./all.ts');

let arrived: Charts | null = null;

/** The charts once they are here; null while they are fetched, and for good where they never come. */
export function useCharts(): Charts | null {
  const [charts, setCharts] = useState(arrived);
  useEffect(() => {
    if (arrived) return;
    let gone = false;
    import('./all.ts').then(
      (module) => {
        arrived = module;
        if (!gone) setCharts(module);
      },
      () => {}, // the words and the table stand without the drawing
    );
    return () => {
      gone = true;
    };
  }, []);
  return charts;
}
