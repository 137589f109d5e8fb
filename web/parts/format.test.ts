import { expect, it } from 'vitest';
import { day, lane, minute, tomorrowMorning } from './format.ts';

it('writes moments as days and minutes, and nothing for none', () => {
  expect(day('2026-11-27T18:20:31.000Z')).toBe('2026-11-27');
  expect(minute('2026-11-27T18:20:31.000Z')).toBe('2026-11-27 18:20');
  expect(day(null)).toBe('');
});

it('snoozes until eight in the morning of the reader, over the end of a month too', () => {
  const until = new Date(tomorrowMorning(new Date(2026, 10, 30, 23, 59)));
  expect([until.getMonth(), until.getDate(), until.getHours(), until.getMinutes()]).toEqual([11, 1, 8, 0]);
});

it('says of a lane what is not known', () => {
  expect(lane('CN', null)).toBe('CN → ?');
});
