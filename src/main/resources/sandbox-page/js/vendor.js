// The only file that knows where the WebJars are; the versions are those of pom.xml.
import "/webjars/markdown-it/14.1.0/dist/markdown-it.min.js";

export {
  computed,
  createApp,
  h,
  nextTick,
  onBeforeUnmount,
  onMounted,
  reactive,
  ref,
  watch,
} from "/webjars/vue/3.5.22/dist/vue.runtime.esm-browser.prod.js";
export { default as DOMPurify } from "/webjars/dompurify/3.3.0/dist/purify.es.mjs";
export const MarkdownIt = globalThis.markdownit;
