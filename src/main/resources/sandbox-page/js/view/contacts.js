// The address book: who there is, found by name, post, unit and role. It also serves to choose who one is.
import { ROLES, STRANGER, person, search } from "../directory.js";
import { h, ref } from "../vendor.js";
import { personAvatar } from "./avatar.js";
import { icon } from "./icons.js";

const entry = (each, pick) =>
  h("li", { key: each.userId }, [
    h("button", { class: "row contact", onClick: () => pick(each.userId) }, [
      h("span", { class: "row-avatar" }, [personAvatar(each.userId)]),
      h("span", { class: "row-text" }, [
        h("span", { class: "row-name" }, each.name),
        h("span", { class: "row-last" }, [each.unit, each.post].filter(Boolean).join(" ")),
      ]),
    ]),
  ]);

const chip = (label, active, choose) =>
  h("button", { class: ["chip", { active }], "aria-pressed": String(active), onClick: choose }, label);

export const Contacts = {
  props: { title: String, closable: Boolean },
  emits: ["pick", "close"],
  setup(props, { emit }) {
    const words = ref("");
    const role = ref("");
    const pick = (userId) => emit("pick", userId);
    const found = () => search(words.value, role.value);

    const bar = () =>
      h("header", { class: "bar" }, [
        props.closable
          ? h("button", { class: "bar-side", "aria-label": "返回", onClick: () => emit("close") }, [icon("back")])
          : h("span", { class: "bar-side" }),
        h("h1", { class: "bar-title" }, props.title),
        h("span", { class: "bar-side" }),
      ]);
    const field = () =>
      h("label", { class: "search-field" }, [
        icon("search", 16),
        h("input", {
          type: "search",
          placeholder: "搜索姓名、职务、单位",
          "aria-label": "搜索姓名、职务、单位",
          value: words.value,
          onInput: (event) => (words.value = event.target.value),
        }),
      ]);
    const filter = () =>
      h("div", { class: "chips", role: "group", "aria-label": "按角色筛选" }, [
        chip("全部", role.value === "", () => (role.value = "")),
        Object.entries(ROLES).map(([id, label]) => chip(label, role.value === id, () => (role.value = id))),
      ]);
    const list = () => {
      const units = found();
      return h("div", { class: "list" }, [
        units.map(([unit, people]) => [
          h("h2", { key: `unit-${unit}`, class: "list-head" }, unit),
          h("ul", { key: unit, "aria-label": unit }, people.map((each) => entry(each, pick))),
        ]),
        units.length ? null : h("p", { class: "empty" }, "没有找到，换个词试试。"),
        h("h2", { class: "list-head" }, "不在通讯录的人"),
        h("ul", [entry(person(STRANGER), pick)]),
      ]);
    };
    return () => h("div", { class: "screen" }, [bar(), field(), filter(), list()]);
  },
};
