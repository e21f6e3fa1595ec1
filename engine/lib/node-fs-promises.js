// SPDX-License-Identifier: MIT
// fs.promises.  Each function makes the promises that Node's makes and awaits
// as often, so that async_hooks sees the same and what is rejected without a
// request is so after as many microtasks.  What differs between versions:
// whether a request's promise is awaited or returned (FS_PROMISE_AWAITS), and
// how an open file is closed (FS_CLOSE).

// ---- a request

// A promise that is settled when the request is complete.
function _fspAsk(r, name, work, type) {
	const first = %profile("FS_REQUEST_FIRST") && type === undefined;
	let promise;
	if (!first) promise = %promise_plain(20);
	%ioStart(name, r.shown, 1, () => {
		let v;
		try {
			v = work(r);
		} catch (e) {
			%promise_reject(promise, e);
			return;
		}
		%promise_settle(promise, v);
	}, [], type === undefined ? 'FSREQPROMISE' : type);
	if (first) promise = %promise_plain(20);
	return promise;
}

// From Node 20 on a reaction of Node's own gives errors their stack.
function _fspHandled(promise) {
	return %profile("FS_PROMISE_AWAITS") ? _fspThen(promise, undefined,
		_promiseRejected) : promise;
}

function _fspThen(promise, fulfilled, rejected) {
	return _nodeThen(promise, fulfilled, rejected);
}

// V8 until 7.0 makes one more for a function whose parameters have defaults.
function _fspDefaults() {
	if (%profile("FS_DEFAULTS_PROMISE")) %promise_plain(6);
}

// name: of fs_stack.def; method: was it called as a method?
function _fspStack(error, name, method) {
	if (error.syscall !== undefined && !error.fsStack)
		%fs_stack(error, name, method);
	return error;
}

// ---- functions of one request

// make(a, b, c): the request, its arguments checked
async function _fspOne(make, a, b, c, receiver) {
	const r = make(a, b, c);
	if (!%profile("FS_PROMISE_AWAITS")) return _fspAsk(r, r.op, _fsDo);
	try {
		return await _fspHandled(_fspAsk(r, r.op, _fsDo));
	} catch (e) {
		throw _fspStack(e, r.op, receiver !== undefined);
	}
}

function fspAccess(path, mode) {
	return _fspOne(_fspAccessing, path, mode, undefined, this);
}

function _fspAccessing(path, mode) {
	_fspDefaults();
	const r = _fsRequest('access', _fsPath(path, 'path'));
	r.mode = _fsHow(mode);
	return r;
}

function fspUnlink(path) {
	return _fspOne(_fspUnlinking, path, undefined, undefined, this);
}

function _fspUnlinking(path) {
	return _fsRequest('unlink', _fsPath(path, 'path'));
}

function fspMkdir(path, options) {
	return _fspOne(_fspMaking, path, options, undefined, this);
}

function _fspMaking(path, options) {
	const how = %profile("FS_MODE_CHECK");
	const r = { recursive: false, mode: 511, name: 'mode' };
	_fsMkdirOptions(r, options, how);
	const shown = _fsPath(path, 'path');
	_fsBoolean(r.recursive, how === 1 ? 'recursive' : 'options.recursive');
	_fsFileMode(r.mode, 'mode', true);
	return _fsMkdirRequest(shown, r);
}

function fspRename(from, to) {
	return _fspOne(_fspRenaming, from, to, undefined, this);
}

function _fspRenaming(from, to) {
	return _fsTwo('rename', from, to, 'oldPath', 'newPath');
}

function fspCopyFile(from, to, mode) {
	return _fspOne(_fspCopying, from, to, mode, this);
}

function _fspCopying(from, to, mode) {
	const r = _fsTwo('copyFile', from, to, 'src', 'dest');
	r.mode = _fsCopyHow(mode);
	return r;
}

// ---- stat and lstat

async function _fspStatus(op, path, options, receiver) {
	const late = %profile("FS_STAT_RACES");
	_fspDefaults();
	if (options === undefined) options = {};
	if (late) {
		_fsObject(options);
		if (options.signal !== undefined)
			_fsSignal(options.signal, 'options.signal');
		_fspAborted(options.signal);
	}
	const r = _fsRequest(op, _fsPath(path, 'path'));
	_fsNoBigInt(options.bigint);
	r.quiet = %profile("FS_STAT_QUIET") && op === 'stat' &&
		options.throwIfNoEntry === false;
	let promise = _fspHandled(_fspAsk(r, op, _fsStatQuiet));
	if (late) promise = _fspRace(promise, options.signal);
	try {
		return await promise;
	} catch (e) {
		throw _fspStack(e, op, receiver !== undefined);
	}
}

