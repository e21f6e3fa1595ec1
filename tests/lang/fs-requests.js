// What each function of fs asks of the thread pool and how it fails: R a request,
// Rp one of fs.promises, P a promise, told by async_hooks up to the end.
const fs = require('fs');
const hooks = require('async_hooks');
const D = __dirname + '/fs-requests.tmp';
const major = parseInt(process.versions.node);
const short = { PROMISE: 'P', FSREQPROMISE: 'Rp', FSREQWRAP: 'R', FSREQCALLBACK: 'R' };
let seen = [];
const hook = hooks.createHook({ init(id, type) {
	if (type === 'Timeout' || type === 'Immediate' || type === 'TickObject') return;
	const t = short[type] || type, last = seen[seen.length - 1];
	if (last && last[0] === t) last[1]++;
	else seen.push([t, 1]);
} });
const counts = () => {
	hook.disable();
	return seen.map((s) => s[1] > 1 ? s[0] + s[1] : s[0]).join('.');
};
const trim = (s) => String(s).split(D).join('D');
const err = (e) => [e.name, e.code, e.errno, e.syscall, trim(e.path), trim(e.dest),
	Object.keys(e).join(), trim(e.message)].join(' | ');
const show = (v) => v === undefined ? '' : v && v.isFile ? `Stats ${v.isFile()} ${v.isDirectory()}` :
	Array.isArray(v) ? v.map((x) => typeof x === 'string' ? x : trim(JSON.stringify(x))).join() :
		v && typeof v === 'object' ? v.constructor.name : trim(v);
const tests = [];
const f = (name) => `${D}/${name}`;
function run(names, op, ...args) {
	for (const kind of ['callback', 'promise']) {
		if (kind === 'promise' && major < 10 || !fs[op]) continue;
		const own = args.map((a) => typeof a === 'string' ? a.split('%').join(kind) : a);
		tests.push((done) => {
			const name = `${op} ${names} ${kind}:`;
			const told = (error, v) => {
				console.log([name, counts(), error ? err(error) : show(v)].filter(Boolean).join(' '));
				done();
			};
			seen = [];
			hook.enable();
			if (kind === 'callback') fs[op](...own, told);
			else fs.promises[op](...own).then((v) => told(null, v), told);
		});
	}
}
const make = () => {
	fs.mkdirSync(D);
	for (const k of ['callback', 'promise']) {
		fs.writeFileSync(f('file' + k), 'hello');
		fs.mkdirSync(f('dir' + k));
		fs.mkdirSync(f('dir' + k + '/sub'));
		fs.writeFileSync(f('dir' + k + '/a'), '');
		fs.writeFileSync(f('dir' + k + '/sub/b'), '');
	}
};
const clear = (path) => {
	if (!fs.existsSync(path)) return;
	for (const name of fs.readdirSync(path)) {
		if (fs.statSync(path + '/' + name).isDirectory()) clear(path + '/' + name);
		else fs.unlinkSync(path + '/' + name);
	}
	fs.rmdirSync(path);
};
run('all', 'readFile', f('file%'), 'utf8');
run('none', 'readFile', f('none'), 'utf8');
run('folder', 'readFile', f('dir%'));
run('below a file', 'readFile', f('file%/x'));
run('w+', 'readFile', f('made%'), { flag: 'w+', encoding: 'utf8' });
run('only to write', 'readFile', f('made%'), { flag: 'a' });
run('text', 'writeFile', f('new%'), 'text');
run('nothing', 'writeFile', f('empty%'), '');
run('none', 'writeFile', f('none/x'), 'text');
run('wx', 'writeFile', f('new%'), 'text', { flag: 'wx' });
run('only to read', 'writeFile', f('new%'), 'text', { flag: 'r' });
run('folder', 'writeFile', f('dir%'), 'text');
run('hex', 'writeFile', f('new%'), '616263', 'hex');
run('text', 'appendFile', f('new%'), 'more');
run('below a file', 'appendFile', f('file%/x'), 'more');
run('is', 'readFile', f('new%'), 'utf8');
run('file', 'stat', f('file%'));
run('none', 'stat', f('none'));
run('slash', 'lstat', f('file%/'));
run('to run', 'access', f('file%'), 1);
run('none', 'access', f('none'));
run('names', 'readdir', f('dir%'));
run('types', 'readdir', f('dir%'), { withFileTypes: true });
run('all', 'readdir', f('dir%'), { recursive: true });
run('file', 'readdir', f('file%'));
run('one', 'mkdir', f('m%'));
run('again', 'mkdir', f('m%'));
run('deep', 'mkdir', f('m%/a/b'), { recursive: true });
run('below a file', 'mkdir', f('file%/x/y'), { recursive: true });
run('not empty', 'rmdir', f('dir%'));
run('file', 'rmdir', f('file%'));
run('folder', 'unlink', f('dir%'));
run('over a folder', 'rename', f('new%'), f('dir%'));
run('a folder', 'rename', f('m%'), f('n%'));
run('into itself', 'rename', f('n%'), f('n%/x'));
run('one', 'copyFile', f('new%'), f('copy%'));
run('excl', 'copyFile', f('new%'), f('copy%'), 1);
run('none', 'copyFile', f('none'), f('copy%'));
if (major >= 12 && major < 16) run('deep', 'rmdir', f('n%'), { recursive: true });
run('none', 'rm', f('none'));
run('none, force', 'rm', f('none'), { force: true });
run('file', 'rm', f('copy%'));
run('folder', 'rm', f('dir%'));
run('deep', 'rm', f('dir%'), { recursive: true });
const next = () => {
	if (tests.length === 0) clear(D);
	else setTimeout(() => tests.shift()(next), 1);
};
clear(D);
make();
next();

