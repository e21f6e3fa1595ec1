// util in stacks: what calls a promisified function's then, what callbackify
// and deprecate call, and what their errors show.
'use strict';
const util = require('util');

Error.stackTraceLimit = 6;
process.on('warning', () => {});

function tell(label, e) {
	const lines = e.stack.split('\n');
	const end = lines.findIndex(l => l.includes('show ('));

	console.log(label, lines.slice(1, end).join('\n'));
}

function show(label, f) {
	try {
		f(() => tell(label, new Error('x')));
	} catch (e) {
		tell(label, e);
	}
}

show('promisify', f => util.promisify(cb => cb(null, {
	get then() { return f(); } }))());
show('promisify late', f => util.promisify(cb => {
	({ cb }).cb(null, { get then() { return f(); } });
})());
show('callbackify', f => util.callbackify(() => ({ then: f }))(() => {}));
show('then', f => util.callbackify(() => ({
	get then() { f(); return () => {}; } }))(() => {}));
show('no then', () => util.callbackify(() => ({}))(() => {}));
show('deprecated', f => util.deprecate(f, 'd1')());
show('method', f => ({ m: util.deprecate(f, 'd2') }).m());
show('new', f => new (util.deprecate(function () { f(); }, 'd3'))());
show('no object', () => util.deprecate(1, 'd4'));
show('promisify', () => util.promisify(1));
show('callbackify', () => util.callbackify(1));
show('last', () => util.callbackify(async () => {})());
show('inherits', () => util.inherits());
show('inherits', () => util.inherits(Object));
show('inherits', () => util.inherits(Object, () => {}));
const old = util.deprecate(function old(a, b) {}, 'd5');
console.log(old.name, old.length, Object.getOwnPropertyNames(old));

