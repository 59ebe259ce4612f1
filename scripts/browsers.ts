/**
 * The browsers that are served: releases of the last two years (from November 2024), written as the
 * oldest engine of each. docs/browsers.md tells people the same; a test keeps the two equal.
 */
export const OLDEST_ENGINES = {
  chrome: '123', // also Samsung Internet 27, WeChat's XWEB kernel and Zalo's System WebView
  edge: '131',
  firefox: '128', // the extended support release of that time
  safari: '17.5',
  ios: '17.5', // also WeChat and Zalo on iPhones
} as const;

/** The same list in the form Vite's `build.target` takes. */
export const BUILD_TARGET: string[] = Object.entries(OLDEST_ENGINES).map(
  ([engine, version]) => engine + version,
);
