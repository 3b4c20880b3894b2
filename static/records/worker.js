// Keeps the page of a record kit and what it is made of, so that it opens without a line. What is
// typed is not kept here but by the page itself. Served as /records/worker.js.

const PAGES = "madang-records-pages-1";
const PARTS = "madang-records-parts-1";
const KIT = /^\/records\/[A-Za-z0-9_-]{43}\/$/;
const NAMED_BY_CONTENT = /\.[0-9a-f]{12}\.[a-z0-9]+$/;
const GONE = new Set([404, 410]);
const ANY = { ignoreVary: true }; // one copy, whatever the language or the cookie
const KINDS = new Set(["style", "script", "font", "image"]);
const PATIENCE = 5000; // milliseconds that a weak line may take before the kept page is shown
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000; // milliseconds
const MOST_PARTS = 120;

function isOurs(url) {
  return url.origin === self.location.origin;
}

function isPart(url) {
  return isOurs(url) && !url.pathname.startsWith("/records/");
}

async function keep(name, request, answer) {
  if (answer.status !== 200 || answer.redirected || answer.type !== "basic") return;
  const cache = await caches.open(name);
  // Deleted first, so that the newest entry stands last.
  await cache.delete(request, ANY);
  await cache.put(request, answer.clone());
}

function late() {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
}

async function networkFirst(name, request, event) {
  const kept = await caches.match(request, { cacheName: name, ...ANY });
  const asked = fetch(request).then(async (answer) => {
    await keep(name, request, answer);
    if (GONE.has(answer.status)) await (await caches.open(name)).delete(request, ANY);
    // A server that fails for a moment is no reason to hide what is here.
    return answer.status >= 500 && kept ? kept : answer;
  });
  if (!kept) return asked;
  event.waitUntil(asked.catch(() => {}));
  return Promise.race([asked.catch(() => kept), late().then(() => kept)]);
}

async function cacheFirst(name, request) {
  const kept = await caches.match(request, { cacheName: name, ...ANY });
  if (kept) return kept;
  const answer = await fetch(request);
  await keep(name, request, answer);
  return answer;
}

async function tidy() {
  const pages = await caches.open(PAGES);
  for (const request of await pages.keys()) {
    const answer = await pages.match(request, ANY);
    const age = Date.now() - Date.parse(answer?.headers.get("date") ?? "");
    if (age > KEPT_FOR) await pages.delete(request, ANY);
  }
  const parts = await caches.open(PARTS);
  const kept = await parts.keys();
  for (const request of kept.slice(0, Math.max(0, kept.length - MOST_PARTS))) {
    await parts.delete(request, ANY);
  }
}

async function keepAll({ page, parts }) {
  const url = new URL(page);
  if (isOurs(url) && KIT.test(url.pathname)) {
    const answer = await fetch(page, { credentials: "same-origin" });
    await keep(PAGES, page, answer);
  }
  const wanted = parts.map((each) => new URL(each)).filter(isPart);
  await Promise.allSettled(
    wanted.map(async (each) => keep(PARTS, each.href, await fetch(each.href))),
  );
  await tidy();
}

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  const clear = async () => {
    for (const name of await caches.keys()) {
      const isOld = name.startsWith("madang-records-") && name !== PAGES && name !== PARTS;
      if (isOld) await caches.delete(name);
    }
    await tidy();
    await self.clients.claim();
  };
  event.waitUntil(clear());
});

self.addEventListener("message", (event) => {
  event.waitUntil(keepAll(event.data).catch(() => {}));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !isOurs(url)) return;
  if (request.mode === "navigate") {
    if (KIT.test(url.pathname)) event.respondWith(networkFirst(PAGES, request, event));
  } else if (KINDS.has(request.destination) && isPart(url)) {
    const way = NAMED_BY_CONTENT.test(url.pathname) ? cacheFirst : networkFirst;
    event.respondWith(way(PARTS, request, event));
  }
});
