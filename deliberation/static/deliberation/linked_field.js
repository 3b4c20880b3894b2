// Brings the field that the address names (#id_met_on) into view, and keeps it there while maps
// and long texts above it still grow. It lets go once somebody scrolls, types or taps.
(() => {
  const WATCH_MS = 4000;
  const LETTING_GO = ["wheel", "touchstart", "pointerdown", "keydown"];

  const bring = () => {
    const { hash } = window.location;
    const field = hash.startsWith("#id_") && document.getElementById(hash.slice(1));
    if (!field) return;
    const show = () => field.scrollIntoView({ block: "center", behavior: "instant" });
    const growth = new ResizeObserver(show);
    const letGo = () => {
      growth.disconnect();
      LETTING_GO.forEach((name) => window.removeEventListener(name, letGo));
    };
    growth.observe(field.closest("form") || document.body);
    LETTING_GO.forEach((name) => window.addEventListener(name, letGo, { passive: true }));
    window.setTimeout(letGo, WATCH_MS);
    show();
    field.focus({ preventScroll: true });
  };

  window.addEventListener("load", bring);
})();
