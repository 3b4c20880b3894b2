// <point-field for="id of a text box" data-options="…">: a map that shows and sets the box's point.
//
// The box is the form's field. The map never writes into it unless someone places, moves or clears
// the pin: opening a form with an empty box leaves it empty.
(() => {
  "use strict";

  const { read, write } = window.madangPointText;

  class PointField extends HTMLElement {
    connectedCallback() {
      this.box = document.getElementById(this.getAttribute("for"));
      if (!this.box || this.map) return;
      this.options = JSON.parse(this.dataset.options);
      this.messages = this.options.messages;
      this.build();
      this.listening = new AbortController();
      const { signal } = this.listening;
      this.box.addEventListener("input", () => this.boxChanged(), { signal });
      this.box.addEventListener("point-field:set", () => this.boxChanged(), { signal });
      this.box.addEventListener("keydown", (event) => this.keepForm(event), { signal });
      // A map drawn in a closed panel has no size: it waits until it is seen.
      this.seen = new ResizeObserver(() => this.draw());
      this.seen.observe(this.canvas);
    }

    disconnectedCallback() {
      this.listening?.abort();
      this.seen?.disconnect();
      this.map?.remove();
      this.map = null;
      this.pin = null;
      this.replaceChildren();
    }

    build() {
      this.canvas = document.createElement("div");
      this.canvas.className = "point-field__map";
      this.status = document.createElement("p");
      this.status.className = "point-field__status help";
      this.status.setAttribute("role", "status");
      const actions = document.createElement("div");
      actions.className = "point-field__actions";
      actions.append(
        this.button(this.messages.centre, () => this.place(this.map.getCenter())),
        this.button(this.messages.clear, () => this.clear()),
      );
      this.replaceChildren(this.canvas, actions, this.status);
    }

    button(label, act) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button button-small button-secondary";
      button.textContent = label;
      button.addEventListener("click", () => this.map && act());
      return button;
    }

    draw() {
      if (!this.canvas.clientWidth) return;
      if (this.map) {
        this.map.invalidateSize();
        return;
      }
      const { start, zoom, tiles, tileOptions } = this.options;
      const point = read(this.box.value);
      this.map = L.map(this.canvas, { zoomControl: false, scrollWheelZoom: false });
      this.map.setView(point ?? start, zoom);
      this.map.attributionControl.setPrefix(false);
      L.control
        .zoom({ zoomInTitle: this.messages.zoomIn, zoomOutTitle: this.messages.zoomOut })
        .addTo(this.map);
      L.tileLayer(tiles, { maxZoom: 19, ...tileOptions }).addTo(this.map);
      this.canvas.setAttribute("role", "application");
      this.canvas.setAttribute("aria-label", this.messages.map);
      this.map.on("click", (event) => this.place(event.latlng));
      // The wheel zooms only a map in use: a long form must scroll past it.
      this.map.on("focus", () => this.map.scrollWheelZoom.enable());
      this.map.on("blur", () => this.map.scrollWheelZoom.disable());
      this.show(point);
      this.say(point || this.box.value ? "" : this.messages.prompt);
    }

    show(point) {
      if (!this.map) return;
      if (!point) {
        this.pin?.remove();
        this.pin = null;
      } else if (this.pin) {
        this.pin.setLatLng(point);
      } else {
        this.pin = L.marker(point, { draggable: true, keyboard: false, title: this.messages.marker });
        this.pin.on("dragend", () => this.place(this.pin.getLatLng()));
        this.pin.addTo(this.map);
      }
    }

    place(latlng) {
      const point = latlng.wrap();
      this.fill(write(point));
      this.show(point);
      this.say(this.messages.placed);
    }

    clear() {
      this.fill("");
      this.show(null);
      this.say(this.messages.cleared);
    }

    fill(text) {
      this.filling = true;
      this.box.value = text;
      this.box.removeAttribute("aria-invalid");
      // Wagtail's editor watches both: for unsaved changes, and for the preview.
      this.box.dispatchEvent(new Event("input", { bubbles: true }));
      this.box.dispatchEvent(new Event("change", { bubbles: true }));
      this.filling = false;
    }

    boxChanged() {
      if (this.filling) return;
      const text = this.box.value.trim();
      const point = read(text);
      const refused = Boolean(text) && !point;
      if (refused) this.box.setAttribute("aria-invalid", "true");
      else this.box.removeAttribute("aria-invalid");
      this.show(point);
      if (point) this.map?.panTo(point);
      this.say(refused ? this.messages.unreadable : point ? "" : this.messages.prompt, refused);
    }

    keepForm(event) {
      // Return in the box looks for the place; it must not send the whole page.
      if (event.key === "Enter") event.preventDefault();
    }

    say(text, refused = false) {
      this.status.textContent = text;
      this.status.classList.toggle("point-field__status--refused", refused);
    }
  }

  if (!customElements.get("point-field")) customElements.define("point-field", PointField);
})();
