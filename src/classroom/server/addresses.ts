import { isIPv6 } from 'node:net';
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

/** Interfaces that no phone reaches: containers, virtual machines, tunnels. */
const VIRTUAL =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|wg|zt|tailscale|ppp|ham)/i;

/** How likely phones reach an address; lower is likelier. */
function rank(name: string, address: string): number {
  const isVirtual = VIRTUAL.test(name) || /virtual|vpn|wsl/i.test(name) ? 10 : 0;
  if (address.startsWith('192.168.')) return isVirtual;
  if (address.startsWith('10.')) return isVirtual + 1;
  if (/^172\.(1[6-9]|2\d|3[01])\./.test(address)) return isVirtual + 2;
  if (address.startsWith('169.254.')) return isVirtual + 5; // given by nobody
  return isVirtual + 3;
}

/** This machine's IPv4 addresses in the local network, the likeliest for phones first. */
export function localAddresses(
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): string[] {
  return Object.entries(interfaces)
    .flatMap(([name, list]) => (list ?? []).map((one) => ({ name, one })))
    .filter(({ one }) => one.family === 'IPv4' && !one.internal)
    .map(({ name, one }) => ({ address: one.address, rank: rank(name, one.address) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ address }) => address);
}

/** Addresses for phones: the public one, else this machine's, else only this machine itself. */
export function addressesFor(publicUrl: string | null, port: number): string[] {
  if (publicUrl !== null) return [publicUrl];
  const nearby = localAddresses().map((address) => `http://${address}:${port}/`);
  return nearby.length > 0 ? nearby : [`http://localhost:${port}/`];
}

/**
 * Who may be behind an address, for limits: an IPv4 address itself; of IPv6 the network of 64 bits, since one
 * line of a household or a school has all addresses of it.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped !== null) return mapped[1]!;
  if (!isIPv6(address)) return address;
  const [head, tail] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = tail === undefined ? 0 : 8 - head!.length - tail.length;
  const groups = [...head!, ...Array.from({ length: zeros }, () => '0'), ...(tail ?? [])];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
