// Where an async function stands that resolves its promise behind a finally or a
// loop: at what stands before that in V8's code.
const o = () => ({ get then() { console.log(new Error('x').stack.split('\n').slice(1, 3).join('|')); } });
const d = { resolve() {} };
(async function a1() {
	try {
		return o();
	} finally {
		d.resolve({ a: 1 });
	}
})();
(async function a2() {
	try {
		return o();
	} finally {
		d.resolve(1);
	}
})();
(async function a3() {
	for (const x of [1, 2]) {
		if (x !== 0) return o();
	}
})();
(async function a4() {
	for (const x of [1, 2]) {
		if (x !== 0) return { get then() { throw new Error('x'); } };
	}
})().catch(e => console.log(e.stack.split('\n').slice(1, 3).join('|')));
(async function a5() {
	try {
		return { get then() { throw new Error('x'); } };
	} finally {
		d.resolve({ a: 1 });
	}
})().catch(e => console.log(e.stack.split('\n').slice(1, 3).join('|')));
(async function a6() {
	try {
		return o();
	} finally {
		console.log('f');
	}
})();

// expect:     at get then (DIR/return-behind-place.js:3:45)|    at a1 (DIR/return-behind-place.js:9:5)
// expect:     at get then (DIR/return-behind-place.js:3:45)|    at a2 (DIR/return-behind-place.js:16:5)
// expect:     at get then (DIR/return-behind-place.js:3:45)|    at a3 (DIR/return-behind-place.js:20:2)
// expect: f
// expect:     at get then (DIR/return-behind-place.js:3:45)|    at a6 (DIR/return-behind-place.js:40:11)
// expect:     at get then (DIR/return-behind-place.js:26:44)|    at a4 (DIR/return-behind-place.js:25:2)
// expect:     at get then (DIR/return-behind-place.js:31:31)|    at a5 (DIR/return-behind-place.js:33:5)
// as: node8
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:3:45)|    at a1 (DIR/return-behind-place.js:9:5)
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:3:45)|    at a2 (DIR/return-behind-place.js:16:5)
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:3:45)|    at a3 (DIR/return-behind-place.js:21:23)
// expect: f
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:3:45)|    at a6 (DIR/return-behind-place.js:40:11)
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:26:44)|    at a4 (DIR/return-behind-place.js:26:16)
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:31:31)|    at a5 (DIR/return-behind-place.js:33:5)
// as: node12
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:3:45)|    at a1 (DIR/return-behind-place.js:9:5)
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:3:45)|    at a2 (DIR/return-behind-place.js:16:5)
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:3:45)|    at a3 (DIR/return-behind-place.js:21:23)
// expect: f
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:3:45)|    at a6 (DIR/return-behind-place.js:40:11)
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:26:44)|    at a4 (DIR/return-behind-place.js:26:16)
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:31:31)|    at a5 (DIR/return-behind-place.js:33:5)
// as: node14
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:3:45)|    at a1 (DIR/return-behind-place.js:9:5)
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:3:45)|    at a2 (DIR/return-behind-place.js:16:5)
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:3:45)|    at a3 (DIR/return-behind-place.js:20:2)
// expect: f
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:3:45)|    at a6 (DIR/return-behind-place.js:40:11)
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:26:44)|    at a4 (DIR/return-behind-place.js:25:2)
// expect:     at Object.get then [as then] (DIR/return-behind-place.js:31:31)|    at a5 (DIR/return-behind-place.js:33:5)
// as: node26
// expect:     at get then (DIR/return-behind-place.js:3:45)|    at a1 (DIR/return-behind-place.js:9:5)
// expect:     at get then (DIR/return-behind-place.js:3:45)|    at a2 (DIR/return-behind-place.js:16:5)
// expect:     at get then (DIR/return-behind-place.js:3:45)|    at a3 (DIR/return-behind-place.js:20:2)
// expect: f
// expect:     at get then (DIR/return-behind-place.js:3:45)|    at a6 (DIR/return-behind-place.js:40:11)
// expect:     at get then (DIR/return-behind-place.js:26:44)|    at a4 (DIR/return-behind-place.js:25:2)
// expect:     at get then (DIR/return-behind-place.js:31:31)|    at a5 (DIR/return-behind-place.js:33:5)
