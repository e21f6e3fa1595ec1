// A replaced Promise[Symbol.species] is read by every then, also by those
// that combinators and thenable jobs call, never by await's own.
let n = 0;
const out = [];
const mark = (what) => {
	out.push(`${what} ${n}`);
	n = 0;
};
Object.defineProperty(Promise, Symbol.species, {
	get() {
		n++;
		return Promise;
	},
});
(async () => {
	await 1;
	await Promise.resolve();
})();
mark('await');
new Promise((resolve) => resolve(Promise.resolve()));
mark('resolve');
Promise.resolve().then();
mark('then');
Promise.all([1, Promise.resolve(2)]);
mark('all');
Promise.race([1, Promise.resolve(2)]);
mark('race');
setTimeout(() => {
	mark('jobs');
	console.log(out.join('\n'));
}, 1);

// expect: await 0
// expect: resolve 0
// expect: then 1
// expect: all 2
// expect: race 2
// expect: jobs 1
// as: node8
// expect: await 0
// expect: resolve 0
// expect: then 1
// expect: all 2
// expect: race 2
// expect: jobs 0
// as: node10
// expect: await 0
// expect: resolve 0
// expect: then 1
// expect: all 2
// expect: race 2
// expect: jobs 2
// as: node12
// expect: await 0
// expect: resolve 0
// expect: then 1
// expect: all 2
// expect: race 2
// expect: jobs 1
