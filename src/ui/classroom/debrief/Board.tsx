import { type ComponentChild, type ComponentType } from 'preact';
import { type ClassFindings, type TreatmentFindings } from '../../../store/classroom/debrief.ts';
import { type EarlierClass } from '../../../store/classroom/earlier.ts';
import { AfterFinding } from './AfterFinding.tsx';
import { EarlierFinding } from './EarlierFinding.tsx';
import { FirstFinding } from './FirstFinding.tsx';
import { MassFinding } from './MassFinding.tsx';
import { PayoffFinding } from './PayoffFinding.tsx';
import { PlaneFinding } from './PlaneFinding.tsx';
import { PredictionFinding } from './PredictionFinding.tsx';
import { PriceFinding } from './PriceFinding.tsx';
import { PublishedFinding } from './PublishedFinding.tsx';
import { ShareFinding } from './ShareFinding.tsx';
import { WealthFinding } from './WealthFinding.tsx';

/** A finding with a key, so that it keeps its place. */
export interface Shown {
  key: string;
  card: ComponentChild;
}

interface BoardGiven {
  findings: ClassFindings;
  now: readonly EarlierClass[];
  earlier: readonly EarlierClass[];
}

type PerTreatment = ComponentType<{ findings: ClassFindings; one: TreatmentFindings }>;

/**
 * All findings in the order in which a class is told of them; those of one treatment alone stand side by side
 * where there are two. What cannot be told of this game is left out.
 */
export function cardsOf({ findings, now, earlier }: BoardGiven): Shown[] {
  const { treatments, players } = findings;
  const side = (name: string, Finding: PerTreatment, has: (one: TreatmentFindings) => boolean) =>
    treatments.filter(has).map((one) => ({
      key: `${name} ${one.treatment}`,
      card: <Finding findings={findings} one={one} />,
    }));
  const whole = (key: string, card: ComponentChild, has = true) => (has ? [{ key, card }] : []);
  const always = () => true;
  return [
    ...whole('share', <ShareFinding findings={findings} />),
    ...side('price', PriceFinding, always),
    ...side('wealth', WealthFinding, always),
    ...whole('first', <FirstFinding findings={findings} />),
    ...whole(
      'predicted',
      <PredictionFinding findings={findings} />,
      treatments.some(({ predictions, happened }) => predictions.length > 0 && happened !== null),
    ),
    ...whole(
      'after',
      <AfterFinding findings={findings} />,
      treatments.some(({ after }) => after.held !== null || after.sold !== null),
    ),
    ...whole(
      'payoff',
      <PayoffFinding findings={findings} />,
      players.filter(({ role }) => role === 'holder').length > 1,
    ),
    ...side('mass', MassFinding, ({ mass }) => mass.length > 0),
    ...side('plane', PlaneFinding, (one) => one.corners !== null && one.class !== null),
    ...whole('earlier', <EarlierFinding now={now} earlier={earlier} />, earlier.length > 0),
    ...whole('published', <PublishedFinding findings={findings} />),
  ];
}
