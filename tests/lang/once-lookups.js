// What events.once and timers/promises give are promises that others follow:
// then and species are asked.  Without a signal a timer's is not.
'use strict';
const { once, EventEmitter } = require('events');
const timers = require('timers/promises');
class Sub extends Promise {}
const em = new EventEmitter();
const then = Promise.prototype.then;
const out = [];
Promise.prototype.then = function (f, r) {
	out.push('then');
	return then.call(this, f, r);
};
Object.defineProperty(Promise, Symbol.species, {
	get() {
		out.push('species');
		return Sub;
	},
});
const show = (what) => {
	console.log(what, out.join(' '));
	out.length = 0;
};
const { signal } = new AbortController();
(async () => {
	const p = once(em, 'a');
	show('once');
	em.emit('a');
	await p;
	show('once done');
	await timers.setTimeout(1);
	show('timer');
	const q = timers.setTimeout(1, 2, { signal });
	show('timer with a signal');
	await q;
	show('timer with a signal done');
	await timers.setImmediate(2, { signal });
	show('immediate with a signal');
	await timers.setTimeout(1, 2, { signal: 5 }).catch((e) => {
		show(e.code);
	});
})();

// expect: once 
// expect: once done then species
// expect: timer 
// expect: timer with a signal species
// expect: timer with a signal done 
// expect: immediate with a signal species
// expect: ERR_INVALID_ARG_TYPE then species
// as: node16
// expect: once 
// expect: once done then species
// expect: timer 
// expect: timer with a signal species
// expect: timer with a signal done 
// expect: immediate with a signal species
// expect: ERR_INVALID_ARG_TYPE then species
// as: node18
// expect: once 
// expect: once done then species
// expect: timer 
// expect: timer with a signal species
// expect: timer with a signal done 
// expect: immediate with a signal species
// expect: ERR_INVALID_ARG_TYPE then species
// as: node20
// expect: once 
// expect: once done then species
// expect: timer 
// expect: timer with a signal species
// expect: timer with a signal done 
// expect: immediate with a signal species
// expect: ERR_INVALID_ARG_TYPE then species
// as: node24
// expect: once 
// expect: once done then species
// expect: timer 
// expect: timer with a signal species
// expect: timer with a signal done 
// expect: immediate with a signal species
// expect: ERR_INVALID_ARG_TYPE then species
// as: node26
// expect: once 
// expect: once done then species
// expect: timer 
// expect: timer with a signal species
// expect: timer with a signal done 
// expect: immediate with a signal species
// expect: ERR_INVALID_ARG_TYPE then species
