// SPDX-License-Identifier: MIT
// statements.js: statements, generators and what Node adds to the language.
'use strict';

const { block } = require('./choice');
const V = require('./values');
const { S, deeper, leaf, primitive, error, value, promise, callback } = V;

const say = (g, what) => `log(${g.label()}${what ? `, ${what}` : ''});`;

// A copy of c in which names may be declared without being seen outside.
const scope = (c, more) => Object.assign({}, c, { vars:
	Object.keys(c.vars).reduce((o, k) => (o[k] = c.vars[k].slice(), o), {}) },
	more);

function statements(g, c, n) {
	const inner = scope(c);
	const parts = [];

	for (let i = 0; i < n; i++)
		parts.push(statement(g, inner));
	return parts.filter(Boolean).join('\n');
}

const some = (g, c, n) => statements(g, deeper(c), 1 + g.int(n || 2));

// A function that host queues call with no arguments.
function task(g, c) {
	const async = g.chance(0.15);
	const inner = deeper(c, { async, gen: false, fn: true, loop: '' });
	const text = [say(g), leaf(g, c) ? '' : statements(g, inner, 1 + g.int(2)),
		g.chance(0.08) ? `throw ${error(g)};` : ''].filter(Boolean).join('\n');

	g.size++;
	if (leaf(g, c) && g.chance(0.7))
		return `() => log(${g.label()})`;
	return g.pick([() => `${async ? 'async ' : ''}() => ${block(text)}`,
		() => `${async ? 'async ' : ''}function ${g.chance(0.5) ?
			g.name('t') : ''}() ${block(text)}`])();
}

function micro(g, c) {
	return g.row([
		[4, () => `process.nextTick(${task(g, c)});`],
		[1, () => `process.nextTick(log, ${g.label()}, ${primitive(g)});`],
		[4, () => `queueMicrotask(${task(g, c)});`, 'queueMicrotask'],
		[2, () => `Promise.resolve().then(${task(g, c)});`],
	])();
}

function timer(g, c) {
	const id = g.name('t');
	const d = g.delay();

	if (!g.has('immediates'))
		return micro(g, c);
	return g.row([
		[6, () => `setTimeout(${task(g, c)}, ${d});`],
		[3, () => `setTimeout(${task(g, c)}, ${g.int(2)}); spin(3);`],
		[4, () => `setImmediate(${task(g, c)});`],
		[1, () => `setTimeout(log, ${d}, ${g.label()}, ${primitive(g)});`],
		[1, () => `const ${id} = setTimeout(${task(g, c)}, ${d});\n` +
			`${S.host2(g, c)}clearTimeout(${id});`],
		[1, () => `const ${id} = setImmediate(${task(g, c)});\n` +
			`${g.chance(0.5) ? micro(g, c) + '\n' : ''}` +
			`clearImmediate(${id});`],
		[1, () => `const ${id} = setImmediate(${task(g, c)});\n` +
			`${g.pick(['process.nextTick', 'setImmediate', 'Promise.resolve()' +
				'.then'])}(() => clearImmediate(${id}));`],
		[1, () => `let ${id}n = 0;\nconst ${id} = setInterval(() => ` +
			block(`${say(g, `${id}n`)}\nif (++${id}n >= ${1 + g.int(3)})\n` +
			`\tclearInterval(${id});\n${leaf(g, c) ? '' : some(g, deeper(c,
				{ async: false, gen: false, loop: '' }))}`) + `, ${d});`],
		[0.7, () => `setTimeout(${task(g, c)}, ${d}).unref();`],
		[0.7, () => `const ${id} = setTimeout(${task(g, c)}, ${d});\n` +
			`setTimeout(() => ${id}.refresh(), ${g.delay()});`, 'multiple'],
		[0.7, () => `const ${id} = setTimeout(${task(g, c)}, ${d});\n` +
			`setTimeout(() => clearTimeout(${id}), ${g.delay()});`],
	])();
}

