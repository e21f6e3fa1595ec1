// refresh() of a timer that is not ref'd, in its own callback; Node 8 and 10
// close its handle behind that.
let runs = 0;
const t = setTimeout(() => {
	if (++runs < 3) t.refresh();
	console.log('x', runs);
}, 8);
t.unref();
setTimeout(() => console.log('end'), 1000);

// expect: x 1
// expect: x 2
// expect: x 3
// expect: end
// as: node8
// expect error: DIR/unrefd-refresh.js:5
// expect error: 	if (++runs < 3) t.refresh();
// expect error: 	                  ^
// expect error:
// expect error: TypeError: t.refresh is not a function
// expect error:     at Timeout.setTimeout [as _onTimeout] (DIR/unrefd-refresh.js:5:20)
// expect error:     at ontimeout (timers.js:498:11)
// expect error:     at Timer.unrefdHandle (timers.js:611:5)
// expect exit: 1
// as: node10
// expect: x 1
// expect: end
// as: node12
// expect: x 1
// expect: x 2
// expect: x 3
// expect: end
