import { useMemo } from 'preact/hooks';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { type Bench } from '../../../../store/lab/market.ts';
import {
  analysisToSave,
  gainsTable,
  marketOrigin,
  trailTable,
} from '../../../../store/lab/market-ways.ts';
import { Take } from '../../../charts/Take.tsx';
import { useStill } from '../useStill.ts';

interface TakeProps {
  bench: Bench;
  finding: string;
}

const STILL = 250; // ms: nobody saves what is being turned

/** The Schelling diagram to take along; its JSON is the whole analysis, as the command line prints it. */
export function TakeGains({ bench, finding }: TakeProps) {
  const still = useStill(bench, STILL);
  return useMemo(() => {
    const { look, scenario } = bench.getState();
    return (
      <Take
        name="schelling"
        title={finding}
        alt={finding}
        table={gainsTable(look.game.schelling)}
        origin={marketOrigin(scenario)}
        result={analysisToSave(scenario)}
      />
    );
  }, [still]);
}

/** The plane with its trail to take along. */
export function TakePlane({ bench, finding }: TakeProps) {
  const t = useTexts('lab-market');
  const still = useStill(bench, STILL);
  return useMemo(() => {
    const { scenario, trail } = bench.getState();
    return (
      <Take
        name="plane"
        title={t('plane.caption')}
        alt={finding}
        table={trailTable(trail)}
        origin={marketOrigin(scenario)}
      />
    );
  }, [still]);
}
