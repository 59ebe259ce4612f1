import { registerHooks } from 'node:module';

/** Loaded into a process before all else: it speaks the next version of the protocol. */
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/protocol/messages.ts')) return loaded;
    const source = String(loaded.source).replace(
      /PROTOCOL = (\d+)/,
      (_, version: string) => `PROTOCOL = ${Number(version) + 1}`,
    );
    return { ...loaded, source };
  },
});
