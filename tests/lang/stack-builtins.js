// A builtin that throws has a frame of its own, but for a few.
const t=(k,f)=>{ try { f(); console.log(k,'fine') } catch(e) { const l=e.stack.split('\n'); let i=0; while (l[i].indexOf('    at')!==0) i++; console.log(k+':',l[i].trim().split('(/')[0].split('/').pop(), '|', l[i+1].trim().split('(/')[0].split('/').pop()) } };
t('json',()=>JSON.parse('{'));
t('json2',()=>JSON.parse(undefined));
t('stringify',()=>{ const a={}; a.a=a; JSON.stringify(a) });
t('bigint json',()=>JSON.stringify(BigInt(1)));
t('repeat',()=>'a'.repeat(-1));
t('toFixed',()=>(1).toFixed(101));
t('toString',()=>(1).toString(1));
t('toPrecision',()=>(1).toPrecision(101));
t('normalize',()=>'a'.normalize('x'));
t('fromCodePoint',()=>String.fromCodePoint(-1));
t('defineProperty',()=>Object.defineProperty(1,'a',{}));
t('defineProperties',()=>Object.defineProperties({},{a:1}));
t('create',()=>Object.create(1));
t('setProto',()=>Object.setPrototypeOf({},1));
t('keys',()=>Object.keys(null));
t('assign',()=>Object.assign(null));
t('entries',()=>Object.entries(null));
t('fromEntries',()=>Object.fromEntries([5]));
t('freeze redefine',()=>Object.defineProperty(Object.freeze({a:1}),'a',{value:2}));
t('reflect',()=>Reflect.ownKeys(1));
t('apply',()=>Reflect.apply(1));
t('fn apply',()=>(()=>{}).apply(null,1));
t('bind',()=>Function.prototype.bind.call(1));
t('call',()=>Function.prototype.call.call(1));
t('fn toString',()=>Function.prototype.toString.call({}));
t('map new',()=>new Map(1));
t('map new2',()=>new Map([1]));
t('set new',()=>new Set(1));
t('Map call',()=>Map());
t('Promise call',()=>Promise());
t('Promise new',()=>new Promise());
t('map get',()=>Map.prototype.get.call({},1));
t('set size',()=>Object.getOwnPropertyDescriptor(Set.prototype,'size').get.call({}));
t('weakmap',()=>new WeakMap().set(1,1));
t('Symbol new',()=>new Symbol);
t('Symbol()+',()=>Symbol()+'');
t('Symbol.keyFor',()=>Symbol.keyFor(1));
t('sym desc',()=>Symbol.prototype.toString.call(1));
t('arr len',()=>new Array(-1));
t('arr length',()=>{ [].length=-1 });
t('reduce',()=>[].reduce(()=>1));
t('reduceRight',()=>[].reduceRight(()=>1));
t('forEach',()=>[1].forEach(5));
t('map',()=>[1].map());
t('filter',()=>[1].filter({}));
t('find',()=>[1].find());
t('some',()=>[1].some());
t('every',()=>[1].every());
t('sort',()=>[2,1].sort(5));
t('flatMap',()=>[1].flatMap());
t('from',()=>Array.from(null));
t('from2',()=>Array.from([1],5));
t('concat',()=>Array.prototype.concat.call(null));
t('push frozen',()=>Object.freeze([1]).push(2));
t('pop frozen',()=>Object.freeze([1]).pop());
t('shift',()=>Object.freeze([1]).shift());
t('splice',()=>Object.freeze([1]).splice(0,1));
t('sort frozen',()=>Object.freeze([2,1]).sort());
t('reverse frozen',()=>Object.freeze([2,1]).reverse());
t('fill frozen',()=>Object.freeze([2,1]).fill(0));
t('date iso',()=>new Date(NaN).toISOString());
t('date get',()=>Date.prototype.getTime.call({}));
t('uri',()=>decodeURIComponent('%'));
t('encode',()=>encodeURIComponent('\ud800'));
t('BigInt',()=>BigInt(1.5));
t('BigInt2',()=>BigInt('x'));
t('asUintN',()=>BigInt.asUintN(-1,BigInt(1)));
t('gen next',()=>{ const g=(function*(){ g.next() })(); g.next() });
t('gen call',()=>(function*(){})().next.call({}));
t('promise then',()=>Promise.prototype.then.call(1));
t('promise resolve',()=>Promise.resolve.call(1));
t('promise all',()=>Promise.all.call(1));
t('str raw',()=>String.raw());
t('includes',()=>'a'.includes(null));
t('padEnd',()=>'a'.padEnd(2**30));
t('hasOwn',()=>Object.prototype.hasOwnProperty.call(null));
t('valueOf',()=>Number.prototype.valueOf.call('x'));
t('toLocale',()=>Boolean.prototype.toString.call(1));
t('iterator next',()=>[][Symbol.iterator]().next.call({}));
t('map iterator',()=>new Map().entries().next.call({}));
t('error toString',()=>Error.prototype.toString.call(1));

