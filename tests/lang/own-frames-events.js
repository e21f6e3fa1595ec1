// EventEmitter in stacks: each place that calls the program, and what the
// errors about its arguments show.
'use strict';
const EventEmitter = require('events');

Error.stackTraceLimit = 8;

function show(label, f) {
	const emitter = new EventEmitter();

	try {
		f(emitter);
	} catch (e) {
		const lines = e.stack.split('\n');
		const end = lines.findIndex(l => l.includes('show ('));

		console.log(label, lines.slice(1, end).join('\n'));
	}
}

function fail() {
	throw new Error('x');
}

const none = () => {};

show('new on', e => e.on('newListener', fail).on('e', none));
show('new once', e => e.on('newListener', fail).once('e', none));
show('new prepend', e => e.on('newListener', fail)
	.prependListener('e', none));
show('new prependOnce', e => e.on('newListener', fail)
	.prependOnceListener('e', none));
show('removed', e => e.on('removeListener', fail).on('e', none)
	.removeListener('e', none));
show('one of two', e => e.on('removeListener', fail).on('e', none)
	.on('e', fail).removeListener('e', none));
show('all', e => e.on('removeListener', fail).on('e', none)
	.removeAllListeners());
show('all of a type', e => e.on('removeListener', fail).on('e', none)
	.removeAllListeners('e'));
show('all of several', e => e.on('removeListener', fail).on('e', none)
	.on('e', fail).removeAllListeners('e'));
show('by once', e => e.on('removeListener', fail).once('e', none).emit('e'));
show('on', e => e.on('e', 1));
show('once', e => e.once('e', 1));
show('prepend', e => e.prependListener('e', 1));
show('prependOnce', e => e.prependOnceListener('e', 1));
show('remove', e => e.removeListener('e', 1));
show('max', e => e.setMaxListeners(-1));
if (EventEmitter.errorMonitor) {
	show('monitor', e => e.on(EventEmitter.errorMonitor, fail)
		.emit('error', 1));
	show('monitored', e => e.on(EventEmitter.errorMonitor,
		x => console.log('monitor', x)).on('error', fail)
		.emit('error', 1));
}

