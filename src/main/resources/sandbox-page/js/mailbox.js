// One person's phone: the messages on it, kept up to date by long poll, and what has been read.
import { reactive } from "./vendor.js";
import { api } from "./api.js";
import { readClock } from "./time.js";
import { showToast } from "./toast.js";

const WAIT_MS = 20_000;
const PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 8_000;

const pause = (ms) => new Promise((wake) => setTimeout(wake, ms));

/** Hidden tabs do not poll: a browser has six connections for one address, and each phone holds one. */
function visible() {
  if (!document.hidden) {
    return Promise.resolve();
  }
  return new Promise((wake) => document.addEventListener("visibilitychange", wake, { once: true }));
}

export function openMailbox(userId) {
  const readKey = `fuban.read.${userId}`;
  const box = reactive({ userId, messages: [], outgoing: [], read: stored(readKey), loaded: false });
  let polling = new AbortController();
  let change = 0;

  function take(arrived) {
    const known = new Map(box.messages.map((message) => [message.seq, message]));
    arrived.forEach((message) => known.set(message.seq, message));
    box.messages = [...known.values()].sort((a, b) => a.seq - b.seq);
    box.outgoing = box.outgoing.filter(({ msgId }) => !box.messages.some((message) => message.msgId === msgId));
    change = Math.max(change, ...arrived.map((message) => message.change));
  }

  /** Everything anew: after a reset, which starts the numbers again, and after each quiet spell in case of one. */
  function takeAll(messages) {
    const newest = Math.max(0, ...messages.map((message) => message.change));
    if (box.loaded && newest === change && messages.length === box.messages.length) {
      return;
    }
    box.messages = [];
    change = 0;
    take(messages);
    const last = Math.max(0, ...messages.map((message) => message.seq));
    if (Object.values(box.read).some((seq) => seq > last)) {
      box.read = {};
    }
    box.loaded = true;
  }

  async function poll(signal) {
    if (!box.loaded) {
      takeAll(await api.inbox(userId, 0, 0, signal));
      return;
    }
    const arrived = await api.inbox(userId, change, WAIT_MS, signal);
    if (arrived.length) {
      take(arrived);
      await readClock();
    } else {
      takeAll(await api.inbox(userId, 0, 0, signal));
    }
  }

  async function listen({ signal }) {
    let failures = 0;
    while (!signal.aborted) {
      await visible();
      try {
        await poll(signal);
        failures = 0;
        await pause(PAUSE_MS);
      } catch (failure) {
        if (!signal.aborted) {
          if (failures++ === 0) showToast(failure.message);
          await pause(Math.min(PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS));
        }
      }
    }
  }

  async function say(message) {
    const msgId = crypto.randomUUID();
    const shown = reactive({ ...message, from: userId, msgId, failed: false });
    box.outgoing.push(shown);
    try {
      await api.say({ ...message, from: userId, msgId });
    } catch (failure) {
      shown.failed = true;
      showToast(failure.message);
    }
  }

  function reload() {
    polling.abort();
    polling = new AbortController();
    Object.assign(box, { messages: [], outgoing: [], loaded: false });
    change = 0;
    listen(polling);
  }

  function markRead(conversation) {
    const last = box.messages.filter((message) => message.conversation === conversation).at(-1)?.seq ?? 0;
    if ((box.read[conversation] ?? 0) < last) {
      box.read[conversation] = last;
      localStorage.setItem(readKey, JSON.stringify(box.read));
    }
  }

  listen(polling);
  return { box, say, reload, markRead, close: () => polling.abort() };
}

function stored(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}

/** The messages of one conversation, those still under way last. */
export const messagesOf = (box, conversation) =>
  [...box.messages, ...box.outgoing].filter((message) => message.conversation === conversation);

export const unreadOf = (box, conversation) =>
  box.messages.filter(
    (message) =>
      message.conversation === conversation &&
      message.from !== box.userId &&
      message.seq > (box.read[conversation] ?? 0),
  ).length;
