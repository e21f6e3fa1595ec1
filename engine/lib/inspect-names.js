// SPDX-License-Identifier: MIT
// The head of an inspected object: its class's name, tag, brace and base.

function _inspectShape(ctx, value, depth) {
	const name = _inspectClassName(ctx, value, depth);
	const kind = _inspectKind(value, name);
	const shape = {
		kind, name, tag: _inspectTag(ctx, value, name), base: '',
		open: '{', close: '}', plain: false, list: false,
		keys: undefined, protoKeys: undefined
	};
	shape.keys = kind === 'array' ?
		%inspect_keys_named(value, ctx.showHidden) :
		%inspect_keys(value, ctx.showHidden);
	if (ctx.showHidden && (ctx.depth === null || depth <= ctx.depth) &&
	    %profile("INSPECT_PROTO_KEYS"))
		shape.protoKeys = _inspectProtoKeys(value);
	_inspectHead(ctx, value, shape);
	return shape;
}

// Node asks whether the class is Object before it asks for most kinds.
function _inspectKind(value, name) {
	const kind = %inspect_kind(value);
	if (name !== 'Object') return kind;
	if (kind === 'function')
		return %profile("INSPECT_FUNCTION_FIRST") ? kind : 'object';
	return kind === 'promise' || kind === 'date' || kind === 'boxed' ||
		kind === 'error' || kind === 'weakset' || kind === 'weakmap' ?
		'object' : kind;
}

// The name of the nearest constructor that value is an instance of.
function _inspectClassName(ctx, value, depth) {
	let o = value, first;
	while (o !== null) {
		const d = %inspect_property(o, 'constructor');
		if (d !== undefined && typeof d[0] === 'function') {
			const name = d[0].name;
			if (name !== '' && _inspectIsInstance(value, d[0]))
				return `${name}`;
		}
		o = %proto(o);
		if (first === undefined) first = o;
	}
	if (first === null) {
		return %profile("INSPECT_NULL_PROTO") ? null :
			'';
	}
	return _inspectStrangeName(ctx, value, first, depth);
}

function _inspectIsInstance(value, constructor) {
	if (!%profile("INSPECT_CHECK_INSTANCE")) return true;
	try {
		return value instanceof constructor;
	} catch {
		return false;
	}
}

// No constructor to be found, but a prototype: Object <Complex prototype>.
function _inspectStrangeName(ctx, value, first, depth) {
	if (!%profile("INSPECT_COMPLEX_PROTO"))
		return %profile("INSPECT_CHECK_INSTANCE") ? null : '';
	const own = %class_name(value);
	if (ctx.depth !== null && depth > ctx.depth)
		return `${own} <Complex prototype>`;
	const name = _inspectClassName(ctx, first, depth + 1);
	if (name !== null) return `${own} <${name}>`;
	const inner = _inspectContext();
	inner.showHidden = ctx.showHidden;
	inner.customInspect = false;
	inner.depth = -1;
	return `${own} <${_inspectValue(inner, first, 0, false)}>`;
}

function _inspectTag(ctx, value, name) {
	if (!%profile("INSPECT_TAG")) return '';
	const tag = value[%symbol_to_string_tag];
	if (typeof tag !== 'string' || tag === '') return '';
	if (%profile("INSPECT_OWN_TAG")) return tag === name ? '' : tag;
	const d = %inspect_property(value, %symbol_to_string_tag);
	if (d !== undefined && (ctx.showHidden || d[3])) return '';
	return tag;
}

// "Name [tag] ", "Name(3) ", "[Fallback(3): null prototype] [tag] ".
function _inspectPrefix(name, tag, fallback, size) {
	if (name === '') return '';
	let text = name === null ?
		`[${fallback}${size}: null prototype]` : `${name}${size}`;
	if (tag !== '' && tag !== (name === null ? fallback : name) &&
	    (name === null || !_inspectTellsTag(name, tag)))
		text = `${text} [${tag}]`;
	return `${text} `;
}

// Node 22 and 24: does the class's name say the tag, as a word of it?
function _inspectTellsTag(name, tag) {
	if (!%profile("INSPECT_TAG_IN_NAME")) return false;
	const at = %text_find(name, tag, 0);
	if (at < 0) return false;
	const end = at + tag.length;
	return end === name.length || (name[end] >= 'A' && name[end] <= 'Z');
}