// expect: new on     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:519:28)
// expect:     at _addListener (node:events:562:14)
// expect:     at EventEmitter.addListener (node:events:611:10)
// expect:     at DIR/own-frames-events.js:27:47
// expect: new once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:519:28)
// expect:     at _addListener (node:events:562:14)
// expect:     at EventEmitter.addListener (node:events:611:10)
// expect:     at EventEmitter.once (node:events:655:8)
// expect:     at DIR/own-frames-events.js:28:49
// expect: new prepend     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:519:28)
// expect:     at _addListener (node:events:562:14)
// expect:     at EventEmitter.prependListener (node:events:625:14)
// expect:     at DIR/own-frames-events.js:30:3
// expect: new prependOnce     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:519:28)
// expect:     at _addListener (node:events:562:14)
// expect:     at EventEmitter.prependListener (node:events:625:14)
// expect:     at EventEmitter.prependOnceListener (node:events:670:12)
// expect:     at DIR/own-frames-events.js:32:3
// expect: removed     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:519:28)
// expect:     at EventEmitter.removeListener (node:events:704:16)
// expect:     at DIR/own-frames-events.js:34:3
// expect: one of two     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:519:28)
// expect:     at EventEmitter.removeListener (node:events:728:16)
// expect:     at DIR/own-frames-events.js:36:17
// expect: all     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:519:28)
// expect:     at EventEmitter.removeListener (node:events:704:16)
// expect:     at EventEmitter.removeAllListeners (node:events:780:14)
// expect:     at EventEmitter.removeAllListeners (node:events:768:16)
// expect:     at DIR/own-frames-events.js:38:3
// expect: all of a type     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:519:28)
// expect:     at EventEmitter.removeListener (node:events:704:16)
// expect:     at EventEmitter.removeAllListeners (node:events:780:14)
// expect:     at DIR/own-frames-events.js:40:3
// expect: all of several     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:519:28)
// expect:     at EventEmitter.removeListener (node:events:728:16)
// expect:     at EventEmitter.removeAllListeners (node:events:784:16)
// expect:     at DIR/own-frames-events.js:42:17
// expect: by once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:519:28)
// expect:     at EventEmitter.removeListener (node:events:704:16)
// expect:     at Object.onceWrapper (node:events:630:17)
// expect:     at EventEmitter.emit (node:events:519:28)
// expect:     at DIR/own-frames-events.js:43:67
// expect: on     at checkListener (node:events:276:3)
// expect:     at _addListener (node:events:552:3)
// expect:     at EventEmitter.addListener (node:events:611:10)
// expect:     at DIR/own-frames-events.js:44:19
// expect: once     at checkListener (node:events:276:3)
// expect:     at EventEmitter.once (node:events:653:3)
// expect:     at DIR/own-frames-events.js:45:21
// expect: prepend     at checkListener (node:events:276:3)
// expect:     at _addListener (node:events:552:3)
// expect:     at EventEmitter.prependListener (node:events:625:14)
// expect:     at DIR/own-frames-events.js:46:24
// expect: prependOnce     at checkListener (node:events:276:3)
// expect:     at EventEmitter.prependOnceListener (node:events:668:7)
// expect:     at DIR/own-frames-events.js:47:28
// expect: remove     at checkListener (node:events:276:3)
// expect:     at EventEmitter.removeListener (node:events:682:7)
// expect:     at DIR/own-frames-events.js:48:23
// expect: max     at EventEmitter.setMaxListeners (node:events:415:3)
// expect:     at DIR/own-frames-events.js:49:20
// expect: monitor     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:519:28)
// expect:     at EventEmitter.emit (node:events:472:12)
// expect:     at DIR/own-frames-events.js:52:4
// expect: monitor 1
// expect: monitored     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:519:28)
// expect:     at DIR/own-frames-events.js:55:4
// as: node8
// expect: new on     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at emitTwo (events.js:126:13)
// expect:     at EventEmitter.emit (events.js:214:7)
// expect:     at _addListener (events.js:249:14)
// expect:     at EventEmitter.addListener (events.js:297:10)
// expect:     at e (DIR/own-frames-events.js:27:47)
// expect: new once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at emitTwo (events.js:126:13)
// expect:     at EventEmitter.emit (events.js:214:7)
// expect:     at _addListener (events.js:249:14)
// expect:     at EventEmitter.addListener (events.js:297:10)
// expect:     at EventEmitter.once (events.js:341:8)
// expect:     at e (DIR/own-frames-events.js:28:49)
// expect: new prepend     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at emitTwo (events.js:126:13)
// expect:     at EventEmitter.emit (events.js:214:7)
// expect:     at _addListener (events.js:249:14)
// expect:     at EventEmitter.prependListener (events.js:304:14)
// expect:     at e (DIR/own-frames-events.js:30:3)
// expect: new prependOnce     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at emitTwo (events.js:126:13)
// expect:     at EventEmitter.emit (events.js:214:7)
// expect:     at _addListener (events.js:249:14)
// expect:     at EventEmitter.prependListener (events.js:304:14)
// expect:     at EventEmitter.prependOnceListener (events.js:349:12)
// expect:     at e (DIR/own-frames-events.js:32:3)
// expect: removed     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at emitTwo (events.js:126:13)
// expect:     at EventEmitter.emit (events.js:214:7)
// expect:     at EventEmitter.removeListener (events.js:375:18)
// expect:     at e (DIR/own-frames-events.js:34:3)
// expect: one of two     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at emitTwo (events.js:126:13)
// expect:     at EventEmitter.emit (events.js:214:7)
// expect:     at EventEmitter.removeListener (events.js:403:16)
// expect:     at e (DIR/own-frames-events.js:36:17)
// expect: all     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at emitTwo (events.js:126:13)
// expect:     at EventEmitter.emit (events.js:214:7)
// expect:     at EventEmitter.removeListener (events.js:375:18)
// expect:     at EventEmitter.removeAllListeners (events.js:449:14)
// expect:     at EventEmitter.removeAllListeners (events.js:438:16)
// expect:     at e (DIR/own-frames-events.js:38:3)
// expect: all of a type     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at emitTwo (events.js:126:13)
// expect:     at EventEmitter.emit (events.js:214:7)
// expect:     at EventEmitter.removeListener (events.js:375:18)
// expect:     at EventEmitter.removeAllListeners (events.js:449:14)
// expect:     at e (DIR/own-frames-events.js:40:3)
// expect: all of several     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at emitTwo (events.js:126:13)
// expect:     at EventEmitter.emit (events.js:214:7)
// expect:     at EventEmitter.removeListener (events.js:403:16)
// expect:     at EventEmitter.removeAllListeners (events.js:453:16)
// expect:     at e (DIR/own-frames-events.js:42:17)
// expect: by once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at emitTwo (events.js:126:13)
// expect:     at EventEmitter.emit (events.js:214:7)
// expect:     at EventEmitter.removeListener (events.js:375:18)
// expect:     at Object.onceWrapper (events.js:309:17)
// expect:     at emitNone (events.js:106:13)
// expect:     at EventEmitter.emit (events.js:208:7)
// expect: on     at _addListener (events.js:239:11)
// expect:     at EventEmitter.addListener (events.js:297:10)
// expect:     at e (DIR/own-frames-events.js:44:19)
// expect: once     at EventEmitter.once (events.js:340:11)
// expect:     at e (DIR/own-frames-events.js:45:21)
// expect: prepend     at _addListener (events.js:239:11)
// expect:     at EventEmitter.prependListener (events.js:304:14)
// expect:     at e (DIR/own-frames-events.js:46:24)
// expect: prependOnce     at EventEmitter.prependOnceListener (events.js:348:15)
// expect:     at e (DIR/own-frames-events.js:47:28)
// expect: remove     at EventEmitter.removeListener (events.js:359:15)
// expect:     at e (DIR/own-frames-events.js:48:23)
// expect: max     at EventEmitter.setMaxListeners (events.js:84:11)
// expect:     at e (DIR/own-frames-events.js:49:20)
// as: node10
// expect: new on     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:198:13)
// expect:     at _addListener (events.js:224:14)
// expect:     at EventEmitter.addListener (events.js:272:10)
// expect:     at e (DIR/own-frames-events.js:27:47)
// expect: new once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:198:13)
// expect:     at _addListener (events.js:224:14)
// expect:     at EventEmitter.addListener (events.js:272:10)
// expect:     at EventEmitter.once (events.js:301:8)
// expect:     at e (DIR/own-frames-events.js:28:49)
// expect: new prepend     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:198:13)
// expect:     at _addListener (events.js:224:14)
// expect:     at EventEmitter.prependListener (events.js:279:14)
// expect:     at e (DIR/own-frames-events.js:30:3)
// expect: new prependOnce     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:198:13)
// expect:     at _addListener (events.js:224:14)
// expect:     at EventEmitter.prependListener (events.js:279:14)
// expect:     at EventEmitter.prependOnceListener (events.js:309:12)
// expect:     at e (DIR/own-frames-events.js:32:3)
// expect: removed     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:198:13)
// expect:     at EventEmitter.removeListener (events.js:334:18)
// expect:     at e (DIR/own-frames-events.js:34:3)
// expect: one of two     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:198:13)
// expect:     at EventEmitter.removeListener (events.js:362:16)
// expect:     at e (DIR/own-frames-events.js:36:17)
// expect: all     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:198:13)
// expect:     at EventEmitter.removeListener (events.js:334:18)
// expect:     at EventEmitter.removeAllListeners (events.js:407:14)
// expect:     at EventEmitter.removeAllListeners (events.js:396:16)
// expect:     at e (DIR/own-frames-events.js:38:3)
// expect: all of a type     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:198:13)
// expect:     at EventEmitter.removeListener (events.js:334:18)
// expect:     at EventEmitter.removeAllListeners (events.js:407:14)
// expect:     at e (DIR/own-frames-events.js:40:3)
// expect: all of several     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:198:13)
// expect:     at EventEmitter.removeListener (events.js:362:16)
// expect:     at EventEmitter.removeAllListeners (events.js:411:16)
// expect:     at e (DIR/own-frames-events.js:42:17)
// expect: by once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:198:13)
// expect:     at EventEmitter.removeListener (events.js:334:18)
// expect:     at Object.onceWrapper (events.js:284:17)
// expect:     at EventEmitter.emit (events.js:198:13)
// expect:     at e (DIR/own-frames-events.js:43:67)
// expect: on     at checkListener (events.js:55:11)
// expect:     at _addListener (events.js:214:3)
// expect:     at EventEmitter.addListener (events.js:272:10)
// expect:     at e (DIR/own-frames-events.js:44:19)
// expect: once     at checkListener (events.js:55:11)
// expect:     at EventEmitter.once (events.js:299:3)
// expect:     at e (DIR/own-frames-events.js:45:21)
// expect: prepend     at checkListener (events.js:55:11)
// expect:     at _addListener (events.js:214:3)
// expect:     at EventEmitter.prependListener (events.js:279:14)
// expect:     at e (DIR/own-frames-events.js:46:24)
// expect: prependOnce     at checkListener (events.js:55:11)
// expect:     at EventEmitter.prependOnceListener (events.js:307:7)
// expect:     at e (DIR/own-frames-events.js:47:28)
// expect: remove     at checkListener (events.js:55:11)
// expect:     at EventEmitter.removeListener (events.js:318:7)
// expect:     at e (DIR/own-frames-events.js:48:23)
// expect: max     at EventEmitter.setMaxListeners (events.js:91:11)
// expect:     at e (DIR/own-frames-events.js:49:20)
// as: node11
// expect: new on     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:193:13)
// expect:     at _addListener (events.js:219:14)
// expect:     at EventEmitter.addListener (events.js:267:10)
// expect:     at e (DIR/own-frames-events.js:27:47)
// expect: new once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:193:13)
// expect:     at _addListener (events.js:219:14)
// expect:     at EventEmitter.addListener (events.js:267:10)
// expect:     at EventEmitter.once (events.js:296:8)
// expect:     at e (DIR/own-frames-events.js:28:49)
// expect: new prepend     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:193:13)
// expect:     at _addListener (events.js:219:14)
// expect:     at EventEmitter.prependListener (events.js:274:14)
// expect:     at e (DIR/own-frames-events.js:30:3)
// expect: new prependOnce     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:193:13)
// expect:     at _addListener (events.js:219:14)
// expect:     at EventEmitter.prependListener (events.js:274:14)
// expect:     at EventEmitter.prependOnceListener (events.js:304:12)
// expect:     at e (DIR/own-frames-events.js:32:3)
// expect: removed     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:193:13)
// expect:     at EventEmitter.removeListener (events.js:329:18)
// expect:     at e (DIR/own-frames-events.js:34:3)
// expect: one of two     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:193:13)
// expect:     at EventEmitter.removeListener (events.js:357:16)
// expect:     at e (DIR/own-frames-events.js:36:17)
// expect: all     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:193:13)
// expect:     at EventEmitter.removeListener (events.js:329:18)
// expect:     at EventEmitter.removeAllListeners (events.js:400:14)
// expect:     at EventEmitter.removeAllListeners (events.js:389:16)
// expect:     at e (DIR/own-frames-events.js:38:3)
// expect: all of a type     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:193:13)
// expect:     at EventEmitter.removeListener (events.js:329:18)
// expect:     at EventEmitter.removeAllListeners (events.js:400:14)
// expect:     at e (DIR/own-frames-events.js:40:3)
// expect: all of several     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:193:13)
// expect:     at EventEmitter.removeListener (events.js:357:16)
// expect:     at EventEmitter.removeAllListeners (events.js:404:16)
// expect:     at e (DIR/own-frames-events.js:42:17)
// expect: by once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:193:13)
// expect:     at EventEmitter.removeListener (events.js:329:18)
// expect:     at Object.onceWrapper (events.js:279:17)
// expect:     at EventEmitter.emit (events.js:193:13)
// expect:     at e (DIR/own-frames-events.js:43:67)
// expect: on     at checkListener (events.js:53:11)
// expect:     at _addListener (events.js:209:3)
// expect:     at EventEmitter.addListener (events.js:267:10)
// expect:     at e (DIR/own-frames-events.js:44:19)
// expect: once     at checkListener (events.js:53:11)
// expect:     at EventEmitter.once (events.js:294:3)
// expect:     at e (DIR/own-frames-events.js:45:21)
// expect: prepend     at checkListener (events.js:53:11)
// expect:     at _addListener (events.js:209:3)
// expect:     at EventEmitter.prependListener (events.js:274:14)
// expect:     at e (DIR/own-frames-events.js:46:24)
// expect: prependOnce     at checkListener (events.js:53:11)
// expect:     at EventEmitter.prependOnceListener (events.js:302:7)
// expect:     at e (DIR/own-frames-events.js:47:28)
// expect: remove     at checkListener (events.js:53:11)
// expect:     at EventEmitter.removeListener (events.js:313:7)
// expect:     at e (DIR/own-frames-events.js:48:23)
// expect: max     at EventEmitter.setMaxListeners (events.js:87:11)
// expect:     at e (DIR/own-frames-events.js:49:20)
// as: node12
// expect: new on     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:314:20)
// expect:     at _addListener (events.js:357:14)
// expect:     at EventEmitter.addListener (events.js:405:10)
// expect:     at DIR/own-frames-events.js:27:47
// expect: new once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:314:20)
// expect:     at _addListener (events.js:357:14)
// expect:     at EventEmitter.addListener (events.js:405:10)
// expect:     at EventEmitter.once (events.js:436:8)
// expect:     at DIR/own-frames-events.js:28:49
// expect: new prepend     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:314:20)
// expect:     at _addListener (events.js:357:14)
// expect:     at EventEmitter.prependListener (events.js:412:14)
// expect:     at DIR/own-frames-events.js:30:3
// expect: new prependOnce     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:314:20)
// expect:     at _addListener (events.js:357:14)
// expect:     at EventEmitter.prependListener (events.js:412:14)
// expect:     at EventEmitter.prependOnceListener (events.js:444:12)
// expect:     at DIR/own-frames-events.js:32:3
// expect: removed     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:314:20)
// expect:     at EventEmitter.removeListener (events.js:467:18)
// expect:     at DIR/own-frames-events.js:34:3
// expect: one of two     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:314:20)
// expect:     at EventEmitter.removeListener (events.js:494:16)
// expect:     at DIR/own-frames-events.js:36:17
// expect: all     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:314:20)
// expect:     at EventEmitter.removeListener (events.js:467:18)
// expect:     at EventEmitter.removeAllListeners (events.js:537:14)
// expect:     at EventEmitter.removeAllListeners (events.js:526:16)
// expect:     at DIR/own-frames-events.js:38:3
// expect: all of a type     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:314:20)
// expect:     at EventEmitter.removeListener (events.js:467:18)
// expect:     at EventEmitter.removeAllListeners (events.js:537:14)
// expect:     at DIR/own-frames-events.js:40:3
// expect: all of several     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:314:20)
// expect:     at EventEmitter.removeListener (events.js:494:16)
// expect:     at EventEmitter.removeAllListeners (events.js:541:16)
// expect:     at DIR/own-frames-events.js:42:17
// expect: by once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:314:20)
// expect:     at EventEmitter.removeListener (events.js:467:18)
// expect:     at Object.onceWrapper (events.js:417:17)
// expect:     at EventEmitter.emit (events.js:314:20)
// expect:     at DIR/own-frames-events.js:43:67
// expect: on     at checkListener (events.js:110:11)
// expect:     at _addListener (events.js:347:3)
// expect:     at EventEmitter.addListener (events.js:405:10)
// expect:     at DIR/own-frames-events.js:44:19
// expect: once     at checkListener (events.js:110:11)
// expect:     at EventEmitter.once (events.js:434:3)
// expect:     at DIR/own-frames-events.js:45:21
// expect: prepend     at checkListener (events.js:110:11)
// expect:     at _addListener (events.js:347:3)
// expect:     at EventEmitter.prependListener (events.js:412:14)
// expect:     at DIR/own-frames-events.js:46:24
// expect: prependOnce     at checkListener (events.js:110:11)
// expect:     at EventEmitter.prependOnceListener (events.js:442:7)
// expect:     at DIR/own-frames-events.js:47:28
// expect: remove     at checkListener (events.js:110:11)
// expect:     at EventEmitter.removeListener (events.js:451:7)
// expect:     at DIR/own-frames-events.js:48:23
// expect: max     at EventEmitter.setMaxListeners (events.js:200:11)
// expect:     at DIR/own-frames-events.js:49:20
// expect: monitor     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:314:20)
// expect:     at EventEmitter.emit (events.js:268:12)
// expect:     at DIR/own-frames-events.js:52:4
// expect: monitor 1
// expect: monitored     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:314:20)
// expect:     at DIR/own-frames-events.js:55:4
// as: node14
// expect: new on     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:400:28)
// expect:     at _addListener (events.js:443:14)
// expect:     at EventEmitter.addListener (events.js:497:10)
// expect:     at DIR/own-frames-events.js:27:47
// expect: new once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:400:28)
// expect:     at _addListener (events.js:443:14)
// expect:     at EventEmitter.addListener (events.js:497:10)
// expect:     at EventEmitter.once (events.js:541:8)
// expect:     at DIR/own-frames-events.js:28:49
// expect: new prepend     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:400:28)
// expect:     at _addListener (events.js:443:14)
// expect:     at EventEmitter.prependListener (events.js:511:14)
// expect:     at DIR/own-frames-events.js:30:3
// expect: new prependOnce     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:400:28)
// expect:     at _addListener (events.js:443:14)
// expect:     at EventEmitter.prependListener (events.js:511:14)
// expect:     at EventEmitter.prependOnceListener (events.js:556:12)
// expect:     at DIR/own-frames-events.js:32:3
// expect: removed     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:400:28)
// expect:     at EventEmitter.removeListener (events.js:584:18)
// expect:     at DIR/own-frames-events.js:34:3
// expect: one of two     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:400:28)
// expect:     at EventEmitter.removeListener (events.js:611:16)
// expect:     at DIR/own-frames-events.js:36:17
// expect: all     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:400:28)
// expect:     at EventEmitter.removeListener (events.js:584:18)
// expect:     at EventEmitter.removeAllListeners (events.js:661:14)
// expect:     at EventEmitter.removeAllListeners (events.js:650:16)
// expect:     at DIR/own-frames-events.js:38:3
// expect: all of a type     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:400:28)
// expect:     at EventEmitter.removeListener (events.js:584:18)
// expect:     at EventEmitter.removeAllListeners (events.js:661:14)
// expect:     at DIR/own-frames-events.js:40:3
// expect: all of several     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:400:28)
// expect:     at EventEmitter.removeListener (events.js:611:16)
// expect:     at EventEmitter.removeAllListeners (events.js:665:16)
// expect:     at DIR/own-frames-events.js:42:17
// expect: by once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:400:28)
// expect:     at EventEmitter.removeListener (events.js:584:18)
// expect:     at Object.onceWrapper (events.js:516:17)
// expect:     at EventEmitter.emit (events.js:400:28)
// expect:     at DIR/own-frames-events.js:43:67
// expect: on     at new NodeError (internal/errors.js:322:7)
// expect:     at checkListener (events.js:135:11)
// expect:     at _addListener (events.js:433:3)
// expect:     at EventEmitter.addListener (events.js:497:10)
// expect:     at DIR/own-frames-events.js:44:19
// expect: once     at new NodeError (internal/errors.js:322:7)
// expect:     at checkListener (events.js:135:11)
// expect:     at EventEmitter.once (events.js:539:3)
// expect:     at DIR/own-frames-events.js:45:21
// expect: prepend     at new NodeError (internal/errors.js:322:7)
// expect:     at checkListener (events.js:135:11)
// expect:     at _addListener (events.js:433:3)
// expect:     at EventEmitter.prependListener (events.js:511:14)
// expect:     at DIR/own-frames-events.js:46:24
// expect: prependOnce     at new NodeError (internal/errors.js:322:7)
// expect:     at checkListener (events.js:135:11)
// expect:     at EventEmitter.prependOnceListener (events.js:554:7)
// expect:     at DIR/own-frames-events.js:47:28
// expect: remove     at new NodeError (internal/errors.js:322:7)
// expect:     at checkListener (events.js:135:11)
// expect:     at EventEmitter.removeListener (events.js:568:7)
// expect:     at DIR/own-frames-events.js:48:23
// expect: max     at new NodeError (internal/errors.js:322:7)
// expect:     at EventEmitter.setMaxListeners (events.js:276:11)
// expect:     at DIR/own-frames-events.js:49:20
// expect: monitor     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:400:28)
// expect:     at EventEmitter.emit (events.js:355:12)
// expect:     at DIR/own-frames-events.js:52:4
// expect: monitor 1
// expect: monitored     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (events.js:400:28)
// expect:     at DIR/own-frames-events.js:55:4
// as: node16
// expect: new on     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:513:28)
// expect:     at _addListener (node:events:556:14)
// expect:     at EventEmitter.addListener (node:events:605:10)
// expect:     at DIR/own-frames-events.js:27:47
// expect: new once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:513:28)
// expect:     at _addListener (node:events:556:14)
// expect:     at EventEmitter.addListener (node:events:605:10)
// expect:     at EventEmitter.once (node:events:649:8)
// expect:     at DIR/own-frames-events.js:28:49
// expect: new prepend     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:513:28)
// expect:     at _addListener (node:events:556:14)
// expect:     at EventEmitter.prependListener (node:events:619:14)
// expect:     at DIR/own-frames-events.js:30:3
// expect: new prependOnce     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:513:28)
// expect:     at _addListener (node:events:556:14)
// expect:     at EventEmitter.prependListener (node:events:619:14)
// expect:     at EventEmitter.prependOnceListener (node:events:664:12)
// expect:     at DIR/own-frames-events.js:32:3
// expect: removed     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:513:28)
// expect:     at EventEmitter.removeListener (node:events:692:18)
// expect:     at DIR/own-frames-events.js:34:3
// expect: one of two     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:513:28)
// expect:     at EventEmitter.removeListener (node:events:719:16)
// expect:     at DIR/own-frames-events.js:36:17
// expect: all     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:513:28)
// expect:     at EventEmitter.removeListener (node:events:692:18)
// expect:     at EventEmitter.removeAllListeners (node:events:769:14)
// expect:     at EventEmitter.removeAllListeners (node:events:758:16)
// expect:     at DIR/own-frames-events.js:38:3
// expect: all of a type     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:513:28)
// expect:     at EventEmitter.removeListener (node:events:692:18)
// expect:     at EventEmitter.removeAllListeners (node:events:769:14)
// expect:     at DIR/own-frames-events.js:40:3
// expect: all of several     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:513:28)
// expect:     at EventEmitter.removeListener (node:events:719:16)
// expect:     at EventEmitter.removeAllListeners (node:events:773:16)
// expect:     at DIR/own-frames-events.js:42:17
// expect: by once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:513:28)
// expect:     at EventEmitter.removeListener (node:events:692:18)
// expect:     at Object.onceWrapper (node:events:624:17)
// expect:     at EventEmitter.emit (node:events:513:28)
// expect:     at DIR/own-frames-events.js:43:67
// expect: on     at checkListener (node:events:266:3)
// expect:     at _addListener (node:events:546:3)
// expect:     at EventEmitter.addListener (node:events:605:10)
// expect:     at DIR/own-frames-events.js:44:19
// expect: once     at checkListener (node:events:266:3)
// expect:     at EventEmitter.once (node:events:647:3)
// expect:     at DIR/own-frames-events.js:45:21
// expect: prepend     at checkListener (node:events:266:3)
// expect:     at _addListener (node:events:546:3)
// expect:     at EventEmitter.prependListener (node:events:619:14)
// expect:     at DIR/own-frames-events.js:46:24
// expect: prependOnce     at checkListener (node:events:266:3)
// expect:     at EventEmitter.prependOnceListener (node:events:662:7)
// expect:     at DIR/own-frames-events.js:47:28
// expect: remove     at checkListener (node:events:266:3)
// expect:     at EventEmitter.removeListener (node:events:676:7)
// expect:     at DIR/own-frames-events.js:48:23
// expect: max     at new NodeError (node:internal/errors:387:5)
// expect:     at EventEmitter.setMaxListeners (node:events:408:11)
// expect:     at DIR/own-frames-events.js:49:20
// expect: monitor     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:513:28)
// expect:     at EventEmitter.emit (node:events:466:12)
// expect:     at DIR/own-frames-events.js:52:4
// expect: monitor 1
// expect: monitored     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:513:28)
// expect:     at DIR/own-frames-events.js:55:4
// as: node18
// expect: new on     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:517:28)
// expect:     at _addListener (node:events:560:14)
// expect:     at EventEmitter.addListener (node:events:609:10)
// expect:     at DIR/own-frames-events.js:27:47
// expect: new once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:517:28)
// expect:     at _addListener (node:events:560:14)
// expect:     at EventEmitter.addListener (node:events:609:10)
// expect:     at EventEmitter.once (node:events:653:8)
// expect:     at DIR/own-frames-events.js:28:49
// expect: new prepend     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:517:28)
// expect:     at _addListener (node:events:560:14)
// expect:     at EventEmitter.prependListener (node:events:623:14)
// expect:     at DIR/own-frames-events.js:30:3
// expect: new prependOnce     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:517:28)
// expect:     at _addListener (node:events:560:14)
// expect:     at EventEmitter.prependListener (node:events:623:14)
// expect:     at EventEmitter.prependOnceListener (node:events:668:12)
// expect:     at DIR/own-frames-events.js:32:3
// expect: removed     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:517:28)
// expect:     at EventEmitter.removeListener (node:events:696:18)
// expect:     at DIR/own-frames-events.js:34:3
// expect: one of two     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:517:28)
// expect:     at EventEmitter.removeListener (node:events:723:16)
// expect:     at DIR/own-frames-events.js:36:17
// expect: all     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:517:28)
// expect:     at EventEmitter.removeListener (node:events:696:18)
// expect:     at EventEmitter.removeAllListeners (node:events:773:14)
// expect:     at EventEmitter.removeAllListeners (node:events:762:16)
// expect:     at DIR/own-frames-events.js:38:3
// expect: all of a type     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:517:28)
// expect:     at EventEmitter.removeListener (node:events:696:18)
// expect:     at EventEmitter.removeAllListeners (node:events:773:14)
// expect:     at DIR/own-frames-events.js:40:3
// expect: all of several     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:517:28)
// expect:     at EventEmitter.removeListener (node:events:723:16)
// expect:     at EventEmitter.removeAllListeners (node:events:777:16)
// expect:     at DIR/own-frames-events.js:42:17
// expect: by once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:517:28)
// expect:     at EventEmitter.removeListener (node:events:696:18)
// expect:     at Object.onceWrapper (node:events:628:17)
// expect:     at EventEmitter.emit (node:events:517:28)
// expect:     at DIR/own-frames-events.js:43:67
// expect: on     at checkListener (node:events:270:3)
// expect:     at _addListener (node:events:550:3)
// expect:     at EventEmitter.addListener (node:events:609:10)
// expect:     at DIR/own-frames-events.js:44:19
// expect: once     at checkListener (node:events:270:3)
// expect:     at EventEmitter.once (node:events:651:3)
// expect:     at DIR/own-frames-events.js:45:21
// expect: prepend     at checkListener (node:events:270:3)
// expect:     at _addListener (node:events:550:3)
// expect:     at EventEmitter.prependListener (node:events:623:14)
// expect:     at DIR/own-frames-events.js:46:24
// expect: prependOnce     at checkListener (node:events:270:3)
// expect:     at EventEmitter.prependOnceListener (node:events:666:7)
// expect:     at DIR/own-frames-events.js:47:28
// expect: remove     at checkListener (node:events:270:3)
// expect:     at EventEmitter.removeListener (node:events:680:7)
// expect:     at DIR/own-frames-events.js:48:23
// expect: max     at new NodeError (node:internal/errors:405:5)
// expect:     at EventEmitter.setMaxListeners (node:events:412:11)
// expect:     at DIR/own-frames-events.js:49:20
// expect: monitor     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:517:28)
// expect:     at EventEmitter.emit (node:events:470:12)
// expect:     at DIR/own-frames-events.js:52:4
// expect: monitor 1
// expect: monitored     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:517:28)
// expect:     at DIR/own-frames-events.js:55:4
// as: node20
// expect: new on     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:524:28)
// expect:     at _addListener (node:events:567:14)
// expect:     at EventEmitter.addListener (node:events:616:10)
// expect:     at DIR/own-frames-events.js:27:47
// expect: new once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:524:28)
// expect:     at _addListener (node:events:567:14)
// expect:     at EventEmitter.addListener (node:events:616:10)
// expect:     at EventEmitter.once (node:events:660:8)
// expect:     at DIR/own-frames-events.js:28:49
// expect: new prepend     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:524:28)
// expect:     at _addListener (node:events:567:14)
// expect:     at EventEmitter.prependListener (node:events:630:14)
// expect:     at DIR/own-frames-events.js:30:3
// expect: new prependOnce     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:524:28)
// expect:     at _addListener (node:events:567:14)
// expect:     at EventEmitter.prependListener (node:events:630:14)
// expect:     at EventEmitter.prependOnceListener (node:events:675:12)
// expect:     at DIR/own-frames-events.js:32:3
// expect: removed     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:524:28)
// expect:     at EventEmitter.removeListener (node:events:705:18)
// expect:     at DIR/own-frames-events.js:34:3
// expect: one of two     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:524:28)
// expect:     at EventEmitter.removeListener (node:events:732:16)
// expect:     at DIR/own-frames-events.js:36:17
// expect: all     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:524:28)
// expect:     at EventEmitter.removeListener (node:events:705:18)
// expect:     at EventEmitter.removeAllListeners (node:events:784:14)
// expect:     at EventEmitter.removeAllListeners (node:events:772:16)
// expect:     at DIR/own-frames-events.js:38:3
// expect: all of a type     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:524:28)
// expect:     at EventEmitter.removeListener (node:events:705:18)
// expect:     at EventEmitter.removeAllListeners (node:events:784:14)
// expect:     at DIR/own-frames-events.js:40:3
// expect: all of several     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:524:28)
// expect:     at EventEmitter.removeListener (node:events:732:16)
// expect:     at EventEmitter.removeAllListeners (node:events:788:16)
// expect:     at DIR/own-frames-events.js:42:17
// expect: by once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:524:28)
// expect:     at EventEmitter.removeListener (node:events:705:18)
// expect:     at Object.onceWrapper (node:events:635:17)
// expect:     at EventEmitter.emit (node:events:524:28)
// expect:     at DIR/own-frames-events.js:43:67
// expect: on     at checkListener (node:events:275:3)
// expect:     at _addListener (node:events:557:3)
// expect:     at EventEmitter.addListener (node:events:616:10)
// expect:     at DIR/own-frames-events.js:44:19
// expect: once     at checkListener (node:events:275:3)
// expect:     at EventEmitter.once (node:events:658:3)
// expect:     at DIR/own-frames-events.js:45:21
// expect: prepend     at checkListener (node:events:275:3)
// expect:     at _addListener (node:events:557:3)
// expect:     at EventEmitter.prependListener (node:events:630:14)
// expect:     at DIR/own-frames-events.js:46:24
// expect: prependOnce     at checkListener (node:events:275:3)
// expect:     at EventEmitter.prependOnceListener (node:events:673:7)
// expect:     at DIR/own-frames-events.js:47:28
// expect: remove     at checkListener (node:events:275:3)
// expect:     at EventEmitter.removeListener (node:events:687:7)
// expect:     at DIR/own-frames-events.js:48:23
// expect: max     at EventEmitter.setMaxListeners (node:events:420:3)
// expect:     at DIR/own-frames-events.js:49:20
// expect: monitor     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:524:28)
// expect:     at EventEmitter.emit (node:events:477:12)
// expect:     at DIR/own-frames-events.js:52:4
// expect: monitor 1
// expect: monitored     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:524:28)
// expect:     at DIR/own-frames-events.js:55:4
// as: node24
// expect: new on     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:28)
// expect:     at _addListener (node:events:560:14)
// expect:     at EventEmitter.addListener (node:events:616:10)
// expect:     at DIR/own-frames-events.js:27:47
// expect: new once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:28)
// expect:     at _addListener (node:events:560:14)
// expect:     at EventEmitter.addListener (node:events:616:10)
// expect:     at EventEmitter.once (node:events:654:8)
// expect:     at DIR/own-frames-events.js:28:49
// expect: new prepend     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:28)
// expect:     at _addListener (node:events:560:14)
// expect:     at EventEmitter.prependListener (node:events:630:14)
// expect:     at DIR/own-frames-events.js:30:3
// expect: new prependOnce     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:28)
// expect:     at _addListener (node:events:560:14)
// expect:     at EventEmitter.prependListener (node:events:630:14)
// expect:     at EventEmitter.prependOnceListener (node:events:669:12)
// expect:     at DIR/own-frames-events.js:32:3
// expect: removed     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:28)
// expect:     at EventEmitter.removeListener (node:events:703:16)
// expect:     at DIR/own-frames-events.js:34:3
// expect: one of two     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:28)
// expect:     at EventEmitter.removeListener (node:events:728:16)
// expect:     at DIR/own-frames-events.js:36:17
// expect: all     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:28)
// expect:     at EventEmitter.removeListener (node:events:703:16)
// expect:     at EventEmitter.removeAllListeners (node:events:780:14)
// expect:     at EventEmitter.removeAllListeners (node:events:768:16)
// expect:     at DIR/own-frames-events.js:38:3
// expect: all of a type     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:28)
// expect:     at EventEmitter.removeListener (node:events:703:16)
// expect:     at EventEmitter.removeAllListeners (node:events:780:14)
// expect:     at DIR/own-frames-events.js:40:3
// expect: all of several     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:28)
// expect:     at EventEmitter.removeListener (node:events:728:16)
// expect:     at EventEmitter.removeAllListeners (node:events:784:16)
// expect:     at DIR/own-frames-events.js:42:17
// expect: by once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:28)
// expect:     at EventEmitter.removeListener (node:events:703:16)
// expect:     at EventEmitter.wrapper (node:events:638:12)
// expect:     at EventEmitter.emit (node:events:514:28)
// expect:     at DIR/own-frames-events.js:43:67
// expect: on     at checkListener (node:events:266:3)
// expect:     at _addListener (node:events:550:3)
// expect:     at EventEmitter.addListener (node:events:616:10)
// expect:     at DIR/own-frames-events.js:44:19
// expect: once     at checkListener (node:events:266:3)
// expect:     at EventEmitter.once (node:events:652:3)
// expect:     at DIR/own-frames-events.js:45:21
// expect: prepend     at checkListener (node:events:266:3)
// expect:     at _addListener (node:events:550:3)
// expect:     at EventEmitter.prependListener (node:events:630:14)
// expect:     at DIR/own-frames-events.js:46:24
// expect: prependOnce     at checkListener (node:events:266:3)
// expect:     at EventEmitter.prependOnceListener (node:events:667:7)
// expect:     at DIR/own-frames-events.js:47:28
// expect: remove     at checkListener (node:events:266:3)
// expect:     at EventEmitter.removeListener (node:events:681:7)
// expect:     at DIR/own-frames-events.js:48:23
// expect: max     at EventEmitter.setMaxListeners (node:events:405:3)
// expect:     at DIR/own-frames-events.js:49:20
// expect: monitor     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:28)
// expect:     at EventEmitter.emit (node:events:495:12)
// expect:     at DIR/own-frames-events.js:52:4
// expect: monitor 1
// expect: monitored     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:28)
// expect:     at DIR/own-frames-events.js:55:4
// as: node26
// expect: new on     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:20)
// expect:     at _addListener (node:events:560:14)
// expect:     at EventEmitter.addListener (node:events:616:10)
// expect:     at DIR/own-frames-events.js:27:47
// expect: new once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:20)
// expect:     at _addListener (node:events:560:14)
// expect:     at EventEmitter.addListener (node:events:616:10)
// expect:     at EventEmitter.once (node:events:654:8)
// expect:     at DIR/own-frames-events.js:28:49
// expect: new prepend     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:20)
// expect:     at _addListener (node:events:560:14)
// expect:     at EventEmitter.prependListener (node:events:630:14)
// expect:     at DIR/own-frames-events.js:30:3
// expect: new prependOnce     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:20)
// expect:     at _addListener (node:events:560:14)
// expect:     at EventEmitter.prependListener (node:events:630:14)
// expect:     at EventEmitter.prependOnceListener (node:events:669:12)
// expect:     at DIR/own-frames-events.js:32:3
// expect: removed     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:20)
// expect:     at EventEmitter.removeListener (node:events:703:16)
// expect:     at DIR/own-frames-events.js:34:3
// expect: one of two     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:20)
// expect:     at EventEmitter.removeListener (node:events:728:16)
// expect:     at DIR/own-frames-events.js:36:17
// expect: all     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:20)
// expect:     at EventEmitter.removeListener (node:events:703:16)
// expect:     at EventEmitter.removeAllListeners (node:events:780:14)
// expect:     at EventEmitter.removeAllListeners (node:events:768:16)
// expect:     at DIR/own-frames-events.js:38:3
// expect: all of a type     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:20)
// expect:     at EventEmitter.removeListener (node:events:703:16)
// expect:     at EventEmitter.removeAllListeners (node:events:780:14)
// expect:     at DIR/own-frames-events.js:40:3
// expect: all of several     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:20)
// expect:     at EventEmitter.removeListener (node:events:728:16)
// expect:     at EventEmitter.removeAllListeners (node:events:784:16)
// expect:     at DIR/own-frames-events.js:42:17
// expect: by once     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:20)
// expect:     at EventEmitter.removeListener (node:events:703:16)
// expect:     at EventEmitter.wrapper (node:events:638:12)
// expect:     at EventEmitter.emit (node:events:514:20)
// expect:     at DIR/own-frames-events.js:43:67
// expect: on     at checkListener (node:events:266:3)
// expect:     at _addListener (node:events:550:3)
// expect:     at EventEmitter.addListener (node:events:616:10)
// expect:     at DIR/own-frames-events.js:44:19
// expect: once     at checkListener (node:events:266:3)
// expect:     at EventEmitter.once (node:events:652:3)
// expect:     at DIR/own-frames-events.js:45:21
// expect: prepend     at checkListener (node:events:266:3)
// expect:     at _addListener (node:events:550:3)
// expect:     at EventEmitter.prependListener (node:events:630:14)
// expect:     at DIR/own-frames-events.js:46:24
// expect: prependOnce     at checkListener (node:events:266:3)
// expect:     at EventEmitter.prependOnceListener (node:events:667:7)
// expect:     at DIR/own-frames-events.js:47:28
// expect: remove     at checkListener (node:events:266:3)
// expect:     at EventEmitter.removeListener (node:events:681:7)
// expect:     at DIR/own-frames-events.js:48:23
// expect: max     at EventEmitter.setMaxListeners (node:events:405:3)
// expect:     at DIR/own-frames-events.js:49:20
// expect: monitor     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:20)
// expect:     at EventEmitter.emit (node:events:495:12)
// expect:     at DIR/own-frames-events.js:52:4
// expect: monitor 1
// expect: monitored     at EventEmitter.fail (DIR/own-frames-events.js:22:8)
// expect:     at EventEmitter.emit (node:events:514:20)
// expect:     at DIR/own-frames-events.js:55:4
