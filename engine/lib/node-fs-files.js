// SPDX-License-Identifier: MIT
// What the operations of fs do to files, and the errors they fail with.  The
// program's own files lie over the host's (node_fs.c).
//
// A request is { op, shown, path, shownTo, to, sync }: shown is the path as
// it was given, path the whole of it.

function _fsRequest(op, shown) {
	return { op, shown, path: %module_path(Process.cwd(), shown),
		to: undefined, shownTo: undefined, sync: false };
}

function _fsRequestTwo(op, shown, shownTo) {
	const r = _fsRequest(op, shown);
	r.shownTo = shownTo;
	r.to = %module_path(Process.cwd(), shownTo);
	return r;
}

// ---- errors

// call: the name in the message; read and write name no path
function _fsFail(r, number, call) {
	const known = %fs_error(number);
	const inner = call === 'read' && !r.oneShot || call === 'write';
	// Node 10 to 18 leave out an empty path where they do it at once.
	const named = !inner && !(r.sync && r.shown === '' &&
		%profile("FS_SYNC_KEYS") === 1) && !(r.recursive && !r.sync &&
		%profile("FS_MKDIR_UNNAMED"));
	const two = r.shownTo !== undefined && !(r.sync && r.shownTo === '' &&
		%profile("FS_SYNC_KEYS") === 1);
	const to = two ? ` -> '${r.shownTo}'` : '';
	const message = `${known[0]}: ${known[1]}, ${call}${
		named ? ` '${r.shown}'` : ''}${to}`;
	const e = r.sync ? %plain_error(message) : %error_bare(message);
	e.errno = -number;
	if (r.sync && (%profile("FS_SYNC_KEYS") === 1 || call === 'write' &&
	    %profile("FS_SYNC_KEYS") === 2)) {
		e.syscall = call;
		e.code = known[0];
	} else {
		e.code = known[0];
		e.syscall = call;
	}
	if (named) e.path = r.shown;
	if (two) e.dest = r.shownTo;
	throw e;
}

// A directory that rm is not told to go into.
function _fsIsDirectory(path) {
	const info = { code: 'EISDIR', message: 'is a directory', path,
		syscall: 'rm', errno: 21 };
	const e = %node_error('Error', 'ERR_FS_EISDIR',
		`Path is a directory: rm returned EISDIR (is a directory) ${
			path}`);
	%define_hidden(e, 'name', 'SystemError');
	e.info = info;
	e.errno = 21;
	e.syscall = 'rm';
	e.path = path;
	return e;
}

// ---- looking

// 1 a file, 2 a directory, or minus the errno of not finding it.
function _fsAt(path, shown) {
	if (shown === '') return -2;
	const kind = %module_kind(path);
	if (kind === 1 && %text_ends(shown, '/')) return -20;
	if (kind !== 0) return kind;
	return _fsParent(path) === 1 ? -20 : -2;
}

// What the nearest directory above is that there is: 2, or 1, a file.
function _fsParent(path) {
	let up = path;
	for (;;) {
		const next = %module_directory(up);
		if (next === up) return 2;
		up = next;
		const kind = %module_kind(up);
		if (kind !== 0) return kind;
	}
}

function _fsKind(r, call) {
	const kind = _fsAt(r.path, r.shown);
	if (kind < 0) _fsFail(r, -kind, call);
	return kind;
}

// Something new can be made at the path.
function _fsRoom(r, path, call) {
	const kind = %module_kind(%module_directory(path));
	if (kind !== 2) _fsFail(r, kind === 1 || _fsParent(path) === 1 ? 20 :
		2, call);
}

// ---- what a request does: its result, or throws

function _fsDo(r) {
	switch (r.op) {
	case 'stat': case 'lstat': return _fsDoStat(r);
	case 'access': return _fsDoAccess(r);
	case 'unlink': return _fsDoUnlink(r);
	case 'mkdir': return _fsDoMkdir(r);
	case 'rmdir': return _fsDoRmdir(r);
	case 'readdir': return _fsDoReaddir(r);
	case 'rename': return _fsDoRename(r);
	case 'copyFile': return _fsDoCopy(r);
	}
	return undefined;
}

function _fsDoStat(r) {
	const kind = _fsKind(r, r.op);
	return _fsStats(kind === 2, kind === 2 ? 4096 :
		%fs_bytes(r.path).length);
}

