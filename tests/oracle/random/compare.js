// SPDX-License-Identifier: MIT
// compare.js: run programs in real Node and in microtick, and compare.
//
// tests/oracle/random/run starts it with the settings as JSON:
// { microtick, nodes, clock, as: [MAJOR…], seeds: [FROM, TO], jobs, keep,
//   minimise }. Prints a line for each difference and each refusal, then one
// line of counts for each version. Exit 1 if anything differed.
'use strict';

const { spawn } = require('child_process');
const fs = require('fs');
const path = require('path');
const { program } = require('./program');

const set = JSON.parse(process.argv[2]);
const LONG = 800;                       // bytes
const LIMIT = 10000;                    // ms a run may take
const AGAIN = 16;                       // runs of what differs, half by the clock

function start(command, args, env, argv0) {
	return new Promise(done => {
		const out = ['', ''];
		const child = spawn(command, args, { env, argv0,
			stdio: ['ignore', 'pipe', 'pipe'] });
		const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT);

		[child.stdout, child.stderr].forEach((s, i) => {
			s.setEncoding('utf8');
			s.on('data', text => out[i] += text);
		});
		child.on('close', (code, signal) => {
			clearTimeout(timer);
			done({ text: `${out[0]}=== stderr\n${out[1]}=== exit ` +
				`${signal || code}\n`, err: out[1], code, signal });
		});
	});
}

const isBad = kind => kind === 'differs' || kind === 'frames';
const clean = r => r.text.replace(/\(node:\d+\)/g, '(node:PID)');

async function node(major, file, clock) {
	const env = { PATH: process.env.PATH, HOME: process.env.HOME };

	if (clock && set.clock) {
		env.LD_PRELOAD = set.clock;
		if (fs.readFileSync(file, 'utf8').startsWith('// io'))
			env.MICROTICK_IO_MS = '30';
	}
	return start(`${set.nodes}/${major}/bin/node`, [file], env, 'node');
}

const microtick = (major, file) => start(set.microtick,
	['run', '--as', `node${major}`, file], process.env);

// Neither ends: Node was killed, microtick stopped at its limit of steps, and
// what one printed till then begins what the other printed. Or Node goes on
// until its log is full (exit 9), and both print the same for long: how soon a
// timer comes between endless turns depends on how fast they are.
function isEndless(want, got) {
	const a = want.text.split('=== stderr\n')[0];
	const b = got.text.split('=== stderr\n')[0];

	if (want.code === 9 && a.slice(0, LONG) === b.slice(0, LONG))
		return true;
	return want.signal && (got.signal || /^microtick: stopped at .* the limit of/m
		.test(got.err)) && (a.startsWith(b) || b.startsWith(a));
}

// Without the frames of stacks: what is left is order and values.
const bare = text => text.replace(/^ +at .*\n/gm, '');

// What the two said: { kind, want, got }; kind is same, refused, differs,
// frames (only lines of stacks differ), endless (neither ends, and both print
// the same), slow, or flips where Node itself gives more than one output.
async function judge(major, file, quick) {
	const [want, got] = await Promise.all([node(major, file, true),
		microtick(major, file)]);
	const result = { kind: 'same', want: clean(want), got: clean(got) };

	if (result.want === result.got)
		return result;
	if (isEndless(want, got))
		result.kind = 'endless';
	else if (want.signal && got.signal)
		result.kind = 'slow';
	else if (got.code === 2 && want.code !== 2)
		result.kind = 'refused', result.why = got.err.split('\n')[0];
	else
		result.kind = bare(result.want) === bare(result.got) ? 'frames' :
			'differs';
	if (!isBad(result.kind) || quick)
		return result;
	for (let i = 0; i < AGAIN; i++)
		if (clean(await node(major, file, i % 2)) !== result.want)
			result.kind = 'flips';
	return result;
}

