// Lets the site be there without a line: starts its worker, and has this page kept, which was
// loaded before the worker ran. Whether a page may be kept is for the worker to say.
const { worker } = document.querySelector("script[data-worker]").dataset;

async function start() {
  const isFirst = !navigator.serviceWorker.controller;
  await navigator.serviceWorker.register(worker);
  const { active } = await navigator.serviceWorker.ready;
  if (!isFirst) return;
  const named = [...document.querySelectorAll("link[rel=stylesheet], script[src]")];
  const used = performance.getEntriesByType("resource").map((each) => each.name);
  const parts = [...new Set([...named.map((each) => each.href || each.src), ...used])];
  active.postMessage({ page: window.location.href.split("#")[0], parts });
}

if ("serviceWorker" in navigator && worker) start().catch(() => {});
