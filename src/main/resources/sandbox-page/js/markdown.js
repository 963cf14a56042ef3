// Markdown as DingTalk shows it: headings, quotes, bold, italic, links and lists. A single line feed is no new line there.
import { DOMPurify, MarkdownIt } from "./vendor.js";

const SEND = "dtmd://dingtalkclient/sendMessage?content=";

const parser = new MarkdownIt({ html: false, breaks: false, linkify: false }).disable([
  "table",
  "fence",
  "code",
  "backticks",
  "strikethrough",
  "image",
  "hr",
  "reference",
  "html_block",
  "html_inline",
]);

const ALLOWED = {
  ALLOWED_TAGS: ["h1", "h2", "h3", "h4", "h5", "h6", "p", "blockquote", "strong", "em", "a", "ul", "ol", "li", "br"],
  ALLOWED_ATTR: ["href", "start"],
  ALLOWED_URI_REGEXP: /^(?:https?|dtmd):/i,
};

export const toHtml = (markdown) => DOMPurify.sanitize(parser.render(markdown), ALLOWED);

/** The words without their markup, for the conversation list. */
export const toPlain = (markdown) => {
  const holder = document.createElement("template");
  holder.innerHTML = toHtml(markdown);
  return holder.content.textContent.replace(/\s+/g, " ").trim();
};

/** What a tap on this link says to the bot, or null for an ordinary link. */
export function sentenceOf(link) {
  const address = link.getAttribute("href") ?? "";
  return address.startsWith(SEND) ? decodeURIComponent(address.slice(SEND.length)) : null;
}
