import { BOT, colorOf, person } from "../directory.js";
import { h } from "../vendor.js";

const tile = (text, color, label) =>
  h("span", { class: "avatar", style: { backgroundColor: color }, "aria-hidden": "true", title: label }, text);

export const botAvatar = () => tile(BOT.name.slice(-2), BOT.color, BOT.name);

export function personAvatar(userId) {
  const { name } = person(userId);
  return tile([...name].slice(-2).join(""), colorOf(userId), name);
}

/** A group shows its first members in small squares, as DingTalk does. */
export function groupAvatar(group) {
  const tiles = group.members.slice(0, 4).map((userId) =>
    h("span", { style: { backgroundColor: colorOf(userId) } }, [...person(userId).name].at(-1)),
  );
  return h("span", { class: "avatar mosaic", "aria-hidden": "true" }, tiles);
}
