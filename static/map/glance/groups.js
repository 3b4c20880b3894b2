// Gathers pins that would cover one another, for a whole zoom at once: moving the map changes none.
(() => {
  "use strict";

  const CELL = 84; // pixels a side
  const CLOSE = 58; // pixels; middles nearer than this become one
  const TILE = 256;

  // Where the cells begin and how many there are side by side. Cells are counted from the first of
  // the points: a browser finds small whole numbers several times faster than large ones.
  function gridOf(points, side) {
    let [left, right, top] = [Infinity, 0, Infinity];
    for (let index = 0; index < points.count; index += 1) {
      left = Math.min(left, points.x[index]);
      right = Math.max(right, points.x[index]);
      top = Math.min(top, points.y[index]);
    }
    const scale = side / CELL;
    const [column, row] = [Math.floor(left * scale) - 1, Math.floor(top * scale) - 1];
    return { scale, column, row, across: Math.floor(right * scale) - column + 2 };
  }

  function cellsOf(points, grid) {
    const cells = new Map();
    for (let index = 0; index < points.count; index += 1) {
      const column = Math.floor(points.x[index] * grid.scale) - grid.column;
      const row = Math.floor(points.y[index] * grid.scale) - grid.row;
      const key = row * grid.across + column;
      const cell = cells.get(key);
      if (cell) add(cell, points, index);
      else cells.set(key, begun(points, index, column, row));
    }
    return cells;
  }

  function begun(points, index, column, row) {
    const latitude = points.latitude[index];
    const longitude = points.longitude[index];
    return {
      column,
      row,
      count: 1,
      x: points.x[index],
      y: points.y[index],
      kind: points.kind[index],
      west: longitude,
      east: longitude,
      south: latitude,
      north: latitude,
      isDone: false,
      key: "",
    };
  }

  function add(cell, points, index) {
    const share = 1 / (cell.count + 1);
    cell.x += (points.x[index] - cell.x) * share;
    cell.y += (points.y[index] - cell.y) * share;
    cell.count += 1;
    if (cell.kind !== points.kind[index]) cell.kind = -1;
    cell.west = Math.min(cell.west, points.longitude[index]);
    cell.east = Math.max(cell.east, points.longitude[index]);
    cell.south = Math.min(cell.south, points.latitude[index]);
    cell.north = Math.max(cell.north, points.latitude[index]);
  }

  function join(into, other) {
    const count = into.count + other.count;
    into.x = (into.x * into.count + other.x * other.count) / count;
    into.y = (into.y * into.count + other.y * other.count) / count;
    into.count = count;
    if (into.kind !== other.kind) into.kind = -1;
    into.west = Math.min(into.west, other.west);
    into.east = Math.max(into.east, other.east);
    into.south = Math.min(into.south, other.south);
    into.north = Math.max(into.north, other.north);
  }

  // Returns the groups of a zoom; `count` is how many are in one, `kind` -1 where they differ.
  function gather(points, zoom) {
    const side = TILE * 2 ** zoom;
    const near = CLOSE / side;
    const grid = gridOf(points, side);
    const { across } = grid;
    const cells = cellsOf(points, grid);
    const groups = [];
    const largestFirst = [...cells.entries()].sort(([, a], [, b]) => b.count - a.count);
    for (const [key, cell] of largestFirst) {
      if (cells.get(key) !== cell) continue;
      for (let row = cell.row - 1; row <= cell.row + 1; row += 1) {
        for (let column = cell.column - 1; column <= cell.column + 1; column += 1) {
          const beside = row * across + column;
          const other = cells.get(beside);
          if (!other || other === cell || other.isDone) continue;
          if (Math.hypot(other.x - cell.x, other.y - cell.y) < near) {
            join(cell, other);
            cells.delete(beside);
          }
        }
      }
      cell.isDone = true;
      cell.key = `${zoom}:${key}`;
      groups.push(cell);
    }
    return groups;
  }

  Object.assign(window.madangGlance, { gather });
})();
