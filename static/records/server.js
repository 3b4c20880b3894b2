// Speaks with the server. An answer is {status, body}; status 0 means that nothing was reached.

const PATIENCE = 120_000; // milliseconds, for photos over a weak line
const BRIEF = 15_000; // milliseconds

// `form.action` would be the buttons of that name.
export function addressOf(form) {
  return new URL(form.getAttribute("action"), window.location.href).href;
}

function cookieToken() {
  const found = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/);
  return found?.[1];
}

// A page out of the cache may carry a token that the server has since forgotten.
async function freshToken(form) {
  const page = await fetch(addressOf(form), { cache: "no-store", signal: AbortSignal.timeout(BRIEF) });
  const read = new DOMParser().parseFromString(await page.text(), "text/html");
  return read.querySelector('[name="csrfmiddlewaretoken"]')?.value;
}

async function once(address, token, options, patience) {
  const headers = { Accept: "application/json", "X-CSRFToken": token, ...options.headers };
  const answer = await fetch(address, {
    method: "POST",
    credentials: "same-origin",
    ...options,
    headers,
    signal: AbortSignal.timeout(patience),
  });
  let body = null;
  if (answer.headers.get("content-type")?.includes("json")) body = await answer.json();
  // The log-in page of a café's network answers 200 too, but not in JSON.
  return answer.ok && !body ? { status: 0, body } : { status: answer.status, body };
}

async function post(form, address, options, patience) {
  try {
    const inPage = form.elements.csrfmiddlewaretoken;
    const first = await once(address, cookieToken() ?? inPage.value, options, patience);
    if (first.status !== 403) return first;
    const token = await freshToken(form);
    if (!token) return first;
    inPage.value = token;
    return await once(address, token, options, patience);
  } catch {
    return { status: 0, body: null };
  }
}

export function postDraft(form, version, fields) {
  const body = JSON.stringify({ version, fields });
  // Browsers let no more than 64 kB leave with a page that is being closed.
  const keepalive = document.visibilityState === "hidden" && body.length < 20_000;
  const headers = { "Content-Type": "application/json" };
  return post(form, form.dataset.draft, { body, keepalive, headers }, BRIEF);
}

export function postRecord(form, { version, submission, fields }, photos) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("version", version);
  body.append("submission", submission);
  body.append("action", "send");
  for (const photo of photos) body.append("photos", photo.blob, `${photo.name.replace(/\.\w+$/, "")}.jpg`);
  return post(form, addressOf(form), { body }, PATIENCE);
}
