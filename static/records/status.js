// The line that says how things stand. Screen readers hear it only when it says something new;
// how long ago the text was saved stands beside it and is not read out by itself.

const MINUTE = 60_000; // milliseconds

export class Status {
  constructor(words) {
    this.words = words;
    this.line = document.querySelector("[data-kit-status]");
    this.text = this.line.querySelector('[role="status"]');
    this.ago = this.line.querySelector("[data-kit-ago]");
    this.savedAt = null;
    setInterval(() => this.tick(), MINUTE / 2);
  }

  say(name, mood = "calm") {
    const sentence = this.words[name];
    if (this.text.textContent !== sentence) this.text.textContent = sentence;
    this.line.dataset.mood = mood;
    this.line.hidden = false;
    this.savedAt = name === "saved" ? Date.now() : null;
    this.tick();
  }

  tick() {
    if (this.savedAt === null) {
      this.ago.textContent = "";
      return;
    }
    const minutes = Math.floor((Date.now() - this.savedAt) / MINUTE);
    const language = document.documentElement.lang;
    const words = new Intl.RelativeTimeFormat(language).format(-minutes, "minute");
    this.ago.textContent = ` · ${minutes ? words : this.words.justNow}`;
  }
}
