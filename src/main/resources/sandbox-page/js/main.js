import { App } from "./view/app.js";
import { createApp } from "./vendor.js";

createApp(App).mount("#app");
