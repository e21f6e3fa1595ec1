// The class Readable: what it has, and is.
const { Readable: R } = require('stream');
const S = require('stream');
console.log(typeof R, R.name, R.length, typeof S, S.name, S.length, S.Stream === S, S.Readable === R, Object.getPrototypeOf(R) === S, R.prototype instanceof S, R.prototype instanceof require('events'));
const r = R.from([1]);
console.log(Object.keys(r).join(), r instanceof R, r instanceof S, String(r), r.constructor === R);
console.log(Object.getOwnPropertyNames(r).join());
console.log(r.eventNames(), r.listenerCount('data'), r._eventsCount);
r.on('data', () => {}); r.on('foo', () => {}); console.log(r.eventNames(), r._eventsCount);
r.removeAllListeners('foo'); console.log(r.eventNames(), r._eventsCount); r.removeAllListeners(); console.log(r.eventNames(), r._eventsCount);
console.log(['push', 'read', 'on', 'destroy', 'pause', 'resume', 'unshift', '_read', '_destroy', 'isPaused', 'setEncoding', 'removeListener', 'removeAllListeners'].map(k => `${k}:${R.prototype[k].name}:${R.prototype[k].length}`).join(' '));
console.log(R.from && R.from.name, R.from && R.from.length, r._read.name, r._read.length, r._destroy.name, r._destroy.length);
console.log(Object.getOwnPropertyNames(R.prototype).filter(k => k !== 'pipe').length > 5);
for (const k of ['readable', 'destroyed', 'readableEnded', 'closed', 'errored', 'readableAborted', 'readableDidRead', 'readableFlowing']) { const d = Object.getOwnPropertyDescriptor(R.prototype, k); console.log(k, d && [typeof d.get, typeof d.set, d.enumerable, d.configurable].join()); }
console.log(R.prototype.on === R.prototype.addListener, R.prototype.off === R.prototype.removeListener);
const it = r[Symbol.asyncIterator]; console.log(it.name, it.length);
const x = S.prototype.constructor === S; console.log(x, R().readable, R() instanceof R, new S() instanceof require('events'));
class M extends R { _read() { this.push('m'); this.push(null); } } const m = new M(); console.log(m instanceof R, m.constructor.name);
m.on('data', d => console.log(d)); m.on('end', () => console.log('end')); m.on('close', () => console.log('close'));
class O extends R { constructor() { super({ objectMode: true }); this.i = 0; } _read() { this.push(this.i < 3 ? { i: this.i++ } : null); } }
(async () => { for await (const o of new O()) console.log(o); })();
new R({ read() { } }).on('close', () => console.log('nc')).destroy();
try { new R({ highWaterMark: -5 }); } catch (e) { console.log(e.message); }
r.destroyed = true; console.log(r.destroyed); 

