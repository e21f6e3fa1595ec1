// What fs says of arguments it cannot use: thrown at once, rejected after how many
// microtasks, or told to the callback.
const fs = require('fs');
const major = parseInt(process.versions.node);
const err = (e) => [e.name, e.code, Object.keys(e).join(), String(e.message).split('\n').join(' ')].join(' | ');
const none = '/none/x';
const tests = [];
function clock() {
	let n = 0;
	const tick = () => {
		if (++n < 12) Promise.resolve().then(tick);
	};
	Promise.resolve().then(tick);
	return () => n;
}
function run(op, ...args) {
	const shown = args.map((a) => typeof a === 'symbol' ? 'Symbol' : typeof a === 'function' ? 'function' :
		JSON.stringify(a)).join();
	const now = op + 'Sync';
	tests.push((done) => {
		if (fs[now]) try {
			console.log(`${now} ${shown}:`, String(fs[now](...args)));
		} catch (e) {
			console.log(`${now} ${shown}:`, err(e));
		}
		const count = clock();
		let told = false;
		try {
			fs[op](...args, (e) => {
				console.log(`${op} ${shown}:`, count() < 12 ? 'told before' : 'told', e && e.code);
				if (!told) done();
				told = true;
			});
		} catch (e) {
			console.log(`${op} ${shown}:`, err(e));
			done();
		}
	});
	if (major >= 10 && fs.promises[op]) tests.push((done) => {
		const count = clock();
		fs.promises[op](...args).then(() => console.log(`promises.${op} ${shown}: ok`), (e) => {
			const n = count();
			console.log(`promises.${op} ${shown}:`, n < 12 ? n : 'later', err(e));
		}).then(done);
	});
}
for (const path of [undefined, 'a\0b', {}, () => {}])
	run('stat', path);
run('readFile', null);
run('readFile', none, 5);
run('readFile', none, 'klingon');
run('readFile', none, { encoding: 'klingon' });
run('readFile', none, { flag: 'q' });
run('readFile', none, { signal: 1 });
run('readFile', 'a\0b');
run('writeFile', none, undefined);
run('writeFile', none, { a: 1 });
run('writeFile', none, 'x', { flag: 'q', mode: 'z' });
run('writeFile', none, 'x', { flush: 1 });
run('appendFile', [], 'x');
run('access', none, -1);
run('access', none, true);
run('mkdir', none, { recursive: 'yes' });
run('mkdir', none, { mode: 'rwx' });
run('mkdir', none, -1);
run('readdir', none, true);
run('rename', none);
run('rename', none, 5);
run('copyFile', 5, none);
run('copyFile', none, 'x', 1.5);
if (major >= 12) {
	run('rmdir', none, { maxRetries: -1 });
	run('rmdir', none, 'x');
}
if (major >= 26) run('rmdir', none, { recursive: true });
if (fs.rm) {
	run('rm', none, { recursive: 1 });
	run('rm', none, { force: 'x' });
	run('rm', 5);
}
const without = (op, ...args) => {
	try {
		fs[op](...args);
		console.log(op, 'without a callback: nothing');
	} catch (e) {
		console.log(op, 'without a callback:', err(e));
	}
};
if (major > 8) for (const op of ['readFile', 'stat', 'access', 'exists', 'unlink', 'mkdir', 'rmdir', 'readdir'])
	without(op, none);
const next = () => {
	if (tests.length > 0) setTimeout(() => tests.shift()(next), 1);
};
next();

