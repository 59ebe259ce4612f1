import { describe, expect, it } from 'vitest';
import { seatsOn } from '../../../src/store/classroom/seats.ts';
import { memoryOn } from '../../../src/store/memory.ts';
import { blocked, shelfOf } from '../shelves.ts';

const seat = (id: string, player = 1) => ({ id, player, secret: `secret of ${id}` });

describe('the seats of a phone', () => {
  it('are there again after a reload, each with its class', () => {
    const shelf = shelfOf();
    const before = seatsOn(memoryOn(() => shelf));
    before.take(seat('one', 3), 'K7M4');
    before.take(seat('two', 7), 'K7M4');
    const after = seatsOn(memoryOn(() => shelf));
    expect(after.seatIn('one')).toEqual(seat('one', 3));
    expect(after.seatIn('two')).toEqual(seat('two', 7));
    expect(after.seatIn('three')).toBeNull();
  });

  it('are asked for with one ticket a class, in every tab and after a reload', () => {
    const shelf = shelfOf();
    const ticket = seatsOn(memoryOn(() => shelf)).ticketFor('one');
    expect(ticket).toMatch(/^[0-9a-f]{32}$/);
    const other = seatsOn(memoryOn(() => shelf));
    expect(other.ticketFor('one')).toBe(ticket);
    expect(other.ticketFor('two')).not.toBe(ticket);
  });

  it('are asked for with a new ticket once the old seat was forgotten', () => {
    const shelf = shelfOf();
    const seats = seatsOn(memoryOn(() => shelf));
    const ticket = seats.ticketFor('one');
    seats.take(seat('one'), 'K7M4');
    expect(seats.ticketFor('one')).toBe(ticket);
    seats.forget('one');
    expect(seats.seatIn('one')).toBeNull();
    expect(seats.ticketFor('one')).not.toBe(ticket);
  });

  it('are remembered while the page is open where the device keeps nothing', () => {
    const seats = seatsOn(memoryOn(blocked));
    const ticket = seats.ticketFor('one');
    seats.take(seat('one'), 'K7M4');
    expect(seats.seatIn('one')).toEqual(seat('one'));
    expect(seats.ticketFor('one')).toBe(ticket);
  });

  it('tell which class was joined last, until its seat is forgotten', () => {
    const shelf = shelfOf();
    const seats = seatsOn(memoryOn(() => shelf));
    expect(seats.lastClass()).toBeNull();
    seats.ticketFor('zero');
    expect(seats.lastClass()).toBeNull();
    seats.take(seat('one'), 'K7M4');
    seats.take(seat('two'), 'P3QX');
    expect(seatsOn(memoryOn(() => shelf)).lastClass()).toBe('P3QX');
    seats.forget('two');
    expect(seats.lastClass()).toBe('K7M4');
  });

  it('are none where what was kept is damaged', () => {
    const shelf = shelfOf();
    const device = memoryOn(() => shelf);
    for (const kept of [null, 'x', [1], [{ id: 'one', ticket: 't', seat: { id: 'one' } }]]) {
      device.keep('class/seats', kept);
      expect(seatsOn(device).seatIn('one')).toBeNull();
    }
  });
});
