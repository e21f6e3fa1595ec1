// import() is done by async functions of Node's loader: a changed then or
// species is asked in the jobs they take, which differ between versions.
'use strict';
const then = Promise.prototype.then;
const out = [];
let job = 0, busy = true;
const note = (what) => out.push(`${job} ${what}`);
const count = () => queueMicrotask(() => {
	job++;
	if (busy && job < 90) count();
});
Promise.prototype.then = function (f, r) {
	note('then');
	return then.call(this, f, r);
};
Object.defineProperty(Promise, Symbol.species, {
	get() {
		note('species');
		return Promise;
	},
});
const watch = (what, promise, next) => then.call(promise, () => {
	note(`${what} done`);
	next();
}, (e) => {
	note(`${what} ${e.code}`);
	next();
});
const turn = (next) => () => {
	console.log(out.splice(0).join('\n'));
	if (next) setImmediate(next);
	busy = false;
};
const begin = (what, specifier, next) => () => {
	job = 0;
	busy = true;
	count();
	watch(what, import(specifier), turn(next));
	note('begun');
};
begin('builtin', 'fs', begin('known', 'fs', begin('missing', './none.js')))();

// expect: 0 species
// expect: 0 begun
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 5 then
// expect: 5 species
// expect: 14 builtin done
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 9 known done
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 5 missing ERR_MODULE_NOT_FOUND
// as: node12
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 4 then
// expect: 4 species
// expect: 6 then
// expect: 6 species
// expect: 12 then
// expect: 12 species
// expect: 20 builtin done
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 13 known done
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 5 missing ERR_MODULE_NOT_FOUND
// as: node14
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 4 then
// expect: 4 species
// expect: 7 then
// expect: 7 species
// expect: 10 then
// expect: 10 species
// expect: 18 builtin done
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 11 known done
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 5 missing ERR_MODULE_NOT_FOUND
// as: node16
// expect: 0 then
// expect: 0 species
// expect: 0 then
// expect: 0 species
// expect: 0 species
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 3 species
// expect: 5 then
// expect: 5 species
// expect: 7 then
// expect: 7 species
// expect: 12 then
// expect: 12 species
// expect: 15 then
// expect: 15 species
// expect: 28 builtin done
// expect: 0 then
// expect: 0 species
// expect: 0 then
// expect: 0 species
// expect: 0 species
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 5 then
// expect: 5 species
// expect: 15 known done
// expect: 0 then
// expect: 0 species
// expect: 0 then
// expect: 0 species
// expect: 0 species
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 12 missing ERR_MODULE_NOT_FOUND
// as: node18
// expect: 0 species
// expect: 0 begun
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 4 then
// expect: 4 species
// expect: 8 then
// expect: 8 species
// expect: 11 then
// expect: 11 species
// expect: 20 builtin done
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 9 known done
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 5 missing ERR_MODULE_NOT_FOUND
// as: node20
// expect: 0 species
// expect: 0 begun
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 2 then
// expect: 2 species
// expect: 8 then
// expect: 8 species
// expect: 16 builtin done
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 8 known done
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 4 missing ERR_MODULE_NOT_FOUND
// as: node24
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 2 then
// expect: 2 species
// expect: 11 builtin done
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 8 known done
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 5 missing ERR_MODULE_NOT_FOUND
// as: node26
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 2 then
// expect: 2 species
// expect: 11 builtin done
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 8 known done
// expect: 0 species
// expect: 0 begun
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 1 then
// expect: 1 species
// expect: 5 missing ERR_MODULE_NOT_FOUND
