// SPDX-License-Identifier: MIT
// path, as on POSIX.

function _pathCheck(path, name) {
	if (typeof path !== 'string') _throwArgument(name, 'string', path);
}

// The parts of a path without empty ones and dots; leading .. are kept only
// where the path is relative.
function _pathParts(path, absolute) {
	const parts = [];
	let from = 0;
	while (from <= path.length) {
		let to = %text_find(path, '/', from);
		if (to < 0) to = path.length;
		const part = %text_slice(path, from, to);
		from = to + 1;
		if (part === '' || part === '.') continue;
		const above = parts.length > 0 &&
			parts[parts.length - 1] !== '..';
		if (part === '..' && above) %list_pop(parts);
		else if (part !== '..' || !absolute) %append(parts, part);
	}
	return parts;
}

function pathNormalize(path) {
	_pathCheck(path, 'path');
	if (path === '') return '.';
	const absolute = path[0] === '/';
	const trailing = %text_ends(path, '/');
	let text = %text_join(_pathParts(path, absolute), '/');
	if (text === '') {
		if (absolute) return '/';
		return trailing ? './' : '.';
	}
	if (trailing) text += '/';
	return absolute ? '/' + text : text;
}

function pathJoin(...paths) {
	let joined = '';
	for (let i = 0; i < paths.length; i++) {
		_pathCheck(paths[i], 'path');
		if (paths[i] !== '')
			joined = joined === '' ? paths[i] :
				joined + '/' + paths[i];
	}
	return pathNormalize(joined);
}

function pathResolve(...paths) {
	let resolved = '';
	for (let i = paths.length - 1; i >= 0 && resolved[0] !== '/'; i--) {
		_pathCheck(paths[i], `paths[${i}]`);
		if (paths[i] !== '') resolved = resolved === '' ? paths[i] :
			paths[i] + '/' + resolved;
	}
	if (resolved[0] !== '/') resolved = Process.cwd() + '/' + resolved;
	return '/' + %text_join(_pathParts(resolved, true), '/');
}

function pathIsAbsolute(path) {
	_pathCheck(path, 'path');
	return path[0] === '/';
}

function pathRelative(from, to) {
	_pathCheck(from, 'from');
	_pathCheck(to, 'to');
	const a = _pathParts(pathResolve(from), true);
	const b = _pathParts(pathResolve(to), true);
	let same = 0;
	while (same < a.length && same < b.length && a[same] === b[same]) same++;
	const out = [];
	for (let i = same; i < a.length; i++) %append(out, '..');
	for (let i = same; i < b.length; i++) %append(out, b[i]);
	return %text_join(out, '/');
}

// Where the last part ends, slashes after it left out.
function _pathEnd(path) {
	let end = path.length;
	while (end > 1 && path[end - 1] === '/') end--;
	return end;
}

function _pathStart(path, end) {
	let start = end;
	while (start > 0 && path[start - 1] !== '/') start--;
	return start;
}

function pathDirname(path) {
	_pathCheck(path, 'path');
	if (path === '') return '.';
	let cut = _pathStart(path, _pathEnd(path));
	if (cut === 0) return path[0] === '/' ? '/' : '.';
	while (cut > 1 && path[cut - 1] === '/') cut--;
	return %text_slice(path, 0, cut);
}

function pathBasename(path, ending) {
	_pathCheck(path, 'path');
	if (ending !== undefined) _pathCheck(ending, 'suffix');
	const end = _pathEnd(path);
	if (end === 1 && path === '/') return '';
	const base = %text_slice(path, _pathStart(path, end), end);
	if (ending !== undefined && ending !== '' && base !== ending &&
	    %text_ends(base, ending))
		return %text_slice(base, 0, base.length - ending.length);
	return base === '/' ? '' : base;
}

function pathExtname(path) {
	const base = pathBasename(path);
	let dot = base.length - 1;
	while (dot > 0 && base[dot] !== '.') dot--;
	if (dot <= 0 || base === '..') return '';
	return %text_slice(base, dot, base.length);
}

function pathParse(path) {
	_pathCheck(path, 'path');
	const root = path[0] === '/' ? '/' : '';
	const base = pathBasename(path), ext = pathExtname(path);
	let dir = path === '' || _pathStart(path, _pathEnd(path)) === 0 ? '' :
		pathDirname(path);
	if (root === '/' && dir === '') dir = '/';
	return { root, dir, base, ext,
		name: %text_slice(base, 0, base.length - ext.length) };
}

function pathFormat(parts) {
	if (typeof parts !== 'object' || parts === null)
		_throwArgument('pathObject', 'Object', parts);
	const dir = parts.dir || parts.root;
	let ext = parts.ext || '';
	if (ext !== '' && ext[0] !== '.') ext = '.' + ext;
	const base = parts.base || `${parts.name || ''}${ext}`;
	if (!dir) return base;
	return dir === parts.root ? `${dir}${base}` : `${dir}/${base}`;
}

function pathToNamespaced(path) {
	return path;
}

function _nodePath(path) {
	path.sep = '/';
	path.delimiter = ':';
	path.posix = path;
	return path;
}
