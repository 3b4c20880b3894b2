// Reads the pins of the map: see home/site/map/points.py for how they are written.
(() => {
  "use strict";

  const A = "a".charCodeAt(0);
  const CAPITAL_A = "A".charCodeAt(0);
  const LETTERS = 26;

  function numberOf(letter) {
    return letter >= A ? letter - A : letter - CAPITAL_A + LETTERS;
  }

  // Where a place lies in the unit square of a web map, whose y grows south.
  function high(latitude) {
    const angle = (Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180;
    return (1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2;
  }

  function read(sent) {
    const { count, scale, kinds } = sent;
    const points = {
      count,
      kinds,
      latitude: new Float64Array(count),
      longitude: new Float64Array(count),
      x: new Float64Array(count),
      y: new Float64Array(count),
      kind: new Uint8Array(count),
    };
    let latitude = 0;
    let longitude = 0;
    for (let index = 0; index < count; index += 1) {
      latitude += sent.latitudes[index];
      longitude += sent.longitudes[index];
      points.latitude[index] = latitude / scale;
      points.longitude[index] = longitude / scale;
      points.x[index] = (longitude / scale + 180) / 360;
      points.y[index] = high(latitude / scale);
      points.kind[index] = numberOf(sent.letters.charCodeAt(index));
    }
    return points;
  }

  window.madangGlance = { read };
})();
