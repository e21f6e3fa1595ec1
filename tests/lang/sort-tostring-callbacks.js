// Builtins call the program: sort, join, JSON, Map, from.
const log = [];
const v = n => ({ n, toString() { log.push('s' + n); return String(n); }, valueOf() { log.push('v' + n); return n; }, toJSON() { log.push('j' + n); return n; } });
console.log([v(3), v(1), v(2)].sort((a, b) => a - b).map(x => x.n).join());
console.log([v(1), v(2)].join('+'), log.splice(0).join(' '));
console.log(JSON.stringify([v(1), { x: v(2) }]), log.splice(0).join(' '));
console.log(Math.max(v(4), v(9)), log.splice(0).join(' '));
console.log('abc'.repeat(v(2)), 'abcdef'.slice(v(1), v(3)), log.splice(0).join(' '));
console.log({ [v('key')]: 1 }, log.splice(0).join(' '));
console.log([1, 2, 3].indexOf(2, v(0)), parseInt(v(12)), Number(v(5)), String(v(6)), log.splice(0).join(' '));
console.log(new Map([[1, 2]].map(([a, b]) => [a * 2, b * 2])), Array.from({ length: v(2) }, (_, i) => i), log.splice(0).join(' '));

// expect: 1,2,3
// expect: 1+2 v1 v3 v2 v1 v2 v3 v2 v1 s1 s2
// expect: [1,{"x":2}] j1 j2
// expect: 9 v4 v9
// expect: abcabc bc v2 v1 v3
// expect: { key: 1 } skey
// expect: 1 12 5 6 v0 s12 v5 s6
// expect: Map(1) { 2 => 4 } [ 0, 1 ] v2
