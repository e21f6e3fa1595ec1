// SPDX-License-Identifier: MIT
// What fs says of its arguments: each check as the version at hand makes it.

// ---- paths

// A path as text; undefined: Node 8 has told the callback what is wrong.
function _fsPath(path, name, callback) {
	if (typeof path === 'object' && path !== null) {
		if (typeof path.href === 'string' &&
		    %es_path(path.href) !== undefined)
			return %es_path(path.href);
		if (_bufferIs(path)) path = %fs_decode(_bufferBytes(path));
	}
	if (%profile("FS_OLD_CHECKS"))
		return _fsOldPath(path, name, callback);
	if (typeof path !== 'string')
		_throwArgument(name, ['string', 'Buffer', 'URL'], path);
	if (%text_find(path, '\0', 0) >= 0)
		_throwValue(name, path, %profile("FS_NULL_NAMES_URL") ?
			'must be a string, Uint8Array, or URL without null bytes'
			: 'must be a string or Uint8Array without null bytes');
	return path;
}

function _fsOldPath(path, name, callback) {
	const text = '' + path;
	if (%text_find(text, '\0', 0) >= 0) {
		const e = %plain_error('Path must be a string without null bytes');
		e.code = 'ENOENT';
		if (typeof callback !== 'function') throw e;
		%nextTick(callback, [e]);
		return undefined;
	}
	if (typeof path === 'string') return path;
	if (name === 'oldPath') name = 'old_path';
	else if (name === 'newPath') name = 'new_path';
	%throw_type(name === 'src' || name === 'dest' ?
		`${name} must be a string` :
		`${name} must be a string or Buffer`);
}

// Node takes a number for an open file.
function _fsNoDescriptor(path) {
	if ((path | 0) === path)
		%refuse('fs with a file descriptor',
			'name the file by its path');
}

// ---- callbacks

// maybe: what is no function counts as left out in Node 8
function _fsCallback(callback, maybe) {
	if (typeof callback === 'function') return callback;
	if (%profile("FS_OLD_CHECKS")) {
		if (maybe || callback === undefined) return _fsNoCallback();
		%throw_type('"callback" argument must be a function');
	}
	if (%profile("FS_CALLBACK_MESSAGE") === 1)
		_throwArgument('cb', 'Function', callback);
	_throwCallback(callback);
}

function _fsNoCallback() {
	_emitWarning('Calling an asynchronous function without callback is ' +
		'deprecated.', 'DeprecationWarning', 'DEP0013');
	return (error) => {
		if (error) throw error;
	};
}

// ---- options

// defaults: what there is if there are no options
function _fsOptions(options, defaults) {
	if (options === null || options === undefined ||
	    typeof options === 'function') return defaults;
	if (typeof options === 'string') {
		const encoding = options;
		options = { ...defaults };
		options.encoding = encoding;
	} else if (typeof options !== 'object') {
		_fsNoOptions(options);
	}
	if (options.encoding !== 'buffer') _fsEncoding(options.encoding);
	if (%profile("FS_SIGNAL") && options.signal !== undefined)
		_fsSignal(options.signal, 'options.signal');
	return options;
}

function _fsNoOptions(options) {
	if (%profile("FS_OLD_CHECKS"))
		%throw_type(`"options" must be a string or an object, got ${
			typeof options} instead.`);
	_throwArgument('options', ['string', 'Object'], options);
}

function _fsEncoding(encoding) {
	if (!encoding || _bufferKnows(encoding)) return;
	switch (%profile("FS_ENCODING_ERROR")) {
	case 0:
		throw %plain_error(`Unknown encoding: ${encoding}`);
	case 1:
		throw %node_error('TypeError', 'ERR_INVALID_OPT_VALUE_ENCODING',
			`The value "${encoding}" is invalid for option ` +
			'"encoding"');
	case 2:         // Node has them the wrong way round
		_throwValue(encoding, 'encoding', 'is invalid encoding');
	}
	_throwValue('encoding', encoding, 'is invalid encoding');
}

function _fsSignal(signal, name) {
	_checkSignal(signal, name);
}

function _fsBoolean(v, name) {
	if (typeof v !== 'boolean') _throwArgument(name, 'boolean', v);
}

function _fsObject(v) {
	if (v === null || typeof v !== 'object' ||
	    %profile("FS_ARRAY_NO_OPTIONS") && %is_array(v))
		_throwArgument('options', 'object', v);
}

// ---- flags and modes

// O_RDONLY and its like, as on Linux.
function _fsFlags(flags) {
	if (typeof flags === 'number') return _fsFlagNumber(flags);
	if (%profile("FS_FLAG_NULL") && (flags === null || flags === undefined))
		return 0;
	switch (flags) {
	case 'r': case 'rs': case 'sr': return 0;
	case 'r+': case 'rs+': case 'sr+': return 2;
	case 'w': return 577;
	case 'wx': case 'xw': return 705;
	case 'w+': return 578;
	case 'wx+': case 'xw+': return 706;
	case 'a': case 'as': case 'sa': return 1089;
	case 'ax': case 'xa': return 1217;
	case 'a+': case 'as+': case 'sa+': return 1090;
	case 'ax+': case 'xa+': return 1218;
	}
	switch (%profile("FS_FLAG_ERROR")) {
	case 0:
		throw %plain_error('Unknown file open flag: ' + flags);
	case 1:
		throw %node_error('TypeError', 'ERR_INVALID_OPT_VALUE',
			`The value "${%text_of(flags)
			}" is invalid for option "flags"`);
	}
	_throwValue('flags', flags, 'is invalid');
}

