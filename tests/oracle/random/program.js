// SPDX-License-Identifier: MIT
// program.js: a whole program from a seed and a version.
//
//   node program.js VERSION SEED      prints it
'use strict';

const { Choice, block } = require('./choice');
const V = require('./values');
const T = require('./statements');

const HELPERS = `
const spin = ms => { const t = Date.now(); while (Date.now() - t < ms); };
const sleep = (ms, v) => new Promise(o => setTimeout(o, ms, v));
const immediate = v => new Promise(o => setImmediate(o, v));
const defer = () => {
	const d = {};
	d.promise = new Promise((o, n) => { d.resolve = o; d.reject = n; });
	return d;
};
const ownThen = (p, l) => {
	p.then = function (...a) {
		log(l, 'own then');
		return Promise.prototype.then.apply(this, a);
	};
	return p;
};
const steps = (n, l) => ({
	[Symbol.iterator]() {
		let i = 0;
		return {
			next() { log(l, 'next'); return { value: i, done: i++ >= n }; },
			return() { log(l, 'return'); return {}; },
		};
	},
});
class Sub extends Promise {}
class Bad extends Error {}
class Then {
	constructor(v) { this.v = v; }
	then(o) { log('Then'); o(this.v); }
}
`;

function imports(g) {
	const lines = [];
	const take = (what, from, since) => {
		if (since && !g.has(since))
			return;
		lines.push(g.esm ? `import ${what} from '${from}';` :
			`const ${what} = require('${from}');`);
	};

	take('EventEmitter', 'events');
	take('{ once }', 'events', 'once');
	take('util', 'util');
	take('fs', 'fs');
	take('{ AsyncLocalStorage }', 'async_hooks', 'als');
	take('tp', 'timers/promises', 'timersPromises');
	return lines.join('\n');
}

function objects(g) {
	const lines = [`const em = new EventEmitter(${g.has('als') &&
		g.chance(0.2) ? '{ captureRejections: true }' : ''});`];

	if (g.has('als'))
		lines.push('const als = new AsyncLocalStorage();');
	if (g.has('abort'))
		lines.push('const ac = new AbortController();');
	return lines.join('\n');
}

// Promises show the hooks' ids while an AsyncLocalStorage is in use, and those
// depend on what standard output is.
const BRIEF = `
const brief = v => v instanceof Error || Object(v) !== v ? v :
	Object.prototype.toString.call(v);`;

function logger(g) {
	const before = g.row([
		[8, () => ''],
		[g.has('als') ? 8 : 0, () => 'als.getStore(), '],
		[g.ids ? 30 : 0, () => 'Math.min(hooks.executionAsyncId(), 2), '],
	])();
	const brief = g.has('als') && g.version < 24;

	return `let lines = 0;\nconst log = (...a) => {\n` +
		`\tif (++lines > 300)\n\t\tprocess.exit(9);\n` +
		`\tconsole.log(${before}...a${brief ? '.map(brief)' : ''});\n};` +
		`${brief ? BRIEF : ''}`;
}

const PATCHES = [
	`const then = Promise.prototype.then;
Promise.prototype.then = function (a, b) {
	log('then');
	return then.call(this, a, b);
};`,
	`const resolve = Promise.resolve;
Promise.resolve = function (v) {
	log('resolve');
	return resolve.call(this, v);
};`,
	`Object.defineProperty(Promise, Symbol.species, { get() {
	log('species');
	return Sub;
} });`,
	`const iterate = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function () {
	return iterate.call(this);
};`,
];

// A listener of uncaughtException makes Node go on with an immediate, and an
// immediate races with files.
const EVENTS = [
	[0.75, 'unhandledRejection'], [0.4, 'rejectionHandled'],
	[0.5, 'uncaughtException'], [0.3, 'exit'], [0.2, 'beforeExit'],
	[0.2, 'warning'], [0.08, 'multipleResolves'],
];

function listeners(g, c) {
	const parts = [];

	for (const [p, name] of EVENTS) {
		if (!g.chance(p) || (name === 'multipleResolves' &&
			(g.version > 24 || g.version < 10)) ||
			(name === 'uncaughtException' && g.usesIo))
			continue;
		const more = g.chance(0.3) && name !== 'multipleResolves' &&
			name !== 'warning' ? `\n${T.statements(g, c, 1)}` : '';
		const what = name === 'warning' ? 'e.name' : 'e';
		const once = name === 'beforeExit' || g.chance(0.1);

		parts.push(`process.${once ? 'once' : 'on'}('${name}', ` +
			`${g.chance(0.8) ? '' : 'async '}e => ` +
			`${block(`log('${name}', ${what});${more}`)});`);
	}
	return parts.join('\n');
}

// The functions a program calls; each may call those before it only.
function functions(g, c) {
	const parts = [];

	for (let n = 1 + g.int(3); n > 0; n--) {
		const name = g.name('f');
		const inner = T.scope(c, { async: true, fn: true });

		parts.push(g.row([
			[8, () => `async function ${name}(x) ` +
				`${block(V.body(g, inner, T.say(g, 'x')))}`],
			[2, () => `const ${name} = async x => ` +
				`${block(V.body(g, inner, T.say(g, 'x')))};`],
			[1, () => `function ${name}(x) ${block(T.say(g, 'x') +
				`\nreturn ${V.promise(g, inner)};`)}`],
		])());
		c.vars.f.push(name);
	}
	if (g.has('asyncgen') && g.chance(0.5)) {
		const name = g.name('a');

		parts.push(`async function* ${name}() ${T.yielding(g,
			T.scope(c, { async: true, fn: true, gen: true }))}`);
		c.vars.a.push(name);
	}
	return parts.join('\n');
}

// { text, ext } of the program of a seed for a version.
function program(version, seed) {
	const g = new Choice(seed, version);
	const c = { async: false, gen: false, fn: false, loop: '', depth: 3,
		io: false, vars: { p: [], d: [], f: [], g: [], a: [], v: [] } };

	g.esm = g.has('tla') && g.chance(0.08);
	g.ids = !g.esm && g.chance(0.02);
	g.usesAls = g.chance(0.2);
	g.stacks = g.chance(0.25);
	g.usesIo = !g.esm && g.chance(0.08);
	const parts = [g.usesIo ? '// io' : '',
		imports(g) + (g.ids ? "\nconst hooks = require('async_hooks');" : ''),
		g.stacks ? '' : 'Error.stackTraceLimit = 0;', objects(g), logger(g),
		HELPERS.trim(), g.chance(0.06) ? g.pick(PATCHES) : ''];

	parts.push(functions(g, c));
	g.size = 0;
	parts.push(listeners(g, c));
	g.size = 0;
	c.async = g.esm;
	c.io = g.usesIo;
	if (g.usesIo)
		parts.push(T.io(g, c));
	for (let n = 3 + g.int(4); n > 0; n--)
		parts.push(T.statement(g, c));
	parts.push("log('end of main');");
	return { text: parts.filter(Boolean).join('\n') + '\n',
		ext: g.esm ? 'mjs' : 'js' };
}

module.exports = { program };

if (require.main === module)
	process.stdout.write(program(+process.argv[2], +process.argv[3]).text);
