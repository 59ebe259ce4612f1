/** True where names go in two lines because the chart is as wide as a phone. */
export function isNarrowChart(width: number): boolean {
  return width < 460;
}
