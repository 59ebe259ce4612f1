/** Sentences beneath a chart: what stands beside its finding. */
export function Notes({ lines }: { lines: readonly (string | false | null)[] }) {
  const said = lines.filter((line) => line !== false && line !== null && line !== '');
  if (said.length === 0) return null;
  return (
    <ul class="key" data-lines>
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
