// One phone: status bar, the screen that is open, and the tabs.
import { directory } from "../directory.js";
import { openMailbox } from "../mailbox.js";
import { TABS, go, phones } from "../route.js";
import { clock, clockTime, fullDate, onReset, weekday } from "../time.js";
import { h, onBeforeUnmount, ref, watch } from "../vendor.js";
import { Chat } from "./chat.js";
import { Contacts } from "./contacts.js";
import { badge, conversationsScreen, unreadInAll } from "./conversations.js";
import { icon } from "./icons.js";
import { profileScreen } from "./profile.js";

const TAB_LABELS = { chats: "消息", contacts: "通讯录", me: "我的" };

export const Phone = {
  props: { side: String, label: String },
  emits: ["panel"],
  setup(props, { emit }) {
    const mailbox = ref(null);
    const looking = ref("");
    const choosing = ref(false);
    const state = () => phones[props.side];
    const open = (screen) => go(props.side, { screen });

    watch(
      () => state().userId,
      (userId) => {
        mailbox.value?.close();
        mailbox.value = userId ? openMailbox(userId) : null;
        choosing.value = false;
        looking.value = "";
      },
      { immediate: true },
    );
    onReset(() => mailbox.value?.reload());
    onBeforeUnmount(() => mailbox.value?.close());

    const become = (userId) => {
      choosing.value = false;
      looking.value = "";
      go(props.side, { userId, screen: "chats" });
    };

    const statusBar = () =>
      h("div", { class: "status" }, [
        h(
          "button",
          { class: "status-time", "aria-label": `沙箱时钟 ${fullDate(clock.now)} ${weekday(clock.now)} ${clockTime(clock.now)}`, onClick: () => emit("panel") },
          clockTime(clock.now),
        ),
        h("span", { class: "status-island" }),
        h("span", { class: "status-icons" }, [icon("signal", 17), icon("wifi", 16), h("span", { class: "battery" })]),
      ]);

    const me = () =>
      profileScreen({
        userId: state().userId,
        title: "我的",
        actions: [
          ["换一个人", () => (choosing.value = true)],
          ["沙箱时钟和控制", () => emit("panel"), clockTime(clock.now)],
        ],
      });
    const other = () =>
      profileScreen({
        userId: looking.value,
        title: "个人资料",
        close: () => (looking.value = ""),
        actions: [["在这部手机上登录", () => become(looking.value)]],
      });
    const picker = () =>
      h(Contacts, {
        key: "picker",
        title: "选择你是谁",
        closable: choosing.value,
        onPick: become,
        onClose: () => (choosing.value = false),
      });

    function screen() {
      const { userId, screen: name } = state();
      if (!userId || choosing.value) return picker();
      if (name === "contacts") {
        return looking.value
          ? other()
          : h(Contacts, { key: "contacts", title: "通讯录", onPick: (id) => (looking.value = id) });
      }
      if (name === "me") return me();
      if (name === "chats") {
        return conversationsScreen({ box: mailbox.value.box, open, showMe: () => open("me"), find: () => open("contacts") });
      }
      return h(Chat, { key: `${userId}/${name}`, mailbox: mailbox.value, conversation: name, onClose: () => open("chats") });
    }

    const tab = (name) =>
      h("button", { class: "tab", "aria-current": state().screen === name ? "page" : null, onClick: () => open(name) }, [
        icon(name, 26),
        h("span", TAB_LABELS[name]),
        name === "chats" ? badge(unreadInAll(mailbox.value.box)) : null,
      ]);
    const tabs = () =>
      state().userId && !choosing.value && TABS.includes(state().screen)
        ? h("nav", { class: "tabs", "aria-label": "导航" }, TABS.map(tab))
        : null;

    return () =>
      h("section", { class: "phone", "aria-label": props.label }, [
        h("div", { class: "phone-screen" }, [statusBar(), directory.loaded ? screen() : h("p", { class: "screen empty" }, "正在连接沙箱…"), tabs(), h("span", { class: "home-bar" })]),
      ]);
  },
};
