// captureRejections in stacks: what reads then, what calls it, and what tells.
'use strict';
const EventEmitter = require('events');

Error.stackTraceLimit = 6;

function show(label) {
	const lines = new Error('x').stack.split('\n');

	console.log(label, lines.filter(l => !l.includes('capture-')).slice(1)
		.filter(l => !l.includes('oader')).join('\n'));
}

function emit(label, result, more) {
	const emitter = new EventEmitter({ captureRejections: true });

	if (more)
		emitter.on('e', () => {});
	emitter.on('e', () => result);
	emitter.on('error', () => show(`${label} error`));
	emitter.emit('e');
	return emitter;
}

emit('get', { get then() { return show('get'); } });
emit('many', { get then() { return show('many'); } }, true);
emit('call', { then() { show('call'); } });
emit('throws', { then() { throw new Error('t'); } });
emit('rejected', Promise.reject(new Error('r')));
emit('told', Promise.reject(new Error('s')))[
	Symbol.for('nodejs.rejection')] = () => show('told');

// expect: get     at addCatch (node:events:374:26)
// expect:     at EventEmitter.emit (node:events:525:7)
// expect: many     at addCatch (node:events:374:26)
// expect:     at EventEmitter.emit (node:events:539:9)
// expect: call     at addCatch (node:events:377:12)
// expect:     at EventEmitter.emit (node:events:525:7)
// expect: throws error     at EventEmitter.emit (node:events:519:28)
// expect:     at addCatch (node:events:384:10)
// expect:     at EventEmitter.emit (node:events:525:7)
// expect: rejected error     at EventEmitter.emit (node:events:519:28)
// expect:     at emitUnhandledRejectionOrErr (node:events:402:10)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:91:21)
// expect: told     at emitUnhandledRejectionOrErr (node:events:390:19)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:91:21)
// as: node12
// expect: get     at addCatch (events.js:161:26)
// expect:     at EventEmitter.emit (events.js:320:7)
// expect: many     at addCatch (events.js:161:26)
// expect:     at EventEmitter.emit (events.js:334:9)
// expect: call     at addCatch (events.js:164:12)
// expect:     at EventEmitter.emit (events.js:320:7)
// expect: throws error     at EventEmitter.emit (events.js:314:20)
// expect:     at addCatch (events.js:171:10)
// expect:     at EventEmitter.emit (events.js:320:7)
// expect: rejected error     at EventEmitter.emit (events.js:314:20)
// expect:     at emitUnhandledRejectionOrErr (events.js:189:10)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:86:21)
// expect: told     at emitUnhandledRejectionOrErr (events.js:177:19)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:86:21)
// as: node14
// expect: get     at addCatch (events.js:234:26)
// expect:     at EventEmitter.emit (events.js:406:7)
// expect: many     at addCatch (events.js:234:26)
// expect:     at EventEmitter.emit (events.js:420:9)
// expect: call     at addCatch (events.js:237:12)
// expect:     at EventEmitter.emit (events.js:406:7)
// expect: throws error     at EventEmitter.emit (events.js:400:28)
// expect:     at addCatch (events.js:244:10)
// expect:     at EventEmitter.emit (events.js:406:7)
// expect: rejected error     at EventEmitter.emit (events.js:400:28)
// expect:     at emitUnhandledRejectionOrErr (events.js:262:10)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:84:21)
// expect: told     at emitUnhandledRejectionOrErr (events.js:250:19)
// expect:     at processTicksAndRejections (internal/process/task_queues.js:84:21)
// as: node16
// expect: get     at addCatch (node:events:366:26)
// expect:     at EventEmitter.emit (node:events:519:7)
// expect: many     at addCatch (node:events:366:26)
// expect:     at EventEmitter.emit (node:events:533:9)
// expect: call     at addCatch (node:events:369:12)
// expect:     at EventEmitter.emit (node:events:519:7)
// expect: throws error     at EventEmitter.emit (node:events:513:28)
// expect:     at addCatch (node:events:376:10)
// expect:     at EventEmitter.emit (node:events:519:7)
// expect: rejected error     at EventEmitter.emit (node:events:513:28)
// expect:     at emitUnhandledRejectionOrErr (node:events:394:10)
// expect:     at processTicksAndRejections (node:internal/process/task_queues:85:21)
// expect: told     at emitUnhandledRejectionOrErr (node:events:382:19)
// expect:     at processTicksAndRejections (node:internal/process/task_queues:85:21)
// as: node18
// expect: get     at addCatch (node:events:370:26)
// expect:     at EventEmitter.emit (node:events:523:7)
// expect: many     at addCatch (node:events:370:26)
// expect:     at EventEmitter.emit (node:events:537:9)
// expect: call     at addCatch (node:events:373:12)
// expect:     at EventEmitter.emit (node:events:523:7)
// expect: throws error     at EventEmitter.emit (node:events:517:28)
// expect:     at addCatch (node:events:380:10)
// expect:     at EventEmitter.emit (node:events:523:7)
// expect: rejected error     at EventEmitter.emit (node:events:517:28)
// expect:     at emitUnhandledRejectionOrErr (node:events:398:10)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:84:21)
// expect: told     at emitUnhandledRejectionOrErr (node:events:386:19)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:84:21)
// as: node20
// expect: get     at addCatch (node:events:379:26)
// expect:     at EventEmitter.emit (node:events:530:7)
// expect: many     at addCatch (node:events:379:26)
// expect:     at EventEmitter.emit (node:events:544:9)
// expect: call     at addCatch (node:events:382:12)
// expect:     at EventEmitter.emit (node:events:530:7)
// expect: throws error     at EventEmitter.emit (node:events:524:28)
// expect:     at addCatch (node:events:389:10)
// expect:     at EventEmitter.emit (node:events:530:7)
// expect: rejected error     at EventEmitter.emit (node:events:524:28)
// expect:     at emitUnhandledRejectionOrErr (node:events:407:10)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:84:21)
// expect: told     at emitUnhandledRejectionOrErr (node:events:395:19)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:84:21)
// as: node24
// expect: get     at addCatch (node:events:364:26)
// expect:     at EventEmitter.emit (node:events:520:7)
// expect: many     at addCatch (node:events:364:26)
// expect:     at EventEmitter.emit (node:events:534:11)
// expect: call     at addCatch (node:events:367:12)
// expect:     at EventEmitter.emit (node:events:520:7)
// expect: throws error     at EventEmitter.emit (node:events:514:28)
// expect:     at addCatch (node:events:374:10)
// expect:     at EventEmitter.emit (node:events:520:7)
// expect: rejected error     at EventEmitter.emit (node:events:514:28)
// expect:     at emitUnhandledRejectionOrErr (node:events:392:10)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:92:21)
// expect: told     at emitUnhandledRejectionOrErr (node:events:380:19)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:92:21)
// as: node26
// expect: get     at addCatch (node:events:364:26)
// expect:     at EventEmitter.emit (node:events:520:7)
// expect: many     at addCatch (node:events:364:26)
// expect:     at EventEmitter.emit (node:events:534:11)
// expect: call     at addCatch (node:events:367:12)
// expect:     at EventEmitter.emit (node:events:520:7)
// expect: throws error     at EventEmitter.emit (node:events:514:20)
// expect:     at addCatch (node:events:374:10)
// expect:     at EventEmitter.emit (node:events:520:7)
// expect: rejected error     at EventEmitter.emit (node:events:514:20)
// expect:     at emitUnhandledRejectionOrErr (node:events:392:10)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:92:21)
// expect: told     at emitUnhandledRejectionOrErr (node:events:380:19)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:92:21)