function _fsFlagNumber(flags) {
	if (%profile("FS_FLAG_ERROR") === 2)
		_fsInteger(flags, 'flags', -2147483648, 2147483647);
	return flags | 0;
}

function _fsInteger(v, name, min, max) {
	if (typeof v !== 'number') _throwArgument(name, 'number', v);
	if (v % 1 !== 0) _throwRange(name, 'an integer', v);
	if (v < min || v > max) _throwRange(name, `>= ${min} && <= ${max}`, v);
}

function _fsUnsigned(v, name) {
	if (typeof v === 'number' && v % 1 === 0 && (v < 0 || v > 4294967295) &&
	    %profile("ERROR_RANGE_BELOW"))
		_throwRange(name, '>= 0 && < 4294967296', v);
	_fsInteger(v, name, 0, 4294967295);
}

// Permissions for what is made; nothing here depends on them.
function _fsFileMode(v, name, otherwise) {
	const how = %profile("FS_MODE_CHECK");
	if (how === 0) {                // Node 8, in C++
		if (typeof v === 'string' && !(v[0] >= '0' && v[0] <= '7') ||
		    typeof v === 'number' && v % 1 !== 0)
			%throw_type('mode must be an integer');
		return;
	}
	if (typeof v === 'string') {
		if (!_fsIsOctal(v)) _throwValue(name, v, _fsModeText());
		return;
	}
	if (typeof v === 'number') {
		if (how === 1) _fsUnsigned(v, name);
		else _fsInteger(v, name, 0, 4294967295);
		return;
	}
	if (how === 1 ? otherwise : otherwise && (v === null ||
	    v === undefined)) return;
	if (how === 3) _throwArgument(name, 'number', v);
	_throwValue(name, v, _fsModeText());
}

function _fsModeText() {
	return 'must be a 32-bit unsigned integer or an octal string';
}

function _fsIsOctal(s) {
	for (let i = 0; i < s.length; i++)
		if (s[i] < '0' || s[i] > '7') return false;
	return s.length > 0;
}

// How to look (access) or to copy; a number.
function _fsHow(mode) {
	const how = %profile("FS_HOW_CHECK");
	if (how === 0) return mode | 0;
	if (mode === null || mode === undefined) return 0;
	if (how === 3) return _fsHowNow(mode);
	if (how === 2) {
		_fsInteger(mode, 'mode', 0, 7);
		return mode;
	}
	if (typeof mode !== 'number') _throwArgument('mode', 'integer', mode);
	if (mode % 1 !== 0 || mode < 0 || mode > 7)
		_throwRange('mode', 'an integer >= 0 && <= 7', mode);
	return mode;
}

function _fsHowNow(mode) {
	if (typeof mode !== 'number')
		throw %node_error('TypeError', 'ERR_INVALID_ARG_TYPE',
			'mode must be int32 or null/undefined');
	if (mode !== mode || mode - mode !== 0)
		throw %node_error('RangeError', 'ERR_OUT_OF_RANGE',
			'mode is out of range');
	mode = mode | 0;
	if (mode < 0 || mode > 7)
		throw %node_error('RangeError', 'ERR_OUT_OF_RANGE',
			'mode is out of range: >= 0 && <= 7');
	return mode;
}

// ---- what is written: its bytes

function _fsData(data, options) {
	if (_bufferIs(data)) return _bufferBytes(data);
	if (typeof data !== 'string' && !%profile("FS_DATA_ANY")) {
		if (!_fsOwnString(data))
			_throwArgument('data', ['string', 'Buffer',
				'TypedArray', 'DataView'], data);
		if (%profile("FS_DATA_WARNS")) _fsWarnData();
	}
	return %fs_from('' + data, _bufferEncoding(options.encoding ||
		'utf8'));
}

function _fsOwnString(data) {
	return %profile("FS_DATA_STRING") && typeof data === 'object' &&
		data !== null && %list_find(%own_names(data), 'toString') >= 0 &&
		typeof data.toString === 'function';
}

function _fsWarnData() {
	const state = %module_state;
	if (state.fsDataWarned) return;
	state.fsDataWarned = true;
	_emitWarning('Implicit coercion of objects with own toString property ' +
		'is deprecated.', 'DeprecationWarning', 'DEP0162');
}

// ---- what rm and rmdir take

function _fsRemoving(options, defaults, isRm) {
	if (options === undefined) return defaults;
	_fsObject(options);
	options = { ...defaults, ...options };
	if (%profile("FS_RMDIR_RECURSIVE") === 4 && !isRm) return options;
	const of = %profile("FS_REMOVING_NAMES") ? 'options.' : '';
	_fsBoolean(options.recursive, of + 'recursive');
	_fsInteger(options.retryDelay, of + 'retryDelay', 0, 2147483647);
	_fsUnsigned(options.maxRetries, of + 'maxRetries');
	return options;
}

function _fsRmdirOptions(options) {
	return _fsRemoving(options, { retryDelay: 100, maxRetries: 0,
		recursive: false });
}

function _fsRmOptions(options) {
	options = _fsRemoving(options, { recursive: false, force: false,
		retryDelay: 100, maxRetries: 0 }, true);
	_fsBoolean(options.force, 'options.force');
	return options;
}
