// SPDX-License-Identifier: MIT
// Map and Set where the program is called.  The tables are map_data.c; a
// cursor (%mapCursor) goes on in order while entries come and go.

function _badAdder(o, name, adder) {
	%throw_type("'%' returned for property '%' of object '#<%>' is not " +
		'a function', adder, name, %constructor_name(o));
}

/* ecma262 #sec-add-entries-from-iterable; for Map and WeakMap */
function _fillMap(map, iterable) {
	const adder = map.set;
	if (!%is_callable(adder)) _badAdder(map, 'set', adder);
	for (const item of iterable) {
		if (!%is_object(item))
			%throw_type('Iterator value % is not an entry object',
				item);
		%call(adder, map, item[0], item[1]);
	}
	return map;
}

function _fillSet(set, iterable) {
	const adder = set.add;
	if (!%is_callable(adder)) _badAdder(set, 'add', adder);
	for (const item of iterable) %call(adder, set, item);
	return set;
}

function mapForEach(callback, thisArg) {
	if (!%is_map(this))
		%throw_type('Method Map.prototype.forEach called on ' +
			'incompatible receiver %', this);
	if (!%is_callable(callback)) %throw_call_site(callback);
	const cursor = %mapCursor(this);
	for (let e = %mapStep(cursor); e !== undefined; e = %mapStep(cursor))
		%call(callback, thisArg, e[1], e[0], this);
}

function setForEach(callback, thisArg) {
	if (!%is_set(this))
		%throw_type('Method Set.prototype.forEach called on ' +
			'incompatible receiver %', this);
	if (!%is_callable(callback)) %throw_call_site(callback);
	const cursor = %mapCursor(this);
	for (let e = %mapStep(cursor); e !== undefined; e = %mapStep(cursor))
		%call(callback, thisArg, e[0], e[0], this);
}

/* ecma262 #sec-groupby, for collection keys */
function mapGroupBy(items, callback) {
	if (items === undefined || items === null)
		%throw_type('Map.groupBy called on null or undefined');
	if (!%is_callable(callback))
		%throw_type('% is not a function', callback);
	const groups = %mapNew();
	let k = 0;
	for (const item of items) {
		const key = callback(item, k++);
		if (!%mapHas(groups, key)) %mapSet(groups, key, []);
		%append(%mapFind(groups, key), item);
	}
	return groups;
}

/* ecma262 #sec-map.prototype.getorinsertcomputed */
function mapGetOrInsertComputed(key, callback) {
	if (!%is_map(this))
		%throw_type('Method Map.prototype.getOrInsertComputed called ' +
			'on incompatible receiver %', this);
	if (!%is_callable(callback)) %throw_call_site(callback);
	if (%mapHas(this, key)) return %mapFind(this, key);
	if (key === 0) key = 0;
	const v = callback(key);
	%mapSet(this, key, v);
	return v;
}

function weakMapGetOrInsertComputed(key, callback) {
	if (!%is_weakmap(this))
		%throw_type('Method WeakMap.prototype.getOrInsertComputed ' +
			'called on incompatible receiver %', this);
	if (!%weak_can_hold(key))
		%throw_type('Invalid value used as weak map key');
	if (!%is_callable(callback)) %throw_call_site(callback);
	if (%mapHas(this, key)) return %mapFind(this, key);
	const v = callback(key);
	%mapSet(this, key, v);
	return v;
}

// ---- set algebra

/* ecma262 #sec-getsetrecord */
function _setRecord(other, method) {
	if (!%is_object(other))
		%throw_type('% argument must be an object', method);
	const size = _toNumber(other.size);
	if (size !== size) %throw_type('The .size property is NaN');
	const count = %integer(size);
	if (count < 0) %throw_range("'%' is an invalid size", count);
	const has = other.has;
	if (!%is_callable(has)) %throw_call_site('has');
	const keys = other.keys;
	if (!%is_callable(keys)) %throw_call_site('keys');
	return { set: other, size: count, has, keys };
}

function _setCheck(set, other, method) {
	if (!%is_set(set))
		%throw_type('Method % called on incompatible receiver %',
			method, set);
	return _setRecord(other, method);
}

