// V8's positions while loops, patterns and spreads walk and close iterators.
const at = (t) => console.log(t, new Error('x').stack.split('\n')[3].trim().split(':').slice(2).join(':').split(')')[0]);
const I = (n) => ({ get [Symbol.iterator]() { at('iter'); return () => { let i = 0; return { get next() { at('get next'); return () => { at('next'); return { get done() { return i++ >= n; }, value: i }; }; }, get return() { at('return'); return () => ({}); } }; }; } });
const J = (n) => ({ [Symbol.iterator]() { let i = 0; return { next() { return { done: i++ >= n, value: i }; }, get return() { at('return'); return () => ({}); } }; } });
const F = x => x;
[
	() => { const x = I(1); [...x]; },
	() => { F([1, 2, ...{ m() {}, x: I(1) }.x]); },
	() => { F([...{ m() {}, x: I(1) }.x, 1]); },
	() => { F(...I(1)); },
	() => { F(1, ...I(1)); },
	() => { F(...I(1), 2); },
	() => { F([...I(0), ...I(0), undefined]); },
	() => { const [a, [b] = I(1)] = I(1); },
	() => { let x; [x] = I(1); [x = F(1)] = I(1); [] = I(3); },
	() => { for (const q of J(3)) { F(1); if (q) break; F(3); } },
	() => { for (const q of J(3)) { F(1); if (q === 2) return F(2); F(3); } },
	() => { for (const q of J(3)) { F(1); if (q === 2) throw F(2); F(3); } },
	() => { a: for (const q of J(3)) for (const r of J(3)) { F(1); if (q === 2) break a; if (r == 2) continue a; F(3); } },
	() => { for (const q of J(3)) if (q === 2) return; },
	() => { for (const q of J(3)) throw q; },
	() => { try { for (const q of J(3)) { try { F(2); return 2; } finally { F(3); } } } finally { F(3); } },
	() => { for (const q of J(3)) { while (F(1)) { return; } } },
	() => { for (const q of J(3)) { do { F(1); if (q > 1) return; } while (q > F(2)); } },
	() => { for (const [q] of [J(3)]) { F(1); return; } },
	() => { const { a: [q], b: [r = 1] } = { a: J(3), b: J(2) }; },
	() => { (([q, r], { z: [y] }) => F(1))(J(3), { z: J(2) }); },
	() => { let a = {}; for ([a.b] of [J(2)]) { F(1); } },
	() => { let a = {}; for (a.b of J(3)) { F(1); if (a.b === 2) break; } },
	() => { for (var q of J(3)) { F(1); () => q; if (q === 2) { let q = 1; F(() => q); break; } } }
].forEach((f, i) => { console.log(i); try { f(); } catch (e) { } });