function awaiting(g, c) {
	const v = value(g, deeper(c));

	if (!c.async)
		return handled(g, c);
	return g.row([
		[4, () => `log(${g.label()}, await ${v});`],
		[3, () => `await ${v};\n${say(g)}`],
		[2, () => `const ${named(g, c, 'v')} = await ${v};\n${say(g)}`],
		[1, () => `${say(g)}\nlog(${g.label()}, [await ${v}, await ${
			value(g, deeper(c))}]);`],
		[1, () => `const [${g.name('q')} = await ${primitive(g)}] = ` +
			`[await ${v}];`],
	])();
}

const named = (g, c, kind) => {
	const name = g.name(kind);

	(c.vars[kind] || c.vars.v).push(name);
	return name;
};

// A chain that logs how it ends.
function handled(g, c) {
	const p = g.chance(0.5) ? V.chain(g, deeper(c), g.int(3)) :
		promise(g, deeper(c));

	return g.row([
		[4, () => `${p}.then(x => log(${g.label()}, x), ` +
			`e => log(${g.label()}, e));`],
		[3, () => `${p}.then(x => log(${g.label()}, x));`],
		[2, () => `${p}.catch(e => log(${g.label()}, e));`],
		[0.6, () => `${p};`],
		[1, () => `${p}.then(x => log(${g.label()}, x))` +
			`.finally(() => log(${g.label()}));`, 'finally'],
	])();
}

function declare(g, c) {
	const text = g.chance(0.5) ? promise(g, deeper(c)) :
		V.chain(g, deeper(c), 1);
	const name = named(g, c, 'p');

	return `const ${name} = ${text};` + g.row([
		[3, () => ''],
		[2, () => `\n${name}.catch(() => {});`],
		[2, () => `\n${name}.then(x => log(${g.label()}, x), ` +
			`x => log(${g.label()}, x));`],
	])();
}

// A promise and who settles it later.
function deferred(g, c) {
	const d = g.name('d');

	c.vars.d.push(d);
	c.vars.p.push(`${d}.promise`);
	return g.row([
		[3, () => `const ${d} = defer();`],
		[3, () => `const ${d} = Promise.withResolvers();`, 'withResolvers'],
	])();
}

function settle(g, c) {
	if (!c.vars.d.length)
		return deferred(g, c);
	return `${g.pick(c.vars.d)}.${g.chance(0.75) ?
		`resolve(${value(g, deeper(c))})` : `reject(${error(g)})`};`;
}

function jump(g, c) {
	const jumps = [`log(${g.label()});`];

	if (c.fn)
		jumps.push(`return ${value(g, deeper(c))};`, `throw ${error(g)};`);
	if (c.fn && c.async)
		jumps.push(`return await ${value(g, deeper(c))};`);
	if (c.loop)
		jumps.push('break;', 'continue;', `break ${c.loop};`,
			`continue ${c.loop};`);
	return g.pick(jumps);
}

function trying(g, c) {
	const end = () => g.chance(0.3) ? `\n${jump(g, c)}` : '';
	const caught = `catch (e) ${block(`log(${g.label()}, e);\n` +
		`${some(g, c)}${end()}`)}`;
	const last = `finally ${block(`${say(g)}\n${some(g, c)}${end()}`)}`;

	return `try ${block(`${some(g, c)}${end()}`)} ` + g.pick([caught, last,
		`${caught} ${last}`, `catch (e) { ${say(g, 'e')} }`]);
}

function loop(g, c) {
	const name = g.name('l');
	const inner = scope(deeper(c), { loop: name });
	const x = g.name('x');
	const text = () => block(`log(${g.label()}, ${x});\n${some(g, inner)}` +
		`${g.chance(0.3) ? `\nif (${x} !== 1) ${jump(g, inner)}` : ''}`);
	const sync = deeper(c, { async: false });

	return g.row([
		[3, () => `${name}: for (const ${x} of ${V.iterable(g, c)}) ${text()}`],
		[2, () => `${name}: for (let ${x} = 0; ${x} < 2; ${x}++) ${text()}`],
		[c.async ? 6 : 0, () => `${name}: for await (const ${x} of ` +
			`${asyncIterable(g, c)}) ${text()}`, 'asyncgen'],
		[c.async ? 1 : 0, () => `${name}: for (const ${x} of ` +
			`[${V.list(g, sync).join(', ')}]) ${block(
				`log(${g.label()}, await ${x});\n${some(g, inner)}`)}`],
	])();
}

