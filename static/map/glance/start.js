// Brings the map to life once the page stands: its list can be read while the rest still comes.

const map = document.querySelector("map-glance");

function style(href) {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  // In front of the site's own styles, which have the last word.
  document.head.prepend(link);
  return new Promise((done) => {
    link.onload = link.onerror = done;
  });
}

function script(src) {
  document.head.append(Object.assign(document.createElement("script"), { src, async: false }));
}

async function start() {
  await style(map.dataset.style);
  map.dataset.scripts.trim().split(/\s+/).forEach(script);
}

function soon() {
  if (window.requestIdleCallback) requestIdleCallback(start, { timeout: 1000 });
  else setTimeout(start);
}

if (document.readyState === "complete") soon();
else addEventListener("load", soon, { once: true });
