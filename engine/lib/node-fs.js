// SPDX-License-Identifier: MIT
// fs with callbacks and at once.  What is done is in
// node-fs-files.js, the checks in node-fs-check.js, fs.promises in
// node-fs-promises.js.  A request takes as many polls as the binaries'.

// ---- one request with a callback

// work(r) when the thread pool would have done it; its result
function _fsAsk(r, work, callback) {
	%ioStart(r.op, r.shown, 1, () => {
		let result;
		try {
			result = work(r);
		} catch (e) {
			_fsNameFailure(r.op, e);
			callback(e);
			return;
		}
		if (result === undefined && !r.quiet) callback(null);
		else callback(null, result);
	}, []);
}

// Stacks show where in Node the callback is called (stack_below.c).
function _fsNameFailure(op, error) {
	if (op === 'stat' || op === 'lstat') %ioNamed('statFailed');
	else if (error.syscall === 'open' && op === 'writeFile')
		%ioNamed('writeOpen');
}

function _fsPlain(op, path, callback) {
	const shown = _fsPath(path, 'path', callback);
	if (shown !== undefined)
		_fsAsk(_fsRequest(op, shown), _fsDo, callback);
}

// An error told before anything is done; the callback has been called.
function _fsAborted(signal, callback) {
	if (!signal || !signal.aborted) return false;
	callback(_abortError(signal.reason));
	return true;
}

// ---- stat, access, exists

function fsStat(path, options, callback) {
	_fsStatus('stat', path, options, callback,
		%profile("FS_STAT_OPTIONS"));
}

function fsLstat(path, options, callback) {
	_fsStatus('lstat', path, options, callback,
		%profile("FS_LSTAT_OPTIONS"));
}

function _fsStatus(op, path, options, callback, how) {
	if (how === 0) {                // Node 8 knows no options
		_fsPlain(op, path, _fsCallback(options));
		return;
	}
	if (typeof options === 'function') {
		callback = options;
		options = {};
	} else if (how === 3) {
		if (options === undefined) options = {};
		options = options === null || typeof options !== 'object' ?
			{} : _fsOptions(options, {});
	} else if (options === undefined && how === 2) {
		options = {};
	}
	_fsCallback(callback);
	const shown = _fsPath(path, 'path', callback);
	if (how === 3 && _fsAborted(options.signal, callback)) return;
	_fsNoBigInt(options.bigint);
	const r = _fsRequest(op, shown);
	r.quiet = how === 3 && options.throwIfNoEntry === false &&
		op === 'stat';
	_fsAsk(r, _fsStatQuiet, options.signal && %profile("FS_STAT_RACES") ?
		_fsAbortable(options.signal, callback) : callback);
}

// What the signal tells first is told, and nothing after it.
function _fsAbortable(signal, callback) {
	let aborted = false;
	const abort = () => {
		aborted = true;
		callback(_abortError(signal.reason));
	};
	signal.addEventListener('abort', abort);
	return (error, stats) => {
		signal.removeEventListener('abort', abort);
		if (aborted) return;
		if (error) callback(error);
		else callback(error, stats);
	};
}

function _fsNoBigInt(bigint) {
	if (bigint) %refuse('stat with BigInts', 'use numbers');
}

function _fsStatQuiet(r) {
	if (r.quiet && _fsAt(r.path, r.shown) < 0) return undefined;
	return _fsDoStat(r);
}

function fsAccess(path, mode, callback) {
	if (typeof mode === 'function') {
		callback = mode;
		mode = 0;
	} else if (%profile("FS_OLD_CHECKS") && typeof callback !== 'function') {
		%throw_type('"callback" argument must be a function');
	}
	const shown = _fsPath(path, 'path', callback);
	if (shown === undefined) return;
	const late = %profile("FS_HOW_CHECK") !== 1 &&
		%profile("FS_HOW_CHECK") !== 2;
	const r = _fsRequest('access', shown);
	if (!late) r.mode = _fsHow(mode);
	_fsCallback(callback);
	if (late) r.mode = _fsHow(mode);
	_fsAsk(r, _fsDo, callback);
}

