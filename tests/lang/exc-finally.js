// finally always runs; its own completion wins.
const log = [];
const f = how => {
  try {
    log.push('try');
    if (how === 'throw') throw new Error('x');
    if (how === 'return') return 'from try';
    log.push('end of try');
  } catch (e) {
    log.push('catch');
    return 'from catch';
  } finally {
    log.push('finally');
    if (how === 'override') return 'from finally';
  }
  return 'after';
};
for (const how of ['', 'throw', 'return', 'override']) console.log(how, f(how), log.splice(0).join(' '));
const g = () => { let n = 1; try { return n; } finally { n = 2; } };
console.log(g());
const h = () => { try { throw 1; } finally { return 'swallowed'; } };
console.log(h());
const loop = () => { for (const i of [1, 2, 3]) { try { continue; } finally { if (i === 2) break; log.push(i); } } return log.splice(0); };
console.log(loop());

// expect:  after try end of try finally
// expect: throw from catch try catch finally
// expect: return from try try finally
// expect: override from finally try end of try finally
// expect: 1
// expect: swallowed
// expect: [ 1 ]
