// SPDX-License-Identifier: MIT
// values.js: expressions: values, thenables, promises, callbacks.
//
// Each function takes g, the choices, and c, where the expression stands:
// { async, gen, fn, loop, depth, vars, inLoop }. vars lists the names in scope
// by kind.
'use strict';

const { block } = require('./choice');

const S = {};           // statements.js puts itself here: body(g, c)

const deeper = (c, more) => Object.assign({}, c, { depth: c.depth - 1,
	vars: Object.assign({}, c.vars) }, more);
const leaf = (g, c) => c.depth <= 0 || g.size > 60;

function primitive(g) {
	return g.pick(['1', '2', '3', '"s"', 'undefined', 'null', 'true', '0',
		'{ a: 1 }', '[1, 2]', '"t"']);
}

function error(g) {
	const m = `'e${++g.labels}'`;

	return g.row([
		[8, () => `new Error(${m})`],
		[2, () => `new TypeError(${m})`],
		[1, () => `new Bad(${m})`],
		[1, () => m],
		[0.5, () => 'undefined'],
		[0.5, () => '{ code: 5 }'],
	])();
}

// How a thenable calls back, o being its resolver, n the rejecter.
function calling(g, c) {
	const v = leaf(g, c) ? primitive(g) : value(g, deeper(c));

	return g.row([
		[6, () => `o(${v});`],
		[2, () => `n(${error(g)});`],
		[2, () => `process.nextTick(o, ${v});`],
		[2, () => `Promise.resolve(${v}).then(o, n);`],
		[1, () => `Promise.reject(${error(g)}).then(o, n);`],
		[1, () => `setTimeout(o, ${g.delay()}, ${primitive(g)});`],
		[1, () => `throw ${error(g)};`],
		[1, () => `o(${v}); throw ${error(g)};`],
		[1, () => `o(${v}); o(${primitive(g)}); n(${error(g)});`],
		[1, () => `n(${error(g)}); o(${primitive(g)});`],
		[1, () => `process.nextTick(n, ${error(g)});`],
		[1, () => `queueMicrotask(() => o(${v}));`, 'queueMicrotask'],
		[0.5, () => `setImmediate(o, ${primitive(g)});`, 'immediates'],
		[0.4, () => ''],
	])();
}

function thenable(g, c) {
	g.size++;
	return g.row([
		[8, () => `{ then(o, n) { log(${g.label()}); ${calling(g, c)} } }`],
		[2, () => `{ then: (o, n) => { ${calling(g, c)} } }`],
		[1, () => `{ get then() { log(${g.label()}); return (o, n) => { ` +
			`${calling(g, c)} }; } }`],
		[1, () => `{ get then() { throw ${error(g)}; } }`],
		[1, () => `{ then: ${g.pick(['5', 'null', '{}'])} }`],
		[1, () => `{ async then(o, n) { ${calling(g, c)} } }`],
		[1, () => `new Then(${leaf(g, c) ? primitive(g) :
			value(g, deeper(c))})`],
		[0.6, () => `Object.assign(() => 1, { then(o, n) { ` +
			`${calling(g, c)} } })`],
	])();
}

function value(g, c) {
	if (leaf(g, c))
		return g.row([
			[5, () => primitive(g)],
			[2, () => known(g, c) || primitive(g)],
			[1, () => thenable(g, c)],
			[1, () => `Promise.resolve(${primitive(g)})`],
		])();
	return g.row([
		[5, () => primitive(g)],
		[3, () => thenable(g, c)],
		[6, () => promise(g, deeper(c))],
		[1, () => error(g)],
		[1, () => `[${value(g, deeper(c))}]`],
	])();
}

// A promise that has a name already.
function known(g, c) {
	return c.vars.p.length ? g.pick(c.vars.p) : '';
}

// The end of a callback or function: what it hands back.
function ending(g, c) {
	return g.row([
		[3, () => ''],
		[4, () => `return ${value(g, deeper(c))};`],
		[c.async ? 3 : 0, () => `return await ${value(g, deeper(c))};`],
		[2, () => `throw ${error(g)};`],
	])();
}

function body(g, c, first) {
	const parts = [first, leaf(g, c) ? '' : S.statements(g, c, 1 + g.int(2)),
		ending(g, c)];

	return parts.filter(Boolean).join('\n');
}

// A function expression that takes one value (or error) called x.
function callback(g, c) {
	const async = g.chance(0.25);
	const inner = deeper(c, { async, gen: false, fn: true, loop: '' });
	const log = () => `log(${g.label()}, x);`;

	g.size++;
	return g.row([
		[4, () => `x => log(${g.label()}, x)`],
		[2, () => `${async ? 'async ' : ''}x => ${block(body(g, inner, log()))}`],
		[4, () => `${async ? 'async ' : ''}function ${g.chance(0.5) ?
			g.name('h') : ''}(x) ${block(body(g, inner, log()))}`],
		[2, () => `() => ${leaf(g, c) ? primitive(g) :
			`(${value(g, deeper(c, { async: false, gen: false }))})`}`],
		[1, () => `() => { throw ${error(g)}; }`],
		[c.vars.f.length ? 2 : 0, () => g.pick(c.vars.f)],
		[0.3, () => `async () => await ${primitive(g)}`],
	])();
}

const notFunction = (g, c) => g.chance(0.06) ?
	g.pick(['null', '5', 'undefined', 'Promise.resolve(1)']) : callback(g, c);