// expect: json: at JSON.parse (<anonymous>) | stack-builtins.js:3:19
// expect: json2: at JSON.parse (<anonymous>) | stack-builtins.js:4:20
// expect: stringify: at JSON.stringify (<anonymous>) | stack-builtins.js:5:45
// expect: bigint json: at JSON.stringify (<anonymous>) | stack-builtins.js:6:26
// expect: repeat: at String.repeat (<anonymous>) | stack-builtins.js:7:20
// expect: toFixed: at Number.toFixed (<anonymous>) | stack-builtins.js:8:21
// expect: toString: at Number.toString (<anonymous>) | stack-builtins.js:9:22
// expect: toPrecision: at Number.toPrecision (<anonymous>) | stack-builtins.js:10:25
// expect: normalize: at String.normalize (<anonymous>) | stack-builtins.js:11:23
// expect: fromCodePoint: at Function.fromCodePoint (<anonymous>) | stack-builtins.js:12:30
// expect: defineProperty: at Function.defineProperty (<anonymous>) | stack-builtins.js:13:31
// expect: defineProperties: at Function.defineProperties (<anonymous>) | stack-builtins.js:14:33
// expect: create: at Function.create (<anonymous>) | stack-builtins.js:15:23
// expect: setProto: at Function.setPrototypeOf (<anonymous>) | stack-builtins.js:16:25
// expect: keys: at Function.keys (<anonymous>) | stack-builtins.js:17:21
// expect: assign: at Function.assign (<anonymous>) | stack-builtins.js:18:23
// expect: entries: at Function.entries (<anonymous>) | stack-builtins.js:19:24
// expect: fromEntries: at Function.fromEntries (<anonymous>) | stack-builtins.js:20:28
// expect: freeze redefine: at Function.defineProperty (<anonymous>) | stack-builtins.js:21:32
// expect: reflect: at Reflect.ownKeys (<anonymous>) | stack-builtins.js:22:25
// expect: apply: stack-builtins.js:23:23 | at t 
// expect: fn apply: stack-builtins.js:24:27 | at t 
// expect: bind: at Number.bind (<anonymous>) | stack-builtins.js:25:38
// expect: call: stack-builtins.js:26:38 | at t 
// expect: fn toString: at Object.toString (<anonymous>) | stack-builtins.js:27:49
// expect: map new: at new Map (<anonymous>) | stack-builtins.js:28:17
// expect: map new2: at new Map (<anonymous>) | stack-builtins.js:29:18
// expect: set new: at new Set (<anonymous>) | stack-builtins.js:30:17
// expect: Map call: at Map (<anonymous>) | stack-builtins.js:31:18
// expect: Promise call: at Promise (<anonymous>) | stack-builtins.js:32:22
// expect: Promise new: at new Promise (<anonymous>) | stack-builtins.js:33:21
// expect: map get: at Object.get (<anonymous>) | stack-builtins.js:34:35
// expect: set size: at get size (<anonymous>) | stack-builtins.js:35:76
// expect: weakmap: at WeakMap.set (<anonymous>) | stack-builtins.js:36:31
// expect: Symbol new: at new Symbol (<anonymous>) | stack-builtins.js:37:20
// expect: Symbol()+: stack-builtins.js:38:27 | at t 
// expect: Symbol.keyFor: at Function.keyFor (<anonymous>) | stack-builtins.js:39:30
// expect: sym desc: at Number.toString (<anonymous>) | stack-builtins.js:40:44
// expect: arr len: stack-builtins.js:41:17 | at t 
// expect: arr length: stack-builtins.js:42:31 | at t 
// expect: reduce: at Array.reduce (<anonymous>) | stack-builtins.js:43:19
// expect: reduceRight: at Array.reduceRight (<anonymous>) | stack-builtins.js:44:24
// expect: forEach: at Array.forEach (<anonymous>) | stack-builtins.js:45:21
// expect: map: at Array.map (<anonymous>) | stack-builtins.js:46:17
// expect: filter: at Array.filter (<anonymous>) | stack-builtins.js:47:20
// expect: find: at Array.find (<anonymous>) | stack-builtins.js:48:18
// expect: some: at Array.some (<anonymous>) | stack-builtins.js:49:18
// expect: every: at Array.every (<anonymous>) | stack-builtins.js:50:19
// expect: sort: at Array.sort (<anonymous>) | stack-builtins.js:51:20
// expect: flatMap: at Array.flatMap (<anonymous>) | stack-builtins.js:52:21
// expect: from: at Function.from (<anonymous>) | stack-builtins.js:53:20
// expect: from2: at Function.from (<anonymous>) | stack-builtins.js:54:21
// expect: concat: at concat (<anonymous>) | stack-builtins.js:55:39
// expect: push frozen: at Array.push (<anonymous>) | stack-builtins.js:56:40
// expect: pop frozen: at Array.pop (<anonymous>) | stack-builtins.js:57:39
// expect: shift: at Array.shift (<anonymous>) | stack-builtins.js:58:34
// expect: splice: at Array.splice (<anonymous>) | stack-builtins.js:59:35
// expect: sort frozen: at Array.sort (<anonymous>) | stack-builtins.js:60:42
// expect: reverse frozen: at Array.reverse (<anonymous>) | stack-builtins.js:61:45
// expect: fill frozen: at Array.fill (<anonymous>) | stack-builtins.js:62:42
// expect: date iso: at Date.toISOString (<anonymous>) | stack-builtins.js:63:32
// expect: date get: at Object.getTime (<anonymous>) | stack-builtins.js:64:41
// expect: uri: at decodeURIComponent (<anonymous>) | stack-builtins.js:65:13
// expect: encode: at encodeURIComponent (<anonymous>) | stack-builtins.js:66:16
// expect: BigInt: at BigInt (<anonymous>) | stack-builtins.js:67:16
// expect: BigInt2: at BigInt (<anonymous>) | stack-builtins.js:68:17
// expect: asUintN: at Function.asUintN (<anonymous>) | stack-builtins.js:69:24
// expect: gen next: at Generator.next (<anonymous>) | stack-builtins.js:70:44
// expect: gen call: at Object.next (<anonymous>) | stack-builtins.js:71:41
// expect: promise then: at Number.then (<anonymous>) | stack-builtins.js:72:45
// expect: promise resolve: at Number.resolve (<anonymous>) | stack-builtins.js:73:41
// expect: promise all: at Number.all (<anonymous>) | stack-builtins.js:74:33
// expect: str raw: at Function.raw (<anonymous>) | stack-builtins.js:75:24
// expect: includes fine
// expect: padEnd: at String.padEnd (<anonymous>) | stack-builtins.js:77:20
// expect: hasOwn: at hasOwnProperty (<anonymous>) | stack-builtins.js:78:48
// expect: valueOf: at String.valueOf (<anonymous>) | stack-builtins.js:79:42
// expect: toLocale: at Number.toString (<anonymous>) | stack-builtins.js:80:45
// expect: iterator next: at Object.next (<anonymous>) | stack-builtins.js:81:50
// expect: map iterator: at Object.next (<anonymous>) | stack-builtins.js:82:47
// expect: error toString: at Number.toString (<anonymous>) | stack-builtins.js:83:49
// as: node10
// expect: json: at JSON.parse (<anonymous>) | at t 
// expect: json2: at JSON.parse (<anonymous>) | at t 
// expect: stringify: at JSON.stringify (<anonymous>) | at t 
// expect: bigint json: at JSON.stringify (<anonymous>) | at t 
// expect: repeat: at String.repeat (<anonymous>) | at t 
// expect: toFixed: at Number.toFixed (<anonymous>) | at t 
// expect: toString: at Number.toString (<anonymous>) | at t 
// expect: toPrecision: at Number.toPrecision (<anonymous>) | at t 
// expect: normalize: at String.normalize (<anonymous>) | at t 
// expect: fromCodePoint: at Function.fromCodePoint (<anonymous>) | at t 
// expect: defineProperty: at Function.defineProperty (<anonymous>) | at t 
// expect: defineProperties: at Function.defineProperties (<anonymous>) | at t 
// expect: create: at Function.create (<anonymous>) | at t 
// expect: setProto: at Function.setPrototypeOf (<anonymous>) | at t 
// expect: keys: at Function.keys (<anonymous>) | at t 
// expect: assign: at Function.assign (<anonymous>) | at t 
// expect: entries: at Function.entries (<anonymous>) | at t 
// expect: fromEntries: at t  | at t 
// expect: freeze redefine: at Function.defineProperty (<anonymous>) | at t 
// expect: reflect: at Object.ownKeys (<anonymous>) | at t 
// expect: apply: at t  | at t 
// expect: fn apply: at t  | at t 
// expect: bind: at Number.bind (<anonymous>) | at t 
// expect: call: at t  | at t 
// expect: fn toString: at Object.toString (<anonymous>) | at t 
// expect: map new: at new Map (<anonymous>) | at t 
// expect: map new2: at new Map (<anonymous>) | at t 
// expect: set new: at new Set (<anonymous>) | at t 
// expect: Map call: at Map (<anonymous>) | at t 
// expect: Promise call: at Promise (<anonymous>) | at t 
// expect: Promise new: at new Promise (<anonymous>) | at t 
// expect: map get: at Object.get (<anonymous>) | at t 
// expect: set size: at Object.get size (<anonymous>) | at t 
// expect: weakmap: at WeakMap.set (<anonymous>) | at t 
// expect: Symbol new: at new Symbol (<anonymous>) | at t 
// expect: Symbol()+: at t  | at t 
// expect: Symbol.keyFor: at Function.keyFor (<anonymous>) | at t 
// expect: sym desc: at Number.toString (<anonymous>) | at t 
// expect: arr len: at t  | at t 
// expect: arr length: at t  | at t 
// expect: reduce: at Array.reduce (<anonymous>) | at t 
// expect: reduceRight: at Array.reduceRight (<anonymous>) | at t 
// expect: forEach: at Array.forEach (<anonymous>) | at t 
// expect: map: at Array.map (<anonymous>) | at t 
// expect: filter: at Array.filter (<anonymous>) | at t 
// expect: find: at Array.find (<anonymous>) | at t 
// expect: some: at Array.some (<anonymous>) | at t 
// expect: every: at Array.every (<anonymous>) | at t 
// expect: sort: at Array.sort (native) | at t 
// expect: flatMap: at t  | at t 
// expect: from: at Function.from (<anonymous>) | at t 
// expect: from2: at Function.from (<anonymous>) | at t 
// expect: concat: at concat (<anonymous>) | at t 
// expect: push frozen: at Array.push (<anonymous>) | at t 
// expect: pop frozen: at Array.pop (<anonymous>) | at t 
// expect: shift: at Array.shift (<anonymous>) | at t 
// expect: splice: at Array.splice (<anonymous>) | at t 
// expect: sort frozen: at Array.sort (native) | at t 
// expect: reverse frozen: at Array.reverse (native) | at t 
// expect: fill frozen: at Array.fill (native) | at t 
// expect: date iso: at Date.toISOString (<anonymous>) | at t 
// expect: date get: at Object.getTime (<anonymous>) | at t 
// expect: uri: at decodeURIComponent (<anonymous>) | at t 
// expect: encode: at encodeURIComponent (<anonymous>) | at t 
// expect: BigInt: at BigInt (<anonymous>) | at t 
// expect: BigInt2: at BigInt (<anonymous>) | at t 
// expect: asUintN: at Function.asUintN (<anonymous>) | at t 
// expect: gen next: at Generator.next (<anonymous>) | stack-builtins.js:70:44
// expect: gen call: at Object.next (<anonymous>) | at t 
// expect: promise then: at Number.then (<anonymous>) | at t 
// expect: promise resolve: at Number.resolve (<anonymous>) | at t 
// expect: promise all: at Number.all (<anonymous>) | at t 
// expect: str raw: at Function.raw (<anonymous>) | at t 
// expect: includes fine
// expect: padEnd: at String.padEnd (<anonymous>) | at t 
// expect: hasOwn: at hasOwnProperty (<anonymous>) | at t 
// expect: valueOf: at String.valueOf (<anonymous>) | at t 
// expect: toLocale: at Number.toString (<anonymous>) | at t 
// expect: iterator next: at Object.next (<anonymous>) | at t 
// expect: map iterator: at Object.next (<anonymous>) | at t 
// expect: error toString: at Number.toString (<anonymous>) | at t 
// as: node12
// expect: json: at JSON.parse (<anonymous>) | stack-builtins.js:3:19
// expect: json2: at JSON.parse (<anonymous>) | stack-builtins.js:4:20
// expect: stringify: at JSON.stringify (<anonymous>) | stack-builtins.js:5:45
// expect: bigint json: at JSON.stringify (<anonymous>) | stack-builtins.js:6:26
// expect: repeat: at String.repeat (<anonymous>) | stack-builtins.js:7:20
// expect: toFixed: at Number.toFixed (<anonymous>) | stack-builtins.js:8:21
// expect: toString: at Number.toString (<anonymous>) | stack-builtins.js:9:22
// expect: toPrecision: at Number.toPrecision (<anonymous>) | stack-builtins.js:10:25
// expect: normalize: at String.normalize (<anonymous>) | stack-builtins.js:11:23
// expect: fromCodePoint: at Function.fromCodePoint (<anonymous>) | stack-builtins.js:12:30
// expect: defineProperty: at Function.defineProperty (<anonymous>) | stack-builtins.js:13:31
// expect: defineProperties: at Function.defineProperties (<anonymous>) | stack-builtins.js:14:33
// expect: create: at Function.create (<anonymous>) | stack-builtins.js:15:23
// expect: setProto: at Function.setPrototypeOf (<anonymous>) | stack-builtins.js:16:25
// expect: keys: at Function.keys (<anonymous>) | stack-builtins.js:17:21
// expect: assign: at Function.assign (<anonymous>) | stack-builtins.js:18:23
// expect: entries: at Function.entries (<anonymous>) | stack-builtins.js:19:24
// expect: fromEntries: at Function.fromEntries (<anonymous>) | stack-builtins.js:20:28
// expect: freeze redefine: at Function.defineProperty (<anonymous>) | stack-builtins.js:21:32
// expect: reflect: at Object.ownKeys (<anonymous>) | stack-builtins.js:22:25
// expect: apply: stack-builtins.js:23:23 | at t 
// expect: fn apply: stack-builtins.js:24:27 | at t 
// expect: bind: at Number.bind (<anonymous>) | stack-builtins.js:25:38
// expect: call: stack-builtins.js:26:38 | at t 
// expect: fn toString: at Object.toString (<anonymous>) | stack-builtins.js:27:49
// expect: map new: at new Map (<anonymous>) | stack-builtins.js:28:17
// expect: map new2: at new Map (<anonymous>) | stack-builtins.js:29:18
// expect: set new: at new Set (<anonymous>) | stack-builtins.js:30:17
// expect: Map call: at Map (<anonymous>) | stack-builtins.js:31:18
// expect: Promise call: at Promise (<anonymous>) | stack-builtins.js:32:22
// expect: Promise new: at new Promise (<anonymous>) | stack-builtins.js:33:21
// expect: map get: at Object.get (<anonymous>) | stack-builtins.js:34:35
// expect: set size: at Object.get size (<anonymous>) | stack-builtins.js:35:76
// expect: weakmap: at WeakMap.set (<anonymous>) | stack-builtins.js:36:31
// expect: Symbol new: at new Symbol (<anonymous>) | stack-builtins.js:37:20
// expect: Symbol()+: stack-builtins.js:38:27 | at t 
// expect: Symbol.keyFor: at Function.keyFor (<anonymous>) | stack-builtins.js:39:30
// expect: sym desc: at Number.toString (<anonymous>) | stack-builtins.js:40:44
// expect: arr len: stack-builtins.js:41:17 | at t 
// expect: arr length: stack-builtins.js:42:31 | at t 
// expect: reduce: at Array.reduce (<anonymous>) | stack-builtins.js:43:19
// expect: reduceRight: at Array.reduceRight (<anonymous>) | stack-builtins.js:44:24
// expect: forEach: at Array.forEach (<anonymous>) | stack-builtins.js:45:21
// expect: map: at Array.map (<anonymous>) | stack-builtins.js:46:17
// expect: filter: at Array.filter (<anonymous>) | stack-builtins.js:47:20
// expect: find: at Array.find (<anonymous>) | stack-builtins.js:48:18
// expect: some: at Array.some (<anonymous>) | stack-builtins.js:49:18
// expect: every: at Array.every (<anonymous>) | stack-builtins.js:50:19
// expect: sort: at Array.sort (<anonymous>) | stack-builtins.js:51:20
// expect: flatMap: at Array.flatMap (<anonymous>) | stack-builtins.js:52:21
// expect: from: at Function.from (<anonymous>) | stack-builtins.js:53:20
// expect: from2: at Function.from (<anonymous>) | stack-builtins.js:54:21
// expect: concat: at concat (<anonymous>) | stack-builtins.js:55:39
// expect: push frozen: at Array.push (<anonymous>) | stack-builtins.js:56:40
// expect: pop frozen: at Array.pop (<anonymous>) | stack-builtins.js:57:39
// expect: shift: at Array.shift (<anonymous>) | stack-builtins.js:58:34
// expect: splice: at Array.splice (<anonymous>) | stack-builtins.js:59:35
// expect: sort frozen: at Array.sort (<anonymous>) | stack-builtins.js:60:42
// expect: reverse frozen: at Array.reverse (<anonymous>) | stack-builtins.js:61:45
// expect: fill frozen: at Array.fill (<anonymous>) | stack-builtins.js:62:42
// expect: date iso: at Date.toISOString (<anonymous>) | stack-builtins.js:63:32
// expect: date get: at Object.getTime (<anonymous>) | stack-builtins.js:64:41
// expect: uri: at decodeURIComponent (<anonymous>) | stack-builtins.js:65:13
// expect: encode: at encodeURIComponent (<anonymous>) | stack-builtins.js:66:16
// expect: BigInt: at BigInt (<anonymous>) | stack-builtins.js:67:16
// expect: BigInt2: at BigInt (<anonymous>) | stack-builtins.js:68:17
// expect: asUintN: at Function.asUintN (<anonymous>) | stack-builtins.js:69:24
// expect: gen next: at Generator.next (<anonymous>) | stack-builtins.js:70:44
// expect: gen call: at Object.next (<anonymous>) | stack-builtins.js:71:41
// expect: promise then: at Number.then (<anonymous>) | stack-builtins.js:72:45
// expect: promise resolve: at Number.resolve (<anonymous>) | stack-builtins.js:73:41
// expect: promise all: at Number.all (<anonymous>) | stack-builtins.js:74:33
// expect: str raw: at Function.raw (<anonymous>) | stack-builtins.js:75:24
// expect: includes fine
// expect: padEnd: at String.padEnd (<anonymous>) | stack-builtins.js:77:20
// expect: hasOwn: at hasOwnProperty (<anonymous>) | stack-builtins.js:78:48
// expect: valueOf: at String.valueOf (<anonymous>) | stack-builtins.js:79:42
// expect: toLocale: at Number.toString (<anonymous>) | stack-builtins.js:80:45
// expect: iterator next: at Object.next (<anonymous>) | stack-builtins.js:81:50
// expect: map iterator: at Object.next (<anonymous>) | stack-builtins.js:82:47
// expect: error toString: at Number.toString (<anonymous>) | stack-builtins.js:83:49
// as: node14
// expect: json: at JSON.parse (<anonymous>) | stack-builtins.js:3:19
// expect: json2: at JSON.parse (<anonymous>) | stack-builtins.js:4:20
// expect: stringify: at JSON.stringify (<anonymous>) | stack-builtins.js:5:45
// expect: bigint json: at JSON.stringify (<anonymous>) | stack-builtins.js:6:26
// expect: repeat: at String.repeat (<anonymous>) | stack-builtins.js:7:20
// expect: toFixed: at Number.toFixed (<anonymous>) | stack-builtins.js:8:21
// expect: toString: at Number.toString (<anonymous>) | stack-builtins.js:9:22
// expect: toPrecision: at Number.toPrecision (<anonymous>) | stack-builtins.js:10:25
// expect: normalize: at String.normalize (<anonymous>) | stack-builtins.js:11:23
// expect: fromCodePoint: at Function.fromCodePoint (<anonymous>) | stack-builtins.js:12:30
// expect: defineProperty: at Function.defineProperty (<anonymous>) | stack-builtins.js:13:31
// expect: defineProperties: at Function.defineProperties (<anonymous>) | stack-builtins.js:14:33
// expect: create: at Function.create (<anonymous>) | stack-builtins.js:15:23
// expect: setProto: at Function.setPrototypeOf (<anonymous>) | stack-builtins.js:16:25
// expect: keys: at Function.keys (<anonymous>) | stack-builtins.js:17:21
// expect: assign: at Function.assign (<anonymous>) | stack-builtins.js:18:23
// expect: entries: at Function.entries (<anonymous>) | stack-builtins.js:19:24
// expect: fromEntries: at Function.fromEntries (<anonymous>) | stack-builtins.js:20:28
// expect: freeze redefine: at Function.defineProperty (<anonymous>) | stack-builtins.js:21:32
// expect: reflect: at Object.ownKeys (<anonymous>) | stack-builtins.js:22:25
// expect: apply: stack-builtins.js:23:23 | at t 
// expect: fn apply: stack-builtins.js:24:27 | at t 
// expect: bind: at Number.bind (<anonymous>) | stack-builtins.js:25:38
// expect: call: stack-builtins.js:26:38 | at t 
// expect: fn toString: at Object.toString (<anonymous>) | stack-builtins.js:27:49
// expect: map new: at new Map (<anonymous>) | stack-builtins.js:28:17
// expect: map new2: at new Map (<anonymous>) | stack-builtins.js:29:18
// expect: set new: at new Set (<anonymous>) | stack-builtins.js:30:17
// expect: Map call: at Map (<anonymous>) | stack-builtins.js:31:18
// expect: Promise call: at Promise (<anonymous>) | stack-builtins.js:32:22
// expect: Promise new: at new Promise (<anonymous>) | stack-builtins.js:33:21
// expect: map get: at Object.get (<anonymous>) | stack-builtins.js:34:35
// expect: set size: at Object.get size (<anonymous>) | stack-builtins.js:35:76
// expect: weakmap: at WeakMap.set (<anonymous>) | stack-builtins.js:36:31
// expect: Symbol new: at new Symbol (<anonymous>) | stack-builtins.js:37:20
// expect: Symbol()+: stack-builtins.js:38:27 | at t 
// expect: Symbol.keyFor: at Function.keyFor (<anonymous>) | stack-builtins.js:39:30
// expect: sym desc: at Number.toString (<anonymous>) | stack-builtins.js:40:44
// expect: arr len: stack-builtins.js:41:17 | at t 
// expect: arr length: stack-builtins.js:42:31 | at t 
// expect: reduce: at Array.reduce (<anonymous>) | stack-builtins.js:43:19
// expect: reduceRight: at Array.reduceRight (<anonymous>) | stack-builtins.js:44:24
// expect: forEach: at Array.forEach (<anonymous>) | stack-builtins.js:45:21
// expect: map: at Array.map (<anonymous>) | stack-builtins.js:46:17
// expect: filter: at Array.filter (<anonymous>) | stack-builtins.js:47:20
// expect: find: at Array.find (<anonymous>) | stack-builtins.js:48:18
// expect: some: at Array.some (<anonymous>) | stack-builtins.js:49:18
// expect: every: at Array.every (<anonymous>) | stack-builtins.js:50:19
// expect: sort: at Array.sort (<anonymous>) | stack-builtins.js:51:20
// expect: flatMap: at Array.flatMap (<anonymous>) | stack-builtins.js:52:21
// expect: from: at Function.from (<anonymous>) | stack-builtins.js:53:20
// expect: from2: at Function.from (<anonymous>) | stack-builtins.js:54:21
// expect: concat: at concat (<anonymous>) | stack-builtins.js:55:39
// expect: push frozen: at Array.push (<anonymous>) | stack-builtins.js:56:40
// expect: pop frozen: at Array.pop (<anonymous>) | stack-builtins.js:57:39
// expect: shift: at Array.shift (<anonymous>) | stack-builtins.js:58:34
// expect: splice: at Array.splice (<anonymous>) | stack-builtins.js:59:35
// expect: sort frozen: at Array.sort (<anonymous>) | stack-builtins.js:60:42
// expect: reverse frozen: at Array.reverse (<anonymous>) | stack-builtins.js:61:45
// expect: fill frozen: at Array.fill (<anonymous>) | stack-builtins.js:62:42
// expect: date iso: at Date.toISOString (<anonymous>) | stack-builtins.js:63:32
// expect: date get: at Object.getTime (<anonymous>) | stack-builtins.js:64:41
// expect: uri: at decodeURIComponent (<anonymous>) | stack-builtins.js:65:13
// expect: encode: at encodeURIComponent (<anonymous>) | stack-builtins.js:66:16
// expect: BigInt: at BigInt (<anonymous>) | stack-builtins.js:67:16
// expect: BigInt2: at BigInt (<anonymous>) | stack-builtins.js:68:17
// expect: asUintN: at Function.asUintN (<anonymous>) | stack-builtins.js:69:24
// expect: gen next: at Generator.next (<anonymous>) | stack-builtins.js:70:44
// expect: gen call: at Object.next (<anonymous>) | stack-builtins.js:71:41
// expect: promise then: at Number.then (<anonymous>) | stack-builtins.js:72:45
// expect: promise resolve: at Number.resolve (<anonymous>) | stack-builtins.js:73:41
// expect: promise all: at Number.all (<anonymous>) | stack-builtins.js:74:33
// expect: str raw: at Function.raw (<anonymous>) | stack-builtins.js:75:24
// expect: includes fine
// expect: padEnd: at String.padEnd (<anonymous>) | stack-builtins.js:77:20
// expect: hasOwn: at hasOwnProperty (<anonymous>) | stack-builtins.js:78:48
// expect: valueOf: at String.valueOf (<anonymous>) | stack-builtins.js:79:42
// expect: toLocale: at Number.toString (<anonymous>) | stack-builtins.js:80:45
// expect: iterator next: at Object.next (<anonymous>) | stack-builtins.js:81:50
// expect: map iterator: at Object.next (<anonymous>) | stack-builtins.js:82:47
// expect: error toString: at Number.toString (<anonymous>) | stack-builtins.js:83:49
// as: node18
// expect: json: at JSON.parse (<anonymous>) | stack-builtins.js:3:19
// expect: json2: at JSON.parse (<anonymous>) | stack-builtins.js:4:20
// expect: stringify: at JSON.stringify (<anonymous>) | stack-builtins.js:5:45
// expect: bigint json: at JSON.stringify (<anonymous>) | stack-builtins.js:6:26
// expect: repeat: at String.repeat (<anonymous>) | stack-builtins.js:7:20
// expect: toFixed: at Number.toFixed (<anonymous>) | stack-builtins.js:8:21
// expect: toString: at Number.toString (<anonymous>) | stack-builtins.js:9:22
// expect: toPrecision: at Number.toPrecision (<anonymous>) | stack-builtins.js:10:25
// expect: normalize: at String.normalize (<anonymous>) | stack-builtins.js:11:23
// expect: fromCodePoint: at Function.fromCodePoint (<anonymous>) | stack-builtins.js:12:30
// expect: defineProperty: at Function.defineProperty (<anonymous>) | stack-builtins.js:13:31
// expect: defineProperties: at Function.defineProperties (<anonymous>) | stack-builtins.js:14:33
// expect: create: at Function.create (<anonymous>) | stack-builtins.js:15:23
// expect: setProto: at Function.setPrototypeOf (<anonymous>) | stack-builtins.js:16:25
// expect: keys: at Function.keys (<anonymous>) | stack-builtins.js:17:21
// expect: assign: at Function.assign (<anonymous>) | stack-builtins.js:18:23
// expect: entries: at Function.entries (<anonymous>) | stack-builtins.js:19:24
// expect: fromEntries: at Function.fromEntries (<anonymous>) | stack-builtins.js:20:28
// expect: freeze redefine: at Function.defineProperty (<anonymous>) | stack-builtins.js:21:32
// expect: reflect: at Reflect.ownKeys (<anonymous>) | stack-builtins.js:22:25
// expect: apply: stack-builtins.js:23:23 | at t 
// expect: fn apply: stack-builtins.js:24:27 | at t 
// expect: bind: at Number.bind (<anonymous>) | stack-builtins.js:25:38
// expect: call: stack-builtins.js:26:38 | at t 
// expect: fn toString: at Object.toString (<anonymous>) | stack-builtins.js:27:49
// expect: map new: at new Map (<anonymous>) | stack-builtins.js:28:17
// expect: map new2: at new Map (<anonymous>) | stack-builtins.js:29:18
// expect: set new: at new Set (<anonymous>) | stack-builtins.js:30:17
// expect: Map call: at Map (<anonymous>) | stack-builtins.js:31:18
// expect: Promise call: at Promise (<anonymous>) | stack-builtins.js:32:22
// expect: Promise new: at new Promise (<anonymous>) | stack-builtins.js:33:21
// expect: map get: at Object.get (<anonymous>) | stack-builtins.js:34:35
// expect: set size: at get size (<anonymous>) | stack-builtins.js:35:76
// expect: weakmap: at WeakMap.set (<anonymous>) | stack-builtins.js:36:31
// expect: Symbol new: at new Symbol (<anonymous>) | stack-builtins.js:37:20
// expect: Symbol()+: stack-builtins.js:38:27 | at t 
// expect: Symbol.keyFor: at Function.keyFor (<anonymous>) | stack-builtins.js:39:30
// expect: sym desc: at Number.toString (<anonymous>) | stack-builtins.js:40:44
// expect: arr len: stack-builtins.js:41:17 | at t 
// expect: arr length: stack-builtins.js:42:31 | at t 
// expect: reduce: at Array.reduce (<anonymous>) | stack-builtins.js:43:19
// expect: reduceRight: at Array.reduceRight (<anonymous>) | stack-builtins.js:44:24
// expect: forEach: at Array.forEach (<anonymous>) | stack-builtins.js:45:21
// expect: map: at Array.map (<anonymous>) | stack-builtins.js:46:17
// expect: filter: at Array.filter (<anonymous>) | stack-builtins.js:47:20
// expect: find: at Array.find (<anonymous>) | stack-builtins.js:48:18
// expect: some: at Array.some (<anonymous>) | stack-builtins.js:49:18
// expect: every: at Array.every (<anonymous>) | stack-builtins.js:50:19
// expect: sort: at Array.sort (<anonymous>) | stack-builtins.js:51:20
// expect: flatMap: at Array.flatMap (<anonymous>) | stack-builtins.js:52:21
// expect: from: at Function.from (<anonymous>) | stack-builtins.js:53:20
// expect: from2: at Function.from (<anonymous>) | stack-builtins.js:54:21
// expect: concat: at concat (<anonymous>) | stack-builtins.js:55:39
// expect: push frozen: at Array.push (<anonymous>) | stack-builtins.js:56:40
// expect: pop frozen: at Array.pop (<anonymous>) | stack-builtins.js:57:39
// expect: shift: at Array.shift (<anonymous>) | stack-builtins.js:58:34
// expect: splice: at Array.splice (<anonymous>) | stack-builtins.js:59:35
// expect: sort frozen: at Array.sort (<anonymous>) | stack-builtins.js:60:42
// expect: reverse frozen: at Array.reverse (<anonymous>) | stack-builtins.js:61:45
// expect: fill frozen: at Array.fill (<anonymous>) | stack-builtins.js:62:42
// expect: date iso: at Date.toISOString (<anonymous>) | stack-builtins.js:63:32
// expect: date get: at Object.getTime (<anonymous>) | stack-builtins.js:64:41
// expect: uri: at decodeURIComponent (<anonymous>) | stack-builtins.js:65:13
// expect: encode: at encodeURIComponent (<anonymous>) | stack-builtins.js:66:16
// expect: BigInt: at BigInt (<anonymous>) | stack-builtins.js:67:16
// expect: BigInt2: at BigInt (<anonymous>) | stack-builtins.js:68:17
// expect: asUintN: at Function.asUintN (<anonymous>) | stack-builtins.js:69:24
// expect: gen next: at Generator.next (<anonymous>) | stack-builtins.js:70:44
// expect: gen call: at Object.next (<anonymous>) | stack-builtins.js:71:41
// expect: promise then: at Number.then (<anonymous>) | stack-builtins.js:72:45
// expect: promise resolve: at Number.resolve (<anonymous>) | stack-builtins.js:73:41
// expect: promise all: at Number.all (<anonymous>) | stack-builtins.js:74:33
// expect: str raw: at Function.raw (<anonymous>) | stack-builtins.js:75:24
// expect: includes fine
// expect: padEnd: at String.padEnd (<anonymous>) | stack-builtins.js:77:20
// expect: hasOwn: at hasOwnProperty (<anonymous>) | stack-builtins.js:78:48
// expect: valueOf: at String.valueOf (<anonymous>) | stack-builtins.js:79:42
// expect: toLocale: at Number.toString (<anonymous>) | stack-builtins.js:80:45
// expect: iterator next: at Object.next (<anonymous>) | stack-builtins.js:81:50
// expect: map iterator: at Object.next (<anonymous>) | stack-builtins.js:82:47
// expect: error toString: at Number.toString (<anonymous>) | stack-builtins.js:83:49
// as: node26
// expect: json: at JSON.parse (<anonymous>) | stack-builtins.js:3:19
// expect: json2: at JSON.parse (<anonymous>) | stack-builtins.js:4:20
// expect: stringify: at JSON.stringify (<anonymous>) | stack-builtins.js:5:45
// expect: bigint json: at JSON.stringify (<anonymous>) | stack-builtins.js:6:26
// expect: repeat: at String.repeat (<anonymous>) | stack-builtins.js:7:20
// expect: toFixed: at Number.toFixed (<anonymous>) | stack-builtins.js:8:21
// expect: toString: at Number.toString (<anonymous>) | stack-builtins.js:9:22
// expect: toPrecision: at Number.toPrecision (<anonymous>) | stack-builtins.js:10:25
// expect: normalize: at String.normalize (<anonymous>) | stack-builtins.js:11:23
// expect: fromCodePoint: at String.fromCodePoint (<anonymous>) | stack-builtins.js:12:30
// expect: defineProperty: at Object.defineProperty (<anonymous>) | stack-builtins.js:13:31
// expect: defineProperties: at Object.defineProperties (<anonymous>) | stack-builtins.js:14:33
// expect: create: at Object.create (<anonymous>) | stack-builtins.js:15:23
// expect: setProto: at Object.setPrototypeOf (<anonymous>) | stack-builtins.js:16:25
// expect: keys: at Object.keys (<anonymous>) | stack-builtins.js:17:21
// expect: assign: at Object.assign (<anonymous>) | stack-builtins.js:18:23
// expect: entries: at Object.entries (<anonymous>) | stack-builtins.js:19:24
// expect: fromEntries: at Object.fromEntries (<anonymous>) | stack-builtins.js:20:28
// expect: freeze redefine: at Object.defineProperty (<anonymous>) | stack-builtins.js:21:32
// expect: reflect: at Reflect.ownKeys (<anonymous>) | stack-builtins.js:22:25
// expect: apply: stack-builtins.js:23:23 | at t 
// expect: fn apply: stack-builtins.js:24:27 | at t 
// expect: bind: at Number.bind (<anonymous>) | stack-builtins.js:25:38
// expect: call: stack-builtins.js:26:38 | at t 
// expect: fn toString: at Object.toString (<anonymous>) | stack-builtins.js:27:49
// expect: map new: at new Map (<anonymous>) | stack-builtins.js:28:17
// expect: map new2: at new Map (<anonymous>) | stack-builtins.js:29:18
// expect: set new: at new Set (<anonymous>) | stack-builtins.js:30:17
// expect: Map call: at Map (<anonymous>) | stack-builtins.js:31:18
// expect: Promise call: at Promise (<anonymous>) | stack-builtins.js:32:22
// expect: Promise new: at new Promise (<anonymous>) | stack-builtins.js:33:21
// expect: map get: at Object.get (<anonymous>) | stack-builtins.js:34:35
// expect: set size: at get size (<anonymous>) | stack-builtins.js:35:76
// expect: weakmap: at WeakMap.set (<anonymous>) | stack-builtins.js:36:31
// expect: Symbol new: at new Symbol (<anonymous>) | stack-builtins.js:37:20
// expect: Symbol()+: stack-builtins.js:38:27 | at t 
// expect: Symbol.keyFor: at Symbol.keyFor (<anonymous>) | stack-builtins.js:39:30
// expect: sym desc: at Number.toString (<anonymous>) | stack-builtins.js:40:44
// expect: arr len: stack-builtins.js:41:17 | at t 
// expect: arr length: stack-builtins.js:42:31 | at t 
// expect: reduce: at Array.reduce (<anonymous>) | stack-builtins.js:43:19
// expect: reduceRight: at Array.reduceRight (<anonymous>) | stack-builtins.js:44:24
// expect: forEach: at Array.forEach (<anonymous>) | stack-builtins.js:45:21
// expect: map: at Array.map (<anonymous>) | stack-builtins.js:46:17
// expect: filter: at Array.filter (<anonymous>) | stack-builtins.js:47:20
// expect: find: at Array.find (<anonymous>) | stack-builtins.js:48:18
// expect: some: at Array.some (<anonymous>) | stack-builtins.js:49:18
// expect: every: at Array.every (<anonymous>) | stack-builtins.js:50:19
// expect: sort: at Array.sort (<anonymous>) | stack-builtins.js:51:20
// expect: flatMap: at Array.flatMap (<anonymous>) | stack-builtins.js:52:21
// expect: from: at Array.from (<anonymous>) | stack-builtins.js:53:20
// expect: from2: at Array.from (<anonymous>) | stack-builtins.js:54:21
// expect: concat: at concat (<anonymous>) | stack-builtins.js:55:39
// expect: push frozen: at Array.push (<anonymous>) | stack-builtins.js:56:40
// expect: pop frozen: at Array.pop (<anonymous>) | stack-builtins.js:57:39
// expect: shift: at Array.shift (<anonymous>) | stack-builtins.js:58:34
// expect: splice: at Array.splice (<anonymous>) | stack-builtins.js:59:35
// expect: sort frozen: at Array.sort (<anonymous>) | stack-builtins.js:60:42
// expect: reverse frozen: at Array.reverse (<anonymous>) | stack-builtins.js:61:45
// expect: fill frozen: at Array.fill (<anonymous>) | stack-builtins.js:62:42
// expect: date iso: at Date.toISOString (<anonymous>) | stack-builtins.js:63:32
// expect: date get: at Object.getTime (<anonymous>) | stack-builtins.js:64:41
// expect: uri: at decodeURIComponent (<anonymous>) | stack-builtins.js:65:13
// expect: encode: at encodeURIComponent (<anonymous>) | stack-builtins.js:66:16
// expect: BigInt: at BigInt (<anonymous>) | stack-builtins.js:67:16
// expect: BigInt2: at BigInt (<anonymous>) | stack-builtins.js:68:17
// expect: asUintN: at BigInt.asUintN (<anonymous>) | stack-builtins.js:69:24
// expect: gen next: at Generator.next (<anonymous>) | stack-builtins.js:70:44
// expect: gen call: at Object.next (<anonymous>) | stack-builtins.js:71:41
// expect: promise then: at Number.then (<anonymous>) | stack-builtins.js:72:45
// expect: promise resolve: at Number.resolve (<anonymous>) | stack-builtins.js:73:41
// expect: promise all: at Number.all (<anonymous>) | stack-builtins.js:74:33
// expect: str raw: at String.raw (<anonymous>) | stack-builtins.js:75:24
// expect: includes fine
// expect: padEnd: at String.padEnd (<anonymous>) | stack-builtins.js:77:20
// expect: hasOwn: at hasOwnProperty (<anonymous>) | stack-builtins.js:78:48
// expect: valueOf: at String.valueOf (<anonymous>) | stack-builtins.js:79:42
// expect: toLocale: at Number.toString (<anonymous>) | stack-builtins.js:80:45
// expect: iterator next: at Object.next (<anonymous>) | stack-builtins.js:81:50
// expect: map iterator: at Object.next (<anonymous>) | stack-builtins.js:82:47
// expect: error toString: at Number.toString (<anonymous>) | stack-builtins.js:83:49
