// Passing a page on with what the browser has: its own sheet, and a copy of the address.
class Share extends HTMLElement {
  connectedCallback() {
    const { title, url, copied } = this.dataset;
    const link = this.querySelector("a");
    const button = this.querySelector("button");
    if (navigator.share) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        navigator.share({ title, url }).catch((fault) => {
          // Whoever closes the sheet wants nothing more; where it does not open, the page helps.
          if (fault.name !== "AbortError") location.assign(link.href);
        });
      });
    }
    if (navigator.clipboard) {
      button.hidden = false;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(url);
        this.querySelector("[role=status]").textContent = copied;
      });
    }
  }
}

customElements.define("madang-share", Share);
