import { describe, expect, it } from 'vitest';
import { addressesFor, localAddresses } from '../../../src/classroom/server/addresses.ts';
import { addressOf } from '../../../src/classroom/server/hub/sockets.ts';
import { codeLength, makeCode } from '../../../src/classroom/server/journal/codes.ts';
import { readServerSettings } from '../../../src/classroom/server/settings.ts';

describe('the settings of a server', () => {
  it('are these when nothing is set', () => {
    expect(readServerSettings({}, undefined, true)).toEqual({
      ok: true,
      value: {
        host: '0.0.0.0',
        port: 8080,
        publicUrl: null,
        dataDir: 'data',
        place: null,
        databaseWait: 30_000,
        adminSecret: null,
        retention: 30 * 86_400_000,
        mostSessions: 500,
        mostSeats: 1_000,
        mostConnections: 10_000,
        mostPerAddress: 5_000,
        mostUnseatedPerAddress: 1_500,
        messages: { burst: 40, perSecond: 8 },
        guesses: { burst: 60, perSecond: 0.5 },
        creations: { burst: 200, perSecond: 0.2 },
        proxies: 0,
        logLevel: 'warn',
      },
    });
  });

  it.each([
    ['PORT', '80.5', 'The port must be a whole number from 0 to 65535, not "80.5".'],
    [
      'PUBLIC_URL',
      'school',
      'PUBLIC_URL must be an address such as https://play.school.example/, not "school".',
    ],
    ['PUBLIC_URL', 'ftp://school.example/', 'PUBLIC_URL must be'],
    ['DATABASE_URL', 'mysql://secret@host/db', 'DATABASE_URL must begin with postgres://'],
    ['RETENTION_DAYS', '0', 'RETENTION_DAYS must be a whole number from 1 to 3650, not "0".'],
    ['MAX_SESSIONS', 'many', 'MAX_SESSIONS must be a whole number from 1 to 100000, not "many".'],
    ['MAX_SEATS', '1001', 'MAX_SEATS must be a whole number from 1 to 1000, not "1001".'],
    ['MAX_CONNECTIONS', '0', 'MAX_CONNECTIONS must be a whole number from 1 to 1000000, not "0".'],
    ['MAX_CONNECTIONS_PER_ADDRESS', '1e9', 'MAX_CONNECTIONS_PER_ADDRESS must be a whole number'],
    ['MAX_UNSEATED_PER_ADDRESS', '-1', 'MAX_UNSEATED_PER_ADDRESS must be a whole number'],
    ['MESSAGE_BURST', '1.5', 'MESSAGE_BURST must be a whole number from 1 to 10000, not "1.5".'],
    ['MESSAGES_PER_SECOND', 'x', 'MESSAGES_PER_SECOND must be a whole number'],
    ['GUESS_BURST', '0', 'GUESS_BURST must be a whole number'],
    ['GUESSES_PER_MINUTE', '0', 'GUESSES_PER_MINUTE must be a whole number'],
    ['CREATION_BURST', '0', 'CREATION_BURST must be a whole number'],
    ['CREATIONS_PER_MINUTE', '0', 'CREATIONS_PER_MINUTE must be a whole number'],
    ['DATABASE_POOL', '0', 'DATABASE_POOL must be a whole number from 1 to 100, not "0".'],
    ['DATABASE_WAIT', '-1', 'DATABASE_WAIT must be a whole number from 0 to 3600, not "-1".'],
    ['ADMIN_SECRET', 'too-short', 'ADMIN_SECRET must have 16 plain letters, digits or signs'],
    ['ADMIN_SECRET', 'sixteen and more', 'at least and no spaces.'],
    ['ADMIN_SECRET', 'mười sáu chữ cái là đủ', 'at least and no spaces.'],
    ['TRUST_PROXY', 'true', 'TRUST_PROXY must be a whole number from 0 to 10, not "true".'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of silent, error, warn, info, not "loud".'],
  ])('refuse %s=%s in a sentence', (name, value, sentence) => {
    const read = readServerSettings({ [name]: value }, undefined, true);
    expect(read).toMatchObject({ ok: false, sentence: expect.stringContaining(sentence) });
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  it('give each process as many connections to the database as they are told', () => {
    const env = { DATABASE_URL: 'postgres://a/b', DATABASE_POOL: '3' };
    expect(readServerSettings(env, undefined, false)).toMatchObject({
      value: { place: { url: 'postgres://a/b', connections: 3 } },
    });
  });

  it('hold an empty one for one that is not set', () => {
    const env = { MAX_SEATS: '', ADMIN_SECRET: '', DATABASE_URL: '' };
    expect(readServerSettings(env, undefined, false)).toMatchObject({
      value: { mostSeats: 1_000, adminSecret: null, place: null },
    });
  });

  it('take an address with a path, and the port of the command line first', () => {
    const env = {
      PUBLIC_URL: 'https://school.example/play',
      PORT: '1',
      DATABASE_URL: 'postgres://a/b',
    };
    expect(readServerSettings(env, '9000', false)).toMatchObject({
      value: {
        publicUrl: 'https://school.example/play/',
        port: 9000,
        place: { url: 'postgres://a/b' },
        logLevel: 'info',
      },
    });
  });
});

describe('addresses for phones', () => {
  const ipv4 = (address: string, internal = false) => [
    { address, internal, family: 'IPv4' as const, netmask: '', mac: '', cidr: null },
  ];

  it('are those of real networks before those of containers, tunnels and none', () => {
    const order = localAddresses({
      lo: ipv4('127.0.0.1', true),
      docker0: ipv4('172.17.0.1'),
      tun0: ipv4('10.8.0.2'),
      eth1: ipv4('169.254.7.7'),
      eth0: ipv4('10.1.2.3'),
      wlan0: ipv4('192.168.1.20'),
    });
    expect(order).toEqual(['192.168.1.20', '10.1.2.3', '169.254.7.7', '10.8.0.2', '172.17.0.1']);
  });
});

describe('the addresses that are shown', () => {
  it('are the public one alone where there is one', () => {
    expect(addressesFor('https://play.school.example/', 8080)).toEqual([
      'https://play.school.example/',
    ]);
  });

  it('are of this port, and never none', () => {
    const addresses = addressesFor(null, 8081);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/^http:\/\/[\w.]+:8081\/$/);
  });
});

describe('where a page is', () => {
  const request = (forwarded: string | undefined) =>
    ({
      headers: { 'x-forwarded-for': forwarded },
      socket: { remoteAddress: '10.0.0.1' },
    }) as unknown as Parameters<typeof addressOf>[0];

  it('is the other end of the line, whatever it says, where no proxy is trusted', () => {
    expect(addressOf(request('203.0.113.9'), 0)).toBe('10.0.0.1');
  });

  it('is what the trusted proxies saw, not what was said to them', () => {
    expect(addressOf(request('1.1.1.1, 203.0.113.9'), 1)).toBe('203.0.113.9');
    expect(addressOf(request('1.1.1.1, 203.0.113.9, 192.0.2.1'), 2)).toBe('203.0.113.9');
    expect(addressOf(request(undefined), 1)).toBe('10.0.0.1');
  });

  it('is a network where one page may have any address of it', () => {
    const seen = (address: string) => addressOf(request(address), 1);
    expect(seen('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(seen('2001:db8:1:2::9')).toBe('2001:db8:1:2::/64');
    expect(seen('2001:db8::9')).toBe('2001:db8:0:0::/64');
    expect(seen('::1')).toBe('0:0:0:0::/64');
    expect(seen('::ffff:203.0.113.9')).toBe('203.0.113.9');
  });
});

describe('join codes', () => {
  it('have four letters that nobody confuses and that make no word', () => {
    const codes = Array.from({ length: 500 }, () => makeCode(codeLength(0)));
    for (const code of codes) expect(code).toMatch(/^[2-9BCDFGHJKMNPQRSTVWXZ]{4}$/);
    expect(new Set(codes).size).toBeGreaterThan(450);
  });

  it('are longer where many classes are kept, so that guessing seldom hits', () => {
    expect(codeLength(20)).toBe(4);
    expect(codeLength(700)).toBe(5);
    expect(codeLength(10_000)).toBe(6);
  });
});