// ---- what stands before the entries, by kind

function _inspectHead(ctx, value, shape) {
	const kind = shape.kind;
	if (kind === 'array') return _inspectHeadArray(value, shape);
	if (kind === 'set' || kind === 'map')
		return _inspectHeadCollection(value, shape);
	if (kind === 'map-iterator' || kind === 'set-iterator')
		return _inspectHeadIterator(shape);
	if (kind === 'function' || kind === 'error' || kind === 'date' ||
	    kind === 'boxed')
		return _inspectHeadBase(ctx, value, shape);
	if (kind === 'promise' || kind === 'weakset' || kind === 'weakmap' ||
	    kind === 'namespace') {
		shape.open = `${_inspectPrefix(shape.name, shape.tag,
			_inspectFallback(kind), '')}{`;
		if (!%profile("INSPECT_WEAK") && kind !== 'promise' &&
		    _inspectIsBare(shape)) {
			shape.plain = true;
			shape.base = `${shape.open}}`;
		}
		return undefined;
	}
	if (kind === 'arguments' && %profile("INSPECT_TAG"))
		shape.open = `${shape.name === 'Object' ?
		'[Arguments] ' : _inspectPrefix(shape.name, shape.tag,
			'Arguments', '')}{`;
	else if (shape.name !== 'Object' || shape.tag !== '')
		shape.open = `${_inspectPrefix(shape.name, shape.tag,
			'Object', '')}{`;
	if (_inspectIsBare(shape)) {
		shape.plain = true;
		shape.base = `${shape.open}}`;
	}
	return undefined;
}

function _inspectFallback(kind) {
	if (kind === 'promise') return 'Promise';
	if (kind === 'weakset') return 'WeakSet';
	if (kind === 'weakmap') return 'WeakMap';
	return kind === 'weakref' ? 'WeakRef' : 'Module';
}

function _inspectIsBare(shape) {
	return shape.keys.length === 0 && (shape.protoKeys === undefined ||
		shape.protoKeys.length === 0);
}

function _inspectHeadArray(value, shape) {
	let prefix = '';
	shape.list = true;
	if (shape.name !== 'Array' || shape.tag !== '')
		prefix = _inspectPrefix(shape.name, shape.tag, 'Array',
			%profile("INSPECT_ARRAY_SIZE") ?
			`(${%inspect_length(value)})` : '');
	shape.open = `${prefix}[`;
	shape.close = ']';
	if (%inspect_length(value) === 0 && _inspectIsBare(shape)) {
		shape.plain = true;
		shape.base = `${shape.open}]`;
	}
}

function _inspectHeadCollection(value, shape) {
	const size = %inspect_length(value);
	const prefix = _inspectPrefix(shape.name, shape.tag,
		shape.kind === 'set' ? 'Set' : 'Map',
		%profile("INSPECT_SIZE") ? `(${size})` : '');
	shape.open = `${prefix}{`;
	if (size === 0 && _inspectIsBare(shape)) {
		shape.plain = true;
		shape.base = `${prefix}{}`;
	}
}

function _inspectHeadIterator(shape) {
	const type = shape.kind === 'map-iterator' ? 'Map' : 'Set';
	let tag = shape.tag;
	if (!%profile("INSPECT_TAG")) {
		shape.open = `${type}Iterator {`;
		return;
	}
	if (tag !== `${type} Iterator`) {
		if (tag !== '') tag += '] [';
		tag += `${type} Iterator`;
	}
	shape.open = `[${tag}] {`;
}

function _inspectHeadBase(ctx, value, shape) {
	if (shape.kind === 'function')
		shape.base = _inspectFunction(ctx, value, shape);
	else if (shape.kind === 'error')
		shape.base = _inspectError(ctx, value, shape);
	else if (shape.kind === 'date')
		shape.base = _inspectDate(ctx, value, shape);
	else shape.base = _inspectBoxed(ctx, value, shape);
	if (!_inspectIsBare(shape)) return;
	shape.plain = true;
	if (shape.kind === 'function')
		shape.base = _inspectPaint(ctx, shape.base, 'special');
}

// ---- functions, dates, boxed primitives

