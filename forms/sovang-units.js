/** The units as the server lists them, asked for once. */

import { get } from './sovang-api.js';

let asked = null;

export function allUnits() {
  asked ??= get('/api/units').then(answer => (Array.isArray(answer) ? answer : answer.items || [])).catch(problem => {
    asked = null;
    throw problem;
  });
  return asked;
}

/** The unit itself and all units above it, lowest first. */
export function upwardFrom(units, id) {
  const path = [];
  for (let unit = units.find(each => each.id === id); unit && !path.includes(unit); unit = units.find(each => each.id === unit.parentId)) {
    path.push(unit);
  }
  return path;
}
