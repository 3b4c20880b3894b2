// The part of the service worker that keeps what was seen, for when there is no line. Private pages
// are never kept: neither what the server forbids to store, nor what lies where secrets lie. The one
// exception is one's own yard, which names nobody, until its choice is forgotten.

const { offline, shell, version } = self.madang;
const PAGES = `madang-site-pages-${version}`;
const PARTS = `madang-site-parts-${version}`;
const MY = "/my/";
const CLOSED = /^\/(admin|api|documents|editions|embed|participate|records|trail|_util)\//;
const CHANGES = /^\/(my|participate\/follow|topics\/[^/]+\/mine)\/$/;
const NAMED_BY_CONTENT = /\.[0-9a-f]{12}\.[a-z0-9]+$/;
const ANY = { ignoreVary: true }; // one copy, whatever the language or the cookie
const KINDS = new Set(["style", "script", "font", "image"]);
const PATIENCE = 4000; // milliseconds that a weak line may take before the kept page is shown
const MOST = { [PAGES]: 40, [PARTS]: 160 };

function isOurs(url) {
  return url.origin === self.location.origin;
}

function mayBeKept(url, answer) {
  if (answer.status !== 200 || answer.redirected || answer.type !== "basic") return false;
  if (url.pathname === MY) return true;
  return !/no-store|private/.test(answer.headers.get("cache-control") ?? "");
}

function isPage(url) {
  return isOurs(url) && !CLOSED.test(url.pathname) && url.pathname.endsWith("/");
}

function isPart(url) {
  return isOurs(url) && /^\/(static|media)\//.test(url.pathname);
}

async function keep(name, request, answer) {
  const copy = answer.clone();
  const cache = await caches.open(name);
  // Deleted first, so that the newest entry stands last.
  await cache.delete(request, ANY);
  await cache.put(request, copy);
  const kept = await cache.keys();
  const old = kept.slice(0, Math.max(0, kept.length - MOST[name]));
  await Promise.all(old.map((each) => cache.delete(each, ANY)));
}

async function forget(address) {
  await (await caches.open(PAGES)).delete(address, ANY);
}

function late() {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
}

async function asked(name, request, url) {
  const answer = await fetch(request);
  if (mayBeKept(url, answer)) await keep(name, request, answer).catch(() => {});
  else if (name === PAGES && [404, 410].includes(answer.status)) await forget(request);
  return answer;
}

async function page(event, url) {
  const { request } = event;
  const kept = await caches.match(request, { cacheName: PAGES, ...ANY });
  const fresh = asked(PAGES, request, url);
  if (!kept) return fresh.catch(() => caches.match(offline, ANY));
  event.waitUntil(fresh.catch(() => {}));
  return Promise.race([fresh.catch(() => kept), late().then(() => kept)]);
}

async function part(request, url) {
  const kept = await caches.match(request, { cacheName: PARTS, ...ANY });
  if (kept && (NAMED_BY_CONTENT.test(url.pathname) || url.pathname.startsWith("/media/"))) return kept;
  return asked(PARTS, request, url).catch((error) => {
    if (kept) return kept;
    throw error;
  });
}

async function keepAll({ page: address, parts = [] }) {
  const url = new URL(address);
  if (isPage(url)) await asked(PAGES, new Request(url, { credentials: "same-origin" }), url);
  const wanted = parts.map((each) => new URL(each)).filter(isPart);
  const cache = await caches.open(PARTS);
  for (const each of wanted) {
    if (!(await cache.match(each.href, ANY))) await asked(PARTS, new Request(each), each);
  }
}

self.addEventListener("install", (event) => {
  const prepare = async () => {
    await (await caches.open(PARTS)).addAll([offline, ...shell]);
    await self.skipWaiting();
  };
  event.waitUntil(prepare());
});

self.addEventListener("activate", (event) => {
  const clear = async () => {
    for (const name of await caches.keys()) {
      const isOld = name.startsWith("madang-site-") && name !== PAGES && name !== PARTS;
      if (isOld) await caches.delete(name);
    }
    await self.clients.claim();
  };
  event.waitUntil(clear());
});

self.addEventListener("message", (event) => {
  if (event.data?.page) event.waitUntil(keepAll(event.data).catch(() => {}));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (!isOurs(url)) return;
  if (request.method !== "GET") {
    // A choice that is changed or forgotten is not to be shown again.
    if (CHANGES.test(url.pathname)) event.waitUntil(forget(MY));
  } else if (request.mode === "navigate") {
    if (isPage(url)) event.respondWith(page(event, url));
  } else if (KINDS.has(request.destination) && isPart(url)) {
    event.respondWith(part(request, url));
  }
});
