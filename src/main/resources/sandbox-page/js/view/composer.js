// The bar at the bottom of a chat: text, voice (typed here, sent as recognised speech), files, and the mention in groups.
import { BOT } from "../directory.js";
import { showToast } from "../toast.js";
import { h, nextTick, ref } from "../vendor.js";
import { icon } from "./icons.js";

const LARGEST_FILE_BYTES = 10 * 1024 * 1024;

function base64Of(file) {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(file);
  });
}

export const Composer = {
  props: { inGroup: Boolean },
  emits: ["send"],
  setup(props, { emit }) {
    const words = ref("");
    const speaking = ref(false);
    const mention = ref(true);
    const area = ref(null);
    const picker = ref(null);

    const fit = () =>
      nextTick(() => {
        area.value.style.height = "auto";
        area.value.style.height = `${area.value.scrollHeight}px`;
      });
    const send = (message) => emit("send", props.inGroup ? { ...message, mention: mention.value } : message);

    /** In a group the bot hears only text, and so says DingTalk. */
    const unlessInGroup = (action) => () => (props.inGroup ? showToast("群里只能给机器人发文字，语音和文件请单聊发。") : action());

    function sendWords() {
      if (words.value.trim()) {
        send({ kind: speaking.value ? "voice" : "text", text: words.value });
        words.value = "";
        speaking.value = false;
        fit();
      }
    }
    function typed(event) {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        sendWords();
      }
    }
    async function sendFile(event) {
      const [file] = event.target.files;
      event.target.value = "";
      if (!file) return;
      if (file.size > LARGEST_FILE_BYTES) {
        showToast("文件太大，请发10 MB以内的。");
        return;
      }
      send({ kind: "file", text: "", fileName: file.name, content: await base64Of(file) });
    }

    const mentionSwitch = () =>
      h(
        "button",
        {
          class: ["mention", { on: mention.value }],
          role: "switch",
          "aria-checked": String(mention.value),
          onClick: () => (mention.value = !mention.value),
        },
        `@${BOT.name}`,
      );
    const textField = () =>
      h("textarea", {
        ref: area,
        rows: 1,
        "aria-label": "输入消息",
        placeholder: speaking.value ? "打字代替说话，按语音发出" : "发消息",
        value: words.value,
        onInput: (event) => {
          words.value = event.target.value;
          fit();
        },
        onKeydown: typed,
      });
    const lastButton = () =>
      words.value.trim()
        ? h("button", { class: "send", onClick: sendWords }, "发送")
        : h("button", { class: "tool", "aria-label": "发送文件", onClick: unlessInGroup(() => picker.value.click()) }, [
            h("span", { class: "plus" }, [icon("attach", 18)]),
          ]);

    return () =>
      h("footer", { class: "composer" }, [
        props.inGroup ? mentionSwitch() : null,
        h("div", { class: ["composer-line", { speaking: speaking.value }] }, [
          h(
            "button",
            {
              class: "tool",
              "aria-label": "语音",
              "aria-pressed": String(speaking.value),
              onClick: unlessInGroup(() => (speaking.value = !speaking.value)),
            },
            [h("span", { class: "plus" }, [icon(speaking.value ? "keyboard" : "voice", 18)])],
          ),
          textField(),
          lastButton(),
          h("input", { ref: picker, type: "file", class: "hidden-file", "aria-label": "选择文件", tabindex: -1, onChange: sendFile }),
        ]),
      ]);
  },
};
