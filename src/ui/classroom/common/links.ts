import { hrefOf } from '../../../store/routes.ts';

/** A server's address without its ending slash. */
function baseOf(address: string): string {
  return address.replace(/\/+$/, '');
}

/** An address as it is typed: no scheme where the browser adds it, no slash. */
export function bareAddress(address: string): string {
  return baseOf(address).replace(/^http:\/\//, '');
}

/** Where a phone joins, as it is typed; the code is asked for there. */
export function doorAddress(address: string): string {
  return `${bareAddress(address)}/j`;
}

/** Where a phone joins; the code stands after `#`, so no log keeps it. */
export function joinLink(address: string, code: string): string {
  return `${baseOf(address)}/j#${code}`;
}

/** Where a phone is told whether it reaches the server. */
export function checkLink(address: string): string {
  return `${baseOf(address)}/j#check`;
}

/** The teacher's own link: whoever has it leads the class. */
export function leadLink(address: string, id: string, secret: string): string {
  return `${baseOf(address)}/${hrefOf({ page: 'class-run', id, secret })}`;
}
