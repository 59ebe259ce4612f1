/** A host of the local network: plain HTTP and no secure context, as in a classroom. */
export const CLASSROOM_HOST = 'classroom.test';

/** Of the one server that all suites share. */
export const ADMIN_SECRET = 'a-secret-of-the-operator/1+2=3';

/** What makes Chromium work headless, as root and without the world outside. */
export const FLAGS: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP ${CLASSROOM_HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
];