// expect: readFile without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: stat without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: access without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: exists without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: unlink without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: mkdir without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: rmdir without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: readdir without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: statSync : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: stat : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: promises.stat : 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: statSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: stat "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: promises.stat "a\u0000b": 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: statSync {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: stat {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: promises.stat {}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: statSync function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received function 
// expect: stat function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received function 
// expect: promises.stat function: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received function 
// expect: readFileSync null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFile null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: promises.readFile null: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFileSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFile "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: promises.readFile "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFileSync "/none/x","klingon": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFile "/none/x","klingon": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: promises.readFile "/none/x","klingon": 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFileSync "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFile "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: promises.readFile "/none/x",{"encoding":"klingon"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFileSync "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: readFile "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: promises.readFile "/none/x",{"flag":"q"}: 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: readFileSync "/none/x",{"signal":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: readFile "/none/x",{"signal":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: promises.readFile "/none/x",{"signal":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: readFileSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: readFile "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: promises.readFile "a\u0000b": 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: writeFileSync "/none/x",: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: writeFile "/none/x",: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: promises.writeFile "/none/x",: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: writeFileSync "/none/x",{"a":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: writeFile "/none/x",{"a":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: promises.writeFile "/none/x",{"a":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: writeFileSync "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: writeFile "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'z'
// expect: promises.writeFile "/none/x","x",{"flag":"q","mode":"z"}: 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: writeFileSync "/none/x","x",{"flush":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.flush" property must be of type boolean. Received type number (1)
// expect: writeFile "/none/x","x",{"flush":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.flush" property must be of type boolean. Received type number (1)
// expect: promises.writeFile "/none/x","x",{"flush":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.flush" property must be of type boolean. Received type number (1)
// expect: appendFileSync [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: appendFile [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: promises.appendFile [],"x": 3 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: accessSync "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | mode is out of range: >= 0 && <= 7
// expect: access "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | mode is out of range: >= 0 && <= 7
// expect: promises.access "/none/x",-1: 1 RangeError | ERR_OUT_OF_RANGE | code | mode is out of range: >= 0 && <= 7
// expect: accessSync "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | mode must be int32 or null/undefined
// expect: access "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | mode must be int32 or null/undefined
// expect: promises.access "/none/x",true: 1 TypeError | ERR_INVALID_ARG_TYPE | code | mode must be int32 or null/undefined
// expect: mkdirSync "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdir "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: promises.mkdir "/none/x",{"recursive":"yes"}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdirSync "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The property 'options.mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdir "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The property 'options.mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: promises.mkdir "/none/x",{"mode":"rwx"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdirSync "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: mkdir "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: promises.mkdir "/none/x",-1: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: readdirSync "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: readdir "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: promises.readdir "/none/x",true: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: renameSync "/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: rename "/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: promises.rename "/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: renameSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: rename "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.rename "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFile 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.copyFile 5,"/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync "/none/x","x",1.5: Error | ENOENT | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile '/none/x' -> 'x'
// expect: copyFile "/none/x","x",1.5: told ENOENT
// expect: promises.copyFile "/none/x","x",1.5: later Error | ENOENT | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile '/none/x' -> 'x'
// expect: rmdirSync "/none/x",{"maxRetries":-1}: RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: rmdir "/none/x",{"maxRetries":-1}: RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: promises.rmdir "/none/x",{"maxRetries":-1}: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: rmdirSync "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: rmdir "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: promises.rmdir "/none/x","x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: rmSync "/none/x",{"recursive":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: rm "/none/x",{"recursive":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: promises.rm "/none/x",{"recursive":1}: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: rmSync "/none/x",{"force":"x"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: rm "/none/x",{"force":"x"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: promises.rm "/none/x",{"force":"x"}: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: rmSync 5: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: rm 5: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.rm 5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// as: node8
// expect: statSync : TypeError |  |  | path must be a string or Buffer
// expect: stat : TypeError |  |  | path must be a string or Buffer
// expect: statSync "a\u0000b": Error | ENOENT | code | Path must be a string without null bytes
// expect: stat "a\u0000b": told before ENOENT
// expect: statSync {}: TypeError |  |  | path must be a string or Buffer
// expect: stat {}: TypeError |  |  | path must be a string or Buffer
// expect: statSync function: TypeError |  |  | path must be a string or Buffer
// expect: stat function: TypeError |  |  | path must be a string or Buffer
// expect: readFileSync null: TypeError |  |  | path must be a string or Buffer
// expect: readFile null: TypeError |  |  | path must be a string or Buffer
// expect: readFileSync "/none/x",5: TypeError |  |  | "options" must be a string or an object, got number instead.
// expect: readFile "/none/x",5: TypeError |  |  | "options" must be a string or an object, got number instead.
// expect: readFileSync "/none/x","klingon": Error |  |  | Unknown encoding: klingon
// expect: readFile "/none/x","klingon": Error |  |  | Unknown encoding: klingon
// expect: readFileSync "/none/x",{"encoding":"klingon"}: Error |  |  | Unknown encoding: klingon
// expect: readFile "/none/x",{"encoding":"klingon"}: Error |  |  | Unknown encoding: klingon
// expect: readFileSync "/none/x",{"flag":"q"}: Error |  |  | Unknown file open flag: q
// expect: readFile "/none/x",{"flag":"q"}: Error |  |  | Unknown file open flag: q
// expect: readFileSync "/none/x",{"signal":1}: Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: readFile "/none/x",{"signal":1}: told ENOENT
// expect: readFileSync "a\u0000b": Error | ENOENT | code | Path must be a string without null bytes
// expect: readFile "a\u0000b": told before ENOENT
// expect: writeFileSync "/none/x",: Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFile "/none/x",: told ENOENT
// expect: writeFileSync "/none/x",{"a":1}: Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFile "/none/x",{"a":1}: told ENOENT
// expect: writeFileSync "/none/x","x",{"flag":"q","mode":"z"}: Error |  |  | Unknown file open flag: q
// expect: writeFile "/none/x","x",{"flag":"q","mode":"z"}: Error |  |  | Unknown file open flag: q
// expect: writeFileSync "/none/x","x",{"flush":1}: Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFile "/none/x","x",{"flush":1}: told ENOENT
// expect: appendFileSync [],"x": TypeError |  |  | path must be a string or Buffer
// expect: appendFile [],"x": TypeError |  |  | path must be a string or Buffer
// expect: accessSync "/none/x",-1: Error | EINVAL | errno,code,syscall,path | EINVAL: invalid argument, access '/none/x'
// expect: access "/none/x",-1: told EINVAL
// expect: accessSync "/none/x",true: Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, access '/none/x'
// expect: access "/none/x",true: told ENOENT
// expect: mkdirSync "/none/x",{"recursive":"yes"}: Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, mkdir '/none/x'
// expect: mkdir "/none/x",{"recursive":"yes"}: told ENOENT
// expect: mkdirSync "/none/x",{"mode":"rwx"}: Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, mkdir '/none/x'
// expect: mkdir "/none/x",{"mode":"rwx"}: told ENOENT
// expect: mkdirSync "/none/x",-1: Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, mkdir '/none/x'
// expect: mkdir "/none/x",-1: told ENOENT
// expect: readdirSync "/none/x",true: TypeError |  |  | "options" must be a string or an object, got boolean instead.
// expect: readdir "/none/x",true: TypeError |  |  | "options" must be a string or an object, got boolean instead.
// expect: renameSync "/none/x": TypeError |  |  | new_path must be a string or Buffer
// expect: rename "/none/x": TypeError |  |  | new_path must be a string or Buffer
// expect: renameSync "/none/x",5: TypeError |  |  | new_path must be a string or Buffer
// expect: rename "/none/x",5: TypeError |  |  | new_path must be a string or Buffer
// expect: copyFileSync 5,"/none/x": TypeError |  |  | src must be a string
// expect: copyFile 5,"/none/x": TypeError |  |  | src must be a string
// expect: copyFileSync "/none/x","x",1.5: Error | ENOENT | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile '/none/x' -> 'x'
// expect: copyFile "/none/x","x",1.5: told ENOENT
// expect error: (node:PID) [DEP0013] DeprecationWarning: Calling an asynchronous function without callback is deprecated.
// as: node10
// expect: readFile without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: stat without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: access without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: exists without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: unlink without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: mkdir without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: rmdir without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: readdir without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: statSync : TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type undefined
// expect: stat : TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type undefined
// expect: promises.stat : 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type undefined
// expect: statSync "a\u0000b": TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: stat "a\u0000b": TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: promises.stat "a\u0000b": 1 TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: statSync {}: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: stat {}: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: promises.stat {}: 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: statSync function: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type function
// expect: stat function: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type function
// expect: promises.stat function: 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type function
// expect: readFileSync null: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: readFile null: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: promises.readFile null: 4 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: readFileSync "/none/x",5: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "options" argument must be one of type string or Object. Received type number
// expect: readFile "/none/x",5: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "options" argument must be one of type string or Object. Received type number
// expect: promises.readFile "/none/x",5: 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "options" argument must be one of type string or Object. Received type number
// expect: readFileSync "/none/x","klingon": TypeError [ERR_INVALID_OPT_VALUE_ENCODING] | ERR_INVALID_OPT_VALUE_ENCODING |  | The value "klingon" is invalid for option "encoding"
// expect: readFile "/none/x","klingon": TypeError [ERR_INVALID_OPT_VALUE_ENCODING] | ERR_INVALID_OPT_VALUE_ENCODING |  | The value "klingon" is invalid for option "encoding"
// expect: promises.readFile "/none/x","klingon": 1 TypeError [ERR_INVALID_OPT_VALUE_ENCODING] | ERR_INVALID_OPT_VALUE_ENCODING |  | The value "klingon" is invalid for option "encoding"
// expect: readFileSync "/none/x",{"encoding":"klingon"}: TypeError [ERR_INVALID_OPT_VALUE_ENCODING] | ERR_INVALID_OPT_VALUE_ENCODING |  | The value "klingon" is invalid for option "encoding"
// expect: readFile "/none/x",{"encoding":"klingon"}: TypeError [ERR_INVALID_OPT_VALUE_ENCODING] | ERR_INVALID_OPT_VALUE_ENCODING |  | The value "klingon" is invalid for option "encoding"
// expect: promises.readFile "/none/x",{"encoding":"klingon"}: 1 TypeError [ERR_INVALID_OPT_VALUE_ENCODING] | ERR_INVALID_OPT_VALUE_ENCODING |  | The value "klingon" is invalid for option "encoding"
// expect: readFileSync "/none/x",{"flag":"q"}: TypeError [ERR_INVALID_OPT_VALUE] | ERR_INVALID_OPT_VALUE |  | The value "q" is invalid for option "flags"
// expect: readFile "/none/x",{"flag":"q"}: TypeError [ERR_INVALID_OPT_VALUE] | ERR_INVALID_OPT_VALUE |  | The value "q" is invalid for option "flags"
// expect: promises.readFile "/none/x",{"flag":"q"}: 4 TypeError [ERR_INVALID_OPT_VALUE] | ERR_INVALID_OPT_VALUE |  | The value "q" is invalid for option "flags"
// expect: readFileSync "/none/x",{"signal":1}: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, open '/none/x'
// expect: readFile "/none/x",{"signal":1}: told ENOENT
// expect: promises.readFile "/none/x",{"signal":1}: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: readFileSync "a\u0000b": TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: readFile "a\u0000b": TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: promises.readFile "a\u0000b": 4 TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: writeFileSync "/none/x",: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFile "/none/x",: told ENOENT
// expect: promises.writeFile "/none/x",: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFileSync "/none/x",{"a":1}: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFile "/none/x",{"a":1}: told ENOENT
// expect: promises.writeFile "/none/x",{"a":1}: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFileSync "/none/x","x",{"flag":"q","mode":"z"}: TypeError [ERR_INVALID_OPT_VALUE] | ERR_INVALID_OPT_VALUE |  | The value "q" is invalid for option "flags"
// expect: writeFile "/none/x","x",{"flag":"q","mode":"z"}: TypeError [ERR_INVALID_OPT_VALUE] | ERR_INVALID_OPT_VALUE |  | The value "q" is invalid for option "flags"
// expect: promises.writeFile "/none/x","x",{"flag":"q","mode":"z"}: 4 TypeError [ERR_INVALID_OPT_VALUE] | ERR_INVALID_OPT_VALUE |  | The value "q" is invalid for option "flags"
// expect: writeFileSync "/none/x","x",{"flush":1}: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFile "/none/x","x",{"flush":1}: told ENOENT
// expect: promises.writeFile "/none/x","x",{"flush":1}: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: appendFileSync [],"x": TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: appendFile [],"x": TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: promises.appendFile [],"x": 5 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: accessSync "/none/x",-1: Error | EINVAL | errno,syscall,code,path | EINVAL: invalid argument, access '/none/x'
// expect: access "/none/x",-1: told EINVAL
// expect: promises.access "/none/x",-1: later Error | EINVAL | errno,code,syscall,path | EINVAL: invalid argument, access '/none/x'
// expect: accessSync "/none/x",true: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, access '/none/x'
// expect: access "/none/x",true: told ENOENT
// expect: promises.access "/none/x",true: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, access '/none/x'
// expect: mkdirSync "/none/x",{"recursive":"yes"}: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "recursive" argument must be of type boolean. Received type string
// expect: mkdir "/none/x",{"recursive":"yes"}: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "recursive" argument must be of type boolean. Received type string
// expect: promises.mkdir "/none/x",{"recursive":"yes"}: 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "recursive" argument must be of type boolean. Received type string
// expect: mkdirSync "/none/x",{"mode":"rwx"}: TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdir "/none/x",{"mode":"rwx"}: TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: promises.mkdir "/none/x",{"mode":"rwx"}: 1 TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdirSync "/none/x",-1: RangeError [ERR_OUT_OF_RANGE] | ERR_OUT_OF_RANGE |  | The value of "mode" is out of range. It must be >= 0 && < 4294967296. Received -1
// expect: mkdir "/none/x",-1: RangeError [ERR_OUT_OF_RANGE] | ERR_OUT_OF_RANGE |  | The value of "mode" is out of range. It must be >= 0 && < 4294967296. Received -1
// expect: promises.mkdir "/none/x",-1: 1 RangeError [ERR_OUT_OF_RANGE] | ERR_OUT_OF_RANGE |  | The value of "mode" is out of range. It must be >= 0 && < 4294967296. Received -1
// expect: readdirSync "/none/x",true: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "options" argument must be one of type string or Object. Received type boolean
// expect: readdir "/none/x",true: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "options" argument must be one of type string or Object. Received type boolean
// expect: promises.readdir "/none/x",true: 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "options" argument must be one of type string or Object. Received type boolean
// expect: renameSync "/none/x": TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "newPath" argument must be one of type string, Buffer, or URL. Received type undefined
// expect: rename "/none/x": TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: promises.rename "/none/x": 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "newPath" argument must be one of type string, Buffer, or URL. Received type undefined
// expect: renameSync "/none/x",5: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "newPath" argument must be one of type string, Buffer, or URL. Received type number
// expect: rename "/none/x",5: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "newPath" argument must be one of type string, Buffer, or URL. Received type number
// expect: promises.rename "/none/x",5: 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "newPath" argument must be one of type string, Buffer, or URL. Received type number
// expect: copyFileSync 5,"/none/x": TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "src" argument must be one of type string, Buffer, or URL. Received type number
// expect: copyFile 5,"/none/x": TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "src" argument must be one of type string, Buffer, or URL. Received type number
// expect: promises.copyFile 5,"/none/x": 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "src" argument must be one of type string, Buffer, or URL. Received type number
// expect: copyFileSync "/none/x","x",1.5: Error | ENOENT | errno,syscall,code,path,dest | ENOENT: no such file or directory, copyfile '/none/x' -> 'x'
// expect: copyFile "/none/x","x",1.5: told ENOENT
// expect: promises.copyFile "/none/x","x",1.5: later Error | ENOENT | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile '/none/x' -> 'x'
// as: node11
// expect: readFile without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: stat without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: access without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: exists without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: unlink without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: mkdir without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: rmdir without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: readdir without a callback: TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: statSync : TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type undefined
// expect: stat : TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type undefined
// expect: promises.stat : 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type undefined
// expect: statSync "a\u0000b": TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: stat "a\u0000b": TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: promises.stat "a\u0000b": 1 TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: statSync {}: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: stat {}: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: promises.stat {}: 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: statSync function: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type function
// expect: stat function: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type function
// expect: promises.stat function: 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type function
// expect: readFileSync null: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: readFile null: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: promises.readFile null: 4 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: readFileSync "/none/x",5: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "options" argument must be one of type string or Object. Received type number
// expect: readFile "/none/x",5: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "options" argument must be one of type string or Object. Received type number
// expect: promises.readFile "/none/x",5: 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "options" argument must be one of type string or Object. Received type number
// expect: readFileSync "/none/x","klingon": TypeError [ERR_INVALID_OPT_VALUE_ENCODING] | ERR_INVALID_OPT_VALUE_ENCODING |  | The value "klingon" is invalid for option "encoding"
// expect: readFile "/none/x","klingon": TypeError [ERR_INVALID_OPT_VALUE_ENCODING] | ERR_INVALID_OPT_VALUE_ENCODING |  | The value "klingon" is invalid for option "encoding"
// expect: promises.readFile "/none/x","klingon": 1 TypeError [ERR_INVALID_OPT_VALUE_ENCODING] | ERR_INVALID_OPT_VALUE_ENCODING |  | The value "klingon" is invalid for option "encoding"
// expect: readFileSync "/none/x",{"encoding":"klingon"}: TypeError [ERR_INVALID_OPT_VALUE_ENCODING] | ERR_INVALID_OPT_VALUE_ENCODING |  | The value "klingon" is invalid for option "encoding"
// expect: readFile "/none/x",{"encoding":"klingon"}: TypeError [ERR_INVALID_OPT_VALUE_ENCODING] | ERR_INVALID_OPT_VALUE_ENCODING |  | The value "klingon" is invalid for option "encoding"
// expect: promises.readFile "/none/x",{"encoding":"klingon"}: 1 TypeError [ERR_INVALID_OPT_VALUE_ENCODING] | ERR_INVALID_OPT_VALUE_ENCODING |  | The value "klingon" is invalid for option "encoding"
// expect: readFileSync "/none/x",{"flag":"q"}: TypeError [ERR_INVALID_OPT_VALUE] | ERR_INVALID_OPT_VALUE |  | The value "q" is invalid for option "flags"
// expect: readFile "/none/x",{"flag":"q"}: TypeError [ERR_INVALID_OPT_VALUE] | ERR_INVALID_OPT_VALUE |  | The value "q" is invalid for option "flags"
// expect: promises.readFile "/none/x",{"flag":"q"}: 4 TypeError [ERR_INVALID_OPT_VALUE] | ERR_INVALID_OPT_VALUE |  | The value "q" is invalid for option "flags"
// expect: readFileSync "/none/x",{"signal":1}: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, open '/none/x'
// expect: readFile "/none/x",{"signal":1}: told ENOENT
// expect: promises.readFile "/none/x",{"signal":1}: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: readFileSync "a\u0000b": TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: readFile "a\u0000b": TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: promises.readFile "a\u0000b": 4 TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: writeFileSync "/none/x",: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFile "/none/x",: told ENOENT
// expect: promises.writeFile "/none/x",: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFileSync "/none/x",{"a":1}: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFile "/none/x",{"a":1}: told ENOENT
// expect: promises.writeFile "/none/x",{"a":1}: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFileSync "/none/x","x",{"flag":"q","mode":"z"}: TypeError [ERR_INVALID_OPT_VALUE] | ERR_INVALID_OPT_VALUE |  | The value "q" is invalid for option "flags"
// expect: writeFile "/none/x","x",{"flag":"q","mode":"z"}: TypeError [ERR_INVALID_OPT_VALUE] | ERR_INVALID_OPT_VALUE |  | The value "q" is invalid for option "flags"
// expect: promises.writeFile "/none/x","x",{"flag":"q","mode":"z"}: 4 TypeError [ERR_INVALID_OPT_VALUE] | ERR_INVALID_OPT_VALUE |  | The value "q" is invalid for option "flags"
// expect: writeFileSync "/none/x","x",{"flush":1}: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFile "/none/x","x",{"flush":1}: told ENOENT
// expect: promises.writeFile "/none/x","x",{"flush":1}: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: appendFileSync [],"x": TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: appendFile [],"x": TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: promises.appendFile [],"x": 5 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "path" argument must be one of type string, Buffer, or URL. Received type object
// expect: accessSync "/none/x",-1: Error | EINVAL | errno,syscall,code,path | EINVAL: invalid argument, access '/none/x'
// expect: access "/none/x",-1: told EINVAL
// expect: promises.access "/none/x",-1: later Error | EINVAL | errno,code,syscall,path | EINVAL: invalid argument, access '/none/x'
// expect: accessSync "/none/x",true: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, access '/none/x'
// expect: access "/none/x",true: told ENOENT
// expect: promises.access "/none/x",true: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, access '/none/x'
// expect: mkdirSync "/none/x",{"recursive":"yes"}: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "recursive" argument must be of type boolean. Received type string
// expect: mkdir "/none/x",{"recursive":"yes"}: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "recursive" argument must be of type boolean. Received type string
// expect: promises.mkdir "/none/x",{"recursive":"yes"}: 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "recursive" argument must be of type boolean. Received type string
// expect: mkdirSync "/none/x",{"mode":"rwx"}: TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdir "/none/x",{"mode":"rwx"}: TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: promises.mkdir "/none/x",{"mode":"rwx"}: 1 TypeError [ERR_INVALID_ARG_VALUE] | ERR_INVALID_ARG_VALUE |  | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdirSync "/none/x",-1: RangeError [ERR_OUT_OF_RANGE] | ERR_OUT_OF_RANGE |  | The value of "mode" is out of range. It must be >= 0 && < 4294967296. Received -1
// expect: mkdir "/none/x",-1: RangeError [ERR_OUT_OF_RANGE] | ERR_OUT_OF_RANGE |  | The value of "mode" is out of range. It must be >= 0 && < 4294967296. Received -1
// expect: promises.mkdir "/none/x",-1: 1 RangeError [ERR_OUT_OF_RANGE] | ERR_OUT_OF_RANGE |  | The value of "mode" is out of range. It must be >= 0 && < 4294967296. Received -1
// expect: readdirSync "/none/x",true: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "options" argument must be one of type string or Object. Received type boolean
// expect: readdir "/none/x",true: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "options" argument must be one of type string or Object. Received type boolean
// expect: promises.readdir "/none/x",true: 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "options" argument must be one of type string or Object. Received type boolean
// expect: renameSync "/none/x": TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "newPath" argument must be one of type string, Buffer, or URL. Received type undefined
// expect: rename "/none/x": TypeError [ERR_INVALID_CALLBACK] | ERR_INVALID_CALLBACK |  | Callback must be a function
// expect: promises.rename "/none/x": 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "newPath" argument must be one of type string, Buffer, or URL. Received type undefined
// expect: renameSync "/none/x",5: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "newPath" argument must be one of type string, Buffer, or URL. Received type number
// expect: rename "/none/x",5: TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "newPath" argument must be one of type string, Buffer, or URL. Received type number
// expect: promises.rename "/none/x",5: 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "newPath" argument must be one of type string, Buffer, or URL. Received type number
// expect: copyFileSync 5,"/none/x": TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "src" argument must be one of type string, Buffer, or URL. Received type number
// expect: copyFile 5,"/none/x": TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "src" argument must be one of type string, Buffer, or URL. Received type number
// expect: promises.copyFile 5,"/none/x": 1 TypeError [ERR_INVALID_ARG_TYPE] | ERR_INVALID_ARG_TYPE |  | The "src" argument must be one of type string, Buffer, or URL. Received type number
// expect: copyFileSync "/none/x","x",1.5: Error | ENOENT | errno,syscall,code,path,dest | ENOENT: no such file or directory, copyfile '/none/x' -> 'x'
// expect: copyFile "/none/x","x",1.5: told ENOENT
// expect: promises.copyFile "/none/x","x",1.5: later Error | ENOENT | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile '/none/x' -> 'x'
// as: node12
// expect: readFile without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: stat without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: access without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: exists without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: unlink without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: mkdir without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: rmdir without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: readdir without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: statSync : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: stat : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: promises.stat : 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: statSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: stat "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: promises.stat "a\u0000b": 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: statSync {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: stat {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: promises.stat {}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: statSync function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type function ([Function])
// expect: stat function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type function ([Function])
// expect: promises.stat function: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type function ([Function])
// expect: readFileSync null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFile null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: promises.readFile null: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFileSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFile "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: promises.readFile "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFileSync "/none/x","klingon": TypeError | ERR_INVALID_OPT_VALUE_ENCODING | code | The value "klingon" is invalid for option "encoding"
// expect: readFile "/none/x","klingon": TypeError | ERR_INVALID_OPT_VALUE_ENCODING | code | The value "klingon" is invalid for option "encoding"
// expect: promises.readFile "/none/x","klingon": 1 TypeError | ERR_INVALID_OPT_VALUE_ENCODING | code | The value "klingon" is invalid for option "encoding"
// expect: readFileSync "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_OPT_VALUE_ENCODING | code | The value "klingon" is invalid for option "encoding"
// expect: readFile "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_OPT_VALUE_ENCODING | code | The value "klingon" is invalid for option "encoding"
// expect: promises.readFile "/none/x",{"encoding":"klingon"}: 1 TypeError | ERR_INVALID_OPT_VALUE_ENCODING | code | The value "klingon" is invalid for option "encoding"
// expect: readFileSync "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_OPT_VALUE | code | The value "q" is invalid for option "flags"
// expect: readFile "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_OPT_VALUE | code | The value "q" is invalid for option "flags"
// expect: promises.readFile "/none/x",{"flag":"q"}: 2 TypeError | ERR_INVALID_OPT_VALUE | code | The value "q" is invalid for option "flags"
// expect: readFileSync "/none/x",{"signal":1}: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, open '/none/x'
// expect: readFile "/none/x",{"signal":1}: told ENOENT
// expect: promises.readFile "/none/x",{"signal":1}: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: readFileSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: readFile "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: promises.readFile "a\u0000b": 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\u0000b'
// expect: writeFileSync "/none/x",: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFile "/none/x",: told ENOENT
// expect: promises.writeFile "/none/x",: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFileSync "/none/x",{"a":1}: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFile "/none/x",{"a":1}: told ENOENT
// expect: promises.writeFile "/none/x",{"a":1}: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFileSync "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_OPT_VALUE | code | The value "q" is invalid for option "flags"
// expect: writeFile "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_OPT_VALUE | code | The value "q" is invalid for option "flags"
// expect: promises.writeFile "/none/x","x",{"flag":"q","mode":"z"}: 2 TypeError | ERR_INVALID_OPT_VALUE | code | The value "q" is invalid for option "flags"
// expect: writeFileSync "/none/x","x",{"flush":1}: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFile "/none/x","x",{"flush":1}: told ENOENT
// expect: promises.writeFile "/none/x","x",{"flush":1}: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: appendFileSync [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: appendFile [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: promises.appendFile [],"x": 3 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: accessSync "/none/x",-1: Error | EINVAL | errno,syscall,code,path | EINVAL: invalid argument, access '/none/x'
// expect: access "/none/x",-1: told EINVAL
// expect: promises.access "/none/x",-1: later Error | EINVAL | errno,code,syscall,path | EINVAL: invalid argument, access '/none/x'
// expect: accessSync "/none/x",true: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, access '/none/x'
// expect: access "/none/x",true: told ENOENT
// expect: promises.access "/none/x",true: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, access '/none/x'
// expect: mkdirSync "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdir "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: promises.mkdir "/none/x",{"recursive":"yes"}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdirSync "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdir "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: promises.mkdir "/none/x",{"mode":"rwx"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdirSync "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: mkdir "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: promises.mkdir "/none/x",-1: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: readdirSync "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: readdir "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: promises.readdir "/none/x",true: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: renameSync "/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: rename "/none/x": TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: promises.rename "/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: renameSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: rename "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.rename "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFile 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.copyFile 5,"/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync "/none/x","x",1.5: Error | ENOENT | errno,syscall,code,path,dest | ENOENT: no such file or directory, copyfile '/none/x' -> 'x'
// expect: copyFile "/none/x","x",1.5: told ENOENT
// expect: promises.copyFile "/none/x","x",1.5: later Error | ENOENT | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile '/none/x' -> 'x'
// expect: rmdirSync "/none/x",{"maxRetries":-1}: RangeError | ERR_OUT_OF_RANGE | code | The value of "maxRetries" is out of range. It must be >= 0 && < 4294967296. Received -1
// expect: rmdir "/none/x",{"maxRetries":-1}: RangeError | ERR_OUT_OF_RANGE | code | The value of "maxRetries" is out of range. It must be >= 0 && < 4294967296. Received -1
// expect: promises.rmdir "/none/x",{"maxRetries":-1}: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "maxRetries" is out of range. It must be >= 0 && < 4294967296. Received -1
// expect: rmdirSync "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: rmdir "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: promises.rmdir "/none/x","x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// as: node14
// expect: readFile without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: stat without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: access without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: exists without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: unlink without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: mkdir without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: rmdir without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: readdir without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: statSync : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: stat : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: promises.stat : 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: statSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: stat "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: promises.stat "a\u0000b": 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: statSync {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: stat {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: promises.stat {}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: statSync function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type function ([Function (anonymous)])
// expect: stat function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type function ([Function (anonymous)])
// expect: promises.stat function: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type function ([Function (anonymous)])
// expect: readFileSync null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFile null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: promises.readFile null: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFileSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFile "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: promises.readFile "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFileSync "/none/x","klingon": TypeError | ERR_INVALID_OPT_VALUE_ENCODING | code | The value "klingon" is invalid for option "encoding"
// expect: readFile "/none/x","klingon": TypeError | ERR_INVALID_OPT_VALUE_ENCODING | code | The value "klingon" is invalid for option "encoding"
// expect: promises.readFile "/none/x","klingon": 1 TypeError | ERR_INVALID_OPT_VALUE_ENCODING | code | The value "klingon" is invalid for option "encoding"
// expect: readFileSync "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_OPT_VALUE_ENCODING | code | The value "klingon" is invalid for option "encoding"
// expect: readFile "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_OPT_VALUE_ENCODING | code | The value "klingon" is invalid for option "encoding"
// expect: promises.readFile "/none/x",{"encoding":"klingon"}: 1 TypeError | ERR_INVALID_OPT_VALUE_ENCODING | code | The value "klingon" is invalid for option "encoding"
// expect: readFileSync "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_OPT_VALUE | code | The value "q" is invalid for option "flags"
// expect: readFile "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_OPT_VALUE | code | The value "q" is invalid for option "flags"
// expect: promises.readFile "/none/x",{"flag":"q"}: 2 TypeError | ERR_INVALID_OPT_VALUE | code | The value "q" is invalid for option "flags"
// expect: readFileSync "/none/x",{"signal":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: readFile "/none/x",{"signal":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: promises.readFile "/none/x",{"signal":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: readFileSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: readFile "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: promises.readFile "a\u0000b": 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: writeFileSync "/none/x",: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: writeFile "/none/x",: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: promises.writeFile "/none/x",: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: writeFileSync "/none/x",{"a":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: writeFile "/none/x",{"a":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: promises.writeFile "/none/x",{"a":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: writeFileSync "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_OPT_VALUE | code | The value "q" is invalid for option "flags"
// expect: writeFile "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'z'
// expect: promises.writeFile "/none/x","x",{"flag":"q","mode":"z"}: 2 TypeError | ERR_INVALID_OPT_VALUE | code | The value "q" is invalid for option "flags"
// expect: writeFileSync "/none/x","x",{"flush":1}: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFile "/none/x","x",{"flush":1}: told ENOENT
// expect: promises.writeFile "/none/x","x",{"flush":1}: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: appendFileSync [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: appendFile [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: promises.appendFile [],"x": 3 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: accessSync "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be an integer >= 0 && <= 7. Received -1
// expect: access "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be an integer >= 0 && <= 7. Received -1
// expect: promises.access "/none/x",-1: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be an integer >= 0 && <= 7. Received -1
// expect: accessSync "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "mode" argument must be integer. Received type boolean (true)
// expect: access "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "mode" argument must be integer. Received type boolean (true)
// expect: promises.access "/none/x",true: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "mode" argument must be integer. Received type boolean (true)
// expect: mkdirSync "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdir "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: promises.mkdir "/none/x",{"recursive":"yes"}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdirSync "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdir "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: promises.mkdir "/none/x",{"mode":"rwx"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdirSync "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: mkdir "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: promises.mkdir "/none/x",-1: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: readdirSync "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: readdir "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: promises.readdir "/none/x",true: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: renameSync "/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: rename "/none/x": TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: promises.rename "/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: renameSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: rename "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.rename "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFile 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.copyFile 5,"/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync "/none/x","x",1.5: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be an integer >= 0 && <= 7. Received 1.5
// expect: copyFile "/none/x","x",1.5: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be an integer >= 0 && <= 7. Received 1.5
// expect: promises.copyFile "/none/x","x",1.5: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be an integer >= 0 && <= 7. Received 1.5
// expect: rmdirSync "/none/x",{"maxRetries":-1}: RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && < 4294967296. Received -1
// expect: rmdir "/none/x",{"maxRetries":-1}: RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && < 4294967296. Received -1
// expect: promises.rmdir "/none/x",{"maxRetries":-1}: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && < 4294967296. Received -1
// expect: rmdirSync "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: rmdir "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: promises.rmdir "/none/x","x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: rmSync "/none/x",{"recursive":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: rm "/none/x",{"recursive":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: promises.rm "/none/x",{"recursive":1}: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: rmSync "/none/x",{"force":"x"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: rm "/none/x",{"force":"x"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: promises.rm "/none/x",{"force":"x"}: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: rmSync 5: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: rm 5: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.rm 5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// as: node16
// expect: readFile without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: stat without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: access without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: exists without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: unlink without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: mkdir without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: rmdir without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: readdir without a callback: TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: statSync : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: stat : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: promises.stat : 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: statSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: stat "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: promises.stat "a\u0000b": 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: statSync {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: stat {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: promises.stat {}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: statSync function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type function ([Function (anonymous)])
// expect: stat function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type function ([Function (anonymous)])
// expect: promises.stat function: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type function ([Function (anonymous)])
// expect: readFileSync null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFile null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: promises.readFile null: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFileSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFile "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: promises.readFile "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFileSync "/none/x","klingon": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'klingon' is invalid encoding. Received 'encoding'
// expect: readFile "/none/x","klingon": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'klingon' is invalid encoding. Received 'encoding'
// expect: promises.readFile "/none/x","klingon": 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'klingon' is invalid encoding. Received 'encoding'
// expect: readFileSync "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'klingon' is invalid encoding. Received 'encoding'
// expect: readFile "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'klingon' is invalid encoding. Received 'encoding'
// expect: promises.readFile "/none/x",{"encoding":"klingon"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'klingon' is invalid encoding. Received 'encoding'
// expect: readFileSync "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: readFile "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: promises.readFile "/none/x",{"flag":"q"}: 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: readFileSync "/none/x",{"signal":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: readFile "/none/x",{"signal":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: promises.readFile "/none/x",{"signal":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: readFileSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: readFile "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: promises.readFile "a\u0000b": 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: writeFileSync "/none/x",: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: writeFile "/none/x",: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: promises.writeFile "/none/x",: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: writeFileSync "/none/x",{"a":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: writeFile "/none/x",{"a":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: promises.writeFile "/none/x",{"a":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: writeFileSync "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: writeFile "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'z'
// expect: promises.writeFile "/none/x","x",{"flag":"q","mode":"z"}: 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: writeFileSync "/none/x","x",{"flush":1}: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFile "/none/x","x",{"flush":1}: told ENOENT
// expect: promises.writeFile "/none/x","x",{"flush":1}: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: appendFileSync [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: appendFile [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: promises.appendFile [],"x": 3 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: accessSync "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be an integer >= 0 && <= 7. Received -1
// expect: access "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be an integer >= 0 && <= 7. Received -1
// expect: promises.access "/none/x",-1: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be an integer >= 0 && <= 7. Received -1
// expect: accessSync "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "mode" argument must be integer. Received type boolean (true)
// expect: access "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "mode" argument must be integer. Received type boolean (true)
// expect: promises.access "/none/x",true: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "mode" argument must be integer. Received type boolean (true)
// expect: mkdirSync "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdir "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: promises.mkdir "/none/x",{"recursive":"yes"}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdirSync "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdir "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: promises.mkdir "/none/x",{"mode":"rwx"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdirSync "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: mkdir "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: promises.mkdir "/none/x",-1: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: readdirSync "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: readdir "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: promises.readdir "/none/x",true: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: renameSync "/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: rename "/none/x": TypeError | ERR_INVALID_CALLBACK | code | Callback must be a function. Received undefined
// expect: promises.rename "/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: renameSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: rename "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.rename "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFile 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.copyFile 5,"/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync "/none/x","x",1.5: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be an integer >= 0 && <= 7. Received 1.5
// expect: copyFile "/none/x","x",1.5: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be an integer >= 0 && <= 7. Received 1.5
// expect: promises.copyFile "/none/x","x",1.5: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be an integer >= 0 && <= 7. Received 1.5
// expect: rmdirSync "/none/x",{"maxRetries":-1}: RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: rmdir "/none/x",{"maxRetries":-1}: RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: promises.rmdir "/none/x",{"maxRetries":-1}: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: rmdirSync "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: rmdir "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: promises.rmdir "/none/x","x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: rmSync "/none/x",{"recursive":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: rm "/none/x",{"recursive":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: promises.rm "/none/x",{"recursive":1}: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: rmSync "/none/x",{"force":"x"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: rm "/none/x",{"force":"x"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: promises.rm "/none/x",{"force":"x"}: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: rmSync 5: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: rm 5: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.rm 5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// as: node18
// expect: readFile without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: stat without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: access without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: exists without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: unlink without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: mkdir without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: rmdir without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: readdir without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: statSync : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: stat : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: promises.stat : 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: statSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: stat "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: promises.stat "a\u0000b": 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: statSync {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: stat {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: promises.stat {}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: statSync function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type function ([Function (anonymous)])
// expect: stat function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type function ([Function (anonymous)])
// expect: promises.stat function: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type function ([Function (anonymous)])
// expect: readFileSync null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFile null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: promises.readFile null: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFileSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFile "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: promises.readFile "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFileSync "/none/x","klingon": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'klingon' is invalid encoding. Received 'encoding'
// expect: readFile "/none/x","klingon": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'klingon' is invalid encoding. Received 'encoding'
// expect: promises.readFile "/none/x","klingon": 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'klingon' is invalid encoding. Received 'encoding'
// expect: readFileSync "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'klingon' is invalid encoding. Received 'encoding'
// expect: readFile "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'klingon' is invalid encoding. Received 'encoding'
// expect: promises.readFile "/none/x",{"encoding":"klingon"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'klingon' is invalid encoding. Received 'encoding'
// expect: readFileSync "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: readFile "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: promises.readFile "/none/x",{"flag":"q"}: 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: readFileSync "/none/x",{"signal":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: readFile "/none/x",{"signal":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: promises.readFile "/none/x",{"signal":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: readFileSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: readFile "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: promises.readFile "a\u0000b": 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string or Uint8Array without null bytes. Received 'a\x00b'
// expect: writeFileSync "/none/x",: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: writeFile "/none/x",: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: promises.writeFile "/none/x",: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: writeFileSync "/none/x",{"a":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: writeFile "/none/x",{"a":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: promises.writeFile "/none/x",{"a":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: writeFileSync "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: writeFile "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'z'
// expect: promises.writeFile "/none/x","x",{"flag":"q","mode":"z"}: 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: writeFileSync "/none/x","x",{"flush":1}: Error | ENOENT | errno,syscall,code,path | ENOENT: no such file or directory, open '/none/x'
// expect: writeFile "/none/x","x",{"flush":1}: told ENOENT
// expect: promises.writeFile "/none/x","x",{"flush":1}: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, open '/none/x'
// expect: appendFileSync [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: appendFile [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: promises.appendFile [],"x": 3 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: accessSync "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 7. Received -1
// expect: access "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 7. Received -1
// expect: promises.access "/none/x",-1: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 7. Received -1
// expect: accessSync "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "mode" argument must be of type number. Received type boolean (true)
// expect: access "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "mode" argument must be of type number. Received type boolean (true)
// expect: promises.access "/none/x",true: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "mode" argument must be of type number. Received type boolean (true)
// expect: mkdirSync "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdir "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: promises.mkdir "/none/x",{"recursive":"yes"}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdirSync "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdir "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: promises.mkdir "/none/x",{"mode":"rwx"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdirSync "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: mkdir "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: promises.mkdir "/none/x",-1: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: readdirSync "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: readdir "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: promises.readdir "/none/x",true: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: renameSync "/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: rename "/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: promises.rename "/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: renameSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: rename "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.rename "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFile 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.copyFile 5,"/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync "/none/x","x",1.5: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be an integer. Received 1.5
// expect: copyFile "/none/x","x",1.5: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be an integer. Received 1.5
// expect: promises.copyFile "/none/x","x",1.5: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be an integer. Received 1.5
// expect: rmdirSync "/none/x",{"maxRetries":-1}: RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: rmdir "/none/x",{"maxRetries":-1}: RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: promises.rmdir "/none/x",{"maxRetries":-1}: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: rmdirSync "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: rmdir "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: promises.rmdir "/none/x","x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: rmSync "/none/x",{"recursive":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: rm "/none/x",{"recursive":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: promises.rm "/none/x",{"recursive":1}: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: rmSync "/none/x",{"force":"x"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: rm "/none/x",{"force":"x"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: promises.rm "/none/x",{"force":"x"}: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: rmSync 5: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: rm 5: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.rm 5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// as: node20
// expect: readFile without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: stat without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: access without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: exists without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: unlink without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: mkdir without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: rmdir without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: readdir without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: statSync : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: stat : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: promises.stat : 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: statSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: stat "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: promises.stat "a\u0000b": 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: statSync {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: stat {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: promises.stat {}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: statSync function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received function 
// expect: stat function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received function 
// expect: promises.stat function: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received function 
// expect: readFileSync null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFile null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: promises.readFile null: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFileSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFile "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: promises.readFile "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFileSync "/none/x","klingon": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFile "/none/x","klingon": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: promises.readFile "/none/x","klingon": 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFileSync "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFile "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: promises.readFile "/none/x",{"encoding":"klingon"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFileSync "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: readFile "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: promises.readFile "/none/x",{"flag":"q"}: 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: readFileSync "/none/x",{"signal":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: readFile "/none/x",{"signal":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: promises.readFile "/none/x",{"signal":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: readFileSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: readFile "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: promises.readFile "a\u0000b": 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: writeFileSync "/none/x",: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: writeFile "/none/x",: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: promises.writeFile "/none/x",: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: writeFileSync "/none/x",{"a":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: writeFile "/none/x",{"a":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: promises.writeFile "/none/x",{"a":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: writeFileSync "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: writeFile "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'z'
// expect: promises.writeFile "/none/x","x",{"flag":"q","mode":"z"}: 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: writeFileSync "/none/x","x",{"flush":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.flush" property must be of type boolean. Received type number (1)
// expect: writeFile "/none/x","x",{"flush":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.flush" property must be of type boolean. Received type number (1)
// expect: promises.writeFile "/none/x","x",{"flush":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.flush" property must be of type boolean. Received type number (1)
// expect: appendFileSync [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: appendFile [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: promises.appendFile [],"x": 3 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: accessSync "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | mode is out of range: >= 0 && <= 7
// expect: access "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | mode is out of range: >= 0 && <= 7
// expect: promises.access "/none/x",-1: 1 RangeError | ERR_OUT_OF_RANGE | code | mode is out of range: >= 0 && <= 7
// expect: accessSync "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | mode must be int32 or null/undefined
// expect: access "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | mode must be int32 or null/undefined
// expect: promises.access "/none/x",true: 1 TypeError | ERR_INVALID_ARG_TYPE | code | mode must be int32 or null/undefined
// expect: mkdirSync "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdir "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: promises.mkdir "/none/x",{"recursive":"yes"}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdirSync "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdir "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: promises.mkdir "/none/x",{"mode":"rwx"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdirSync "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: mkdir "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: promises.mkdir "/none/x",-1: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: readdirSync "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: readdir "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: promises.readdir "/none/x",true: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: renameSync "/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: rename "/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: promises.rename "/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: renameSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: rename "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.rename "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFile 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.copyFile 5,"/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync "/none/x","x",1.5: Error | ENOENT | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile '/none/x' -> 'x'
// expect: copyFile "/none/x","x",1.5: told ENOENT
// expect: promises.copyFile "/none/x","x",1.5: later Error | ENOENT | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile '/none/x' -> 'x'
// expect: rmdirSync "/none/x",{"maxRetries":-1}: RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: rmdir "/none/x",{"maxRetries":-1}: RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: promises.rmdir "/none/x",{"maxRetries":-1}: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: rmdirSync "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: rmdir "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: promises.rmdir "/none/x","x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: rmSync "/none/x",{"recursive":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: rm "/none/x",{"recursive":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: promises.rm "/none/x",{"recursive":1}: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: rmSync "/none/x",{"force":"x"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: rm "/none/x",{"force":"x"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: promises.rm "/none/x",{"force":"x"}: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: rmSync 5: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: rm 5: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.rm 5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// as: node24
// expect: readFile without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: stat without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: access without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: exists without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: unlink without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: mkdir without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: rmdir without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: readdir without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: statSync : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: stat : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: promises.stat : 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: statSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: stat "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: promises.stat "a\u0000b": 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: statSync {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: stat {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: promises.stat {}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: statSync function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received function 
// expect: stat function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received function 
// expect: promises.stat function: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received function 
// expect: readFileSync null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFile null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: promises.readFile null: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFileSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFile "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: promises.readFile "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFileSync "/none/x","klingon": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFile "/none/x","klingon": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: promises.readFile "/none/x","klingon": 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFileSync "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFile "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: promises.readFile "/none/x",{"encoding":"klingon"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFileSync "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: readFile "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: promises.readFile "/none/x",{"flag":"q"}: 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: readFileSync "/none/x",{"signal":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: readFile "/none/x",{"signal":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: promises.readFile "/none/x",{"signal":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: readFileSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: readFile "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: promises.readFile "a\u0000b": 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: writeFileSync "/none/x",: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: writeFile "/none/x",: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: promises.writeFile "/none/x",: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: writeFileSync "/none/x",{"a":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: writeFile "/none/x",{"a":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: promises.writeFile "/none/x",{"a":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: writeFileSync "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: writeFile "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'z'
// expect: promises.writeFile "/none/x","x",{"flag":"q","mode":"z"}: 2 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: writeFileSync "/none/x","x",{"flush":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.flush" property must be of type boolean. Received type number (1)
// expect: writeFile "/none/x","x",{"flush":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.flush" property must be of type boolean. Received type number (1)
// expect: promises.writeFile "/none/x","x",{"flush":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.flush" property must be of type boolean. Received type number (1)
// expect: appendFileSync [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: appendFile [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: promises.appendFile [],"x": 3 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: accessSync "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | mode is out of range: >= 0 && <= 7
// expect: access "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | mode is out of range: >= 0 && <= 7
// expect: promises.access "/none/x",-1: 1 RangeError | ERR_OUT_OF_RANGE | code | mode is out of range: >= 0 && <= 7
// expect: accessSync "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | mode must be int32 or null/undefined
// expect: access "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | mode must be int32 or null/undefined
// expect: promises.access "/none/x",true: 1 TypeError | ERR_INVALID_ARG_TYPE | code | mode must be int32 or null/undefined
// expect: mkdirSync "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdir "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: promises.mkdir "/none/x",{"recursive":"yes"}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdirSync "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The property 'options.mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdir "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The property 'options.mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: promises.mkdir "/none/x",{"mode":"rwx"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdirSync "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: mkdir "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: promises.mkdir "/none/x",-1: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: readdirSync "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: readdir "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: promises.readdir "/none/x",true: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: renameSync "/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: rename "/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: promises.rename "/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: renameSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: rename "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.rename "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFile 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.copyFile 5,"/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync "/none/x","x",1.5: Error | ENOENT | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile '/none/x' -> 'x'
// expect: copyFile "/none/x","x",1.5: told ENOENT
// expect: promises.copyFile "/none/x","x",1.5: later Error | ENOENT | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile '/none/x' -> 'x'
// expect: rmdirSync "/none/x",{"maxRetries":-1}: RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: rmdir "/none/x",{"maxRetries":-1}: RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: promises.rmdir "/none/x",{"maxRetries":-1}: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "options.maxRetries" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: rmdirSync "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: rmdir "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: promises.rmdir "/none/x","x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: rmSync "/none/x",{"recursive":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: rm "/none/x",{"recursive":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: promises.rm "/none/x",{"recursive":1}: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: rmSync "/none/x",{"force":"x"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: rm "/none/x",{"force":"x"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: promises.rm "/none/x",{"force":"x"}: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: rmSync 5: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: rm 5: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.rm 5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// as: node26
// expect: readFile without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: stat without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: access without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: exists without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: unlink without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: mkdir without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: rmdir without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: readdir without a callback: TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: statSync : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: stat : TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: promises.stat : 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: statSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: stat "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: promises.stat "a\u0000b": 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: statSync {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: stat {}: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: promises.stat {}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: statSync function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received function 
// expect: stat function: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received function 
// expect: promises.stat function: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received function 
// expect: readFileSync null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFile null: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: promises.readFile null: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received null
// expect: readFileSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFile "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: promises.readFile "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type number (5)
// expect: readFileSync "/none/x","klingon": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFile "/none/x","klingon": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: promises.readFile "/none/x","klingon": 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFileSync "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFile "/none/x",{"encoding":"klingon"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: promises.readFile "/none/x",{"encoding":"klingon"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'encoding' is invalid encoding. Received 'klingon'
// expect: readFileSync "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: readFile "/none/x",{"flag":"q"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: promises.readFile "/none/x",{"flag":"q"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'flags' is invalid. Received 'q'
// expect: readFileSync "/none/x",{"signal":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: readFile "/none/x",{"signal":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: promises.readFile "/none/x",{"signal":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: readFileSync "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: readFile "a\u0000b": TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: promises.readFile "a\u0000b": 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00b'
// expect: writeFileSync "/none/x",: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: writeFile "/none/x",: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: promises.writeFile "/none/x",: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
// expect: writeFileSync "/none/x",{"a":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: writeFile "/none/x",{"a":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: promises.writeFile "/none/x",{"a":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
// expect: writeFileSync "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'z'
// expect: writeFile "/none/x","x",{"flag":"q","mode":"z"}: TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'z'
// expect: promises.writeFile "/none/x","x",{"flag":"q","mode":"z"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'z'
// expect: writeFileSync "/none/x","x",{"flush":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.flush" property must be of type boolean. Received type number (1)
// expect: writeFile "/none/x","x",{"flush":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.flush" property must be of type boolean. Received type number (1)
// expect: promises.writeFile "/none/x","x",{"flush":1}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.flush" property must be of type boolean. Received type number (1)
// expect: appendFileSync [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: appendFile [],"x": TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: promises.appendFile [],"x": 3 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
// expect: accessSync "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | mode is out of range: >= 0 && <= 7
// expect: access "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | mode is out of range: >= 0 && <= 7
// expect: promises.access "/none/x",-1: 1 RangeError | ERR_OUT_OF_RANGE | code | mode is out of range: >= 0 && <= 7
// expect: accessSync "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | mode must be int32 or null/undefined
// expect: access "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | mode must be int32 or null/undefined
// expect: promises.access "/none/x",true: 1 TypeError | ERR_INVALID_ARG_TYPE | code | mode must be int32 or null/undefined
// expect: mkdirSync "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdir "/none/x",{"recursive":"yes"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: promises.mkdir "/none/x",{"recursive":"yes"}: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type string ('yes')
// expect: mkdirSync "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The property 'options.mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdir "/none/x",{"mode":"rwx"}: TypeError | ERR_INVALID_ARG_VALUE | code | The property 'options.mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: promises.mkdir "/none/x",{"mode":"rwx"}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The argument 'mode' must be a 32-bit unsigned integer or an octal string. Received 'rwx'
// expect: mkdirSync "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: mkdir "/none/x",-1: RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: promises.mkdir "/none/x",-1: 1 RangeError | ERR_OUT_OF_RANGE | code | The value of "mode" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: readdirSync "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: readdir "/none/x",true: TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: promises.readdir "/none/x",true: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be one of type string or object. Received type boolean (true)
// expect: renameSync "/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: rename "/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "cb" argument must be of type function. Received undefined
// expect: promises.rename "/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received undefined
// expect: renameSync "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: rename "/none/x",5: TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.rename "/none/x",5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "newPath" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFile 5,"/none/x": TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.copyFile 5,"/none/x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "src" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: copyFileSync "/none/x","x",1.5: Error | ENOENT | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile '/none/x' -> 'x'
// expect: copyFile "/none/x","x",1.5: told ENOENT
// expect: promises.copyFile "/none/x","x",1.5: later Error | ENOENT | errno,code,syscall,path,dest | ENOENT: no such file or directory, copyfile '/none/x' -> 'x'
// expect: rmdirSync "/none/x",{"maxRetries":-1}: Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, rmdir '/none/x'
// expect: rmdir "/none/x",{"maxRetries":-1}: told ENOENT
// expect: promises.rmdir "/none/x",{"maxRetries":-1}: later Error | ENOENT | errno,code,syscall,path | ENOENT: no such file or directory, rmdir '/none/x'
// expect: rmdirSync "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: rmdir "/none/x","x": TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: promises.rmdir "/none/x","x": 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "options" argument must be of type object. Received type string ('x')
// expect: rmdirSync "/none/x",{"recursive":true}: TypeError | ERR_INVALID_ARG_VALUE | code | The property 'options.recursive' is no longer supported. Received true
// expect: rmdir "/none/x",{"recursive":true}: TypeError | ERR_INVALID_ARG_VALUE | code | The property 'options.recursive' is no longer supported. Received true
// expect: promises.rmdir "/none/x",{"recursive":true}: 1 TypeError | ERR_INVALID_ARG_VALUE | code | The property 'options.recursive' is no longer supported. Received true
// expect: rmSync "/none/x",{"recursive":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: rm "/none/x",{"recursive":1}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: promises.rm "/none/x",{"recursive":1}: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.recursive" property must be of type boolean. Received type number (1)
// expect: rmSync "/none/x",{"force":"x"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: rm "/none/x",{"force":"x"}: TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: promises.rm "/none/x",{"force":"x"}: 2 TypeError | ERR_INVALID_ARG_TYPE | code | The "options.force" property must be of type boolean. Received type string ('x')
// expect: rmSync 5: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: rm 5: TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
// expect: promises.rm 5: 1 TypeError | ERR_INVALID_ARG_TYPE | code | The "path" argument must be of type string or an instance of Buffer or URL. Received type number (5)
