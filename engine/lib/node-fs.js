// SPDX-License-Identifier: MIT
// fs (fs/promises: node-fs-promises.js).  A request is an object { op, path, … } that _fsDo does
// when the thread pool would have done it; the polls it takes are those of
// the exact binaries.  What is written is kept in the run (node_fs.c).

// ---- what a request does: its result, or throws

function _fsDo(r) {
	switch (r.op) {
	case 'readFile': return _fsRead(r);
	case 'writeFile': return _fsWrite(r, '');
	case 'appendFile': return _fsAppend(r);
	case 'stat': case 'lstat': return _fsStat(r);
	case 'access': _fsKind(r, 'access'); return undefined;
	case 'exists': return %module_kind(r.path) !== 0;
	case 'unlink': return _fsUnlink(r);
	case 'mkdir': return _fsMkdir(r);
	case 'rmdir': return _fsRmdir(r);
	case 'rm': return _fsRm(r);
	case 'readdir': return _fsReaddir(r);
	case 'rename': return _fsRename(r);
	default: return _fsCopy(r);
	}
}

function _fsFail(r, number, call) {
	const known = %fs_error(number);
	const to = r.to === undefined ? '' : ` -> '${r.shownTo}'`;
	const at = call === 'read' ? '' : ` '${r.shown}'${to}`;
	const message = `${known[0]}: ${known[1]}, ${call}${at}`;
	const e = r.sync ? %plain_error(message) : %error_bare(message);
	r.failed = call === 'read' ? call : r.op;
	e.errno = -number;
	e.code = known[0];
	e.syscall = call;
	if (call !== 'read') e.path = r.shown;
	if (r.to !== undefined) e.dest = r.shownTo;
	throw e;
}

function _fsKind(r, call) {
	const kind = %module_kind(r.path);
	if (kind === 0) _fsFail(r, 2, call);
	return kind;
}

function _fsRead(r) {
	const bytes = %fs_bytes(r.path);
	if (typeof bytes === 'number')
		_fsFail(r, bytes, bytes === 21 ? 'read' : 'open');
	return _bufferAs(bytes, r.encoding);
}

function _fsParent(r, call) {
	const kind = %module_kind(%module_directory(r.path));
	if (kind !== 2) _fsFail(r, kind === 0 ? 2 : 20, call);
}

function _fsWrite(r, before) {
	_fsWritable(r);
	%fs_put(r.path, before + r.bytes);
}

function _fsWritable(r) {
	_fsParent(r, 'open');
	if (%module_kind(r.path) === 2) _fsFail(r, 21, 'open');
	if (r.exclusive && %module_kind(r.path) !== 0) _fsFail(r, 17, 'open');
}

// Throws if the file cannot be opened.
function _fsOpens(r) {
	if (r.op !== 'readFile') {
		_fsWritable(r);
		return;
	}
	const bytes = %fs_bytes(r.path);
	if (typeof bytes === 'number' && bytes !== 21)
		_fsFail(r, bytes, 'open');
}

function _fsAppend(r) {
	const old = %fs_bytes(r.path);
	_fsWrite(r, typeof old === 'string' ? old : '');
}

function _fsStat(r) {
	const kind = _fsKind(r, r.op);
	return _fsStats(kind === 2, kind === 2 ? 4096 :
		%fs_bytes(r.path).length);
}

function _fsUnlink(r) {
	if (_fsKind(r, 'unlink') === 2) _fsFail(r, 21, 'unlink');
	%fs_put(r.path, null);
}

function _fsMkdir(r) {
	if (r.recursive) return _fsMkdirAll(r);
	if (%module_kind(r.path) !== 0) _fsFail(r, 17, 'mkdir');
	_fsParent(r, 'mkdir');
	%fs_put(r.path, true);
}

