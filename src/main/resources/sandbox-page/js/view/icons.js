import { h } from "../vendor.js";

const line = (...paths) => ({ paths, line: true });
const solid = (...paths) => ({ paths, line: false });

const SHAPES = {
  back: line("M15 4l-8 8 8 8"),
  search: line("M10.5 4a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM15.5 15.5L20 20"),
  chats: line("M4 6.5A2.5 2.5 0 016.5 4h11A2.5 2.5 0 0120 6.5v8a2.5 2.5 0 01-2.5 2.5H11l-4.5 3.5V17A2.5 2.5 0 014 14.5z"),
  contacts: line("M9 4.5a3.5 3.5 0 110 7 3.5 3.5 0 010-7zM2.8 19.5c.4-3.3 3-5.3 6.2-5.3s5.8 2 6.2 5.3M16 5.2a3.2 3.2 0 010 6M18 14.8c1.9.8 3 2.4 3.3 4.7"),
  me: line("M12 4a4 4 0 110 8 4 4 0 010-8zM4.5 20.2c.6-4 3.7-6 7.5-6s6.9 2 7.5 6"),
  voice: line("M8 9.5a4 4 0 010 5M11.5 7a8 8 0 010 10M15 4.5a12.5 12.5 0 010 15"),
  keyboard: line("M3.5 6.5h17v11h-17zM7 10h.01M10.3 10h.01M13.7 10h.01M17 10h.01M8 14h8"),
  attach: line("M12 5v14M5 12h14"),
  file: solid("M6 3h8l5 5v12a1.5 1.5 0 01-1.5 1.5h-11.5A1.5 1.5 0 014.5 20V4.5A1.5 1.5 0 016 3z"),
  next: line("M9.5 6l6 6-6 6"),
  signal: solid("M1 15h3v4H1zM6 12h3v7H6zM11 9h3v10h-3zM16 5h3v14h-3z"),
  wifi: solid("M12 19.2l3-3.7a4.6 4.6 0 00-6 0zM12 10.3c2.5 0 4.8.9 6.6 2.4l1.9-2.3a13 13 0 00-17 0l1.9 2.3c1.8-1.5 4.1-2.4 6.6-2.4zM12 5c3.8 0 7.3 1.3 10 3.6l2-2.3A18.5 18.5 0 0012 2 18.5 18.5 0 000 6.3l2 2.3A15.5 15.5 0 0112 5z"),
  failed: solid("M12 3a9 9 0 110 18 9 9 0 010-18zm-1 4.5v6h2v-6zm0 7.5v2h2v-2z"),
};

/** A pictogram in the colour of the text around it; silent for screen readers. */
export function icon(name, size = 24) {
  const { paths, line: lined } = SHAPES[name];
  const paint = lined
    ? { fill: "none", stroke: "currentColor", "stroke-width": 1.7, "stroke-linecap": "round", "stroke-linejoin": "round" }
    : { fill: "currentColor", "fill-rule": "evenodd" };
  return h(
    "svg",
    { viewBox: "0 0 24 24", width: size, height: size, "aria-hidden": "true", class: "icon", ...paint },
    paths.map((d) => h("path", { d })),
  );
}
