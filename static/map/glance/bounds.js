// What a map shows, as the address says it.
(() => {
  "use strict";

  // "west,south,east,north" as Leaflet wants it; across the date line the east lies beyond it.
  function boundsOf(text) {
    const [west, south, east, north] = text.split(",").map(Number);
    return L.latLngBounds([south, west], [north, east < west ? east + 360 : east]);
  }

  function wrapped(longitude) {
    return L.Util.wrapNum(longitude, [-180, 180], true);
  }

  function textOf(bounds) {
    const isWhole = bounds.getEast() - bounds.getWest() >= 360;
    const west = isWhole ? -180 : wrapped(bounds.getWest());
    const east = isWhole ? 180 : wrapped(bounds.getEast());
    const [south, north] = [bounds.getSouth(), bounds.getNorth()].map((each) =>
      Math.max(-85, Math.min(85, each)),
    );
    return [west, south, east, north].map((each) => each.toFixed(4)).join(",");
  }

  Object.assign(window.madangGlance, { boundsOf, textOf });
})();
