// When an AbortSignal is looked at: before a request, between two of them, while
// one is made; after how many microtasks the promise is rejected.
const fs = require('fs');
const D = __dirname + '/fs-abort.tmp';
const clear = () => {
	for (const name of ['file', 'empty', 'new'])
		if (fs.existsSync(`${D}/${name}`)) fs.unlinkSync(`${D}/${name}`);
	if (fs.existsSync(D)) fs.rmdirSync(D);
};
clear();
fs.mkdirSync(D);
fs.writeFileSync(D + '/file', 'hello');
fs.writeFileSync(D + '/empty', '');
const tests = [];
function clock() {
	let n = 0;
	const tick = () => {
		if (++n < 20) Promise.resolve().then(tick);
	};
	Promise.resolve().then(tick);
	return () => n < 20 ? n : 'later';
}
const err = (e) => [e.name, e.code, Object.keys(e).join(), e.message.split(D).join('D'),
	'cause' in e ? e.cause && e.cause.name || e.cause : '-'].join(' | ');
const soon = {
	before: null,
	'with a reason': null,
	'at once': (f) => f(),
	'in a tick': (f) => process.nextTick(f),
	'in a microtask': (f) => Promise.resolve().then(f),
	never: () => {},
};
function run(op, ...args) {
	for (const kind of ['callback', 'promise']) for (const when of Object.keys(soon)) tests.push((done) => {
		const c = new AbortController();
		const name = `${op} ${args[0].split(D)[1]} ${kind}, aborted ${when}:`;
		if (when === 'before') c.abort();
		if (when === 'with a reason') c.abort(new RangeError('mine'));
		c.signal.addEventListener('abort', () => console.log(name, 'abort'));
		const count = clock();
		const told = (e, v) => {
			console.log(name, count(), e ? err(e) : typeof v);
			setTimeout(done, 5);
		};
		const all = [...args, { signal: c.signal, encoding: 'utf8' }];
		if (kind === 'callback') fs[op](...all, told);
		else fs.promises[op](...all).then((v) => told(null, v), told);
		if (soon[when]) soon[when](() => c.abort());
	});
}
run('readFile', D + '/file');
run('readFile', D + '/none');
run('readFile', D + '/empty');
run('writeFile', D + '/new', 'text');
run('appendFile', D + '/none/x', 'text');
run('stat', D + '/file');
run('lstat', D + '/none');
const next = () => {
	if (tests.length > 0) setTimeout(() => tests.shift()(next), 1);
	else {
		console.log(fs.readFileSync(D + '/new', 'utf8'));
		clear();
	}
};
next();

