// The first tab: conversations with their newest message, time and unread badge.
import { BOT, conversationName, group, groupsOf, person } from "../directory.js";
import { messagesOf, unreadOf } from "../mailbox.js";
import { toPlain } from "../markdown.js";
import { listTime } from "../time.js";
import { h } from "../vendor.js";
import { botAvatar, groupAvatar, personAvatar } from "./avatar.js";
import { icon } from "./icons.js";

function preview(message, userId) {
  if (!message) return "";
  const spoken = message.kind === "voice" ? "[语音] " : "";
  const words = message.kind === "file" ? `[文件] ${message.fileName}` : message.title || toPlain(message.text);
  const grouped = message.conversation !== "direct" && message.from !== userId;
  const speaker = grouped ? `${message.from ? person(message.from).name : BOT.name}：` : "";
  return speaker + spoken + words;
}

function summaries(box) {
  return ["direct", ...groupsOf(box.userId).map(({ id }) => id)]
    .map((id) => {
      const last = messagesOf(box, id).at(-1);
      return { id, last, at: last?.at ? Date.parse(last.at) : 0, unread: unreadOf(box, id) };
    })
    .sort((a, b) => b.at - a.at);
}

export const unreadInAll = (box, except) =>
  summaries(box).reduce((sum, { id, unread }) => sum + (id === except ? 0 : unread), 0);

export const badge = (count) =>
  count ? h("span", { class: "badge", "aria-hidden": "true" }, count > 99 ? "99+" : count) : null;

function row({ id, last, at, unread }, userId, open) {
  const label = `${conversationName(id)}${unread ? `，${unread}条未读` : ""}`;
  return h("li", { key: id }, [
    h("button", { class: "row", "aria-label": label, onClick: () => open(id) }, [
      h("span", { class: "row-avatar" }, [id === "direct" ? botAvatar() : groupAvatar(group(id)), badge(unread)]),
      h("span", { class: "row-text" }, [
        h("span", { class: "row-top" }, [
          h("span", { class: "row-name" }, conversationName(id)),
          id === "direct" ? h("span", { class: "tag" }, "机器人") : null,
          h("span", { class: "row-time" }, at ? listTime(at) : ""),
        ]),
        h("span", { class: "row-last" }, preview(last, userId) || "点开就可以问"),
      ]),
    ]),
  ]);
}

export function conversationsScreen({ box, open, showMe, find }) {
  return h("div", { class: "screen" }, [
    h("header", { class: "bar" }, [
      h("button", { class: "bar-side", "aria-label": "我的资料", onClick: showMe }, [personAvatar(box.userId)]),
      h("h1", { class: "bar-title" }, "消息"),
      h("span", { class: "bar-side" }),
    ]),
    h("button", { class: "search-button", onClick: find }, [icon("search", 16), "搜索"]),
    h("ul", { class: "list", "aria-label": "会话列表" }, summaries(box).map((each) => row(each, box.userId, open))),
  ]);
}
