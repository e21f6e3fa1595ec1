// SPDX-License-Identifier: MIT
// os and perf_hooks: the little that programs about order use.

// ---- os

function osTmpdir() {
	return '/tmp';
}

function osHomedir() {
	return '/root';
}

function osHostname() {
	return 'localhost';
}

function osPlatform() {
	return 'linux';
}

function osCpus() {
	return [{ model: 'virtual', speed: 1000, times: { user: 0, nice: 0,
		sys: 0, idle: 0, irq: 0 } }];
}

function osParallelism() {
	return 1;
}

function osMemory() {
	return 1073741824;
}

function _nodeOs(os) {
	os.EOL = '\n';
	return os;
}

// ---- perf_hooks

function performanceNow() {
	return %clock();
}

function performanceMark(name) {
	const state = %module_state;
	if (state.marks === undefined) state.marks = { __proto__: null };
	const entry = { name: `${name}`, entryType: 'mark',
		startTime: %clock(), duration: 0, detail: null };
	state.marks[entry.name] = entry;
	return entry;
}

function performanceMeasure(name, from, to) {
	const marks = %module_state.marks || {};
	const start = from === undefined ? 0 : marks[from].startTime;
	const end = to === undefined ? %clock() : marks[to].startTime;
	return { name: `${name}`, entryType: 'measure', startTime: start,
		duration: end - start, detail: null };
}

function performanceToJson() {
	return { timeOrigin: this.timeOrigin };
}

function performanceTimerify(f) {
	return f;
}

function _nodePerfHooks() {
	return { performance: %performance };
}
