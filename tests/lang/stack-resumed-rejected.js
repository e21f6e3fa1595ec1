// Async frames where a rejection resumes the function: none up to V8 7.8.
async function f1() {
	try {
		await Promise.reject(1);
	} catch (e) {
		throw new Error('e7');
	}
}
const say = e => console.log(e.stack.split('\n').slice(1, 5).join('|'));
(async () => {
	const run = async f => {
		try {
			await f();
		} catch (e) {
			say(e);
		}
		await new Promise(r => setTimeout(r, 1));
	};
	await run(async function o1() {
		await f1();
	});
	await run(async function o2() {
		const g = (async function* g2() {
			yield f1();
		})();
		await g.next();
	});
	await run(async function o3() {
		const g = (async function* g3() {
			await f1();
		})();
		await g.next();
	});
	await run(async function o4() {
		const g = (async function* g4() {
			return f1();
		})();
		await g.next();
	});
	await run(async function o5() {
		const g = (async function* g5() {
			yield* (async function* h5() {
				yield f1();
			})();
		})();
		await g.next();
	});
	await run(async function o6() {
		for await (const x of (async function* g6() {
			yield f1();
		})());
	});
	await run(async function o7() {
		const g = (async function* g7() {
			yield f1();
		})();
		return g.next();
	});
	await run(async function o8() {
		return await f1();
	});
	await run(async function o9() {
		for await (const x of [f1()]);
	});
	await run(function o10() {
		return f1();
	});
	await run(async function o11() {
		await Promise.all([f1()]);
	});
})();

// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async o1 (DIR/stack-resumed-rejected.js:20:3)|    at async run (DIR/stack-resumed-rejected.js:13:4)|    at async DIR/stack-resumed-rejected.js:19:2
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async g2 (DIR/stack-resumed-rejected.js:24:4)|    at async o2 (DIR/stack-resumed-rejected.js:26:3)|    at async run (DIR/stack-resumed-rejected.js:13:4)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async g3 (DIR/stack-resumed-rejected.js:30:4)|    at async o3 (DIR/stack-resumed-rejected.js:32:3)|    at async run (DIR/stack-resumed-rejected.js:13:4)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async g4 (DIR/stack-resumed-rejected.js:36:11)|    at async o4 (DIR/stack-resumed-rejected.js:38:3)|    at async run (DIR/stack-resumed-rejected.js:13:4)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async h5 (DIR/stack-resumed-rejected.js:43:5)|    at async g5 (DIR/stack-resumed-rejected.js:42:4)|    at async o5 (DIR/stack-resumed-rejected.js:46:3)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async g6 (DIR/stack-resumed-rejected.js:50:4)|    at async o6 (DIR/stack-resumed-rejected.js:49:20)|    at async run (DIR/stack-resumed-rejected.js:13:4)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async g7 (DIR/stack-resumed-rejected.js:55:4)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async o8 (DIR/stack-resumed-rejected.js:60:10)|    at async run (DIR/stack-resumed-rejected.js:13:4)|    at async DIR/stack-resumed-rejected.js:59:2
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async o9 (DIR/stack-resumed-rejected.js:63:20)|    at async run (DIR/stack-resumed-rejected.js:13:4)|    at async DIR/stack-resumed-rejected.js:62:2
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async run (DIR/stack-resumed-rejected.js:13:4)|    at async DIR/stack-resumed-rejected.js:65:2
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async Promise.all (index 0)|    at async o11 (DIR/stack-resumed-rejected.js:69:3)|    at async run (DIR/stack-resumed-rejected.js:13:4)
// as: node12
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)
// as: node14
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async o1 (DIR/stack-resumed-rejected.js:20:3)|    at async run (DIR/stack-resumed-rejected.js:13:4)|    at async DIR/stack-resumed-rejected.js:19:2
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async g2 (DIR/stack-resumed-rejected.js:24:4)|    at async o2 (DIR/stack-resumed-rejected.js:26:3)|    at async run (DIR/stack-resumed-rejected.js:13:4)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async g3 (DIR/stack-resumed-rejected.js:30:4)|    at async o3 (DIR/stack-resumed-rejected.js:32:3)|    at async run (DIR/stack-resumed-rejected.js:13:4)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async g4 (DIR/stack-resumed-rejected.js:36:11)|    at async o4 (DIR/stack-resumed-rejected.js:38:3)|    at async run (DIR/stack-resumed-rejected.js:13:4)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async h5 (DIR/stack-resumed-rejected.js:43:5)|    at async g5 (DIR/stack-resumed-rejected.js:42:4)|    at async o5 (DIR/stack-resumed-rejected.js:46:3)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async g6 (DIR/stack-resumed-rejected.js:50:4)|    at async o6 (DIR/stack-resumed-rejected.js:49:20)|    at async run (DIR/stack-resumed-rejected.js:13:4)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async g7 (DIR/stack-resumed-rejected.js:55:4)
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async o8 (DIR/stack-resumed-rejected.js:60:10)|    at async run (DIR/stack-resumed-rejected.js:13:4)|    at async DIR/stack-resumed-rejected.js:59:2
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async o9 (DIR/stack-resumed-rejected.js:63:20)|    at async run (DIR/stack-resumed-rejected.js:13:4)|    at async DIR/stack-resumed-rejected.js:62:2
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async run (DIR/stack-resumed-rejected.js:13:4)|    at async DIR/stack-resumed-rejected.js:65:2
// expect:     at f1 (DIR/stack-resumed-rejected.js:6:9)|    at async Promise.all (index 0)|    at async o11 (DIR/stack-resumed-rejected.js:69:3)|    at async run (DIR/stack-resumed-rejected.js:13:4)
