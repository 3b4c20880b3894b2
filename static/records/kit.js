// The record kit in the browser. The parts beside this file are loaded by the addresses which the
// page gives: files are served under names with a fingerprint, which a plain import cannot know.

function part(name) {
  return import(document.querySelector(`link[data-kit-part="${name}"]`).href);
}

const words = document.querySelector("[data-kit-words]").dataset;
const [{ openStore, newUuid }, fields] = await Promise.all([part("store"), part("fields")]);

class Closed {
  // Set once the link is no longer good: nothing is saved on the server or sent any more.
  constructor(status) {
    this.status = status;
    this.isClosed = false;
  }

  close() {
    this.isClosed = true;
    this.status.say("closed", "alert");
  }
}

// The text of this device wins over a page which is older, or which it was begun from.
function restore(form, state, kept, draft) {
  const served = { version: state.version, fields: fields.readServed(form) };
  if (!kept) return;
  const { isDirty, isWaiting, wasTried, posted, changedAt, version } = kept;
  if (isDirty || isWaiting || version > served.version) {
    fields.fill(form, kept.fields, { onlyUntouched: true });
    Object.assign(state, { isDirty, isWaiting, wasTried, posted, changedAt });
    if (kept.submission) state.submission = kept.submission;
    if (version >= served.version) state.version = version;
    else draft.meet(served);
  }
}

async function start(form) {
  const [{ Status }, { Conflict }, { Draft }, { Sending }, { WaitingPhotos }, server, store] =
    await Promise.all([
      part("status"),
      part("conflict"),
      part("draft"),
      part("sending"),
      part("photos"),
      part("server"),
      openStore(),
    ]);
  const state = {
    token: form.dataset.token,
    version: Number(form.dataset.version),
    submission: form.elements.submission.value || newUuid(),
    fields: fields.readServed(form),
    isDirty: false,
    posted: [],
    isWaiting: false,
    wasTried: false,
    changedAt: Date.now(),
  };
  const status = new Status(words);
  const closed = new Closed(status);
  const conflict = new Conflict({ form, fields, chosen });
  const draft = new Draft({ form, state, store, fields, server, status, conflict, closed });
  const photos = new WaitingPhotos({ form, store, words, fields, newUuid, changed });
  const common = { form, state, draft, photos, store, fields, server, status, conflict, closed };
  const sending = new Sending(common);
  draft.isHeldBack = () => sending.isBusy || state.isWaiting;

  function changed() {
    sending.changed(newUuid);
    draft.changed();
  }

  function chosen(version) {
    state.version = version;
    changed();
    if (!conflict.isOpen) draft.save();
  }

  await store.tidy(state.token)?.catch(() => {});
  const kept = await store.draft(state.token).catch(() => undefined);
  restore(form, state, kept, draft);
  await photos.restore();

  form.addEventListener("input", (event) => {
    const { name, type } = event.target;
    if (!name || type === "file") return;
    fields.clearError(form, name);
    changed();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (conflict.isOpen) conflict.part("show").focus();
    else if (event.submitter?.value === "save") draft.save();
    else sending.send();
  });
  window.addEventListener("pagehide", () => draft.keepAtOnce());
  window.addEventListener("online", () => state.isDirty && draft.save());
  window.addEventListener("focus", () => state.isDirty && draft.save());
  document.addEventListener("visibilitychange", () => {
    if (state.isDirty) draft.save();
  });

  if (!store.isLasting) status.say("notKept", "alert");
  if (!fields.isSame(fields.read(form), fields.readServed(form))) state.isDirty = true;
  if (state.isWaiting) sending.again();
  else if (state.isDirty) draft.save();
  form.dataset.ready = "";
}

// Where the record can no longer be changed, what was not sent can still be copied.
async function showLeft(place) {
  const store = await openStore();
  const kept = await store.draft(place.dataset.token);
  if (!kept) return;
  const texts = Object.entries(kept.fields).filter(([, text]) => text.trim());
  place.querySelector("textarea").value = texts.map(([, text]) => text).join("\n\n");
  place.querySelector("button").addEventListener("click", async () => {
    await store.forget(place.dataset.token);
    place.hidden = true;
  });
  place.hidden = false;
}

// Returns the worker of a registration once it runs. What the browser calls ready may be the site's
// own worker, which has this page in its reach too.
async function running({ installing, waiting, active }) {
  const worker = installing ?? waiting ?? active;
  if (worker.state === "activated") return worker;
  return new Promise((resolve, reject) => {
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") resolve(worker);
      else if (worker.state === "redundant") reject(new Error("the worker was replaced"));
    });
  });
}

// Asks the worker to keep this page and all it is made of, so that it opens without a line.
async function keepPage(address) {
  if (!("serviceWorker" in navigator)) return;
  const active = await running(await navigator.serviceWorker.register(address));
  const parts = document.querySelectorAll("link[href], script[src]");
  const used = performance.getEntriesByType("resource").map((each) => each.name);
  const named = [...parts].map((each) => each.href || each.src);
  const page = window.location.href.split("#")[0];
  active.postMessage({ page, parts: [...new Set([...named, ...used])] });
}

const form = document.querySelector("form[data-record-kit]");
const left = document.querySelector("[data-kit-left]");
if (form) await start(form);
if (left) await showLeft(left);
if (form) await keepPage(words.worker).catch(() => {});
