// The pins on a Leaflet map: only those in sight are there, and what stays in sight is left alone.
(() => {
  "use strict";

  const SIZE = 44; // pixels; a finger wide
  const ROOM = 0.25; // of the map's size: how far beyond its edge pins are drawn already
  const SPLIT = 17; // up to this zoom a group is entered; nearer it opens as a list

  function escaped(text) {
    return text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);
  }

  class Pins {
    constructor(map, messages, kinds) {
      this.map = map;
      this.messages = messages;
      this.kindNames = kinds;
      this.layer = L.layerGroup().addTo(map);
      this.shown = new Map();
      this.byZoom = new Map();
      this.points = null;
    }

    set(points) {
      this.points = points;
      this.byZoom.clear();
      for (const marker of this.shown.values()) marker.remove();
      this.shown.clear();
      this.refresh();
    }

    groups(zoom) {
      if (!this.byZoom.has(zoom)) {
        this.byZoom.set(zoom, window.madangGlance.gather(this.points, zoom));
      }
      return this.byZoom.get(zoom);
    }

    refresh() {
      if (!this.points) return;
      const zoom = Math.round(this.map.getZoom());
      const side = 256 * 2 ** zoom;
      const bounds = this.map.getPixelBounds();
      const room = bounds.getSize().multiplyBy(ROOM);
      const [west, east] = [(bounds.min.x - room.x) / side, (bounds.max.x + room.x) / side];
      const [north, south] = [(bounds.min.y - room.y) / side, (bounds.max.y + room.y) / side];
      const wanted = new Map();
      for (const group of this.groups(zoom)) {
        if (group.y < north || group.y > south) continue;
        for (let world = Math.ceil(west - group.x); world + group.x <= east; world += 1) {
          wanted.set(`${group.key}:${world}`, [group, world]);
        }
      }
      for (const [key, marker] of this.shown) {
        if (wanted.has(key)) continue;
        marker.remove();
        this.shown.delete(key);
      }
      for (const [key, [group, world]] of wanted) {
        if (!this.shown.has(key)) this.shown.set(key, this.marker(group, world * side, side, zoom));
      }
    }

    marker(group, shift, side, zoom) {
      const at = this.map.unproject([group.x * side + shift, group.y * side], zoom);
      const marker = L.marker(at, {
        icon: L.divIcon({ className: "mapview-pin", html: this.drawing(group), iconSize: [SIZE, SIZE] }),
        title: this.words(group),
        keyboard: true,
        riseOnHover: true,
      });
      marker.on("click", () => this.open(group, marker, false));
      marker.addTo(this.layer);
      marker.getElement().addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.stopPropagation();
        this.open(group, marker, true);
      });
      return marker;
    }

    isPlace(group) {
      return group.west === group.east && group.south === group.north;
    }

    drawing(group) {
      const shape = group.kind < 0 ? "" : escaped(this.points.kinds[group.kind].shape);
      const sign = shape && `<svg class="sign sign-${shape}"><use href="#sign-${shape}"></use></svg>`;
      if (group.count === 1) return sign;
      if (sign && this.isPlace(group)) return `${sign}<span class="pin-count">${group.count}</span>`;
      const breadth = group.count < 10 ? "few" : group.count < 100 ? "some" : "many";
      return `<span class="pin-many pin-${breadth}">${group.count}</span>`;
    }

    words(group) {
      if (group.count === 1) {
        const { name } = this.points.kinds[group.kind];
        return this.messages.one.replace("{kind}", this.kindNames.get(name) ?? name);
      }
      const said = this.isPlace(group) ? this.messages.same : this.messages.many;
      return said.replace("{number}", group.count);
    }

    // A group is entered; what stands at one place, or too near to be told apart, is listed.
    open(group, marker, byKey) {
      const zoom = this.map.getZoom();
      if (group.count > 1 && !this.isPlace(group) && zoom < SPLIT) {
        const bounds = L.latLngBounds([group.south, group.west], [group.north, group.east]);
        const nearest = this.map.getBoundsZoom(bounds, false, L.point(SIZE, SIZE));
        this.map.setView(bounds.getCenter(), Math.min(Math.max(nearest, zoom + 1), SPLIT + 1));
        if (byKey) this.map.getContainer().focus({ preventScroll: true });
        return;
      }
      this.onopen(group, marker, byKey);
    }
  }

  Object.assign(window.madangGlance, { Pins });
})();
