// The sandbox's own controls beside the phones: the virtual clock, what was sent, and the reset.
import { conversationName, person } from "../directory.js";
import { api } from "../api.js";
import { chatTime, clock, clockTime, fromField, fullDate, moveClock, toField, tomorrowMorning, weekday } from "../time.js";
import { toPlain } from "../markdown.js";
import { attempt } from "../toast.js";
import { h, onBeforeUnmount, onMounted, ref, watch } from "../vendor.js";
import { icon } from "./icons.js";

const SHOWN_SENDS = 12;
const REFRESH_MS = 4000;
const ROUTES = { sessionWebhook: "回复", "robot.batchSend": "单聊", "robot.groupSend": "群聊", "card.create": "卡片", "card.update": "改卡片" };

const receivers = ({ to }) => (Array.isArray(to) ? to.map((id) => person(id).name).join("、") : conversationName(to.group));

const sendRow = (send) =>
  h("li", { key: send.n }, [
    h("p", { class: "send-head" }, [
      h("span", { class: "send-route" }, ROUTES[send.api] ?? send.api),
      h("span", { class: "send-to" }, receivers(send)),
      h("time", chatTime(Date.parse(send.at))),
    ]),
    h("p", { class: "send-text" }, send.title || toPlain(send.text)),
  ]);

export const Panel = {
  props: { open: Boolean },
  emits: ["close"],
  setup(props, { emit }) {
    const target = ref("");
    const jump = ref(false);
    const sends = ref([]);
    const dialog = ref(null);
    let timer;

    const refresh = async () => {
      if (!document.hidden) sends.value = (await api.sends().catch(() => [])).slice(-SHOWN_SENDS).reverse();
    };
    const move = async (where) => {
      if (await attempt(() => moveClock(where))) target.value = toField(clock.now);
      await refresh();
    };
    onMounted(() => {
      refresh();
      timer = setInterval(refresh, REFRESH_MS);
    });
    onBeforeUnmount(() => clearInterval(timer));
    watch(
      () => clock.now > 0 && !target.value,
      (unset) => unset && (target.value = toField(clock.now)),
      { immediate: true },
    );

    const button = (label, where, enabled = true) =>
      h("button", { class: "control", disabled: clock.moving || !enabled, onClick: () => move(where()) }, label);

    const face = () =>
      h("div", { class: "clock-face" }, [
        h("p", { class: "clock-time" }, clockTime(clock.now)),
        h("p", { class: "clock-date" }, `${fullDate(clock.now)} ${weekday(clock.now)}`),
        h("p", { class: "clock-due", role: "status" }, dueText()),
      ]);
    const dueText = () => {
      if (clock.moving) return "正在一步一步往前走…";
      return clock.nextDue ? `下一个提醒 ${chatTime(Date.parse(clock.nextDue))}` : "没有等着发的提醒";
    };
    const steps = () =>
      h("div", { class: "controls" }, [
        button("到下一个提醒", () => ({ to: clock.nextDue }), clock.nextDue !== null),
        button("+1小时", () => ({ advance: "PT1H" })),
        button("到明天08:30", () => ({ to: tomorrowMorning() })),
      ]);
    const field = () =>
      h("form", { class: "controls", onSubmit: (event) => { event.preventDefault(); move({ to: fromField(target.value), ...(jump.value && { jump: true }) }); } }, [
        h("input", {
          type: "datetime-local",
          "aria-label": "日期和时间",
          required: true,
          value: target.value,
          onInput: (event) => (target.value = event.target.value),
        }),
        h("button", { class: "control", disabled: clock.moving }, "拨到这里"),
        h("label", { class: "check" }, [
          h("input", { type: "checkbox", checked: jump.value, onChange: (event) => (jump.value = event.target.checked) }),
          "直接跳过去（好比这段时间程序停着）",
        ]),
      ]);

    const confirmReset = () =>
      h("dialog", { ref: dialog, class: "confirm", "aria-label": "重置沙箱" }, [
        h("h2", "重置沙箱？"),
        h("p", `所有会议、提醒和聊天记录都会清空，不能恢复。时钟从 ${target.value.replace("T", " ")} 重新开始。`),
        h("div", { class: "confirm-buttons" }, [
          h("button", { onClick: () => dialog.value.close() }, "不了"),
          h("button", { class: "danger", onClick: () => { dialog.value.close(); move({ reset: true, to: fromField(target.value) }); } }, "清空并重置"),
        ]),
      ]);

    return () =>
      h("aside", { class: ["panel", { open: props.open }], "aria-label": "沙箱控制" }, [
        h("header", { class: "panel-head" }, [
          h("h1", "沙箱"),
          h("button", { class: "panel-close", "aria-label": "关闭沙箱控制", onClick: () => emit("close") }, [icon("attach", 22)]),
        ]),
        h("p", { class: "panel-note" }, "这里不是真正的钉钉：本机扮演钉钉，机器人是真的。人名都是虚构的，消息不会发到外面。"),
        face(),
        steps(),
        field(),
        h("h2", { class: "panel-title" }, "最近发出的消息"),
        sends.value.length ? h("ol", { class: "sends", "aria-label": "最近发出的消息" }, sends.value.map(sendRow)) : h("p", { class: "panel-note" }, "还没有。"),
        h("button", { class: "control danger", disabled: clock.moving, onClick: () => dialog.value.showModal() }, "清空并重置…"),
        confirmReset(),
      ]);
  },
};
