// An error of JSON.parse nobody catches: its text is shown as if it were a script.
process.on('exit', () => console.log('exit'));
setTimeout(() => {
	JSON.parse('{"a": 1,\n\t"b": x}');
}, 1);

// expect: exit
// expect error: <anonymous_script>:2
// expect error: 	"b": x}
// expect error: 	     ^
// expect error:
// expect error: SyntaxError: Unexpected token 'x', "{"a": 1,
// expect error: 	"b": x}" is not valid JSON
// expect error:     at JSON.parse (<anonymous>)
// expect error:     at Timeout._onTimeout (DIR/json-parse-crash.js:4:7)
// expect error:     at listOnTimeout (node:internal/timers:585:17)
// expect error:     at process.processTimers (node:internal/timers:521:7)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node8
// expect: exit
// expect error: undefined:2
// expect error: 	"b": x}
// expect error: 	     ^
// expect error:
// expect error: SyntaxError: Unexpected token x in JSON at position 15
// expect error:     at JSON.parse (<anonymous>)
// expect error:     at Timeout.setTimeout [as _onTimeout] (DIR/json-parse-crash.js:4:7)
// expect error:     at ontimeout (timers.js:498:11)
// expect error:     at tryOnTimeout (timers.js:323:5)
// expect error:     at Timer.listOnTimeout (timers.js:290:5)
// expect exit: 1
// as: node10
// expect: exit
// expect error: undefined:2
// expect error: 	"b": x}
// expect error: 	     ^
// expect error:
// expect error: SyntaxError: Unexpected token x in JSON at position 15
// expect error:     at JSON.parse (<anonymous>)
// expect error:     at Timeout.setTimeout [as _onTimeout] (DIR/json-parse-crash.js:4:7)
// expect error:     at ontimeout (timers.js:436:11)
// expect error:     at tryOnTimeout (timers.js:300:5)
// expect error:     at listOnTimeout (timers.js:263:5)
// expect error:     at Timer.processTimers (timers.js:223:10)
// expect exit: 1
// as: node12
// expect: exit
// expect error: undefined:2
// expect error: 	"b": x}
// expect error: 	     ^
// expect error:
// expect error: SyntaxError: Unexpected token x in JSON at position 15
// expect error:     at JSON.parse (<anonymous>)
// expect error:     at Timeout._onTimeout (DIR/json-parse-crash.js:4:7)
// expect error:     at listOnTimeout (internal/timers.js:554:17)
// expect error:     at processTimers (internal/timers.js:497:7)
// expect exit: 1
// as: node16
// expect: exit
// expect error: undefined:2
// expect error: 	"b": x}
// expect error: 	     ^
// expect error:
// expect error: SyntaxError: Unexpected token x in JSON at position 15
// expect error:     at JSON.parse (<anonymous>)
// expect error:     at Timeout._onTimeout (DIR/json-parse-crash.js:4:7)
// expect error:     at listOnTimeout (node:internal/timers:559:17)
// expect error:     at processTimers (node:internal/timers:502:7)
// expect exit: 1
// as: node18
// expect: exit
// expect error: undefined:2
// expect error: 	"b": x}
// expect error: 	     ^
// expect error:
// expect error: SyntaxError: Unexpected token x in JSON at position 15
// expect error:     at JSON.parse (<anonymous>)
// expect error:     at Timeout._onTimeout (DIR/json-parse-crash.js:4:7)
// expect error:     at listOnTimeout (node:internal/timers:569:17)
// expect error:     at process.processTimers (node:internal/timers:512:7)
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node20
// expect: exit
// expect error: <anonymous_script>:2
// expect error: 	"b": x}
// expect error: 	     ^
// expect error:
// expect error: SyntaxError: Unexpected token 'x', "{"a": 1,
// expect error: 	"b": x}" is not valid JSON
// expect error:     at JSON.parse (<anonymous>)
// expect error:     at Timeout._onTimeout (DIR/json-parse-crash.js:4:7)
// expect error:     at listOnTimeout (node:internal/timers:581:17)
// expect error:     at process.processTimers (node:internal/timers:519:7)
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 1
