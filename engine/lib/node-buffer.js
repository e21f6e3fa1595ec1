// SPDX-License-Identifier: MIT
// The little of Buffer that fs needs: what readFile gives without an encoding.
// Its bytes are its elements; there are no typed arrays.

function _bufferClass() {
	const state = %module_state;
	if (state.buffer !== undefined) return state.buffer;
	class Buffer {
		get length() {
			return %enumerable_keys(this, 1).length;
		}
		get byteLength() {
			return this.length;
		}
		toString(encoding) {
			return _bufferAs(_bufferBytes(this),
				encoding === undefined ? 'utf8' : encoding);
		}
		toJSON() {
			const data = [];
			for (const b of this) %append(data, b);
			return { type: 'Buffer', data };
		}
		equals(other) {
			return _bufferBytes(this) === _bufferBytes(other);
		}
		*[SymbolIterator]() {
			for (let i = 0; i < this.length; i++) yield this[i];
		}
		[SymbolInspect]() {
			return _bufferInspect(this);
		}
	}
	state.buffer = Buffer;
	return Buffer;
}

function _bufferIs(v) {
	const Class = %module_state.buffer;
	return Class !== undefined && v instanceof Class;
}

function _bufferBytes(buffer) {
	let s = '';
	const n = buffer.length;
	for (let i = 0; i < n; i++) s += %fs_unit(buffer[i]);
	return s;
}

function _bufferInspect(buffer) {
	const n = buffer.length;
	let s = '<Buffer';
	for (let i = 0; i < n && i < 50; i++)
		s += ' ' + %fs_hex(%fs_unit(buffer[i]));
	if (n > 50) s += ` ... ${n - 50} more byte${n > 51 ? 's' : ''}`;
	return s + '>';
}

function _bufferKnows(encoding) {
	return _bufferEncoding(encoding) !== undefined;
}

function _bufferEncoding(encoding) {
	if (typeof encoding !== 'string') return undefined;
	switch (encoding) {
	case 'utf8': case 'utf-8': case 'UTF8': case 'UTF-8': return 'utf8';
	case 'latin1': case 'binary': return 'latin1';
	case 'ascii': return 'ascii';
	case 'hex': return 'hex';
	case 'base64': return 'base64';
	case 'buffer': return 'buffer';
	}
	return undefined;
}

function _bufferAs(bytes, encoding) {
	if (encoding === undefined || encoding === null)
		return %fs_fill(new (_bufferClass()), bytes);
	switch (_bufferEncoding(encoding)) {
	case 'utf8': return %fs_decode(bytes);
	case 'latin1': case 'ascii': return bytes;
	case 'hex': return %fs_hex(bytes);
	case 'base64': return %fs_base64(bytes);
	case 'buffer': return %fs_fill(new (_bufferClass()), bytes);
	}
	throw %node_error('TypeError', 'ERR_UNKNOWN_ENCODING',
		`Unknown encoding: ${encoding}`);
}

// ---- what stat gives

function _fsStats(isDirectory, size) {
	const state = %module_state;
	if (state.stats === undefined) state.stats = class Stats {
		isDirectory() {
			return (this.mode & 0xf000) === 0x4000;
		}
		isFile() {
			return (this.mode & 0xf000) === 0x8000;
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
		isBlockDevice() {
			return false;
		}
		isCharacterDevice() {
			return false;
		}
	};
	const s = new state.stats();
	s.dev = 1;
	s.mode = isDirectory ? 16877 : 33188;
	s.nlink = 1;
	s.uid = 1000;
	s.gid = 1000;
	s.rdev = 0;
	s.blksize = 4096;
	s.ino = 1;
	s.size = size;
	s.blocks = %floor((size + 511) / 512);
	s.atimeMs = s.mtimeMs = s.ctimeMs = s.birthtimeMs = 1767225600000;
	return s;
}
