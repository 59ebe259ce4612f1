import { createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { Chart, type ChartProps, Drawing } from '../../charts/Chart.tsx';

/** Whether the class is looking: large, no data, no names. */
export const Showing = createContext(false);

/** So much larger a chart is drawn on the wall: its smallest letters are 24 px in a window 720 px high. */
function larger(): number {
  if (window.innerWidth < 700) return 1;
  return (24 / 14) * Math.max(1, window.innerHeight / 720);
}

/** A chart of the class's debrief; on the wall it is drawn larger, alone with its finding. */
export function ClassChart(props: Omit<ChartProps, 'texts' | 'level'>) {
  const showing = useContext(Showing);
  const heading = useId();
  if (!showing) return <Chart {...props} texts="class-debrief" />;
  const { name, title, alt, draw, children } = props;
  return (
    <figure class="shown" aria-labelledby={heading} data-finding={name}>
      <h2 id={heading}>{title}</h2>
      <Drawing
        alt={alt}
        draw={(charts, width) => {
          const svg = draw(charts, Math.round(width / larger()));
          svg.style.width = '100%';
          return svg;
        }}
      />
      {children}
    </figure>
  );
}
