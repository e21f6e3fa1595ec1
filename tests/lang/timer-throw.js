// An exception in a timer ends the process; later timers do not run.
setTimeout(() => {
  console.log('first');
  process.nextTick(() => console.log('its tick does not run'));
  throw new Error('in a timer');
}, 1);
setTimeout(() => console.log('never'), 1);

// expect: first
// expect error: DIR/timer-throw.js:5
// expect error:   throw new Error('in a timer');
// expect error:   ^
// expect error:
// expect error: Error: in a timer
// expect error:     at Timeout._onTimeout (DIR/timer-throw.js:5:9)
// expect error:     at listOnTimeout (node:internal/timers:585:17)
// expect error:     at process.processTimers (node:internal/timers:521:7)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node10
// expect: first
// expect error: DIR/timer-throw.js:5
// expect error:   throw new Error('in a timer');
// expect error:   ^
// expect error:
// expect error: Error: in a timer
// expect error:     at Timeout.setTimeout [as _onTimeout] (DIR/timer-throw.js:5:9)
// expect error:     at ontimeout (timers.js:436:11)
// expect error:     at tryOnTimeout (timers.js:300:5)
// expect error:     at listOnTimeout (timers.js:263:5)
// expect error:     at Timer.processTimers (timers.js:223:10)
// expect exit: 1
