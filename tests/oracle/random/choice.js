// SPDX-License-Identifier: MIT
// choice.js: random choices that depend on the seed alone, and what a version
// of Node has. A generated program is a pure function of (seed, version).
'use strict';

// The first major of the tested versions that has a feature.
const SINCE = {
	finally: 10, asyncgen: 10, bigint: 10, catchless: 10, multiple: 10,
	queueMicrotask: 11, once: 11, lists: 11,
	allSettled: 12, fields: 12, als: 12, esm: 12,
	optional: 14, tla: 14, fspromises: 14,
	any: 16, abort: 16, timersPromises: 16, hasOwn: 16, cause: 16,
	withResolvers: 22, fromAsync: 22, try: 24,
};

class Choice {
	constructor(seed, version) {
		this.version = version;
		this.state = (seed * 2654435761 + 12345) >>> 0;
		this.size = 0;
		this.labels = 0;
		this.names = 0;
		this.delays = new Set();
		for (let i = 0; i < 8; i++)
			this.next();
	}

	// mulberry32
	next() {
		this.state = (this.state + 0x6d2b79f5) >>> 0;
		let t = this.state;

		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}

	// Immediates would race with files: a program has one or the other.
	has(feature) {
		if (feature === 'immediates')
			return !this.usesIo;
		if (feature === 'als' && !this.usesAls)
			return false;
		return this.version >= SINCE[feature];
	}

	int(n) {
		return Math.floor(this.next() * n);
	}

	chance(p) {
		return this.next() < p;
	}

	pick(list) {
		return list[this.int(list.length)];
	}

	// table: rows [weight, function, feature?]; one row's function.
	row(table) {
		const rows = table.filter(r => r[0] > 0 && (!r[2] || this.has(r[2])));
		let at = this.next() * rows.reduce((n, r) => n + r[0], 0);

		for (const r of rows)
			if ((at -= r[0]) < 0)
				return r[1];
		return rows[rows.length - 1][1];
	}

	label() {
		return `'${++this.labels}'`;
	}

	name(prefix) {
		return `${prefix}${++this.names}`;
	}

	// A delay that no other timer of the program has, nor one near it.
	delay() {
		for (let range = 40; ; range += 20) {
			const d = 20 + 5 * this.int(range);

			if (!this.delays.has(d)) {
				this.delays.add(d);
				return d;
			}
		}
	}
}

const indent = text => text.replace(/^(?=.)/gm, '\t');
const block = text => `{\n${indent(text)}\n}`;

module.exports = { Choice, indent, block };
