// Array.fromAsync closes its iterator whatever went wrong, and waits for that:
// the level at which each call rejects.
let level = 0;
const step = () => {
	level++;
	if (level < 20) Promise.resolve().then(step);
};
Promise.resolve().then(step);
const fails = (name, ...args) =>
	Array.fromAsync(...args).catch(() => console.log(name, level));

async function* throws() {
	throw 1;
}
async function* later() {
	yield 1;
	throw 1;
}
async function* rejects() {
	yield Promise.reject(1);
}
function* plain() {
	yield 1;
	throw 1;
}
const endless = {
	[Symbol.asyncIterator]() {
		return {
			next: () => ({ value: 1, done: false }),
			return() {
				console.log('return', level);
				return {};
			},
		};
	},
};
fails('throws', throws());
fails('later', later());
fails('rejects', rejects());
fails('plain', plain());
fails('rejected element', [1, Promise.reject(1), 3]);
fails('mapper throws', [1, 2], () => {
	throw 1;
});
fails('mapper rejects', [1, 2], async () => {
	throw 1;
});
fails('endless', endless, () => {
	throw 1;
});

// expect: return 1
// expect: endless 3
// expect: throws 4
// expect: mapper throws 4
// expect: rejects 5
// expect: mapper rejects 5
// expect: later 6
// expect: plain 6
// expect: rejected element 6
// as: node26
// expect: return 1
// expect: endless 3
// expect: throws 4
// expect: mapper throws 4
// expect: rejects 5
// expect: mapper rejects 5
// expect: later 6
// expect: plain 6
// expect: rejected element 6
