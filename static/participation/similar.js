// Shows what is there already while one types.
const form = document.querySelector("form[data-similar]");
const place = document.querySelector("[data-similar-items]");
const ASKED = ["kind", "title", "starts_at", "point"];
let waiting = 0;
let asking = null;

async function ask() {
  asking?.abort();
  asking = new AbortController();
  const address = new URL(form.dataset.similar, window.location.href);
  for (const name of ASKED) {
    const field = form.elements[name];
    if (field) address.searchParams.set(name, field.value);
  }
  try {
    const answer = await fetch(address, { signal: asking.signal });
    if (answer.ok) place.innerHTML = await answer.text();
  } catch {
    // Nothing is lost: the server looks once more when the form is sent.
  }
}

if (form && place) {
  form.addEventListener("input", (event) => {
    if (!ASKED.includes(event.target.name)) return;
    clearTimeout(waiting);
    waiting = setTimeout(ask, 500);
  });
}