// expect: readFile /file callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /file callback, aborted at once: abort
// expect: readFile /file callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted in a tick: abort
// expect: readFile /file callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted in a microtask: abort
// expect: readFile /file callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted never: later string
// expect: readFile /file promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /file promise, aborted at once: abort
// expect: readFile /file promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted in a tick: abort
// expect: readFile /file promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted in a microtask: abort
// expect: readFile /file promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted never: later string
// expect: readFile /none callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /none callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /none callback, aborted at once: abort
// expect: readFile /none callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted in a tick: abort
// expect: readFile /none callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted in a microtask: abort
// expect: readFile /none callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /none promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /none promise, aborted at once: abort
// expect: readFile /none promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted in a tick: abort
// expect: readFile /none promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted in a microtask: abort
// expect: readFile /none promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /empty callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /empty callback, aborted at once: abort
// expect: readFile /empty callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted in a tick: abort
// expect: readFile /empty callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted in a microtask: abort
// expect: readFile /empty callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted never: later string
// expect: readFile /empty promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /empty promise, aborted at once: abort
// expect: readFile /empty promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted in a tick: abort
// expect: readFile /empty promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted in a microtask: abort
// expect: readFile /empty promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted never: later string
// expect: writeFile /new callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: writeFile /new callback, aborted at once: abort
// expect: writeFile /new callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted in a tick: abort
// expect: writeFile /new callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted in a microtask: abort
// expect: writeFile /new callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted never: later undefined
// expect: writeFile /new promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: writeFile /new promise, aborted at once: abort
// expect: writeFile /new promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted in a tick: abort
// expect: writeFile /new promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted in a microtask: abort
// expect: writeFile /new promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted never: later undefined
// expect: appendFile /none/x callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: appendFile /none/x callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: appendFile /none/x callback, aborted at once: abort
// expect: appendFile /none/x callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted in a tick: abort
// expect: appendFile /none/x callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted in a microtask: abort
// expect: appendFile /none/x callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted before: 3 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: appendFile /none/x promise, aborted with a reason: 3 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: appendFile /none/x promise, aborted at once: abort
// expect: appendFile /none/x promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted in a tick: abort
// expect: appendFile /none/x promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted in a microtask: abort
// expect: appendFile /none/x promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: stat /file callback, aborted before: later object
// expect: stat /file callback, aborted with a reason: later object
// expect: stat /file callback, aborted at once: abort
// expect: stat /file callback, aborted at once: later object
// expect: stat /file callback, aborted in a tick: abort
// expect: stat /file callback, aborted in a tick: later object
// expect: stat /file callback, aborted in a microtask: abort
// expect: stat /file callback, aborted in a microtask: later object
// expect: stat /file callback, aborted never: later object
// expect: stat /file promise, aborted before: later object
// expect: stat /file promise, aborted with a reason: later object
// expect: stat /file promise, aborted at once: abort
// expect: stat /file promise, aborted at once: later object
// expect: stat /file promise, aborted in a tick: abort
// expect: stat /file promise, aborted in a tick: later object
// expect: stat /file promise, aborted in a microtask: abort
// expect: stat /file promise, aborted in a microtask: later object
// expect: stat /file promise, aborted never: later object
// expect: lstat /none callback, aborted before: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted with a reason: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted at once: abort
// expect: lstat /none callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted in a tick: abort
// expect: lstat /none callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted in a microtask: abort
// expect: lstat /none callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted before: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted with a reason: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted at once: abort
// expect: lstat /none promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted in a tick: abort
// expect: lstat /none promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted in a microtask: abort
// expect: lstat /none promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: text
// as: node16
// expect: readFile /file callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /file callback, aborted at once: abort
// expect: readFile /file callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted in a tick: abort
// expect: readFile /file callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted in a microtask: abort
// expect: readFile /file callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted never: later string
// expect: readFile /file promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /file promise, aborted at once: abort
// expect: readFile /file promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted in a tick: abort
// expect: readFile /file promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted in a microtask: abort
// expect: readFile /file promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted never: later string
// expect: readFile /none callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /none callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /none callback, aborted at once: abort
// expect: readFile /none callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted in a tick: abort
// expect: readFile /none callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted in a microtask: abort
// expect: readFile /none callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /none promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /none promise, aborted at once: abort
// expect: readFile /none promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted in a tick: abort
// expect: readFile /none promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted in a microtask: abort
// expect: readFile /none promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /empty callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /empty callback, aborted at once: abort
// expect: readFile /empty callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted in a tick: abort
// expect: readFile /empty callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted in a microtask: abort
// expect: readFile /empty callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted never: later string
// expect: readFile /empty promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /empty promise, aborted at once: abort
// expect: readFile /empty promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted in a tick: abort
// expect: readFile /empty promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted in a microtask: abort
// expect: readFile /empty promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted never: later string
// expect: writeFile /new callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: writeFile /new callback, aborted at once: abort
// expect: writeFile /new callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted in a tick: abort
// expect: writeFile /new callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted in a microtask: abort
// expect: writeFile /new callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted never: later undefined
// expect: writeFile /new promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: writeFile /new promise, aborted at once: abort
// expect: writeFile /new promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted in a tick: abort
// expect: writeFile /new promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted in a microtask: abort
// expect: writeFile /new promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted never: later undefined
// expect: appendFile /none/x callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: appendFile /none/x callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: appendFile /none/x callback, aborted at once: abort
// expect: appendFile /none/x callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted in a tick: abort
// expect: appendFile /none/x callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted in a microtask: abort
// expect: appendFile /none/x callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted before: 3 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: appendFile /none/x promise, aborted with a reason: 3 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: appendFile /none/x promise, aborted at once: abort
// expect: appendFile /none/x promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted in a tick: abort
// expect: appendFile /none/x promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted in a microtask: abort
// expect: appendFile /none/x promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: stat /file callback, aborted before: later object
// expect: stat /file callback, aborted with a reason: later object
// expect: stat /file callback, aborted at once: abort
// expect: stat /file callback, aborted at once: later object
// expect: stat /file callback, aborted in a tick: abort
// expect: stat /file callback, aborted in a tick: later object
// expect: stat /file callback, aborted in a microtask: abort
// expect: stat /file callback, aborted in a microtask: later object
// expect: stat /file callback, aborted never: later object
// expect: stat /file promise, aborted before: later object
// expect: stat /file promise, aborted with a reason: later object
// expect: stat /file promise, aborted at once: abort
// expect: stat /file promise, aborted at once: later object
// expect: stat /file promise, aborted in a tick: abort
// expect: stat /file promise, aborted in a tick: later object
// expect: stat /file promise, aborted in a microtask: abort
// expect: stat /file promise, aborted in a microtask: later object
// expect: stat /file promise, aborted never: later object
// expect: lstat /none callback, aborted before: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted with a reason: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted at once: abort
// expect: lstat /none callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted in a tick: abort
// expect: lstat /none callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted in a microtask: abort
// expect: lstat /none callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted before: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted with a reason: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted at once: abort
// expect: lstat /none promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted in a tick: abort
// expect: lstat /none promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted in a microtask: abort
// expect: lstat /none promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: text
// as: node18
// expect: readFile /file callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /file callback, aborted at once: abort
// expect: readFile /file callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted in a tick: abort
// expect: readFile /file callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted in a microtask: abort
// expect: readFile /file callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted never: later string
// expect: readFile /file promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /file promise, aborted at once: abort
// expect: readFile /file promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted in a tick: abort
// expect: readFile /file promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted in a microtask: abort
// expect: readFile /file promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted never: later string
// expect: readFile /none callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /none callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /none callback, aborted at once: abort
// expect: readFile /none callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted in a tick: abort
// expect: readFile /none callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted in a microtask: abort
// expect: readFile /none callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /none promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /none promise, aborted at once: abort
// expect: readFile /none promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted in a tick: abort
// expect: readFile /none promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted in a microtask: abort
// expect: readFile /none promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /empty callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /empty callback, aborted at once: abort
// expect: readFile /empty callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted in a tick: abort
// expect: readFile /empty callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted in a microtask: abort
// expect: readFile /empty callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted never: later string
// expect: readFile /empty promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /empty promise, aborted at once: abort
// expect: readFile /empty promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted in a tick: abort
// expect: readFile /empty promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted in a microtask: abort
// expect: readFile /empty promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted never: later string
// expect: writeFile /new callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: writeFile /new callback, aborted at once: abort
// expect: writeFile /new callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted in a tick: abort
// expect: writeFile /new callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted in a microtask: abort
// expect: writeFile /new callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted never: later undefined
// expect: writeFile /new promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: writeFile /new promise, aborted at once: abort
// expect: writeFile /new promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted in a tick: abort
// expect: writeFile /new promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted in a microtask: abort
// expect: writeFile /new promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted never: later undefined
// expect: appendFile /none/x callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: appendFile /none/x callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: appendFile /none/x callback, aborted at once: abort
// expect: appendFile /none/x callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted in a tick: abort
// expect: appendFile /none/x callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted in a microtask: abort
// expect: appendFile /none/x callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted before: 3 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: appendFile /none/x promise, aborted with a reason: 3 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: appendFile /none/x promise, aborted at once: abort
// expect: appendFile /none/x promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted in a tick: abort
// expect: appendFile /none/x promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted in a microtask: abort
// expect: appendFile /none/x promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: stat /file callback, aborted before: later object
// expect: stat /file callback, aborted with a reason: later object
// expect: stat /file callback, aborted at once: abort
// expect: stat /file callback, aborted at once: later object
// expect: stat /file callback, aborted in a tick: abort
// expect: stat /file callback, aborted in a tick: later object
// expect: stat /file callback, aborted in a microtask: abort
// expect: stat /file callback, aborted in a microtask: later object
// expect: stat /file callback, aborted never: later object
// expect: stat /file promise, aborted before: later object
// expect: stat /file promise, aborted with a reason: later object
// expect: stat /file promise, aborted at once: abort
// expect: stat /file promise, aborted at once: later object
// expect: stat /file promise, aborted in a tick: abort
// expect: stat /file promise, aborted in a tick: later object
// expect: stat /file promise, aborted in a microtask: abort
// expect: stat /file promise, aborted in a microtask: later object
// expect: stat /file promise, aborted never: later object
// expect: lstat /none callback, aborted before: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted with a reason: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted at once: abort
// expect: lstat /none callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted in a tick: abort
// expect: lstat /none callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted in a microtask: abort
// expect: lstat /none callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted before: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted with a reason: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted at once: abort
// expect: lstat /none promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted in a tick: abort
// expect: lstat /none promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted in a microtask: abort
// expect: lstat /none promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: text
// as: node20
// expect: readFile /file callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /file callback, aborted at once: abort
// expect: readFile /file callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted in a tick: abort
// expect: readFile /file callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted in a microtask: abort
// expect: readFile /file callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted never: later string
// expect: readFile /file promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /file promise, aborted at once: abort
// expect: readFile /file promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted in a tick: abort
// expect: readFile /file promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted in a microtask: abort
// expect: readFile /file promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted never: later string
// expect: readFile /none callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /none callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /none callback, aborted at once: abort
// expect: readFile /none callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted in a tick: abort
// expect: readFile /none callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted in a microtask: abort
// expect: readFile /none callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /none promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /none promise, aborted at once: abort
// expect: readFile /none promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted in a tick: abort
// expect: readFile /none promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted in a microtask: abort
// expect: readFile /none promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /empty callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /empty callback, aborted at once: abort
// expect: readFile /empty callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted in a tick: abort
// expect: readFile /empty callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted in a microtask: abort
// expect: readFile /empty callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted never: later string
// expect: readFile /empty promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /empty promise, aborted at once: abort
// expect: readFile /empty promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted in a tick: abort
// expect: readFile /empty promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted in a microtask: abort
// expect: readFile /empty promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted never: later string
// expect: writeFile /new callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: writeFile /new callback, aborted at once: abort
// expect: writeFile /new callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted in a tick: abort
// expect: writeFile /new callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted in a microtask: abort
// expect: writeFile /new callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted never: later undefined
// expect: writeFile /new promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: writeFile /new promise, aborted at once: abort
// expect: writeFile /new promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted in a tick: abort
// expect: writeFile /new promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted in a microtask: abort
// expect: writeFile /new promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted never: later undefined
// expect: appendFile /none/x callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: appendFile /none/x callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: appendFile /none/x callback, aborted at once: abort
// expect: appendFile /none/x callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted in a tick: abort
// expect: appendFile /none/x callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted in a microtask: abort
// expect: appendFile /none/x callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted before: 3 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: appendFile /none/x promise, aborted with a reason: 3 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: appendFile /none/x promise, aborted at once: abort
// expect: appendFile /none/x promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted in a tick: abort
// expect: appendFile /none/x promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted in a microtask: abort
// expect: appendFile /none/x promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: stat /file callback, aborted before: later object
// expect: stat /file callback, aborted with a reason: later object
// expect: stat /file callback, aborted at once: abort
// expect: stat /file callback, aborted at once: later object
// expect: stat /file callback, aborted in a tick: abort
// expect: stat /file callback, aborted in a tick: later object
// expect: stat /file callback, aborted in a microtask: abort
// expect: stat /file callback, aborted in a microtask: later object
// expect: stat /file callback, aborted never: later object
// expect: stat /file promise, aborted before: later object
// expect: stat /file promise, aborted with a reason: later object
// expect: stat /file promise, aborted at once: abort
// expect: stat /file promise, aborted at once: later object
// expect: stat /file promise, aborted in a tick: abort
// expect: stat /file promise, aborted in a tick: later object
// expect: stat /file promise, aborted in a microtask: abort
// expect: stat /file promise, aborted in a microtask: later object
// expect: stat /file promise, aborted never: later object
// expect: lstat /none callback, aborted before: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted with a reason: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted at once: abort
// expect: lstat /none callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted in a tick: abort
// expect: lstat /none callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted in a microtask: abort
// expect: lstat /none callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted before: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted with a reason: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted at once: abort
// expect: lstat /none promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted in a tick: abort
// expect: lstat /none promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted in a microtask: abort
// expect: lstat /none promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: text
// as: node24
// expect: readFile /file callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /file callback, aborted at once: abort
// expect: readFile /file callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted in a tick: abort
// expect: readFile /file callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted in a microtask: abort
// expect: readFile /file callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted never: later string
// expect: readFile /file promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /file promise, aborted at once: abort
// expect: readFile /file promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted in a tick: abort
// expect: readFile /file promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted in a microtask: abort
// expect: readFile /file promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted never: later string
// expect: readFile /none callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /none callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /none callback, aborted at once: abort
// expect: readFile /none callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted in a tick: abort
// expect: readFile /none callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted in a microtask: abort
// expect: readFile /none callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /none promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /none promise, aborted at once: abort
// expect: readFile /none promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted in a tick: abort
// expect: readFile /none promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted in a microtask: abort
// expect: readFile /none promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /empty callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /empty callback, aborted at once: abort
// expect: readFile /empty callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted in a tick: abort
// expect: readFile /empty callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted in a microtask: abort
// expect: readFile /empty callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted never: later string
// expect: readFile /empty promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /empty promise, aborted at once: abort
// expect: readFile /empty promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted in a tick: abort
// expect: readFile /empty promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted in a microtask: abort
// expect: readFile /empty promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted never: later string
// expect: writeFile /new callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: writeFile /new callback, aborted at once: abort
// expect: writeFile /new callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted in a tick: abort
// expect: writeFile /new callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted in a microtask: abort
// expect: writeFile /new callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted never: later undefined
// expect: writeFile /new promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: writeFile /new promise, aborted at once: abort
// expect: writeFile /new promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted in a tick: abort
// expect: writeFile /new promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted in a microtask: abort
// expect: writeFile /new promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted never: later undefined
// expect: appendFile /none/x callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: appendFile /none/x callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: appendFile /none/x callback, aborted at once: abort
// expect: appendFile /none/x callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted in a tick: abort
// expect: appendFile /none/x callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted in a microtask: abort
// expect: appendFile /none/x callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted before: 3 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: appendFile /none/x promise, aborted with a reason: 3 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: appendFile /none/x promise, aborted at once: abort
// expect: appendFile /none/x promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted in a tick: abort
// expect: appendFile /none/x promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted in a microtask: abort
// expect: appendFile /none/x promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: stat /file callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: stat /file callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: stat /file callback, aborted at once: abort
// expect: stat /file callback, aborted at once: later object
// expect: stat /file callback, aborted in a tick: abort
// expect: stat /file callback, aborted in a tick: later object
// expect: stat /file callback, aborted in a microtask: abort
// expect: stat /file callback, aborted in a microtask: later object
// expect: stat /file callback, aborted never: later object
// expect: stat /file promise, aborted before: later object
// expect: stat /file promise, aborted with a reason: later object
// expect: stat /file promise, aborted at once: abort
// expect: stat /file promise, aborted at once: later object
// expect: stat /file promise, aborted in a tick: abort
// expect: stat /file promise, aborted in a tick: later object
// expect: stat /file promise, aborted in a microtask: abort
// expect: stat /file promise, aborted in a microtask: later object
// expect: stat /file promise, aborted never: later object
// expect: lstat /none callback, aborted before: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted with a reason: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted at once: abort
// expect: lstat /none callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted in a tick: abort
// expect: lstat /none callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted in a microtask: abort
// expect: lstat /none callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted before: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted with a reason: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted at once: abort
// expect: lstat /none promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted in a tick: abort
// expect: lstat /none promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted in a microtask: abort
// expect: lstat /none promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: text
// as: node26
// expect: readFile /file callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /file callback, aborted at once: abort
// expect: readFile /file callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted in a tick: abort
// expect: readFile /file callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted in a microtask: abort
// expect: readFile /file callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file callback, aborted never: later string
// expect: readFile /file promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /file promise, aborted at once: abort
// expect: readFile /file promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted in a tick: abort
// expect: readFile /file promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted in a microtask: abort
// expect: readFile /file promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /file promise, aborted never: later string
// expect: readFile /none callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /none callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /none callback, aborted at once: abort
// expect: readFile /none callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted in a tick: abort
// expect: readFile /none callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted in a microtask: abort
// expect: readFile /none callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /none promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /none promise, aborted at once: abort
// expect: readFile /none promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted in a tick: abort
// expect: readFile /none promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted in a microtask: abort
// expect: readFile /none promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /none promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none' | -
// expect: readFile /empty callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /empty callback, aborted at once: abort
// expect: readFile /empty callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted in a tick: abort
// expect: readFile /empty callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted in a microtask: abort
// expect: readFile /empty callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty callback, aborted never: later string
// expect: readFile /empty promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: readFile /empty promise, aborted at once: abort
// expect: readFile /empty promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted in a tick: abort
// expect: readFile /empty promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted in a microtask: abort
// expect: readFile /empty promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: readFile /empty promise, aborted never: later string
// expect: writeFile /new callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: writeFile /new callback, aborted at once: abort
// expect: writeFile /new callback, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted in a tick: abort
// expect: writeFile /new callback, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted in a microtask: abort
// expect: writeFile /new callback, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new callback, aborted never: later undefined
// expect: writeFile /new promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: writeFile /new promise, aborted at once: abort
// expect: writeFile /new promise, aborted at once: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted in a tick: abort
// expect: writeFile /new promise, aborted in a tick: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted in a microtask: abort
// expect: writeFile /new promise, aborted in a microtask: later AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: writeFile /new promise, aborted never: later undefined
// expect: appendFile /none/x callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: appendFile /none/x callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: appendFile /none/x callback, aborted at once: abort
// expect: appendFile /none/x callback, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted in a tick: abort
// expect: appendFile /none/x callback, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted in a microtask: abort
// expect: appendFile /none/x callback, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted before: 3 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: appendFile /none/x promise, aborted with a reason: 3 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: appendFile /none/x promise, aborted at once: abort
// expect: appendFile /none/x promise, aborted at once: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted in a tick: abort
// expect: appendFile /none/x promise, aborted in a tick: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted in a microtask: abort
// expect: appendFile /none/x promise, aborted in a microtask: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: appendFile /none/x promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x' | -
// expect: stat /file callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: stat /file callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: stat /file callback, aborted at once: abort
// expect: stat /file callback, aborted at once: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: stat /file callback, aborted in a tick: abort
// expect: stat /file callback, aborted in a tick: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: stat /file callback, aborted in a microtask: abort
// expect: stat /file callback, aborted in a microtask: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: stat /file callback, aborted never: later object
// expect: stat /file promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: stat /file promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: stat /file promise, aborted at once: abort
// expect: stat /file promise, aborted at once: 6 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: stat /file promise, aborted in a tick: abort
// expect: stat /file promise, aborted in a tick: 6 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: stat /file promise, aborted in a microtask: abort
// expect: stat /file promise, aborted in a microtask: 7 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: stat /file promise, aborted never: later object
// expect: lstat /none callback, aborted before: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: lstat /none callback, aborted with a reason: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: lstat /none callback, aborted at once: abort
// expect: lstat /none callback, aborted at once: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: lstat /none callback, aborted in a tick: abort
// expect: lstat /none callback, aborted in a tick: 0 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: lstat /none callback, aborted in a microtask: abort
// expect: lstat /none callback, aborted in a microtask: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: lstat /none callback, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: lstat /none promise, aborted before: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: lstat /none promise, aborted with a reason: 1 AbortError | ABORT_ERR | code,name | The operation was aborted | RangeError
// expect: lstat /none promise, aborted at once: abort
// expect: lstat /none promise, aborted at once: 6 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: lstat /none promise, aborted in a tick: abort
// expect: lstat /none promise, aborted in a tick: 6 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: lstat /none promise, aborted in a microtask: abort
// expect: lstat /none promise, aborted in a microtask: 7 AbortError | ABORT_ERR | code,name | The operation was aborted | AbortError
// expect: lstat /none promise, aborted never: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none' | -
// expect: text