function _inspectFunction(ctx, value, shape) {
	const bits = %function_kind(value); // 1 class 2 async 4 generator
	if (bits === 1 && %profile("INSPECT_CLASS"))
		return _inspectClass(value, shape);
	const type = `${bits & 2 ? 'Async' : ''}${
		bits & 4 ? 'Generator' : ''}Function`;
	let base = `[${type}`;
	if (shape.name === null && %profile("INSPECT_FUNCTION_CLASS"))
		base += ' (null prototype)';
	let name = value.name;
	if (name === '' && bits === 1) name = %proto(value).name;
	if (name !== '') base += `: ${typeof name === 'string' ||
		!%profile("INSPECT_NAME_VALUE") ? name :
		_inspectValue(ctx, name, 0, false)}`;
	else if (%profile("INSPECT_ANONYMOUS")) base += ' (anonymous)';
	base += ']';
	if (!%profile("INSPECT_FUNCTION_CLASS")) return base;
	if (shape.name !== type && shape.name !== null)
		base += ` ${shape.name}`;
	if (shape.tag !== '' && shape.name !== shape.tag)
		base += ` [${shape.tag}]`;
	return base;
}

function _inspectClass(value, shape) {
	const name = %has_key(value, 'name') && value.name || '(anonymous)';
	let base = `class ${name}`;
	if (shape.name !== 'Function' && shape.name !== null)
		base += ` [${shape.name}]`;
	if (shape.tag !== '' && shape.name !== shape.tag)
		base += ` [${shape.tag}]`;
	if (shape.name === null) return `[${base} extends null]`;
	const parent = %proto(value).name;
	return parent ? `[${base} extends ${parent}]` : `[${base}]`;
}

function _inspectDate(ctx, value, shape) {
	const text = %inspect_date(value);
	const prefix = _inspectPrefix(shape.name, shape.tag, 'Date', '');
	return _inspectPaint(ctx, prefix === 'Date ' ? text :
		`${prefix}${text}`, 'date');
}

function _inspectBoxed(ctx, value, shape) {
	const v = %boxed_primitive(value);
	let type = 'String';
	if (typeof v === 'number') type = 'Number';
	else if (typeof v === 'boolean') type = 'Boolean';
	else if (typeof v === 'bigint') type = 'BigInt';
	else if (typeof v === 'symbol') type = 'Symbol';
	else shape.keys = %inspect_keys_named(value, ctx.showHidden);
	let base = `[${type}`;
	if (type !== shape.name) base += shape.name === null ?
		' (null prototype)' : ` (${shape.name})`;
	const plain = _inspectContext();
	plain.compact = true;
	base += `: ${_inspectPrimitive(plain, v)}]`;
	if (shape.tag !== '' && shape.tag !== shape.name)
		base += ` [${shape.tag}]`;
	return shape.keys.length !== 0 || ctx.stylize === undefined &&
		!ctx.colors ? base :
		_inspectPaint(ctx, base, type === 'String' ? 'string' :
			typeof v);
}

// ---- showHidden: accessors and data on the class's prototypes

// Pairs (holder, key), flat; undefined where the class is a builtin one.
function _inspectProtoKeys(value) {
	const first = %proto(value);
	let o = value;
	while (o !== null) {
		const c = _inspectConstructor(o);
		if (c !== undefined && c.name !== '' &&
		    _inspectIsInstance(value, c)) {
			if (o === first && %is_builtin_name(c.name))
				return undefined;
			return _inspectProtoWalk(value, o === value ? o : first);
		}
		o = %proto(o);
	}
	return undefined;
}

function _inspectConstructor(o) {
	const d = %inspect_property(o, 'constructor');
	return d !== undefined && typeof d[0] === 'function' ? d[0] : undefined;
}

function _inspectProtoWalk(value, o) {
	const found = [], names = [];
	for (let hops = 0; hops < 3; hops++) {
		if (hops > 0 || o === value) {
			o = %proto(o);
			if (o === null) break;
			const c = _inspectConstructor(o);
			if (c !== undefined && %is_builtin_name(c.name)) break;
		}
		const keys = %inspect_keys(o, true);
		for (let i = 0; i < keys.length; i++) {
			const key = keys[i];
			if (key === 'constructor' || %has_key(value, key) ||
			    %list_find(names, key) >= 0 || typeof
			    %inspect_property(o, key)[0] === 'function')
				continue;
			%append(names, key);
			%append(found, o);
			%append(found, key);
		}
	}
	return found;
}