// expect: readFile all callback: R4 hello
// expect: readFile all promise: P3.Rp.P4.FILEHANDLE.P2.Rp.P7.Rp.P3.FILEHANDLECLOSEREQ.P10 hello
// expect: readFile none callback: R Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile none promise: P3.Rp.P6 Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile folder callback: R4 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile folder promise: P3.Rp.P4.FILEHANDLE.P2.Rp.P7.Rp.P5.FILEHANDLECLOSEREQ.P12 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: readFile below a file promise: P3.Rp.P6 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile w+ callback: R4
// expect: readFile w+ promise: P3.Rp.P4.FILEHANDLE.P2.Rp.P7.Rp.P3.FILEHANDLECLOSEREQ.P10
// expect: readFile only to write callback: R4 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: readFile only to write promise: P3.Rp.P4.FILEHANDLE.P2.Rp.P7.Rp.P5.FILEHANDLECLOSEREQ.P12 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: writeFile text callback: R3
// expect: writeFile text promise: P3.Rp.P4.FILEHANDLE.P3.Rp.P8.FILEHANDLECLOSEREQ.P10
// expect: writeFile nothing callback: R3
// expect: writeFile nothing promise: P3.Rp.P4.FILEHANDLE.P4.FILEHANDLECLOSEREQ.P12
// expect: writeFile none callback: R Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile none promise: P3.Rp.P6 Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile wx callback: R Error | EEXIST | -17 | open | D/newcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newcallback'
// expect: writeFile wx promise: P3.Rp.P6 Error | EEXIST | -17 | open | D/newpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newpromise'
// expect: writeFile only to read callback: R3 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile only to read promise: P3.Rp.P4.FILEHANDLE.P3.Rp.P10.FILEHANDLECLOSEREQ.P12 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile folder callback: R Error | EISDIR | -21 | open | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dircallback'
// expect: writeFile folder promise: P3.Rp.P6 Error | EISDIR | -21 | open | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dirpromise'
// expect: writeFile hex callback: R3
// expect: writeFile hex promise: P3.Rp.P4.FILEHANDLE.P3.Rp.P8.FILEHANDLECLOSEREQ.P10
// expect: appendFile text callback: R3
// expect: appendFile text promise: P4.Rp.P5.FILEHANDLE.P3.Rp.P8.FILEHANDLECLOSEREQ.P10
// expect: appendFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: appendFile below a file promise: P4.Rp.P7 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile is callback: R4 abcmore
// expect: readFile is promise: P3.Rp.P4.FILEHANDLE.P2.Rp.P7.Rp.P3.FILEHANDLECLOSEREQ.P10 abcmore
// expect: stat file callback: R Stats true false
// expect: stat file promise: P2.Rp.P3 Stats true false
// expect: stat none callback: R Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: stat none promise: P2.Rp.P5 Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: lstat slash callback: R Error | ENOTDIR | -20 | lstat | D/filecallback/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filecallback/'
// expect: lstat slash promise: P2.Rp.P5 Error | ENOTDIR | -20 | lstat | D/filepromise/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filepromise/'
// expect: access to run callback: R Error | EACCES | -13 | access | D/filecallback | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filecallback'
// expect: access to run promise: P2.Rp.P5 Error | EACCES | -13 | access | D/filepromise | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filepromise'
// expect: access none callback: R Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: access none promise: P2.Rp.P5 Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: readdir names callback: R a,sub
// expect: readdir names promise: P2.Rp.P3 a,sub
// expect: readdir types callback: R {"name":"a","parentPath":"D/dircallback","path":"D/dircallback"},{"name":"sub","parentPath":"D/dircallback","path":"D/dircallback"}
// expect: readdir types promise: P2.Rp.P5 {"name":"a","parentPath":"D/dirpromise","path":"D/dirpromise"},{"name":"sub","parentPath":"D/dirpromise","path":"D/dirpromise"}
// expect: readdir all callback: R2 a,sub,sub/b
// expect: readdir all promise: P3.Rp.P5.Rp.P2 a,sub,sub/b
// expect: readdir file callback: R Error | ENOTDIR | -20 | scandir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filecallback'
// expect: readdir file promise: P2.Rp.P5 Error | ENOTDIR | -20 | scandir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filepromise'
// expect: mkdir one callback: R
// expect: mkdir one promise: P2.Rp.P3
// expect: mkdir again callback: R Error | EEXIST | -17 | mkdir | D/mcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mcallback'
// expect: mkdir again promise: P2.Rp.P5 Error | EEXIST | -17 | mkdir | D/mpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mpromise'
// expect: mkdir deep callback: R D/mcallback/a
// expect: mkdir deep promise: P2.Rp.P3 D/mpromise/a
// expect: mkdir below a file callback: R Error | ENOTDIR | -20 | mkdir | D/filecallback/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filecallback/x/y'
// expect: mkdir below a file promise: P2.Rp.P5 Error | ENOTDIR | -20 | mkdir | D/filepromise/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filepromise/x/y'
// expect: rmdir not empty callback: R Error | ENOTEMPTY | -39 | rmdir | D/dircallback | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dircallback'
// expect: rmdir not empty promise: P2.Rp.P5 Error | ENOTEMPTY | -39 | rmdir | D/dirpromise | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dirpromise'
// expect: rmdir file callback: R Error | ENOTDIR | -20 | rmdir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filecallback'
// expect: rmdir file promise: P2.Rp.P5 Error | ENOTDIR | -20 | rmdir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filepromise'
// expect: unlink folder callback: R Error | EISDIR | -21 | unlink | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dircallback'
// expect: unlink folder promise: P2.Rp.P5 Error | EISDIR | -21 | unlink | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dirpromise'
// expect: rename over a folder callback: R Error | EISDIR | -21 | rename | D/newcallback | D/dircallback | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newcallback' -> 'D/dircallback'
// expect: rename over a folder promise: P2.Rp.P5 Error | EISDIR | -21 | rename | D/newpromise | D/dirpromise | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newpromise' -> 'D/dirpromise'
// expect: rename a folder callback: R
// expect: rename a folder promise: P2.Rp.P3
// expect: rename into itself callback: R Error | EINVAL | -22 | rename | D/ncallback | D/ncallback/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/ncallback' -> 'D/ncallback/x'
// expect: rename into itself promise: P2.Rp.P5 Error | EINVAL | -22 | rename | D/npromise | D/npromise/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/npromise' -> 'D/npromise/x'
// expect: copyFile one callback: R
// expect: copyFile one promise: P2.Rp.P3
// expect: copyFile excl callback: R Error | EEXIST | -17 | copyfile | D/newcallback | D/copycallback | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newcallback' -> 'D/copycallback'
// expect: copyFile excl promise: P2.Rp.P5 Error | EEXIST | -17 | copyfile | D/newpromise | D/copypromise | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newpromise' -> 'D/copypromise'
// expect: copyFile none callback: R Error | ENOENT | -2 | copyfile | D/none | D/copycallback | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copycallback'
// expect: copyFile none promise: P2.Rp.P5 Error | ENOENT | -2 | copyfile | D/none | D/copypromise | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copypromise'
// expect: rm none callback: R Error | ENOENT | -2 | lstat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none'
// expect: rm none promise: P2.R.P2 Error | ENOENT | -2 | lstat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none'
// expect: rm none, force callback: R2
// expect: rm none, force promise: P2.R.P3.R.P
// expect: rm file callback: R3
// expect: rm file promise: P2.R.P3.R.P.R
// expect: rm folder callback: R SystemError | ERR_FS_EISDIR | 21 | rm | D/dircallback | undefined | code,info,errno,syscall,path | Path is a directory: rm returned EISDIR (is a directory) D/dircallback
// expect: rm folder promise: P2.R.P2 SystemError | ERR_FS_EISDIR | 21 | rm | D/dirpromise | undefined | code,info,errno,syscall,path | Path is a directory: rm returned EISDIR (is a directory) D/dirpromise
// expect: rm deep callback: R13
// expect: rm deep promise: P2.R.P3.R.P.R11
// as: node8
// expect: readFile all callback: R4 hello
// expect: readFile none callback: R Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile folder callback: R4 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: readFile w+ callback: R4
// expect: readFile only to write callback: R4 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: writeFile text callback: R3
// expect: writeFile nothing callback: R3
// expect: writeFile none callback: R Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile wx callback: R Error | EEXIST | -17 | open | D/newcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newcallback'
// expect: writeFile only to read callback: R3 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile folder callback: R Error | EISDIR | -21 | open | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dircallback'
// expect: writeFile hex callback: R3
// expect: appendFile text callback: R3
// expect: appendFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: readFile is callback: R4 abcmore
// expect: stat file callback: R Stats true false
// expect: stat none callback: R Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: lstat slash callback: R Error | ENOTDIR | -20 | lstat | D/filecallback/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filecallback/'
// expect: access to run callback: R Error | EACCES | -13 | access | D/filecallback | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filecallback'
// expect: access none callback: R Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: readdir names callback: R a,sub
// expect: readdir types callback: R a,sub
// expect: readdir all callback: R a,sub
// expect: readdir file callback: R Error | ENOTDIR | -20 | scandir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filecallback'
// expect: mkdir one callback: R
// expect: mkdir again callback: R Error | EEXIST | -17 | mkdir | D/mcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mcallback'
// expect: mkdir deep callback: R Error | ENOENT | -2 | mkdir | D/mcallback/a/b | undefined | errno,code,syscall,path | ENOENT: no such file or directory, mkdir 'D/mcallback/a/b'
// expect: mkdir below a file callback: R Error | ENOTDIR | -20 | mkdir | D/filecallback/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filecallback/x/y'
// expect: rmdir not empty callback: R Error | ENOTEMPTY | -39 | rmdir | D/dircallback | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dircallback'
// expect: rmdir file callback: R Error | ENOTDIR | -20 | rmdir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filecallback'
// expect: unlink folder callback: R Error | EISDIR | -21 | unlink | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dircallback'
// expect: rename over a folder callback: R Error | EISDIR | -21 | rename | D/newcallback | D/dircallback | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newcallback' -> 'D/dircallback'
// expect: rename a folder callback: R
// expect: rename into itself callback: R Error | EINVAL | -22 | rename | D/ncallback | D/ncallback/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/ncallback' -> 'D/ncallback/x'
// expect: copyFile one callback: R
// expect: copyFile excl callback: R Error | EEXIST | -17 | copyfile | D/newcallback | D/copycallback | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newcallback' -> 'D/copycallback'
// expect: copyFile none callback: R Error | ENOENT | -2 | copyfile | D/none | D/copycallback | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copycallback'
// as: node10
// expect: readFile all callback: R4 hello
// expect: readFile all promise: P2.Rp.P8.FILEHANDLE.P.Rp.P7.Rp.P8.Rp.P8.FILEHANDLECLOSEREQ.P2 hello
// expect: readFile none callback: R Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile none promise: P2.Rp.P8 Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile folder callback: R4 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile folder promise: P2.Rp.P8.FILEHANDLE.P.Rp.P7.Rp.P8.FILEHANDLECLOSEREQ.P2 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: readFile below a file promise: P2.Rp.P8 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile w+ callback: R4
// expect: readFile w+ promise: P2.Rp.P8.FILEHANDLE.P.Rp.P7.Rp.P8.FILEHANDLECLOSEREQ.P2
// expect: readFile only to write callback: R4 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: readFile only to write promise: P2.Rp.P8.FILEHANDLE.P.Rp.P7.Rp.P8.FILEHANDLECLOSEREQ.P2 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: writeFile text callback: R3
// expect: writeFile text promise: P2.Rp.P8.FILEHANDLE.P2.Rp.P10.FILEHANDLECLOSEREQ.P2
// expect: writeFile nothing callback: R3
// expect: writeFile nothing promise: P2.Rp.P8.FILEHANDLE.P3.FILEHANDLECLOSEREQ.P3
// expect: writeFile none callback: R Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile none promise: P2.Rp.P8 Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile wx callback: R Error | EEXIST | -17 | open | D/newcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newcallback'
// expect: writeFile wx promise: P2.Rp.P8 Error | EEXIST | -17 | open | D/newpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newpromise'
// expect: writeFile only to read callback: R3 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile only to read promise: P2.Rp.P8.FILEHANDLE.P2.Rp.P10.FILEHANDLECLOSEREQ.P2 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile folder callback: R Error | EISDIR | -21 | open | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dircallback'
// expect: writeFile folder promise: P2.Rp.P8 Error | EISDIR | -21 | open | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dirpromise'
// expect: writeFile hex callback: R3
// expect: writeFile hex promise: P2.Rp.P8.FILEHANDLE.P2.Rp.P10.FILEHANDLECLOSEREQ.P2
// expect: appendFile text callback: R3
// expect: appendFile text promise: P3.Rp.P9.FILEHANDLE.P2.Rp.P10.FILEHANDLECLOSEREQ.P2
// expect: appendFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: appendFile below a file promise: P3.Rp.P9 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile is callback: R4 abcmore
// expect: readFile is promise: P2.Rp.P8.FILEHANDLE.P.Rp.P7.Rp.P8.Rp.P8.FILEHANDLECLOSEREQ.P2 abcmore
// expect: stat file callback: R Stats true false
// expect: stat file promise: P2.Rp.P5 Stats true false
// expect: stat none callback: R Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: stat none promise: P2.Rp.P5 Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: lstat slash callback: R Error | ENOTDIR | -20 | lstat | D/filecallback/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filecallback/'
// expect: lstat slash promise: P2.Rp.P5 Error | ENOTDIR | -20 | lstat | D/filepromise/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filepromise/'
// expect: access to run callback: R Error | EACCES | -13 | access | D/filecallback | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filecallback'
// expect: access to run promise: P2.Rp.P3 Error | EACCES | -13 | access | D/filepromise | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filepromise'
// expect: access none callback: R Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: access none promise: P2.Rp.P3 Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: readdir names callback: R a,sub
// expect: readdir names promise: P.Rp.P5 a,sub
// expect: readdir types callback: R {"name":"a"},{"name":"sub"}
// expect: readdir types promise: P.Rp.P7 {"name":"a"},{"name":"sub"}
// expect: readdir all callback: R a,sub
// expect: readdir all promise: P.Rp.P5 a,sub
// expect: readdir file callback: R Error | ENOTDIR | -20 | scandir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filecallback'
// expect: readdir file promise: P.Rp.P5 Error | ENOTDIR | -20 | scandir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filepromise'
// expect: mkdir one callback: R
// expect: mkdir one promise: P.Rp.P3
// expect: mkdir again callback: R Error | EEXIST | -17 | mkdir | D/mcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mcallback'
// expect: mkdir again promise: P.Rp.P3 Error | EEXIST | -17 | mkdir | D/mpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mpromise'
// expect: mkdir deep callback: R
// expect: mkdir deep promise: P.Rp.P3
// expect: mkdir below a file callback: R Error | ENOTDIR | -20 | mkdir | undefined | undefined | errno,code,syscall | ENOTDIR: not a directory, mkdir
// expect: mkdir below a file promise: P.Rp.P3 Error | ENOTDIR | -20 | mkdir | undefined | undefined | errno,code,syscall | ENOTDIR: not a directory, mkdir
// expect: rmdir not empty callback: R Error | ENOTEMPTY | -39 | rmdir | D/dircallback | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dircallback'
// expect: rmdir not empty promise: P.Rp.P3 Error | ENOTEMPTY | -39 | rmdir | D/dirpromise | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dirpromise'
// expect: rmdir file callback: R Error | ENOTDIR | -20 | rmdir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filecallback'
// expect: rmdir file promise: P.Rp.P3 Error | ENOTDIR | -20 | rmdir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filepromise'
// expect: unlink folder callback: R Error | EISDIR | -21 | unlink | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dircallback'
// expect: unlink folder promise: P.Rp.P3 Error | EISDIR | -21 | unlink | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dirpromise'
// expect: rename over a folder callback: R Error | EISDIR | -21 | rename | D/newcallback | D/dircallback | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newcallback' -> 'D/dircallback'
// expect: rename over a folder promise: P.Rp.P3 Error | EISDIR | -21 | rename | D/newpromise | D/dirpromise | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newpromise' -> 'D/dirpromise'
// expect: rename a folder callback: R
// expect: rename a folder promise: P.Rp.P3
// expect: rename into itself callback: R Error | EINVAL | -22 | rename | D/ncallback | D/ncallback/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/ncallback' -> 'D/ncallback/x'
// expect: rename into itself promise: P.Rp.P3 Error | EINVAL | -22 | rename | D/npromise | D/npromise/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/npromise' -> 'D/npromise/x'
// expect: copyFile one callback: R
// expect: copyFile one promise: P.Rp.P3
// expect: copyFile excl callback: R Error | EEXIST | -17 | copyfile | D/newcallback | D/copycallback | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newcallback' -> 'D/copycallback'
// expect: copyFile excl promise: P.Rp.P3 Error | EEXIST | -17 | copyfile | D/newpromise | D/copypromise | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newpromise' -> 'D/copypromise'
// expect: copyFile none callback: R Error | ENOENT | -2 | copyfile | D/none | D/copycallback | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copycallback'
// expect: copyFile none promise: P.Rp.P3 Error | ENOENT | -2 | copyfile | D/none | D/copypromise | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copypromise'
// as: node11
// expect: readFile all callback: R4 hello
// expect: readFile all promise: P3.Rp.P7.FILEHANDLE.P2.Rp.P7.Rp.P8.Rp.P7.FILEHANDLECLOSEREQ.P2 hello
// expect: readFile none callback: R Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile none promise: P3.Rp.P7 Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile folder callback: R4 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile folder promise: P3.Rp.P7.FILEHANDLE.P2.Rp.P7.Rp.P7.FILEHANDLECLOSEREQ.P2 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: readFile below a file promise: P3.Rp.P7 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile w+ callback: R4
// expect: readFile w+ promise: P3.Rp.P7.FILEHANDLE.P2.Rp.P7.Rp.P7.FILEHANDLECLOSEREQ.P2
// expect: readFile only to write callback: R4 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: readFile only to write promise: P3.Rp.P7.FILEHANDLE.P2.Rp.P7.Rp.P7.FILEHANDLECLOSEREQ.P2 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: writeFile text callback: R3
// expect: writeFile text promise: P3.Rp.P7.FILEHANDLE.P3.Rp.P9.FILEHANDLECLOSEREQ.P2
// expect: writeFile nothing callback: R3
// expect: writeFile nothing promise: P3.Rp.P7.FILEHANDLE.P3.FILEHANDLECLOSEREQ.P3
// expect: writeFile none callback: R Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile none promise: P3.Rp.P7 Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile wx callback: R Error | EEXIST | -17 | open | D/newcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newcallback'
// expect: writeFile wx promise: P3.Rp.P7 Error | EEXIST | -17 | open | D/newpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newpromise'
// expect: writeFile only to read callback: R3 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile only to read promise: P3.Rp.P7.FILEHANDLE.P3.Rp.P9.FILEHANDLECLOSEREQ.P2 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile folder callback: R Error | EISDIR | -21 | open | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dircallback'
// expect: writeFile folder promise: P3.Rp.P7 Error | EISDIR | -21 | open | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dirpromise'
// expect: writeFile hex callback: R3
// expect: writeFile hex promise: P3.Rp.P7.FILEHANDLE.P3.Rp.P9.FILEHANDLECLOSEREQ.P2
// expect: appendFile text callback: R3
// expect: appendFile text promise: P4.Rp.P8.FILEHANDLE.P3.Rp.P9.FILEHANDLECLOSEREQ.P2
// expect: appendFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: appendFile below a file promise: P4.Rp.P8 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile is callback: R4 abcmore
// expect: readFile is promise: P3.Rp.P7.FILEHANDLE.P2.Rp.P7.Rp.P8.Rp.P7.FILEHANDLECLOSEREQ.P2 abcmore
// expect: stat file callback: R Stats true false
// expect: stat file promise: P3.Rp.P4 Stats true false
// expect: stat none callback: R Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: stat none promise: P3.Rp.P4 Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: lstat slash callback: R Error | ENOTDIR | -20 | lstat | D/filecallback/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filecallback/'
// expect: lstat slash promise: P3.Rp.P4 Error | ENOTDIR | -20 | lstat | D/filepromise/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filepromise/'
// expect: access to run callback: R Error | EACCES | -13 | access | D/filecallback | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filecallback'
// expect: access to run promise: P3.Rp.P2 Error | EACCES | -13 | access | D/filepromise | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filepromise'
// expect: access none callback: R Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: access none promise: P3.Rp.P2 Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: readdir names callback: R a,sub
// expect: readdir names promise: P2.Rp.P4 a,sub
// expect: readdir types callback: R {"name":"a"},{"name":"sub"}
// expect: readdir types promise: P2.Rp.P6 {"name":"a"},{"name":"sub"}
// expect: readdir all callback: R a,sub
// expect: readdir all promise: P2.Rp.P4 a,sub
// expect: readdir file callback: R Error | ENOTDIR | -20 | scandir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filecallback'
// expect: readdir file promise: P2.Rp.P4 Error | ENOTDIR | -20 | scandir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filepromise'
// expect: mkdir one callback: R
// expect: mkdir one promise: P2.Rp.P2
// expect: mkdir again callback: R Error | EEXIST | -17 | mkdir | D/mcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mcallback'
// expect: mkdir again promise: P2.Rp.P2 Error | EEXIST | -17 | mkdir | D/mpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mpromise'
// expect: mkdir deep callback: R
// expect: mkdir deep promise: P2.Rp.P2
// expect: mkdir below a file callback: R Error | ENOTDIR | -20 | mkdir | D/filecallback/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filecallback/x/y'
// expect: mkdir below a file promise: P2.Rp.P2 Error | ENOTDIR | -20 | mkdir | D/filepromise/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filepromise/x/y'
// expect: rmdir not empty callback: R Error | ENOTEMPTY | -39 | rmdir | D/dircallback | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dircallback'
// expect: rmdir not empty promise: P2.Rp.P2 Error | ENOTEMPTY | -39 | rmdir | D/dirpromise | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dirpromise'
// expect: rmdir file callback: R Error | ENOTDIR | -20 | rmdir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filecallback'
// expect: rmdir file promise: P2.Rp.P2 Error | ENOTDIR | -20 | rmdir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filepromise'
// expect: unlink folder callback: R Error | EISDIR | -21 | unlink | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dircallback'
// expect: unlink folder promise: P2.Rp.P2 Error | EISDIR | -21 | unlink | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dirpromise'
// expect: rename over a folder callback: R Error | EISDIR | -21 | rename | D/newcallback | D/dircallback | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newcallback' -> 'D/dircallback'
// expect: rename over a folder promise: P2.Rp.P2 Error | EISDIR | -21 | rename | D/newpromise | D/dirpromise | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newpromise' -> 'D/dirpromise'
// expect: rename a folder callback: R
// expect: rename a folder promise: P2.Rp.P2
// expect: rename into itself callback: R Error | EINVAL | -22 | rename | D/ncallback | D/ncallback/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/ncallback' -> 'D/ncallback/x'
// expect: rename into itself promise: P2.Rp.P2 Error | EINVAL | -22 | rename | D/npromise | D/npromise/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/npromise' -> 'D/npromise/x'
// expect: copyFile one callback: R
// expect: copyFile one promise: P2.Rp.P2
// expect: copyFile excl callback: R Error | EEXIST | -17 | copyfile | D/newcallback | D/copycallback | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newcallback' -> 'D/copycallback'
// expect: copyFile excl promise: P2.Rp.P2 Error | EEXIST | -17 | copyfile | D/newpromise | D/copypromise | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newpromise' -> 'D/copypromise'
// expect: copyFile none callback: R Error | ENOENT | -2 | copyfile | D/none | D/copycallback | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copycallback'
// expect: copyFile none promise: P2.Rp.P2 Error | ENOENT | -2 | copyfile | D/none | D/copypromise | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copypromise'
// as: node12
// expect: readFile all callback: R4 hello
// expect: readFile all promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P5.Rp.P4.Rp.P3.FILEHANDLECLOSEREQ.P2 hello
// expect: readFile none callback: R Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile none promise: P3.Rp.P3 Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile folder callback: R4 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile folder promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P5.Rp.P3.FILEHANDLECLOSEREQ.P2 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: readFile below a file promise: P3.Rp.P3 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile w+ callback: R4
// expect: readFile w+ promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P5.Rp.P3.FILEHANDLECLOSEREQ.P2
// expect: readFile only to write callback: R4 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: readFile only to write promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P5.Rp.P3.FILEHANDLECLOSEREQ.P2 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: writeFile text callback: R3
// expect: writeFile text promise: P3.Rp.P3.FILEHANDLE.P3.Rp.P5.FILEHANDLECLOSEREQ.P2
// expect: writeFile nothing callback: R3
// expect: writeFile nothing promise: P3.Rp.P3.FILEHANDLE.P3.FILEHANDLECLOSEREQ.P3
// expect: writeFile none callback: R Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile none promise: P3.Rp.P3 Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile wx callback: R Error | EEXIST | -17 | open | D/newcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newcallback'
// expect: writeFile wx promise: P3.Rp.P3 Error | EEXIST | -17 | open | D/newpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newpromise'
// expect: writeFile only to read callback: R3 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile only to read promise: P3.Rp.P3.FILEHANDLE.P3.Rp.P5.FILEHANDLECLOSEREQ.P2 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile folder callback: R Error | EISDIR | -21 | open | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dircallback'
// expect: writeFile folder promise: P3.Rp.P3 Error | EISDIR | -21 | open | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dirpromise'
// expect: writeFile hex callback: R3
// expect: writeFile hex promise: P3.Rp.P3.FILEHANDLE.P3.Rp.P5.FILEHANDLECLOSEREQ.P2
// expect: appendFile text callback: R3
// expect: appendFile text promise: P4.Rp.P4.FILEHANDLE.P3.Rp.P5.FILEHANDLECLOSEREQ.P2
// expect: appendFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: appendFile below a file promise: P4.Rp.P4 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile is callback: R4 abcmore
// expect: readFile is promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P5.Rp.P4.Rp.P3.FILEHANDLECLOSEREQ.P2 abcmore
// expect: stat file callback: R Stats true false
// expect: stat file promise: P2.Rp.P2 Stats true false
// expect: stat none callback: R Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: stat none promise: P2.Rp.P2 Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: lstat slash callback: R Error | ENOTDIR | -20 | lstat | D/filecallback/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filecallback/'
// expect: lstat slash promise: P2.Rp.P2 Error | ENOTDIR | -20 | lstat | D/filepromise/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filepromise/'
// expect: access to run callback: R Error | EACCES | -13 | access | D/filecallback | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filecallback'
// expect: access to run promise: P2.Rp.P2 Error | EACCES | -13 | access | D/filepromise | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filepromise'
// expect: access none callback: R Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: access none promise: P2.Rp.P2 Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: readdir names callback: R a,sub
// expect: readdir names promise: P2.Rp.P2 a,sub
// expect: readdir types callback: R {"name":"a"},{"name":"sub"}
// expect: readdir types promise: P2.Rp.P4 {"name":"a"},{"name":"sub"}
// expect: readdir all callback: R a,sub
// expect: readdir all promise: P2.Rp.P2 a,sub
// expect: readdir file callback: R Error | ENOTDIR | -20 | scandir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filecallback'
// expect: readdir file promise: P2.Rp.P2 Error | ENOTDIR | -20 | scandir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filepromise'
// expect: mkdir one callback: R
// expect: mkdir one promise: P2.Rp.P2
// expect: mkdir again callback: R Error | EEXIST | -17 | mkdir | D/mcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mcallback'
// expect: mkdir again promise: P2.Rp.P2 Error | EEXIST | -17 | mkdir | D/mpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mpromise'
// expect: mkdir deep callback: R D/mcallback/a
// expect: mkdir deep promise: P2.Rp.P2 D/mpromise/a
// expect: mkdir below a file callback: R Error | ENOTDIR | -20 | mkdir | D/filecallback/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filecallback/x/y'
// expect: mkdir below a file promise: P2.Rp.P2 Error | ENOTDIR | -20 | mkdir | D/filepromise/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filepromise/x/y'
// expect: rmdir not empty callback: R Error | ENOTEMPTY | -39 | rmdir | D/dircallback | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dircallback'
// expect: rmdir not empty promise: P2.Rp.P2 Error | ENOTEMPTY | -39 | rmdir | D/dirpromise | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dirpromise'
// expect: rmdir file callback: R Error | ENOTDIR | -20 | rmdir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filecallback'
// expect: rmdir file promise: P2.Rp.P2 Error | ENOTDIR | -20 | rmdir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filepromise'
// expect: unlink folder callback: R Error | EISDIR | -21 | unlink | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dircallback'
// expect: unlink folder promise: P2.Rp.P2 Error | EISDIR | -21 | unlink | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dirpromise'
// expect: rename over a folder callback: R Error | EISDIR | -21 | rename | D/newcallback | D/dircallback | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newcallback' -> 'D/dircallback'
// expect: rename over a folder promise: P2.Rp.P2 Error | EISDIR | -21 | rename | D/newpromise | D/dirpromise | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newpromise' -> 'D/dirpromise'
// expect: rename a folder callback: R
// expect: rename a folder promise: P2.Rp.P2
// expect: rename into itself callback: R Error | EINVAL | -22 | rename | D/ncallback | D/ncallback/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/ncallback' -> 'D/ncallback/x'
// expect: rename into itself promise: P2.Rp.P2 Error | EINVAL | -22 | rename | D/npromise | D/npromise/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/npromise' -> 'D/npromise/x'
// expect: copyFile one callback: R
// expect: copyFile one promise: P2.Rp.P2
// expect: copyFile excl callback: R Error | EEXIST | -17 | copyfile | D/newcallback | D/copycallback | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newcallback' -> 'D/copycallback'
// expect: copyFile excl promise: P2.Rp.P2 Error | EEXIST | -17 | copyfile | D/newpromise | D/copypromise | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newpromise' -> 'D/copypromise'
// expect: copyFile none callback: R Error | ENOENT | -2 | copyfile | D/none | D/copycallback | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copycallback'
// expect: copyFile none promise: P2.Rp.P2 Error | ENOENT | -2 | copyfile | D/none | D/copypromise | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copypromise'
// expect: rmdir deep callback: R10
// expect: rmdir deep promise: P2.R.P2.R9
// as: node14
// expect: readFile all callback: R4 hello
// expect: readFile all promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P4.Rp.P2.FILEHANDLECLOSEREQ.P6 hello
// expect: readFile none callback: R Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile none promise: P3.Rp.P3 Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile folder callback: R4 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile folder promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P4.Rp.P2.FILEHANDLECLOSEREQ.P6 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: readFile below a file promise: P3.Rp.P3 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile w+ callback: R4
// expect: readFile w+ promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P4.Rp.P2.FILEHANDLECLOSEREQ.P6
// expect: readFile only to write callback: R4 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: readFile only to write promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P4.Rp.P2.FILEHANDLECLOSEREQ.P6 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: writeFile text callback: R3
// expect: writeFile text promise: P3.Rp.P3.FILEHANDLE.P3.Rp.P5.FILEHANDLECLOSEREQ.P6
// expect: writeFile nothing callback: R3
// expect: writeFile nothing promise: P3.Rp.P3.FILEHANDLE.P3.FILEHANDLECLOSEREQ.P7
// expect: writeFile none callback: R Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile none promise: P3.Rp.P3 Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile wx callback: R Error | EEXIST | -17 | open | D/newcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newcallback'
// expect: writeFile wx promise: P3.Rp.P3 Error | EEXIST | -17 | open | D/newpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newpromise'
// expect: writeFile only to read callback: R3 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile only to read promise: P3.Rp.P3.FILEHANDLE.P3.Rp.P5.FILEHANDLECLOSEREQ.P6 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile folder callback: R Error | EISDIR | -21 | open | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dircallback'
// expect: writeFile folder promise: P3.Rp.P3 Error | EISDIR | -21 | open | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dirpromise'
// expect: writeFile hex callback: R3
// expect: writeFile hex promise: P3.Rp.P3.FILEHANDLE.P3.Rp.P5.FILEHANDLECLOSEREQ.P6
// expect: appendFile text callback: R3
// expect: appendFile text promise: P4.Rp.P4.FILEHANDLE.P3.Rp.P5.FILEHANDLECLOSEREQ.P6
// expect: appendFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: appendFile below a file promise: P4.Rp.P4 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile is callback: R4 abcmore
// expect: readFile is promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P4.Rp.P2.FILEHANDLECLOSEREQ.P6 abcmore
// expect: stat file callback: R Stats true false
// expect: stat file promise: P2.Rp.P2 Stats true false
// expect: stat none callback: R Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: stat none promise: P2.Rp.P2 Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: lstat slash callback: R Error | ENOTDIR | -20 | lstat | D/filecallback/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filecallback/'
// expect: lstat slash promise: P2.Rp.P2 Error | ENOTDIR | -20 | lstat | D/filepromise/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filepromise/'
// expect: access to run callback: R Error | EACCES | -13 | access | D/filecallback | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filecallback'
// expect: access to run promise: P2.Rp.P2 Error | EACCES | -13 | access | D/filepromise | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filepromise'
// expect: access none callback: R Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: access none promise: P2.Rp.P2 Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: readdir names callback: R a,sub
// expect: readdir names promise: P2.Rp.P2 a,sub
// expect: readdir types callback: R {"name":"a"},{"name":"sub"}
// expect: readdir types promise: P2.Rp.P4 {"name":"a"},{"name":"sub"}
// expect: readdir all callback: R a,sub
// expect: readdir all promise: P2.Rp.P2 a,sub
// expect: readdir file callback: R Error | ENOTDIR | -20 | scandir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filecallback'
// expect: readdir file promise: P2.Rp.P2 Error | ENOTDIR | -20 | scandir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filepromise'
// expect: mkdir one callback: R
// expect: mkdir one promise: P2.Rp.P2
// expect: mkdir again callback: R Error | EEXIST | -17 | mkdir | D/mcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mcallback'
// expect: mkdir again promise: P2.Rp.P2 Error | EEXIST | -17 | mkdir | D/mpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mpromise'
// expect: mkdir deep callback: R D/mcallback/a
// expect: mkdir deep promise: P2.Rp.P2 D/mpromise/a
// expect: mkdir below a file callback: R Error | ENOTDIR | -20 | mkdir | D/filecallback/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filecallback/x/y'
// expect: mkdir below a file promise: P2.Rp.P2 Error | ENOTDIR | -20 | mkdir | D/filepromise/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filepromise/x/y'
// expect: rmdir not empty callback: R Error | ENOTEMPTY | -39 | rmdir | D/dircallback | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dircallback'
// expect: rmdir not empty promise: P2.Rp.P2 Error | ENOTEMPTY | -39 | rmdir | D/dirpromise | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dirpromise'
// expect: rmdir file callback: R Error | ENOTDIR | -20 | rmdir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filecallback'
// expect: rmdir file promise: P2.Rp.P2 Error | ENOTDIR | -20 | rmdir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filepromise'
// expect: unlink folder callback: R Error | EISDIR | -21 | unlink | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dircallback'
// expect: unlink folder promise: P2.Rp.P2 Error | EISDIR | -21 | unlink | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dirpromise'
// expect: rename over a folder callback: R Error | EISDIR | -21 | rename | D/newcallback | D/dircallback | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newcallback' -> 'D/dircallback'
// expect: rename over a folder promise: P2.Rp.P2 Error | EISDIR | -21 | rename | D/newpromise | D/dirpromise | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newpromise' -> 'D/dirpromise'
// expect: rename a folder callback: R
// expect: rename a folder promise: P2.Rp.P2
// expect: rename into itself callback: R Error | EINVAL | -22 | rename | D/ncallback | D/ncallback/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/ncallback' -> 'D/ncallback/x'
// expect: rename into itself promise: P2.Rp.P2 Error | EINVAL | -22 | rename | D/npromise | D/npromise/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/npromise' -> 'D/npromise/x'
// expect: copyFile one callback: R
// expect: copyFile one promise: P2.Rp.P2
// expect: copyFile excl callback: R Error | EEXIST | -17 | copyfile | D/newcallback | D/copycallback | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newcallback' -> 'D/copycallback'
// expect: copyFile excl promise: P2.Rp.P2 Error | EEXIST | -17 | copyfile | D/newpromise | D/copypromise | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newpromise' -> 'D/copypromise'
// expect: copyFile none callback: R Error | ENOENT | -2 | copyfile | D/none | D/copycallback | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copycallback'
// expect: copyFile none promise: P2.Rp.P2 Error | ENOENT | -2 | copyfile | D/none | D/copypromise | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copypromise'
// expect: rmdir deep callback: R11
// expect: rmdir deep promise: P2.R.P2.R9
// expect: rm none callback: R Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: rm none promise: P2.R.P2 Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: rm none, force callback: R2
// expect: rm none, force promise: P2.R.P3.R.P
// expect: rm file callback: R3
// expect: rm file promise: P2.R.P3.R.P.R
// expect: rm folder callback: R SystemError | ERR_FS_EISDIR | 21 | rm | D/dircallback | undefined | code,info,errno,syscall,path | Path is a directory: rm returned EISDIR (is a directory) D/dircallback
// expect: rm folder promise: P2.R.P2 SystemError | ERR_FS_EISDIR | 21 | rm | D/dirpromise | undefined | code,info,errno,syscall,path | Path is a directory: rm returned EISDIR (is a directory) D/dirpromise
// expect: rm deep callback: R13
// expect: rm deep promise: P2.R.P3.R.P.R11
// as: node16
// expect: readFile all callback: R4 hello
// expect: readFile all promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P8.Rp.P2.FILEHANDLECLOSEREQ.P12 hello
// expect: readFile none callback: R Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile none promise: P3.Rp.P3 Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile folder callback: R4 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile folder promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P8.Rp.P2.FILEHANDLECLOSEREQ.P12 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: readFile below a file promise: P3.Rp.P3 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile w+ callback: R4
// expect: readFile w+ promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P8.Rp.P2.FILEHANDLECLOSEREQ.P12
// expect: readFile only to write callback: R4 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: readFile only to write promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P8.Rp.P2.FILEHANDLECLOSEREQ.P12 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: writeFile text callback: R3
// expect: writeFile text promise: P3.Rp.P3.FILEHANDLE.P3.Rp.P9.FILEHANDLECLOSEREQ.P12
// expect: writeFile nothing callback: R3
// expect: writeFile nothing promise: P3.Rp.P3.FILEHANDLE.P8.FILEHANDLECLOSEREQ.P12
// expect: writeFile none callback: R Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile none promise: P3.Rp.P3 Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile wx callback: R Error | EEXIST | -17 | open | D/newcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newcallback'
// expect: writeFile wx promise: P3.Rp.P3 Error | EEXIST | -17 | open | D/newpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newpromise'
// expect: writeFile only to read callback: R3 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile only to read promise: P3.Rp.P3.FILEHANDLE.P3.Rp.P9.FILEHANDLECLOSEREQ.P12 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile folder callback: R Error | EISDIR | -21 | open | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dircallback'
// expect: writeFile folder promise: P3.Rp.P3 Error | EISDIR | -21 | open | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dirpromise'
// expect: writeFile hex callback: R3
// expect: writeFile hex promise: P3.Rp.P3.FILEHANDLE.P3.Rp.P9.FILEHANDLECLOSEREQ.P12
// expect: appendFile text callback: R3
// expect: appendFile text promise: P4.Rp.P4.FILEHANDLE.P3.Rp.P9.FILEHANDLECLOSEREQ.P12
// expect: appendFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: appendFile below a file promise: P4.Rp.P4 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile is callback: R4 abcmore
// expect: readFile is promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P8.Rp.P2.FILEHANDLECLOSEREQ.P12 abcmore
// expect: stat file callback: R Stats true false
// expect: stat file promise: P2.Rp.P2 Stats true false
// expect: stat none callback: R Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: stat none promise: P2.Rp.P2 Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: lstat slash callback: R Error | ENOTDIR | -20 | lstat | D/filecallback/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filecallback/'
// expect: lstat slash promise: P2.Rp.P2 Error | ENOTDIR | -20 | lstat | D/filepromise/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filepromise/'
// expect: access to run callback: R Error | EACCES | -13 | access | D/filecallback | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filecallback'
// expect: access to run promise: P2.Rp.P2 Error | EACCES | -13 | access | D/filepromise | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filepromise'
// expect: access none callback: R Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: access none promise: P2.Rp.P2 Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: readdir names callback: R a,sub
// expect: readdir names promise: P2.Rp.P2 a,sub
// expect: readdir types callback: R {"name":"a"},{"name":"sub"}
// expect: readdir types promise: P2.Rp.P4 {"name":"a"},{"name":"sub"}
// expect: readdir all callback: R a,sub
// expect: readdir all promise: P2.Rp.P2 a,sub
// expect: readdir file callback: R Error | ENOTDIR | -20 | scandir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filecallback'
// expect: readdir file promise: P2.Rp.P2 Error | ENOTDIR | -20 | scandir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filepromise'
// expect: mkdir one callback: R
// expect: mkdir one promise: P2.Rp.P2
// expect: mkdir again callback: R Error | EEXIST | -17 | mkdir | D/mcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mcallback'
// expect: mkdir again promise: P2.Rp.P2 Error | EEXIST | -17 | mkdir | D/mpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mpromise'
// expect: mkdir deep callback: R D/mcallback/a
// expect: mkdir deep promise: P2.Rp.P2 D/mpromise/a
// expect: mkdir below a file callback: R Error | ENOTDIR | -20 | mkdir | D/filecallback/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filecallback/x/y'
// expect: mkdir below a file promise: P2.Rp.P2 Error | ENOTDIR | -20 | mkdir | D/filepromise/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filepromise/x/y'
// expect: rmdir not empty callback: R Error | ENOTEMPTY | -39 | rmdir | D/dircallback | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dircallback'
// expect: rmdir not empty promise: P2.Rp.P2 Error | ENOTEMPTY | -39 | rmdir | D/dirpromise | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dirpromise'
// expect: rmdir file callback: R Error | ENOTDIR | -20 | rmdir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filecallback'
// expect: rmdir file promise: P2.Rp.P2 Error | ENOTDIR | -20 | rmdir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filepromise'
// expect: unlink folder callback: R Error | EISDIR | -21 | unlink | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dircallback'
// expect: unlink folder promise: P2.Rp.P2 Error | EISDIR | -21 | unlink | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dirpromise'
// expect: rename over a folder callback: R Error | EISDIR | -21 | rename | D/newcallback | D/dircallback | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newcallback' -> 'D/dircallback'
// expect: rename over a folder promise: P2.Rp.P2 Error | EISDIR | -21 | rename | D/newpromise | D/dirpromise | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newpromise' -> 'D/dirpromise'
// expect: rename a folder callback: R
// expect: rename a folder promise: P2.Rp.P2
// expect: rename into itself callback: R Error | EINVAL | -22 | rename | D/ncallback | D/ncallback/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/ncallback' -> 'D/ncallback/x'
// expect: rename into itself promise: P2.Rp.P2 Error | EINVAL | -22 | rename | D/npromise | D/npromise/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/npromise' -> 'D/npromise/x'
// expect: copyFile one callback: R
// expect: copyFile one promise: P2.Rp.P2
// expect: copyFile excl callback: R Error | EEXIST | -17 | copyfile | D/newcallback | D/copycallback | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newcallback' -> 'D/copycallback'
// expect: copyFile excl promise: P2.Rp.P2 Error | EEXIST | -17 | copyfile | D/newpromise | D/copypromise | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newpromise' -> 'D/copypromise'
// expect: copyFile none callback: R Error | ENOENT | -2 | copyfile | D/none | D/copycallback | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copycallback'
// expect: copyFile none promise: P2.Rp.P2 Error | ENOENT | -2 | copyfile | D/none | D/copypromise | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copypromise'
// expect: rm none callback: R Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: rm none promise: P2.R.P2 Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: rm none, force callback: R2
// expect: rm none, force promise: P2.R.P3.R.P
// expect: rm file callback: R3
// expect: rm file promise: P2.R.P3.R.P.R
// expect: rm folder callback: R SystemError | ERR_FS_EISDIR | 21 | rm | D/dircallback | undefined | code,info,errno,syscall,path | Path is a directory: rm returned EISDIR (is a directory) D/dircallback
// expect: rm folder promise: P2.R.P2 SystemError | ERR_FS_EISDIR | 21 | rm | D/dirpromise | undefined | code,info,errno,syscall,path | Path is a directory: rm returned EISDIR (is a directory) D/dirpromise
// expect: rm deep callback: R13
// expect: rm deep promise: P2.R.P3.R.P.R11
// as: node18
// expect: readFile all callback: R4 hello
// expect: readFile all promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P6.Rp.P2.FILEHANDLECLOSEREQ.P10 hello
// expect: readFile none callback: R Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile none promise: P3.Rp.P3 Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile folder callback: R4 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile folder promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P6.Rp.P2.FILEHANDLECLOSEREQ.P12 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: readFile below a file promise: P3.Rp.P3 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile w+ callback: R4
// expect: readFile w+ promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P6.Rp.P2.FILEHANDLECLOSEREQ.P10
// expect: readFile only to write callback: R4 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: readFile only to write promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P6.Rp.P2.FILEHANDLECLOSEREQ.P12 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: writeFile text callback: R3
// expect: writeFile text promise: P3.Rp.P3.FILEHANDLE.P3.Rp.P7.FILEHANDLECLOSEREQ.P10
// expect: writeFile nothing callback: R3
// expect: writeFile nothing promise: P3.Rp.P3.FILEHANDLE.P4.FILEHANDLECLOSEREQ.P12
// expect: writeFile none callback: R Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile none promise: P3.Rp.P3 Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile wx callback: R Error | EEXIST | -17 | open | D/newcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newcallback'
// expect: writeFile wx promise: P3.Rp.P3 Error | EEXIST | -17 | open | D/newpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newpromise'
// expect: writeFile only to read callback: R3 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile only to read promise: P3.Rp.P3.FILEHANDLE.P3.Rp.P7.FILEHANDLECLOSEREQ.P12 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile folder callback: R Error | EISDIR | -21 | open | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dircallback'
// expect: writeFile folder promise: P3.Rp.P3 Error | EISDIR | -21 | open | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dirpromise'
// expect: writeFile hex callback: R3
// expect: writeFile hex promise: P3.Rp.P3.FILEHANDLE.P3.Rp.P7.FILEHANDLECLOSEREQ.P10
// expect: appendFile text callback: R3
// expect: appendFile text promise: P4.Rp.P4.FILEHANDLE.P3.Rp.P7.FILEHANDLECLOSEREQ.P10
// expect: appendFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: appendFile below a file promise: P4.Rp.P4 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile is callback: R4 abcmore
// expect: readFile is promise: P3.Rp.P3.FILEHANDLE.P2.Rp.P6.Rp.P2.FILEHANDLECLOSEREQ.P10 abcmore
// expect: stat file callback: R Stats true false
// expect: stat file promise: P2.Rp.P2 Stats true false
// expect: stat none callback: R Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: stat none promise: P2.Rp.P2 Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: lstat slash callback: R Error | ENOTDIR | -20 | lstat | D/filecallback/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filecallback/'
// expect: lstat slash promise: P2.Rp.P2 Error | ENOTDIR | -20 | lstat | D/filepromise/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filepromise/'
// expect: access to run callback: R Error | EACCES | -13 | access | D/filecallback | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filecallback'
// expect: access to run promise: P2.Rp.P2 Error | EACCES | -13 | access | D/filepromise | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filepromise'
// expect: access none callback: R Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: access none promise: P2.Rp.P2 Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: readdir names callback: R a,sub
// expect: readdir names promise: P2.Rp.P2 a,sub
// expect: readdir types callback: R {"name":"a","parentPath":"D/dircallback","path":"D/dircallback/a"},{"name":"sub","parentPath":"D/dircallback","path":"D/dircallback/sub"}
// expect: readdir types promise: P2.Rp.P4 {"name":"a","parentPath":"D/dirpromise","path":"D/dirpromise/a"},{"name":"sub","parentPath":"D/dirpromise","path":"D/dirpromise/sub"}
// expect: readdir all callback: a,sub,sub/b
// expect: readdir all promise: P3.Rp.P4.Rp.P a,sub,sub/b
// expect: readdir file callback: R Error | ENOTDIR | -20 | scandir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filecallback'
// expect: readdir file promise: P2.Rp.P2 Error | ENOTDIR | -20 | scandir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filepromise'
// expect: mkdir one callback: R
// expect: mkdir one promise: P2.Rp.P2
// expect: mkdir again callback: R Error | EEXIST | -17 | mkdir | D/mcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mcallback'
// expect: mkdir again promise: P2.Rp.P2 Error | EEXIST | -17 | mkdir | D/mpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mpromise'
// expect: mkdir deep callback: R D/mcallback/a
// expect: mkdir deep promise: P2.Rp.P2 D/mpromise/a
// expect: mkdir below a file callback: R Error | ENOTDIR | -20 | mkdir | D/filecallback/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filecallback/x/y'
// expect: mkdir below a file promise: P2.Rp.P2 Error | ENOTDIR | -20 | mkdir | D/filepromise/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filepromise/x/y'
// expect: rmdir not empty callback: R Error | ENOTEMPTY | -39 | rmdir | D/dircallback | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dircallback'
// expect: rmdir not empty promise: P2.Rp.P2 Error | ENOTEMPTY | -39 | rmdir | D/dirpromise | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dirpromise'
// expect: rmdir file callback: R Error | ENOTDIR | -20 | rmdir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filecallback'
// expect: rmdir file promise: P2.Rp.P2 Error | ENOTDIR | -20 | rmdir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filepromise'
// expect: unlink folder callback: R Error | EISDIR | -21 | unlink | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dircallback'
// expect: unlink folder promise: P2.Rp.P2 Error | EISDIR | -21 | unlink | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dirpromise'
// expect: rename over a folder callback: R Error | EISDIR | -21 | rename | D/newcallback | D/dircallback | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newcallback' -> 'D/dircallback'
// expect: rename over a folder promise: P2.Rp.P2 Error | EISDIR | -21 | rename | D/newpromise | D/dirpromise | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newpromise' -> 'D/dirpromise'
// expect: rename a folder callback: R
// expect: rename a folder promise: P2.Rp.P2
// expect: rename into itself callback: R Error | EINVAL | -22 | rename | D/ncallback | D/ncallback/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/ncallback' -> 'D/ncallback/x'
// expect: rename into itself promise: P2.Rp.P2 Error | EINVAL | -22 | rename | D/npromise | D/npromise/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/npromise' -> 'D/npromise/x'
// expect: copyFile one callback: R
// expect: copyFile one promise: P2.Rp.P2
// expect: copyFile excl callback: R Error | EEXIST | -17 | copyfile | D/newcallback | D/copycallback | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newcallback' -> 'D/copycallback'
// expect: copyFile excl promise: P2.Rp.P2 Error | EEXIST | -17 | copyfile | D/newpromise | D/copypromise | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newpromise' -> 'D/copypromise'
// expect: copyFile none callback: R Error | ENOENT | -2 | copyfile | D/none | D/copycallback | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copycallback'
// expect: copyFile none promise: P2.Rp.P2 Error | ENOENT | -2 | copyfile | D/none | D/copypromise | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copypromise'
// expect: rm none callback: R Error | ENOENT | -2 | lstat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none'
// expect: rm none promise: P2.R.P2 Error | ENOENT | -2 | lstat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none'
// expect: rm none, force callback: R2
// expect: rm none, force promise: P2.R.P3.R.P
// expect: rm file callback: R3
// expect: rm file promise: P2.R.P3.R.P.R
// expect: rm folder callback: R SystemError | ERR_FS_EISDIR | 21 | rm | D/dircallback | undefined | code,info,errno,syscall,path | Path is a directory: rm returned EISDIR (is a directory) D/dircallback
// expect: rm folder promise: P2.R.P2 SystemError | ERR_FS_EISDIR | 21 | rm | D/dirpromise | undefined | code,info,errno,syscall,path | Path is a directory: rm returned EISDIR (is a directory) D/dirpromise
// expect: rm deep callback: R13
// expect: rm deep promise: P2.R.P3.R.P.R11
// as: node20
// expect: readFile all callback: R4 hello
// expect: readFile all promise: P3.Rp.P4.FILEHANDLE.P2.Rp.P7.Rp.P3.FILEHANDLECLOSEREQ.P10 hello
// expect: readFile none callback: R Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile none promise: P3.Rp.P6 Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile folder callback: R4 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile folder promise: P3.Rp.P4.FILEHANDLE.P2.Rp.P7.Rp.P5.FILEHANDLECLOSEREQ.P12 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: readFile below a file promise: P3.Rp.P6 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile w+ callback: R4
// expect: readFile w+ promise: P3.Rp.P4.FILEHANDLE.P2.Rp.P7.Rp.P3.FILEHANDLECLOSEREQ.P10
// expect: readFile only to write callback: R4 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: readFile only to write promise: P3.Rp.P4.FILEHANDLE.P2.Rp.P7.Rp.P5.FILEHANDLECLOSEREQ.P12 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: writeFile text callback: R3
// expect: writeFile text promise: P3.Rp.P4.FILEHANDLE.P3.Rp.P8.FILEHANDLECLOSEREQ.P10
// expect: writeFile nothing callback: R3
// expect: writeFile nothing promise: P3.Rp.P4.FILEHANDLE.P4.FILEHANDLECLOSEREQ.P12
// expect: writeFile none callback: R Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile none promise: P3.Rp.P6 Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile wx callback: R Error | EEXIST | -17 | open | D/newcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newcallback'
// expect: writeFile wx promise: P3.Rp.P6 Error | EEXIST | -17 | open | D/newpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newpromise'
// expect: writeFile only to read callback: R3 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile only to read promise: P3.Rp.P4.FILEHANDLE.P3.Rp.P10.FILEHANDLECLOSEREQ.P12 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile folder callback: R Error | EISDIR | -21 | open | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dircallback'
// expect: writeFile folder promise: P3.Rp.P6 Error | EISDIR | -21 | open | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dirpromise'
// expect: writeFile hex callback: R3
// expect: writeFile hex promise: P3.Rp.P4.FILEHANDLE.P3.Rp.P8.FILEHANDLECLOSEREQ.P10
// expect: appendFile text callback: R3
// expect: appendFile text promise: P4.Rp.P5.FILEHANDLE.P3.Rp.P8.FILEHANDLECLOSEREQ.P10
// expect: appendFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: appendFile below a file promise: P4.Rp.P7 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile is callback: R4 abcmore
// expect: readFile is promise: P3.Rp.P4.FILEHANDLE.P2.Rp.P7.Rp.P3.FILEHANDLECLOSEREQ.P10 abcmore
// expect: stat file callback: R Stats true false
// expect: stat file promise: P2.Rp.P3 Stats true false
// expect: stat none callback: R Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: stat none promise: P2.Rp.P5 Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: lstat slash callback: R Error | ENOTDIR | -20 | lstat | D/filecallback/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filecallback/'
// expect: lstat slash promise: P2.Rp.P5 Error | ENOTDIR | -20 | lstat | D/filepromise/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filepromise/'
// expect: access to run callback: R Error | EACCES | -13 | access | D/filecallback | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filecallback'
// expect: access to run promise: P2.Rp.P5 Error | EACCES | -13 | access | D/filepromise | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filepromise'
// expect: access none callback: R Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: access none promise: P2.Rp.P5 Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: readdir names callback: R a,sub
// expect: readdir names promise: P2.Rp.P3 a,sub
// expect: readdir types callback: R {"name":"a","parentPath":"D/dircallback","path":"D/dircallback"},{"name":"sub","parentPath":"D/dircallback","path":"D/dircallback"}
// expect: readdir types promise: P2.Rp.P5 {"name":"a","parentPath":"D/dirpromise","path":"D/dirpromise"},{"name":"sub","parentPath":"D/dirpromise","path":"D/dirpromise"}
// expect: readdir all callback: a,sub,sub/b
// expect: readdir all promise: P3.Rp.P5.Rp.P2 a,sub,sub/b
// expect: readdir file callback: R Error | ENOTDIR | -20 | scandir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filecallback'
// expect: readdir file promise: P2.Rp.P5 Error | ENOTDIR | -20 | scandir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filepromise'
// expect: mkdir one callback: R
// expect: mkdir one promise: P2.Rp.P3
// expect: mkdir again callback: R Error | EEXIST | -17 | mkdir | D/mcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mcallback'
// expect: mkdir again promise: P2.Rp.P5 Error | EEXIST | -17 | mkdir | D/mpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mpromise'
// expect: mkdir deep callback: R D/mcallback/a
// expect: mkdir deep promise: P2.Rp.P3 D/mpromise/a
// expect: mkdir below a file callback: R Error | ENOTDIR | -20 | mkdir | D/filecallback/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filecallback/x/y'
// expect: mkdir below a file promise: P2.Rp.P5 Error | ENOTDIR | -20 | mkdir | D/filepromise/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filepromise/x/y'
// expect: rmdir not empty callback: R Error | ENOTEMPTY | -39 | rmdir | D/dircallback | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dircallback'
// expect: rmdir not empty promise: P2.Rp.P5 Error | ENOTEMPTY | -39 | rmdir | D/dirpromise | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dirpromise'
// expect: rmdir file callback: R Error | ENOTDIR | -20 | rmdir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filecallback'
// expect: rmdir file promise: P2.Rp.P5 Error | ENOTDIR | -20 | rmdir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filepromise'
// expect: unlink folder callback: R Error | EISDIR | -21 | unlink | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dircallback'
// expect: unlink folder promise: P2.Rp.P5 Error | EISDIR | -21 | unlink | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dirpromise'
// expect: rename over a folder callback: R Error | EISDIR | -21 | rename | D/newcallback | D/dircallback | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newcallback' -> 'D/dircallback'
// expect: rename over a folder promise: P2.Rp.P5 Error | EISDIR | -21 | rename | D/newpromise | D/dirpromise | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newpromise' -> 'D/dirpromise'
// expect: rename a folder callback: R
// expect: rename a folder promise: P2.Rp.P3
// expect: rename into itself callback: R Error | EINVAL | -22 | rename | D/ncallback | D/ncallback/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/ncallback' -> 'D/ncallback/x'
// expect: rename into itself promise: P2.Rp.P5 Error | EINVAL | -22 | rename | D/npromise | D/npromise/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/npromise' -> 'D/npromise/x'
// expect: copyFile one callback: R
// expect: copyFile one promise: P2.Rp.P3
// expect: copyFile excl callback: R Error | EEXIST | -17 | copyfile | D/newcallback | D/copycallback | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newcallback' -> 'D/copycallback'
// expect: copyFile excl promise: P2.Rp.P5 Error | EEXIST | -17 | copyfile | D/newpromise | D/copypromise | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newpromise' -> 'D/copypromise'
// expect: copyFile none callback: R Error | ENOENT | -2 | copyfile | D/none | D/copycallback | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copycallback'
// expect: copyFile none promise: P2.Rp.P5 Error | ENOENT | -2 | copyfile | D/none | D/copypromise | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copypromise'
// expect: rm none callback: R Error | ENOENT | -2 | lstat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none'
// expect: rm none promise: P2.R.P2 Error | ENOENT | -2 | lstat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none'
// expect: rm none, force callback: R2
// expect: rm none, force promise: P2.R.P3.R.P
// expect: rm file callback: R3
// expect: rm file promise: P2.R.P3.R.P.R
// expect: rm folder callback: R SystemError | ERR_FS_EISDIR | 21 | rm | D/dircallback | undefined | code,info,errno,syscall,path | Path is a directory: rm returned EISDIR (is a directory) D/dircallback
// expect: rm folder promise: P2.R.P2 SystemError | ERR_FS_EISDIR | 21 | rm | D/dirpromise | undefined | code,info,errno,syscall,path | Path is a directory: rm returned EISDIR (is a directory) D/dirpromise
// expect: rm deep callback: R13
// expect: rm deep promise: P2.R.P3.R.P.R11
// as: node24
// expect: readFile all callback: R4 hello
// expect: readFile all promise: P3.Rp.P4.FILEHANDLE.P2.Rp.P7.Rp.P3.FILEHANDLECLOSEREQ.P10 hello
// expect: readFile none callback: R Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile none promise: P3.Rp.P6 Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile folder callback: R4 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile folder promise: P3.Rp.P4.FILEHANDLE.P2.Rp.P7.Rp.P5.FILEHANDLECLOSEREQ.P12 Error | EISDIR | -21 | read | undefined | undefined | errno,code,syscall | EISDIR: illegal operation on a directory, read
// expect: readFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: readFile below a file promise: P3.Rp.P6 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile w+ callback: R4
// expect: readFile w+ promise: P3.Rp.P4.FILEHANDLE.P2.Rp.P7.Rp.P3.FILEHANDLECLOSEREQ.P10
// expect: readFile only to write callback: R4 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: readFile only to write promise: P3.Rp.P4.FILEHANDLE.P2.Rp.P7.Rp.P5.FILEHANDLECLOSEREQ.P12 Error | EBADF | -9 | read | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, read
// expect: writeFile text callback: R3
// expect: writeFile text promise: P3.Rp.P4.FILEHANDLE.P3.Rp.P8.FILEHANDLECLOSEREQ.P10
// expect: writeFile nothing callback: R3
// expect: writeFile nothing promise: P3.Rp.P4.FILEHANDLE.P4.FILEHANDLECLOSEREQ.P12
// expect: writeFile none callback: R Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile none promise: P3.Rp.P6 Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile wx callback: R Error | EEXIST | -17 | open | D/newcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newcallback'
// expect: writeFile wx promise: P3.Rp.P6 Error | EEXIST | -17 | open | D/newpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newpromise'
// expect: writeFile only to read callback: R3 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile only to read promise: P3.Rp.P4.FILEHANDLE.P3.Rp.P10.FILEHANDLECLOSEREQ.P12 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile folder callback: R Error | EISDIR | -21 | open | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dircallback'
// expect: writeFile folder promise: P3.Rp.P6 Error | EISDIR | -21 | open | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dirpromise'
// expect: writeFile hex callback: R3
// expect: writeFile hex promise: P3.Rp.P4.FILEHANDLE.P3.Rp.P8.FILEHANDLECLOSEREQ.P10
// expect: appendFile text callback: R3
// expect: appendFile text promise: P4.Rp.P5.FILEHANDLE.P3.Rp.P8.FILEHANDLECLOSEREQ.P10
// expect: appendFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: appendFile below a file promise: P4.Rp.P7 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile is callback: R4 abcmore
// expect: readFile is promise: P3.Rp.P4.FILEHANDLE.P2.Rp.P7.Rp.P3.FILEHANDLECLOSEREQ.P10 abcmore
// expect: stat file callback: R Stats true false
// expect: stat file promise: P2.Rp.P3 Stats true false
// expect: stat none callback: R Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: stat none promise: P2.Rp.P5 Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: lstat slash callback: R Error | ENOTDIR | -20 | lstat | D/filecallback/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filecallback/'
// expect: lstat slash promise: P2.Rp.P5 Error | ENOTDIR | -20 | lstat | D/filepromise/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filepromise/'
// expect: access to run callback: R Error | EACCES | -13 | access | D/filecallback | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filecallback'
// expect: access to run promise: P2.Rp.P5 Error | EACCES | -13 | access | D/filepromise | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filepromise'
// expect: access none callback: R Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: access none promise: P2.Rp.P5 Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: readdir names callback: R a,sub
// expect: readdir names promise: P2.Rp.P3 a,sub
// expect: readdir types callback: R {"name":"a","parentPath":"D/dircallback"},{"name":"sub","parentPath":"D/dircallback"}
// expect: readdir types promise: P2.Rp.P5 {"name":"a","parentPath":"D/dirpromise"},{"name":"sub","parentPath":"D/dirpromise"}
// expect: readdir all callback: R2 a,sub,sub/b
// expect: readdir all promise: P3.Rp.P5.Rp.P2 a,sub,sub/b
// expect: readdir file callback: R Error | ENOTDIR | -20 | scandir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filecallback'
// expect: readdir file promise: P2.Rp.P5 Error | ENOTDIR | -20 | scandir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filepromise'
// expect: mkdir one callback: R
// expect: mkdir one promise: P2.Rp.P3
// expect: mkdir again callback: R Error | EEXIST | -17 | mkdir | D/mcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mcallback'
// expect: mkdir again promise: P2.Rp.P5 Error | EEXIST | -17 | mkdir | D/mpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mpromise'
// expect: mkdir deep callback: R D/mcallback/a
// expect: mkdir deep promise: P2.Rp.P3 D/mpromise/a
// expect: mkdir below a file callback: R Error | ENOTDIR | -20 | mkdir | D/filecallback/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filecallback/x/y'
// expect: mkdir below a file promise: P2.Rp.P5 Error | ENOTDIR | -20 | mkdir | D/filepromise/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filepromise/x/y'
// expect: rmdir not empty callback: R Error | ENOTEMPTY | -39 | rmdir | D/dircallback | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dircallback'
// expect: rmdir not empty promise: P2.Rp.P5 Error | ENOTEMPTY | -39 | rmdir | D/dirpromise | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dirpromise'
// expect: rmdir file callback: R Error | ENOTDIR | -20 | rmdir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filecallback'
// expect: rmdir file promise: P2.Rp.P5 Error | ENOTDIR | -20 | rmdir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filepromise'
// expect: unlink folder callback: R Error | EISDIR | -21 | unlink | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dircallback'
// expect: unlink folder promise: P2.Rp.P5 Error | EISDIR | -21 | unlink | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dirpromise'
// expect: rename over a folder callback: R Error | EISDIR | -21 | rename | D/newcallback | D/dircallback | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newcallback' -> 'D/dircallback'
// expect: rename over a folder promise: P2.Rp.P5 Error | EISDIR | -21 | rename | D/newpromise | D/dirpromise | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newpromise' -> 'D/dirpromise'
// expect: rename a folder callback: R
// expect: rename a folder promise: P2.Rp.P3
// expect: rename into itself callback: R Error | EINVAL | -22 | rename | D/ncallback | D/ncallback/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/ncallback' -> 'D/ncallback/x'
// expect: rename into itself promise: P2.Rp.P5 Error | EINVAL | -22 | rename | D/npromise | D/npromise/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/npromise' -> 'D/npromise/x'
// expect: copyFile one callback: R
// expect: copyFile one promise: P2.Rp.P3
// expect: copyFile excl callback: R Error | EEXIST | -17 | copyfile | D/newcallback | D/copycallback | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newcallback' -> 'D/copycallback'
// expect: copyFile excl promise: P2.Rp.P5 Error | EEXIST | -17 | copyfile | D/newpromise | D/copypromise | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newpromise' -> 'D/copypromise'
// expect: copyFile none callback: R Error | ENOENT | -2 | copyfile | D/none | D/copycallback | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copycallback'
// expect: copyFile none promise: P2.Rp.P5 Error | ENOENT | -2 | copyfile | D/none | D/copypromise | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copypromise'
// expect: rm none callback: R Error | ENOENT | -2 | lstat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none'
// expect: rm none promise: P2.R.P2 Error | ENOENT | -2 | lstat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none'
// expect: rm none, force callback: R2
// expect: rm none, force promise: P2.R.P3.R.P
// expect: rm file callback: R3
// expect: rm file promise: P2.R.P3.R.P.R
// expect: rm folder callback: R SystemError | ERR_FS_EISDIR | 21 | rm | D/dircallback | undefined | code,info,errno,syscall,path | Path is a directory: rm returned EISDIR (is a directory) D/dircallback
// expect: rm folder promise: P2.R.P2 SystemError | ERR_FS_EISDIR | 21 | rm | D/dirpromise | undefined | code,info,errno,syscall,path | Path is a directory: rm returned EISDIR (is a directory) D/dirpromise
// expect: rm deep callback: R13
// expect: rm deep promise: P2.R.P3.R.P.R11
// as: node26
// expect: readFile all callback: R hello
// expect: readFile all promise: P2.R.P2 hello
// expect: readFile none callback: R Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile none promise: P2.R.P2 Error | ENOENT | -2 | open | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none'
// expect: readFile folder callback: R Error | EISDIR | -21 | read | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, read 'D/dircallback'
// expect: readFile folder promise: P2.R.P2 Error | EISDIR | -21 | read | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, read 'D/dirpromise'
// expect: readFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: readFile below a file promise: P2.R.P2 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile w+ callback: R
// expect: readFile w+ promise: P2.R.P2
// expect: readFile only to write callback: R Error | EBADF | -9 | read | D/madecallback | undefined | errno,code,syscall,path | EBADF: bad file descriptor, read 'D/madecallback'
// expect: readFile only to write promise: P2.R.P2 Error | EBADF | -9 | read | D/madepromise | undefined | errno,code,syscall,path | EBADF: bad file descriptor, read 'D/madepromise'
// expect: writeFile text callback: R
// expect: writeFile text promise: P2.R.P2
// expect: writeFile nothing callback: R
// expect: writeFile nothing promise: P2.R.P2
// expect: writeFile none callback: R Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile none promise: P2.R.P2 Error | ENOENT | -2 | open | D/none/x | undefined | errno,code,syscall,path | ENOENT: no such file or directory, open 'D/none/x'
// expect: writeFile wx callback: R Error | EEXIST | -17 | open | D/newcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newcallback'
// expect: writeFile wx promise: P2.R.P2 Error | EEXIST | -17 | open | D/newpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, open 'D/newpromise'
// expect: writeFile only to read callback: R Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile only to read promise: P2.R.P2 Error | EBADF | -9 | write | undefined | undefined | errno,code,syscall | EBADF: bad file descriptor, write
// expect: writeFile folder callback: R Error | EISDIR | -21 | open | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dircallback'
// expect: writeFile folder promise: P2.R.P2 Error | EISDIR | -21 | open | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, open 'D/dirpromise'
// expect: writeFile hex callback: R
// expect: writeFile hex promise: P2.R.P2
// expect: appendFile text callback: R
// expect: appendFile text promise: P3.R.P3
// expect: appendFile below a file callback: R Error | ENOTDIR | -20 | open | D/filecallback/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filecallback/x'
// expect: appendFile below a file promise: P3.R.P3 Error | ENOTDIR | -20 | open | D/filepromise/x | undefined | errno,code,syscall,path | ENOTDIR: not a directory, open 'D/filepromise/x'
// expect: readFile is callback: R abcmore
// expect: readFile is promise: P2.R.P2 abcmore
// expect: stat file callback: R Stats true false
// expect: stat file promise: P2.Rp.P5 Stats true false
// expect: stat none callback: R Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: stat none promise: P2.Rp.P7 Error | ENOENT | -2 | stat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, stat 'D/none'
// expect: lstat slash callback: R Error | ENOTDIR | -20 | lstat | D/filecallback/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filecallback/'
// expect: lstat slash promise: P2.Rp.P7 Error | ENOTDIR | -20 | lstat | D/filepromise/ | undefined | errno,code,syscall,path | ENOTDIR: not a directory, lstat 'D/filepromise/'
// expect: access to run callback: R Error | EACCES | -13 | access | D/filecallback | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filecallback'
// expect: access to run promise: P2.Rp.P5 Error | EACCES | -13 | access | D/filepromise | undefined | errno,code,syscall,path | EACCES: permission denied, access 'D/filepromise'
// expect: access none callback: R Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: access none promise: P2.Rp.P5 Error | ENOENT | -2 | access | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, access 'D/none'
// expect: readdir names callback: R a,sub
// expect: readdir names promise: P2.Rp.P3 a,sub
// expect: readdir types callback: R {"name":"a","parentPath":"D/dircallback"},{"name":"sub","parentPath":"D/dircallback"}
// expect: readdir types promise: P2.Rp.P5 {"name":"a","parentPath":"D/dirpromise"},{"name":"sub","parentPath":"D/dirpromise"}
// expect: readdir all callback: R a,sub,sub/b
// expect: readdir all promise: P3.Rp.P4 a,sub,sub/b
// expect: readdir file callback: R Error | ENOTDIR | -20 | scandir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filecallback'
// expect: readdir file promise: P2.Rp.P5 Error | ENOTDIR | -20 | scandir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, scandir 'D/filepromise'
// expect: mkdir one callback: R
// expect: mkdir one promise: P2.Rp.P3
// expect: mkdir again callback: R Error | EEXIST | -17 | mkdir | D/mcallback | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mcallback'
// expect: mkdir again promise: P2.Rp.P5 Error | EEXIST | -17 | mkdir | D/mpromise | undefined | errno,code,syscall,path | EEXIST: file already exists, mkdir 'D/mpromise'
// expect: mkdir deep callback: R D/mcallback/a
// expect: mkdir deep promise: P2.Rp.P3 D/mpromise/a
// expect: mkdir below a file callback: R Error | ENOTDIR | -20 | mkdir | D/filecallback/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filecallback/x/y'
// expect: mkdir below a file promise: P2.Rp.P5 Error | ENOTDIR | -20 | mkdir | D/filepromise/x/y | undefined | errno,code,syscall,path | ENOTDIR: not a directory, mkdir 'D/filepromise/x/y'
// expect: rmdir not empty callback: R Error | ENOTEMPTY | -39 | rmdir | D/dircallback | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dircallback'
// expect: rmdir not empty promise: P2.Rp.P5 Error | ENOTEMPTY | -39 | rmdir | D/dirpromise | undefined | errno,code,syscall,path | ENOTEMPTY: directory not empty, rmdir 'D/dirpromise'
// expect: rmdir file callback: R Error | ENOTDIR | -20 | rmdir | D/filecallback | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filecallback'
// expect: rmdir file promise: P2.Rp.P5 Error | ENOTDIR | -20 | rmdir | D/filepromise | undefined | errno,code,syscall,path | ENOTDIR: not a directory, rmdir 'D/filepromise'
// expect: unlink folder callback: R Error | EISDIR | -21 | unlink | D/dircallback | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dircallback'
// expect: unlink folder promise: P2.Rp.P5 Error | EISDIR | -21 | unlink | D/dirpromise | undefined | errno,code,syscall,path | EISDIR: illegal operation on a directory, unlink 'D/dirpromise'
// expect: rename over a folder callback: R Error | EISDIR | -21 | rename | D/newcallback | D/dircallback | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newcallback' -> 'D/dircallback'
// expect: rename over a folder promise: P2.Rp.P5 Error | EISDIR | -21 | rename | D/newpromise | D/dirpromise | errno,code,syscall,path,dest | EISDIR: illegal operation on a directory, rename 'D/newpromise' -> 'D/dirpromise'
// expect: rename a folder callback: R
// expect: rename a folder promise: P2.Rp.P3
// expect: rename into itself callback: R Error | EINVAL | -22 | rename | D/ncallback | D/ncallback/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/ncallback' -> 'D/ncallback/x'
// expect: rename into itself promise: P2.Rp.P5 Error | EINVAL | -22 | rename | D/npromise | D/npromise/x | errno,code,syscall,path,dest | EINVAL: invalid argument, rename 'D/npromise' -> 'D/npromise/x'
// expect: copyFile one callback: R
// expect: copyFile one promise: P2.Rp.P3
// expect: copyFile excl callback: R Error | EEXIST | -17 | copyfile | D/newcallback | D/copycallback | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newcallback' -> 'D/copycallback'
// expect: copyFile excl promise: P2.Rp.P5 Error | EEXIST | -17 | copyfile | D/newpromise | D/copypromise | errno,code,syscall,path,dest | EEXIST: file already exists, copyfile 'D/newpromise' -> 'D/copypromise'
// expect: copyFile none callback: R Error | ENOENT | -2 | copyfile | D/none | D/copycallback | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copycallback'
// expect: copyFile none promise: P2.Rp.P5 Error | ENOENT | -2 | copyfile | D/none | D/copypromise | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile 'D/none' -> 'D/copypromise'
// expect: rm none callback: R Error | ENOENT | -2 | lstat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none'
// expect: rm none promise: P2.R.P2 Error | ENOENT | -2 | lstat | D/none | undefined | errno,code,syscall,path | ENOENT: no such file or directory, lstat 'D/none'
// expect: rm none, force callback: R2
// expect: rm none, force promise: P2.R.P3.R.P
// expect: rm file callback: R3
// expect: rm file promise: P2.R.P3.R.P.R
// expect: rm folder callback: R SystemError | ERR_FS_EISDIR | 21 | rm | D/dircallback | undefined | code,info,errno,syscall,path | Path is a directory: rm returned EISDIR (is a directory) D/dircallback
// expect: rm folder promise: P2.R.P2 SystemError | ERR_FS_EISDIR | 21 | rm | D/dirpromise | undefined | code,info,errno,syscall,path | Path is a directory: rm returned EISDIR (is a directory) D/dirpromise
// expect: rm deep callback: R13
// expect: rm deep promise: P2.R.P3.R.P.R11
