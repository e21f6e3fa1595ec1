// Timers and immediates as they are shown, with their neighbours.
const lines = [];
const show = (name, o) => {
  delete o._idleStart;
  lines.push([name, o]);
  lines.push(require('util').inspect({ deep: { er: [o] } }));
};
const a = setTimeout(() => {}, 5, 1, [2]);
const b = setTimeout(() => {}, 5);
show('list', a);
show('list', b);
clearTimeout(b);
show('cleared', b);
const i = setImmediate(() => show('in', i)), j = setImmediate(() => {});
show('queue', i);
clearImmediate(j);
show('cleared', j);
const c = setInterval(() => {
  clearInterval(c);
  show('interval', c);
}, 15);
setTimeout(() => {
  for (const line of lines) console.log(line);
}, 40);

// expect: [
// expect:   'list',
// expect:   Timeout {
// expect:     _idleTimeout: 5,
// expect:     _idlePrev: null,
// expect:     _idleNext: null,
// expect:     _onTimeout: [Function (anonymous)],
// expect:     _timerArgs: [Array],
// expect:     _repeat: null,
// expect:     _destroyed: true,
// expect:     [Symbol(refed)]: true,
// expect:     [Symbol(kHasPrimitive)]: false,
// expect:     [Symbol(asyncId)]: 2,
// expect:     [Symbol(triggerId)]: 1,
// expect:     [Symbol(kAsyncContextFrame)]: undefined
// expect:   }
// expect: ]
// expect: {
// expect:   deep: {
// expect:     er: [
// expect:       Timeout {
// expect:         _idleTimeout: 5,
// expect:         _idlePrev: [Timeout],
// expect:         _idleNext: [TimersList],
// expect:         _onTimeout: [Function (anonymous)],
// expect:         _timerArgs: [Array],
// expect:         _repeat: null,
// expect:         _destroyed: false,
// expect:         [Symbol(refed)]: true,
// expect:         [Symbol(kHasPrimitive)]: false,
// expect:         [Symbol(asyncId)]: 2,
// expect:         [Symbol(triggerId)]: 1,
// expect:         [Symbol(kAsyncContextFrame)]: undefined
// expect:       }
// expect:     ]
// expect:   }
// expect: }
// expect: [
// expect:   'list',
// expect:   Timeout {
// expect:     _idleTimeout: -1,
// expect:     _idlePrev: null,
// expect:     _idleNext: null,
// expect:     _onTimeout: null,
// expect:     _timerArgs: undefined,
// expect:     _repeat: null,
// expect:     _destroyed: true,
// expect:     [Symbol(refed)]: true,
// expect:     [Symbol(kHasPrimitive)]: false,
// expect:     [Symbol(asyncId)]: 3,
// expect:     [Symbol(triggerId)]: 1,
// expect:     [Symbol(kAsyncContextFrame)]: undefined
// expect:   }
// expect: ]
// expect: {
// expect:   deep: {
// expect:     er: [
// expect:       Timeout {
// expect:         _idleTimeout: 5,
// expect:         _idlePrev: [TimersList],
// expect:         _idleNext: [Timeout],
// expect:         _onTimeout: [Function (anonymous)],
// expect:         _timerArgs: undefined,
// expect:         _repeat: null,
// expect:         _destroyed: false,
// expect:         [Symbol(refed)]: true,
// expect:         [Symbol(kHasPrimitive)]: false,
// expect:         [Symbol(asyncId)]: 3,
// expect:         [Symbol(triggerId)]: 1,
// expect:         [Symbol(kAsyncContextFrame)]: undefined
// expect:       }
// expect:     ]
// expect:   }
// expect: }
// expect: [
// expect:   'cleared',
// expect:   Timeout {
// expect:     _idleTimeout: -1,
// expect:     _idlePrev: null,
// expect:     _idleNext: null,
// expect:     _onTimeout: null,
// expect:     _timerArgs: undefined,
// expect:     _repeat: null,
// expect:     _destroyed: true,
// expect:     [Symbol(refed)]: true,
// expect:     [Symbol(kHasPrimitive)]: false,
// expect:     [Symbol(asyncId)]: 3,
// expect:     [Symbol(triggerId)]: 1,
// expect:     [Symbol(kAsyncContextFrame)]: undefined
// expect:   }
// expect: ]
// expect: {
// expect:   deep: {
// expect:     er: [
// expect:       Timeout {
// expect:         _idleTimeout: -1,
// expect:         _idlePrev: null,
// expect:         _idleNext: null,
// expect:         _onTimeout: null,
// expect:         _timerArgs: undefined,
// expect:         _repeat: null,
// expect:         _destroyed: true,
// expect:         [Symbol(refed)]: true,
// expect:         [Symbol(kHasPrimitive)]: false,
// expect:         [Symbol(asyncId)]: 3,
// expect:         [Symbol(triggerId)]: 1,
// expect:         [Symbol(kAsyncContextFrame)]: undefined
// expect:       }
// expect:     ]
// expect:   }
// expect: }
// expect: [
// expect:   'queue',
// expect:   Immediate {
// expect:     _idleNext: null,
// expect:     _idlePrev: null,
// expect:     _onImmediate: null,
// expect:     _argv: undefined,
// expect:     _destroyed: true,
// expect:     [Symbol(refed)]: null,
// expect:     [Symbol(asyncId)]: 4,
// expect:     [Symbol(triggerId)]: 1,
// expect:     [Symbol(kAsyncContextFrame)]: undefined
// expect:   }
// expect: ]
// expect: { deep: { er: [ [Immediate] ] } }
// expect: [
// expect:   'cleared',
// expect:   Immediate {
// expect:     _idleNext: null,
// expect:     _idlePrev: null,
// expect:     _onImmediate: null,
// expect:     _argv: undefined,
// expect:     _destroyed: true,
// expect:     [Symbol(refed)]: null,
// expect:     [Symbol(asyncId)]: 5,
// expect:     [Symbol(triggerId)]: 1,
// expect:     [Symbol(kAsyncContextFrame)]: undefined
// expect:   }
// expect: ]
// expect: { deep: { er: [ [Immediate] ] } }
// expect: [
// expect:   'in',
// expect:   Immediate {
// expect:     _idleNext: null,
// expect:     _idlePrev: null,
// expect:     _onImmediate: null,
// expect:     _argv: undefined,
// expect:     _destroyed: true,
// expect:     [Symbol(refed)]: null,
// expect:     [Symbol(asyncId)]: 4,
// expect:     [Symbol(triggerId)]: 1,
// expect:     [Symbol(kAsyncContextFrame)]: undefined
// expect:   }
// expect: ]
// expect: { deep: { er: [ [Immediate] ] } }
// expect: [
// expect:   'interval',
// expect:   Timeout {
// expect:     _idleTimeout: -1,
// expect:     _idlePrev: null,
// expect:     _idleNext: null,
// expect:     _onTimeout: null,
// expect:     _timerArgs: undefined,
// expect:     _repeat: 15,
// expect:     _destroyed: true,
// expect:     [Symbol(refed)]: true,
// expect:     [Symbol(kHasPrimitive)]: false,
// expect:     [Symbol(asyncId)]: 6,
// expect:     [Symbol(triggerId)]: 1,
// expect:     [Symbol(kAsyncContextFrame)]: undefined
// expect:   }
// expect: ]
// expect: {
// expect:   deep: {
// expect:     er: [
// expect:       Timeout {
// expect:         _idleTimeout: -1,
// expect:         _idlePrev: null,
// expect:         _idleNext: null,
// expect:         _onTimeout: null,
// expect:         _timerArgs: undefined,
// expect:         _repeat: 15,
// expect:         _destroyed: true,
// expect:         [Symbol(refed)]: true,
// expect:         [Symbol(kHasPrimitive)]: false,
// expect:         [Symbol(asyncId)]: 6,
// expect:         [Symbol(triggerId)]: 1,
// expect:         [Symbol(kAsyncContextFrame)]: undefined
// expect:       }
// expect:     ]
// expect:   }
// expect: }
// as: node12
// expect: [
// expect:   'list',
// expect:   Timeout {
// expect:     _idleTimeout: 5,
// expect:     _idlePrev: null,
// expect:     _idleNext: null,
// expect:     _onTimeout: [Function],
// expect:     _timerArgs: [Array],
// expect:     _repeat: null,
// expect:     _destroyed: true,
// expect:     [Symbol(refed)]: true,
// expect:     [Symbol(kHasPrimitive)]: false,
// expect:     [Symbol(asyncId)]: 2,
// expect:     [Symbol(triggerId)]: 1
// expect:   }
// expect: ]
// expect: {
// expect:   deep: {
// expect:     er: [
// expect:       Timeout {
// expect:         _idleTimeout: 5,
// expect:         _idlePrev: [Timeout],
// expect:         _idleNext: [TimersList],
// expect:         _onTimeout: [Function],
// expect:         _timerArgs: [Array],
// expect:         _repeat: null,
// expect:         _destroyed: false,
// expect:         [Symbol(refed)]: true,
// expect:         [Symbol(kHasPrimitive)]: false,
// expect:         [Symbol(asyncId)]: 2,
// expect:         [Symbol(triggerId)]: 1
// expect:       }
// expect:     ]
// expect:   }
// expect: }
// expect: [
// expect:   'list',
// expect:   Timeout {
// expect:     _idleTimeout: -1,
// expect:     _idlePrev: null,
// expect:     _idleNext: null,
// expect:     _onTimeout: null,
// expect:     _timerArgs: undefined,
// expect:     _repeat: null,
// expect:     _destroyed: true,
// expect:     [Symbol(refed)]: true,
// expect:     [Symbol(kHasPrimitive)]: false,
// expect:     [Symbol(asyncId)]: 3,
// expect:     [Symbol(triggerId)]: 1
// expect:   }
// expect: ]
// expect: {
// expect:   deep: {
// expect:     er: [
// expect:       Timeout {
// expect:         _idleTimeout: 5,
// expect:         _idlePrev: [TimersList],
// expect:         _idleNext: [Timeout],
// expect:         _onTimeout: [Function],
// expect:         _timerArgs: undefined,
// expect:         _repeat: null,
// expect:         _destroyed: false,
// expect:         [Symbol(refed)]: true,
// expect:         [Symbol(kHasPrimitive)]: false,
// expect:         [Symbol(asyncId)]: 3,
// expect:         [Symbol(triggerId)]: 1
// expect:       }
// expect:     ]
// expect:   }
// expect: }
// expect: [
// expect:   'cleared',
// expect:   Timeout {
// expect:     _idleTimeout: -1,
// expect:     _idlePrev: null,
// expect:     _idleNext: null,
// expect:     _onTimeout: null,
// expect:     _timerArgs: undefined,
// expect:     _repeat: null,
// expect:     _destroyed: true,
// expect:     [Symbol(refed)]: true,
// expect:     [Symbol(kHasPrimitive)]: false,
// expect:     [Symbol(asyncId)]: 3,
// expect:     [Symbol(triggerId)]: 1
// expect:   }
// expect: ]
// expect: {
// expect:   deep: {
// expect:     er: [
// expect:       Timeout {
// expect:         _idleTimeout: -1,
// expect:         _idlePrev: null,
// expect:         _idleNext: null,
// expect:         _onTimeout: null,
// expect:         _timerArgs: undefined,
// expect:         _repeat: null,
// expect:         _destroyed: true,
// expect:         [Symbol(refed)]: true,
// expect:         [Symbol(kHasPrimitive)]: false,
// expect:         [Symbol(asyncId)]: 3,
// expect:         [Symbol(triggerId)]: 1
// expect:       }
// expect:     ]
// expect:   }
// expect: }
// expect: [
// expect:   'queue',
// expect:   Immediate {
// expect:     _idleNext: null,
// expect:     _idlePrev: null,
// expect:     _onImmediate: null,
// expect:     _argv: undefined,
// expect:     _destroyed: true,
// expect:     [Symbol(refed)]: null,
// expect:     [Symbol(asyncId)]: 4,
// expect:     [Symbol(triggerId)]: 1
// expect:   }
// expect: ]
// expect: { deep: { er: [ [Immediate] ] } }
// expect: [
// expect:   'cleared',
// expect:   Immediate {
// expect:     _idleNext: null,
// expect:     _idlePrev: null,
// expect:     _onImmediate: null,
// expect:     _argv: undefined,
// expect:     _destroyed: true,
// expect:     [Symbol(refed)]: null,
// expect:     [Symbol(asyncId)]: 5,
// expect:     [Symbol(triggerId)]: 1
// expect:   }
// expect: ]
// expect: { deep: { er: [ [Immediate] ] } }
// expect: [
// expect:   'in',
// expect:   Immediate {
// expect:     _idleNext: null,
// expect:     _idlePrev: null,
// expect:     _onImmediate: null,
// expect:     _argv: undefined,
// expect:     _destroyed: true,
// expect:     [Symbol(refed)]: null,
// expect:     [Symbol(asyncId)]: 4,
// expect:     [Symbol(triggerId)]: 1
// expect:   }
// expect: ]
// expect: { deep: { er: [ [Immediate] ] } }
// expect: [
// expect:   'interval',
// expect:   Timeout {
// expect:     _idleTimeout: -1,
// expect:     _idlePrev: null,
// expect:     _idleNext: null,
// expect:     _onTimeout: null,
// expect:     _timerArgs: undefined,
// expect:     _repeat: 15,
// expect:     _destroyed: true,
// expect:     [Symbol(refed)]: true,
// expect:     [Symbol(kHasPrimitive)]: false,
// expect:     [Symbol(asyncId)]: 6,
// expect:     [Symbol(triggerId)]: 1
// expect:   }
// expect: ]
// expect: {
// expect:   deep: {
// expect:     er: [
// expect:       Timeout {
// expect:         _idleTimeout: -1,
// expect:         _idlePrev: null,
// expect:         _idleNext: null,
// expect:         _onTimeout: null,
// expect:         _timerArgs: undefined,
// expect:         _repeat: 15,
// expect:         _destroyed: true,
// expect:         [Symbol(refed)]: true,
// expect:         [Symbol(kHasPrimitive)]: false,
// expect:         [Symbol(asyncId)]: 6,
// expect:         [Symbol(triggerId)]: 1
// expect:       }
// expect:     ]
// expect:   }
// expect: }
// as: node26
// expect: [
// expect:   'list',
// expect:   Timeout {
// expect:     _idleTimeout: 5,
// expect:     _idlePrev: null,
// expect:     _idleNext: null,
// expect:     _onTimeout: [Function (anonymous)],
// expect:     _timerArgs: [Array],
// expect:     _repeat: null,
// expect:     _destroyed: true,
// expect:     Symbol(refed): true,
// expect:     Symbol(kHasPrimitive): false,
// expect:     Symbol(asyncId): 2,
// expect:     Symbol(triggerId): 1,
// expect:     Symbol(kAsyncContextFrame): undefined
// expect:   }
// expect: ]
// expect: {
// expect:   deep: {
// expect:     er: [
// expect:       Timeout {
// expect:         _idleTimeout: 5,
// expect:         _idlePrev: [Timeout],
// expect:         _idleNext: [TimersList],
// expect:         _onTimeout: [Function (anonymous)],
// expect:         _timerArgs: [Array],
// expect:         _repeat: null,
// expect:         _destroyed: false,
// expect:         Symbol(refed): true,
// expect:         Symbol(kHasPrimitive): false,
// expect:         Symbol(asyncId): 2,
// expect:         Symbol(triggerId): 1,
// expect:         Symbol(kAsyncContextFrame): undefined
// expect:       }
// expect:     ]
// expect:   }
// expect: }
// expect: [
// expect:   'list',
// expect:   Timeout {
// expect:     _idleTimeout: -1,
// expect:     _idlePrev: null,
// expect:     _idleNext: null,
// expect:     _onTimeout: undefined,
// expect:     _timerArgs: undefined,
// expect:     _repeat: null,
// expect:     _destroyed: true,
// expect:     Symbol(refed): true,
// expect:     Symbol(kHasPrimitive): false,
// expect:     Symbol(asyncId): 3,
// expect:     Symbol(triggerId): 1,
// expect:     Symbol(kAsyncContextFrame): undefined
// expect:   }
// expect: ]
// expect: {
// expect:   deep: {
// expect:     er: [
// expect:       Timeout {
// expect:         _idleTimeout: 5,
// expect:         _idlePrev: [TimersList],
// expect:         _idleNext: [Timeout],
// expect:         _onTimeout: [Function (anonymous)],
// expect:         _timerArgs: undefined,
// expect:         _repeat: null,
// expect:         _destroyed: false,
// expect:         Symbol(refed): true,
// expect:         Symbol(kHasPrimitive): false,
// expect:         Symbol(asyncId): 3,
// expect:         Symbol(triggerId): 1,
// expect:         Symbol(kAsyncContextFrame): undefined
// expect:       }
// expect:     ]
// expect:   }
// expect: }
// expect: [
// expect:   'cleared',
// expect:   Timeout {
// expect:     _idleTimeout: -1,
// expect:     _idlePrev: null,
// expect:     _idleNext: null,
// expect:     _onTimeout: undefined,
// expect:     _timerArgs: undefined,
// expect:     _repeat: null,
// expect:     _destroyed: true,
// expect:     Symbol(refed): true,
// expect:     Symbol(kHasPrimitive): false,
// expect:     Symbol(asyncId): 3,
// expect:     Symbol(triggerId): 1,
// expect:     Symbol(kAsyncContextFrame): undefined
// expect:   }
// expect: ]
// expect: {
// expect:   deep: {
// expect:     er: [
// expect:       Timeout {
// expect:         _idleTimeout: -1,
// expect:         _idlePrev: null,
// expect:         _idleNext: null,
// expect:         _onTimeout: undefined,
// expect:         _timerArgs: undefined,
// expect:         _repeat: null,
// expect:         _destroyed: true,
// expect:         Symbol(refed): true,
// expect:         Symbol(kHasPrimitive): false,
// expect:         Symbol(asyncId): 3,
// expect:         Symbol(triggerId): 1,
// expect:         Symbol(kAsyncContextFrame): undefined
// expect:       }
// expect:     ]
// expect:   }
// expect: }
// expect: [
// expect:   'queue',
// expect:   Immediate {
// expect:     _idleNext: null,
// expect:     _idlePrev: null,
// expect:     _onImmediate: undefined,
// expect:     _argv: undefined,
// expect:     _destroyed: true,
// expect:     Symbol(refed): null,
// expect:     Symbol(asyncId): 4,
// expect:     Symbol(triggerId): 1,
// expect:     Symbol(kAsyncContextFrame): undefined
// expect:   }
// expect: ]
// expect: { deep: { er: [ [Immediate] ] } }
// expect: [
// expect:   'cleared',
// expect:   Immediate {
// expect:     _idleNext: null,
// expect:     _idlePrev: null,
// expect:     _onImmediate: undefined,
// expect:     _argv: undefined,
// expect:     _destroyed: true,
// expect:     Symbol(refed): null,
// expect:     Symbol(asyncId): 5,
// expect:     Symbol(triggerId): 1,
// expect:     Symbol(kAsyncContextFrame): undefined
// expect:   }
// expect: ]
// expect: { deep: { er: [ [Immediate] ] } }
// expect: [
// expect:   'in',
// expect:   Immediate {
// expect:     _idleNext: null,
// expect:     _idlePrev: null,
// expect:     _onImmediate: undefined,
// expect:     _argv: undefined,
// expect:     _destroyed: true,
// expect:     Symbol(refed): null,
// expect:     Symbol(asyncId): 4,
// expect:     Symbol(triggerId): 1,
// expect:     Symbol(kAsyncContextFrame): undefined
// expect:   }
// expect: ]
// expect: { deep: { er: [ [Immediate] ] } }
// expect: [
// expect:   'interval',
// expect:   Timeout {
// expect:     _idleTimeout: -1,
// expect:     _idlePrev: null,
// expect:     _idleNext: null,
// expect:     _onTimeout: undefined,
// expect:     _timerArgs: undefined,
// expect:     _repeat: 15,
// expect:     _destroyed: true,
// expect:     Symbol(refed): true,
// expect:     Symbol(kHasPrimitive): false,
// expect:     Symbol(asyncId): 6,
// expect:     Symbol(triggerId): 1,
// expect:     Symbol(kAsyncContextFrame): undefined
// expect:   }
// expect: ]
// expect: {
// expect:   deep: {
// expect:     er: [
// expect:       Timeout {
// expect:         _idleTimeout: -1,
// expect:         _idlePrev: null,
// expect:         _idleNext: null,
// expect:         _onTimeout: null,
// expect:         _timerArgs: undefined,
// expect:         _repeat: 15,
// expect:         _destroyed: true,
// expect:         Symbol(refed): true,
// expect:         Symbol(kHasPrimitive): false,
// expect:         Symbol(asyncId): 6,
// expect:         Symbol(triggerId): 1,
// expect:         Symbol(kAsyncContextFrame): undefined
// expect:       }
// expect:     ]
// expect:   }
// expect: }
