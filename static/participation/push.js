// Notices of the browser: asked for by a press only, and renewed when one comes by.
const box = document.querySelector("[data-push]");
const can = "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;

function bytes(text) {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

// A subscription is bound to the site's key: with another one nothing would ever arrive.
function isOurs(subscription) {
  const key = new Uint8Array(subscription.options.applicationServerKey ?? []);
  return String(key) === String(bytes(box.dataset.key));
}

async function tell(action, subscription) {
  const { endpoint, keys } = subscription.toJSON();
  const answer = await fetch(box.dataset.push, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRFToken": box.dataset.token },
    body: JSON.stringify({ action, endpoint, keys, choice: box.dataset.choice }),
  });
  return answer.json();
}

function show(isOn, words = "") {
  box.querySelector("[data-push-begin]").hidden = isOn;
  box.querySelector("[data-push-stop]").hidden = !isOn;
  box.querySelector("[role=status]").textContent = words;
}

async function begin() {
  try {
    const worker = await navigator.serviceWorker.register(box.dataset.worker);
    await navigator.serviceWorker.ready;
    const subscription = await worker.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: bytes(box.dataset.key),
    });
    const answer = await tell("begin", subscription);
    show(Boolean(answer.is_on), answer.problem);
  } catch {
    show(false, box.dataset.failed);
  }
}

async function stop() {
  const worker = await navigator.serviceWorker.getRegistration();
  const subscription = await worker?.pushManager.getSubscription();
  if (subscription) {
    await tell("stop", subscription);
    await subscription.unsubscribe();
  }
  show(false);
}

if (box && can) {
  box.hidden = false;
  const worker = await navigator.serviceWorker.getRegistration();
  const subscription = await worker?.pushManager.getSubscription();
  if (subscription && !isOurs(subscription)) {
    await stop();
  } else {
    const answer = subscription ? await tell("renew", subscription).catch(() => ({})) : {};
    show(Boolean(answer.is_on));
  }
  box.querySelector("[data-push-begin]").addEventListener("click", begin);
  box.querySelector("[data-push-stop]").addEventListener("click", stop);
}