function _fsMkdirAll(r) {
	let first;
	const missing = [];
	for (let p = r.path; %module_kind(p) === 0; p = %module_directory(p))
		%append(missing, p);
	while (missing.length > 0) {
		const p = %list_pop(missing);
		if (first === undefined) first = p;
		%fs_put(p, true);
	}
	return first;
}

function _fsRmdir(r) {
	if (_fsKind(r, 'rmdir') !== 2) _fsFail(r, 20, 'rmdir');
	if (_fsNames(r).length > 0) _fsFail(r, 39, 'rmdir');
	%fs_put(r.path, null);
}

function _fsRm(r) {
	const kind = %module_kind(r.path);
	if (kind === 0 && r.force) return;
	if (kind === 0) _fsFail(r, 2, 'lstat');
	const names = kind === 2 ? _fsNames(r) : [];
	for (let i = 0; i < names.length; i++)
		_fsRm({ op: 'rm', path: %module_path(r.path, names[i]),
			force: true });
	%fs_put(r.path, null);
}

// Names in a directory the program has made: the host's cannot be listed.
function _fsNames(r) {
	const files = %module_state.files || {};
	if (files[r.path] !== true)
		%refuse(`listing the real directory ${r.path}`,
			'list one that the program has made');
	const paths = %own_names(files);
	const names = [];
	const start = r.path === '/' ? '/' : r.path + '/';
	for (let i = 0; i < paths.length; i++) {
		const name = %text_slice(paths[i], start.length,
			paths[i].length);
		if (%text_starts(paths[i], start) && files[paths[i]] !== null &&
		    %text_find(name, '/', 0) < 0) _fsInsert(names, name);
	}
	return names;
}

function _fsInsert(names, name) {
	let i = 0;
	while (i < names.length && names[i] < name) i++;
	%list_insert(names, i, name);
}

function _fsReaddir(r) {
	if (_fsKind(r, 'scandir') !== 2) _fsFail(r, 20, 'scandir');
	return _fsNames(r);
}

function _fsRename(r) {
	const bytes = %fs_bytes(r.path);
	if (typeof bytes === 'number') _fsFail(r, bytes, 'rename');
	%fs_put(r.to, bytes);
	%fs_put(r.path, null);
}

function _fsCopy(r) {
	const bytes = %fs_bytes(r.path);
	if (typeof bytes === 'number') _fsFail(r, bytes, 'copyfile');
	%fs_put(r.to, bytes);
}

// ---- making requests

function _fsPath(path, name) {
	if (typeof path === 'object' && path !== null &&
	    typeof path.href === 'string' && %es_path(path.href) !== undefined)
		return %es_path(path.href);
	if (typeof path !== 'string') _throwArgument(name,
		%profile("FS_PATH_OF_TYPE") ? ['string', 'Buffer', 'URL'] :
			['string', 'Buffer', 'URL'], path);
	return path;
}

function _fsRequest(op, path, name) {
	const shown = _fsPath(path, name);
	return { op, shown, path: %module_path(Process.cwd(), shown),
		to: undefined, shownTo: undefined, sync: false,
		failed: undefined };
}

function _fsOptions(r, options) {
	if (typeof options === 'string') options = { encoding: options };
	else if (options === null || typeof options !== 'object') options = {};
	const encoding = options.encoding;
	if (encoding !== undefined && encoding !== null &&
	    !_bufferKnows(encoding))
		throw %node_error('TypeError', %profile("FS_ENCODING_VALUE") ?
			'ERR_INVALID_ARG_VALUE' : 'ERR_INVALID_OPT_VALUE_ENCODING',
			%profile("FS_ENCODING_VALUE") ?
			`The argument 'encoding' is invalid encoding. Received ${
				_inspectArgument(encoding, undefined)}` :
			`The value "${encoding}" is invalid for option "encoding"`);
	r.encoding = encoding === null ? undefined : encoding;
	r.recursive = !!options.recursive;
	r.force = !!options.force;
	r.signal = options.signal;
	r.exclusive = typeof options.flag === 'string' &&
		%text_find(options.flag, 'x', 0) >= 0;
	return r;
}