function _fsDoAccess(r) {
	if (r.mode > 7 || r.mode < 0) _fsFail(r, 22, 'access');
	const kind = _fsKind(r, 'access');
	if (kind === 1 && (r.mode & 1) !== 0) _fsFail(r, 13, 'access');
}

function _fsDoUnlink(r) {
	if (_fsKind(r, 'unlink') === 2) _fsFail(r, 21, 'unlink');
	%fs_put(r.path, null);
}

function _fsDoMkdir(r) {
	const kind = _fsAt(r.path, r.shown);
	if (r.recursive) return _fsMkdirAll(r, kind);
	if (kind > 0) _fsFail(r, 17, 'mkdir');
	if (r.shown === '') _fsFail(r, 2, 'mkdir');
	_fsRoom(r, r.path, 'mkdir');
	%fs_put(r.path, true);
}

function _fsMkdirAll(r, kind) {
	let first;
	const missing = [];
	if (kind === 1) _fsFail(r, 17, 'mkdir');
	if (kind === -20) _fsFail(r, 20, 'mkdir');
	if (r.shown === '') _fsFail(r, 2, 'mkdir');
	for (let p = r.path; %module_kind(p) === 0; p = %module_directory(p))
		%append(missing, p);
	while (missing.length > 0) {
		const p = %list_pop(missing);
		if (first === undefined) first = p;
		%fs_put(p, true);
	}
	return first === undefined || !%profile("FS_MKDIR_FIRST") ? undefined :
		_fsShownPart(r, first);
}

// The part of the path as it was given that names what was made first.
function _fsShownPart(r, first) {
	if (r.shown[0] === '/') return first;
	const cwd = Process.cwd();
	const start = cwd === '/' ? '/' : cwd + '/';
	return %text_starts(first, start) ? %text_slice(first, start.length,
		first.length) : first;
}

function _fsDoRmdir(r) {
	if (_fsKind(r, 'rmdir') !== 2) _fsFail(r, 20, 'rmdir');
	if (_fsNames(r.path).length > 0) _fsFail(r, 39, 'rmdir');
	%fs_put(r.path, null);
}

