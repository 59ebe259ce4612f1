/**
 * The browsers that are served: releases of the last two years (from November 2024), written as the
 * oldest engine of each. docs/browsers.md tells people the same; a test keeps the two equal.
 */
export const OLDEST_ENGINES = {
  chrome: '116', // also Samsung Internet 25+, WeChat's XWEB kernel and Android System WebView (Zalo)
  edge: '131',
  firefox: '128', // the extended support release of that time
  safari: '17.4', // also iOS, and with it WeChat and Zalo on iPhones
  ios: '17.4',
} as const;

/** The same list in the form Vite's `build.target` takes. */
export const BUILD_TARGET: string[] = Object.entries(OLDEST_ENGINES).map(
  ([engine, version]) => engine + version,
);