// expect: 0
// expect: iter 30
// expect: get next 30
// expect: next 30
// expect: next 30
// expect: 1
// expect: iter 42
// expect: get next 42
// expect: next 42
// expect: next 42
// expect: 2
// expect: iter 36
// expect: get next 36
// expect: next 36
// expect: next 36
// expect: 3
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 4
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 5
// expect: iter 15
// expect: get next 15
// expect: next 15
// expect: next 15
// expect: 6
// expect: iter 16
// expect: get next 16
// expect: next 16
// expect: iter 25
// expect: get next 25
// expect: next 25
// expect: 7
// expect: iter 34
// expect: get next 34
// expect: next 17
// expect: next 20
// expect: iter 26
// expect: get next 26
// expect: next 21
// expect: return 21
// expect: 8
// expect: iter 21
// expect: get next 21
// expect: next 18
// expect: return 18
// expect: iter 40
// expect: get next 40
// expect: next 30
// expect: return 34
// expect: iter 51
// expect: get next 51
// expect: return 51
// expect: 9
// expect: return 10
// expect: 10
// expect: return 10
// expect: 11
// expect: return 10
// expect: 12
// expect: return 35
// expect: return 35
// expect: return 13
// expect: 13
// expect: return 10
// expect: 14
// expect: return 32
// expect: 15
// expect: return 16
// expect: 16
// expect: return 10
// expect: 17
// expect: return 10
// expect: 18
// expect: return 22
// expect: 19
// expect: return 22
// expect: return 30
// expect: 20
// expect: return 16
// expect: return 26
// expect: 21
// expect: return 28
// expect: 22
// expect: return 22
// expect: 23
// expect: return 10
// as: node10
// expect: 0
// expect: iter 30
// expect: get next 30
// expect: next 30
// expect: next 30
// expect: 1
// expect: iter 42
// expect: get next 42
// expect: next 42
// expect: next 42
// expect: 2
// expect: iter 36
// expect: get next 36
// expect: next 36
// expect: next 36
// expect: 3
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 4
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 5
// expect: iter 15
// expect: get next 15
// expect: next 15
// expect: next 15
// expect: 6
// expect: iter 16
// expect: get next 16
// expect: next 16
// expect: iter 25
// expect: get next 25
// expect: next 25
// expect: 7
// expect: iter 34
// expect: get next 34
// expect: next 34
// expect: next 34
// expect: iter 26
// expect: get next 26
// expect: next 26
// expect: return 34
// expect: 8
// expect: iter 23
// expect: get next 23
// expect: next 23
// expect: return 18
// expect: iter 42
// expect: get next 42
// expect: next 42
// expect: return 30
// expect: iter 53
// expect: get next 53
// expect: return 53
// expect: 9
// expect: return 54
// expect: 10
// expect: return 66
// expect: 11
// expect: return 65
// expect: 12
// expect: return 111
// expect: return 111
// expect: return 111
// expect: 13
// expect: return 45
// expect: 14
// expect: return 32
// expect: 15
// expect: return 74
// expect: 16
// expect: return 49
// expect: 17
// expect: return 75
// expect: 18
// expect: return 22
// expect: 19
// expect: return 41
// expect: return 41
// expect: 20
// expect: return 16
// expect: return 26
// expect: 21
// expect: return 30
// expect: 22
// expect: return 63
// expect: 23
// expect: return 85
// as: node11
// expect: 0
// expect: iter 30
// expect: get next 30
// expect: next 30
// expect: next 30
// expect: 1
// expect: iter 42
// expect: get next 42
// expect: next 42
// expect: next 42
// expect: 2
// expect: iter 36
// expect: get next 36
// expect: next 36
// expect: next 36
// expect: 3
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 4
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 5
// expect: iter 15
// expect: get next 15
// expect: next 15
// expect: next 15
// expect: 6
// expect: iter 16
// expect: get next 16
// expect: next 16
// expect: iter 25
// expect: get next 25
// expect: next 25
// expect: 7
// expect: iter 34
// expect: get next 34
// expect: next 34
// expect: next 34
// expect: iter 26
// expect: get next 26
// expect: next 26
// expect: return 34
// expect: 8
// expect: iter 23
// expect: get next 23
// expect: next 23
// expect: return 18
// expect: iter 42
// expect: get next 42
// expect: next 42
// expect: return 30
// expect: iter 53
// expect: get next 53
// expect: return 53
// expect: 9
// expect: return 54
// expect: 10
// expect: return 66
// expect: 11
// expect: return 65
// expect: 12
// expect: return 111
// expect: return 111
// expect: return 111
// expect: 13
// expect: return 45
// expect: 14
// expect: return 32
// expect: 15
// expect: return 74
// expect: 16
// expect: return 49
// expect: 17
// expect: return 75
// expect: 18
// expect: return 22
// expect: 19
// expect: return 41
// expect: return 41
// expect: 20
// expect: return 16
// expect: return 26
// expect: 21
// expect: return 30
// expect: 22
// expect: return 63
// expect: 23
// expect: return 85
// as: node12
// expect: 0
// expect: iter 26
// expect: get next 26
// expect: next 26
// expect: next 26
// expect: 1
// expect: iter 42
// expect: get next 42
// expect: next 42
// expect: next 42
// expect: 2
// expect: iter 36
// expect: get next 36
// expect: next 36
// expect: next 36
// expect: 3
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 4
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 5
// expect: iter 15
// expect: get next 15
// expect: next 15
// expect: next 15
// expect: 6
// expect: iter 16
// expect: get next 16
// expect: next 16
// expect: iter 25
// expect: get next 25
// expect: next 25
// expect: 7
// expect: iter 34
// expect: get next 34
// expect: next 17
// expect: next 17
// expect: iter 26
// expect: get next 26
// expect: next 21
// expect: return 21
// expect: 8
// expect: iter 21
// expect: get next 21
// expect: next 18
// expect: return 18
// expect: iter 40
// expect: get next 40
// expect: next 30
// expect: return 34
// expect: iter 51
// expect: get next 51
// expect: return 51
// expect: 9
// expect: return 54
// expect: 10
// expect: return 66
// expect: 11
// expect: return 65
// expect: 12
// expect: return 111
// expect: return 111
// expect: return 111
// expect: 13
// expect: return 45
// expect: 14
// expect: return 32
// expect: 15
// expect: return 74
// expect: 16
// expect: return 49
// expect: 17
// expect: return 75
// expect: 18
// expect: return 22
// expect: 19
// expect: return 22
// expect: return 30
// expect: 20
// expect: return 16
// expect: return 26
// expect: 21
// expect: return 30
// expect: 22
// expect: return 63
// expect: 23
// expect: return 85
// as: node14
// expect: 0
// expect: iter 26
// expect: get next 26
// expect: next 26
// expect: next 26
// expect: 1
// expect: iter 42
// expect: get next 42
// expect: next 42
// expect: next 42
// expect: 2
// expect: iter 36
// expect: get next 36
// expect: next 36
// expect: next 36
// expect: 3
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 4
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 5
// expect: iter 15
// expect: get next 15
// expect: next 15
// expect: next 15
// expect: 6
// expect: iter 16
// expect: get next 16
// expect: next 16
// expect: iter 25
// expect: get next 25
// expect: next 25
// expect: 7
// expect: iter 34
// expect: get next 34
// expect: next 17
// expect: next 17
// expect: iter 26
// expect: get next 26
// expect: next 21
// expect: return 21
// expect: 8
// expect: iter 21
// expect: get next 21
// expect: next 18
// expect: return 18
// expect: iter 40
// expect: get next 40
// expect: next 30
// expect: return 34
// expect: iter 51
// expect: get next 51
// expect: return 51
// expect: 9
// expect: return 10
// expect: 10
// expect: return 10
// expect: 11
// expect: return 10
// expect: 12
// expect: return 35
// expect: return 35
// expect: return 13
// expect: 13
// expect: return 10
// expect: 14
// expect: return 32
// expect: 15
// expect: return 16
// expect: 16
// expect: return 10
// expect: 17
// expect: return 10
// expect: 18
// expect: return 22
// expect: 19
// expect: return 22
// expect: return 30
// expect: 20
// expect: return 16
// expect: return 26
// expect: 21
// expect: return 30
// expect: 22
// expect: return 22
// expect: 23
// expect: return 10
// as: node16
// expect: 0
// expect: iter 30
// expect: get next 30
// expect: next 30
// expect: next 30
// expect: 1
// expect: iter 42
// expect: get next 42
// expect: next 42
// expect: next 42
// expect: 2
// expect: iter 36
// expect: get next 36
// expect: next 36
// expect: next 36
// expect: 3
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 4
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 5
// expect: iter 15
// expect: get next 15
// expect: next 15
// expect: next 15
// expect: 6
// expect: iter 16
// expect: get next 16
// expect: next 16
// expect: iter 25
// expect: get next 25
// expect: next 25
// expect: 7
// expect: iter 34
// expect: get next 34
// expect: next 17
// expect: next 17
// expect: iter 26
// expect: get next 26
// expect: next 21
// expect: return 21
// expect: 8
// expect: iter 21
// expect: get next 21
// expect: next 18
// expect: return 18
// expect: iter 40
// expect: get next 40
// expect: next 30
// expect: return 34
// expect: iter 51
// expect: get next 51
// expect: return 51
// expect: 9
// expect: return 10
// expect: 10
// expect: return 10
// expect: 11
// expect: return 10
// expect: 12
// expect: return 35
// expect: return 35
// expect: return 13
// expect: 13
// expect: return 10
// expect: 14
// expect: return 32
// expect: 15
// expect: return 16
// expect: 16
// expect: return 10
// expect: 17
// expect: return 10
// expect: 18
// expect: return 22
// expect: 19
// expect: return 22
// expect: return 30
// expect: 20
// expect: return 16
// expect: return 26
// expect: 21
// expect: return 30
// expect: 22
// expect: return 22
// expect: 23
// expect: return 10
// as: node18
// expect: 0
// expect: iter 30
// expect: get next 30
// expect: next 30
// expect: next 30
// expect: 1
// expect: iter 42
// expect: get next 42
// expect: next 42
// expect: next 42
// expect: 2
// expect: iter 36
// expect: get next 36
// expect: next 36
// expect: next 36
// expect: 3
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 4
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 5
// expect: iter 15
// expect: get next 15
// expect: next 15
// expect: next 15
// expect: 6
// expect: iter 16
// expect: get next 16
// expect: next 16
// expect: iter 25
// expect: get next 25
// expect: next 25
// expect: 7
// expect: iter 34
// expect: get next 34
// expect: next 17
// expect: next 17
// expect: iter 26
// expect: get next 26
// expect: next 21
// expect: return 21
// expect: 8
// expect: iter 21
// expect: get next 21
// expect: next 18
// expect: return 18
// expect: iter 40
// expect: get next 40
// expect: next 30
// expect: return 34
// expect: iter 51
// expect: get next 51
// expect: return 51
// expect: 9
// expect: return 10
// expect: 10
// expect: return 10
// expect: 11
// expect: return 10
// expect: 12
// expect: return 35
// expect: return 35
// expect: return 13
// expect: 13
// expect: return 10
// expect: 14
// expect: return 32
// expect: 15
// expect: return 16
// expect: 16
// expect: return 10
// expect: 17
// expect: return 10
// expect: 18
// expect: return 22
// expect: 19
// expect: return 22
// expect: return 30
// expect: 20
// expect: return 16
// expect: return 26
// expect: 21
// expect: return 30
// expect: 22
// expect: return 22
// expect: 23
// expect: return 10
// as: node20
// expect: 0
// expect: iter 30
// expect: get next 30
// expect: next 30
// expect: next 30
// expect: 1
// expect: iter 42
// expect: get next 42
// expect: next 42
// expect: next 42
// expect: 2
// expect: iter 36
// expect: get next 36
// expect: next 36
// expect: next 36
// expect: 3
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 4
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 5
// expect: iter 15
// expect: get next 15
// expect: next 15
// expect: next 15
// expect: 6
// expect: iter 16
// expect: get next 16
// expect: next 16
// expect: iter 25
// expect: get next 25
// expect: next 25
// expect: 7
// expect: iter 34
// expect: get next 34
// expect: next 17
// expect: next 20
// expect: iter 26
// expect: get next 26
// expect: next 21
// expect: return 21
// expect: 8
// expect: iter 21
// expect: get next 21
// expect: next 18
// expect: return 18
// expect: iter 40
// expect: get next 40
// expect: next 30
// expect: return 34
// expect: iter 51
// expect: get next 51
// expect: return 51
// expect: 9
// expect: return 10
// expect: 10
// expect: return 10
// expect: 11
// expect: return 10
// expect: 12
// expect: return 35
// expect: return 35
// expect: return 13
// expect: 13
// expect: return 10
// expect: 14
// expect: return 32
// expect: 15
// expect: return 16
// expect: 16
// expect: return 10
// expect: 17
// expect: return 10
// expect: 18
// expect: return 22
// expect: 19
// expect: return 22
// expect: return 30
// expect: 20
// expect: return 16
// expect: return 26
// expect: 21
// expect: return 28
// expect: 22
// expect: return 22
// expect: 23
// expect: return 10
// as: node24
// expect: 0
// expect: iter 30
// expect: get next 30
// expect: next 30
// expect: next 30
// expect: 1
// expect: iter 42
// expect: get next 42
// expect: next 42
// expect: next 42
// expect: 2
// expect: iter 36
// expect: get next 36
// expect: next 36
// expect: next 36
// expect: 3
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 4
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 5
// expect: iter 15
// expect: get next 15
// expect: next 15
// expect: next 15
// expect: 6
// expect: iter 16
// expect: get next 16
// expect: next 16
// expect: iter 25
// expect: get next 25
// expect: next 25
// expect: 7
// expect: iter 34
// expect: get next 34
// expect: next 17
// expect: next 20
// expect: iter 26
// expect: get next 26
// expect: next 21
// expect: return 21
// expect: 8
// expect: iter 21
// expect: get next 21
// expect: next 18
// expect: return 18
// expect: iter 40
// expect: get next 40
// expect: next 30
// expect: return 34
// expect: iter 51
// expect: get next 51
// expect: return 51
// expect: 9
// expect: return 10
// expect: 10
// expect: return 10
// expect: 11
// expect: return 10
// expect: 12
// expect: return 35
// expect: return 35
// expect: return 13
// expect: 13
// expect: return 10
// expect: 14
// expect: return 32
// expect: 15
// expect: return 74
// expect: 16
// expect: return 10
// expect: 17
// expect: return 10
// expect: 18
// expect: return 22
// expect: 19
// expect: return 22
// expect: return 30
// expect: 20
// expect: return 16
// expect: return 26
// expect: 21
// expect: return 28
// expect: 22
// expect: return 22
// expect: 23
// expect: return 10
// as: node26
// expect: 0
// expect: iter 30
// expect: get next 30
// expect: next 30
// expect: next 30
// expect: 1
// expect: iter 42
// expect: get next 42
// expect: next 42
// expect: next 42
// expect: 2
// expect: iter 36
// expect: get next 36
// expect: next 36
// expect: next 36
// expect: 3
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 4
// expect: iter 10
// expect: get next 10
// expect: next 10
// expect: next 10
// expect: 5
// expect: iter 15
// expect: get next 15
// expect: next 15
// expect: next 15
// expect: 6
// expect: iter 16
// expect: get next 16
// expect: next 16
// expect: iter 25
// expect: get next 25
// expect: next 25
// expect: 7
// expect: iter 34
// expect: get next 34
// expect: next 17
// expect: next 20
// expect: iter 26
// expect: get next 26
// expect: next 21
// expect: return 21
// expect: 8
// expect: iter 21
// expect: get next 21
// expect: next 18
// expect: return 18
// expect: iter 40
// expect: get next 40
// expect: next 30
// expect: return 34
// expect: iter 51
// expect: get next 51
// expect: return 51
// expect: 9
// expect: return 10
// expect: 10
// expect: return 10
// expect: 11
// expect: return 10
// expect: 12
// expect: return 35
// expect: return 35
// expect: return 13
// expect: 13
// expect: return 10
// expect: 14
// expect: return 32
// expect: 15
// expect: return 74
// expect: 16
// expect: return 10
// expect: 17
// expect: return 10
// expect: 18
// expect: return 22
// expect: 19
// expect: return 22
// expect: return 30
// expect: 20
// expect: return 16
// expect: return 26
// expect: 21
// expect: return 28
// expect: 22
// expect: return 22
// expect: 23
// expect: return 10