// Names in a directory the program has made: the host's cannot be listed.
function _fsNames(path) {
	const files = %module_state.files || {};
	if (files[path] !== true)
		%refuse(`listing the real directory ${path}`,
			'list one that the program has made');
	const paths = %own_names(files);
	const names = [];
	const start = path === '/' ? '/' : path + '/';
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

function _fsDoReaddir(r) {
	if (_fsKind(r, 'scandir') !== 2) _fsFail(r, 20, 'scandir');
	return _fsNames(r.path);
}

function _fsDoRename(r) {
	const kind = _fsKind(r, 'rename');
	const over = _fsAt(r.to, r.shownTo);
	if (over < 0) {
		if (r.shownTo === '') _fsFail(r, 2, 'rename');
		_fsRoom(r, r.to, 'rename');
		if (kind === 1 && %text_ends(r.shownTo, '/'))
			_fsFail(r, 20, 'rename');
	}
	if (r.to === r.path) return;
	if (kind === 2 && %text_starts(r.to, r.path + '/'))
		_fsFail(r, 22, 'rename');
	if (kind === 1 && over === 2) _fsFail(r, 21, 'rename');
	if (kind === 2 && over === 1) _fsFail(r, 20, 'rename');
	if (kind === 2 && over === 2 && _fsNames(r.to).length > 0)
		_fsFail(r, 39, 'rename');
	_fsMove(r.path, r.to);
}

function _fsMove(from, to) {
	const value = %module_kind(from) === 2 ? true : %fs_bytes(from);
	const names = value === true ? _fsNames(from) : [];
	%fs_put(to, value);
	for (let i = 0; i < names.length; i++)
		_fsMove(from + '/' + names[i], to + '/' + names[i]);
	%fs_put(from, null);
}

function _fsDoCopy(r) {
	if (r.mode < 0 || r.mode > 7) _fsFail(r, 22, 'copyfile');
	const kind = _fsKind(r, 'copyfile');
	const over = _fsAt(r.to, r.shownTo);
	if (over < 0) {
		if (r.shownTo === '') _fsFail(r, 2, 'copyfile');
		_fsRoom(r, r.to, 'copyfile');
	}
	if (over > 0 && (r.mode & 1) !== 0) _fsFail(r, 17, 'copyfile');
	if (r.to === r.path && kind === 1 && %profile("FS_COPY_SELF_HANGS"))
		%refuse('copying a file onto itself',
			'this version of Node never comes to its end');
	if (over === 2) _fsFail(r, 21, 'copyfile');
	if (kind === 2) {
		%fs_put(r.to, '');
		_fsFail(r, 21, 'copyfile');
	}
	%fs_put(r.to, %fs_bytes(r.path));
}

// ---- an open file: { r, flags, folder, at }, at: where is written

function _fsOpen(r, flags) {
	const kind = _fsAt(r.path, r.shown);
	const makes = (flags & 64) !== 0;
	if (kind < 0 && (kind === -20 || !makes || r.shown === ''))
		_fsFail(r, -kind, 'open');
	if (kind < 0) {
		_fsRoom(r, r.path, 'open');
		if (%text_ends(r.shown, '/')) _fsFail(r, 21, 'open');
	}
	if (kind > 0 && (flags & 192) === 192) _fsFail(r, 17, 'open');
	if (kind === 2 && ((flags & 3) !== 0 || makes)) _fsFail(r, 21, 'open');
	if (kind < 0 || (flags & 512) !== 0 && kind === 1)
		%fs_put(r.path, '');
	return { r, flags, folder: kind === 2, at: 0 };
}

function _fsSize(file) {
	return file.folder ? 0 : _fsBytesNow(file).length;
}

function _fsBytesNow(file) {
	const bytes = %fs_bytes(file.r.path);
	return typeof bytes === 'string' ? bytes : '';
}

function _fsReadFrom(file) {
	if ((file.flags & 3) === 1) _fsFail(file.r, 9, 'read');
	if (file.folder) _fsFail(file.r, 21, 'read');
	return _fsBytesNow(file);
}

// What is there already is kept behind what is written.
function _fsWriteTo(file, bytes) {
	if ((file.flags & 3) === 0) _fsFail(file.r, 9, 'write');
	const old = _fsBytesNow(file);
	const at = (file.flags & 1024) !== 0 ? old.length : file.at;
	const end = at + bytes.length;
	%fs_put(file.r.path, %text_slice(old, 0, at) + bytes +
		(end < old.length ? %text_slice(old, end, old.length) : ''));
	file.at = end;
}

// ---- what readdir gives: names, or entries that know what they are

function _fsListed(names, options) {
	if (options.encoding !== 'buffer') return names;
	for (let i = 0; i < names.length; i++)
		names[i] = _bufferAs(%fs_encode(names[i]), undefined);
	return names;
}

// How an entry knows its folder: %profile("FS_DIRENT").
function _fsEntries(path, shown, names, deep) {
	for (let i = 0; i < names.length; i++)
		names[i] = _fsEntry(names[i], shown,
			%module_kind(path + '/' + names[i]) === 2 ? 2 : 1, deep);
	return names;
}

function _fsEntry(name, parent, type, deep) {
	const entry = { __proto__: _fsDirent().prototype };
	const how = %profile("FS_DIRENT");
	entry.name = name;
	if (how > 1) entry.parentPath = parent;
	if (how === 2 && !deep) entry.path = pathJoin(parent, name);
	else if (how === 2 || how === 3) entry.path = parent;
	entry[%node_symbol('type')] = type;
	return entry;
}

function _fsDirent() {
	const state = %module_state;
	if (state.dirent === undefined) state.dirent = class Dirent {
		isDirectory() {
			return this[%node_symbol('type')] === 2;
		}
		isFile() {
			return this[%node_symbol('type')] === 1;
		}
		isBlockDevice() {
			return false;
		}
		isCharacterDevice() {
			return false;
		}
		isSymbolicLink() {
			return false;
		}
		isFIFO() {
			return false;
		}
		isSocket() {
			return false;
		}
	};
	return state.dirent;
}

// Folders below the path, in the order they are read: the path first.  next:
// takes one of the queue.
function _fsBelow(path, shown) {
	return { path, shown, from: shown };
}

function _fsRelative(of, name) {
	return of.shown === of.from ? name : pathRelative(of.from,
		pathJoin(of.shown, name));
}

// What was read of one folder: into the results, its folders into the queue.
function _fsDeeper(of, names, types, results, queue) {
	for (let i = 0; i < names.length; i++) {
		const path = of.path + '/' + names[i];
		const isFolder = %module_kind(path) === 2;
		%append(results, types ? _fsEntry(names[i], of.shown, isFolder ?
			2 : 1, true) : _fsRelative(of, names[i]));
		if (isFolder) %append(queue, { path, from: of.from,
			shown: pathJoin(of.shown, names[i]) });
	}
}
