// What timer functions return.
const t = setTimeout(() => {}, 1), i = setImmediate(() => {});
console.log(typeof t, t.constructor.name, i.constructor.name, t.hasRef(), typeof +t, t.unref() === t, t.hasRef(), t.ref() === t);
const never = setInterval(() => console.log('never'), 1000);
never.unref();
setTimeout(function () { console.log(this === late, this.constructor.name); }, 2);
const late = setTimeout(function () { console.log(this === late); }, 5);
try { setTimeout('code'); } catch (e) { console.log(e.name, e.code, e.message); }

// expect: object Timeout Immediate true number true false true
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('code')
// expect: false Timeout
// expect: true
