// V8's positions where loops and patterns close their iterators.
const P = (t) => console.log(t, new Error('x').stack.split('\n')[3].trim().split(':').slice(2).join(':'));
const I = (n) => ({ [Symbol.iterator]() { let i = 0; return { next() { return { done: i++ >= n, value: i }; }, get return() { P('get return'); return () => { P('return'); return {}; }; } }; } });
const F = x => x;
function f() { for (const q of I(3)) { F(1); if (q) break; F(3); } }
function g() { for (const q of I(3)) { F(1); if (q === 2) return F(2); F(3); } }
function h() { for (const q of I(3)) { F(1); if (q === 2) throw F(2); F(3); } }
function i() { for (const q of I(3)) { if (q === 2) break; for (let j = 0; j < 1; j++) F(j); } }
function j() { a: for (const q of I(3)) for (const r of I(3)) { F(1); if (q === 2) break a; if (r == 2) continue a; F(3); } }
function k() { for (const q of I(3)) { if (q === 2) return 1; } }
function l() { for (const q of I(3)) if (q === 2) return; }
function m() { for (const q of I(3)) throw q; }
function n() { const [a, b = F(3)] = I(3); }
function o() { let x, y; [x, y] = I(3); [x = F(1)] = I(3); [] = I(3); }
function p() { try { for (const q of I(3)) { try { F(2); return 2; } finally { F(3); } } } finally { F(3); } }
function q() { for (const q of I(3)) { while (F(1)) { return; } } }
function r() { for (const q of I(3)) { for (const z in { a: 1 }) { return F(2); } } }
function s() { for (const q of I(3)) { switch (q) { case 1: break; case 2: return F(2); default: F(3); } } }
function t() { for (const q of I(3)) { do { F(1); if (q > 1) return; } while (q > F(2)); } }
function u() { for (const [q] of [I(3)]) { F(1); return; } }
function v() { const { a: [q], b: [r = 1] } = { a: I(3), b: I(2) }; }
function w([q, r], { z: [y] }) { F(1); }
function x() { let a = {}; for ([a.b] of [I(2)]) { F(1); } }
function y() { let a = {}; for (a.b of I(3)) { F(1); if (a.b === 2) break; } }
function z() { for (var q of I(3)) { F(1); () => q; if (q === 2) { let q = 1; F(() => q); break; } } }
for (const fn of [f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, x, y, z]) { console.log(fn.name); try { fn(); } catch (e) { } }
w(I(3), { z: I(2) });

