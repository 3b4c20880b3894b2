// Keeps what was typed and the photos on this device, one draft for each token. Where the browser
// keeps nothing (a private window), everything stays in memory as long as the page is open.

const NAME = "madang-records";
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000; // milliseconds

function opened() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("drafts", { keyPath: "token" });
      asked.result.createObjectStore("photos", { keyPath: "id" }).createIndex("token", "token");
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
    asked.onblocked = () => reject(new Error("blocked"));
  });
}

function done(database, mode, work) {
  return new Promise((resolve, reject) => {
    const change = database.transaction(["drafts", "photos"], mode);
    const asked = work(change.objectStore("drafts"), change.objectStore("photos"));
    change.oncomplete = () => resolve(asked?.result);
    change.onabort = change.onerror = () => reject(change.error);
  });
}

// Photos are kept as bytes: some browsers lose a Blob in IndexedDB when the page is closed.
async function packed(photo) {
  return { ...photo, blob: undefined, bytes: await photo.blob.arrayBuffer() };
}

function unpacked({ bytes, ...photo }) {
  return { ...photo, blob: new Blob([bytes], { type: "image/jpeg" }) };
}

// IndexedDB may come too late when a page is closed right after a key; this is written at once.
function keepAtOnce(draft) {
  try {
    localStorage.setItem(NAME + draft.token, JSON.stringify(draft));
  } catch {
    // No room: what IndexedDB has is at most a moment older.
  }
}

function keptAtOnce(token) {
  try {
    return JSON.parse(localStorage.getItem(NAME + token)) ?? undefined;
  } catch {
    return undefined;
  }
}

function forgetAtOnce(token) {
  try {
    localStorage.removeItem(NAME + token);
  } catch {
    // Where it cannot be written, there is nothing to remove.
  }
}

function newer(one, other) {
  if (!one || !other) return one ?? other;
  return one.changedAt > other.changedAt ? one : other;
}

function keeping(database) {
  const read = (work) => done(database, "readonly", work);
  const write = (work) => done(database, "readwrite", work);

  function dropPhotosOf(photos, token) {
    photos.index("token").getAllKeys(token).onsuccess = (event) => {
      event.target.result.forEach((id) => photos.delete(id));
    };
  }

  return {
    isLasting: true,
    draft: async (token) => newer(keptAtOnce(token), await read((drafts) => drafts.get(token))),
    keepAtOnce,
    keepDraft: async (draft) => {
      await write((drafts) => drafts.put(draft));
      forgetAtOnce(draft.token);
    },
    photos: async (token) => {
      const found = await read((_drafts, photos) => photos.index("token").getAll(token));
      return found.sort((one, other) => one.addedAt - other.addedAt).map(unpacked);
    },
    keepPhoto: async (photo) => {
      const row = await packed(photo);
      await write((_drafts, photos) => photos.put(row));
    },
    dropPhoto: (id) => write((_drafts, photos) => photos.delete(id)),
    forget: (token) => {
      forgetAtOnce(token);
      return write((drafts, photos) => {
        drafts.delete(token);
        dropPhotosOf(photos, token);
      });
    },
    // Forgets what has lain untouched for a week; never what the open page is about to show.
    tidy: (openToken) =>
      write((drafts, photos) => {
        drafts.getAll().onsuccess = (event) => {
          for (const { token, changedAt } of event.target.result) {
            if (token !== openToken && Date.now() - changedAt > KEPT_FOR) {
              drafts.delete(token);
              forgetAtOnce(token);
              dropPhotosOf(photos, token);
            }
          }
        };
      }),
  };
}

function nothingKept() {
  const none = async () => undefined;
  return {
    isLasting: false,
    draft: none,
    keepAtOnce: () => {},
    keepDraft: none,
    photos: async () => [],
    keepPhoto: none,
    dropPhoto: none,
    forget: none,
    tidy: none,
  };
}

// A random UUID; `crypto.randomUUID` is missing where a page came over plain HTTP.
export function newUuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((each) => each.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export async function openStore() {
  try {
    return keeping(await opened());
  } catch {
    return nothingKept();
  }
}