// .then(…), .catch(…), .finally(…)
function link(g, c) {
	return g.row([
		[6, () => `.then(${notFunction(g, c)})`],
		[2, () => `.then(${notFunction(g, c)}, ${notFunction(g, c)})`],
		[1, () => `.then(null, ${notFunction(g, c)})`],
		[4, () => `.catch(${notFunction(g, c)})`],
		[2, () => `.finally(${notFunction(g, c)})`, 'finally'],
		[0.2, () => '.then()'],
	])();
}

function chain(g, c, n) {
	let text = promise(g, deeper(c));

	for (let i = 0; i < n; i++)
		text += link(g, deeper(c));
	return text;
}

// What settles a promise from inside its executor.
function executor(g, c) {
	const inner = deeper(c, { async: false, gen: false, fn: true, loop: '' });
	const text = calling(g, inner);
	const more = leaf(g, inner) || g.chance(0.5) ? '' :
		S.statements(g, inner, 1);

	return `(o, n) => ${block([`log(${g.label()});`, more, text]
		.filter(Boolean).join('\n'))}`;
}

function call(g, c) {
	if (!c.vars.f.length)
		return `Promise.resolve(${primitive(g)})`;
	return `${g.pick(c.vars.f)}(${leaf(g, c) ? primitive(g) :
		value(g, deeper(c))})`;
}

function iife(g, c) {
	const inner = deeper(c, { async: true, gen: false, fn: true, loop: '' });
	const text = block(body(g, inner, g.chance(0.5) ? `log(${g.label()});` :
		''));

	return g.chance(0.7) ? `(async () => ${text})()` :
		`(async function ${g.chance(0.5) ? g.name('k') : ''}() ${text})()`;
}

function list(g, c) {
	const items = [];

	for (let n = g.int(4); n > 0; n--)
		items.push(value(g, deeper(c)));
	return items;
}

// Something to iterate over synchronously.
function iterable(g, c) {
	const items = list(g, c);
	const some = items.length ? items : [primitive(g)];
	const plain = deeper(c, { async: false });

	return g.row([
		[10, () => `[${items.join(', ')}]`],
		[2, () => `new Set([${items.join(', ')}])`],
		[2, () => `(function* () { try { yield ${some.join('; yield ')}; } ` +
			`finally { log(${g.label()}); } })()`],
		[1, () => `(function* () { yield ${value(g, plain)}; ` +
			`throw ${error(g)}; })()`],
		[1, () => `steps(${g.int(3)}, ${g.label()})`],
		[0.5, () => `"ab"`],
		[0.3, () => g.pick(['5', 'undefined', '{}'])],
	])();
}

function combinator(g, c) {
	const name = g.row([
		[4, () => 'all'],
		[3, () => 'race'],
		[3, () => 'allSettled', 'allSettled'],
		[3, () => 'any', 'any'],
	])();
	const on = g.chance(0.08) ? 'Sub' : 'Promise';

	return `${on}.${name}(${iterable(g, c)})`;
}

function subclass(g, c) {
	return g.row([
		[2, () => `Sub.resolve(${value(g, deeper(c))})`],
		[1, () => `Sub.reject(${error(g)})`],
		[2, () => `new Sub(${executor(g, c)})`],
	])();
}

// A promise whose then or constructor was changed.
function patched(g, c) {
	const inner = leaf(g, c) ? `Promise.resolve(${primitive(g)})` :
		promise(g, deeper(c));

	return g.row([
		[2, () => `ownThen(${inner}, ${g.label()})`],
		[1, () => `Object.assign(Promise.resolve(${primitive(g)}), ` +
			`{ constructor: ${g.pick(['Sub', 'Object', 'undefined', '{}',
				'5'])} })`],
		[1, () => `Object.assign(${inner}, { then: ` +
			`${g.pick(['undefined', '5', `o => o(${primitive(g)})`])} })`],
	])();
}

function promise(g, c) {
	g.size++;
	if (leaf(g, c))
		return g.row([
			[4, () => `Promise.resolve(${primitive(g)})`],
			[2, () => `Promise.reject(${error(g)})`],
			[4, () => known(g, c) || call(g, deeper(c))],
			[1, () => 'new Promise(() => {})'],
		])();
	return g.row([
		[3, () => `Promise.resolve(${value(g, deeper(c))})`],
		[2, () => `Promise.reject(${error(g)})`],
		[4, () => `new Promise(${executor(g, c)})`],
		[4, () => chain(g, c, 1 + g.int(3))],
		[4, () => known(g, c) || call(g, c)],
		[5, () => call(g, c)],
		[4, () => iife(g, c)],
		[4, () => combinator(g, c)],
		[1, () => subclass(g, c)],
		[1, () => patched(g, c)],
		[1, () => S.host(g, c)],
		[c.vars.g.length ? 2 : 0, () => S.generatorCall(g, c)],
		[1, () => `Promise.try(${callback(g, c)}, ${primitive(g)})`, 'try'],
		[1, () => `Array.fromAsync(${S.asyncIterable(g, c)}` +
			`${g.chance(0.4) ? `, ${callback(g, c)}` : ''})`, 'fromAsync'],
	])();
}

module.exports = { S, deeper, leaf, primitive, error, thenable, value, known,
	ending, body, callback, notFunction, link, chain, executor, call, list,
	iterable, promise };
