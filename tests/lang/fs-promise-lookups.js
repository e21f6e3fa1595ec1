// fs.promises opens, looks at, reads and closes a file in async functions of
// Node's own: a changed then or species is asked where they call then or
// return promises, which differs between versions.
'use strict';
const fs = require('fs');
class Sub extends Promise {}
const then = Promise.prototype.then;
const out = [];
Promise.prototype.then = function (f, r) {
	out.push('then');
	return then.call(this, f, r);
};
Object.defineProperty(Promise, Symbol.species, {
	get() {
		out.push('species');
		return Sub;
	},
});
const file = '/tmp/fs-promise-lookups-made';
const steps = [
	['read', () => fs.promises.readFile(__filename, 'utf8')],
	['empty', () => fs.promises.readFile('/dev/null')],
	['missing', () => fs.promises.readFile('/none')],
	['a folder', () => fs.promises.readFile('/')],
	['stat', () => fs.promises.stat('/')],
	['no lstat', () => fs.promises.lstat('/none')],
	['access', () => fs.promises.access('/')],
	['no access', () => fs.promises.access('/none')],
	['write', () => fs.promises.writeFile(file, 'text')],
	['append', () => fs.promises.appendFile(file, 'text')],
	['no write', () => fs.promises.writeFile('/none/x', 'text')],
	['unlink', () => fs.promises.unlink(file)],
	['no rename', () => fs.promises.rename('/none', '/none2')],
	['no readdir', () => fs.promises.readdir('/none')],
];
function next() {
	if (steps.length === 0) return;
	const [what, f] = steps.shift();
	const end = (how) => {
		console.log(what, how, out.join(' '));
		out.length = 0;
		setImmediate(next);
	};
	const promise = f();
	out.push('|');
	then.call(promise, () => end('done'), (e) => end(e.code));
}
next();

