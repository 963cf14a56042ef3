// The sandbox's control API. The page knows nothing else of the program.

const BASE = "sandbox/api/";

/** A refusal or an outage, with a message that can be shown as it is. */
export class ApiError extends Error {}

/** `refusals`: what to say for a status where the API's own words are for programs, which have fields and not buttons. */
async function call(method, path, { body, signal, refusals = {} } = {}) {
  let response;
  try {
    response = await fetch(BASE + path, {
      method,
      signal,
      headers: body ? { "Content-Type": "application/json" } : {},
      body: body && JSON.stringify(body),
    });
  } catch (failure) {
    if (signal?.aborted) {
      throw failure;
    }
    throw new ApiError("连不上沙箱，请看程序是否还在运行。");
  }
  const text = await response.text();
  if (!response.ok) {
    throw new ApiError(refusals[response.status] ?? detailOf(text) ?? `沙箱没有办成（${response.status}）。`);
  }
  return text ? JSON.parse(text) : null;
}

function detailOf(text) {
  try {
    return JSON.parse(text).detail;
  } catch {
    return undefined;
  }
}

const CLOCK_REFUSALS = {
  400: "这个时间看不懂，请重新填。",
  409: "时钟只能往前拨；要回到更早，请填好时间再清空并重置。",
};

export const api = {
  people: () => call("GET", "people"),
  groups: () => call("GET", "groups"),
  clock: () => call("GET", "clock"),
  moveClock: (move) => call("POST", "clock", { body: move, refusals: CLOCK_REFUSALS }),
  say: (message) => call("POST", "messages", { body: message }),
  tap: (tap) => call("POST", "taps", { body: tap }),
  sends: () => call("GET", "sends"),

  /** What changed on this person's phone after `change`: the bot's messages and (`all`) what people said. */
  async inbox(userId, change, wait, signal) {
    const query = new URLSearchParams({ all: "true", changedAfter: change, wait });
    const answer = await call("GET", `inbox/${encodeURIComponent(userId)}?${query}`, { signal });
    return answer.messages;
  },
};