function _fsData(r, data) {
	if (typeof data === 'string') r.bytes = %fs_encode(data);
	else if (_bufferIs(data)) r.bytes = _bufferBytes(data);
	else _throwArgument('data', ['string', 'Buffer', 'TypedArray',
		'DataView'], data);
	return r;
}

function _fsRounds(op) {
	if (op === 'readFile') return %profile("FS_READ_ROUNDS");
	if (op === 'writeFile' || op === 'appendFile')
		return %profile("FS_WRITE_ROUNDS");
	return op === 'rm' || op === 'rmdir' ? %profile("FS_RMDIR_ROUNDS") : 1;
}

// A request that fails at once has its first operation only.
function _fsPolls(r) {
	if (r.op === 'readFile' && %module_kind(r.path) === 0) return 1;
	return _fsRounds(r.op);
}

function _fsCallback(callback) {
	if (typeof callback === 'function') return callback;
	if (%profile("FS_CALLBACK_MESSAGE") === 1)
		_throwArgument('cb', 'Function', callback);
	_throwCallback(callback);
}

function ReadFileContext() {}

function _fsReadContext(callback) {
	return { __proto__: { constructor: ReadFileContext }, callback };
}

// What calls the callback of readFile depends on how far it came.
function _fsReadFailed(callback, error) {
	const opened = error.syscall !== 'open';
	%ioNamed(opened ? 'readFileRead' : 'readFileOpen');
	if (opened && !%profile("FS_READ_ONE_SHOT")) callback(error);
	else _fsReadContext(callback).callback(error);
}

// Stacks show where in Node the callback is called (stack_below.c).
function _fsNameFailure(op, error) {
	if (op === 'stat' || op === 'lstat') %ioNamed('statFailed');
	else if (error.syscall === 'open' &&
		(op === 'writeFile' || op === 'appendFile'))
		%ioNamed('writeOpen');
}

function _fsStart(r, callback) {
	const reads = r.op === 'readFile';
	%ioStart(r.op, r.shown, _fsPolls(r), () => {
		let result;
		try {
			result = _fsDo(r);
		} catch (e) {
			if (reads) {
				_fsReadFailed(callback, e);
				return;
			}
			_fsNameFailure(r.op, e);
			callback(e);
			return;
		}
		if (r.op === 'exists') callback(result);
		else if (reads && %profile("FS_READ_ONE_SHOT"))
			_fsReadContext(callback).callback(null, result);
		else if (result === undefined) callback(null);
		else callback(null, result);
	}, []);
}

// ---- callbacks

function fsReadFile(path, options, callback) {
	if (callback === undefined) callback = options;
	_fsCallback(callback);
	_fsStart(_fsOptions(_fsRequest('readFile', path, 'path'), options),
		callback);
}

function fsWriteFile(path, data, options, callback) {
	if (callback === undefined) callback = options;
	_fsCallback(callback);
	_fsStart(_fsData(_fsOptions(_fsRequest('writeFile', path, 'path'),
		options), data), callback);
}

function fsAppendFile(path, data, options, callback) {
	if (callback === undefined) callback = options;
	_fsCallback(callback);
	_fsStart(_fsData(_fsOptions(_fsRequest('appendFile', path, 'path'),
		options), data), callback);
}

function _fsPlain(op, path, options, callback) {
	if (callback === undefined) callback = options;
	_fsCallback(callback);
	_fsStart(_fsOptions(_fsRequest(op, path, 'path'), options), callback);
}

function fsStat(path, options, callback) {
	_fsPlain('stat', path, options, callback);
}

function fsLstat(path, options, callback) {
	_fsPlain('lstat', path, options, callback);
}

function fsAccess(path, mode, callback) {
	_fsPlain('access', path, mode, callback);
}

function fsExists(path, callback) {
	_fsPlain('exists', path, undefined, callback);
}

function fsUnlink(path, callback) {
	_fsPlain('unlink', path, undefined, callback);
}

