// Node 12 and 14 make the text of the stacks of Node's own errors at once: an
// immediate still holds its callback then.
'use strict';
const EventEmitter = require('events');

const made = [];

function keep(f) {
	setImmediate(function () {
		try {
			f();
		} catch (e) {
			made.push(e);
		}
	});
}

keep(() => new EventEmitter().emit('error', 0));
keep(() => process.nextTick(1));
keep(() => setTimeout());
keep(() => { throw new Error('x'); });
setTimeout(() => {
	for (const e of made)
		console.log(e.stack.split('\n').find(l =>
			l.includes('Immediate')).split(' (')[0].trim());
}, 5);

// expect: at Immediate.<anonymous>
// expect: at Immediate.<anonymous>
// expect: at Immediate.<anonymous>
// expect: at Immediate.<anonymous>
// as: node8
// expect: at Immediate._onImmediate
// expect: at Immediate._onImmediate
// expect: at Immediate._onImmediate
// expect: at Immediate._onImmediate
// as: node10
// expect: at Immediate.<anonymous>
// expect: at Immediate.<anonymous>
// expect: at Immediate.<anonymous>
// expect: at Immediate.<anonymous>
// as: node12
// expect: at Immediate._onImmediate
// expect: at Immediate._onImmediate
// expect: at Immediate._onImmediate
// expect: at Immediate.<anonymous>
// as: node14
// expect: at Immediate._onImmediate
// expect: at Immediate._onImmediate
// expect: at Immediate._onImmediate
// expect: at Immediate.<anonymous>
// as: node16
// expect: at Immediate.<anonymous>
// expect: at Immediate.<anonymous>
// expect: at Immediate.<anonymous>
// expect: at Immediate.<anonymous>
// as: node26
// expect: at Immediate.<anonymous>
// expect: at Immediate.<anonymous>
// expect: at Immediate.<anonymous>
// expect: at Immediate.<anonymous>