function fspStat(path, options) {
	return _fspStatus('stat', path, options, this);
}

function fspLstat(path, options) {
	return _fspStatus('lstat', path, options, this);
}

// Whichever is first: the request or the signal.
async function _fspRace(promise, signal) {
	if (!signal) return promise;
	const aborted = %promise_plain(15);
	const abort = () =>
		%promise_reject(aborted, _abortError(signal.reason));
	signal.addEventListener('abort', abort);
	try {
		return await _fspFirst([promise, aborted]);
	} finally {
		signal.removeEventListener('abort', abort);
	}
}

// SafePromiseRace
function _fspFirst(promises) {
	const Safe = _fspSafe();
	return new Promise((resolve, reject) => {
		const all = [];
		for (let i = 0; i < promises.length; i++)
			%append(all, new Safe((a, b) => {
				_nodeThen(promises[i], a, b);
			}));
		%call(_promiseThen, new Safe((a, b) => {
			for (let i = 0; i < all.length; i++)
				%call(_promiseThen, all[i], a, b);
		}), resolve, reject);
	});
}

function _fspAborted(signal) {
	if (signal && signal.aborted) throw _abortError(signal.reason);
}

// ---- readdir

async function _fspReaddir(path, options, receiver) {
	options = _fsOptions(options, {});
	const r = _fsRequest('readdir', _fsPath(path, 'path'));
	const how = %profile("FS_READDIR_RECURSIVE");
	if (how > 0 && options.recursive) return how === 3 ?
		_fspReaddirAll(r, options, receiver) :
		_fspReaddirDeep(r, options, receiver);
	let names;
	try {
		names = await _fspHandled(_fspAsk(r, 'readdir', _fsDoReaddir));
	} catch (e) {
		throw _fspStack(e, 'readdir', receiver !== undefined);
	}
	if (!options.withFileTypes) return _fsListed(names, options);
	return new Promise((resolve) => {
		resolve(_fsEntries(r.path, r.shown, names, false));
	});
}

function fspReaddir(path, options) {
	return _fspReaddir(path, options, this);
}

async function _fspReaddirAll(r, options, receiver) {
	try {
		return await _fspHandled(_fspAsk(r, 'readdir', () =>
			_fsReaddirDeep(r, options, false)));
	} catch (e) {
		throw _fspStack(e, 'readdir', receiver !== undefined);
	}
}

// Each folder is read when its name is come across, the last one's names
// are taken first.
async function _fspReaddirDeep(r, options, receiver) {
	const results = [], queue = [];
	const types = options.withFileTypes;
	const read = (of) => _fspHandled(_fspAsk({ ...r, path: of.path,
		shown: of.shown }, 'readdir', _fsDoReaddir));
	const top = _fsBelow(r.path, r.shown);
	try {
		top.names = await read(top);
	} catch (e) {
		throw _fspStack(e, 'readdir', receiver !== undefined);
	}
	%append(queue, top);
	while (queue.length > 0) {
		const of = %list_pop(queue);
		for (let i = 0; i < of.names.length; i++) {
			const found = [];
			_fsDeeper(of, [of.names[i]], types, results, found);
			if (found.length === 0) continue;
			found[0].names = await read(found[0]);
			%append(queue, found[0]);
		}
	}
	return results;
}

// ---- rm and rmdir

async function _fspRm(path, options) {
	const r = _fsRequest('rm', _fsPath(path, 'path'));
	await new Promise((resolve, reject) => {
		_fsLookFirst(r, options, false, (error) => {
			if (error) reject(error);
			else resolve();
		});
	});
	return _fspRimraf(r);
}

function _fspRimraf(r) {
	return new Promise((resolve, reject) => {
		_fsRimraf(r.path, r.shown, (error) => {
			if (error) reject(error);
			else resolve();
		});
	});
}

function fspRm(path, options) {
	return _fspRm(path, options);
}