function fsMkdir(path, options, callback) {
	_fsPlain('mkdir', path, options, callback);
}

function fsRmdir(path, options, callback) {
	_fsPlain('rmdir', path, options, callback);
}

function fsRm(path, options, callback) {
	_fsPlain('rm', path, options, callback);
}

function fsReaddir(path, options, callback) {
	_fsPlain('readdir', path, options, callback);
}

function _fsTwo(op, from, to) {
	const r = _fsRequest(op, from, op === 'rename' ? 'oldPath' : 'src');
	r.shownTo = _fsPath(to, op === 'rename' ? 'newPath' : 'dest');
	r.to = %module_path(Process.cwd(), r.shownTo);
	return r;
}

function fsRename(from, to, callback) {
	_fsCallback(callback);
	_fsStart(_fsTwo('rename', from, to), callback);
}

function fsCopyFile(from, to, mode, callback) {
	if (callback === undefined) callback = mode;
	_fsCallback(callback);
	_fsStart(_fsTwo('copyFile', from, to), callback);
}

// ---- at once

function _fsNow(r) {
	r.sync = true;
	return _fsDo(r);
}

function fsReadFileSync(path, options) {
	return _fsNow(_fsOptions(_fsRequest('readFile', path, 'path'),
		options));
}

function fsWriteFileSync(path, data, options) {
	_fsNow(_fsData(_fsOptions(_fsRequest('writeFile', path, 'path'),
		options), data));
}

function fsAppendFileSync(path, data, options) {
	_fsNow(_fsData(_fsOptions(_fsRequest('appendFile', path, 'path'),
		options), data));
}

function fsStatSync(path, options) {
	const r = _fsRequest('stat', path, 'path');
	if (options && options.throwIfNoEntry === false &&
	    %module_kind(r.path) === 0) return undefined;
	return _fsNow(r);
}

function fsLstatSync(path) {
	return _fsNow(_fsRequest('lstat', path, 'path'));
}

function fsAccessSync(path) {
	_fsNow(_fsRequest('access', path, 'path'));
}

function fsExistsSync(path) {
	return typeof path === 'string' &&
		_fsNow(_fsRequest('exists', path, 'path'));
}

function fsUnlinkSync(path) {
	_fsNow(_fsRequest('unlink', path, 'path'));
}

function fsMkdirSync(path, options) {
	return _fsNow(_fsOptions(_fsRequest('mkdir', path, 'path'), options));
}

function fsRmdirSync(path, options) {
	_fsNow(_fsOptions(_fsRequest('rmdir', path, 'path'), options));
}

function fsRmSync(path, options) {
	_fsNow(_fsOptions(_fsRequest('rm', path, 'path'), options));
}

function fsReaddirSync(path, options) {
	return _fsNow(_fsOptions(_fsRequest('readdir', path, 'path'),
		options));
}

function fsRenameSync(from, to) {
	_fsNow(_fsTwo('rename', from, to));
}

function fsCopyFileSync(from, to) {
	_fsNow(_fsTwo('copyFile', from, to));
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

// ---- the module

function _fsRows(o, module) {
	%node_rows(o, module);
	if (!%profile("FS_RM")) {
		delete o.rm;
		delete o.rmSync;
	}
	return o;
}

function _fsPromises() {
	const made = %module_state.builtins;
	if (made['fs/promises'] === undefined)
		made['fs/promises'] = _fsRows({}, 'fs/promises');
	return made['fs/promises'];
}

function _nodeFs() {
	const fs = {};
	_fsRows(fs, 'fs');
	fs.constants = { F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1,
		COPYFILE_EXCL: 1 };
	fs.F_OK = 0;
	fs.R_OK = 4;
	fs.W_OK = 2;
	fs.X_OK = 1;
	if (%profile("FS_PROMISES"))
		fs.promises = %node_refused(_fsPromises(), 'fs/promises');
	return fs;
}
