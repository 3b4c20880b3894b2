// The pin of every map.
//
// Leaflet finds its marker images by taking a stylesheet's address apart. Static files are served
// under names that carry a hash, which Leaflet does not recognise: the images are then asked for
// beside the page, and are missing. A pin drawn in SVG needs no address.
(() => {
  "use strict";

  const DRAWING =
    '<svg viewBox="0 0 32 42" aria-hidden="true" focusable="false">' +
    '<path fill="currentColor" stroke="#fff" stroke-width="2" ' +
    'd="M16 1C7.7 1 1 7.6 1 15.8 1 26.6 16 41 16 41s15-14.4 15-25.2C31 7.6 24.3 1 16 1Z"/>' +
    '<circle cx="16" cy="15.5" r="5.5" fill="#fff"/></svg>';

  function pin(options = {}) {
    return L.divIcon({
      className: "madang-pin",
      html: DRAWING,
      iconSize: [32, 42],
      iconAnchor: [16, 41],
      popupAnchor: [0, -38],
      ...options,
    });
  }

  window.madangPin = pin;
  L.Marker.prototype.options.icon = pin();
})();
