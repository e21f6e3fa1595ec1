// Strings and bytes, encodings, and what is no iterable.
const { Readable: R } = require('stream');
for (const [v, o] of [[5], [undefined], [null], [{}], [''], [true], [Symbol('x')], [[1], { highWaterMark: -1 }], [[1], { highWaterMark: 'a' }], [[1], { highWaterMark: 1.5 }], [[1], { highWaterMark: {} }], [[1], { highWaterMark: NaN }], [[1], {highWaterMark: Infinity}]]) { try { R.from(v, o); console.log('ok'); } catch (e) { console.log(e.name, e.code, e.message); } }
for (const [v, o] of [['abc', { objectMode: false }], ['abc', { encoding: 'utf8' }], [['ab', 'cd'], { objectMode: false }], [['ab', 'cd'], { objectMode: false, highWaterMark: 10 }], [[1], { objectMode: false }], [['', 'x'], { objectMode: false }], [['ab', 'cd'], { objectMode: false, encoding: 'utf8' }], [['ab', 'cd'], { encoding: 'utf8' }], [['héé'], { objectMode: false }]]) {
  let r; try { r = R.from(v, o); } catch (e) { console.log(e.message); continue; }
  const p = JSON.stringify([v, o]);
  r.on('error', e => console.log(p, 'err', e.code, e.message)).on('data', c => console.log(p, typeof c, c, r.readableLength)).on('end', () => console.log(p, 'end')).on('close', () => console.log(p, 'close'));
}
(async () => { const r = R.from(['abc', 'def', 'g'], { objectMode: false, highWaterMark: 10 }); r.on('error', e => console.log('E', e.message)); await new Promise(f => setTimeout(f, 5)); console.log(r.readableLength, r.read(2), r.read(1), r.read(2), r.readableLength, r.read(), r.read()); 
 const s = R.from(['abc', 'def', 'g'], { objectMode: false, highWaterMark: 10, encoding: 'utf8' }); await new Promise(f => setTimeout(f, 5)); console.log(s.readableLength, s.read(4), s.read(1), s.readableLength, s.read(9), s.readableLength, s.read(), s.read());
 const t = R.from(['abc', 'def', 'g'], { objectMode: false, highWaterMark: 10 });  for await (const c of t) console.log('t', c);
 const u = R.from(['abc', 'def', 'g'], { objectMode: false, highWaterMark: 10 }); u.setEncoding('utf8'); for await (const c of u) console.log('u', c);
 const w = R.from(['abc', 'def'], { objectMode: false}); w.on('readable', () => { console.log('rd', w.readableLength); let c; while ((c = w.read()) !== null) console.log('w', c); });
})();

// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received null
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received an instance of Object
// expect: ok
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type boolean (true)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type symbol (Symbol(x))
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received -1
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received 'a'
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received 1.5
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received {}
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received NaN
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received Infinity
// expect: ["abc",{"objectMode":false}] object <Buffer 61 62 63> 0
// expect: ["abc",{"encoding":"utf8"}] string abc 0
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 61 62> 2
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 63 64> 0
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 61 62> 2
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 63 64> 0
// expect: [["","x"],{"objectMode":false}] object <Buffer 78> 0
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string ab 2
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string cd 0
// expect: [["ab","cd"],{"encoding":"utf8"}] string ab 1
// expect: [["ab","cd"],{"encoding":"utf8"}] string cd 0
// expect: [["héé"],{"objectMode":false}] object <Buffer 68 c3 a9 c3 a9> 0
// expect: ["abc",{"objectMode":false}] end
// expect: ["abc",{"encoding":"utf8"}] end
// expect: [["ab","cd"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] end
// expect: [["","x"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] end
// expect: [["ab","cd"],{"encoding":"utf8"}] end
// expect: [["héé"],{"objectMode":false}] end
// expect: ["abc",{"objectMode":false}] close
// expect: ["abc",{"encoding":"utf8"}] close
// expect: [[1],{"objectMode":false}] err ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (1)
// expect: [[1],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] close
// expect: [["","x"],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] close
// expect: [["ab","cd"],{"encoding":"utf8"}] close
// expect: [["héé"],{"objectMode":false}] close
// expect: 0 <Buffer 61 62> <Buffer 63> <Buffer 64 65> 2 <Buffer 66 67> null
// expect: 0 abcd e 2 fg 0 null null
// expect: t <Buffer 61 62 63 64 65 66 67>
// expect: u abcdefg
// expect: rd 3
// expect: w <Buffer 61 62 63 64 65 66>
// expect: rd 0
// as: node10
// expect: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "iterable" argument must be of type Iterable. Received type number
// expect: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "iterable" argument must be of type Iterable. Received type undefined
// expect: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "iterable" argument must be of type Iterable. Received type object
// expect: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "iterable" argument must be of type Iterable. Received type object
// expect: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "iterable" argument must be of type Iterable. Received type string
// expect: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "iterable" argument must be of type Iterable. Received type boolean
// expect: TypeError [ERR_INVALID_ARG_TYPE] ERR_INVALID_ARG_TYPE The "iterable" argument must be of type Iterable. Received type symbol
// expect: TypeError [ERR_INVALID_OPT_VALUE] ERR_INVALID_OPT_VALUE The value "-1" is invalid for option "highWaterMark"
// expect: TypeError [ERR_INVALID_OPT_VALUE] ERR_INVALID_OPT_VALUE The value "a" is invalid for option "highWaterMark"
// expect: TypeError [ERR_INVALID_OPT_VALUE] ERR_INVALID_OPT_VALUE The value "1.5" is invalid for option "highWaterMark"
// expect: TypeError [ERR_INVALID_OPT_VALUE] ERR_INVALID_OPT_VALUE The value "[object Object]" is invalid for option "highWaterMark"
// expect: TypeError [ERR_INVALID_OPT_VALUE] ERR_INVALID_OPT_VALUE The value "NaN" is invalid for option "highWaterMark"
// expect: TypeError [ERR_INVALID_OPT_VALUE] ERR_INVALID_OPT_VALUE The value "Infinity" is invalid for option "highWaterMark"
// expect: ["abc",{"objectMode":false}] object <Buffer 61> 0
// expect: ["abc",{"encoding":"utf8"}] string a 0
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 61 62> 0
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 61 62> 0
// expect: [[1],{"objectMode":false}] err ERR_INVALID_ARG_TYPE The "chunk" argument must be one of type string, Buffer, or Uint8Array. Received type number
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string ab 0
// expect: [["ab","cd"],{"encoding":"utf8"}] string ab 0
// expect: [["héé"],{"objectMode":false}] object <Buffer 68 c3 a9 c3 a9> 0
// expect: ["abc",{"objectMode":false}] object <Buffer 62> 0
// expect: ["abc",{"encoding":"utf8"}] string b 0
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 63 64> 0
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 63 64> 0
// expect: [["","x"],{"objectMode":false}] object <Buffer 78> 0
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string cd 0
// expect: [["ab","cd"],{"encoding":"utf8"}] string cd 0
// expect: ["abc",{"objectMode":false}] object <Buffer 63> 0
// expect: ["abc",{"encoding":"utf8"}] string c 0
// expect: [[1],{"objectMode":false}] end
// expect: [["héé"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] end
// expect: [["","x"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] end
// expect: [["ab","cd"],{"encoding":"utf8"}] end
// expect: ["abc",{"objectMode":false}] end
// expect: ["abc",{"encoding":"utf8"}] end
// expect: 0 null null null 0 null null
// expect: 0 null null 0 null 0 null null
// expect: t <Buffer 61 62 63 64 65 66 67>
// expect: u abcdefg
// expect: rd 6
// expect: w <Buffer 61 62 63 64 65 66>
// as: node11
// expect: TypeError undefined R.from is not a function
// expect: TypeError undefined R.from is not a function
// expect: TypeError undefined R.from is not a function
// expect: TypeError undefined R.from is not a function
// expect: TypeError undefined R.from is not a function
// expect: TypeError undefined R.from is not a function
// expect: TypeError undefined R.from is not a function
// expect: TypeError undefined R.from is not a function
// expect: TypeError undefined R.from is not a function
// expect: TypeError undefined R.from is not a function
// expect: TypeError undefined R.from is not a function
// expect: TypeError undefined R.from is not a function
// expect: TypeError undefined R.from is not a function
// expect: R.from is not a function
// expect: R.from is not a function
// expect: R.from is not a function
// expect: R.from is not a function
// expect: R.from is not a function
// expect: R.from is not a function
// expect: R.from is not a function
// expect: R.from is not a function
// expect: R.from is not a function
// expect error: (node:PID) UnhandledPromiseRejectionWarning: TypeError: R.from is not a function
// expect error:     at DIR/stream-bytes.js:9:28
// expect error:     at Object.<anonymous> (DIR/stream-bytes.js:14:3)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:816:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:827:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:685:32)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:620:12)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:877:12)
// expect error:     at internal/main/run_main_module.js:21:11
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 1)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// as: node12
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received null
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received an instance of Object
// expect: ok
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type boolean (true)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type symbol (Symbol(x))
// expect: TypeError ERR_INVALID_OPT_VALUE The value "-1" is invalid for option "highWaterMark"
// expect: TypeError ERR_INVALID_OPT_VALUE The value "a" is invalid for option "highWaterMark"
// expect: TypeError ERR_INVALID_OPT_VALUE The value "1.5" is invalid for option "highWaterMark"
// expect: TypeError ERR_INVALID_OPT_VALUE The value "{}" is invalid for option "highWaterMark"
// expect: TypeError ERR_INVALID_OPT_VALUE The value "NaN" is invalid for option "highWaterMark"
// expect: TypeError ERR_INVALID_OPT_VALUE The value "Infinity" is invalid for option "highWaterMark"
// expect: ["abc",{"objectMode":false}] object <Buffer 61 62 63> 0
// expect: ["abc",{"encoding":"utf8"}] string abc 0
// expect: ["abc",{"objectMode":false}] end
// expect: ["abc",{"encoding":"utf8"}] end
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 61 62> 0
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 61 62> 0
// expect: [[1],{"objectMode":false}] err ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received type number (1)
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string ab 0
// expect: [["ab","cd"],{"encoding":"utf8"}] string ab 0
// expect: [["héé"],{"objectMode":false}] object <Buffer 68 c3 a9 c3 a9> 0
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 63 64> 0
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 63 64> 0
// expect: [["","x"],{"objectMode":false}] object <Buffer 78> 0
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string cd 0
// expect: [["ab","cd"],{"encoding":"utf8"}] string cd 0
// expect: [[1],{"objectMode":false}] end
// expect: [["héé"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] end
// expect: [["","x"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] end
// expect: [["ab","cd"],{"encoding":"utf8"}] end
// expect: 0 null null null 0 null null
// expect: 0 null null 0 null 0 null null
// expect: t <Buffer 61 62 63 64 65 66 67>
// expect: u abcdefg
// expect: rd 3
// expect: w <Buffer 61 62 63>
// expect: rd 3
// expect: w <Buffer 64 65 66>
// expect: rd 0
// as: node14
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received null
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received an instance of Object
// expect: ok
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type boolean (true)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type symbol (Symbol(x))
// expect: TypeError ERR_INVALID_OPT_VALUE The value "-1" is invalid for option "highWaterMark"
// expect: TypeError ERR_INVALID_OPT_VALUE The value "a" is invalid for option "highWaterMark"
// expect: TypeError ERR_INVALID_OPT_VALUE The value "1.5" is invalid for option "highWaterMark"
// expect: TypeError ERR_INVALID_OPT_VALUE The value "{}" is invalid for option "highWaterMark"
// expect: TypeError ERR_INVALID_OPT_VALUE The value "NaN" is invalid for option "highWaterMark"
// expect: TypeError ERR_INVALID_OPT_VALUE The value "Infinity" is invalid for option "highWaterMark"
// expect: ["abc",{"objectMode":false}] object <Buffer 61 62 63> 0
// expect: ["abc",{"encoding":"utf8"}] string abc 0
// expect: ["abc",{"objectMode":false}] end
// expect: ["abc",{"encoding":"utf8"}] end
// expect: ["abc",{"objectMode":false}] close
// expect: ["abc",{"encoding":"utf8"}] close
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 61 62> 0
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 61 62> 0
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string ab 0
// expect: [["ab","cd"],{"encoding":"utf8"}] string ab 0
// expect: [["héé"],{"objectMode":false}] object <Buffer 68 c3 a9 c3 a9> 0
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 63 64> 0
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 63 64> 0
// expect: [["","x"],{"objectMode":false}] object <Buffer 78> 0
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string cd 0
// expect: [["ab","cd"],{"encoding":"utf8"}] string cd 0
// expect: [[1],{"objectMode":false}] end
// expect: [["héé"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] end
// expect: [["","x"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] end
// expect: [["ab","cd"],{"encoding":"utf8"}] end
// expect: [[1],{"objectMode":false}] err ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received type number (1)
// expect: [[1],{"objectMode":false}] close
// expect: [["héé"],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] close
// expect: [["","x"],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] close
// expect: [["ab","cd"],{"encoding":"utf8"}] close
// expect: 0 null null null 0 null null
// expect: 0 null null 0 null 0 null null
// expect: t <Buffer 61 62 63 64 65 66 67>
// expect: u abcdefg
// expect: rd 3
// expect: w <Buffer 61 62 63>
// expect: rd 3
// expect: w <Buffer 64 65 66>
// expect: rd 0
// as: node16
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received null
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received an instance of Object
// expect: ok
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type boolean (true)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type symbol (Symbol(x))
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received -1
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received 'a'
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received 1.5
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received {}
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received NaN
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received Infinity
// expect: ["abc",{"objectMode":false}] object <Buffer 61 62 63> 0
// expect: ["abc",{"encoding":"utf8"}] string abc 0
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 61 62> 2
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 63 64> 0
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 61 62> 2
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 63 64> 0
// expect: [["","x"],{"objectMode":false}] object <Buffer 78> 0
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string ab 2
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string cd 0
// expect: [["ab","cd"],{"encoding":"utf8"}] string ab 1
// expect: [["ab","cd"],{"encoding":"utf8"}] string cd 0
// expect: [["héé"],{"objectMode":false}] object <Buffer 68 c3 a9 c3 a9> 0
// expect: ["abc",{"objectMode":false}] end
// expect: ["abc",{"encoding":"utf8"}] end
// expect: [["ab","cd"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] end
// expect: [[1],{"objectMode":false}] end
// expect: [["","x"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] end
// expect: [["ab","cd"],{"encoding":"utf8"}] end
// expect: [["héé"],{"objectMode":false}] end
// expect: ["abc",{"objectMode":false}] close
// expect: ["abc",{"encoding":"utf8"}] close
// expect: [[1],{"objectMode":false}] err ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received type number (1)
// expect: [[1],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] close
// expect: [["","x"],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] close
// expect: [["ab","cd"],{"encoding":"utf8"}] close
// expect: [["héé"],{"objectMode":false}] close
// expect: 0 <Buffer 61 62> <Buffer 63> <Buffer 64 65> 2 <Buffer 66 67> null
// expect: 0 abcd e 2 fg 0 null null
// expect: t <Buffer 61 62 63 64 65 66 67>
// expect: u abcdefg
// expect: rd 3
// expect: w <Buffer 61 62 63 64 65 66>
// expect: rd 0
// as: node18
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received null
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received an instance of Object
// expect: ok
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type boolean (true)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type symbol (Symbol(x))
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received -1
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received 'a'
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received 1.5
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received {}
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received NaN
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received Infinity
// expect: ["abc",{"objectMode":false}] object <Buffer 61 62 63> 0
// expect: ["abc",{"encoding":"utf8"}] string abc 0
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 61 62> 2
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 63 64> 0
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 61 62> 2
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 63 64> 0
// expect: [["","x"],{"objectMode":false}] object <Buffer 78> 0
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string ab 2
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string cd 0
// expect: [["ab","cd"],{"encoding":"utf8"}] string ab 1
// expect: [["ab","cd"],{"encoding":"utf8"}] string cd 0
// expect: [["héé"],{"objectMode":false}] object <Buffer 68 c3 a9 c3 a9> 0
// expect: ["abc",{"objectMode":false}] end
// expect: ["abc",{"encoding":"utf8"}] end
// expect: [["ab","cd"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] end
// expect: [["","x"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] end
// expect: [["ab","cd"],{"encoding":"utf8"}] end
// expect: [["héé"],{"objectMode":false}] end
// expect: ["abc",{"objectMode":false}] close
// expect: ["abc",{"encoding":"utf8"}] close
// expect: [[1],{"objectMode":false}] err ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received type number (1)
// expect: [[1],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] close
// expect: [["","x"],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] close
// expect: [["ab","cd"],{"encoding":"utf8"}] close
// expect: [["héé"],{"objectMode":false}] close
// expect: 0 <Buffer 61 62> <Buffer 63> <Buffer 64 65> 2 <Buffer 66 67> null
// expect: 0 abcd e 2 fg 0 null null
// expect: t <Buffer 61 62 63 64 65 66 67>
// expect: u abcdefg
// expect: rd 3
// expect: w <Buffer 61 62 63 64 65 66>
// expect: rd 0
// as: node20
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received null
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received an instance of Object
// expect: ok
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type boolean (true)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type symbol (Symbol(x))
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received -1
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received 'a'
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received 1.5
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received {}
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received NaN
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received Infinity
// expect: ["abc",{"objectMode":false}] object <Buffer 61 62 63> 0
// expect: ["abc",{"encoding":"utf8"}] string abc 0
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 61 62> 2
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 63 64> 0
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 61 62> 2
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 63 64> 0
// expect: [["","x"],{"objectMode":false}] object <Buffer 78> 0
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string ab 2
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string cd 0
// expect: [["ab","cd"],{"encoding":"utf8"}] string ab 1
// expect: [["ab","cd"],{"encoding":"utf8"}] string cd 0
// expect: [["héé"],{"objectMode":false}] object <Buffer 68 c3 a9 c3 a9> 0
// expect: ["abc",{"objectMode":false}] end
// expect: ["abc",{"encoding":"utf8"}] end
// expect: [["ab","cd"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] end
// expect: [["","x"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] end
// expect: [["ab","cd"],{"encoding":"utf8"}] end
// expect: [["héé"],{"objectMode":false}] end
// expect: ["abc",{"objectMode":false}] close
// expect: ["abc",{"encoding":"utf8"}] close
// expect: [[1],{"objectMode":false}] err ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (1)
// expect: [[1],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] close
// expect: [["","x"],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] close
// expect: [["ab","cd"],{"encoding":"utf8"}] close
// expect: [["héé"],{"objectMode":false}] close
// expect: 0 <Buffer 61 62> <Buffer 63> <Buffer 64 65> 2 <Buffer 66 67> null
// expect: 0 abcd e 2 fg 0 null null
// expect: t <Buffer 61 62 63 64 65 66 67>
// expect: u abcdefg
// expect: rd 3
// expect: w <Buffer 61 62 63 64 65 66>
// expect: rd 0
// as: node24
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received null
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received an instance of Object
// expect: ok
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type boolean (true)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type symbol (Symbol(x))
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received -1
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received 'a'
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received 1.5
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received {}
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received NaN
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received Infinity
// expect: ["abc",{"objectMode":false}] object <Buffer 61 62 63> 0
// expect: ["abc",{"encoding":"utf8"}] string abc 0
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 61 62> 2
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 63 64> 0
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 61 62> 2
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 63 64> 0
// expect: [["","x"],{"objectMode":false}] object <Buffer 78> 0
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string ab 2
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string cd 0
// expect: [["ab","cd"],{"encoding":"utf8"}] string ab 1
// expect: [["ab","cd"],{"encoding":"utf8"}] string cd 0
// expect: [["héé"],{"objectMode":false}] object <Buffer 68 c3 a9 c3 a9> 0
// expect: ["abc",{"objectMode":false}] end
// expect: ["abc",{"encoding":"utf8"}] end
// expect: [["ab","cd"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] end
// expect: [["","x"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] end
// expect: [["ab","cd"],{"encoding":"utf8"}] end
// expect: [["héé"],{"objectMode":false}] end
// expect: ["abc",{"objectMode":false}] close
// expect: ["abc",{"encoding":"utf8"}] close
// expect: [[1],{"objectMode":false}] err ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (1)
// expect: [[1],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] close
// expect: [["","x"],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] close
// expect: [["ab","cd"],{"encoding":"utf8"}] close
// expect: [["héé"],{"objectMode":false}] close
// expect: 0 <Buffer 61 62> <Buffer 63> <Buffer 64 65> 2 <Buffer 66 67> null
// expect: 0 abcd e 2 fg 0 null null
// expect: t <Buffer 61 62 63 64 65 66 67>
// expect: u abcdefg
// expect: rd 3
// expect: w <Buffer 61 62 63 64 65 66>
// expect: rd 0
// as: node26
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received null
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received an instance of Object
// expect: ok
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type boolean (true)
// expect: TypeError ERR_INVALID_ARG_TYPE The "iterable" argument must be an instance of Iterable. Received type symbol (Symbol(x))
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received -1
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received 'a'
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received 1.5
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received {}
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received NaN
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.highWaterMark' is invalid. Received Infinity
// expect: ["abc",{"objectMode":false}] object <Buffer 61 62 63> 0
// expect: ["abc",{"encoding":"utf8"}] string abc 0
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 61 62> 2
// expect: [["ab","cd"],{"objectMode":false}] object <Buffer 63 64> 0
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 61 62> 2
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] object <Buffer 63 64> 0
// expect: [["","x"],{"objectMode":false}] object <Buffer 78> 0
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string ab 2
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] string cd 0
// expect: [["ab","cd"],{"encoding":"utf8"}] string ab 1
// expect: [["ab","cd"],{"encoding":"utf8"}] string cd 0
// expect: [["héé"],{"objectMode":false}] object <Buffer 68 c3 a9 c3 a9> 0
// expect: ["abc",{"objectMode":false}] end
// expect: ["abc",{"encoding":"utf8"}] end
// expect: [["ab","cd"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] end
// expect: [["","x"],{"objectMode":false}] end
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] end
// expect: [["ab","cd"],{"encoding":"utf8"}] end
// expect: [["héé"],{"objectMode":false}] end
// expect: ["abc",{"objectMode":false}] close
// expect: ["abc",{"encoding":"utf8"}] close
// expect: [[1],{"objectMode":false}] err ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (1)
// expect: [[1],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false,"highWaterMark":10}] close
// expect: [["","x"],{"objectMode":false}] close
// expect: [["ab","cd"],{"objectMode":false,"encoding":"utf8"}] close
// expect: [["ab","cd"],{"encoding":"utf8"}] close
// expect: [["héé"],{"objectMode":false}] close
// expect: 0 <Buffer 61 62> <Buffer 63> <Buffer 64 65> 2 <Buffer 66> <Buffer 67>
// expect: 0 abcd e 2 fg 0 null null
// expect: t <Buffer 61 62 63>
// expect: t <Buffer 64 65 66>
// expect: t <Buffer 67>
// expect: u abcdefg
// expect: rd 3
// expect: w <Buffer 61 62 63>
// expect: w <Buffer 64 65 66>
// expect: rd 0