// expect: read done species | species then species species species then species then species then species species then species species species then species
// expect: empty done species | species then species species species then species then species then species species then species species species then species
// expect: missing ENOENT species | species then species then species
// expect: a folder EISDIR species | species then species species species then species then species then species species then species then species species species then species then species
// expect: stat done species | species then species
// expect: no lstat ENOENT species | species then species then species
// expect: access done species | species then species
// expect: no access ENOENT species | species then species then species
// expect: write done species | species then species species species then species then species then species species species then species
// expect: append done species | species then species then species species species then species then species then species species species then species
// expect: no write ENOENT species | species then species then species
// expect: unlink done species | species then species
// expect: no rename ENOENT species | species then species then species
// expect: no readdir ENOENT species | species then species then species
// as: node10
// expect: read done | species then species then species species then species then species then species then species then species then species then species then species then species then species
// expect: empty done | species then species then species species then species then species then species then species then species then species then species then species
// expect: missing ENOENT | species then species then species
// expect: a folder EISDIR | species then species then species species then species then species then species then species then species then species then species then species
// expect: stat done | species then species
// expect: no lstat ENOENT | species then species
// expect: access done | species then species
// expect: no access ENOENT | species then species
// expect: write done | species then species then species species then species then species then species then species then species then species then species
// expect: append done | species then species then species then species species then species then species then species then species then species then species then species
// expect: no write ENOENT | species then species then species
// expect: unlink done | species then species
// expect: no rename ENOENT | species then species
// expect: no readdir ENOENT | species then species
// as: node12
// expect: read done | species species then species then species then species then species then species
// expect: empty done | species species then species then species then species then species then species
// expect: missing ENOENT | species
// expect: a folder EISDIR | species species then species then species then species then species then species
// expect: stat done | species
// expect: no lstat ENOENT | species
// expect: access done | species then species
// expect: no access ENOENT | species then species
// expect: write done | species species then species then species then species then species then species
// expect: append done | species then species species then species then species then species then species then species
// expect: no write ENOENT | species
// expect: unlink done | species then species
// expect: no rename ENOENT | species then species
// expect: no readdir ENOENT | species
// as: node14
// expect: read done | species species then species then species species then species then species then species then species then species
// expect: empty done | species species then species then species species then species then species then species then species then species
// expect: missing ENOENT | species
// expect: a folder EISDIR | species species then species then species species then species then species then species then species then species
// expect: stat done | species
// expect: no lstat ENOENT | species
// expect: access done | species then species
// expect: no access ENOENT | species then species
// expect: write done | species species then species then species species then species then species then species then species then species
// expect: append done | species then species species then species then species species then species then species then species then species then species
// expect: no write ENOENT | species
// expect: unlink done | species then species
// expect: no rename ENOENT | species then species
// expect: no readdir ENOENT | species
// as: node16
// expect: read done | species species then species species then species
// expect: empty done | species species then species species then species
// expect: missing ENOENT | species
// expect: a folder EISDIR | species species then species species then species
// expect: stat done | species
// expect: no lstat ENOENT | species
// expect: access done | species then species
// expect: no access ENOENT | species then species
// expect: write done | species species then species species then species
// expect: append done | species then species species then species species then species
// expect: no write ENOENT | species
// expect: unlink done | species then species
// expect: no rename ENOENT | species then species
// expect: no readdir ENOENT | species
// as: node18
// expect: read done | species species then species then species species species then species
// expect: empty done | species species then species then species species species then species
// expect: missing ENOENT | species
// expect: a folder EISDIR | species species then species then species species species then species then species
// expect: stat done | species
// expect: no lstat ENOENT | species
// expect: access done | species then species
// expect: no access ENOENT | species then species
// expect: write done | species species then species then species species species then species
// expect: append done | species then species species then species then species species species then species
// expect: no write ENOENT | species
// expect: unlink done | species then species
// expect: no rename ENOENT | species then species
// expect: no readdir ENOENT | species
// as: node20
// expect: read done species | species then species species species then species then species then species species then species species species then species
// expect: empty done species | species then species species species then species then species then species species then species species species then species
// expect: missing ENOENT species | species then species then species
// expect: a folder EISDIR species | species then species species species then species then species then species species then species then species species species then species then species
// expect: stat done species | species then species
// expect: no lstat ENOENT species | species then species then species
// expect: access done species | species then species
// expect: no access ENOENT species | species then species then species
// expect: write done species | species then species species species then species then species then species species species then species
// expect: append done species | species then species then species species species then species then species then species species species then species
// expect: no write ENOENT species | species then species then species
// expect: unlink done species | species then species
// expect: no rename ENOENT species | species then species then species
// expect: no readdir ENOENT species | species then species then species
// as: node24
// expect: read done species | species then species species species then species then species then species species then species species species then species
// expect: empty done species | species then species species species then species then species then species species then species species species then species
// expect: missing ENOENT species | species then species then species
// expect: a folder EISDIR species | species then species species species then species then species then species species then species then species species species then species then species
// expect: stat done species | species then species
// expect: no lstat ENOENT species | species then species then species
// expect: access done species | species then species
// expect: no access ENOENT species | species then species then species
// expect: write done species | species then species species species then species then species then species species species then species
// expect: append done species | species then species then species species species then species then species then species species species then species
// expect: no write ENOENT species | species then species then species
// expect: unlink done species | species then species
// expect: no rename ENOENT species | species then species then species
// expect: no readdir ENOENT species | species then species then species
// as: node26
// expect: read done | species
// expect: empty done | species
// expect: missing ENOENT | species
// expect: a folder EISDIR | species
// expect: stat done species | species then species
// expect: no lstat ENOENT species | species then species then species
// expect: access done species | species then species
// expect: no access ENOENT species | species then species then species
// expect: write done | species
// expect: append done | species then species
// expect: no write ENOENT | species
// expect: unlink done species | species then species
// expect: no rename ENOENT species | species then species then species
// expect: no readdir ENOENT species | species then species then species
