// JSON: what calls the program. json.c parses, and writes what is plain.

// ecma262 #sec-internalizejsonproperty
function _jsonInternalize(holder, name, reviver) {
  const val = holder[name];
  if (%is_object(val)) {
    if (%is_array(val)) {
      const n = %length(%number(val.length));
      for (let i = 0; i < n; i++) _jsonReviveOne(val, %string(i), reviver);
    } else {
      const keys = %enumerable_keys(val, 1);
      for (let i = 0; i < keys.length; i++) _jsonReviveOne(val, keys[i], reviver);
    }
  }
  return %call(reviver, holder, name, val);
}

function _jsonReviveOne(val, key, reviver) {
  const v = _jsonInternalize(val, key, reviver);
  if (v === undefined) %delete_sloppy(val, key);
  else %define_own(val, key, [23, 7, v, undefined, undefined]);
}

function _jsonRevive(v, reviver) {
  return _jsonInternalize({ '': v }, '', reviver);
}

// ecma262 #sec-json.stringify
function _jsonStringify(v, replacer, space) {
  let list, call;
  if (typeof replacer === 'function') call = replacer;
  else if (%is_object(replacer) && %is_array(replacer)) list = _jsonList(replacer);
  let gap = space;
  if (%is_object(space)) {
    const p = %unbox(space);
    if (typeof p === 'number') gap = _toNumber(space);
    else if (typeof p === 'string') gap = _toString(space);
    else gap = undefined;
  }
  const state = { list, call, gap: %json_gap(gap), stack: [], keys: [] };
  return _jsonProperty(state, { '': v }, '', '');
}

function _jsonList(replacer) {
  const list = [], n = %length(_toNumber(replacer.length));
  for (let i = 0; i < n; i++) {
    let item = replacer[i];
    if (typeof item === 'number') item = %string(item);
    else if (%is_object(item)) {
      const p = %unbox(item);
      item = typeof p === 'string' || typeof p === 'number' ? _toString(item) : undefined;
    }
    if (typeof item === 'string' && !%is_among(item, list)) %append(list, item);
  }
  return list;
}

// ecma262 #sec-serializejsonproperty; undefined: not written
function _jsonProperty(state, holder, key, indent) {
  let v = holder[key];
  if (%is_object(v) || typeof v === 'bigint') {
    const f = v.toJSON;
    if (typeof f === 'function') v = %call(f, v, key);
  }
  if (state.call !== undefined) v = %call(state.call, holder, key, v);
  if (%is_object(v)) {
    const p = %unbox(v);
    if (typeof p === 'number') v = _toNumber(v);
    else if (typeof p === 'string') v = _toString(v);
    else if (typeof p === 'boolean' || typeof p === 'bigint') v = p;
  }
  if (v === null) return 'null';
  switch (typeof v) {
  case 'boolean': return v ? 'true' : 'false';
  case 'string': return %json_quote(v);
  case 'number': return v - v === 0 ? %string(v) : 'null';
  case 'bigint': %throw_type('Do not know how to serialize a BigInt');
  case 'object': return _jsonObject(state, v, key, indent);
  default: return undefined;
  }
}

function _jsonObject(state, v, key, indent) {
  const stack = state.stack, keys = state.keys;
  for (let i = 0; i < stack.length; i++) if (stack[i] === v) _jsonCycle(state, i, key);
  stack[stack.length] = v;
  keys[keys.length] = key;
  const inner = indent + state.gap;
  const parts = %is_array(v) ? _jsonItems(state, v, inner) : _jsonMembers(state, v, inner);
  stack.length = stack.length - 1;
  keys.length = keys.length - 1;
  const open = %is_array(v) ? '[' : '{', close = %is_array(v) ? ']' : '}';
  if (parts.length === 0) return open + close;
  if (state.gap === '') return open + %text_join(parts, ',') + close;
  return open + '\n' + inner + %text_join(parts, ',\n' + inner) + '\n' + indent + close;
}

function _jsonItems(state, v, indent) {
  const parts = [], n = %length(_toNumber(v.length));
  for (let i = 0; i < n; i++) {
    const s = _jsonProperty(state, v, %string(i), indent);
    %append(parts, s === undefined ? 'null' : s);
  }
  return parts;
}

function _jsonMembers(state, v, indent) {
  const parts = [], keys = state.list === undefined ? %enumerable_keys(v, 1) : state.list;
  for (let i = 0; i < keys.length; i++) {
    const s = _jsonProperty(state, v, keys[i], indent);
    if (s !== undefined) %append(parts, %json_quote(keys[i]) + (state.gap === '' ? ':' : ': ') + s);
  }
  return parts;
}

// How the message names the way to a member: of an array, of an object.
function _jsonStep(holder, key) {
  return %is_array(holder) ? 'index ' + key : "property '" + key + "'";
}

// V8 src/json/json-stringifier.cc ConstructCircularStructureErrorMessage
function _jsonCycle(state, first, key) {
  const stack = state.stack, n = stack.length;
  let text = 'Converting circular structure to JSON';
  if (%profile('JSON_CYCLE_PATH')) {
    text += "\n    --> starting at object with constructor '" + %constructor_name(stack[first]) + "'";
    for (let i = first + 1; i < n; i++) {
      if (i > first + 2 && i < n - 1) {
        if (i === first + 3) text += '\n    |     ...';
        continue;
      }
      text += '\n    |     ' + _jsonStep(stack[i - 1], state.keys[i]) + " -> object with constructor '" + %constructor_name(stack[i]) + "'";
    }
    text += '\n    --- ' + _jsonStep(stack[n - 1], key) + ' closes the circle';
  }
  %throw_type('%', text);
}
