// V8's positions while patterns and updates read and write.
const at = (t) => console.log(t, new Error('x').stack.split('\n')[3].trim().split(':').slice(2).join(':').split(')')[0]);
const O = { get a() { at('get a'); return 1; }, set a(v) { at('set a'); }, get c() { at('get c'); return [1]; } };
const line = f => { try { f(); } catch (e) { console.log(e.stack.split('\n')[1].trim().split(':').slice(-1)[0]); } };
const F = x => x;
(function f() {
	let x, y;
	for (const { c: [a] } of [O]) ;
	for (const { c: a } of [O]) ;
	for (O.a of [1]) ;
	for ({ c: O.a } of [O]) ;
	({ a: O.a, c: y = 1 } = O);
	[O.a, x = O.a] = [1];
	F(2, [...O.a] = [2]);
	({ ['a']: x, ...y } = { ...O });
	x = { b: 1, ...O, ['d']: 1 };
	O.a++;
	--O.a;
	x = O.a += 1;
	x = F(1) + O['a']++;
	x = (1.5, O.a--);
	class D { [O.a]() {} static [O.a += 1]() {} }
	typeof O.a;
	delete O.c;
	x = `b${O.a}`;
})();
line(() => { const { a } = undefined; });
line(() => (({ a }) => 1)());
line(() => (([a]) => 1)(null));
line(() => (({}) => 1)(null));
line(() => (({ [1 + 1]: e }) => 1)(null));
line(() => { let a; ({ a: { a } } = {}); });
line(() => { let a; [{ a }] = [null]; });
line(() => { for (let { a } of [null]) ; });
line(() => { let a; for ({ a } of [null]) ; });
line(() => { try { throw null; } catch ({ a }) { } });