function fsExists(path, callback) {
	if (%profile("FS_OLD_CHECKS")) {
		const shown = _fsPath(path, 'path', _fsTold(callback));
		if (shown !== undefined) _fsLookFor(shown, callback);
		return;
	}
	_fsCallback(callback, true);
	let shown;
	try {
		shown = _fsPath(path, 'path');
	} catch {
		return callback(false);
	}
	_fsLookFor(shown, callback);
}

function _fsTold(callback) {
	return (error) => {
		if (callback) callback(!error);
	};
}

function _fsLookFor(shown, callback) {
	const path = _fsRequest('exists', shown).path;
	%ioStart('exists', shown, 1, () => {
		if (callback) callback(_fsAt(path, shown) > 0);
	}, []);
}

// ---- unlink, mkdir, readdir, rename, copyFile

// What util.promisify makes of it.
function fsExistsPromise(path) {
	return new Promise(resolve => fsExists(path, resolve));
}

function fsUnlink(path, callback) {
	_fsPlain('unlink', path, _fsCallback(callback));
}

function fsMkdir(path, options, callback) {
	const how = %profile("FS_MODE_CHECK");
	if (typeof options === 'function') {
		callback = options;
		options = {};
	}
	const r = { recursive: false, mode: 511, name: 'mode' };
	_fsMkdirOptions(r, options, how);
	if (how === 3 && %profile("FS_MKDIR_EARLY")) _fsMkdirChecks(r, how);
	callback = _fsCallback(callback);
	const shown = _fsPath(path, 'path', callback);
	if (shown === undefined) return;
	_fsMkdirChecks(r, how);
	_fsAsk(_fsMkdirRequest(shown, r), _fsDo, callback);
}

function _fsMkdirOptions(r, options, how) {
	if (how === 0) r.mode = options;
	else if (typeof options === 'number' || typeof options === 'string')
		r.mode = options;
	else if (options) {
		if (options.recursive !== undefined)
			r.recursive = options.recursive;
		if (options.mode !== undefined) {
			r.mode = options.mode;
			if (%profile("FS_MKDIR_EARLY")) r.name = 'options.mode';
		}
	}
}

function _fsMkdirChecks(r, how) {
	if (how > 0) _fsBoolean(r.recursive, how === 1 ? 'recursive' :
		'options.recursive');
	_fsFileMode(r.mode, r.name, %profile("FS_MKDIR_MODE"));
}

function _fsMkdirRequest(shown, checked) {
	const r = _fsRequest('mkdir', shown);
	r.recursive = checked.recursive;
	return r;
}

function fsReaddir(path, options, callback) {
	callback = _fsCallback(typeof options === 'function' ? options :
		callback);
	options = _fsOptions(options, {});
	const shown = _fsPath(path, 'path', callback);
	if (shown === undefined) return;
	const how = %profile("FS_READDIR_RECURSIVE");
	if (how > 0 && options.recursive !== undefined &&
	    options.recursive !== null)
		_fsBoolean(options.recursive, 'options.recursive');
	const r = _fsRequest('readdir', shown);
	if (how === 0 || !options.recursive) {
		_fsAsk(r, () => _fsListing(r, options), callback);
		return;
	}
	if (how === 1) callback(null, _fsReaddirDeep(r, options, true));
	else if (how === 3)
		_fsAsk(r, () => _fsReaddirDeep(r, options), callback);
	else _fsReaddirNext(r, options, [_fsBelow(r.path, shown)], [],
		callback);
}

// What reading one folder gives.
function _fsListing(r, options) {
	const names = _fsDoReaddir(r);
	return %profile("FS_DIRENT") && options.withFileTypes ?
		_fsEntries(r.path, r.shown, names, false) :
		_fsListed(names, options);
}

function _fsReaddirDeep(r, options, sync) {
	const queue = [_fsBelow(r.path, r.shown)], results = [];
	if (sync) r.sync = true;
	for (let i = 0; i < queue.length; i++)
		_fsDeeper(queue[i], _fsDoReaddir({ ...r, path: queue[i].path,
			shown: queue[i].shown }), options.withFileTypes,
		results, queue);
	return results;
}

