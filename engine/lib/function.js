// SPDX-License-Identifier: MIT
// Function.prototype where the program's getters take part.

/* ecma262 #sec-createlistfromarraylike */
function _listFromArrayLike(o) {
	if (!%is_object(o))
		%throw_type('CreateListFromArrayLike called on non-object');
	const length = _toLength(o.length);
	const list = [];
	for (let i = 0; i < length; i++) %append(list, o[i]);
	return list;
}

function _functionApply(thisValue, args) {
	return %apply(this, thisValue, _listFromArrayLike(args));
}

/* ecma262 #sec-function.prototype.bind */
function _functionBind(thisValue, ...args) {
	let length;
	if (%has_key(this, 'length')) length = this.length;
	return %make_bound(this, thisValue, args, length, this.name);
}

/* ecma262 #sec-function.prototype-%symbol.hasinstance% */
function functionHasInstance(v) {
	return _ordinaryHasInstance(this, v);
}
