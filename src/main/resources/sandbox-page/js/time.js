// The virtual clock and how moments are written. Wall time is that of the clock's own offset, never the browser's zone.
import { reactive } from "./vendor.js";
import { api } from "./api.js";

const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEKDAYS = ["日", "一", "二", "三", "四", "五", "六"];

/** Milliseconds since the epoch on the virtual clock, and the next moment at which something is due (or null). */
export const clock = reactive({ now: 0, nextDue: null, moving: false });

let offset = "+08:00";
let anchor = { virtual: 0, real: 0 };
let moves = 0;
const resetListeners = [];

/** Calls the listener after a reset: one made here, or one that shows because the clock has gone back. */
export function onReset(listener) {
  resetListeners.push(listener);
}

const tellReset = () => resetListeners.forEach((listener) => listener());

function set({ now, nextDue }) {
  const before = clock.now;
  offset = now.match(/[+-]\d\d:\d\d$/)?.[0] ?? "+00:00";
  anchor = { virtual: Date.parse(now), real: performance.now() };
  clock.now = anchor.virtual;
  clock.nextDue = nextDue ?? null;
  if (before - clock.now > MINUTE) {
    tellReset();
  }
}

export function tick() {
  clock.now = anchor.virtual + performance.now() - anchor.real;
}

export async function readClock() {
  const before = moves;
  const read = await api.clock();
  // An answer from before a move would look like a clock set back.
  if (before === moves) set(read);
}

export async function moveClock(move) {
  moves++;
  clock.moving = true;
  try {
    await api.moveClock(move);
    set(await api.clock());
    if (move.reset) tellReset();
  } finally {
    moves++;
    clock.moving = false;
  }
}

function offsetMs() {
  const [, sign, hours, minutes] = offset.match(/([+-])(\d\d):(\d\d)/);
  return (sign === "-" ? -1 : 1) * (hours * 60 + +minutes) * MINUTE;
}

const pad = (number) => String(number).padStart(2, "0");
const wall = (at) => new Date(at + offsetMs());
const dayNumber = (at) => Math.floor((at + offsetMs()) / DAY);

export const clockTime = (at) => `${pad(wall(at).getUTCHours())}:${pad(wall(at).getUTCMinutes())}`;
export const weekday = (at) => `周${WEEKDAYS[wall(at).getUTCDay()]}`;
export const monthAndDay = (at) => `${wall(at).getUTCMonth() + 1}月${wall(at).getUTCDate()}日`;
export const fullDate = (at) => `${wall(at).getUTCFullYear()}年${monthAndDay(at)}`;

/** As the conversation list writes it: 10:30, 昨天, 星期三, 11/20. */
export function listTime(at) {
  const days = dayNumber(clock.now) - dayNumber(at);
  if (days === 0) return clockTime(at);
  if (days === 1) return "昨天";
  if (days > 1 && days < 7) return `星期${WEEKDAYS[wall(at).getUTCDay()]}`;
  return `${wall(at).getUTCMonth() + 1}/${wall(at).getUTCDate()}`;
}

/** As a time separator in a chat writes it. */
export function chatTime(at) {
  const days = dayNumber(clock.now) - dayNumber(at);
  if (days === 0) return clockTime(at);
  if (days === 1) return `昨天 ${clockTime(at)}`;
  return `${monthAndDay(at)} ${weekday(at)} ${clockTime(at)}`;
}

/** The value of a date-time field for a moment, and back. */
export const toField = (at) => wall(at).toISOString().slice(0, 16);
export const fromField = (value) => `${value}:00${offset}`;

/** The next calendar day's 08:30 as the API takes it. */
export const tomorrowMorning = () => fromField(`${toField(clock.now + DAY).slice(0, 10)}T08:30`);
