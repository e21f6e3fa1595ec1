// Patterns read from left to right; defaults run only when needed.
const log = [];
const src = {
  get a() { log.push('get a'); return 1; },
  get b() { log.push('get b'); return undefined; },
};
const d = v => { log.push('default ' + v); return v; };
const { a = d(10), b = d(20), c = d(30) } = src;
console.log(a, b, c, log);
const it = {
  [Symbol.iterator]() {
    let n = 0;
    return {
      next() { console.log('next'); return { value: n++, done: false }; },
      return() { console.log('return'); return {}; },
    };
  },
};
const [p, q] = it;
console.log(p, q);

// expect: 1 20 30 [ 'get a', 'get b', 'default 20', 'default 30' ]
// expect: next
// expect: next
// expect: return
// expect: 0 1
