// SPDX-License-Identifier: MIT
// The modules fs and fs/promises: what they have beside their functions.

function _fsRows(o, module) {
	%node_rows(o, module);
	if (!%profile("FS_RM")) {
		delete o.rm;
		delete o.rmSync;
	}
	_fsLengths(o, module === 'fs');
	return o;
}

// How many parameters stat and rmdir have.
function _fsLengths(o, withCallback) {
	const old = %profile("FS_OLD_CHECKS");
	const options = %profile("FS_STAT_OPTIONS") === 1 ? 1 : 0;
	const recursive = %profile("FS_RMDIR_RECURSIVE") > 0 ? 1 : 0;
	_fsLength(o.rmdir, (withCallback ? 2 : 1) + recursive);
	_fsLength(o.stat, !withCallback ? 1 : old ? 2 : 1 + options * 2);
	_fsLength(o.lstat, !withCallback ? 1 : old ? 2 : 1 + options * 2);
	if (!withCallback) {
		_fsLength(o.access, 1);
		return;
	}
	_fsLength(o.rmdirSync, 1 + recursive);
}

function _fsLength(f, length) {
	%define_own(f, 'length', [23, 4, length, undefined, undefined]);
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
	const constants = { __proto__: null };
	_fsAllConstants(constants);
	_fsConstants(fs, { constants });
	%define_hidden(fs.exists, SymbolPromisify, fsExistsPromise);
	const kinds = { F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1 };
	if (%profile("FS_F_OK") === 1) _fsConstants(fs, kinds);
	else if (%profile("FS_F_OK") === 2) _fsDeprecated(fs, kinds);
	if (%profile("FS_DIRENT")) fs.lchmod = fs.lchmodSync = undefined;
	if (!%profile("FS_PROMISES")) return fs;
	fs.promises = %node_refused(_fsPromises(), 'fs/promises');
	if (%profile("FS_PROMISES_CONSTANTS"))
		fs.promises.constants = constants;
	return fs;
}

// Properties that cannot be changed.
function _fsConstants(o, values) {
	const names = %own_names(values);
	for (let i = 0; i < names.length; i++)
		%define_own(o, names[i], [23, 2, values[names[i]], undefined,
			undefined]);
}

// The first that is read warns.
function _fsDeprecated(o, values) {
	const names = %own_names(values);
	let warned = false;
	for (let i = 0; i < names.length; i++) {
		const name = names[i];
		%define_own(o, name, [38, 0, undefined, () => {
			if (!warned) _emitWarning(`fs.${name} is deprecated, use fs.constants.${
				name} instead`, 'DeprecationWarning', 'DEP0176');
			warned = true;
			return values[name];
		}, undefined]);
	}
}

function _fsAllConstants(all) {
	if (%profile("FS_DIRENT")) _fsConstants(all, {
		UV_FS_SYMLINK_DIR: 1, UV_FS_SYMLINK_JUNCTION: 2
	});
	_fsConstants(all, {
		O_RDONLY: 0, O_WRONLY: 1, O_RDWR: 2
	});
	if (%profile("FS_DIRENT")) _fsConstants(all, {
		UV_DIRENT_UNKNOWN: 0, UV_DIRENT_FILE: 1, UV_DIRENT_DIR: 2,
		UV_DIRENT_LINK: 3, UV_DIRENT_FIFO: 4, UV_DIRENT_SOCKET: 5,
		UV_DIRENT_CHAR: 6, UV_DIRENT_BLOCK: 7
	});
	if (%profile("FS_EXTENSIONLESS")) _fsConstants(all, {
		EXTENSIONLESS_FORMAT_JAVASCRIPT: 0,
		EXTENSIONLESS_FORMAT_WASM: 1
	});
	_fsConstants(all, {
		S_IFMT: 61440, S_IFREG: 32768, S_IFDIR: 16384, S_IFCHR: 8192,
		S_IFBLK: 24576, S_IFIFO: 4096, S_IFLNK: 40960,
		S_IFSOCK: 49152, O_CREAT: 64, O_EXCL: 128
	});
	if (%profile("FS_O_FILEMAP")) _fsConstants(all, {
		UV_FS_O_FILEMAP: 0
	});
	if (%profile("FS_O_MORE")) _fsConstants(all, {
		UV_FS_O_TEMPORARY: 0, UV_FS_O_SHORT_LIVED: 0,
		UV_FS_O_SEQUENTIAL: 0, UV_FS_O_RANDOM: 0
	});
	_fsConstants(all, {
		O_NOCTTY: 256, O_TRUNC: 512, O_APPEND: 1024,
		O_DIRECTORY: 65536, O_NOATIME: 262144, O_NOFOLLOW: 131072,
		O_SYNC: 1052672, O_DSYNC: 4096, O_DIRECT: 16384,
		O_NONBLOCK: 2048, S_IRWXU: 448, S_IRUSR: 256, S_IWUSR: 128,
		S_IXUSR: 64, S_IRWXG: 56, S_IRGRP: 32, S_IWGRP: 16,
		S_IXGRP: 8, S_IRWXO: 7, S_IROTH: 4, S_IWOTH: 2, S_IXOTH: 1,
		F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1, UV_FS_COPYFILE_EXCL: 1,
		COPYFILE_EXCL: 1
	});
	if (%profile("FS_DIRENT")) _fsConstants(all, {
		UV_FS_COPYFILE_FICLONE: 2, COPYFILE_FICLONE: 2,
		UV_FS_COPYFILE_FICLONE_FORCE: 4, COPYFILE_FICLONE_FORCE: 4
	});
}
