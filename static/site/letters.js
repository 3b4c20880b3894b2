// The city's letters: at once where an earlier page has brought them, else once the page can be
// read, so that no line waits for letters. Until then the reader's own letters stand in, as wide.
(() => {
  "use strict";

  const KEY = "madang-letters";
  const link = document.querySelector("link[data-letters]");

  function use() {
    link.media = "all";
  }

  // A browser may refuse to keep anything.
  function known() {
    try {
      return localStorage.getItem(KEY) === link.href;
    } catch {
      return false;
    }
  }

  function remember() {
    try {
      localStorage.setItem(KEY, link.href);
    } catch {
      // Then they come after the first look each time.
    }
  }

  if (known()) {
    use();
    return;
  }
  document.fonts?.addEventListener("loadingdone", remember, { once: true });
  if (!window.PerformanceObserver?.supportedEntryTypes?.includes("paint")) {
    addEventListener("load", use);
    return;
  }
  new PerformanceObserver((list, observer) => {
    if (!list.getEntriesByName("first-contentful-paint").length) return;
    observer.disconnect();
    use();
  }).observe({ type: "paint", buffered: true });
})();
