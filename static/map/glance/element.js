// <map-glance>: a form, a list and a map that say the same, and whose state stands in the address.
//
// The list comes from the server. Without this script the form is sent and the map is a picture.
(() => {
  "use strict";

  const NEAREST = 18;
  const FARTHEST = 3;
  const REST = 250; // milliseconds after the last movement
  const WHERE = ["district", "near", "radius", "bbox"];
  const HALF = 0.00005; // degrees: pins are rounded to four decimals

  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;

  const { boundsOf, textOf } = window.madangGlance;

  class MapGlance extends HTMLElement {
    connectedCallback() {
      if (!window.L || this.map) return;
      [this.form, this.list, this.canvas, this.status] = [
        "data-form",
        "data-list-part",
        "data-canvas",
        "data-status",
      ].map((name) => this.querySelector(`[${name}]`));
      this.params = new URLSearchParams(location.search);
      this.classList.add("is-live");
      this.draw();
      this.listen();
      this.loadPoints();
    }

    disconnectedCallback() {
      this.map?.remove();
      this.map = null;
    }

    draw() {
      const { tiles, attribution, label, zoomIn, zoomOut, view } = this.dataset;
      this.canvas.replaceChildren();
      this.canvas.setAttribute("role", "application");
      this.canvas.setAttribute("aria-label", label);
      this.map = L.map(this.canvas, {
        zoomControl: false,
        scrollWheelZoom: false,
        worldCopyJump: true,
        minZoom: FARTHEST,
        maxZoom: NEAREST,
        zoomAnimation: !isStill,
        fadeAnimation: !isStill,
        markerZoomAnimation: !isStill,
        inertia: !isStill,
      });
      this.map.attributionControl.setPrefix(false);
      L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(this.map);
      L.tileLayer(tiles, { attribution, maxZoom: 19 }).addTo(this.map);
      this.around = L.layerGroup().addTo(this.map);
      this.lit = L.marker([0, 0], {
        icon: L.divIcon({ className: "mapview-lit", iconSize: [56, 56] }),
        interactive: false,
        keyboard: false,
        zIndexOffset: 1000,
      });
      const names = [...this.form.querySelectorAll("[name=kind]")].map((each) => [
        each.value,
        each.parentElement.textContent.trim(),
      ]);
      this.pins = new window.madangGlance.Pins(this.map, this.dataset, new Map(names));
      this.pins.onopen = (...opened) => this.openPlace(...opened);
      this.show(view);
    }

    // Moves the map without taking that for the reader's own wish.
    show(view) {
      this.isOurs = true;
      const bounds = boundsOf(view);
      // A hair smaller: what fitted a screen exactly is to fit it again.
      this.map.fitBounds(bounds.pad(-0.01), { animate: false, maxZoom: 16 });
      this.isOurs = false;
      this.around.clearLayers();
      const [latitude, longitude] = (this.params.get("near") ?? "").split(",").map(Number);
      if (longitude !== undefined && Number.isFinite(latitude + longitude)) {
        const radius = Number(this.params.get("radius")) || 5000;
        L.circle([latitude, longitude], { radius, interactive: false, className: "mapview-reach" }).addTo(
          this.around,
        );
      }
      this.pins.refresh();
    }

    listen() {
      const { map, form, list } = this;
      // The wheel zooms only a map in use: the page must scroll past it.
      map.on("focus", () => map.scrollWheelZoom.enable());
      map.on("blur", () => map.scrollWheelZoom.disable());
      map.on("moveend", () => this.moved());
      map.on("autopanstart", () => {
        this.isOurs = true;
        map.once("moveend", () => setTimeout(() => (this.isOurs = false)));
      });
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.choose();
      });
      form.addEventListener("change", (event) => this.choose(event.target));
      for (const name of ["mouseover", "focusin"]) {
        list.addEventListener(name, (event) => this.light(event.target.closest("[data-latitude]")));
      }
      for (const name of ["mouseleave", "focusout"]) {
        list.addEventListener(name, () => this.light(null));
      }
      const here = form.querySelector("[data-here]");
      if (navigator.geolocation) {
        here.hidden = false;
        here.querySelector("button").addEventListener("click", () => this.findMe());
      }
    }

    moved() {
      this.pins.refresh();
      if (this.isOurs) return;
      clearTimeout(this.resting);
      this.resting = setTimeout(() => this.follow(), REST);
    }

    // The map was moved by hand: the list is of what it shows.
    follow() {
      const wasNarrowed = this.params.has("district") || this.params.has("near");
      this.place([["bbox", textOf(this.map.getBounds())]]);
      this.around.clearLayers();
      this.remember();
      this.loadList();
      if (wasNarrowed) this.loadPoints();
    }

    place(pairs) {
      for (const name of [...WHERE, "place", "page"]) this.params.delete(name);
      for (const [name, value] of pairs) this.params.set(name, value);
    }

    // Something in the form was chosen; what it does not hold stays as it is.
    async choose(changed) {
      const chosen = new FormData(this.form);
      const isWhere = changed?.name === "district";
      const near = this.params.get("near");
      for (const name of ["time", "kind", "topic", "page"]) this.params.delete(name);
      for (const name of ["time", "kind", "topic"]) {
        for (const value of chosen.getAll(name)) if (value) this.params.append(name, value);
      }
      if (isWhere) this.place(changed.value ? [["district", changed.value]] : []);
      if (changed?.name === "radius" && near) {
        this.place([
          ["near", near],
          ["radius", changed.value],
        ]);
      }
      this.remember();
      this.loadPoints();
      const view = await this.loadList();
      if (view && (isWhere || changed?.name === "radius")) this.show(view);
    }

    findMe() {
      navigator.geolocation.getCurrentPosition(
        async ({ coords }) => {
          // To three decimals, so that no house leaves the device.
          const near = `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`;
          this.place([
            ["near", near],
            ["radius", this.form.elements.radius.value],
          ]);
          this.remember();
          this.loadPoints();
          const view = await this.loadList();
          if (view) this.show(view);
        },
        () => this.say(this.dataset.refused),
        { maximumAge: 600000, timeout: 10000 },
      );
    }

    // The address and the form say what the map and the list show.
    remember() {
      const query = this.params.toString();
      history.replaceState(history.state, "", query ? `?${query}` : location.pathname);
      for (const each of this.form.querySelectorAll("input[type=hidden]")) {
        if (WHERE.includes(each.name) || each.name === "place") each.remove();
      }
      for (const name of ["near", "bbox"]) {
        const value = this.params.get(name);
        if (value) {
          const field = Object.assign(document.createElement("input"), { type: "hidden", name, value });
          this.form.prepend(field);
        }
      }
      const { district, radius } = this.form.elements;
      const { seen, around, everywhere } = this.dataset;
      const isNear = this.params.has("near");
      district.options[0].text = isNear ? around : this.params.has("bbox") ? seen : everywhere;
      district.value = this.params.get("district") ?? "";
      radius.disabled = !isNear;
      radius.closest("[data-near]").hidden = !isNear;
    }

    say(text) {
      this.status.textContent = text;
    }

    address(path, params = this.params) {
      const query = params.toString();
      return query ? `${path}?${query}` : path;
    }

    async loadPoints() {
      const asked = new URLSearchParams(this.params);
      for (const name of ["bbox", "page", "place"]) asked.delete(name);
      this.pointsAsked?.abort();
      const asking = (this.pointsAsked = new AbortController());
      try {
        const answer = await fetch(this.address(this.dataset.points, asked), { signal: asking.signal });
        if (!answer.ok) throw new Error(String(answer.status));
        this.pins.set(window.madangGlance.read(await answer.json()));
        this.dataset.ready = "points";
      } catch (failure) {
        if (failure.name !== "AbortError") this.say(this.dataset.failed);
      }
    }

    // Returns where the list says the map should look, or null where there is none.
    async loadList() {
      this.listAsked?.abort();
      const asking = (this.listAsked = new AbortController());
      this.list.setAttribute("aria-busy", "true");
      const patience = setTimeout(() => this.say(this.dataset.waiting), 1000);
      try {
        const answer = await fetch(this.address(this.dataset.list), { signal: asking.signal });
        if (!answer.ok) throw new Error(String(answer.status));
        this.list.innerHTML = await answer.text();
        this.light(null);
        const count = this.list.querySelector("#map-count");
        this.say(count.textContent);
        return count.dataset.view;
      } catch (failure) {
        if (failure.name !== "AbortError") this.say(this.dataset.failed);
        return null;
      } finally {
        clearTimeout(patience);
        if (this.listAsked === asking) this.list.removeAttribute("aria-busy");
      }
    }

    light(row) {
      if (!row) {
        this.lit.remove();
        return;
      }
      this.lit.setLatLng([row.dataset.latitude, row.dataset.longitude]).addTo(this.map);
    }

    async openPlace(group, marker, byKey) {
      const { west, south, east, north } = group;
      const box = [west - HALF, south - HALF, east + HALF, north + HALF];
      const asked = new URLSearchParams(this.params);
      for (const name of [...WHERE, "page", "place"]) asked.delete(name);
      asked.set("bbox", box.map((each) => each.toFixed(5)).join(","));
      const words = document.createElement("div");
      words.className = "mapview-words";
      words.textContent = this.dataset.waiting;
      const popup = L.popup({ minWidth: 220, maxWidth: 300, maxHeight: 280, offset: [0, -8] })
        .setLatLng(marker.getLatLng())
        .setContent(words)
        .openOn(this.map);
      popup.getElement().querySelector(".leaflet-popup-close-button").ariaLabel = this.dataset.close;
      try {
        const answer = await fetch(this.address(this.dataset.at, asked));
        if (!answer.ok) throw new Error(String(answer.status));
        words.innerHTML = await answer.text();
      } catch {
        words.textContent = this.dataset.failed;
      }
      popup.update();
      if (!byKey) return;
      words.querySelector("a")?.focus();
      popup.once("remove", () => marker.getElement()?.focus());
    }
  }

  if (!customElements.get("map-glance")) customElements.define("map-glance", MapGlance);
})();
