// Reads and fills the fields of the form, and says at each of them what is wrong with it.

const NOT_TEXT = new Set(["csrfmiddlewaretoken", "submission", "version", "photos", "action"]);

export function textFields(form) {
  return [...form.elements].filter((each) => each.name && !NOT_TEXT.has(each.name));
}

export function read(form) {
  return Object.fromEntries(textFields(form).map((each) => [each.name, each.value]));
}

// What the server has written into the page, whatever was typed since.
export function readServed(form) {
  return Object.fromEntries(textFields(form).map((each) => [each.name, each.defaultValue]));
}

export function fill(form, fields, { onlyUntouched = false } = {}) {
  for (const field of textFields(form)) {
    if (!(field.name in fields)) continue;
    if (onlyUntouched && field.value !== field.defaultValue) continue;
    field.value = fields[field.name] ?? "";
  }
}

export function plain(value) {
  return String(value ?? "").replaceAll("\r\n", "\n").trim();
}

// True where every field that both know holds the same words.
export function isSame(one, other) {
  if (!one || !other) return false;
  return Object.keys(one).every((name) => !(name in other) || plain(one[name]) === plain(other[name]));
}

export function lock(form, isLocked) {
  textFields(form).forEach((each) => {
    each.readOnly = isLocked;
  });
  form.elements.photos.disabled = isLocked;
  form.querySelectorAll("button").forEach((each) => {
    each.setAttribute("aria-disabled", String(isLocked));
  });
  form.setAttribute("aria-busy", String(isLocked));
}

export function labelOf(form, name) {
  return form.querySelector(`label[for="kit-${name}"]`)?.textContent.trim() ?? "";
}

export function showError(form, name, sentence) {
  const field = form.querySelector(`#kit-${name}`);
  if (!field) return;
  let told = form.querySelector(`#kit-${name}-error`);
  if (!told) {
    told = document.createElement("p");
    told.className = "field-error";
    told.id = `kit-${name}-error`;
    field.before(told);
  }
  told.textContent = sentence;
  const described = new Set((field.getAttribute("aria-describedby") ?? "").split(" "));
  field.setAttribute("aria-describedby", [...described.add(told.id)].filter(Boolean).join(" "));
  field.setAttribute("aria-invalid", "true");
}

export function clearError(form, name) {
  const field = form.querySelector(`#kit-${name}`);
  const told = form.querySelector(`#kit-${name}-error`);
  if (!field || !told) return;
  told.remove();
  field.removeAttribute("aria-invalid");
  const rest = (field.getAttribute("aria-describedby") ?? "").split(" ");
  field.setAttribute("aria-describedby", rest.filter((each) => each !== told.id).join(" "));
  if (!form.querySelector(".field-error")) summaryOf(form).hidden = true;
}

function summaryOf(form) {
  return form.querySelector("[data-kit-errors]");
}

export function clearErrors(form) {
  form.querySelectorAll(".field-error").forEach((each) => {
    clearError(form, each.id.slice("kit-".length, -"-error".length));
  });
  summaryOf(form).hidden = true;
}

// Says everything that is wrong at its field and in the summary, and goes to the first of them.
export function showErrors(form, errors) {
  clearErrors(form);
  const summary = summaryOf(form);
  const list = summary.querySelector("ul");
  list.replaceChildren();
  const order = [...form.elements].map((each) => each.name);
  const sorted = Object.entries(errors).sort(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other),
  );
  for (const [name, found] of sorted) {
    const sentence = [found].flat().join(" ");
    const item = list.appendChild(document.createElement("li"));
    if (form.querySelector(`#kit-${name}`)) {
      showError(form, name, sentence);
      const link = item.appendChild(document.createElement("a"));
      link.href = `#kit-${name}`;
      link.textContent = `${labelOf(form, name)}: ${sentence}`;
    } else {
      item.textContent = sentence;
    }
  }
  summary.hidden = false;
  (form.querySelector('[aria-invalid="true"]') ?? summary).focus();
}
