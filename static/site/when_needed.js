// Fetches what a map is drawn with only when it is about to be used. (No module: an import would
// name a file without the hash in its name.)
(() => {
  "use strict";

  function style(href) {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    // In front of the site's own styles, which have the last word.
    document.head.prepend(link);
    return new Promise((done) => {
      link.onload = link.onerror = done;
    });
  }

  function script(src) {
    const element = Object.assign(document.createElement("script"), { src, async: false });
    document.head.append(element);
    return new Promise((done, failed) => {
      element.onload = done;
      element.onerror = () => failed(new Error(src));
    });
  }

  function words(text) {
    return text.trim().split(/\s+/);
  }

  // Both are lists of addresses with spaces between; the scripts run in their order.
  window.madangFetch = async (styles, scripts) => {
    await Promise.all(words(styles).map(style));
    await Promise.all(words(scripts).map(script));
  };
})();
