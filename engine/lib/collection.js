// Map and Set: what calls the program. The tables themselves are collection.c.

function _fillMap(map, iterable) {
  const adder = map.set;
  if (typeof adder !== 'function') %throw_type("'%' returned for property 'set' of object '#<Map>' is not a function", adder);
  for (const item of iterable) {
    if (!%is_object(item)) %throw_type('Iterator value % is not an entry object', item);
    %call(adder, map, item[0], item[1]);
  }
  return map;
}

function _fillSet(set, iterable) {
  const adder = set.add;
  if (typeof adder !== 'function') %throw_type("'%' returned for property 'add' of object '#<Set>' is not a function", adder);
  for (const item of iterable) %call(adder, set, item);
  return set;
}

function mapForEach(callback, thisArg) {
  if (!%is_map(this)) %throw_type('Method Map.prototype.forEach called on incompatible receiver %', this);
  if (typeof callback !== 'function') %throw_callback(callback);
  const cursor = %mapCursor(this);
  for (let e = %mapStep(cursor); e !== undefined; e = %mapStep(cursor)) %call(callback, thisArg, e[1], e[0], this);
}

function setForEach(callback, thisArg) {
  if (!%is_set(this)) %throw_type('Method Set.prototype.forEach called on incompatible receiver %', this);
  if (typeof callback !== 'function') %throw_callback(callback);
  const cursor = %mapCursor(this);
  for (let e = %mapStep(cursor); e !== undefined; e = %mapStep(cursor)) %call(callback, thisArg, e[0], e[0], this);
}

function mapGroupBy(items, callback) {
  if (items === undefined || items === null) %throw_not_iterable(items);
  if (typeof callback !== 'function') %throw_callback(callback);
  const groups = %mapNew();
  let k = 0;
  for (const item of items) {
    const key = callback(item, k);
    if (!%mapHas(groups, key)) %mapSet(groups, key, []);
    %append(%mapFind(groups, key), item);
    k++;
  }
  return groups;
}

// ecma262 #sec-getsetrecord
function _setRecord(other) {
  if (!%is_object(other)) %throw_type('% is not an object', other);
  const size = +other.size;
  if (size !== size) %throw_type("The 'size' property must be a number that is not NaN");
  const whole = %integer(size);
  if (whole < 0) %throw_range("'%' is an invalid size", whole);
  const has = other.has;
  if (typeof has !== 'function') %throw_type("The 'has' property must be a function");
  const keys = other.keys;
  if (typeof keys !== 'function') %throw_type("The 'keys' property must be a function");
  return { set: other, size: whole, has, keys };
}

function _setReceiver(set, method) {
  if (!%is_set(set)) %throw_type('Method Set.prototype.' + method + ' called on incompatible receiver %', set);
}

// ecma262 #sec-getiteratorfrommethod of keys: { iterator, next }
function _setKeys(record) {
  const iterator = %call(record.keys, record.set);
  if (!%is_object(iterator)) %throw_type('% is not an object', iterator);
  return { iterator, next: iterator.next };
}

// The next key, or %empty's stand-in: a record { done, value }.
function _setNext(keys) {
  const result = %call(keys.next, keys.iterator);
  if (!%is_object(result)) %throw_type('Iterator result % is not an object', result);
  return result.done ? undefined : { value: result.value };
}

function _setCopy(set) {
  const copy = %setNew(), cursor = %mapCursor(set);
  for (let e = %mapStep(cursor); e !== undefined; e = %mapStep(cursor)) %mapSet(copy, e[0], e[0]);
  return copy;
}

function setUnion(other) {
  _setReceiver(this, 'union');
  const keys = _setKeys(_setRecord(other)), result = _setCopy(this);
  for (let r = _setNext(keys); r !== undefined; r = _setNext(keys)) %mapSet(result, r.value, r.value);
  return result;
}

function setIntersection(other) {
  _setReceiver(this, 'intersection');
  const record = _setRecord(other), result = %setNew();
  if (%mapSize(this) <= record.size) {
    const cursor = %mapCursor(this);
    for (let e = %mapStep(cursor); e !== undefined; e = %mapStep(cursor))
      if (%call(record.has, record.set, e[0])) %mapSet(result, e[0], e[0]);
    return result;
  }
  const keys = _setKeys(record);
  for (let r = _setNext(keys); r !== undefined; r = _setNext(keys))
    if (%mapHas(this, r.value)) %mapSet(result, r.value, r.value);
  return result;
}

function setDifference(other) {
  _setReceiver(this, 'difference');
  const record = _setRecord(other), result = _setCopy(this);
  if (%mapSize(this) <= record.size) {
    const cursor = %mapCursor(this);
    for (let e = %mapStep(cursor); e !== undefined; e = %mapStep(cursor))
      if (%call(record.has, record.set, e[0])) %mapDelete(result, e[0]);
    return result;
  }
  const keys = _setKeys(record);
  for (let r = _setNext(keys); r !== undefined; r = _setNext(keys)) %mapDelete(result, r.value);
  return result;
}

function setSymmetricDifference(other) {
  _setReceiver(this, 'symmetricDifference');
  const keys = _setKeys(_setRecord(other)), result = _setCopy(this);
  for (let r = _setNext(keys); r !== undefined; r = _setNext(keys)) {
    if (%mapHas(this, r.value)) %mapDelete(result, r.value);
    else %mapSet(result, r.value, r.value);
  }
  return result;
}

function setIsSubsetOf(other) {
  _setReceiver(this, 'isSubsetOf');
  const record = _setRecord(other);
  if (%mapSize(this) > record.size) return false;
  const cursor = %mapCursor(this);
  for (let e = %mapStep(cursor); e !== undefined; e = %mapStep(cursor))
    if (!%call(record.has, record.set, e[0])) return false;
  return true;
}

// Ends the other's keys early.
function _setClose(keys) {
  const close = keys.iterator.return;
  if (close !== undefined && close !== null) %call(close, keys.iterator);
}

function setIsSupersetOf(other) {
  _setReceiver(this, 'isSupersetOf');
  const record = _setRecord(other);
  if (%mapSize(this) < record.size) return false;
  const keys = _setKeys(record);
  for (let r = _setNext(keys); r !== undefined; r = _setNext(keys)) {
    if (%mapHas(this, r.value)) continue;
    _setClose(keys);
    return false;
  }
  return true;
}

function setIsDisjointFrom(other) {
  _setReceiver(this, 'isDisjointFrom');
  const record = _setRecord(other);
  if (%mapSize(this) <= record.size) {
    const cursor = %mapCursor(this);
    for (let e = %mapStep(cursor); e !== undefined; e = %mapStep(cursor))
      if (%call(record.has, record.set, e[0])) return false;
    return true;
  }
  const keys = _setKeys(record);
  for (let r = _setNext(keys); r !== undefined; r = _setNext(keys)) {
    if (!%mapHas(this, r.value)) continue;
    _setClose(keys);
    return false;
  }
  return true;
}
