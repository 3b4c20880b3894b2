// Proof of work (ALTCHA): looks for a number whose derived key begins as the challenge demands.
//
// It runs while one types, in small steps. Without it the form is sent all the same, and people
// look at it.
const form = document.querySelector("form[data-challenge]");

function bytes(hex) {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function hex(buffer) {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function derive({ nonce, salt, cost, keyLength }, counter) {
  const start = bytes(nonce);
  const password = new Uint8Array(start.length + 4);
  password.set(start);
  new DataView(password.buffer).setUint32(start.length, counter);
  const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations: cost };
  return hex(await crypto.subtle.deriveBits(how, key, keyLength * 8));
}

async function solve(challenge) {
  const { parameters } = challenge;
  for (let counter = 0; ; counter += 1) {
    const derivedKey = await derive(parameters, counter);
    if (derivedKey.startsWith(parameters.keyPrefix)) return { counter, derivedKey };
  }
}

// `crypto.subtle` is there on https and on one's own machine only.
if (form?.dataset.challenge && globalThis.crypto?.subtle) {
  const challenge = JSON.parse(form.dataset.challenge);
  const solution = await solve(challenge);
  const box = form.querySelector("[name=altcha]");
  if (box) box.value = btoa(JSON.stringify({ challenge, solution }));
}
