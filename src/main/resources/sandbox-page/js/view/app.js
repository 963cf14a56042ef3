// The page: two phones side by side where there is room, one on a phone, and the sandbox's controls.
import { loadDirectory } from "../directory.js";
import { readClock, tick } from "../time.js";
import { attempt, toast } from "../toast.js";
import { h, onMounted, ref } from "../vendor.js";
import { Panel } from "./panel.js";
import { Phone } from "./phone.js";

const READ_CLOCK_MS = 5000;
const RETRY_MS = 3000;

async function load() {
  if (!(await attempt(() => Promise.all([loadDirectory(), readClock()])))) {
    setTimeout(load, RETRY_MS);
  }
}

export const App = {
  setup() {
    const panelOpen = ref(false);
    const togglePanel = () => (panelOpen.value = !panelOpen.value);
    onMounted(() => {
      load();
      setInterval(tick, 1000);
      setInterval(() => document.hidden || readClock().catch(() => {}), READ_CLOCK_MS);
    });
    return () => [
      h("main", { class: "desk" }, [
        h(Phone, { side: "left", label: "左边的手机", onPanel: togglePanel }),
        h(Phone, { side: "right", label: "右边的手机", class: "second", onPanel: togglePanel }),
        h(Panel, { open: panelOpen.value, onClose: togglePanel }),
      ]),
      h("div", { class: ["toast", { shown: toast.text }], role: "alert" }, toast.text),
    ];
  },
};