async function _fspRmdir(path, options, receiver) {
	const how = %profile("FS_RMDIR_RECURSIVE");
	const r = _fsRequest('rmdir', _fsPath(path, 'path'));
	if (how === 4) _fsNotRecursive(options);
	if (how > 0) options = _fsRmdirOptions(options);
	if (how > 0 && how < 4 && options.recursive) {
		if (how < 3) return _fspRimraf(r);
		_fsWarnRmdir();
		const stats = await _fspStatus('stat', path, undefined,
			undefined);
		if (stats.isDirectory()) return _fspRimraf(r);
	}
	if (!%profile("FS_PROMISE_AWAITS")) return _fspAsk(r, 'rmdir', _fsDo);
	try {
		return await _fspHandled(_fspAsk(r, 'rmdir', _fsDo));
	} catch (e) {
		throw _fspStack(e, 'rmdir', receiver !== undefined);
	}
}

function fspRmdir(path, options) {
	return _fspRmdir(path, options, this);
}

// ---- an open file

async function _fspOpen(path, flag, mode, op) {
	const shown = _fsPath(path, 'path');
	const flags = _fsFlags(flag);
	_fsFileMode(mode, 'mode', true);
	const r = _fsRequest(op, shown);
	return await _fspHandled(_fspAsk(r, 'open', () => {
		const file = _fsOpen(r, flags);
		%hook_tell(0, %new_async_id, 'FILEHANDLE', %executionId, {});
		return file;
	}));
}

// FileHandle#close
function _fspClose(file) {
	const how = %profile("FS_CLOSE");
	const promise = _fspAsk(file.r, 'close', () => undefined,
		'FILEHANDLECLOSEREQ');
	if (how === 1) return promise;
	return how === 2 ? promise.finally(() => {}) :
		_fspFinally(promise, () => {});
}

// What is done with the file, and then its close.
function _fspClosing(promise, file) {
	const how = %profile("FS_CLOSE");
	const close = () => _fspClose(file);
	if (how === 1) return promise.finally(close);
	if (how === 2) return %call(promiseFinally, promise, close);
	return how === 3 ? _fspFinally(promise, close) :
		_fspCloseAfter(promise, close);
}

async function _fspCloseAfter(promise, close) {
	return _fspThen(promise,
		(result) => _fspThen(close(), () => result),
		(error) => _fspThen(close(), () => _promiseRejected(error)));
}

// Promises the program cannot reach, with a class of their own.
function _fspSafe() {
	const state = %module_state;
	if (state.safePromise === undefined) {
		state.safePromise = class SafePromise extends Promise {
			static get [SymbolSpecies]() {
				return this;
			}
		};
		%define_hidden(state.safePromise.prototype, 'then',
			_promiseThen);
	}
	return state.safePromise;
}

function _fspFinally(promise, onFinally) {
	const Safe = _fspSafe();
	return new Promise((resolve, reject) => {
		const safe = new Safe((a, b) => {
			_fspThen(promise, a, b);
		});
		%call(_promiseThen, %call(promiseFinally, safe, onFinally),
			resolve, reject);
	});
}

// ---- readFile

async function fspReadFile(path, options) {
	options = _fsOptions(options, { flag: 'r' });
	const flag = options.flag || 'r';
	_fspAborted(options.signal);
	let file;
	if (%profile("FS_READ_ONE_SHOT")) {
		const r = _fsRequest('readFile', _fsPath(path, 'path'));
		const got = await _fspReadOnce(r, _fsFlags(flag));
		if (got.file === undefined) {
			_fspAborted(options.signal);
			return _bufferAs(got.bytes, options.encoding);
		}
		return _fspClosing(_fspReadHandle(got.file, options, got.size),
			got.file);
	}
	try {
		file = await _fspOpen(path, flag, 438, 'readFile');
	} catch (e) {
		throw _fspStack(e, 'readFile', this !== undefined);
	}
	return _fspClosing(_fspReadHandle(file, options), file);
}

// All of it in one request, if it is small.
function _fspReadOnce(r, flags) {
	r.oneShot = true;
	return _fspAsk(r, 'readFile', () => {
		const file = _fsOpen(r, flags);
		const bytes = _fsReadFrom(file);
		return bytes.length <= %profile("FS_READ_CHUNK") * 1024 ?
			{ bytes, file: undefined } :
			{ bytes, file, size: bytes.length };
	}, 'FSREQCALLBACK');
}

