// One conversation: bubbles under time separators, always at the newest unless the reader has scrolled up.
import { conversationName, group } from "../directory.js";
import { messagesOf } from "../mailbox.js";
import { chatTime, clock } from "../time.js";
import { attempt } from "../toast.js";
import { computed, h, nextTick, onBeforeUnmount, onMounted, ref, watch } from "../vendor.js";
import { api } from "../api.js";
import { messageRow } from "./bubble.js";
import { Composer } from "./composer.js";
import { unreadInAll } from "./conversations.js";
import { icon } from "./icons.js";

const SEPARATE_AFTER_MS = 5 * 60_000;
const NEAR_END_PX = 80;
const TYPING_FOR_MS = 10_000;

export const Chat = {
  props: { mailbox: Object, conversation: String },
  emits: ["close"],
  setup(props, { emit }) {
    const log = ref(null);
    const atEnd = ref(true);
    const awaited = ref(false);
    let patience;

    const box = props.mailbox.box;
    const messages = computed(() => messagesOf(box, props.conversation));
    const answered = computed(() => new Set(messages.value.map(({ replyTo }) => replyTo)));
    const inGroup = computed(() => props.conversation !== "direct");

    const toEnd = () => nextTick(() => log.value && (log.value.scrollTop = log.value.scrollHeight));
    const scrolled = () => {
      const { scrollHeight, scrollTop, clientHeight } = log.value;
      atEnd.value = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
    };

    // an interactive card that changes is an answer too, though no message comes
    const newest = computed(() => messages.value.reduce((a, b) => ((b.change ?? 0) > (a?.change ?? 0) ? b : a), null));
    watch(
      () => newest.value?.change,
      () => newest.value?.from !== box.userId && (awaited.value = false),
    );
    watch(
      () => messages.value.length,
      () => {
        const last = messages.value.at(-1);
        props.mailbox.markRead(props.conversation);
        if (atEnd.value || last?.from === box.userId) toEnd();
      },
    );
    // The bar below grows with what is written, and a real phone's keyboard takes half the screen.
    const resized = new ResizeObserver(() => atEnd.value && toEnd());
    onMounted(() => {
      props.mailbox.markRead(props.conversation);
      resized.observe(log.value);
    });
    onBeforeUnmount(() => resized.disconnect());

    function send(message) {
      props.mailbox.say({ conversation: props.conversation, ...message });
      expectAnswer(message.mention !== false);
    }
    function expectAnswer(expected) {
      awaited.value = expected;
      clearTimeout(patience);
      patience = setTimeout(() => (awaited.value = false), TYPING_FOR_MS);
    }
    const actions = {
      say: (text) => send({ kind: "text", text }),
      tap: (message, button) => {
        expectAnswer(true);
        return attempt(() => api.tap({ by: box.userId, seq: message.seq, button }));
      },
      again: ({ from, msgId, failed, ...message }) => {
        box.outgoing = box.outgoing.filter((each) => each.msgId !== msgId);
        send(message);
      },
    };

    function rows() {
      let before = 0;
      return messages.value.flatMap((message) => {
        const at = message.at ? Date.parse(message.at) : clock.now;
        const separated = at - before > SEPARATE_AFTER_MS;
        before = at;
        const row = messageRow(message, {
          userId: box.userId,
          answered: !inGroup.value && answered.value.has(message.msgId),
          ...actions,
        });
        return separated ? [h("p", { key: `time-${row.key}`, class: "separator" }, chatTime(at)), row] : [row];
      });
    }
    function header() {
      const others = unreadInAll(box, props.conversation);
      const members = inGroup.value ? `（${group(props.conversation)?.members.length ?? 0}）` : "";
      const title = awaited.value ? "对方正在输入…" : conversationName(props.conversation) + members;
      return h("header", { class: "bar" }, [
        h("button", { class: "bar-side", "aria-label": "返回", onClick: () => emit("close") }, [
          icon("back"),
          others ? h("span", { class: "bar-count" }, others) : null,
        ]),
        h("h1", { class: "bar-title" }, [title, inGroup.value || awaited.value ? null : h("span", { class: "tag" }, "机器人")]),
        h("span", { class: "bar-side" }),
      ]);
    }

    return () =>
      h("div", { class: "screen grey" }, [
        header(),
        h("div", { ref: log, class: "log", role: "log", "aria-label": "聊天记录", tabindex: 0, onScroll: scrolled }, rows()),
        atEnd.value ? null : h("button", { class: "to-end", onClick: toEnd }, "回到最新"),
        h(Composer, { inGroup: inGroup.value, onSend: send }),
      ]);
  },
};
