/** Watch a finished game round by round, from its replay code. */
export function ReplayPage({ code }: { code: string }) {
  return <main data-code={code.length} />;
}
