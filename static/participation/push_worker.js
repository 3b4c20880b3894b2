// The part of the service worker that shows notices and opens what they are about.
self.addEventListener("push", (event) => {
  let said = {};
  try {
    said = event.data?.json() ?? {};
  } catch {
    // A message of nobody we know: the browser demands that something is shown all the same.
  }
  const { title = "마당", body = "", url = "/my/" } = said;
  event.waitUntil(
    self.registration.showNotification(title, { body, data: { url }, tag: "madang-news" }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const wanted = new URL(event.notification.data?.url ?? "/my/", self.location.origin);
  if (wanted.origin !== self.location.origin) return;
  event.waitUntil(self.clients.openWindow(wanted.href));
});