// The line where two texts part, as a key to sort differences by.
function parting(want, got) {
	const a = want.split('\n'), b = got.split('\n');
	let i = 0;

	while (i < a.length && a[i] === b[i])
		i++;
	return `want ${JSON.stringify(a[i] || '')} got ` +
		`${JSON.stringify(b[i] || '')}`;
}

// Pieces of a program that can be left out: its lines, and the blocks that
// begin in a line, largest first.
function pieces(lines) {
	const list = [];

	lines.forEach((line, i) => {
		let depth = 0;

		for (let j = i; j < lines.length; j++) {
			depth += (lines[j].match(/[{([]/g) || []).length -
				(lines[j].match(/[})\]]/g) || []).length;
			if (depth <= 0) {
				list.push([i, j]);
				break;
			}
		}
		const m = /^(\t*)/.exec(line)[0];
		const end = lines.findIndex((l, j) => j > i && l.startsWith(`${m}}`));

		if (/\{$/.test(line) && end > i)        // the block, not its inside
			list.push([i, i, end, end]);
	});
	return list.sort((a, b) => (b[1] - b[0]) - (a[1] - a[0]));
}

const without = (lines, p) => lines.filter((l, i) =>
	!(i >= p[0] && i <= p[1]) && !(p.length > 2 && i === p[2]));

// Leaves out pieces as long as the program still shows the kind of difference.
async function minimise(major, file, kind) {
	const small = file.replace(/(\.m?js)$/, '.min$1');
	let lines = fs.readFileSync(file, 'utf8').split('\n');
	let changed = true;

	kind = kind || (await judge(major, file, true)).kind;

	while (changed) {
		changed = false;
		for (let at = 0, list = pieces(lines); at < list.length; at++) {
			const fewer = without(lines, list[at]);

			fs.writeFileSync(small, fewer.join('\n'));
			const r = await judge(major, small, true);

			if (r.kind !== kind || /SyntaxError|ReferenceError|SIGKILL/
				.test(r.want))
				continue;
			lines = fewer;
			list = pieces(lines);
			changed = true;
			at--;
		}
	}
	fs.writeFileSync(small, lines.join('\n'));
	return small;
}

async function one(major, seed, counts) {
	const { text, ext } = program(major, seed);
	const file = path.join(set.work, `${major}-${seed}.${ext}`);

	fs.writeFileSync(file, text);
	const r = await judge(major, file);

	counts[r.kind]++;
	counts.all++;
	if (['same', 'flips', 'endless'].includes(r.kind) || !set.keep) {
		if (isBad(r.kind))
			console.log(`${r.kind} node${major} seed ${seed}`);
		return fs.unlinkSync(file);
	}
	const kept = path.join(set.keep, path.basename(file));

	fs.renameSync(file, kept);
	if (r.kind === 'refused')
		return console.log(`refused ${kept} ${r.why}`);
	fs.writeFileSync(`${kept}.want`, r.want.split(file).join(kept));
	fs.writeFileSync(`${kept}.got`, r.got.split(file).join(kept));
	console.log(`${r.kind} ${kept} ${parting(r.want, r.got)}`);
	if (set.minimise && isBad(r.kind))
		console.log(`  smallest: ${await minimise(major, kept, r.kind)}`);
}

async function version(major) {
	const counts = { all: 0, same: 0, differs: 0, frames: 0, refused: 0, flips: 0,
		endless: 0, slow: 0 };
	let seed = set.seeds[0];
	const worker = async () => {
		while (seed <= set.seeds[1])
			await one(major, seed++, counts);
	};

	await Promise.all(Array.from({ length: set.jobs }, worker));
	console.log(`node${major}: ` + Object.keys(counts).map(k =>
		`${counts[k]} ${k}`).join(', '));
	return counts.differs + counts.frames + counts.slow;
}

(async () => {
	let bad = 0;

	for (const file of set.files || [])
		console.log(await minimise(set.as[0], file));
	if (!set.files)
		for (const major of set.as)
			bad += await version(major);
	process.exitCode = bad ? 1 : 0;
})();