/* ecma262 #sec-getiteratorfrommethod of keys */
function _setKeys(record) {
	const iterator = %call(record.keys, record.set);
	if (!%is_object(iterator))
		%throw_type('Result of the keys method is not an object');
	const next = iterator.next;
	if (!%is_callable(next)) %throw_call_site('next');
	return { iterator, next };
}

function _setNext(keys) {
	return _iteratorStep(keys.iterator, keys.next);
}

function _setCopy(set) {
	const copy = %setNew();
	const cursor = %mapCursor(set);
	for (let e = %mapStep(cursor); e !== undefined; e = %mapStep(cursor))
		%mapSet(copy, e[0], e[0]);
	return copy;
}

function _setHas(record, v) {
	return %call(record.has, record.set, v);
}

function setUnion(other) {
	const record = _setCheck(this, other, 'Set.prototype.union');
	const keys = _setKeys(record);
	const result = _setCopy(this);
	for (let v = _setNext(keys); v !== %empty; v = _setNext(keys))
		%mapSet(result, v, v);
	return result;
}

function setIntersection(other) {
	const record = _setCheck(this, other, 'Set.prototype.intersection');
	const result = %setNew();
	if (%mapSize(this) <= record.size) {
		const cursor = %mapCursor(this);
		for (let e = %mapStep(cursor); e !== undefined;
			e = %mapStep(cursor))
			if (_setHas(record, e[0]))
				%mapSet(result, e[0], e[0]);
		return result;
	}
	const keys = _setKeys(record);
	for (let v = _setNext(keys); v !== %empty; v = _setNext(keys))
		if (%mapHas(this, v)) %mapSet(result, v, v);
	return result;
}

function setDifference(other) {
	const record = _setCheck(this, other, 'Set.prototype.difference');
	if (%mapSize(this) <= record.size) {
		const result = _setCopy(this);
		const cursor = %mapCursor(this);
		for (let e = %mapStep(cursor); e !== undefined;
			e = %mapStep(cursor))
			if (_setHas(record, e[0])) %mapDelete(result, e[0]);
		return result;
	}
	const keys = _setKeys(record);
	const result = _setCopy(this);
	for (let v = _setNext(keys); v !== %empty; v = _setNext(keys))
		%mapDelete(result, v);
	return result;
}

function setSymmetricDifference(other) {
	const record = _setCheck(this, other,
		'Set.prototype.symmetricDifference');
	const keys = _setKeys(record);
	const result = _setCopy(this);
	for (let v = _setNext(keys); v !== %empty; v = _setNext(keys)) {
		if (%mapHas(this, v)) %mapDelete(result, v);
		else %mapSet(result, v, v);
	}
	return result;
}

function setIsSubsetOf(other) {
	const record = _setCheck(this, other, 'Set.prototype.isSubsetOf');
	if (%mapSize(this) > record.size) return false;
	const cursor = %mapCursor(this);
	for (let e = %mapStep(cursor); e !== undefined; e = %mapStep(cursor))
		if (!_setHas(record, e[0])) return false;
	return true;
}

function setIsSupersetOf(other) {
	const record = _setCheck(this, other, 'Set.prototype.isSupersetOf');
	if (%mapSize(this) < record.size) return false;
	const keys = _setKeys(record);
	for (let v = _setNext(keys); v !== %empty; v = _setNext(keys))
		if (!%mapHas(this, v)) {
			_iteratorClose(keys.iterator);
			return false;
		}
	return true;
}

function setIsDisjointFrom(other) {
	const record = _setCheck(this, other, 'Set.prototype.isDisjointFrom');
	if (%mapSize(this) <= record.size) {
		const cursor = %mapCursor(this);
		for (let e = %mapStep(cursor); e !== undefined;
			e = %mapStep(cursor))
			if (_setHas(record, e[0])) return false;
		return true;
	}
	const keys = _setKeys(record);
	for (let v = _setNext(keys); v !== %empty; v = _setNext(keys))
		if (%mapHas(this, v)) {
			_iteratorClose(keys.iterator);
			return false;
		}
	return true;
}
