// Draws a small map where a place has a position, once it is nearly in sight. Without it the page
// says the place in words.

const ZOOM = 13;
const FARTHEST = 9;
const NEAREST = 18;

function draw(element) {
  const { latitude, longitude, tiles, attribution, name, label, zoomIn, zoomOut } = element.dataset;
  const point = [Number(latitude), Number(longitude)];
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

const NEARLY = "300px"; // below the screen's end

async function fetchAndDraw(element) {
  await window.madangFetch(element.dataset.styles, element.dataset.scripts);
  draw(element);
}

const watched = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watched.unobserve(target);
      fetchAndDraw(target);
    }
  },
  { rootMargin: NEARLY },
);

for (const element of document.querySelectorAll("[data-map]")) {
  element.hidden = false; // its room is taken at once, so that nothing moves later
  watched.observe(element);
}
