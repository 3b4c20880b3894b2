// Draws the items of the list that have a place. Without it the list says all of it.

const NEAREST = 18;
const FARTHEST = 9;
const CLOSE = 14; // a single place is not shown from nearer
const EDGE = [40, 48]; // pixels between the outermost pins and the edge of the map

// Items at one place share a pin.
function places() {
  const found = new Map();
  for (const item of document.querySelectorAll("[data-latitude]")) {
    const { latitude, longitude } = item.dataset;
    const key = `${latitude},${longitude}`;
    if (!found.has(key)) found.set(key, { point: [Number(latitude), Number(longitude)], items: [] });
    found.get(key).items.push(item);
  }
  return [...found.values()];
}

function words(items) {
  const list = document.createElement("ul");
  list.className = "map-words";
  for (const item of items) {
    const entry = document.createElement("li");
    const time = item.querySelector("time");
    entry.append(item.querySelector(".row-title a").cloneNode(true));
    if (time) entry.append(document.createElement("br"), time.cloneNode(true));
    list.append(entry);
  }
  return list;
}

// Pins that would cover one another stand as one, which opens where it is pressed.
function groupIcon(cluster, said) {
  const number = cluster.getAllChildMarkers().reduce((sum, each) => sum + each.options.count, 0);
  cluster.options.title = said.replace("{number}", number);
  return L.divIcon({ html: String(number), className: "pin-group", iconSize: [40, 40] });
}

function draw(element) {
  const shown = places();
  if (!shown.length) return;
  const { tiles, attribution, label, group, zoomIn, zoomOut } = element.dataset;
  element.hidden = false;
  element.setAttribute("role", "region");
  element.setAttribute("aria-label", label);
  const map = L.map(element, { scrollWheelZoom: false, zoomControl: false, keyboard: true });
  map.attributionControl.setPrefix(false);
  L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  L.tileLayer(tiles, { attribution, minZoom: FARTHEST, maxZoom: NEAREST }).addTo(map);
  const pins = L.markerClusterGroup({
    maxClusterRadius: 40,
    showCoverageOnHover: false,
    iconCreateFunction: (cluster) => groupIcon(cluster, group),
  });
  for (const { point, items } of shown) {
    const title = items.map((each) => each.querySelector(".row-title a").textContent).join(", ");
    L.marker(point, { title, alt: title, count: items.length })
      .bindPopup(() => words(items), { closeButton: false, maxWidth: 260 })
      .addTo(pins);
  }
  map.addLayer(pins);
  map.fitBounds(L.latLngBounds(shown.map(({ point }) => point)), { maxZoom: CLOSE, padding: EDGE });
}

if (window.L) {
  document.querySelectorAll("[data-embed-map]").forEach(draw);
}
