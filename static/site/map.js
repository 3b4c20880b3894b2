// Draws a small map where a place has a position. Without it the page says the place in words.

const ZOOM = 13;
const FARTHEST = 9;
const NEAREST = 18;

function draw(element) {
  const { latitude, longitude, tiles, attribution, name, label, zoomIn, zoomOut } = element.dataset;
  const point = [Number(latitude), Number(longitude)];
  element.hidden = false;
  element.setAttribute("role", "region");
  element.setAttribute("aria-label", `${name}. ${label}`);
  const map = L.map(element, {
    scrollWheelZoom: false, // the page scrolls; the map is moved by hand
    zoomControl: false,
    keyboard: true,
  }).setView(point, ZOOM);
  map.attributionControl.setPrefix(false);
  L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  L.tileLayer(tiles, { attribution, minZoom: FARTHEST, maxZoom: NEAREST }).addTo(map);
  L.marker(point, { title: name, alt: name, keyboard: false, interactive: false }).addTo(map);
}

if (window.L) {
  document.querySelectorAll("[data-map]").forEach(draw);
}
