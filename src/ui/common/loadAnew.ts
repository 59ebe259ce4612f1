/** Loads the page as the server has it now, not as this device keeps it: the server is newer, or older. */
export async function loadAnew(): Promise<void> {
  try {
    await (await navigator.serviceWorker?.getRegistration())?.unregister();
  } catch {
    // Nothing is kept where no page may be: loading it again is enough.
  }
  window.location.reload();
}
