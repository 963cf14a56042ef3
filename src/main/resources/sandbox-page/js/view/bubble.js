// One message as it stands in a chat: text, voice, file, markdown, action card or interactive card.
import { BOT, person } from "../directory.js";
import { sentenceOf, toHtml } from "../markdown.js";
import { clockTime } from "../time.js";
import { h } from "../vendor.js";
import { botAvatar, personAvatar } from "./avatar.js";
import { icon } from "./icons.js";

const LETTERS_PER_SECOND = 4;
const LONGEST_VOICE_SECONDS = 60;

function openPage(address) {
  if (/^https?:/i.test(address)) window.open(address, "_blank", "noopener,noreferrer");
}

function markdown(text, say) {
  const followed = (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    event.preventDefault();
    const sentence = sentenceOf(link);
    if (sentence) say(sentence);
    else openPage(link.href);
  };
  return h("div", { class: "markdown", innerHTML: toHtml(text), onClick: followed });
}

function voice({ text }) {
  const seconds = Math.min(LONGEST_VOICE_SECONDS, Math.max(1, Math.round(text.length / LETTERS_PER_SECOND)));
  const wave = h("span", { class: "voice", style: { minWidth: `${60 + seconds * 4}px` } }, [
    h("span", `${seconds}″`),
    icon("voice", 20),
  ]);
  return [wave, h("span", { class: "voice-text" }, text)];
}

function sizeOf(content) {
  const bytes = Math.floor(((content ?? "").length * 3) / 4);
  return bytes < 1024 ? `${bytes} B` : bytes < 1_048_576 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}

function download({ fileName, content }) {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes]));
  Object.assign(document.createElement("a"), { href: address, download: fileName }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

function file(message) {
  const kind = message.fileName.split(".").pop().slice(0, 4).toUpperCase();
  return h(
    "button",
    { class: "file", disabled: !message.content, "aria-label": `文件 ${message.fileName}`, onClick: () => download(message) },
    [
      h("span", [
        h("span", { class: "file-name" }, message.fileName),
        message.content ? h("span", { class: "file-size" }, sizeOf(message.content)) : null,
      ]),
      h("span", { class: "file-icon", "aria-hidden": "true" }, [icon("file", 44), h("span", kind)]),
    ],
  );
}

/** A button says something to the bot, or opens a page. */
function buttons(message, tap) {
  const press = ({ id, opens }) => (opens ? openPage(opens) : tap(message, id));
  return h(
    "div",
    { class: "card-buttons", role: "group", "aria-label": "卡片按钮" },
    message.buttons.map((button) =>
      h("button", { key: button.id, disabled: !button.enabled, onClick: () => press(button) }, button.label),
    ),
  );
}

/** A card that changes in place; when it last did stands below it. */
function interactiveCard(message, { say, tap }) {
  const changed = message.updatedAt ? `${clockTime(Date.parse(message.updatedAt))} 更新` : "";
  return h("div", { class: "bubble card interactive" }, [
    h("h3", { class: "card-title" }, message.title),
    markdown(message.text, say),
    message.buttons.length ? buttons(message, tap) : null,
    changed ? h("p", { class: "card-changed" }, changed) : null,
  ]);
}

function body(message, { say, tap }) {
  if (message.cardId) return interactiveCard(message, { say, tap });
  const card = message.buttons?.length > 0 || message.kind === "card";
  if (card) {
    return h("div", { class: "bubble card" }, [markdown(message.text, say), buttons(message, tap)]);
  }
  switch (message.kind) {
    case "file":
      return file(message);
    case "voice":
      return h("div", { class: "bubble" }, voice(message));
    case "markdown":
      return h("div", { class: "bubble" }, [markdown(message.text, say)]);
    default:
      return h("div", { class: "bubble plain" }, message.text);
  }
}

/** `actions`: what a link says, what a button does, how a failed message is sent again. */
export function messageRow(message, { userId, answered, ...actions }) {
  const own = message.from === userId;
  const name = message.from ? person(message.from).name : BOT.name;
  const named = !own && message.conversation !== "direct";
  const time = message.at ? ` ${clockTime(Date.parse(message.at))}` : "";
  return h("article", { key: message.msgId ?? message.seq, class: ["message", { own }], "aria-label": `${own ? "我" : name}${time}` }, [
    message.from ? personAvatar(message.from) : botAvatar(),
    h("div", { class: "message-body" }, [
      named ? h("p", { class: "sender" }, [name, message.from ? null : h("span", { class: "tag" }, "机器人")]) : null,
      body(message, actions),
      own && answered ? h("p", { class: "receipt" }, "已读") : null,
    ]),
    message.failed
      ? h("button", { class: "failed", "aria-label": "没有发出，重发", onClick: () => actions.again(message) }, [icon("failed", 22)])
      : null,
  ]);
}
