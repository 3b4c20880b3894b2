// Brings the map to life with the reader's first movement: until then it is a picture, whose
// pins are links, and the list can be read while nothing else is on its way.

const FIRST = ["pointermove", "pointerdown", "touchstart", "wheel", "keydown", "focusin", "scroll"];

const { style, scripts } = document.querySelector("map-glance").dataset;

function start() {
  for (const name of FIRST) removeEventListener(name, start);
  window.madangFetch(style, scripts);
}

for (const name of FIRST) addEventListener(name, start, { passive: true });
