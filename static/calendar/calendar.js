// The calendar without whole new pages: links and the form inside of it fetch the same address,
// and only what is inside changes. Whatever goes wrong, the browser goes there by itself.
class MadangCalendar extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", (event) => this.follow(event));
    this.addEventListener("submit", (event) => this.ask(event));
    this.offerNear();
  }

  follow(event) {
    const link = event.target.closest("a[href]");
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!link || !isPlain || link.pathname !== "/calendar/" || link.origin !== location.origin) {
      return;
    }
    event.preventDefault();
    this.go(link.href);
  }

  ask(event) {
    const form = event.target;
    if (form.method !== "get" || new URL(form.action).pathname !== "/calendar/") {
      return;
    }
    event.preventDefault();
    const pairs = [...new FormData(form)].filter(([, value]) => value !== "");
    this.go(`${form.action}?${new URLSearchParams(pairs)}`);
  }

  async go(address, isBack = false) {
    const isOpen = this.querySelector("details.filters")?.open;
    this.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = page.querySelector("madang-calendar");
      if (!found) {
        throw new Error("no calendar");
      }
      this.replaceChildren(...found.childNodes);
      document.title = page.title;
      if (!isBack) {
        history.pushState({}, "", address);
      }
      if (isOpen && matchMedia("(min-width: 64rem)").matches) {
        this.querySelector("details.filters").open = true;
      }
      this.offerNear();
      this.querySelector("#period").focus({ preventScroll: true });
    } catch {
      location.assign(address);
    } finally {
      this.removeAttribute("aria-busy");
    }
  }

  // Where one is leaves the device rounded to three decimals, about 100 m.
  offerNear() {
    const row = this.querySelector("[data-near]");
    if (!row || !navigator.geolocation) {
      return;
    }
    row.hidden = false;
    const button = row.querySelector("button");
    button.addEventListener("click", () => {
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          const asked = new URL(location.href);
          asked.searchParams.delete("area");
          asked.searchParams.set(
            "near",
            `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`,
          );
          this.go(asked.href);
        },
        () => {
          row.querySelector("[role=status]").textContent = button.dataset.refused;
        },
        { maximumAge: 600000, timeout: 10000 },
      );
    });
  }
}

customElements.define("madang-calendar", MadangCalendar);
addEventListener("popstate", () => {
  document.querySelector("madang-calendar")?.go(location.href, true);
});