// The statements of a generator's body; y yields.
function yielding(g, c) {
	const inner = deeper(c, { fn: true, gen: true, loop: '' });
	const y = () => g.row([
		[4, () => `yield ${value(g, deeper(c))};`],
		[3, () => `log(${g.label()}, yield ${value(g, deeper(c))});`],
		[2, () => `yield* ${c.async ? asyncIterable(g, c) :
			V.iterable(g, c)};`],
		[1, () => `log(${g.label()}, yield* ${c.async ? asyncIterable(g, c) :
			`[${primitive(g)}]`});`],
		[c.async ? 1 : 0, () => `yield await ${value(g, deeper(c))};`],
		[1, () => statements(g, inner, 1)],
		[1, () => `try { yield ${value(g, deeper(c))}; } ` +
			`${g.pick([`finally { ${say(g)} ${c.async ?
				`await ${primitive(g)};` : ''} }`,
			`finally { yield ${primitive(g)}; }`,
			`catch (e) { ${say(g, 'e')} }`,
			`finally { ${jump(g, inner)} }`])}`],
	])();
	const parts = [say(g)];

	for (let n = 1 + g.int(3); n > 0; n--)
		parts.push(y());
	parts.push(V.ending(g, c));
	return block(parts.filter(Boolean).join('\n'));
}

function customIterable(g, c) {
	const item = () => g.row([
		[3, () => `{ value: ${leaf(g, c) ? primitive(g) :
			value(g, deeper(c))}, done: i++ >= ${g.int(3)} }`],
		[1, () => '5'],
	])();
	const answer = () => g.row([
		[4, () => item()],
		[3, () => `Promise.resolve(${item()})`],
		[1, () => `Promise.reject(${error(g)})`],
		[1, () => `{ then(o) { o(${item()}); } }`],
	])();
	const close = g.row([
		[3, () => ''],
		[3, () => `, return(v) { log(${g.label()}, v); return ${answer()}; }`],
		[1, () => `, async return(v) { log(${g.label()}, v); return {}; }`],
		[1, () => `, return() { throw ${error(g)}; }`],
	])();
	const throwing = g.chance(0.3) ?
		`, throw(e) { log(${g.label()}, e); return ${answer()}; }` : '';

	return `{ [Symbol.asyncIterator]() { let i = 0; return { ` +
		`${g.chance(0.3) ? 'async ' : ''}next(v) { log(${g.label()}, v); ` +
		`return ${answer()}; }${close}${throwing} }; } }`;
}

function asyncIterable(g, c) {
	const inner = deeper(c, { async: true, gen: true });

	g.size++;
	if (leaf(g, c))
		return g.pick([`steps(${g.int(3)}, ${g.label()})`,
			`[${primitive(g)}, ${known(g, c)}]`]);
	return g.row([
		[4, () => `[${V.list(g, c).join(', ')}]`],
		[4, () => `(async function* () ${yielding(g, inner)})()`, 'asyncgen'],
		[2, () => customIterable(g, c), 'asyncgen'],
		[1, () => V.iterable(g, c)],
		[c.vars.a.length ? 3 : 0, () => `${g.pick(c.vars.a)}()`],
		[c.vars.g.length ? 1 : 0, () => g.pick(c.vars.g)],
		[0.7, () => timersInterval(g), 'timersPromises'],
	])();
}

const known = (g, c) => V.known(g, c) || primitive(g);

function timersInterval(g) {
	return `(async function* () { let n = 0; for await (const v of ` +
		`tp.setInterval(${g.delay()}, ${primitive(g)})) { yield v; ` +
		`if (++n > ${g.int(2)}) break; } })()`;
}

// An async generator that is called in several ways without waiting.
function queued(g, c) {
	const name = g.name('g');
	const inner = deeper(c, { async: true, gen: true });
	const make = `const ${name} = ${c.vars.a.length && g.chance(0.3) ?
		`${g.pick(c.vars.a)}()` : `(async function* () ${yielding(g, inner)
		})()`};\n`;
	const calls = [];

	c.vars.g.push(name);
	for (let n = 1 + g.int(4); n > 0; n--)
		calls.push(`${generatorCall(g, c, name)}.then(x => log(${g.label()},` +
			` x), e => log(${g.label()}, e));`);
	return make + calls.join('\n');
}