// expect: promisify     at DIR/own-frames-util.js:18:23
// expect:     at get then (DIR/own-frames-util.js:25:22)
// expect:     at <anonymous>
// expect:     at node:internal/util:488:11
// expect:     at DIR/own-frames-util.js:24:45
// expect: promisify late     at DIR/own-frames-util.js:18:23
// expect:     at get then (DIR/own-frames-util.js:27:42)
// expect:     at <anonymous>
// expect:     at Object.cb (node:internal/util:488:11)
// expect:     at DIR/own-frames-util.js:27:11
// expect: callbackify     at Object.then (DIR/own-frames-util.js:18:23)
// expect:     at Callbackified (node:util:436:8)
// expect:     at DIR/own-frames-util.js:29:63
// expect: then     at DIR/own-frames-util.js:18:23
// expect:     at get then (DIR/own-frames-util.js:31:15)
// expect:     at Callbackified (node:util:436:7)
// expect:     at DIR/own-frames-util.js:31:42
// expect: no then     at Callbackified (node:util:436:8)
// expect:     at DIR/own-frames-util.js:32:51
// expect: deprecated     at DIR/own-frames-util.js:18:23
// expect:     at deprecated (node:internal/util:194:12)
// expect:     at DIR/own-frames-util.js:33:48
// expect: method     at Object.<anonymous> (DIR/own-frames-util.js:18:23)
// expect:     at Object.deprecated [as m] (node:internal/util:194:12)
// expect:     at DIR/own-frames-util.js:34:54
// expect: new     at DIR/own-frames-util.js:18:23
// expect:     at new <anonymous> (DIR/own-frames-util.js:35:52)
// expect:     at new deprecated (node:internal/util:192:14)
// expect:     at DIR/own-frames-util.js:35:18
// expect: no object     at setPrototypeOf (<anonymous>)
// expect:     at Object.deprecate (node:internal/util:201:5)
// expect:     at DIR/own-frames-util.js:36:30
// expect: promisify     at Object.promisify (node:internal/util:459:3)
// expect:     at DIR/own-frames-util.js:37:30
// expect: callbackify     at Object.callbackify (node:util:424:3)
// expect:     at DIR/own-frames-util.js:38:32
// expect: last     at Callbackified (node:util:431:5)
// expect:     at DIR/own-frames-util.js:39:52
// expect: inherits     at Object.inherits (node:util:365:11)
// expect:     at DIR/own-frames-util.js:40:29
// expect: inherits     at Object.inherits (node:util:368:11)
// expect:     at DIR/own-frames-util.js:41:29
// expect: inherits     at Object.inherits (node:util:371:11)
// expect:     at DIR/own-frames-util.js:42:29
// expect: deprecated 2 [ 'length', 'name', 'prototype' ]
// expect error: (node:PID) DeprecationWarning: d1
// expect error: (Use `node --trace-deprecation ...` to show where the warning was created)
// expect error: (node:PID) DeprecationWarning: d2
// expect error: (node:PID) DeprecationWarning: d3
// as: node8
// expect: promisify     at f (DIR/own-frames-util.js:18:23)
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:25:22)
// expect:     at orig.call.values (internal/util.js:244:11)
// expect:     at util.promisify.cb (DIR/own-frames-util.js:24:45)
// expect:     at internal/util.js:235:26
// expect: promisify late     at f (DIR/own-frames-util.js:18:23)
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:27:42)
// expect:     at Object.orig.call.values [as cb] (internal/util.js:244:11)
// expect:     at util.promisify.cb (DIR/own-frames-util.js:27:11)
// expect:     at internal/util.js:235:26
// expect: callbackify     at Object.f [as then] (DIR/own-frames-util.js:18:23)
// expect:     at util.js:1023:8
// expect:     at f (DIR/own-frames-util.js:29:63)
// expect: then     at f (DIR/own-frames-util.js:18:23)
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:31:15)
// expect:     at util.js:1023:7
// expect:     at f (DIR/own-frames-util.js:31:42)
// expect: no then     at util.js:1023:8
// expect: deprecated     at f (DIR/own-frames-util.js:18:23)
// expect:     at deprecated (internal/util.js:47:15)
// expect:     at f (DIR/own-frames-util.js:33:48)
// expect: method     at Object.f (DIR/own-frames-util.js:18:23)
// expect:     at Object.deprecated [as m] (internal/util.js:47:15)
// expect:     at f (DIR/own-frames-util.js:34:54)
// expect: new     at f (DIR/own-frames-util.js:18:23)
// expect:     at new <anonymous> (DIR/own-frames-util.js:35:52)
// expect:     at new deprecated (internal/util.js:45:22)
// expect:     at f (DIR/own-frames-util.js:35:18)
// expect: no object     at Function.setPrototypeOf (<anonymous>)
// expect:     at Object.deprecate (internal/util.js:51:10)
// expect: promisify     at Object.promisify (internal/util.js:214:11)
// expect: callbackify     at Object.callbackify (util.js:1002:11)
// expect: last     at util.js:1014:13
// expect: inherits     at Object.inherits (util.js:934:11)
// expect: inherits     at Object.inherits (util.js:938:11)
// expect: inherits     at Object.inherits (util.js:942:11)
// expect: deprecated 0 [ 'length', 'name', 'prototype' ]
// expect error: (node:PID) DeprecationWarning: d1
// expect error: (node:PID) DeprecationWarning: d2
// expect error: (node:PID) DeprecationWarning: d3
// as: node10
// expect: promisify     at f (DIR/own-frames-util.js:18:23)
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:25:22)
// expect:     at <anonymous>
// expect:     at original.call.values (internal/util.js:284:11)
// expect:     at util.promisify.cb (DIR/own-frames-util.js:24:45)
// expect: promisify late     at f (DIR/own-frames-util.js:18:23)
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:27:42)
// expect:     at <anonymous>
// expect:     at Object.original.call.values [as cb] (internal/util.js:284:11)
// expect:     at util.promisify.cb (DIR/own-frames-util.js:27:11)
// expect: callbackify     at Object.f [as then] (DIR/own-frames-util.js:18:23)
// expect:     at util.js:357:8
// expect:     at f (DIR/own-frames-util.js:29:63)
// expect: then     at f (DIR/own-frames-util.js:18:23)
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:31:15)
// expect:     at util.js:357:7
// expect:     at f (DIR/own-frames-util.js:31:42)
// expect: no then     at util.js:357:8
// expect: deprecated     at f (DIR/own-frames-util.js:18:23)
// expect:     at deprecated (internal/util.js:66:15)
// expect:     at f (DIR/own-frames-util.js:33:48)
// expect: method     at Object.f (DIR/own-frames-util.js:18:23)
// expect:     at Object.deprecated [as m] (internal/util.js:66:15)
// expect:     at f (DIR/own-frames-util.js:34:54)
// expect: new     at f (DIR/own-frames-util.js:18:23)
// expect:     at new <anonymous> (DIR/own-frames-util.js:35:52)
// expect:     at new deprecated (internal/util.js:64:22)
// expect:     at f (DIR/own-frames-util.js:35:18)
// expect: no object     at Function.setPrototypeOf (<anonymous>)
// expect:     at Object.deprecate (internal/util.js:70:10)
// expect: promisify     at Object.promisify (internal/util.js:256:11)
// expect: callbackify     at Object.callbackify (util.js:342:11)
// expect: last     at util.js:351:13
// expect: inherits     at Object.inherits (util.js:277:11)
// expect: inherits     at Object.inherits (util.js:280:11)
// expect: inherits     at Object.inherits (util.js:283:11)
// expect: deprecated 0 [ 'length', 'name', 'prototype' ]
// expect error: (node:PID) DeprecationWarning: d1
// expect error: (node:PID) DeprecationWarning: d2
// expect error: (node:PID) DeprecationWarning: d3
// as: node11
// expect: promisify     at f (DIR/own-frames-util.js:18:23)
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:25:22)
// expect:     at <anonymous>
// expect:     at original.call.values (internal/util.js:298:11)
// expect:     at util.promisify.cb (DIR/own-frames-util.js:24:45)
// expect: promisify late     at f (DIR/own-frames-util.js:18:23)
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:27:42)
// expect:     at <anonymous>
// expect:     at Object.original.call.values [as cb] (internal/util.js:298:11)
// expect:     at util.promisify.cb (DIR/own-frames-util.js:27:11)
// expect: callbackify     at Object.f [as then] (DIR/own-frames-util.js:18:23)
// expect:     at util.js:216:8
// expect:     at f (DIR/own-frames-util.js:29:63)
// expect: then     at f (DIR/own-frames-util.js:18:23)
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:31:15)
// expect:     at util.js:216:7
// expect:     at f (DIR/own-frames-util.js:31:42)
// expect: no then     at util.js:216:8
// expect: deprecated     at f (DIR/own-frames-util.js:18:23)
// expect:     at deprecated (internal/util.js:69:15)
// expect:     at f (DIR/own-frames-util.js:33:48)
// expect: method     at Object.f (DIR/own-frames-util.js:18:23)
// expect:     at Object.deprecated [as m] (internal/util.js:69:15)
// expect:     at f (DIR/own-frames-util.js:34:54)
// expect: new     at f (DIR/own-frames-util.js:18:23)
// expect:     at new <anonymous> (DIR/own-frames-util.js:35:52)
// expect:     at new deprecated (internal/util.js:67:22)
// expect:     at f (DIR/own-frames-util.js:35:18)
// expect: no object     at Function.setPrototypeOf (<anonymous>)
// expect:     at Object.deprecate (internal/util.js:73:10)
// expect: promisify     at Object.promisify (internal/util.js:270:11)
// expect: callbackify     at Object.callbackify (util.js:201:11)
// expect: last     at util.js:210:13
// expect: inherits     at Object.inherits (util.js:132:11)
// expect: inherits     at Object.inherits (util.js:135:11)
// expect: inherits     at Object.inherits (util.js:138:11)
// expect: deprecated 0 [ 'length', 'name', 'prototype' ]
// expect error: (node:PID) DeprecationWarning: d1
// expect error: (node:PID) DeprecationWarning: d2
// expect error: (node:PID) DeprecationWarning: d3
// as: node12
// expect: promisify     at DIR/own-frames-util.js:18:23
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:25:22)
// expect:     at <anonymous>
// expect:     at internal/util.js:307:11
// expect:     at DIR/own-frames-util.js:24:45
// expect: promisify late     at DIR/own-frames-util.js:18:23
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:27:42)
// expect:     at <anonymous>
// expect:     at Object.cb (internal/util.js:307:11)
// expect:     at DIR/own-frames-util.js:27:11
// expect: callbackify     at Object.then (DIR/own-frames-util.js:18:23)
// expect:     at Callbackified (util.js:211:8)
// expect:     at DIR/own-frames-util.js:29:63
// expect: then     at DIR/own-frames-util.js:18:23
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:31:15)
// expect:     at Callbackified (util.js:211:7)
// expect:     at DIR/own-frames-util.js:31:42
// expect: no then     at Callbackified (util.js:211:8)
// expect:     at DIR/own-frames-util.js:32:51
// expect: deprecated     at DIR/own-frames-util.js:18:23
// expect:     at deprecated (internal/util.js:89:15)
// expect:     at DIR/own-frames-util.js:33:48
// expect: method     at Object.<anonymous> (DIR/own-frames-util.js:18:23)
// expect:     at Object.deprecated [as m] (internal/util.js:89:15)
// expect:     at DIR/own-frames-util.js:34:54
// expect: new     at DIR/own-frames-util.js:18:23
// expect:     at new <anonymous> (DIR/own-frames-util.js:35:52)
// expect:     at new deprecated (internal/util.js:87:14)
// expect:     at DIR/own-frames-util.js:35:18
// expect: no object     at setPrototypeOf (<anonymous>)
// expect:     at Object.deprecate (internal/util.js:93:3)
// expect:     at DIR/own-frames-util.js:36:30
// expect: promisify     at Object.promisify (internal/util.js:279:11)
// expect:     at DIR/own-frames-util.js:37:30
// expect: callbackify     at Object.callbackify (util.js:196:11)
// expect:     at DIR/own-frames-util.js:38:32
// expect: last     at Callbackified (util.js:205:13)
// expect:     at DIR/own-frames-util.js:39:52
// expect: inherits     at Object.inherits (util.js:154:11)
// expect:     at DIR/own-frames-util.js:40:29
// expect: inherits     at Object.inherits (util.js:157:11)
// expect:     at DIR/own-frames-util.js:41:29
// expect: inherits     at Object.inherits (util.js:160:11)
// expect:     at DIR/own-frames-util.js:42:29
// expect: deprecated 0 [ 'length', 'name', 'prototype' ]
// expect error: (node:PID) DeprecationWarning: d1
// expect error: (node:PID) DeprecationWarning: d2
// expect error: (node:PID) DeprecationWarning: d3
// as: node14
// expect: promisify     at DIR/own-frames-util.js:18:23
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:25:22)
// expect:     at <anonymous>
// expect:     at internal/util.js:351:11
// expect:     at DIR/own-frames-util.js:24:45
// expect: promisify late     at DIR/own-frames-util.js:18:23
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:27:42)
// expect:     at <anonymous>
// expect:     at Object.cb (internal/util.js:351:11)
// expect:     at DIR/own-frames-util.js:27:11
// expect: callbackify     at Object.then (DIR/own-frames-util.js:18:23)
// expect:     at Callbackified (util.js:294:8)
// expect:     at DIR/own-frames-util.js:29:63
// expect: then     at DIR/own-frames-util.js:18:23
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:31:15)
// expect:     at Callbackified (util.js:294:7)
// expect:     at DIR/own-frames-util.js:31:42
// expect: no then     at Callbackified (util.js:294:8)
// expect:     at DIR/own-frames-util.js:32:51
// expect: deprecated     at DIR/own-frames-util.js:18:23
// expect:     at deprecated (internal/util.js:119:15)
// expect:     at DIR/own-frames-util.js:33:48
// expect: method     at Object.<anonymous> (DIR/own-frames-util.js:18:23)
// expect:     at Object.deprecated [as m] (internal/util.js:119:15)
// expect:     at DIR/own-frames-util.js:34:54
// expect: new     at DIR/own-frames-util.js:18:23
// expect:     at new <anonymous> (DIR/own-frames-util.js:35:52)
// expect:     at new deprecated (internal/util.js:117:14)
// expect:     at DIR/own-frames-util.js:35:18
// expect: no object     at setPrototypeOf (<anonymous>)
// expect:     at Object.deprecate (internal/util.js:123:3)
// expect:     at DIR/own-frames-util.js:36:30
// expect: promisify     at Object.promisify (internal/util.js:323:3)
// expect:     at DIR/own-frames-util.js:37:30
// expect: callbackify     at new NodeError (internal/errors.js:322:7)
// expect:     at Object.callbackify (util.js:279:11)
// expect:     at DIR/own-frames-util.js:38:32
// expect: last     at new NodeError (internal/errors.js:322:7)
// expect:     at Callbackified (util.js:288:13)
// expect:     at DIR/own-frames-util.js:39:52
// expect: inherits     at new NodeError (internal/errors.js:322:7)
// expect:     at Object.inherits (util.js:221:11)
// expect:     at DIR/own-frames-util.js:40:29
// expect: inherits     at new NodeError (internal/errors.js:322:7)
// expect:     at Object.inherits (util.js:224:11)
// expect:     at DIR/own-frames-util.js:41:29
// expect: inherits     at new NodeError (internal/errors.js:322:7)
// expect:     at Object.inherits (util.js:227:11)
// expect:     at DIR/own-frames-util.js:42:29
// expect: deprecated 0 [ 'length', 'name', 'prototype' ]
// expect error: (node:PID) DeprecationWarning: d1
// expect error: (Use `node --trace-deprecation ...` to show where the warning was created)
// expect error: (node:PID) DeprecationWarning: d2
// expect error: (node:PID) DeprecationWarning: d3
// as: node16
// expect: promisify     at DIR/own-frames-util.js:18:23
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:25:22)
// expect:     at <anonymous>
// expect:     at node:internal/util:361:11
// expect:     at DIR/own-frames-util.js:24:45
// expect: promisify late     at DIR/own-frames-util.js:18:23
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:27:42)
// expect:     at <anonymous>
// expect:     at Object.cb (node:internal/util:361:11)
// expect:     at DIR/own-frames-util.js:27:11
// expect: callbackify     at Object.then (DIR/own-frames-util.js:18:23)
// expect:     at Callbackified (node:util:308:8)
// expect:     at DIR/own-frames-util.js:29:63
// expect: then     at DIR/own-frames-util.js:18:23
// expect:     at Object.get then [as then] (DIR/own-frames-util.js:31:15)
// expect:     at Callbackified (node:util:308:7)
// expect:     at DIR/own-frames-util.js:31:42
// expect: no then     at Callbackified (node:util:308:8)
// expect:     at DIR/own-frames-util.js:32:51
// expect: deprecated     at DIR/own-frames-util.js:18:23
// expect:     at deprecated (node:internal/util:127:12)
// expect:     at DIR/own-frames-util.js:33:48
// expect: method     at Object.<anonymous> (DIR/own-frames-util.js:18:23)
// expect:     at Object.deprecated [as m] (node:internal/util:127:12)
// expect:     at DIR/own-frames-util.js:34:54
// expect: new     at DIR/own-frames-util.js:18:23
// expect:     at new <anonymous> (DIR/own-frames-util.js:35:52)
// expect:     at new deprecated (node:internal/util:125:14)
// expect:     at DIR/own-frames-util.js:35:18
// expect: no object     at setPrototypeOf (<anonymous>)
// expect:     at Object.deprecate (node:internal/util:131:3)
// expect:     at DIR/own-frames-util.js:36:30
// expect: promisify     at Object.promisify (node:internal/util:332:3)
// expect:     at DIR/own-frames-util.js:37:30
// expect: callbackify     at Object.callbackify (node:util:296:3)
// expect:     at DIR/own-frames-util.js:38:32
// expect: last     at Callbackified (node:util:303:5)
// expect:     at DIR/own-frames-util.js:39:52
// expect: inherits     at new NodeError (node:internal/errors:387:5)
// expect:     at Object.inherits (node:util:238:11)
// expect:     at DIR/own-frames-util.js:40:29
// expect: inherits     at new NodeError (node:internal/errors:387:5)
// expect:     at Object.inherits (node:util:241:11)
// expect:     at DIR/own-frames-util.js:41:29
// expect: inherits     at new NodeError (node:internal/errors:387:5)
// expect:     at Object.inherits (node:util:244:11)
// expect:     at DIR/own-frames-util.js:42:29
// expect: deprecated 0 [ 'length', 'name', 'prototype' ]
// expect error: (node:PID) DeprecationWarning: d1
// expect error: (Use `node --trace-deprecation ...` to show where the warning was created)
// expect error: (node:PID) DeprecationWarning: d2
// expect error: (node:PID) DeprecationWarning: d3
// as: node18
// expect: promisify     at DIR/own-frames-util.js:18:23
// expect:     at get then [as then] (DIR/own-frames-util.js:25:22)
// expect:     at <anonymous>
// expect:     at node:internal/util:438:11
// expect:     at DIR/own-frames-util.js:24:45
// expect: promisify late     at DIR/own-frames-util.js:18:23
// expect:     at get then [as then] (DIR/own-frames-util.js:27:42)
// expect:     at <anonymous>
// expect:     at Object.cb (node:internal/util:438:11)
// expect:     at DIR/own-frames-util.js:27:11
// expect: callbackify     at Object.then (DIR/own-frames-util.js:18:23)
// expect:     at Callbackified (node:util:313:8)
// expect:     at DIR/own-frames-util.js:29:63
// expect: then     at DIR/own-frames-util.js:18:23
// expect:     at get then [as then] (DIR/own-frames-util.js:31:15)
// expect:     at Callbackified (node:util:313:7)
// expect:     at DIR/own-frames-util.js:31:42
// expect: no then     at Callbackified (node:util:313:8)
// expect:     at DIR/own-frames-util.js:32:51
// expect: deprecated     at DIR/own-frames-util.js:18:23
// expect:     at deprecated (node:internal/util:176:12)
// expect:     at DIR/own-frames-util.js:33:48
// expect: method     at Object.<anonymous> (DIR/own-frames-util.js:18:23)
// expect:     at Object.deprecated [as m] (node:internal/util:176:12)
// expect:     at DIR/own-frames-util.js:34:54
// expect: new     at DIR/own-frames-util.js:18:23
// expect:     at new <anonymous> (DIR/own-frames-util.js:35:52)
// expect:     at new deprecated (node:internal/util:174:14)
// expect:     at DIR/own-frames-util.js:35:18
// expect: no object     at setPrototypeOf (<anonymous>)
// expect:     at Object.deprecate (node:internal/util:180:3)
// expect:     at DIR/own-frames-util.js:36:30
// expect: promisify     at Object.promisify (node:internal/util:409:3)
// expect:     at DIR/own-frames-util.js:37:30
// expect: callbackify     at Object.callbackify (node:util:301:3)
// expect:     at DIR/own-frames-util.js:38:32
// expect: last     at Callbackified (node:util:308:5)
// expect:     at DIR/own-frames-util.js:39:52
// expect: inherits     at new NodeError (node:internal/errors:405:5)
// expect:     at Object.inherits (node:util:243:11)
// expect:     at DIR/own-frames-util.js:40:29
// expect: inherits     at new NodeError (node:internal/errors:405:5)
// expect:     at Object.inherits (node:util:246:11)
// expect:     at DIR/own-frames-util.js:41:29
// expect: inherits     at new NodeError (node:internal/errors:405:5)
// expect:     at Object.inherits (node:util:249:11)
// expect:     at DIR/own-frames-util.js:42:29
// expect: deprecated 0 [ 'length', 'name', 'prototype' ]
// expect error: (node:PID) DeprecationWarning: d1
// expect error: (Use `node --trace-deprecation ...` to show where the warning was created)
// expect error: (node:PID) DeprecationWarning: d2
// expect error: (node:PID) DeprecationWarning: d3
// as: node20
// expect: promisify     at DIR/own-frames-util.js:18:23
// expect:     at get then [as then] (DIR/own-frames-util.js:25:22)
// expect:     at <anonymous>
// expect:     at node:internal/util:438:11
// expect:     at DIR/own-frames-util.js:24:45
// expect: promisify late     at DIR/own-frames-util.js:18:23
// expect:     at get then [as then] (DIR/own-frames-util.js:27:42)
// expect:     at <anonymous>
// expect:     at Object.cb (node:internal/util:438:11)
// expect:     at DIR/own-frames-util.js:27:11
// expect: callbackify     at Object.then (DIR/own-frames-util.js:18:23)
// expect:     at Callbackified (node:util:395:8)
// expect:     at DIR/own-frames-util.js:29:63
// expect: then     at DIR/own-frames-util.js:18:23
// expect:     at get then [as then] (DIR/own-frames-util.js:31:15)
// expect:     at Callbackified (node:util:395:7)
// expect:     at DIR/own-frames-util.js:31:42
// expect: no then     at Callbackified (node:util:395:8)
// expect:     at DIR/own-frames-util.js:32:51
// expect: deprecated     at DIR/own-frames-util.js:18:23
// expect:     at deprecated (node:internal/util:167:12)
// expect:     at DIR/own-frames-util.js:33:48
// expect: method     at Object.<anonymous> (DIR/own-frames-util.js:18:23)
// expect:     at Object.deprecated [as m] (node:internal/util:167:12)
// expect:     at DIR/own-frames-util.js:34:54
// expect: new     at DIR/own-frames-util.js:18:23
// expect:     at new <anonymous> (DIR/own-frames-util.js:35:52)
// expect:     at new deprecated (node:internal/util:165:14)
// expect:     at DIR/own-frames-util.js:35:18
// expect: no object     at setPrototypeOf (<anonymous>)
// expect:     at Object.deprecate (node:internal/util:171:3)
// expect:     at DIR/own-frames-util.js:36:30
// expect: promisify     at Object.promisify (node:internal/util:409:3)
// expect:     at DIR/own-frames-util.js:37:30
// expect: callbackify     at Object.callbackify (node:util:383:3)
// expect:     at DIR/own-frames-util.js:38:32
// expect: last     at Callbackified (node:util:390:5)
// expect:     at DIR/own-frames-util.js:39:52
// expect: inherits     at Object.inherits (node:util:324:11)
// expect:     at DIR/own-frames-util.js:40:29
// expect: inherits     at Object.inherits (node:util:327:11)
// expect:     at DIR/own-frames-util.js:41:29
// expect: inherits     at Object.inherits (node:util:330:11)
// expect:     at DIR/own-frames-util.js:42:29
// expect: deprecated 0 [ 'length', 'name', 'prototype' ]
// expect error: (node:PID) DeprecationWarning: d1
// expect error: (Use `node --trace-deprecation ...` to show where the warning was created)
// expect error: (node:PID) DeprecationWarning: d2
// expect error: (node:PID) DeprecationWarning: d3
// as: node24
// expect: promisify     at DIR/own-frames-util.js:18:23
// expect:     at get then (DIR/own-frames-util.js:25:22)
// expect:     at <anonymous>
// expect:     at node:internal/util:489:11
// expect:     at DIR/own-frames-util.js:24:45
// expect: promisify late     at DIR/own-frames-util.js:18:23
// expect:     at get then (DIR/own-frames-util.js:27:42)
// expect:     at <anonymous>
// expect:     at Object.cb (node:internal/util:489:11)
// expect:     at DIR/own-frames-util.js:27:11
// expect: callbackify     at Object.then (DIR/own-frames-util.js:18:23)
// expect:     at Callbackified (node:util:413:8)
// expect:     at DIR/own-frames-util.js:29:63
// expect: then     at DIR/own-frames-util.js:18:23
// expect:     at get then (DIR/own-frames-util.js:31:15)
// expect:     at Callbackified (node:util:413:7)
// expect:     at DIR/own-frames-util.js:31:42
// expect: no then     at Callbackified (node:util:413:8)
// expect:     at DIR/own-frames-util.js:32:51
// expect: deprecated     at DIR/own-frames-util.js:18:23
// expect:     at deprecated (node:internal/util:196:12)
// expect:     at DIR/own-frames-util.js:33:48
// expect: method     at Object.<anonymous> (DIR/own-frames-util.js:18:23)
// expect:     at Object.deprecated [as m] (node:internal/util:196:12)
// expect:     at DIR/own-frames-util.js:34:54
// expect: new     at DIR/own-frames-util.js:18:23
// expect:     at new <anonymous> (DIR/own-frames-util.js:35:52)
// expect:     at new deprecated (node:internal/util:194:14)
// expect:     at DIR/own-frames-util.js:35:18
// expect: no object     at setPrototypeOf (<anonymous>)
// expect:     at deprecate (node:internal/util:203:5)
// expect:     at Object.deprecate (node:util:587:10)
// expect:     at DIR/own-frames-util.js:36:30
// expect: promisify     at Object.promisify (node:internal/util:460:3)
// expect:     at DIR/own-frames-util.js:37:30
// expect: callbackify     at Object.callbackify (node:util:401:3)
// expect:     at DIR/own-frames-util.js:38:32
// expect: last     at Callbackified (node:util:408:5)
// expect:     at DIR/own-frames-util.js:39:52
// expect: inherits     at Object.inherits (node:util:345:11)
// expect:     at DIR/own-frames-util.js:40:29
// expect: inherits     at Object.inherits (node:util:348:11)
// expect:     at DIR/own-frames-util.js:41:29
// expect: inherits     at Object.inherits (node:util:351:11)
// expect:     at DIR/own-frames-util.js:42:29
// expect: deprecated 2 [ 'length', 'name', 'prototype' ]
// expect error: (node:PID) DeprecationWarning: d1
// expect error: (Use `node --trace-deprecation ...` to show where the warning was created)
// expect error: (node:PID) DeprecationWarning: d2
// expect error: (node:PID) DeprecationWarning: d3
// as: node26
// expect: promisify     at DIR/own-frames-util.js:18:23
// expect:     at get then (DIR/own-frames-util.js:25:22)
// expect:     at <anonymous>
// expect:     at node:internal/util:489:11
// expect:     at DIR/own-frames-util.js:24:45
// expect: promisify late     at DIR/own-frames-util.js:18:23
// expect:     at get then (DIR/own-frames-util.js:27:42)
// expect:     at <anonymous>
// expect:     at Object.cb (node:internal/util:489:11)
// expect:     at DIR/own-frames-util.js:27:11
// expect: callbackify     at Object.then (DIR/own-frames-util.js:18:23)
// expect:     at Callbackified (node:util:414:8)
// expect:     at DIR/own-frames-util.js:29:63
// expect: then     at DIR/own-frames-util.js:18:23
// expect:     at get then (DIR/own-frames-util.js:31:15)
// expect:     at Callbackified (node:util:414:7)
// expect:     at DIR/own-frames-util.js:31:42
// expect: no then     at Callbackified (node:util:414:8)
// expect:     at DIR/own-frames-util.js:32:51
// expect: deprecated     at DIR/own-frames-util.js:18:23
// expect:     at deprecated (node:internal/util:196:12)
// expect:     at DIR/own-frames-util.js:33:48
// expect: method     at Object.<anonymous> (DIR/own-frames-util.js:18:23)
// expect:     at Object.deprecated [as m] (node:internal/util:196:12)
// expect:     at DIR/own-frames-util.js:34:54
// expect: new     at DIR/own-frames-util.js:18:23
// expect:     at new <anonymous> (DIR/own-frames-util.js:35:52)
// expect:     at new deprecated (node:internal/util:194:14)
// expect:     at DIR/own-frames-util.js:35:18
// expect: no object     at setPrototypeOf (<anonymous>)
// expect:     at deprecate (node:internal/util:203:5)
// expect:     at Object.deprecate (node:util:588:10)
// expect:     at DIR/own-frames-util.js:36:30
// expect: promisify     at Object.promisify (node:internal/util:460:3)
// expect:     at DIR/own-frames-util.js:37:30
// expect: callbackify     at Object.callbackify (node:util:402:3)
// expect:     at DIR/own-frames-util.js:38:32
// expect: last     at Callbackified (node:util:409:5)
// expect:     at DIR/own-frames-util.js:39:52
// expect: inherits     at Object.inherits (node:util:346:11)
// expect:     at DIR/own-frames-util.js:40:29
// expect: inherits     at Object.inherits (node:util:349:11)
// expect:     at DIR/own-frames-util.js:41:29
// expect: inherits     at Object.inherits (node:util:352:11)
// expect:     at DIR/own-frames-util.js:42:29
// expect: deprecated 2 [ 'length', 'name', 'prototype' ]
// expect error: (node:PID) DeprecationWarning: d1
// expect error: (Use `node --trace-deprecation ...` to show where the warning was created)
// expect error: (node:PID) DeprecationWarning: d2
// expect error: (node:PID) DeprecationWarning: d3