// A request for each folder, one after the other.
function _fsReaddirNext(r, options, queue, results, callback) {
	const of = %list_shift(queue);
	_fsAsk({ ...r, path: of.path, shown: of.shown }, _fsDoReaddir,
		(error, names) => {
			if (error) {
				callback(error);
				return;
			}
			_fsDeeper(of, names, options.withFileTypes, results,
				queue);
			if (queue.length > 0) _fsReaddirNext(r, options, queue,
				results, callback);
			else callback(null, results);
		});
}

function fsRename(from, to, callback) {
	callback = _fsCallback(callback);
	const r = _fsTwo('rename', from, to, 'oldPath', 'newPath', callback);
	if (r !== undefined) _fsAsk(r, _fsDo, callback);
}

function _fsTwo(op, from, to, name, nameTo, callback) {
	const shown = _fsPath(from, name, callback);
	if (shown === undefined) return undefined;
	const shownTo = _fsPath(to, nameTo, callback);
	return shownTo === undefined ? undefined :
		_fsRequestTwo(op, shown, shownTo);
}

function fsCopyFile(from, to, mode, callback) {
	if (typeof mode === 'function') {
		callback = mode;
		mode = 0;
	} else if (%profile("FS_COPY_CALLBACK") &&
		typeof callback !== 'function') {
		_fsCopyCallback(callback);
	}
	const r = _fsTwo('copyFile', from, to, 'src', 'dest', callback);
	if (r === undefined) return;
	r.mode = _fsCopyHow(mode);
	callback = _fsCallback(callback);
	_fsAsk(r, _fsDo, callback);
}

// Node 8 to 12 tell of a mode that there is not before anything is done.
function _fsCopyHow(mode) {
	mode = _fsHow(mode);
	if (mode < 0 || mode > 7)
		%refuse(`copyFile with the mode ${mode}`,
			'COPYFILE_EXCL is the only one that does something');
	return mode;
}

function _fsCopyCallback(callback) {
	if (%profile("FS_OLD_CHECKS"))
		throw %node_error('TypeError', 'ERR_INVALID_ARG_TYPE',
			'The "callback" argument must be of type function');
	_fsCallback(callback);
}

// ---- readFile

function ReadFileContext() {}

function _fsReadContext(callback) {
	return { __proto__: { constructor: ReadFileContext }, callback };
}

function fsReadFile(path, options, callback) {
	callback = _fsCallback(callback || options, true);
	options = _fsOptions(options, { flag: 'r' });
	if (%profile("FS_OLD_CHECKS")) `${path}`;
	_fsNoDescriptor(path);
	if (_fsAborted(options.signal, callback)) return;
	const early = %profile("FS_FLAG_NULL");
	let flags = early ? _fsFlags(options.flag) : 0;
	const shown = _fsPath(path, 'path', callback);
	if (shown === undefined) return;
	if (!early) flags = _fsFlags(options.flag || 'r');
	_fsReadStart(_fsRequest('readFile', shown), flags, options, callback);
}

// One request to be seen, in as many polls as Node's requests take: open,
// fstat, read until all is read, close.  One that may be aborted is seen
// step by step.
function _fsReadStart(r, flags, options, callback) {
	if (options.signal && !%profile("FS_READ_ONE_SHOT")) {
		_fsReadSteps(r, flags, options, callback);
		return;
	}
	r.oneShot = %profile("FS_READ_ONE_SHOT");
	%ioStart('readFile', r.shown, _fsReadPolls(r, flags), () => {
		let bytes;
		try {
			bytes = _fsReadFrom(_fsOpen(r, flags));
		} catch (e) {
			_fsReadFailed(callback, e);
			return;
		}
		if (options.signal && options.signal.aborted)
			_fsReadFailed(callback,
				_abortError(options.signal.reason));
		else if (%profile("FS_READ_ONE_SHOT"))
			_fsReadContext(callback).callback(null,
				_bufferAs(bytes, options.encoding));
		else callback(null, _bufferAs(bytes, options.encoding));
	}, []);
}

function _fsReadPolls(r, flags) {
	if (%profile("FS_READ_ONE_SHOT")) return 1;
	const kind = _fsAt(r.path, r.shown);
	if (kind < 0 ? (flags & 64) === 0 : (flags & 192) === 192) return 1;
	if (kind === 2 && ((flags & 3) !== 0 || (flags & 64) !== 0)) return 1;
	return 3 + _fsReadCount(kind !== 1 || (flags & 512) !== 0 ? 0 :
		%fs_bytes(r.path).length);
}

