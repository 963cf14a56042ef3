// Who there is: people and groups as the sandbox tells, and what the page shows of them.
import { reactive } from "./vendor.js";
import { api } from "./api.js";

export const BOT = { name: "府办小助", color: "#007fff" };

/** An id that is not in the directory: a member of the organisation whom the bot does not know. */
export const STRANGER = "stranger";

export const ROLES = {
  mayor: "区长",
  "executive-vice-mayor": "常务副区长",
  "vice-mayor": "副区长",
  "office-director": "办公室主任",
  "office-deputy": "办公室副主任",
  operator: "文秘",
  "performance-office": "绩效办",
  "unit-head": "单位负责人",
  liaison: "联络员",
  staff: "工作人员",
};

const COLORS = ["#3296fa", "#ff9f40", "#15bc83", "#f2643d", "#6f6af8", "#2fb5c7", "#e5688f", "#8aa13a"];

export const directory = reactive({ people: [], groups: [], loaded: false });

export async function loadDirectory() {
  [directory.people, directory.groups] = await Promise.all([api.people(), api.groups()]);
  directory.loaded = true;
}

export function person(userId) {
  return (
    directory.people.find((each) => each.userId === userId) ?? {
      userId,
      name: userId === STRANGER ? "外部人员" : userId,
      post: "不在通讯录",
      unit: "",
      roles: [],
      inChargeOf: [],
      liaisonFor: [],
    }
  );
}

export const group = (id) => directory.groups.find((each) => each.id === id);
export const groupsOf = (userId) => directory.groups.filter((each) => each.members.includes(userId));
export const conversationName = (id) => (id === "direct" ? BOT.name : (group(id)?.name ?? id));

export function colorOf(userId) {
  const sum = [...userId].reduce((total, letter) => (total * 31 + letter.codePointAt(0)) % 9973, 7);
  return COLORS[sum % COLORS.length];
}

const RANKS = Object.keys(ROLES);
const rank = (people) => Math.min(...people.flatMap(({ roles }) => roles.map((role) => RANKS.indexOf(role))));

/** People by unit, leaders and office first, of one role or of any, that hold the words in name, post or unit. */
export function search(words, role) {
  const wanted = words.trim().split(/\s+/).filter(Boolean);
  const units = new Map();
  for (const each of directory.people) {
    const text = `${each.name} ${each.post} ${each.unit}`;
    if ((!role || each.roles.includes(role)) && wanted.every((word) => text.includes(word))) {
      units.set(each.unit, [...(units.get(each.unit) ?? []), each]);
    }
  }
  return [...units].sort(([, some], [, others]) => rank(some) - rank(others));
}
