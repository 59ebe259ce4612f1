import { type ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { type Table } from '../../store/debrief.ts';
import { type Origin } from '../../store/origin.ts';
import './charts.css';
import { Take } from './Take.tsx';
import { type Charts, useCharts } from './useCharts.ts';
import { useWidth } from './useWidth.ts';

export interface ChartProps {
  name: string; // of the files it is saved as
  title: string; // the finding, as a sentence
  alt: string; // the finding with its numbers
  table: Table;
  draw(charts: Charts, width: number): SVGSVGElement;
  children?: ComponentChildren; // words beneath
  level?: 2 | 3;
  span?: string; // class for its place on the page
  texts?: string; // namespace of the table's columns and cells
  origin?: Origin; // what made it, for its files
  result?: unknown; // what its JSON holds; the table's rows unless told
}

/** A chart as a card: its finding, the drawing, and how to take it along. */
export function Chart({ draw, children, level = 2, span = '', ...taken }: ChartProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const heading = useId();
  return (
    <figure class={`finding card ${span}`} aria-labelledby={heading} data-finding={taken.name}>
      <Heading id={heading}>{taken.title}</Heading>
      <Drawing draw={draw} alt={taken.alt} />
      {children}
      <Take {...taken} />
    </figure>
  );
}

/** The drawing alone, as wide as there is room; until it can be drawn, its axes dashed. */
export function Drawing({ draw, alt }: Pick<ChartProps, 'draw' | 'alt'>) {
  const place = useRef<HTMLDivElement>(null);
  const charts = useCharts();
  const width = useWidth(place);
  useLayoutEffect(() => {
    if (!charts || width === 0 || !place.current) return;
    const svg = draw(charts, width);
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
    place.current.replaceChildren(svg);
  });
  return (
    <div class={charts ? 'drawing' : 'drawing empty'} ref={place} role="img" aria-label={alt} />
  );
}