// How often it is read.
function _fsReadCount(size) {
	const most = %profile("FS_READ_CHUNK") * 1024;
	return size === 0 ? 1 : %floor((size + most - 1) / most);
}

// What calls the callback of readFile depends on how far it came.
function _fsReadFailed(callback, error) {
	const opened = error.syscall !== 'open';
	%ioNamed(opened ? 'readFileRead' : 'readFileOpen');
	if (opened && !%profile("FS_READ_ONE_SHOT")) callback(error);
	else _fsReadContext(callback).callback(error);
}

// One request of several: work is done when it is complete, next told of it.
function _fsStep(op, shown, work, next) {
	%ioStart(op, shown, 1, () => {
		let v;
		try {
			v = work();
		} catch (e) {
			next(e);
			return;
		}
		next(null, v);
	}, []);
}

function _fsReadSteps(r, flags, options, callback) {
	const signal = options.signal;
	const step = (work, next) => _fsStep('readFile', r.shown, work,
		next);
	const close = (error, bytes) => step(() => undefined, () => {
		if (error) _fsReadFailed(callback, error);
		else {
			%ioNamed('readFile');
			callback(null, _bufferAs(bytes, options.encoding));
		}
	});
	const read = (file, times) => {
		if (signal.aborted) close(_abortError(signal.reason));
		else step(() => _fsReadFrom(file), (error, bytes) => {
			if (error) close(error);
			else if (times > 1) read(file, times - 1);
			else close(null, bytes);
		});
	};
	step(() => _fsOpen(r, flags), (error, file) => {
		if (error) _fsReadFailed(callback, error);
		else step(() => _fsSize(file), (none, size) => {
			read(file, _fsReadCount(size));
		});
	});
}

// ---- writeFile and appendFile

function fsWriteFile(path, data, options, callback) {
	callback = _fsCallback(callback || options, true);
	_fsWriteStart(path, data, _fsOptions(options, _fsWriting('w')),
		callback);
}

function _fsWriting(flag) {
	return { encoding: 'utf8', mode: 438, flag };
}

function fsAppendFile(path, data, options, callback) {
	callback = _fsCallback(callback || options, true);
	_fsWriteStart(path, data, _fsAppending(options), callback);
}

function _fsAppending(options) {
	options = _fsOptions(options, _fsWriting('a'));
	const copy = {};
	for (const key in options) copy[key] = options[key];
	if (!copy.flag) copy.flag = 'a';
	return copy;
}

function _fsFlush(options) {
	if (!%profile("FS_FLUSH")) return false;
	const flush = options.flush === null || options.flush === undefined ?
		false : options.flush;
	_fsBoolean(flush, 'options.flush');
	return flush;
}

function _fsWriteStart(path, data, options, callback) {
	const flush = _fsFlush(options);
	const oneShot = %profile("FS_READ_ONE_SHOT");
	if (oneShot) _fsFileMode(options.mode, 'mode', true);
	const late = %profile("FS_DATA_ANY");
	const bytes = late ? undefined : _fsData(data, options);
	_fsNoDescriptor(path);
	if (_fsAborted(options.signal, callback)) return;
	let flags = 0;
	const early = %profile("FS_OPEN_FLAGS_FIRST");
	if (early) flags = _fsFlags(options.flag || 'w');
	const shown = _fsPath(path, 'path', callback);
	if (shown === undefined) return;
	if (!early) {
		if (%profile("FS_OPEN_MODE_FIRST"))
			_fsFileMode(options.mode, 'mode', true);
		flags = _fsFlags(options.flag || 'w');
		_fsFileMode(options.mode, 'mode', true);
	}
	const w = { r: _fsRequest('writeFile', shown), flags, flush, bytes,
		data, options };
	if (options.signal && !oneShot) _fsWriteSteps(w, callback);
	else _fsWriteOnce(w, callback);
}

function _fsWriteBytes(w) {
	return w.bytes === undefined ? _fsData(w.data, w.options) : w.bytes;
}

