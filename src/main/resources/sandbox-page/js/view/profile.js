// A person's page: my own under the last tab, another's from the address book.
import { ROLES, person } from "../directory.js";
import { h } from "../vendor.js";
import { personAvatar } from "./avatar.js";
import { icon } from "./icons.js";

function facts({ unit, post, roles, inChargeOf, actingPartner, liaisonFor }) {
  const names = (ids) => ids.map((id) => person(id).name).join("、");
  return [
    ["单位", unit],
    ["职务", post],
    ["角色", roles.map((role) => ROLES[role] ?? role).join("、")],
    ["分管或联系", inChargeOf.join("、")],
    ["AB 角", actingPartner ? person(actingPartner).name : ""],
    ["联络", names(liaisonFor)],
  ].filter(([, value]) => value);
}

const action = (label, run, note) =>
  h("button", { class: "setting", onClick: run }, [
    h("span", label),
    note ? h("span", { class: "setting-note" }, note) : null,
    icon("next", 16),
  ]);

/** `actions` are pairs of a label and what it does. */
export function profileScreen({ userId, title, close, actions }) {
  const who = person(userId);
  return h("div", { class: "screen grey" }, [
    h("header", { class: "bar" }, [
      close
        ? h("button", { class: "bar-side", "aria-label": "返回", onClick: close }, [icon("back")])
        : h("span", { class: "bar-side" }),
      h("h1", { class: "bar-title" }, title),
      h("span", { class: "bar-side" }),
    ]),
    h("div", { class: "list" }, [
      h("div", { class: "card-head" }, [
        personAvatar(userId),
        h("div", [h("p", { class: "card-name" }, who.name), h("p", { class: "row-last" }, `${who.unit} ${who.post}`)]),
      ]),
      h("dl", { class: "facts" }, facts(who).map(([name, value]) => [h("dt", name), h("dd", value)])),
      h("div", { class: "settings" }, actions.map(([label, run, note]) => action(label, run, note))),
    ]),
  ]);
}