async function _fspReadHandle(file, options, size) {
	const most = %profile("FS_PROMISE_READ_CHUNK") * 1024;
	const toEnd = %profile("FS_READ_TO_END");
	const signal = options.signal;
	_fspAborted(signal);
	if (size === undefined) {
		size = await _fspHandled(_fspAsk(file.r, 'fstat', () =>
			_fsSize(file)));
		_fspAborted(signal);
	}
	const least = toEnd && size > 0 && size < most ? size : most;
	let all = '', got;
	do {
		_fspAborted(signal);
		let piece;
		try {
			piece = await (toEnd ? _fspRead(file, all.length, least)
				: _fspReadPiece(file, all.length, most));
		} catch (e) {
			throw _fspStack(e, 'read', true);
		}
		got = piece.length;
		all += piece;
	} while (got > 0 && (toEnd || all.length !== size));
	return _bufferAs(all, options.encoding);
}

// FileHandle#read, an async function of its own until Node 12
async function _fspRead(file, at, most) {
	const piece = await _fspReadPiece(file, at, most);
	return piece;
}

function _fspReadPiece(file, at, most) {
	return _fspHandled(_fspAsk(file.r, 'read', () => {
		const bytes = _fsReadFrom(file);
		return _fspSlice(bytes, at, most);
	}));
}

function _fspSlice(bytes, at, most) {
	const end = at + most;
	return %text_slice(bytes, at < bytes.length ? at : bytes.length,
		end < bytes.length ? end : bytes.length);
}

// ---- writeFile and appendFile

async function _fspWrite(path, data, options, op, method) {
	options = _fsOptions(options, _fsWriting('w'));
	const flush = _fsFlush(options);
	const oneShot = %profile("FS_READ_ONE_SHOT");
	if (oneShot) _fsFileMode(options.mode, 'mode', true);
	const pieces = _fspIsIterable(data) ? data : undefined;
	const late = %profile("FS_DATA_ANY");
	const bytes = late || pieces ? undefined : _fsData(data, options);
	_fspAborted(options.signal);
	const flag = options.flag || 'w';
	if (oneShot && !flush && !pieces &&
	    bytes.length <= %profile("FS_READ_CHUNK") * 1024) {
		const r = _fsRequest(op, _fsPath(path, 'path'));
		const flags = _fsFlags(flag);
		await _fspAsk(r, 'writeFile', () => _fsWriteTo(_fsOpen(r,
			flags), bytes), 'FSREQCALLBACK');
		_fspAborted(options.signal);
		return;
	}
	let file;
	try {
		file = await _fspOpen(path, flag, options.mode, op);
	} catch (e) {
		throw _fspStack(e, op, method);
	}
	let promise = _fspWriteHandle(file, pieces || bytes, data, options,
		pieces !== undefined);
	if (flush) promise = _fspSynced(promise, file);
	return _fspClosing(promise, file);
}

function _fspIsIterable(data) {
	return !%profile("FS_DATA_ANY") && typeof data === 'object' &&
		data !== null && !_bufferIs(data) &&
		(data[SymbolAsyncIterator] || data[SymbolIterator]);
}

async function _fspWriteHandle(file, bytes, data, options, isPieces) {
	const signal = options.signal;
	_fspAborted(signal);
	if (isPieces) {
		for await (const piece of data) {
			_fspAborted(signal);
			const part = _fsData(piece, options);
			if (part.length > 0) await _fspWritePiece(file, part);
			_fspAborted(signal);
		}
		return;
	}
	if (bytes === undefined) bytes = _fsData(data, options);
	const most = %profile("FS_PROMISE_WRITE_CHUNK") * 1024;
	for (let at = 0; at < bytes.length; at += most) {
		_fspAborted(signal);
		await _fspWritePiece(file, _fspSlice(bytes, at, most));
	}
}

async function _fspWritePiece(file, bytes) {
	try {
		await _fspHandled(_fspAsk(file.r, 'write', () =>
			_fsWriteTo(file, bytes)));
	} catch (e) {
		throw _fspStack(e, 'write', true);
	}
	return bytes.length;
}

// With flush: fsync after it is written.
async function _fspSynced(promise, file) {
	return _fspThen(promise,
		(result) => _fspThen(_fspSync(file), () => result,
			_promiseRejected),
		_promiseRejected);
}

async function _fspSync(file) {
	return await _fspSyncNow(file);
}

async function _fspSyncNow(file) {
	return await _fspHandled(_fspAsk(file.r, 'fsync', () => undefined));
}

function fspWriteFile(path, data, options) {
	return _fspWrite(path, data, options, 'writeFile', this !== undefined);
}

async function fspAppendFile(path, data, options) {
	options = _fsAppending(options);
	return _fspWrite(path, data, options, 'appendFile', false);
}
