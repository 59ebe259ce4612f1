/** The debrief of a finished game, from its replay code. */
export function DebriefPage({ code }: { code: string }) {
  return <main data-code={code.length} />;
}
