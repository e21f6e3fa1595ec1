// Where an async function stands that resolves its promise: up to V8 7.0 behind
// all of its code.
const o = () => ({ get then() { console.log(new Error('x').stack.split('\n')[2]); } });
const d = { resolve() {} };
const L = [];
(async function E1() {
	if (d) return o();
})();
(async function E2() {
	if (d) return o();
	return;
})();
(async function E3() {
	if (d) return o();
	return 1;
})();
(async function E4() {
	if (d) return o();
	return d;
})();
(async function E5() {
	if (d) return o();
	return d.resolve();
})();
(async function E6() {
	if (d) return o();
	return await 1;
})();
(async function E7() {
	if (d) return o();
	await 1;
})();
(async function E8() {
	if (d) return o();
	throw d;
})();
(async function E9() {
	if (d) return o();
	{ }
})();
(async function E10() {
	if (d) return o();
	let z = 1;
})();
(async function E11() {
	if (d) return o();
	return await d.resolve();
})();
(async function E12() {
	return o();
})();
(async function E13() {
	await 1;
	return o();
})();
(async function E14() {
	if (!d) return await 1;
	return o();
})();
(async () => { if (d) return o(); d.resolve(); })();
(async () => o())();
(async function E17() {
	if (d) return o();
	d.resolve(await 1);
})();

// expect:     at E1 (DIR/async-return-place.js:7:16)
// expect:     at E2 (DIR/async-return-place.js:10:16)
// expect:     at E3 (DIR/async-return-place.js:14:16)
// expect:     at E4 (DIR/async-return-place.js:18:16)
// expect:     at E5 (DIR/async-return-place.js:22:16)
// expect:     at E6 (DIR/async-return-place.js:26:16)
// expect:     at E7 (DIR/async-return-place.js:30:16)
// expect:     at E8 (DIR/async-return-place.js:34:16)
// expect:     at E9 (DIR/async-return-place.js:38:16)
// expect:     at E10 (DIR/async-return-place.js:42:16)
// expect:     at E11 (DIR/async-return-place.js:46:16)
// expect:     at E12 (DIR/async-return-place.js:50:9)
// expect:     at E14 (DIR/async-return-place.js:58:9)
// expect:     at DIR/async-return-place.js:60:30
// expect:     at DIR/async-return-place.js:61:14
// expect:     at E17 (DIR/async-return-place.js:63:16)
// expect:     at E13 (DIR/async-return-place.js:54:9)
// as: node8
// expect:     at E1 (DIR/async-return-place.js:7:16)
// expect:     at E2 (DIR/async-return-place.js:11:2)
// expect:     at E3 (DIR/async-return-place.js:15:2)
// expect:     at E4 (DIR/async-return-place.js:19:2)
// expect:     at E5 (DIR/async-return-place.js:23:11)
// expect:     at E6 (DIR/async-return-place.js:28:1)
// expect:     at E7 (DIR/async-return-place.js:32:1)
// expect:     at E8 (DIR/async-return-place.js:35:2)
// expect:     at E9 (DIR/async-return-place.js:38:16)
// expect:     at E10 (DIR/async-return-place.js:43:10)
// expect:     at E11 (DIR/async-return-place.js:48:1)
// expect:     at E12 (DIR/async-return-place.js:50:9)
// expect:     at E14 (DIR/async-return-place.js:58:9)
// expect:     at DIR/async-return-place.js:60:37
// expect:     at DIR/async-return-place.js:61:14
// expect:     at E17 (DIR/async-return-place.js:64:4)
// expect:     at E13 (DIR/async-return-place.js:54:9)
// as: node10
// expect:     at E1 (DIR/async-return-place.js:7:16)
// expect:     at E2 (DIR/async-return-place.js:11:2)
// expect:     at E3 (DIR/async-return-place.js:15:2)
// expect:     at E4 (DIR/async-return-place.js:19:2)
// expect:     at E5 (DIR/async-return-place.js:23:11)
// expect:     at E6 (DIR/async-return-place.js:27:9)
// expect:     at E7 (DIR/async-return-place.js:31:2)
// expect:     at E8 (DIR/async-return-place.js:35:2)
// expect:     at E9 (DIR/async-return-place.js:38:16)
// expect:     at E10 (DIR/async-return-place.js:43:10)
// expect:     at E11 (DIR/async-return-place.js:47:9)
// expect:     at E12 (DIR/async-return-place.js:50:9)
// expect:     at E14 (DIR/async-return-place.js:58:9)
// expect:     at DIR/async-return-place.js:60:37
// expect:     at DIR/async-return-place.js:61:14
// expect:     at E17 (DIR/async-return-place.js:64:4)
// expect:     at E13 (DIR/async-return-place.js:54:9)
// as: node11
// expect:     at E1 (DIR/async-return-place.js:7:16)
// expect:     at E2 (DIR/async-return-place.js:11:2)
// expect:     at E3 (DIR/async-return-place.js:15:2)
// expect:     at E4 (DIR/async-return-place.js:19:2)
// expect:     at E5 (DIR/async-return-place.js:23:11)
// expect:     at E6 (DIR/async-return-place.js:27:9)
// expect:     at E7 (DIR/async-return-place.js:31:2)
// expect:     at E8 (DIR/async-return-place.js:35:2)
// expect:     at E9 (DIR/async-return-place.js:38:16)
// expect:     at E10 (DIR/async-return-place.js:43:10)
// expect:     at E11 (DIR/async-return-place.js:47:9)
// expect:     at E12 (DIR/async-return-place.js:50:9)
// expect:     at E14 (DIR/async-return-place.js:58:9)
// expect:     at DIR/async-return-place.js:60:37
// expect:     at DIR/async-return-place.js:61:14
// expect:     at E17 (DIR/async-return-place.js:64:4)
// expect:     at E13 (DIR/async-return-place.js:54:9)
// as: node12
// expect:     at E1 (DIR/async-return-place.js:7:16)
// expect:     at E2 (DIR/async-return-place.js:10:16)
// expect:     at E3 (DIR/async-return-place.js:14:16)
// expect:     at E4 (DIR/async-return-place.js:18:16)
// expect:     at E5 (DIR/async-return-place.js:22:16)
// expect:     at E6 (DIR/async-return-place.js:26:16)
// expect:     at E7 (DIR/async-return-place.js:30:16)
// expect:     at E8 (DIR/async-return-place.js:34:16)
// expect:     at E9 (DIR/async-return-place.js:38:16)
// expect:     at E10 (DIR/async-return-place.js:42:16)
// expect:     at E11 (DIR/async-return-place.js:46:16)
// expect:     at E12 (DIR/async-return-place.js:50:9)
// expect:     at E14 (DIR/async-return-place.js:58:9)
// expect:     at DIR/async-return-place.js:60:30
// expect:     at DIR/async-return-place.js:61:14
// expect:     at E17 (DIR/async-return-place.js:63:16)
// expect:     at E13 (DIR/async-return-place.js:54:9)
