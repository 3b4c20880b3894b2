// Shows at once what was chosen, and copies code. Without it the button of the form does the same,
// and code is copied by hand.

const form = document.querySelector("[data-builder]");
const result = document.querySelector("[data-result]");
const said = document.querySelector("[data-said]");
const PAUSE = 300; // milliseconds after the last key
const TALLEST = 720; // pixels of the preview: what comes after it, the code, is to stay in reach
let asked = new AbortController();
let waiting = 0;

function say(text) {
  said.textContent = "";
  requestAnimationFrame(() => {
    said.textContent = text;
  });
}

function preview() {
  return result.querySelector("[data-preview]");
}

function fit(height) {
  if (height > 0) preview().style.height = `${Math.min(height, TALLEST)}px`;
}

function addressOf() {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value) query.append(name, value);
  }
  return `${form.getAttribute("action")}?${query}`;
}

// The fields stay, so that nobody loses their place: only what is said about them changes.
function takeOver(page) {
  for (const field of page.querySelectorAll("[data-builder] .field")) {
    const here = document.getElementById(field.id);
    here.hidden = field.hidden;
    here.querySelector("[data-errors]").replaceChildren(
      ...field.querySelector("[data-errors]").childNodes,
    );
    for (const name of ["aria-invalid", "aria-describedby", "placeholder"]) {
      const value = field.querySelector("select, input").getAttribute(name);
      const control = here.querySelector("select, input");
      if (value === null) control.removeAttribute(name);
      else control.setAttribute(name, value);
    }
  }
  result.style.minHeight = `${result.offsetHeight}px`; // the page does not jump meanwhile
  result.replaceChildren(...page.querySelector("[data-result]").childNodes);
  prepare();
}

async function show() {
  asked.abort();
  asked = new AbortController();
  const address = addressOf();
  try {
    const response = await fetch(address, { signal: asked.signal });
    takeOver(new DOMParser().parseFromString(await response.text(), "text/html"));
    history.replaceState(null, "", address);
    say(said.dataset.shown);
  } catch (problem) {
    if (problem.name !== "AbortError") form.submit();
  }
}

async function copy(button) {
  const code = document.getElementById(button.dataset.copy);
  code.select();
  try {
    await navigator.clipboard.writeText(code.value);
  } catch {
    document.execCommand("copy"); // where the page is not served by HTTPS
  }
  say(said.dataset.copied);
}

function prepare() {
  for (const button of result.querySelectorAll("[data-copy]")) button.hidden = false;
  preview()?.addEventListener("load", () => {
    result.style.minHeight = "";
  });
}

form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  show();
});
result.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-copy]");
  if (button) copy(button);
});
window.addEventListener("message", ({ source, origin, data }) => {
  const isOurs = source === preview()?.contentWindow && origin === location.origin;
  if (isOurs && data?.type === "madang-embed:height") fit(data.height);
});
prepare();
// What the first frame said before this script was there.
const first = preview()?.contentDocument;
if (first?.querySelector(".embed")) fit(first.documentElement.offsetHeight);