// As _fsReadStart.
function _fsWriteOnce(w, callback) {
	const r = w.r, signal = w.options.signal;
	%ioStart('writeFile', r.shown, _fsWritePolls(w), () => {
		try {
			_fsWriteTo(_fsOpen(r, w.flags), _fsWriteBytes(w));
		} catch (e) {
			_fsNameFailure('writeFile', e);
			callback(e);
			return;
		}
		callback(signal && signal.aborted ?
			_abortError(signal.reason) : null);
	}, []);
}

function _fsWritePolls(w) {
	const r = w.r, flags = w.flags;
	if (%profile("FS_READ_ONE_SHOT") && !w.flush) return 1;
	const kind = _fsAt(r.path, r.shown);
	if (kind < 0 ? (flags & 64) === 0 || kind === -20 ||
		%module_kind(%module_directory(r.path)) !== 2 :
		(flags & 192) === 192 || kind === 2) return 1;
	return (flags & 3) !== 0 && w.flush ? 4 : 3;
}

function _fsWriteSteps(w, callback) {
	const signal = w.options.signal;
	const step = (work, next) => _fsStep('writeFile', w.r.shown, work,
		next);
	const close = (error) => step(() => undefined, () => callback(error));
	step(() => _fsOpen(w.r, w.flags), (error, file) => {
		if (error) {
			_fsNameFailure('writeFile', error);
			callback(error);
		} else if (signal.aborted) {
			close(_abortError(signal.reason));
		} else {
			step(() => _fsWriteTo(file, _fsWriteBytes(w)),
				(failed) => {
					if (failed || !w.flush) close(failed);
					else step(() => undefined, close);
				});
		}
	});
}

// ---- rm and rmdir

function fsRmdir(path, options, callback) {
	const how = %profile("FS_RMDIR_RECURSIVE");
	if (how === 0) {
		_fsPlain('rmdir', path, _fsCallback(options,
			%profile("FS_OLD_CHECKS")));
		return;
	}
	if (typeof options === 'function') {
		callback = options;
		options = undefined;
	}
	if (how === 4) _fsNotRecursive(options);
	callback = _fsCallback(callback);
	const r = _fsRequest('rmdir', _fsPath(path, 'path', callback));
	if (how === 1) options = _fsRmdirOptions(options);
	if (!options || !options.recursive) {
		if (how > 1) _fsRmdirOptions(options);
		_fsAsk(r, _fsDo, callback);
	} else if (how === 1) {
		_fsRimraf(r.path, r.shown, callback);
	} else {
		if (how === 3) _fsWarnRmdir();
		_fsRmdirDeep(r, { ...options, force: how === 2 }, callback,
			how === 3);
	}
}

function _fsNotRecursive(options) {
	if (options !== null && options !== undefined &&
	    options.recursive !== undefined)
		_throwValue('options.recursive', options.recursive,
			'is no longer supported');
}

function _fsWarnRmdir() {
	const state = %module_state;
	if (state.rmdirWarned) return;
	state.rmdirWarned = true;
	_emitWarning('In future versions of Node.js, fs.rmdir(path, ' +
		'{ recursive: true }) will be removed. Use fs.rm(path, ' +
		'{ recursive: true }) instead', 'DeprecationWarning',
	'DEP0147');
}

function _fsRmdirDeep(r, options, callback, mustBe) {
	_fsLookFirst(r, options, mustBe, (error) => {
		if (error === false) _fsAsk(r, _fsDo, callback);
		else if (error) callback(error);
		else _fsRimraf(r.path, r.shown, callback);
	});
}

// Node looks at what is to go before anything else; next(false): no folder
function _fsLookFirst(r, options, mustBe, next) {
	options = _fsRmOptions(options);
	const op = %profile("FS_RM_LSTAT") ? 'lstat' : 'stat';
	_fsAsk({ ...r, op }, _fsDoStat, (error, stats) => {
		if (error) {
			next(options.force && error.code === 'ENOENT' ? null :
				error);
			return;
		}
		const isFolder = stats.isDirectory();
		if (mustBe && !isFolder) next(false);
		else if (isFolder && !options.recursive)
			next(_fsIsDirectory(r.shown));
		else next(null);
	});
}

