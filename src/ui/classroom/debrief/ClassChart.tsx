import { createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { Chart, type ChartProps, Drawing } from '../../charts/Chart.tsx';

/** Whether the class is looking: large, no data, no names. */
export const Showing = createContext(false);

/** How much larger a chart is drawn on the wall, so that its smallest letters are 24 px. */
const LARGER = 24 / 14;

/** A chart of the class's debrief; on the wall it is drawn larger, alone with its finding. */
export function ClassChart(props: Omit<ChartProps, 'texts' | 'level'>) {
  const showing = useContext(Showing);
  const heading = useId();
  if (!showing) return <Chart {...props} texts="class-debrief" level={3} />;
  const { name, title, alt, draw, children } = props;
  return (
    <figure class="shown" aria-labelledby={heading} data-finding={name}>
      <h3 id={heading}>{title}</h3>
      <Drawing
        alt={alt}
        draw={(charts, width) => {
          const svg = draw(charts, Math.round(width / LARGER));
          svg.style.width = '100%';
          return svg;
        }}
      />
      {children}
    </figure>
  );
}
