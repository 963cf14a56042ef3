import { reactive } from "./vendor.js";

const SHOWN_FOR_MS = 4000;

export const toast = reactive({ text: "" });

let timer;

export function showToast(text) {
  toast.text = text;
  clearTimeout(timer);
  timer = setTimeout(() => (toast.text = ""), SHOWN_FOR_MS);
}

/** Runs an action of the person; a refusal becomes a toast. Tells whether it went well. */
export async function attempt(action) {
  try {
    await action();
    return true;
  } catch (failure) {
    showToast(failure.message);
    return false;
  }
}
