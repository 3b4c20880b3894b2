// Sends the record once: at once where there is a line, else as soon as there is one again.

const AGAIN_AFTER = 30_000; // milliseconds

export class Sending {
  constructor({ form, state, draft, photos, store, fields, server, status, conflict, closed }) {
    Object.assign(this, { form, state, draft, photos, store, fields, server, status });
    Object.assign(this, { conflict, closed });
    this.isBusy = false;
    window.addEventListener("online", () => this.again());
    window.addEventListener("focus", () => this.again());
    setInterval(() => this.again(), AGAIN_AFTER);
  }

  again() {
    // Where two texts are to be chosen from, a person has to look first.
    if (this.state.isWaiting && !this.conflict.isOpen) this.send({ isAgain: true });
  }

  // What is changed after a try is another sending: the server may have the first one already.
  // Half a change must not leave by itself, so the person presses the button once more.
  changed(newUuid) {
    if (!this.state.wasTried) return;
    this.state.wasTried = false;
    this.state.submission = newUuid();
    if (this.state.isWaiting) {
      this.state.isWaiting = false;
      this.status.say("heldBack", "alert");
    }
  }

  async send({ isAgain = false } = {}) {
    if (this.isBusy || this.closed.isClosed) return;
    this.isBusy = true;
    if (!isAgain) this.status.say("sending"); // else it would be read out every half minute
    this.fields.lock(this.form, true);
    await this.photos.working;
    this.state.isWaiting = true;
    const answer = await this.answer();
    this.fields.lock(this.form, false);
    await this.heard(answer);
    this.isBusy = false;
  }

  async answer() {
    const status = await this.draft.agree();
    if (status !== 200) return { status };
    this.state.wasTried = true;
    await this.draft.keep();
    return this.server.postRecord(this.form, this.state, this.photos.all);
  }

  async heard({ status, body }) {
    if (status === 200) {
      await this.sent();
    } else if (status === 0 || status === 429 || status >= 500) {
      this.status.say(status ? "serverBusy" : "waiting", "alert");
    } else {
      this.state.isWaiting = false;
      this.refused(status, body);
      await this.draft.keep();
    }
  }

  async sent() {
    this.state.isWaiting = false;
    clearTimeout(this.draft.timers.device);
    clearTimeout(this.draft.timers.server);
    this.closed.isClosed = true; // the draft must not come back by a late save
    await this.store.forget(this.form.dataset.token).catch(() => {});
    await this.forgetPage().catch(() => {});
    window.location.replace(this.server.addressOf(this.form));
  }

  // The page that the worker has kept shows the form as it was before.
  async forgetPage() {
    for (const name of await caches.keys()) {
      if (!name.startsWith("madang-records")) continue;
      await (await caches.open(name)).delete(this.server.addressOf(this.form), { ignoreVary: true });
    }
  }

  refused(status, body) {
    if (status === 400) {
      this.state.version = body?.version ?? this.state.version; // what is right was kept
      this.fields.showErrors(this.form, body?.errors ?? {});
      this.status.say("refused", "alert");
    } else if (status === 409) {
      this.conflict.part("show").focus();
    } else if (status === 410 || status === 404) {
      this.closed.close();
    } else if (status === 413) {
      this.fields.showErrors(this.form, { photos: this.status.words.tooLarge });
      this.status.say("refused", "alert");
    } else {
      this.status.say("failed", "alert");
    }
  }
}
