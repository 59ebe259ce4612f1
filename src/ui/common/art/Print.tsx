import { type Printed, ROOT } from '../../../characters/press.ts';

function Paths({ items }: { items: readonly Printed[] }) {
  return (
    <>
      {items.map(({ d, transform, fill, stroke, width, inner }) =>
        inner ? (
          <g key={`${transform}${inner.length}${inner[0]?.d}`} transform={transform}>
            <Paths items={inner} />
          </g>
        ) : (
          <path
            key={`${d}${width}${stroke}`}
            d={d}
            fill={fill}
            stroke={stroke}
            stroke-width={width}
          />
        ),
      )}
    </>
  );
}

/** Printed marks as part of an SVG drawing. */
export function Print({ items }: { items: readonly Printed[] }) {
  return (
    <g {...ROOT}>
      <Paths items={items} />
    </g>
  );
}