// expect: get c 18
// expect: get c 18
// expect: set a 7
// expect: get c 12
// expect: set a 12
// expect: get a 8
// expect: set a 8
// expect: get c 16
// expect: set a 3
// expect: get a 14
// expect: set a 11
// expect: get a 2
// expect: get c 2
// expect: get a 17
// expect: get c 17
// expect: get a 2
// expect: set a 5
// expect: get a 2
// expect: set a 6
// expect: get a 2
// expect: set a 10
// expect: get a 13
// expect: set a 19
// expect: get a 15
// expect: set a 15
// expect: get a 15
// expect: get a 35
// expect: set a 35
// expect: get a 11
// expect: get a 12
// expect: 22
// expect: 16
// expect: 13
// expect: 14
// expect: 14
// expect: 29
// expect: 24
// expect: 25
// expect: 28
// expect: 43
// as: node8
// expect: get c 15
// expect: get c 18
// expect: set a 7
// expect: get c 12
// expect: set a 14
// expect: get a 8
// expect: set a 10
// expect: get c 10
// expect: set a 5
// expect: get a 14
// expect: set a 13
// expect: get a 29
// expect: get c 29
// expect: get a 17
// expect: get c 17
// expect: get a 2
// expect: set a 5
// expect: get a 2
// expect: set a 6
// expect: get a 2
// expect: set a 10
// expect: get a 13
// expect: set a 19
// expect: get a 2
// expect: set a 15
// expect: get a 15
// expect: get a 31
// expect: set a 35
// expect: get a 11
// expect: get a 12
// expect: 28)
// expect: 13
// expect: 13
// expect: 13
// expect: 13
// expect: 24)
// expect: 31)
// expect: 14)
// expect: 26)
// expect: 20)
// as: node10
// expect: get c 15
// expect: get c 18
// expect: set a 7
// expect: get c 12
// expect: set a 14
// expect: get a 8
// expect: set a 10
// expect: get c 10
// expect: set a 5
// expect: get a 14
// expect: set a 13
// expect: get a 29
// expect: get c 29
// expect: get a 17
// expect: get c 17
// expect: get a 2
// expect: set a 5
// expect: get a 2
// expect: set a 6
// expect: get a 2
// expect: set a 10
// expect: get a 13
// expect: set a 19
// expect: get a 2
// expect: set a 15
// expect: get a 15
// expect: get a 31
// expect: set a 35
// expect: get a 11
// expect: get a 12
// expect: 28)
// expect: 13
// expect: 13
// expect: 13
// expect: 13
// expect: 24)
// expect: 31)
// expect: 14)
// expect: 26)
// expect: 20)
// as: node11
// expect: get c 15
// expect: get c 18
// expect: set a 7
// expect: get c 12
// expect: set a 14
// expect: get a 8
// expect: set a 10
// expect: get c 10
// expect: set a 5
// expect: get a 14
// expect: set a 13
// expect: get a 2
// expect: get c 2
// expect: get a 17
// expect: get c 17
// expect: get a 2
// expect: set a 5
// expect: get a 2
// expect: set a 6
// expect: get a 2
// expect: set a 10
// expect: get a 13
// expect: set a 19
// expect: get a 2
// expect: set a 15
// expect: get a 15
// expect: get a 31
// expect: set a 35
// expect: get a 11
// expect: get a 12
// expect: 28)
// expect: 13
// expect: 13
// expect: 13
// expect: 13
// expect: 24)
// expect: 31)
// expect: 14)
// expect: 26)
// expect: 20)
// as: node12
// expect: get c 22
// expect: get c 18
// expect: set a 7
// expect: get c 14
// expect: set a 14
// expect: get a 10
// expect: set a 10
// expect: get c 16
// expect: set a 5
// expect: get a 14
// expect: set a 8
// expect: get a 2
// expect: get c 2
// expect: get a 17
// expect: get c 17
// expect: get a 2
// expect: set a 5
// expect: get a 2
// expect: set a 6
// expect: get a 2
// expect: set a 10
// expect: get a 13
// expect: set a 19
// expect: get a 2
// expect: set a 15
// expect: get a 15
// expect: get a 35
// expect: set a 35
// expect: get a 11
// expect: get a 12
// expect: 22
// expect: 16
// expect: 13
// expect: 14
// expect: 14
// expect: 29
// expect: 24
// expect: 25
// expect: 28
// expect: 43
// as: node14
// expect: get c 22
// expect: get c 18
// expect: set a 7
// expect: get c 14
// expect: set a 14
// expect: get a 10
// expect: set a 10
// expect: get c 16
// expect: set a 5
// expect: get a 14
// expect: set a 8
// expect: get a 2
// expect: get c 2
// expect: get a 17
// expect: get c 17
// expect: get a 2
// expect: set a 5
// expect: get a 2
// expect: set a 6
// expect: get a 2
// expect: set a 10
// expect: get a 13
// expect: set a 19
// expect: get a 2
// expect: set a 15
// expect: get a 15
// expect: get a 35
// expect: set a 35
// expect: get a 11
// expect: get a 12
// expect: 22
// expect: 16
// expect: 13
// expect: 14
// expect: 14
// expect: 29
// expect: 24
// expect: 25
// expect: 28
// expect: 43
// as: node16
// expect: get c 22
// expect: get c 18
// expect: set a 7
// expect: get c 14
// expect: set a 14
// expect: get a 10
// expect: set a 10
// expect: get c 16
// expect: set a 5
// expect: get a 14
// expect: set a 8
// expect: get a 2
// expect: get c 2
// expect: get a 17
// expect: get c 17
// expect: get a 2
// expect: set a 5
// expect: get a 2
// expect: set a 6
// expect: get a 2
// expect: set a 10
// expect: get a 13
// expect: set a 19
// expect: get a 2
// expect: set a 15
// expect: get a 15
// expect: get a 35
// expect: set a 35
// expect: get a 11
// expect: get a 12
// expect: 22
// expect: 16
// expect: 13
// expect: 14
// expect: 14
// expect: 29
// expect: 24
// expect: 25
// expect: 28
// expect: 43
// as: node18
// expect: get c 22
// expect: get c 18
// expect: set a 7
// expect: get c 14
// expect: set a 14
// expect: get a 10
// expect: set a 10
// expect: get c 16
// expect: set a 5
// expect: get a 14
// expect: set a 8
// expect: get a 2
// expect: get c 2
// expect: get a 17
// expect: get c 17
// expect: get a 2
// expect: set a 5
// expect: get a 2
// expect: set a 6
// expect: get a 2
// expect: set a 10
// expect: get a 13
// expect: set a 19
// expect: get a 2
// expect: set a 15
// expect: get a 15
// expect: get a 35
// expect: set a 35
// expect: get a 11
// expect: get a 12
// expect: 22
// expect: 16
// expect: 13
// expect: 14
// expect: 14
// expect: 29
// expect: 24
// expect: 25
// expect: 28
// expect: 43
// as: node20
// expect: get c 18
// expect: get c 18
// expect: set a 7
// expect: get c 12
// expect: set a 12
// expect: get a 8
// expect: set a 8
// expect: get c 16
// expect: set a 3
// expect: get a 14
// expect: set a 11
// expect: get a 2
// expect: get c 2
// expect: get a 17
// expect: get c 17
// expect: get a 2
// expect: set a 5
// expect: get a 2
// expect: set a 6
// expect: get a 2
// expect: set a 10
// expect: get a 13
// expect: set a 19
// expect: get a 15
// expect: set a 15
// expect: get a 15
// expect: get a 35
// expect: set a 35
// expect: get a 11
// expect: get a 12
// expect: 22
// expect: 16
// expect: 13
// expect: 14
// expect: 14
// expect: 29
// expect: 24
// expect: 25
// expect: 28
// expect: 43
// as: node24
// expect: get c 18
// expect: get c 18
// expect: set a 7
// expect: get c 12
// expect: set a 12
// expect: get a 8
// expect: set a 8
// expect: get c 16
// expect: set a 3
// expect: get a 14
// expect: set a 11
// expect: get a 2
// expect: get c 2
// expect: get a 17
// expect: get c 17
// expect: get a 2
// expect: set a 5
// expect: get a 2
// expect: set a 6
// expect: get a 2
// expect: set a 10
// expect: get a 13
// expect: set a 19
// expect: get a 15
// expect: set a 15
// expect: get a 15
// expect: get a 35
// expect: set a 35
// expect: get a 11
// expect: get a 12
// expect: 22
// expect: 16
// expect: 13
// expect: 14
// expect: 14
// expect: 29
// expect: 24
// expect: 25
// expect: 28
// expect: 43
// as: node26
// expect: get c 18
// expect: get c 18
// expect: set a 9
// expect: get c 12
// expect: set a 12
// expect: get a 8
// expect: set a 8
// expect: get c 16
// expect: set a 3
// expect: get a 14
// expect: set a 11
// expect: get a 2
// expect: get c 2
// expect: get a 17
// expect: get c 17
// expect: get a 2
// expect: set a 5
// expect: get a 2
// expect: set a 6
// expect: get a 2
// expect: set a 10
// expect: get a 13
// expect: set a 19
// expect: get a 15
// expect: set a 15
// expect: get a 15
// expect: get a 35
// expect: set a 35
// expect: get a 11
// expect: get a 12
// expect: 22
// expect: 16
// expect: 13
// expect: 14
// expect: 14
// expect: 29
// expect: 24
// expect: 25
// expect: 28
// expect: 43
