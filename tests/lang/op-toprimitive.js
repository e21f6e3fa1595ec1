// Objects become primitives through Symbol.toPrimitive, valueOf, toString.
const log = [];
const both = {
  valueOf() { log.push('valueOf'); return 42; },
  toString() { log.push('toString'); return 'text'; },
};
console.log(both + 1, `${both}`, both * 2, both + '', both == 42, [both] + '');
console.log(log.join(' '));
const prim = {
  [Symbol.toPrimitive](hint) { return hint === 'number' ? 7 : hint; },
};
console.log(+prim, `${prim}`, prim + '', prim * 2, prim < 8);
const bad = { valueOf() { return {}; }, toString() { return {}; } };
try {
  bad + 1;
} catch (e) {
  console.log(e.name + ': ' + e.message);
}
try {
  +{ [Symbol.toPrimitive]() { return {}; } };
} catch (e) {
  console.log(e.name + ': ' + e.message);
}

// expect: 43 text 84 42 true text
// expect: valueOf toString valueOf valueOf valueOf toString
// expect: 7 string default 14 true
// expect: TypeError: Cannot convert object to primitive value
// expect: TypeError: Cannot convert object to primitive value