function generatorCall(g, c, name) {
	return `${name || g.pick(c.vars.g)}.${g.row([
		[5, () => `next(${primitive(g)})`],
		[2, () => `return(${leaf(g, c) ? primitive(g) : value(g, deeper(c))})`],
		[1, () => `throw(${error(g)})`],
	])()}`;
}

function syncGenerator(g, c) {
	const name = g.name('s');
	const inner = deeper(c, { async: false, gen: true });
	const calls = [];

	for (let n = 1 + g.int(3); n > 0; n--)
		calls.push(`log(${g.label()}, ${name}.${g.pick([`next(${primitive(g)})`,
			`next()`, `return(${primitive(g)})`, `throw(${error(g)})`])});`);
	return `const ${name} = (function* () ${yielding(g, inner)})();\n` +
		`try { ${calls.join(' ')} } catch (e) { ${say(g, 'e')} }`;
}

// Promises that Node makes.
function host(g, c) {
	const v = () => leaf(g, c) ? primitive(g) : value(g, deeper(c));
	const inner = deeper(c, { async: false, gen: false, loop: '' });

	g.size++;
	return g.row([
		[2, () => `tp.setTimeout(${g.delay()}, ${v()})`, 'timersPromises'],
		[g.has('immediates') ? 2 : 0, () => `tp.setImmediate(${v()})`,
			'timersPromises'],
		[1, () => `sleep(${g.delay()}, ${v()})`],
		[1, () => `immediate(${v()})`, 'immediates'],
		[1, () => `util.promisify(cb => ${g.pick([`cb(null, ${v()})`,
			`cb(${error(g)})`, `process.nextTick(cb, null, ${v()})`,
			`{ throw ${error(g)}; }`,
			`{ cb(null, ${v()}); cb(${error(g)}); }`])})()`],
		[1, () => `once(em, ${g.pick(["'a'", "'b'"])})`, 'once'],
		[1, () => `tp.setTimeout(${g.delay()}, ${v()}, ` +
			`{ signal: ac.signal })`, 'timersPromises'],
		[1, () => `import(${g.pick(["'fs'", "'./none.js'"])})` +
			`.then(() => 1, e => e.code)`, g.version < 12 ? 'try' : 'esm'],
		[1, () => `Promise.resolve().then(${callback(g, inner)})`],
	])();
}

function nodeThings(g, c) {
	const inner = deeper(c, { async: false, gen: false, loop: '', fn: true });
	const ev = g.chance(0.1) ? "'error'" : g.pick(["'a'", "'b'"]);

	return g.row([
		[2, () => `em.${g.pick(['on', 'once', 'prependListener'])}(${ev}, ` +
			`${callback(g, inner)});`],
		[3, () => `em.emit(${ev}, ${primitive(g)});`],
		[2, () => `util.callbackify(${g.chance(0.5) && c.vars.f.length ?
			g.pick(c.vars.f) : `async () => ${block(V.body(g, deeper(c,
				{ async: true, gen: false, loop: '', fn: true })))}`})` +
			`(${g.chance(0.3) && c.vars.f.length ? '1, ' : ''}(e, v) => ` +
			`{ ${say(g, 'e')} ${say(g, 'v')} });`],
		[2, () => `als.run(${g.label()}, ${task(g, c)});`, 'als'],
		[1, () => `als.enterWith(${g.label()});`, 'als'],
		[1, () => `als.exit(${task(g, c)});`, 'als'],
		[1, () => `ac.signal.addEventListener('abort', ${task(g, c)});`,
			'abort'],
		[1, () => 'ac.abort();', 'abort'],
		[0.5, () => `setTimeout(() => ac.abort(${g.chance(0.5) ? error(g) :
			''}), ${g.delay()});`, 'abort'],
		[0.5, () => `log(${g.label()}, ${g.pick(c.vars.p.concat(['em.' +
			'listenerCount("a")', 'typeof Promise']))});`],
		[1, () => `process.emitWarning('w${++g.labels}');`],
		[0.3, () => `process.exitCode = ${1 + g.int(5)};`],
		[0.15, () => `process.exit(${g.pick(['', '0', '3'])});`],
		[0.5, () => `new (require('async_hooks').AsyncResource)('R')` +
			`.runInAsyncScope(${task(g, c)});`, g.esm ? 'never' : 'multiple'],
	])();
}