// expect: function Readable 1 function Stream 1 true true true true true
// expect: _events,_readableState,_maxListeners,_read,_destroy true true [object Object] true
// expect: _events,_readableState,_maxListeners,_read,_destroy
// expect: [] 0 0
// expect: [ 'data', 'foo' ] 2
// expect: [ 'data' ] 1
// expect: [] 0
// expect: push::2 read::1 on::2 destroy:destroy:2 pause::0 resume::0 unshift::2 _read::1 _destroy::2 isPaused::0 setEncoding::1 removeListener::2 removeAllListeners::1
// expect:  2  0  2
// expect: true
// expect: readable function,function,false,false
// expect: destroyed function,function,false,false
// expect: readableEnded function,undefined,false,false
// expect: closed function,undefined,false,false
// expect: errored function,undefined,false,false
// expect: readableAborted function,undefined,false,false
// expect: readableDidRead function,undefined,false,false
// expect: readableFlowing function,function,false,false
// expect: true true
// expect:  0
// expect: true true true true
// expect: true M
// expect: The property 'options.highWaterMark' is invalid. Received -5
// expect: true
// expect: <Buffer 6d>
// expect: nc
// expect: end
// expect: close
// expect: { i: 0 }
// expect: { i: 1 }
// expect: { i: 2 }
// as: node10
// expect: function Readable 1 function Stream 0 true true false true true
// expect: _readableState,readable,_events,_eventsCount,_maxListeners,_read true true [object Object] true
// expect: _readableState,readable,_events,_eventsCount,_maxListeners,_read
// expect: [] 0 0
// expect: [ 'data', 'foo' ] 2
// expect: [ 'data' ] 1
// expect: [] 0
// expect: push::2 read::1 on::2 destroy:destroy:2 pause::0 resume::0 unshift::1 _read::1 _destroy::2 isPaused::0 setEncoding::1 removeListener::2 removeAllListeners::1
// expect:  2  0  2
// expect: true
// expect: readable undefined
// expect: destroyed function,function,false,false
// expect: readableEnded undefined
// expect: closed undefined
// expect: errored undefined
// expect: readableAborted undefined
// expect: readableDidRead undefined
// expect: readableFlowing function,function,false,false
// expect: true false
// expect:  0
// expect: true true true true
// expect: true 'M'
// expect: The value "-5" is invalid for option "highWaterMark"
// expect: true
// expect: <Buffer 6d>
// expect: nc
// expect: end
// expect: { i: 0 }
// expect: { i: 1 }
// expect: { i: 2 }
// as: node11
// expect: function Readable 1 function Stream 0 true true false true true
// expect error: DIR/stream-class.js:5
// expect error: const r = R.from([1]);
// expect error:             ^
// expect error:
// expect error: TypeError: R.from is not a function
// expect error:     at Object.<anonymous> (DIR/stream-class.js:5:13)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:816:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:827:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:685:32)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:620:12)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:877:12)
// expect error:     at internal/main/run_main_module.js:21:11
// expect exit: 1
// as: node12
// expect: function Readable 1 function Stream 1 true true true true true
// expect: _readableState,readable,_events,_eventsCount,_maxListeners,_read,_destroy true true [object Object] true
// expect: _readableState,readable,_events,_eventsCount,_maxListeners,_read,_destroy
// expect: [] 0 0
// expect: [ 'data', 'foo' ] 2
// expect: [ 'data' ] 1
// expect: [] 0
// expect: push::2 read::1 on::2 destroy:destroy:2 pause::0 resume::0 unshift::2 _read::1 _destroy::2 isPaused::0 setEncoding::1 removeListener::2 removeAllListeners::1
// expect:  2  0  2
// expect: true
// expect: readable undefined
// expect: destroyed function,function,false,false
// expect: readableEnded function,undefined,false,false
// expect: closed undefined
// expect: errored undefined
// expect: readableAborted undefined
// expect: readableDidRead undefined
// expect: readableFlowing function,function,false,false
// expect: true true
// expect:  0
// expect: true true true true
// expect: true M
// expect: The value "-5" is invalid for option "highWaterMark"
// expect: true
// expect: <Buffer 6d>
// expect: nc
// expect: end
// expect: { i: 0 }
// expect: { i: 1 }
// expect: { i: 2 }
// as: node14
// expect: function Readable 1 function Stream 1 true true true true true
// expect: _readableState,_events,_eventsCount,_maxListeners,_read,_destroy true true [object Object] true
// expect: _readableState,_events,_eventsCount,_maxListeners,_read,_destroy
// expect: [] 0 0
// expect: [ 'data', 'foo' ] 2
// expect: [ 'data' ] 1
// expect: [] 0
// expect: push::2 read::1 on::2 destroy:destroy:2 pause::0 resume::0 unshift::2 _read::1 _destroy::2 isPaused::0 setEncoding::1 removeListener::2 removeAllListeners::1
// expect:  2  0  2
// expect: true
// expect: readable function,function,false,false
// expect: destroyed function,function,false,false
// expect: readableEnded function,undefined,false,false
// expect: closed undefined
// expect: errored undefined
// expect: readableAborted undefined
// expect: readableDidRead function,undefined,false,false
// expect: readableFlowing function,function,false,false
// expect: true true
// expect:  0
// expect: true true true true
// expect: true M
// expect: The value "-5" is invalid for option "highWaterMark"
// expect: true
// expect: <Buffer 6d>
// expect: nc
// expect: end
// expect: close
// expect: { i: 0 }
// expect: { i: 1 }
// expect: { i: 2 }
// as: node16
// expect: function Readable 1 function Stream 1 true true true true true
// expect: _readableState,_events,_eventsCount,_maxListeners,_read,_destroy true true [object Object] true
// expect: _readableState,_events,_eventsCount,_maxListeners,_read,_destroy
// expect: [] 0 0
// expect: [ 'data', 'foo' ] 2
// expect: [ 'data' ] 1
// expect: [] 0
// expect: push::2 read::1 on::2 destroy:destroy:2 pause::0 resume::0 unshift::2 _read::1 _destroy::2 isPaused::0 setEncoding::1 removeListener::2 removeAllListeners::1
// expect:  2  0  2
// expect: true
// expect: readable function,function,false,false
// expect: destroyed function,function,false,false
// expect: readableEnded function,undefined,false,false
// expect: closed undefined
// expect: errored undefined
// expect: readableAborted function,undefined,false,false
// expect: readableDidRead function,undefined,false,false
// expect: readableFlowing function,function,false,false
// expect: true true
// expect:  0
// expect: true true true true
// expect: true M
// expect: The property 'options.highWaterMark' is invalid. Received -5
// expect: true
// expect: <Buffer 6d>
// expect: nc
// expect: end
// expect: close
// expect: { i: 0 }
// expect: { i: 1 }
// expect: { i: 2 }
// as: node18
// expect: function Readable 1 function Stream 1 true true true true true
// expect: _readableState,_events,_eventsCount,_maxListeners,_read,_destroy true true [object Object] true
// expect: _readableState,_events,_eventsCount,_maxListeners,_read,_destroy
// expect: [] 0 0
// expect: [ 'data', 'foo' ] 2
// expect: [ 'data' ] 1
// expect: [] 0
// expect: push::2 read::1 on::2 destroy:destroy:2 pause::0 resume::0 unshift::2 _read::1 _destroy::2 isPaused::0 setEncoding::1 removeListener::2 removeAllListeners::1
// expect:  2  0  2
// expect: true
// expect: readable function,function,false,false
// expect: destroyed function,function,false,false
// expect: readableEnded function,undefined,false,false
// expect: closed function,undefined,false,false
// expect: errored function,undefined,false,false
// expect: readableAborted function,undefined,false,false
// expect: readableDidRead function,undefined,false,false
// expect: readableFlowing function,function,false,false
// expect: true true
// expect:  0
// expect: true true true true
// expect: true M
// expect: The property 'options.highWaterMark' is invalid. Received -5
// expect: true
// expect: <Buffer 6d>
// expect: nc
// expect: end
// expect: close
// expect: { i: 0 }
// expect: { i: 1 }
// expect: { i: 2 }
// as: node20
// expect: function Readable 1 function Stream 1 true true true true true
// expect: _events,_readableState,_maxListeners,_read,_destroy true true [object Object] true
// expect: _events,_readableState,_maxListeners,_read,_destroy
// expect: [] 0 0
// expect: [ 'data', 'foo' ] 2
// expect: [ 'data' ] 1
// expect: [] 0
// expect: push::2 read::1 on::2 destroy:destroy:2 pause::0 resume::0 unshift::2 _read::1 _destroy::2 isPaused::0 setEncoding::1 removeListener::2 removeAllListeners::1
// expect:  2  0  2
// expect: true
// expect: readable function,function,false,false
// expect: destroyed function,function,false,false
// expect: readableEnded function,undefined,false,false
// expect: closed function,undefined,false,false
// expect: errored function,undefined,false,false
// expect: readableAborted function,undefined,false,false
// expect: readableDidRead function,undefined,false,false
// expect: readableFlowing function,function,false,false
// expect: true true
// expect:  0
// expect: true true true true
// expect: true M
// expect: The property 'options.highWaterMark' is invalid. Received -5
// expect: true
// expect: <Buffer 6d>
// expect: nc
// expect: end
// expect: close
// expect: { i: 0 }
// expect: { i: 1 }
// expect: { i: 2 }
// as: node24
// expect: function Readable 1 function Stream 1 true true true true true
// expect: _events,_readableState,_maxListeners,_read,_destroy true true [object Object] true
// expect: _events,_readableState,_maxListeners,_read,_destroy
// expect: [] 0 0
// expect: [ 'data', 'foo' ] 2
// expect: [ 'data' ] 1
// expect: [] 0
// expect: push::2 read::1 on::2 destroy:destroy:2 pause::0 resume::0 unshift::2 _read::1 _destroy::2 isPaused::0 setEncoding::1 removeListener::2 removeAllListeners::1
// expect:  2  0  2
// expect: true
// expect: readable function,function,false,false
// expect: destroyed function,function,false,false
// expect: readableEnded function,undefined,false,false
// expect: closed function,undefined,false,false
// expect: errored function,undefined,false,false
// expect: readableAborted function,undefined,false,false
// expect: readableDidRead function,undefined,false,false
// expect: readableFlowing function,function,false,false
// expect: true true
// expect:  0
// expect: true true true true
// expect: true M
// expect: The property 'options.highWaterMark' is invalid. Received -5
// expect: true
// expect: <Buffer 6d>
// expect: nc
// expect: end
// expect: close
// expect: { i: 0 }
// expect: { i: 1 }
// expect: { i: 2 }
// as: node26
// expect: function Readable 1 function Stream 1 true true true true true
// expect: _events,_readableState,_maxListeners,_read,_destroy true true [object Object] true
// expect: _events,_readableState,_maxListeners,_read,_destroy
// expect: [] 0 0
// expect: [ 'data', 'foo' ] 2
// expect: [ 'data' ] 1
// expect: [] 0
// expect: push::2 read::1 on::2 destroy:destroy:2 pause::0 resume::0 unshift::2 _read::1 _destroy::2 isPaused::0 setEncoding::1 removeListener::2 removeAllListeners::1
// expect:  2  0  2
// expect: true
// expect: readable function,function,false,false
// expect: destroyed function,function,false,false
// expect: readableEnded function,undefined,false,false
// expect: closed function,undefined,false,false
// expect: errored function,undefined,false,false
// expect: readableAborted function,undefined,false,false
// expect: readableDidRead function,undefined,false,false
// expect: readableFlowing function,function,false,false
// expect: true true
// expect:  0
// expect: true true true true
// expect: true M
// expect: The property 'options.highWaterMark' is invalid. Received -5
// expect: true
// expect: <Buffer 6d>
// expect: nc
// expect: end
// expect: close
// expect: { i: 0 }
// expect: { i: 1 }
// expect: { i: 2 }