function fsRm(path, options, callback) {
	if (typeof options === 'function') {
		callback = options;
		options = undefined;
	}
	const r = _fsRequest('rm', _fsPath(path, 'path'));
	_fsLookFirst(r, options, false, (error) => {
		if (error) callback(error);
		else _fsRimraf(r.path, r.shown, callback);
	});
}

// Node's own rimraf: looks, then tries; what is not there is no error.
function _fsRimraf(path, shown, callback) {
	const ask = (op, next) => _fsAsk({ op, path, shown, sync: false },
		_fsDo, next);
	const done = (error) => callback(error && error.code === 'ENOENT' ?
		null : error);
	ask('lstat', (none, stats) => {
		if (none) done(none.code === 'ENOENT' ? null : none);
		else if (!stats.isDirectory()) ask('unlink', done);
		else ask('rmdir', (error) => {
			if (!error || error.code !== 'ENOTEMPTY') done(error);
			else ask('readdir', (failed, names) => {
				if (failed) done(failed);
				else _fsRimrafAll(path, shown, names, () =>
					ask('rmdir', done));
			});
		});
	});
}

function _fsRimrafAll(path, shown, names, next) {
	let left = names.length;
	for (let i = 0; i < names.length; i++)
		_fsRimraf(path + '/' + names[i], shown + '/' + names[i], () => {
			if (--left === 0) next();
		});
}

function _fsRemove(path) {
	const names = %module_kind(path) === 2 ? _fsNames(path) : [];
	for (let i = 0; i < names.length; i++)
		_fsRemove(path + '/' + names[i]);
	%fs_put(path, null);
}

// ---- at once

function _fsNow(r) {
	r.sync = true;
	return _fsDo(r);
}

function _fsNowPlain(op, path) {
	return _fsNow(_fsRequest(op, _fsPath(path, 'path')));
}

function fsReadFileSync(path, options) {
	options = _fsOptions(options, { flag: 'r' });
	_fsNoDescriptor(path);
	const r = _fsRequest('readFile', _fsPath(path, 'path'));
	r.sync = true;
	const file = _fsOpen(r, _fsFlags(%profile("FS_FLAG_NULL") ?
		options.flag : options.flag || 'r'));
	return _bufferAs(_fsReadFrom(file), options.encoding);
}

function fsWriteFileSync(path, data, options) {
	_fsWriteNow(path, data, _fsOptions(options, _fsWriting('w')));
}

function fsAppendFileSync(path, data, options) {
	_fsWriteNow(path, data, _fsAppending(options));
}

function _fsWriteNow(path, data, options) {
	_fsFlush(options);
	_fsNoDescriptor(path);
	const early = !%profile("FS_DATA_ANY") && !(typeof data === 'string' &&
		%profile("FS_PROMISE_AWAITS"));
	let bytes = early ? _fsData(data, options) : undefined;
	if (%profile("FS_READ_ONE_SHOT"))
		_fsFileMode(options.mode, 'mode', true);
	const r = _fsRequest('writeFile', _fsPath(path, 'path'));
	const flags = _fsFlags(options.flag || 'w');
	_fsFileMode(options.mode, 'mode', true);
	r.sync = true;
	const file = _fsOpen(r, flags);
	if (bytes === undefined) bytes = _fsData(data, options);
	if (bytes.length > 0 || %profile("FS_PROMISE_AWAITS"))
		_fsWriteTo(file, bytes);
}

function fsStatSync(path, options) {
	return _fsStatusNow('stat', path, options);
}

function fsLstatSync(path, options) {
	return _fsStatusNow('lstat', path, options);
}

function _fsStatusNow(op, path, options) {
	const how = %profile("FS_STAT_SYNC_OPTIONS");
	if (options === undefined) options = {};
	if (how === 0) return _fsNowPlain(op, path);
	const r = _fsRequest(op, _fsPath(path, 'path'));
	_fsNoBigInt(options.bigint);
	if (how === 2 && options.throwIfNoEntry === false &&
	    _fsIsQuiet(_fsAt(r.path, r.shown))) return undefined;
	return _fsNow(r);
}

// What throwIfNoEntry: false takes for nothing there.
function _fsIsQuiet(kind) {
	return kind === -2 || kind === -20 && %profile("FS_QUIET_NOT_FOLDER");
}

