/** How long a browser may take to begin a download before its address is given back, ms. */
const GRACE = 60_000;

/** Save `blob` under `name`, as far as the browser saves anything. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), GRACE);
}

/** Save a text file; CSV gets a byte order mark, without which spreadsheets misread it. */
export function saveText(text: string, name: string, type: string): void {
  const mark = type === 'text/csv' ? '\uFEFF' : '';
  saveBlob(new Blob([mark + text], { type: `${type};charset=utf-8` }), name);
}
