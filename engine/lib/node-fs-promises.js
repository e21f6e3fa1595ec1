// SPDX-License-Identifier: MIT
// fs/promises (Node lib/internal/fs/promises.js).  Each async function here
// is one of Node's: what it awaits and returns is seen by a program that has
// changed then, constructor or species of promises.  A file is opened, looked
// at, read and closed by requests of their own.

// What the thread pool does, as a promise of Node's binding.
function _fspRaw(r, name, work) {
	const promise = %promise_plain(20);
	%ioStart(name, r.shown, 1, () => {
		try {
			%promise_settle(promise, work());
		} catch (e) {
			%promise_reject(promise, e);
		}
	}, []);
	return promise;
}

// Since Node 20 then is called on it, for the stack of an error.
function _fspPart(r, name, work) {
	const promise = _fspRaw(r, name, work);
	return %profile("FS_PROMISE_THEN") ? _nodeThen(promise, undefined,
		_promiseRejected) : promise;
}

// An error of the thread pool gets the frames of what waits for it.
function _fspError(r, e) {
	if (r.failed !== undefined) %fs_stack(e, r.failed, r.method);
	r.failed = undefined;
	return e;
}

function _fspRequest(r, receiver) {
	r.failed = undefined;
	r.method = receiver !== undefined;
	return r;
}

function _fsCheckSignal(r) {
	if (r.signal && r.signal.aborted) throw _abortError(r.signal.reason);
}

// ---- open and close

async function _fspOpen(r) {
	const work = () => {
		_fsOpens(r);
		if (r.bytes === '') _fsDo(r);
	};
	try {
		await _fspPart(r, 'open', work);
	} catch (e) {
		throw _fspError(r, e);
	}
}

function _fspClose(r) {
	const closed = _fspRaw(r, 'close', () => undefined);
	const how = %profile("FS_PROMISE_CLOSE");
	if (how === 1) return closed;
	return how === 2 ? closed.finally(() => {}) :
		_safeFinally(closed, () => undefined);
}

// The file is closed when done is settled, and that is waited for.
function _fspClosing(done, r) {
	const how = %profile("FS_PROMISE_CLOSE"), close = () => _fspClose(r);
	if (how === 1) return done.finally(close);
	if (how === 2) return %call(promiseFinally, done, close);
	return how === 3 ? _safeFinally(done, close) :
		_fspHandleClose(done, close);
}

async function _fspHandleClose(done, close) {
	return _nodeThen(done, v => _nodeThen(close(), () => v, undefined),
		e => _nodeThen(close(), () => _promiseRejected(e), undefined));
}

// ---- reading

async function fspReadFile(path, options) {
	const r = _fspRequest(_fsOptions(_fsRequest('readFile', path, 'path'),
		options), this);
	_fsCheckSignal(r);
	if (%profile("FS_READ_ONE_SHOT")) {
		const v = await _fspRaw(r, 'readFile', () => _fsDo(r));
		_fsCheckSignal(r);
		return v;
	}
	await _fspOpen(r);
	return _fspClosing(_fspReadHandle(r), r);
}

async function _fspReadHandle(r) {
	_fsCheckSignal(r);
	await _fspPart(r, 'fstat', () => undefined);
	_fsCheckSignal(r);
	const work = () => _fsDo(r);
	if (!%profile("FS_READ_TO_END")) {
		try {
			return await _fspPart(r, 'read', work);
		} catch (e) {
			throw _fspError(r, e);
		}
	}
	const v = await _fspRead(r, work);
	if (v.length > 0) await _fspRead(r, () => undefined);
	return v;
}

// One of the reads up to the one that gets nothing.
async function _fspRead(r, work) {
	return await _fspPart(r, 'read', work);
}

// ---- writing

function fspWriteFile(path, data, options) {
	return _fspWriting('writeFile', path, data, options, this);
}

async function fspAppendFile(path, data, options) {
	return _fspWriting('appendFile', path, data, options, this);
}

async function _fspWriting(op, path, data, options, receiver) {
	const r = _fspRequest(_fsData(_fsOptions(_fsRequest(op, path, 'path'),
		options), data), receiver);
	_fsCheckSignal(r);
	if (%profile("FS_READ_ONE_SHOT")) {
		await _fspRaw(r, op, () => _fsDo(r));
		_fsCheckSignal(r);
		return undefined;
	}
	await _fspOpen(r);
	return _fspClosing(_fspWriteHandle(r), r);
}

async function _fspWriteHandle(r) {
	_fsCheckSignal(r);
	if (r.bytes !== '') await _fspWrite(r);
}

async function _fspWrite(r) {
	await _fspPart(r, 'write', () => _fsDo(r));
}

// ---- what is one request

async function _fspOne(make, receiver) {
	const r = _fspRequest(make(), receiver), op = r.op;
	const work = () => _fsDo(r);
	const race = op === 'stat' || op === 'lstat';
	if (!race && op !== 'readdir' && !%profile("FS_PROMISE_THEN"))
		return _fspRaw(r, op, work);
	const part = _fspPart(r, op, work);
	try {
		return await (race && %profile("FS_STAT_RACES") ?
			_fspFollow(part) : part);
	} catch (e) {
		throw _fspError(r, e);
	}
}

// raceWithSignal, without one
async function _fspFollow(promise) {
	return promise;
}

function _fspPlain(op, path, options, receiver) {
	return _fspOne(() => _fsOptions(_fsRequest(op, path, 'path'),
		options), receiver);
}

function fspStat(path, options) {
	return _fspPlain('stat', path, options, this);
}

function fspLstat(path, options) {
	return _fspPlain('lstat', path, options, this);
}

function fspAccess(path) {
	return _fspPlain('access', path, undefined, this);
}

function fspUnlink(path) {
	return _fspPlain('unlink', path, undefined, this);
}

function fspMkdir(path, options) {
	return _fspPlain('mkdir', path, options, this);
}

function fspRmdir(path, options) {
	return _fspPlain('rmdir', path, options, this);
}

function fspReaddir(path, options) {
	return _fspPlain('readdir', path, options, this);
}

function fspRename(from, to) {
	return _fspOne(() => _fsTwo('rename', from, to), this);
}

function fspCopyFile(from, to) {
	return _fspOne(() => _fsTwo('copyFile', from, to), this);
}

// Two functions with callbacks, as promises: a look, then what is to be done.
async function fspRm(path, options) {
	const r = _fspRequest(_fsOptions(_fsRequest('rm', path, 'path'),
		options), this);
	await _fspRaw(r, 'lstat', () => {
		if (!r.force && %module_kind(r.path) === 0)
			_fsFail(r, 2, 'lstat');
	});
	return _fspRaw(r, 'rm', () => _fsDo(r));
}
