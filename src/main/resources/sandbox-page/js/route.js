// Who is on which phone and what is open there, kept in the address so that a reload or a link shows the same:
// #left=u21/direct&right=u12/contacts (the part after the slash: nothing, a tab, or a conversation).
import { reactive } from "./vendor.js";

export const TABS = ["chats", "contacts", "me"];

export const phones = reactive({ left: { userId: "", screen: "chats" }, right: { userId: "", screen: "chats" } });

function read() {
  const hash = new URLSearchParams(location.hash.slice(1));
  for (const side of ["left", "right"]) {
    const [userId = "", screen = ""] = (hash.get(side) ?? "").split("/").map(decodeURIComponent);
    phones[side] = { userId, screen: screen || "chats" };
  }
}

function written() {
  return Object.entries(phones)
    .filter(([, phone]) => phone.userId)
    .map(([side, { userId, screen }]) => {
      const open = screen === "chats" ? "" : `/${encodeURIComponent(screen)}`;
      return `${side}=${encodeURIComponent(userId)}${open}`;
    })
    .join("&");
}

export function go(side, change) {
  Object.assign(phones[side], change);
  const hash = `#${written()}`;
  if (location.hash !== hash) {
    history.pushState(null, "", hash);
  }
}

window.addEventListener("popstate", read);
window.addEventListener("hashchange", read);
read();
