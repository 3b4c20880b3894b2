// How a point is written in a text box: "latitude,longitude", or the stored form.
(() => {
  "use strict";

  const NUMBER = "([-+]?[0-9]{1,3}(?:\\.[0-9]{0,30})?)";
  const TYPED = new RegExp(`^${NUMBER}\\s*(?:,|\\s)\\s*${NUMBER}$`);
  const STORED = new RegExp(`^SRID=4326;\\s*POINT\\s?\\(\\s*${NUMBER}\\s+${NUMBER}\\s*\\)$`);

  // The server decides; this only answers while one types. Gives null for what it cannot read.
  function read(text) {
    const plain = text.normalize("NFKC").trim();
    const typed = plain.match(TYPED);
    const stored = plain.match(STORED);
    if (!typed && !stored) return null;
    const [lat, lng] = (typed ? [typed[1], typed[2]] : [stored[2], stored[1]]).map(Number);
    return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : null;
  }

  function write({ lat, lng }) {
    return `${Number(lat.toFixed(6))},${Number(lng.toFixed(6))}`;
  }

  window.madangPointText = { read, write };
})();