function fsAccessSync(path, mode) {
	const r = _fsRequest('access', _fsPath(path, 'path'));
	r.mode = _fsHow(mode);
	_fsNow(r);
}

function fsExistsSync(path) {
	let shown;
	try {
		shown = _fsPath(path, 'path');
	} catch (e) {
		if (%profile("FS_EXISTS_WARNS") &&
		    e.code === 'ERR_INVALID_ARG_TYPE') _fsWarnExists();
		return false;
	}
	return _fsAt(_fsRequest('exists', shown).path, shown) > 0;
}

function _fsWarnExists() {
	const state = %module_state;
	if (state.existsWarned) return;
	state.existsWarned = true;
	_emitWarning('Passing invalid argument types to fs.existsSync is ' +
		'deprecated', 'DeprecationWarning', 'DEP0187');
}

function fsUnlinkSync(path) {
	_fsNowPlain('unlink', path);
}

function fsMkdirSync(path, options) {
	const how = %profile("FS_MODE_CHECK");
	const r = { recursive: false, mode: 511, name: 'mode' };
	_fsMkdirOptions(r, options, how);
	if (how === 3 && %profile("FS_MKDIR_EARLY")) _fsMkdirChecks(r, how);
	const shown = _fsPath(path, 'path');
	_fsMkdirChecks(r, how);
	return _fsNow(_fsMkdirRequest(shown, r));
}

function fsRmdirSync(path, options) {
	const how = %profile("FS_RMDIR_RECURSIVE");
	const r = _fsRequest('rmdir', _fsPath(path, 'path'));
	if (how === 4) _fsNotRecursive(options);
	if (how === 1) options = _fsRmdirOptions(options);
	if (how > 0 && options && options.recursive) {
		if (how === 3) _fsWarnRmdir();
		if (how === 1 || _fsLookNow(r, { ...options,
			force: how === 2 }, how === 3) !== false) {
			_fsRemoveNow(r);
			return;
		}
	} else if (how > 1) {
		_fsRmdirOptions(options);
	}
	_fsNow(r);
}

function _fsLookNow(r, options, mustBe) {
	options = _fsRmOptions(options);
	r.sync = true;
	const kind = _fsAt(r.path, r.shown);
	if (kind < 0 && !(options.force && (kind === -2 ||
		%profile("FS_RM_QUIET"))))
		_fsFail(r, -kind, %profile("FS_RM_LSTAT") ? 'lstat' : 'stat');
	if (mustBe && kind !== 2) return false;
	if (kind === 2 && !options.recursive) throw _fsIsDirectory(r.shown);
	return options;
}

function _fsRemoveNow(r) {
	if (_fsAt(r.path, r.shown) > 0) _fsRemove(r.path);
}

function fsRmSync(path, options) {
	const r = _fsRequest('rm', _fsPath(path, 'path'));
	_fsLookNow(r, options, false);
	_fsRemoveNow(r);
}

function fsReaddirSync(path, options) {
	options = _fsOptions(options, {});
	const r = _fsRequest('readdir', _fsPath(path, 'path'));
	const how = %profile("FS_READDIR_RECURSIVE");
	if (how > 0 && options.recursive !== undefined &&
	    options.recursive !== null)
		_fsBoolean(options.recursive, 'options.recursive');
	if (how > 0 && options.recursive)
		return _fsReaddirDeep(r, options, true);
	r.sync = true;
	return _fsListing(r, options);
}

function fsRenameSync(from, to) {
	_fsNow(_fsTwo('rename', from, to, 'oldPath', 'newPath'));
}

function fsCopyFileSync(from, to, mode) {
	const r = _fsTwo('copyFile', from, to, 'src', 'dest');
	r.mode = _fsHow(mode);
	_fsNow(r);
}

// To standard output and standard error only.
function fsWriteSync(fd, text) {
	if (fd !== 1 && fd !== 2)
		%refuse('fs.writeSync to a file descriptor',
			'use fs.writeFileSync');
	if (_bufferIs(text)) text = text.toString();
	%console_write(fd, `${text}`);
	return %fs_encode(`${text}`).length;
}
