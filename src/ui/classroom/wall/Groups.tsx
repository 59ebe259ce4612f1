import { type WallView } from '../../../store/classroom/types.ts';
import { PathChart } from './PathChart.tsx';
import { spanOf } from './paths.ts';
import { endsOf, type Hanging, lastHeld, treatmentsOf } from './pools.ts';
import { Say } from './Say.tsx';
import { Tally } from './Tally.tsx';
import { Tanks } from './Tanks.tsx';
import { TreatmentName } from './TreatmentName.tsx';

interface GroupsProps {
  view: WallView;
  hanging: Hanging;
  tally?: boolean; // who held last, all groups together
}

/** All groups of the class: small tanks side by side, or a line for each in one chart. */
export function Groups({ view, hanging, tally = true }: GroupsProps) {
  const { pools, room } = view;
  const treatments = treatmentsOf(pools);
  const span = spanOf(pools);
  const both = treatments.length > 1;
  return (
    <div class={both ? 'wall-groups both' : 'wall-groups'}>
      {treatments.map((treatment) => {
        const here = pools.filter((pool) => pool.treatment === treatment);
        const held = lastHeld(here);
        return (
          <section key={treatment}>
            {both && <TreatmentName treatment={treatment} />}
            {hanging === 'lines' && here.length > 1 && (
              <Say class="inline muted">
                {(t, { number, price }) => {
                  const [least, most] = endsOf(here);
                  const range = { least: price(least), most: price(most) };
                  return t('groups', { n: number(here.length), ...range });
                }}
              </Say>
            )}
            {hanging === 'tanks' ? (
              <Tanks pools={here} span={span} rounds={room.rounds} />
            ) : (
              <PathChart pools={here} span={span} />
            )}
            {tally && room.phase === 'revealed' && held !== null && <Tally held={held} />}
          </section>
        );
      })}
    </div>
  );
}
