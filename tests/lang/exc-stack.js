// The frames of a stack, and when its first line is fixed.
function a() { return b(); }
function b() { return new Error('here'); }
const e = a();
console.log(e.stack.split('\n').slice(0, 4).join('\n'));
class K { m() { return new Error('m').stack; } static s() { return new Error('s').stack; } constructor() { this.e = new Error('c').stack; } get g() { return new Error('g').stack; } }
for (const s of [new K().m(), K.s(), new K().e, new K().g]) console.log(s.split('\n')[1]);
const o = { f() { return new Error().stack; }, h: () => new Error().stack };
console.log(o.f().split('\n').slice(0, 2).join('\n'));
console.log(o.h().split('\n')[1]);
console.log([1].map(() => new Error().stack)[0].split('\n').slice(1, 3).join('\n'));

// expect: Error: here
// expect:     at b (DIR/exc-stack.js:3:23)
// expect:     at a (DIR/exc-stack.js:2:23)
// expect:     at Object.<anonymous> (DIR/exc-stack.js:4:11)
// expect:     at K.m (DIR/exc-stack.js:6:24)
// expect:     at K.s (DIR/exc-stack.js:6:68)
// expect:     at new K (DIR/exc-stack.js:6:117)
// expect:     at get g (DIR/exc-stack.js:6:158)
// expect: Error
// expect:     at Object.f (DIR/exc-stack.js:8:26)
// expect:     at Object.h (DIR/exc-stack.js:8:57)
// expect:     at DIR/exc-stack.js:11:27
// expect:     at Array.map (<anonymous>)
