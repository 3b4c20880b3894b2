// On the page that is shown without a line: which pages this device still has.
const place = document.querySelector("[data-kept-pages]");
const list = place.querySelector("ul");
const NAME = /^madang-site-pages-/;

async function keptPages() {
  const found = [];
  for (const name of (await caches.keys()).filter((each) => NAME.test(each))) {
    const cache = await caches.open(name);
    for (const request of (await cache.keys()).toReversed()) {
      const answer = await cache.match(request, { ignoreVary: true });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      found.push({ address: request.url, title: page.querySelector("h1")?.textContent.trim() });
    }
  }
  return found.filter(({ title }) => title);
}

for (const { address, title } of await keptPages()) {
  const link = Object.assign(document.createElement("a"), { href: address, textContent: title });
  list.append(document.createElement("li"));
  list.lastElementChild.append(link);
}
place.hidden = !list.children.length;
