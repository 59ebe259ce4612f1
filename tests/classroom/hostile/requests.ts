import fc from 'fast-check';

const IO = '/socket.io/?EIO=4&transport=polling';
const KEY = 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13';
const UPGRADE = 'Connection: Upgrade\r\nUpgrade: websocket';

/** Bytes without a meaning. */
const NOISE = String.fromCharCode(...Array.from({ length: 200 }, (_, i) => (i * 73 + 11) & 255));

const line = (method: string, path: string, headers = '', body = '') =>
  `${method} ${path} HTTP/1.1\r\nHost: x\r\n${headers ? `${headers}\r\n` : ''}\r\n${body}`;
const closing = (method: string, path: string, headers = '', body = '') =>
  line(method, path, headers ? `Connection: close\r\n${headers}` : 'Connection: close', body);
const sized = (path: string, body: string, length = body.length) =>
  closing('POST', path, `Content-Length: ${length}\r\nContent-Type: text/plain`, body);

/** Requests that no page of ours makes; each is answered, or its line is ended, at once. */
export const strangeRequests: fc.Arbitrary<string> = fc.constantFrom(
  ...['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD', 'TRACE'].map((method) =>
    closing(method, `${IO}&sid=none`),
  ),
  ...[
    '',
    '&sid=',
    '&sid=__proto__',
    '&sid=constructor',
    '&sid=%00',
    `&sid=${'x'.repeat(4_000)}`,
  ].map((sid) => sized(`${IO}${sid}`, '40{"protocol":1}')),
  ...[
    'EIO=3&transport=polling',
    'EIO=9&transport=polling',
    'transport=polling',
    'EIO=4',
    'EIO=4&transport=__proto__',
  ].map((query) => closing('GET', `/socket.io/?${query}`)),
  ...[
    'EIO=4&transport=websocket',
    'EIO=4&transport=webtransport',
    '%',
    '?&&&===',
    'EIO=4&EIO=3&transport=polling&transport=x',
  ].map((query) => closing('GET', `/socket.io/?${query}`)),
  sized(IO, 'x'.repeat(200_000)),
  sized('/', '{"a":1}'),
  sized('/health', '[]'),
  closing('GET', '/../../../../etc/passwd'),
  closing('GET', '/%2e%2e/%2e%2e/package.json'),
  closing('GET', '/..%5c..%5cpackage.json'),
  closing('GET', '/%'),
  closing('GET', '/%00'),
  closing('GET', '//socket.io/'),
  closing('GET', '/data/classes.sqlite'),
  closing('GET', '/classes.sqlite'),
  closing('GET', '/metrics'),
  closing('GET', '/admin'),
  closing('GET', '/health', 'X-Forwarded-For: 127.0.0.1, evil, \u00ff'),
  closing('GET', 'http://elsewhere.example/socket.io/?EIO=4&transport=polling'),
  closing('CONNECT', 'example.org:443'),
  closing('GET', `/${'a'.repeat(20_000)}`),
  closing('GET', '/', `X-Long: ${'a'.repeat(20_000)}`),
  closing('GET', '/', 'Transfer-Encoding: chunked\r\nContent-Length: 5', '0\r\n\r\nGET /x'),
  closing('GET', `${IO}`, 'Origin: \u0001'),
  closing('POST', `${IO}`, 'Transfer-Encoding: chunked', 'zz\r\nxx\r\n'),
  line('GET', '/socket.io/?EIO=4&transport=websocket&sid=none', `${UPGRADE}\r\n${KEY}`),
  line('GET', '/socket.io/?EIO=4&transport=polling', `${UPGRADE}\r\n${KEY}`),
  line('GET', '/socket.io/?EIO=4&transport=websocket', `${UPGRADE}\r\nSec-WebSocket-Version: 99`),
  line('GET', '/elsewhere', `${UPGRADE}\r\n${KEY}`),
  line('GET', '/socket.io/?EIO=3&transport=websocket', `${UPGRADE}\r\n${KEY}`),
  'GET / HTTP/9.9\r\n\r\n',
  'GET\r\n\r\n',
  '\r\n\r\n\r\n\u0000\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  NOISE,
);

/** Requests that are never finished: their lines are held open as long as the server lets them. */
export const unfinishedRequests: fc.Arbitrary<string> = fc.constantFrom(
  '',
  'GET / HT',
  'GET /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: x\r\nX-',
  `POST ${IO}&sid=none HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n4`,
  line('POST', `${IO}`, 'Transfer-Encoding: chunked', '1\r\n4'),
  line('GET', IO),
  line('GET', '/socket.io/?EIO=4&transport=websocket', `${UPGRADE}\r\n${KEY}`),
);
