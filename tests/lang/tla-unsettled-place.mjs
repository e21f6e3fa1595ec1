// Node points at the await that never ends.
const f = () => 1;
if (true) {
	const v4 = [1, await new Promise(() => {})];
}

// expect error: Warning: Detected unsettled top-level await at file://DIR/tla-unsettled-place.mjs:4
// expect error: 	const v4 = [1, await new Promise(() => {})];
// expect error: 	               ^
// expect error:
// expect error:
// expect error:
// expect exit: 13
