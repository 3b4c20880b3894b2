// Tells the page around this frame how high the frame would have to be to show all of it. A height
// is no secret: anyone may have it, so that it works on every site.
(() => {
  "use strict";

  if (window.parent === window) return;
  const root = document.documentElement;
  let told = 0;

  function tell() {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: "madang-embed:height", height }, "*");
  }

  new ResizeObserver(tell).observe(root);
  tell();
})();
