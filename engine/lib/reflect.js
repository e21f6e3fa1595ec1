// SPDX-License-Identifier: MIT
// Reflect where getters of the program take part.

function _reflectDefineProperty(o, key, from) {
	key = _toKey(key);
	return _defineOwn(o, key, _toDescriptor(from));
}

function _reflectApply(f, thisValue, args) {
	return %apply(f, thisValue, _listFromArrayLike(args));
}

function _reflectConstruct(f, args, ...newTarget) {
	return %construct(f, _listFromArrayLike(args),
		newTarget.length > 0 ? newTarget[0] : f);
}

// receiver is an array whose length is to be set to what is no length.
function _reflectSetLength(o, key, v, ...receiver) {
	const to = receiver.length > 0 ? receiver[0] : o;
	return %reflect_set(o, key, _toArrayLength(v), to);
}

// Node's ReflectApply of a list the library made.
function _applyList(f, receiver, args) {
	if (typeof f !== 'function') %apply_refused(f);
	return %apply(f, receiver, args);
}
