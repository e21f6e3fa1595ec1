// Leaving through finally: the last word counts, and each block runs once.
const log = (...a) => console.log(...a);
const f1 = () => { for (const i of [1, 2, 3]) { try { if (i === 2) return i; } finally { log('finally', i); } } };
const f2 = () => { for (const i of [1, 2, 3]) { try { continue; } finally { log('finally', i); if (i === 2) break; } } return 'end'; };
const f3 = () => { outer: for (let i = 0; i < 3; i++) { for (const q of [10, 20]) { try { if (i === 1) continue outer; if (i === 2) break outer; log(i, q); } finally { log('finally', i, q); } } } return 'done'; };
const f4 = () => { try { try { throw 1; } finally { throw 2; } } catch (e) { return e; } finally { log('last'); } };
const f5 = () => { label: try { return 1; } finally { break label; } return 3; };
const f6 = () => { while (true) { try { return 1; } finally { break; } } return 4; };
const f7 = () => { try { return log('value') } finally { try { throw 1; } catch { log('inner'); } } };
const f8 = () => { for (;;) { try { try { return 'a'; } finally { continue2: { break continue2; } log('b'); } } finally { return 'c'; } } };
const f9 = () => { const fs = []; for (const x of [1, 2]) { try { let y = x; fs.push(() => y); { let z = y * 10; fs.push(() => z); throw x; } } catch (e) { fs.push(() => [x, e]); } finally { let w = -x; fs.push(() => w); } } return fs.map(f => f()); };
for (const f of [f1, f2, f3, f4, f5, f6, f7, f8, f9]) log(f.name, f());

// expect: finally 1
// expect: finally 2
// expect: f1 2
// expect: finally 1
// expect: finally 2
// expect: f2 end
// expect: 0 10
// expect: finally 0 10
// expect: 0 20
// expect: finally 0 20
// expect: finally 1 10
// expect: finally 2 10
// expect: f3 done
// expect: last
// expect: f4 2
// expect: f5 3
// expect: f6 4
// expect: value
// expect: inner
// expect: f7 undefined
// expect: b
// expect: f8 c
// expect: f9 [ 1, 10, [ 1, 1 ], -1, 2, 20, [ 2, 2 ], -2 ]