function method(g, c) {
	const o = g.name('o');
	const async = g.chance(0.8);
	const inner = deeper(c, { async, gen: false, fn: true, loop: '' });
	const star = g.has('asyncgen') && g.chance(0.3);
	const run = () => `async m(x) ${block(V.body(g, Object.assign({}, inner,
		{ async: true }), say(g, 'x')))}`;

	if (star)
		return `const ${o} = { async *m() ${yielding(g, deeper(c,
			{ async: true, gen: true }))} };\n` +
			`${o}.m().next().then(x => log(${g.label()}, x), ` +
			`x => log(${g.label()}, x));`;
	return g.pick([
		() => `const ${o} = { ${run()} };\n`,
		() => `class ${o.toUpperCase()} { ${run()} }\n` +
			`const ${o} = new ${o.toUpperCase()}();\n`,
		() => `class ${o.toUpperCase()} { static ${run()} }\n` +
			`const ${o} = ${o.toUpperCase()};\n`,
	])() + `${o}.m(${primitive(g)}).then(x => log(${g.label()}, x), ` +
		`x => log(${g.label()}, x));`;
}

// Reading and writing files, one operation at a time.
function io(g, c) {
	const inner = deeper(c, { async: false, gen: false, fn: true, loop: '',
		io: true });
	const then = text => block(`${say(g, 'e && e.code')}\n` +
		`${text}${leaf(g, c) ? '' : statements(g, inner, 1)}`);
	const turn = () => `setImmediate(() => log(${g.label()}));\n`;
	const more = () => g.chance(0.4) && !leaf(g, c) ? io(g, deeper(c)) : '';

	return g.row([
		[3, () => `fs.readFile(${file(g)}, 'utf8', (e, x) => ${then(turn() +
			more())});`],
		[2, () => `fs.stat(${file(g)}, e => ${then(turn() + more())});`],
		[2, () => `fs.access(${file(g)}, e => ${then(more())});`],
		[2, () => `fs.promises.readFile(${file(g)}, 'utf8').then(x => ` +
			`log(${g.label()}, x.length), e => ${then(more())});`,
			'fspromises'],
		[1, () => `util.promisify(fs.readFile)(${file(g)}).then(x => ` +
			`log(${g.label()}, x.length), e => ${then(more())});`],
	])();
}

const file = g => g.pick(['__filename', '"/none"', '"/dev/null"']);

function statement(g, c) {
	if (leaf(g, c))
		return g.row([
			[4, () => say(g)],
			[c.async ? 3 : 0, () => `log(${g.label()}, await ` +
				`${value(g, c)});`],
			[2, () => micro(g, c)],
			[c.vars.d.length ? 1 : 0, () => settle(g, c)],
		])();
	g.size++;
	return g.row([
		[3, () => say(g)],
		[c.async ? 10 : 2, () => awaiting(g, c)],
		[6, () => handled(g, c)],
		[4, () => micro(g, c)],
		[4, () => timer(g, c)],
		[3, () => declare(g, c)],
		[1, () => deferred(g, c)],
		[2, () => settle(g, c)],
		[c.fn || c.async ? 3 : 1, () => trying(g, c)],
		[2, () => loop(g, c)],
		[2, () => queued(g, c), 'asyncgen'],
		[1, () => syncGenerator(g, c)],
		[2, () => nodeThings(g, c)],
		[1, () => method(g, c)],
		[0.7, () => `if (${primitive(g)}) ${block(some(g, c))} else ` +
			`${block(some(g, c))}`],
	])();
}

Object.assign(S, { statements, asyncIterable, generatorCall, host,
	host2: (g, c) => g.chance(0.5) ? `${micro(g, c)}\n` : '' });

module.exports = { statements, statement, yielding, io, task, say, scope };
