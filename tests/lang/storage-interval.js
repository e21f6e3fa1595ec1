// A store entered in a timer is there when the timer runs again.
const h = require('async_hooks'), fs = require('fs');
const { AsyncLocalStorage, AsyncResource } = h;
const A = new AsyncLocalStorage(), B = new AsyncLocalStorage();
const say = (...a) => fs.writeSync(1, a.join(' ') + '\n');
const log = (...a) => say(A.getStore(), B.getStore(), ...a);
const ids = (...a) => say(`[${h.executionAsyncId()} ${h.triggerAsyncId()}]`, A.getStore(), ...a);
let n = 0;
const t = setInterval(() => { log('i', n); A.enterWith('s' + n); B.enterWith('b' + n); if (++n > 3) clearInterval(t); }, 20);
setTimeout(function () { log('r'); A.enterWith('r'); if (n < 6) { n++; this.refresh(); } }, 300);

// expect:   i 0
// expect: s0 b0 i 1
// expect: s1 b1 i 2
// expect: s2 b2 i 3
// expect:   r
// expect: r  r
// expect: r  r
// as: node12
// expect:   i 0
// expect: s0 b0 i 1
// expect: s1 b1 i 2
// expect: s2 b2 i 3
// expect:   r
// expect: r  r
// expect: r  r
// as: node16
// expect:   i 0
// expect: s0 b0 i 1
// expect: s1 b1 i 2
// expect: s2 b2 i 3
// expect:   r
// expect: r  r
// expect: r  r
// as: node24
// expect:   i 0
// expect:   i 1
// expect:   i 2
// expect:   i 3
// expect:   r
// expect:   r
// expect:   r