// expect: f
// expect: get return 16)
// expect: return 16)
// expect: g
// expect: get return 16)
// expect: return 16)
// expect: h
// expect: get return 16)
// expect: return 16)
// expect: i
// expect: get return 16)
// expect: return 16)
// expect: j
// expect: get return 41)
// expect: return 41)
// expect: get return 41)
// expect: return 41)
// expect: get return 19)
// expect: return 19)
// expect: k
// expect: get return 16)
// expect: return 16)
// expect: l
// expect: get return 16)
// expect: return 16)
// expect: m
// expect: get return 38)
// expect: return 38)
// expect: n
// expect: get return 30)
// expect: return 30)
// expect: o
// expect: get return 30)
// expect: return 30)
// expect: get return 46)
// expect: return 46)
// expect: get return 63)
// expect: return 63)
// expect: p
// expect: get return 22)
// expect: return 22)
// expect: q
// expect: get return 16)
// expect: return 16)
// expect: r
// expect: get return 16)
// expect: return 16)
// expect: s
// expect: get return 16)
// expect: return 16)
// expect: t
// expect: get return 16)
// expect: return 16)
// expect: u
// expect: get return 28)
// expect: return 28)
// expect: v
// expect: get return 28)
// expect: return 28)
// expect: get return 36)
// expect: return 36)
// expect: x
// expect: get return 34)
// expect: return 34)
// expect: y
// expect: get return 28)
// expect: return 28)
// expect: z
// expect: get return 16)
// expect: return 16)
// expect: get return 16)
// expect: return 16)
// expect: get return 26)
// expect: return 26)
// as: node8
// expect: f
// expect: get return 60)
// expect: return 60)
// expect: g
// expect: get return 72)
// expect: return 72)
// expect: h
// expect: get return 71)
// expect: return 71)
// expect: i
// expect: get return 84)
// expect: return 84)
// expect: j
// expect: get return 117)
// expect: return 117)
// expect: get return 117)
// expect: return 117)
// expect: get return 117)
// expect: return 117)
// expect: k
// expect: get return 53)
// expect: return 53)
// expect: l
// expect: get return 51)
// expect: return 51)
// expect: m
// expect: get return 38)
// expect: return 38)
// expect: n
// expect: get return 38)
// expect: return 38)
// expect: o
// expect: get return 30)
// expect: return 30)
// expect: get return 42)
// expect: return 42)
// expect: get return 65)
// expect: return 65)
// expect: p
// expect: get return 80)
// expect: return 80)
// expect: q
// expect: get return 55)
// expect: return 55)
// expect: r
// expect: get return 75)
// expect: return 75)
// expect: s
// expect: get return 98)
// expect: return 98)
// expect: t
// expect: get return 81)
// expect: return 81)
// expect: u
// expect: get return 28)
// expect: return 28)
// expect: v
// expect: get return 47)
// expect: return 47)
// expect: get return 47)
// expect: return 47)
// expect: x
// expect: get return 36)
// expect: return 36)
// expect: y
// expect: get return 69)
// expect: return 69)
// expect: z
// expect: get return 91)
// expect: return 91)
// expect: get return 16)
// expect: return 16)
// expect: get return 26)
// expect: return 26)
// as: node10
// expect: f
// expect: get return 60)
// expect: return 60)
// expect: g
// expect: get return 72)
// expect: return 72)
// expect: h
// expect: get return 71)
// expect: return 71)
// expect: i
// expect: get return 84)
// expect: return 84)
// expect: j
// expect: get return 117)
// expect: return 117)
// expect: get return 117)
// expect: return 117)
// expect: get return 117)
// expect: return 117)
// expect: k
// expect: get return 53)
// expect: return 53)
// expect: l
// expect: get return 51)
// expect: return 51)
// expect: m
// expect: get return 38)
// expect: return 38)
// expect: n
// expect: get return 38)
// expect: return 38)
// expect: o
// expect: get return 30)
// expect: return 30)
// expect: get return 42)
// expect: return 42)
// expect: get return 65)
// expect: return 65)
// expect: p
// expect: get return 80)
// expect: return 80)
// expect: q
// expect: get return 55)
// expect: return 55)
// expect: r
// expect: get return 75)
// expect: return 75)
// expect: s
// expect: get return 98)
// expect: return 98)
// expect: t
// expect: get return 81)
// expect: return 81)
// expect: u
// expect: get return 28)
// expect: return 28)
// expect: v
// expect: get return 47)
// expect: return 47)
// expect: get return 47)
// expect: return 47)
// expect: x
// expect: get return 36)
// expect: return 36)
// expect: y
// expect: get return 69)
// expect: return 69)
// expect: z
// expect: get return 91)
// expect: return 91)
// expect: get return 16)
// expect: return 16)
// expect: get return 26)
// expect: return 26)
// as: node11
// expect: f
// expect: get return 60)
// expect: return 60)
// expect: g
// expect: get return 72)
// expect: return 72)
// expect: h
// expect: get return 71)
// expect: return 71)
// expect: i
// expect: get return 84)
// expect: return 84)
// expect: j
// expect: get return 117)
// expect: return 117)
// expect: get return 117)
// expect: return 117)
// expect: get return 117)
// expect: return 117)
// expect: k
// expect: get return 53)
// expect: return 53)
// expect: l
// expect: get return 51)
// expect: return 51)
// expect: m
// expect: get return 38)
// expect: return 38)
// expect: n
// expect: get return 38)
// expect: return 38)
// expect: o
// expect: get return 30)
// expect: return 30)
// expect: get return 42)
// expect: return 42)
// expect: get return 65)
// expect: return 65)
// expect: p
// expect: get return 80)
// expect: return 80)
// expect: q
// expect: get return 55)
// expect: return 55)
// expect: r
// expect: get return 75)
// expect: return 75)
// expect: s
// expect: get return 98)
// expect: return 98)
// expect: t
// expect: get return 81)
// expect: return 81)
// expect: u
// expect: get return 28)
// expect: return 28)
// expect: v
// expect: get return 47)
// expect: return 47)
// expect: get return 47)
// expect: return 47)
// expect: x
// expect: get return 36)
// expect: return 36)
// expect: y
// expect: get return 69)
// expect: return 69)
// expect: z
// expect: get return 91)
// expect: return 91)
// expect: get return 16)
// expect: return 16)
// expect: get return 26)
// expect: return 26)
// as: node12
// expect: f
// expect: get return 60)
// expect: return 60)
// expect: g
// expect: get return 72)
// expect: return 72)
// expect: h
// expect: get return 71)
// expect: return 71)
// expect: i
// expect: get return 84)
// expect: return 84)
// expect: j
// expect: get return 117)
// expect: return 117)
// expect: get return 117)
// expect: return 117)
// expect: get return 117)
// expect: return 117)
// expect: k
// expect: get return 53)
// expect: return 53)
// expect: l
// expect: get return 51)
// expect: return 51)
// expect: m
// expect: get return 38)
// expect: return 38)
// expect: n
// expect: get return 30)
// expect: return 30)
// expect: o
// expect: get return 30)
// expect: return 30)
// expect: get return 46)
// expect: return 46)
// expect: get return 63)
// expect: return 63)
// expect: p
// expect: get return 80)
// expect: return 80)
// expect: q
// expect: get return 55)
// expect: return 55)
// expect: r
// expect: get return 75)
// expect: return 75)
// expect: s
// expect: get return 98)
// expect: return 98)
// expect: t
// expect: get return 81)
// expect: return 81)
// expect: u
// expect: get return 28)
// expect: return 28)
// expect: v
// expect: get return 28)
// expect: return 28)
// expect: get return 36)
// expect: return 36)
// expect: x
// expect: get return 36)
// expect: return 36)
// expect: y
// expect: get return 69)
// expect: return 69)
// expect: z
// expect: get return 91)
// expect: return 91)
// expect: get return 16)
// expect: return 16)
// expect: get return 26)
// expect: return 26)
// as: node14
// expect: f
// expect: get return 16)
// expect: return 16)
// expect: g
// expect: get return 16)
// expect: return 16)
// expect: h
// expect: get return 16)
// expect: return 16)
// expect: i
// expect: get return 16)
// expect: return 16)
// expect: j
// expect: get return 41)
// expect: return 41)
// expect: get return 41)
// expect: return 41)
// expect: get return 19)
// expect: return 19)
// expect: k
// expect: get return 16)
// expect: return 16)
// expect: l
// expect: get return 16)
// expect: return 16)
// expect: m
// expect: get return 38)
// expect: return 38)
// expect: n
// expect: get return 30)
// expect: return 30)
// expect: o
// expect: get return 30)
// expect: return 30)
// expect: get return 46)
// expect: return 46)
// expect: get return 63)
// expect: return 63)
// expect: p
// expect: get return 22)
// expect: return 22)
// expect: q
// expect: get return 16)
// expect: return 16)
// expect: r
// expect: get return 16)
// expect: return 16)
// expect: s
// expect: get return 16)
// expect: return 16)
// expect: t
// expect: get return 16)
// expect: return 16)
// expect: u
// expect: get return 28)
// expect: return 28)
// expect: v
// expect: get return 28)
// expect: return 28)
// expect: get return 36)
// expect: return 36)
// expect: x
// expect: get return 36)
// expect: return 36)
// expect: y
// expect: get return 28)
// expect: return 28)
// expect: z
// expect: get return 16)
// expect: return 16)
// expect: get return 16)
// expect: return 16)
// expect: get return 26)
// expect: return 26)
// as: node26
// expect: f
// expect: get return 16)
// expect: return 16)
// expect: g
// expect: get return 16)
// expect: return 16)
// expect: h
// expect: get return 16)
// expect: return 16)
// expect: i
// expect: get return 16)
// expect: return 16)
// expect: j
// expect: get return 41)
// expect: return 41)
// expect: get return 41)
// expect: return 41)
// expect: get return 19)
// expect: return 19)
// expect: k
// expect: get return 16)
// expect: return 16)
// expect: l
// expect: get return 16)
// expect: return 16)
// expect: m
// expect: get return 38)
// expect: return 38)
// expect: n
// expect: get return 30)
// expect: return 30)
// expect: o
// expect: get return 30)
// expect: return 30)
// expect: get return 46)
// expect: return 46)
// expect: get return 63)
// expect: return 63)
// expect: p
// expect: get return 80)
// expect: return 80)
// expect: q
// expect: get return 16)
// expect: return 16)
// expect: r
// expect: get return 16)
// expect: return 16)
// expect: s
// expect: get return 16)
// expect: return 16)
// expect: t
// expect: get return 16)
// expect: return 16)
// expect: u
// expect: get return 28)
// expect: return 28)
// expect: v
// expect: get return 28)
// expect: return 28)
// expect: get return 36)
// expect: return 36)
// expect: x
// expect: get return 34)
// expect: return 34)
// expect: y
// expect: get return 28)
// expect: return 28)
// expect: z
// expect: get return 16)
// expect: return 16)
// expect: get return 16)
// expect: return 16)
// expect: get return 26)
// expect: return 26)
