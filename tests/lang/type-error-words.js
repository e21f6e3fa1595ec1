// What V8 says of what cannot be called, iterated, read, made …
const t=(k,f)=>{ try { f(); console.log(k,'fine') } catch(e) { console.log(k+':',e.name+': '+e.message) } };
const n=1,u=undefined,nl=null,o={},s=Symbol('q'),fn=()=>{};
t('spread lit',()=>[...1]);
t('spread var',()=>[...n]);
t('spread undef',()=>[...u]);
t('spread null',()=>[...null]);
t('spread obj',()=>[...o]);
t('spread call',()=>fn(...n));
t('spread call u',()=>fn(...u));
t('spread call o',()=>Math.max(...o));
t('spread new',()=>new Map(...n));
t('spread mid',()=>[1,...o,2]);
t('spread true',()=>[...true]);
t('spread fn',()=>[...fn]);
t('spread member',()=>[...o.a]);
t('spread call result',()=>[...fn()]);
t('for of',()=>{ for (const x of n); });
t('for of u',()=>{ for (const x of u); });
t('for of o',()=>{ for (const x of o); });
t('for of lit',()=>{ for (const x of 5); });
t('for of mem',()=>{ for (const x of o.x); });
t('arr destr',()=>{ const [a]=n });
t('arr destr u',()=>{ const [a]=u });
t('arr destr null',()=>{ const [a]=null });
t('arr destr o',()=>{ const [a]=o });
t('arr destr {}',()=>{ const [a]={} });
t('param destr',()=>{ (([a])=>a)(1) });
t('param destr u',()=>{ (([a])=>a)() });
t('obj destr',()=>{ const {a}=u });
t('obj destr null',()=>{ const {a}=null });
t('obj destr {}',()=>{ const {}=null });
t('obj param',()=>{ (({a})=>a)() });
t('obj nested',()=>{ const {a:{b}}={} });
t('assign destr',()=>{ let a; ({a}=nl) });
t('assign arr',()=>{ let a; [a]=nl });
t('obj rest',()=>{ const {...r}=null });
t('new Map',()=>new Map(1));
t('new Map arr',()=>new Map([1]));
t('new Set',()=>new Set(5));
t('new WeakMap',()=>new WeakMap([[1,2]]));
t('WeakSet add',()=>new WeakSet().add(1));
t('all',()=>Array.from(1)&&Array.from(null));
t('fromEntries',()=>Object.fromEntries&&Object.fromEntries(5));
t('fromEntries2',()=>Object.fromEntries&&Object.fromEntries([5]));
t('yield*',()=>[...(function*(){ yield* 5 })()]);
t('yield* o',()=>[...(function*(){ yield* o })()]);
t('null iter',()=>null[Symbol.iterator]);
t('undef sym',()=>u[s]);
t('undef idx',()=>u[0]);
t('null call',()=>nl());
t('null mem call',()=>nl.f());
t('mem call',()=>o.f());
t('mem deep',()=>o.a.b.c);
t('mem call deep',()=>o.a.b());
t('computed call',()=>o['x']());
t('idx call',()=>[1][0]());
t('lit call',()=>1());
t('str call',()=>'s'());
t('new num',()=>new n);
t('new mem',()=>new o.X);
t('new arrow',()=>new fn);
t('tagged',()=>n`x`);
t('opt',()=>o.a.b.c());
t('fn result',()=>fn()());
t('await-ish',()=>fn().x);
t('sym call',()=>o[s]());
t('this call',()=>{ this.zz() });
t('iife res',()=>(()=>5)()());
t('set undef',()=>{ u.x=1 });
t('set null idx',()=>{ nl[0]=1 });
t('set deep',()=>{ o.a.b=1 });
t('delete',()=>{ delete u.x });
t('in',()=>'a' in 5);
t('in str',()=>s in 'b');
t('instanceof',()=>o instanceof n);
t('instanceof o',()=>o instanceof o);
t('const',()=>{ const c=1; c++ });
t('tdz',()=>{ q1; let q1=1 });
t('undeclared',()=>nope1);
t('typeof ok',()=>typeof nope2);
t('call undeclared',()=>nope3());
t('strict assign',()=>{ 'use strict'; nope4=1 });
t('frozen',()=>{ 'use strict'; Object.freeze([1]).push(2) });
t('frozen prop',()=>{ 'use strict'; Object.freeze({a:1}).a=2 });
t('no ext',()=>{ 'use strict'; Object.preventExtensions({}).a=2 });
t('getter only',()=>{ 'use strict'; ({get a(){return 1}}).a=2 });
t('del frozen',()=>{ 'use strict'; delete Object.freeze({a:1}).a });
t('bigint mix',()=>BigInt(1)+1);
t('sym num',()=>+s);
t('sym str',()=>`${s}`);
t('toPrim',()=>+{[Symbol.toPrimitive]:1});
t('toPrim obj',()=>+{valueOf(){return {}},toString(){return {}}});
t('class call',()=>{ class A{}; A() });
t('super twice',()=>{ class A{}; class B extends A{ constructor(){ super(); super() } } new B });
t('no super',()=>{ class B extends Object{ constructor(){} } new B });
t('extends null',()=>{ class B extends n{} });
t('extends undef',()=>{ class B extends u{} });
t('gen running',()=>{ const g=(function*(){ g.next() })(); g.next() });
t('iter result',()=>{ for (const x of {[Symbol.iterator](){ return {next(){ return 1 }} }}); });
t('iter obj',()=>{ for (const x of {[Symbol.iterator](){ return 1 }}); });
t('iter next',()=>{ for (const x of {[Symbol.iterator](){ return {} }}); });
t('promise',()=>new Promise());
t('promise call',()=>Promise());
t('promise exec',()=>new Promise(5));
t('reduce',()=>[].reduce(fn));
t('arr len',()=>new Array(-1));
t('arr len set',()=>{ [].length=-1 });
t('repeat',()=>'a'.repeat(-1));
t('repeat inf',()=>'a'.repeat(Infinity));
t('toFixed',()=>(1).toFixed(101));
t('toString radix',()=>(1).toString(1));
t('normalize',()=>'a'.normalize('x'));
t('codepoint',()=>String.fromCodePoint(-1));
t('bind',()=>Function.prototype.bind.call(1));
t('apply',()=>fn.apply(null,1));
t('defineProperty',()=>Object.defineProperty(1,'a',{}));
t('defineProperty d',()=>Object.defineProperty({},'a',1));
t('defprop both',()=>Object.defineProperty({},'a',{get(){},value:1}));
t('redefine',()=>Object.defineProperty(Object.freeze({a:1}),'a',{value:2}));
t('create',()=>Object.create(1));
t('setProto',()=>Object.setPrototypeOf({},1));
t('cyclic proto',()=>{ const a={}, b=Object.create(a); Object.setPrototypeOf(a,b) });
t('json circ',()=>{ const a={}; a.a=a; JSON.stringify(a) });
t('json bigint',()=>JSON.stringify(BigInt(1)));
t('json parse',()=>JSON.parse(''));
t('json parse2',()=>JSON.parse('{a}'));
t('json parse3',()=>JSON.parse('[1,]'));
t('json undef',()=>JSON.parse(undefined));
t('keys null',()=>Object.keys(null));
t('assign null',()=>Object.assign(null));
t('reflect',()=>Reflect.ownKeys(1));
t('date',()=>new Date(NaN).toISOString());
t('uri',()=>decodeURI('%'));
t('stack',()=>{ (function f(){ f() })() });
t('sort',()=>[1,2].sort(5));
t('forEach',()=>[1].forEach(5));
t('map undef',()=>[1].map());
t('filter',()=>[1].filter({}));
t('from fn',()=>Array.from([1],5));
t('Symbol new',()=>new Symbol);
t('match',()=>Map.prototype.get.call({},1));
t('set size',()=>Object.getOwnPropertyDescriptor(Set.prototype,'size').get.call({}));
t('private',()=>{});
t('numeric sep',()=>BigInt(1.5));
t('bigint parse',()=>BigInt('x'));

// expect: spread lit: TypeError: 1 is not iterable
// expect: spread var: TypeError: n is not iterable
// expect: spread undef: TypeError: u is not iterable
// expect: spread null: TypeError: null is not iterable
// expect: spread obj: TypeError: o is not iterable
// expect: spread call: TypeError: Spread syntax requires ...iterable[Symbol.iterator] to be a function
// expect: spread call u: TypeError: u is not iterable (cannot read property undefined)
// expect: spread call o: TypeError: Spread syntax requires ...iterable[Symbol.iterator] to be a function
// expect: spread new: TypeError: Spread syntax requires ...iterable[Symbol.iterator] to be a function
// expect: spread mid: TypeError: o is not iterable
// expect: spread true: TypeError: true is not iterable
// expect: spread fn: TypeError: fn is not iterable
// expect: spread member: TypeError: o.a is not iterable
// expect: spread call result: TypeError: fn is not a function or its return value is not iterable
// expect: for of: TypeError: n is not iterable
// expect: for of u: TypeError: u is not iterable
// expect: for of o: TypeError: o is not iterable
// expect: for of lit: TypeError: 5 is not iterable
// expect: for of mem: TypeError: o.x is not iterable
// expect: arr destr: TypeError: n is not iterable
// expect: arr destr u: TypeError: u is not iterable
// expect: arr destr null: TypeError: null is not iterable
// expect: arr destr o: TypeError: o is not iterable
// expect: arr destr {}: TypeError: {} is not iterable
// expect: param destr: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: param destr u: TypeError: undefined is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: obj destr: TypeError: Cannot destructure property 'a' of 'u' as it is undefined.
// expect: obj destr null: TypeError: Cannot destructure property 'a' of 'null' as it is null.
// expect: obj destr {}: TypeError: Cannot destructure 'null' as it is null.
// expect: obj param: TypeError: Cannot destructure property 'a' of 'undefined' as it is undefined.
// expect: obj nested: TypeError: Cannot read properties of undefined (reading 'b')
// expect: assign destr: TypeError: Cannot destructure property 'a' of 'nl' as it is null.
// expect: assign arr: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: obj rest: TypeError: Cannot destructure 'null' as it is null.
// expect: new Map: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: new Map arr: TypeError: Iterator value 1 is not an entry object
// expect: new Set: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: new WeakMap: TypeError: Invalid value used as weak map key
// expect: WeakSet add: TypeError: Invalid value used in weak set
// expect: all: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: fromEntries: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: fromEntries2: TypeError: Iterator value 5 is not an entry object
// expect: yield*: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: yield* o: TypeError: object is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: null iter: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: undef sym: TypeError: Cannot read properties of undefined (reading 'Symbol(q)')
// expect: undef idx: TypeError: Cannot read properties of undefined (reading '0')
// expect: null call: TypeError: nl is not a function
// expect: null mem call: TypeError: Cannot read properties of null (reading 'f')
// expect: mem call: TypeError: o.f is not a function
// expect: mem deep: TypeError: Cannot read properties of undefined (reading 'b')
// expect: mem call deep: TypeError: Cannot read properties of undefined (reading 'b')
// expect: computed call: TypeError: o.x is not a function
// expect: idx call: TypeError: [1][0] is not a function
// expect: lit call: TypeError: 1 is not a function
// expect: str call: TypeError: "s" is not a function
// expect: new num: TypeError: n is not a constructor
// expect: new mem: TypeError: o.X is not a constructor
// expect: new arrow: TypeError: fn is not a constructor
// expect: tagged: TypeError: n is not a function
// expect: opt: TypeError: Cannot read properties of undefined (reading 'b')
// expect: fn result: TypeError: fn(...) is not a function
// expect: await-ish: TypeError: Cannot read properties of undefined (reading 'x')
// expect: sym call: TypeError: o[s] is not a function
// expect: this call: TypeError: this.zz is not a function
// expect: iife res: TypeError: (intermediate value)(...) is not a function
// expect: set undef: TypeError: Cannot set properties of undefined (setting 'x')
// expect: set null idx: TypeError: Cannot set properties of null (setting '0')
// expect: set deep: TypeError: Cannot set properties of undefined (setting 'b')
// expect: delete: TypeError: Cannot convert undefined or null to object
// expect: in: TypeError: Cannot use 'in' operator to search for 'a' in 5
// expect: in str: TypeError: Cannot use 'in' operator to search for 'Symbol(q)' in b
// expect: instanceof: TypeError: Right-hand side of 'instanceof' is not an object
// expect: instanceof o: TypeError: Right-hand side of 'instanceof' is not callable
// expect: const: TypeError: Assignment to constant variable.
// expect: tdz: ReferenceError: Cannot access 'q1' before initialization
// expect: undeclared: ReferenceError: nope1 is not defined
// expect: typeof ok fine
// expect: call undeclared: ReferenceError: nope3 is not defined
// expect: strict assign: ReferenceError: nope4 is not defined
// expect: frozen: TypeError: Cannot add property 1, object is not extensible
// expect: frozen prop: TypeError: Cannot assign to read only property 'a' of object '#<Object>'
// expect: no ext: TypeError: Cannot add property a, object is not extensible
// expect: getter only: TypeError: Cannot set property a of #<Object> which has only a getter
// expect: del frozen: TypeError: Cannot delete property 'a' of #<Object>
// expect: bigint mix: TypeError: Cannot mix BigInt and other types, use explicit conversions
// expect: sym num: TypeError: Cannot convert a Symbol value to a number
// expect: sym str: TypeError: Cannot convert a Symbol value to a string
// expect: toPrim: TypeError: number 1 is not a function
// expect: toPrim obj: TypeError: Cannot convert object to primitive value
// expect: class call: TypeError: Class constructor A cannot be invoked without 'new'
// expect: super twice: ReferenceError: Super constructor may only be called once
// expect: no super: ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor
// expect: extends null: TypeError: Class extends value 1 is not a constructor or null
// expect: extends undef: TypeError: Class extends value undefined is not a constructor or null
// expect: gen running: TypeError: Generator is already running
// expect: iter result: TypeError: Iterator result 1 is not an object
// expect: iter obj: TypeError: Result of the Symbol.iterator method is not an object
// expect: iter next: TypeError: undefined is not a function
// expect: promise: TypeError: Promise resolver undefined is not a function
// expect: promise call: TypeError: Promise constructor cannot be invoked without 'new'
// expect: promise exec: TypeError: Promise resolver 5 is not a function
// expect: reduce: TypeError: Reduce of empty array with no initial value
// expect: arr len: RangeError: Invalid array length
// expect: arr len set: RangeError: Invalid array length
// expect: repeat: RangeError: Invalid count value: -1
// expect: repeat inf: RangeError: Invalid count value: Infinity
// expect: toFixed: RangeError: toFixed() digits argument must be between 0 and 100
// expect: toString radix: RangeError: toString() radix argument must be between 2 and 36
// expect: normalize: RangeError: The normalization form should be one of NFC, NFD, NFKC, NFKD.
// expect: codepoint: RangeError: Invalid code point -1
// expect: bind: TypeError: Bind must be called on a function
// expect: apply: TypeError: CreateListFromArrayLike called on non-object
// expect: defineProperty: TypeError: Object.defineProperty called on non-object
// expect: defineProperty d: TypeError: Property description must be an object: 1
// expect: defprop both: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
// expect: redefine: TypeError: Cannot redefine property: a
// expect: create: TypeError: Object prototype may only be an Object or null: 1
// expect: setProto: TypeError: Object prototype may only be an Object or null: 1
// expect: cyclic proto: TypeError: Cyclic __proto__ value
// expect: json circ: TypeError: Converting circular structure to JSON
// expect:     --> starting at object with constructor 'Object'
// expect:     --- property 'a' closes the circle
// expect: json bigint: TypeError: Do not know how to serialize a BigInt
// expect: json parse: SyntaxError: Unexpected end of JSON input
// expect: json parse2: SyntaxError: Expected property name or '}' in JSON at position 1 (line 1 column 2)
// expect: json parse3: SyntaxError: Unexpected token ']', "[1,]" is not valid JSON
// expect: json undef: SyntaxError: "undefined" is not valid JSON
// expect: keys null: TypeError: Cannot convert undefined or null to object
// expect: assign null: TypeError: Cannot convert undefined or null to object
// expect: reflect: TypeError: Reflect.ownKeys called on non-object
// expect: date: RangeError: Invalid time value
// expect: uri: URIError: URI malformed
// expect: stack: RangeError: Maximum call stack size exceeded
// expect: sort: TypeError: The comparison function must be either a function or undefined: 5
// expect: forEach: TypeError: number 5 is not a function
// expect: map undef: TypeError: undefined is not a function
// expect: filter: TypeError: object is not a function
// expect: from fn: TypeError: number 5 is not a function
// expect: Symbol new: TypeError: Symbol is not a constructor
// expect: match: TypeError: Method Map.prototype.get called on incompatible receiver #<Object>
// expect: set size: TypeError: Method get Set.prototype.size called on incompatible receiver #<Object>
// expect: private fine
// expect: numeric sep: RangeError: The number 1.5 cannot be converted to a BigInt because it is not an integer
// expect: bigint parse: SyntaxError: Cannot convert x to a BigInt
// as: node8
// expect: spread lit: TypeError: 1 is not iterable
// expect: spread var: TypeError: n is not iterable
// expect: spread undef: TypeError: u is not iterable
// expect: spread null: TypeError: null is not iterable
// expect: spread obj: TypeError: o is not iterable
// expect: spread call: TypeError: undefined is not a function
// expect: spread call u: TypeError: undefined is not iterable
// expect: spread call o: TypeError: undefined is not a function
// expect: spread new: TypeError: undefined is not a function
// expect: spread mid: TypeError: o is not iterable
// expect: spread true: TypeError: true is not iterable
// expect: spread fn: TypeError: fn is not iterable
// expect: spread member: TypeError: o.a is not iterable
// expect: spread call result: TypeError: fn(...) is not a function or its return value is not iterable
// expect: for of: TypeError: n is not iterable
// expect: for of u: TypeError: u is not iterable
// expect: for of o: TypeError: o is not iterable
// expect: for of lit: TypeError: 5 is not iterable
// expect: for of mem: TypeError: o.x is not iterable
// expect: arr destr: TypeError: n is not iterable
// expect: arr destr u: TypeError: u is not iterable
// expect: arr destr null: TypeError: null is not iterable
// expect: arr destr o: TypeError: o is not iterable
// expect: arr destr {}: TypeError: {} is not iterable
// expect: param destr: TypeError: undefined is not a function
// expect: param destr u: TypeError: Cannot read property 'Symbol(Symbol.iterator)' of undefined
// expect: obj destr: TypeError: Cannot destructure property `a` of 'undefined' or 'null'.
// expect: obj destr null: TypeError: Cannot destructure property `a` of 'undefined' or 'null'.
// expect: obj destr {}: TypeError: Cannot destructure 'undefined' or 'null'.
// expect: obj param: TypeError: Cannot destructure property `a` of 'undefined' or 'null'.
// expect: obj nested: TypeError: Cannot destructure property `b` of 'undefined' or 'null'.
// expect: assign destr: TypeError: Cannot destructure property `a` of 'undefined' or 'null'.
// expect: assign arr: TypeError: nl is not iterable
// expect: obj rest: TypeError: Cannot destructure 'undefined' or 'null'.
// expect: new Map: TypeError: undefined is not a function
// expect: new Map arr: TypeError: Iterator value 1 is not an entry object
// expect: new Set: TypeError: undefined is not a function
// expect: new WeakMap: TypeError: Invalid value used as weak map key
// expect: WeakSet add: TypeError: Invalid value used in weak set
// expect: all: TypeError: Cannot convert undefined or null to object
// expect: fromEntries fine
// expect: fromEntries2 fine
// expect: yield*: TypeError: undefined is not a function
// expect: yield* o: TypeError: undefined is not a function
// expect: null iter: TypeError: Cannot read property 'Symbol(Symbol.iterator)' of object
// expect: undef sym: TypeError: Cannot read property 'Symbol(q)' of undefined
// expect: undef idx: TypeError: Cannot read property '0' of undefined
// expect: null call: TypeError: nl is not a function
// expect: null mem call: TypeError: Cannot read property 'f' of null
// expect: mem call: TypeError: o.f is not a function
// expect: mem deep: TypeError: Cannot read property 'b' of undefined
// expect: mem call deep: TypeError: Cannot read property 'b' of undefined
// expect: computed call: TypeError: o.x is not a function
// expect: idx call: TypeError: [1][0] is not a function
// expect: lit call: TypeError: 1 is not a function
// expect: str call: TypeError: "s" is not a function
// expect: new num: TypeError: n is not a constructor
// expect: new mem: TypeError: o.X is not a constructor
// expect: new arrow: TypeError: fn is not a constructor
// expect: tagged: TypeError: n is not a function
// expect: opt: TypeError: Cannot read property 'b' of undefined
// expect: fn result: TypeError: fn(...) is not a function
// expect: await-ish: TypeError: Cannot read property 'x' of undefined
// expect: sym call: TypeError: o[s] is not a function
// expect: this call: TypeError: this.zz is not a function
// expect: iife res: TypeError: (intermediate value)(...) is not a function
// expect: set undef: TypeError: Cannot set property 'x' of undefined
// expect: set null idx: TypeError: Cannot set property '0' of null
// expect: set deep: TypeError: Cannot set property 'b' of undefined
// expect: delete: TypeError: Cannot convert undefined or null to object
// expect: in: TypeError: Cannot use 'in' operator to search for 'a' in 5
// expect: in str: TypeError: Cannot use 'in' operator to search for 'Symbol(q)' in b
// expect: instanceof: TypeError: Right-hand side of 'instanceof' is not an object
// expect: instanceof o: TypeError: Right-hand side of 'instanceof' is not callable
// expect: const: TypeError: Assignment to constant variable.
// expect: tdz: ReferenceError: q1 is not defined
// expect: undeclared: ReferenceError: nope1 is not defined
// expect: typeof ok fine
// expect: call undeclared: ReferenceError: nope3 is not defined
// expect: strict assign: ReferenceError: nope4 is not defined
// expect: frozen: TypeError: Cannot add property 1, object is not extensible
// expect: frozen prop: TypeError: Cannot assign to read only property 'a' of object '#<Object>'
// expect: no ext: TypeError: Cannot add property a, object is not extensible
// expect: getter only: TypeError: Cannot set property a of #<Object> which has only a getter
// expect: del frozen: TypeError: Cannot delete property 'a' of #<Object>
// expect: bigint mix: ReferenceError: BigInt is not defined
// expect: sym num: TypeError: Cannot convert a Symbol value to a number
// expect: sym str: TypeError: Cannot convert a Symbol value to a string
// expect: toPrim: TypeError: number is not a function
// expect: toPrim obj: TypeError: Cannot convert object to primitive value
// expect: class call: TypeError: Class constructor A cannot be invoked without 'new'
// expect: super twice: ReferenceError: Super constructor may only be called once
// expect: no super: ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor
// expect: extends null: TypeError: Class extends value 1 is not a constructor or null
// expect: extends undef: TypeError: Class extends value undefined is not a constructor or null
// expect: gen running: TypeError: Generator is already running
// expect: iter result: TypeError: Iterator result 1 is not an object
// expect: iter obj: TypeError: Result of the Symbol.iterator method is not an object
// expect: iter next: TypeError: undefined is not a function
// expect: promise: TypeError: Promise resolver undefined is not a function
// expect: promise call: TypeError: undefined is not a promise
// expect: promise exec: TypeError: Promise resolver 5 is not a function
// expect: reduce: TypeError: Reduce of empty array with no initial value
// expect: arr len: RangeError: Invalid array length
// expect: arr len set: RangeError: Invalid array length
// expect: repeat: RangeError: Invalid count value
// expect: repeat inf: RangeError: Invalid count value
// expect: toFixed: RangeError: toFixed() digits argument must be between 0 and 100
// expect: toString radix: RangeError: toString() radix argument must be between 2 and 36
// expect: normalize: RangeError: The normalization form should be one of NFC, NFD, NFKC, NFKD.
// expect: codepoint: RangeError: Invalid code point -1
// expect: bind: TypeError: Bind must be called on a function
// expect: apply: TypeError: CreateListFromArrayLike called on non-object
// expect: defineProperty: TypeError: Object.defineProperty called on non-object
// expect: defineProperty d: TypeError: Property description must be an object: 1
// expect: defprop both: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
// expect: redefine: TypeError: Cannot redefine property: a
// expect: create: TypeError: Object prototype may only be an Object or null: 1
// expect: setProto: TypeError: Object prototype may only be an Object or null: 1
// expect: cyclic proto: TypeError: Cyclic __proto__ value
// expect: json circ: TypeError: Converting circular structure to JSON
// expect: json bigint: ReferenceError: BigInt is not defined
// expect: json parse: SyntaxError: Unexpected end of JSON input
// expect: json parse2: SyntaxError: Unexpected token a in JSON at position 1
// expect: json parse3: SyntaxError: Unexpected token ] in JSON at position 3
// expect: json undef: SyntaxError: Unexpected token u in JSON at position 0
// expect: keys null: TypeError: Cannot convert undefined or null to object
// expect: assign null: TypeError: Cannot convert undefined or null to object
// expect: reflect: TypeError: Reflect.ownKeys called on non-object
// expect: date: RangeError: Invalid time value
// expect: uri: URIError: URI malformed
// expect: stack: RangeError: Maximum call stack size exceeded
// expect: sort fine
// expect: forEach: TypeError: 5 is not a function
// expect: map undef: TypeError: undefined is not a function
// expect: filter: TypeError: #<Object> is not a function
// expect: from fn: TypeError: 5 is not a function
// expect: Symbol new: TypeError: Symbol is not a constructor
// expect: match: TypeError: Method Map.prototype.get called on incompatible receiver #<Object>
// expect: set size: TypeError: Method get Set.prototype.size called on incompatible receiver #<Object>
// expect: private fine
// expect: numeric sep: ReferenceError: BigInt is not defined
// expect: bigint parse: ReferenceError: BigInt is not defined
// as: node10
// expect: spread lit: TypeError: 1 is not iterable
// expect: spread var: TypeError: n is not iterable
// expect: spread undef: TypeError: u is not iterable
// expect: spread null: TypeError: null is not iterable
// expect: spread obj: TypeError: o is not iterable
// expect: spread call: TypeError: Found non-callable @@iterator
// expect: spread call u: TypeError: Cannot read property 'Symbol(Symbol.iterator)' of fn
// expect: spread call o: TypeError: Found non-callable @@iterator
// expect: spread new: TypeError: Found non-callable @@iterator
// expect: spread mid: TypeError: o is not iterable
// expect: spread true: TypeError: true is not iterable
// expect: spread fn: TypeError: fn is not iterable
// expect: spread member: TypeError: o.a is not iterable
// expect: spread call result: TypeError: fn(...) is not a function or its return value is not iterable
// expect: for of: TypeError: n is not iterable
// expect: for of u: TypeError: u is not iterable
// expect: for of o: TypeError: o is not iterable
// expect: for of lit: TypeError: 5 is not iterable
// expect: for of mem: TypeError: o.x is not iterable
// expect: arr destr: TypeError: n is not iterable
// expect: arr destr u: TypeError: u is not iterable
// expect: arr destr null: TypeError: null is not iterable
// expect: arr destr o: TypeError: o is not iterable
// expect: arr destr {}: TypeError: {} is not iterable
// expect: param destr: TypeError: undefined is not a function
// expect: param destr u: TypeError: Cannot read property 'Symbol(Symbol.iterator)' of undefined
// expect: obj destr: TypeError: Cannot destructure property `a` of 'undefined' or 'null'.
// expect: obj destr null: TypeError: Cannot destructure property `a` of 'undefined' or 'null'.
// expect: obj destr {}: TypeError: Cannot destructure 'undefined' or 'null'.
// expect: obj param: TypeError: Cannot destructure property `a` of 'undefined' or 'null'.
// expect: obj nested: TypeError: Cannot destructure property `b` of 'undefined' or 'null'.
// expect: assign destr: TypeError: Cannot destructure property `a` of 'undefined' or 'null'.
// expect: assign arr: TypeError: nl is not iterable
// expect: obj rest: TypeError: Cannot destructure 'undefined' or 'null'.
// expect: new Map: TypeError: 1 is not iterable
// expect: new Map arr: TypeError: Iterator value 1 is not an entry object
// expect: new Set: TypeError: 5 is not iterable
// expect: new WeakMap: TypeError: Invalid value used as weak map key
// expect: WeakSet add: TypeError: Invalid value used in weak set
// expect: all: TypeError: Cannot convert undefined or null to object
// expect: fromEntries fine
// expect: fromEntries2 fine
// expect: yield*: TypeError: undefined is not a function
// expect: yield* o: TypeError: undefined is not a function
// expect: null iter: TypeError: Cannot read property 'Symbol(Symbol.iterator)' of object
// expect: undef sym: TypeError: Cannot read property 'Symbol(q)' of undefined
// expect: undef idx: TypeError: Cannot read property '0' of undefined
// expect: null call: TypeError: nl is not a function
// expect: null mem call: TypeError: Cannot read property 'f' of null
// expect: mem call: TypeError: o.f is not a function
// expect: mem deep: TypeError: Cannot read property 'b' of undefined
// expect: mem call deep: TypeError: Cannot read property 'b' of undefined
// expect: computed call: TypeError: o.x is not a function
// expect: idx call: TypeError: [1][0] is not a function
// expect: lit call: TypeError: 1 is not a function
// expect: str call: TypeError: "s" is not a function
// expect: new num: TypeError: n is not a constructor
// expect: new mem: TypeError: o.X is not a constructor
// expect: new arrow: TypeError: fn is not a constructor
// expect: tagged: TypeError: n is not a function
// expect: opt: TypeError: Cannot read property 'b' of undefined
// expect: fn result: TypeError: fn(...) is not a function
// expect: await-ish: TypeError: Cannot read property 'x' of undefined
// expect: sym call: TypeError: o[s] is not a function
// expect: this call: TypeError: this.zz is not a function
// expect: iife res: TypeError: (intermediate value)(...) is not a function
// expect: set undef: TypeError: Cannot set property 'x' of undefined
// expect: set null idx: TypeError: Cannot set property '0' of null
// expect: set deep: TypeError: Cannot set property 'b' of undefined
// expect: delete: TypeError: Cannot convert undefined or null to object
// expect: in: TypeError: Cannot use 'in' operator to search for 'a' in 5
// expect: in str: TypeError: Cannot use 'in' operator to search for 'Symbol(q)' in b
// expect: instanceof: TypeError: Right-hand side of 'instanceof' is not an object
// expect: instanceof o: TypeError: Right-hand side of 'instanceof' is not callable
// expect: const: TypeError: Assignment to constant variable.
// expect: tdz: ReferenceError: q1 is not defined
// expect: undeclared: ReferenceError: nope1 is not defined
// expect: typeof ok fine
// expect: call undeclared: ReferenceError: nope3 is not defined
// expect: strict assign: ReferenceError: nope4 is not defined
// expect: frozen: TypeError: Cannot add property 1, object is not extensible
// expect: frozen prop: TypeError: Cannot assign to read only property 'a' of object '#<Object>'
// expect: no ext: TypeError: Cannot add property a, object is not extensible
// expect: getter only: TypeError: Cannot set property a of #<Object> which has only a getter
// expect: del frozen: TypeError: Cannot delete property 'a' of #<Object>
// expect: bigint mix: TypeError: Cannot mix BigInt and other types, use explicit conversions
// expect: sym num: TypeError: Cannot convert a Symbol value to a number
// expect: sym str: TypeError: Cannot convert a Symbol value to a string
// expect: toPrim: TypeError: number is not a function
// expect: toPrim obj: TypeError: Cannot convert object to primitive value
// expect: class call: TypeError: Class constructor A cannot be invoked without 'new'
// expect: super twice: ReferenceError: Super constructor may only be called once
// expect: no super: ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor
// expect: extends null: TypeError: Class extends value 1 is not a constructor or null
// expect: extends undef: TypeError: Class extends value undefined is not a constructor or null
// expect: gen running: TypeError: Generator is already running
// expect: iter result: TypeError: Iterator result 1 is not an object
// expect: iter obj: TypeError: Result of the Symbol.iterator method is not an object
// expect: iter next: TypeError: undefined is not a function
// expect: promise: TypeError: Promise resolver undefined is not a function
// expect: promise call: TypeError: undefined is not a promise
// expect: promise exec: TypeError: Promise resolver 5 is not a function
// expect: reduce: TypeError: Reduce of empty array with no initial value
// expect: arr len: RangeError: Invalid array length
// expect: arr len set: RangeError: Invalid array length
// expect: repeat: RangeError: Invalid count value
// expect: repeat inf: RangeError: Invalid count value
// expect: toFixed: RangeError: toFixed() digits argument must be between 0 and 100
// expect: toString radix: RangeError: toString() radix argument must be between 2 and 36
// expect: normalize: RangeError: The normalization form should be one of NFC, NFD, NFKC, NFKD.
// expect: codepoint: RangeError: Invalid code point -1
// expect: bind: TypeError: Bind must be called on a function
// expect: apply: TypeError: CreateListFromArrayLike called on non-object
// expect: defineProperty: TypeError: Object.defineProperty called on non-object
// expect: defineProperty d: TypeError: Property description must be an object: 1
// expect: defprop both: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
// expect: redefine: TypeError: Cannot redefine property: a
// expect: create: TypeError: Object prototype may only be an Object or null: 1
// expect: setProto: TypeError: Object prototype may only be an Object or null: 1
// expect: cyclic proto: TypeError: Cyclic __proto__ value
// expect: json circ: TypeError: Converting circular structure to JSON
// expect: json bigint: TypeError: Do not know how to serialize a BigInt
// expect: json parse: SyntaxError: Unexpected end of JSON input
// expect: json parse2: SyntaxError: Unexpected token a in JSON at position 1
// expect: json parse3: SyntaxError: Unexpected token ] in JSON at position 3
// expect: json undef: SyntaxError: Unexpected token u in JSON at position 0
// expect: keys null: TypeError: Cannot convert undefined or null to object
// expect: assign null: TypeError: Cannot convert undefined or null to object
// expect: reflect: TypeError: Reflect.ownKeys called on non-object
// expect: date: RangeError: Invalid time value
// expect: uri: URIError: URI malformed
// expect: stack: RangeError: Maximum call stack size exceeded
// expect: sort: TypeError: The comparison function must be either a function or undefined
// expect: forEach: TypeError: 5 is not a function
// expect: map undef: TypeError: undefined is not a function
// expect: filter: TypeError: #<Object> is not a function
// expect: from fn: TypeError: 5 is not a function
// expect: Symbol new: TypeError: Symbol is not a constructor
// expect: match: TypeError: Method Map.prototype.get called on incompatible receiver #<Object>
// expect: set size: TypeError: Method get Set.prototype.size called on incompatible receiver #<Object>
// expect: private fine
// expect: numeric sep: RangeError: The number 1.5 cannot be converted to a BigInt because it is not an integer
// expect: bigint parse: SyntaxError: Cannot convert x to a BigInt
// as: node12
// expect: spread lit: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: spread var: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: spread undef: TypeError: undefined is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: spread null: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: spread obj: TypeError: object is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: spread call: TypeError: Found non-callable @@iterator
// expect: spread call u: TypeError: fn is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: spread call o: TypeError: Found non-callable @@iterator
// expect: spread new: TypeError: Found non-callable @@iterator
// expect: spread mid: TypeError: o is not iterable
// expect: spread true: TypeError: boolean true is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: spread fn: TypeError: function is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: spread member: TypeError: o.a is not iterable
// expect: spread call result: TypeError: fn is not a function or its return value is not iterable
// expect: for of: TypeError: n is not iterable
// expect: for of u: TypeError: u is not iterable
// expect: for of o: TypeError: o is not iterable
// expect: for of lit: TypeError: 5 is not iterable
// expect: for of mem: TypeError: o.x is not iterable
// expect: arr destr: TypeError: n is not iterable
// expect: arr destr u: TypeError: u is not iterable
// expect: arr destr null: TypeError: null is not iterable
// expect: arr destr o: TypeError: o is not iterable
// expect: arr destr {}: TypeError: {} is not iterable
// expect: param destr: TypeError: undefined is not a function
// expect: param destr u: TypeError: undefined is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: obj destr: TypeError: Cannot destructure property 'a' of 'u' as it is undefined.
// expect: obj destr null: TypeError: Cannot destructure property 'a' of 'null' as it is null.
// expect: obj destr {}: TypeError: Cannot destructure 'null' as it is null.
// expect: obj param: TypeError: Cannot destructure property 'a' of 'undefined' as it is undefined.
// expect: obj nested: TypeError: Cannot read property 'b' of undefined
// expect: assign destr: TypeError: Cannot destructure property 'a' of 'nl' as it is null.
// expect: assign arr: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: obj rest: TypeError: Cannot destructure 'null' as it is null.
// expect: new Map: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: new Map arr: TypeError: Iterator value 1 is not an entry object
// expect: new Set: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: new WeakMap: TypeError: Invalid value used as weak map key
// expect: WeakSet add: TypeError: Invalid value used in weak set
// expect: all: TypeError: Cannot convert undefined or null to object
// expect: fromEntries: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: fromEntries2: TypeError: Iterator value 5 is not an entry object
// expect: yield*: TypeError: undefined is not a function
// expect: yield* o: TypeError: undefined is not a function
// expect: null iter: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: undef sym: TypeError: Cannot read property 'Symbol(q)' of undefined
// expect: undef idx: TypeError: Cannot read property '0' of undefined
// expect: null call: TypeError: nl is not a function
// expect: null mem call: TypeError: Cannot read property 'f' of null
// expect: mem call: TypeError: o.f is not a function
// expect: mem deep: TypeError: Cannot read property 'b' of undefined
// expect: mem call deep: TypeError: Cannot read property 'b' of undefined
// expect: computed call: TypeError: o.x is not a function
// expect: idx call: TypeError: [1][0] is not a function
// expect: lit call: TypeError: 1 is not a function
// expect: str call: TypeError: "s" is not a function
// expect: new num: TypeError: n is not a constructor
// expect: new mem: TypeError: o.X is not a constructor
// expect: new arrow: TypeError: fn is not a constructor
// expect: tagged: TypeError: n is not a function
// expect: opt: TypeError: Cannot read property 'b' of undefined
// expect: fn result: TypeError: fn(...) is not a function
// expect: await-ish: TypeError: Cannot read property 'x' of undefined
// expect: sym call: TypeError: o[s] is not a function
// expect: this call: TypeError: this.zz is not a function
// expect: iife res: TypeError: (intermediate value)(...) is not a function
// expect: set undef: TypeError: Cannot set property 'x' of undefined
// expect: set null idx: TypeError: Cannot set property '0' of null
// expect: set deep: TypeError: Cannot set property 'b' of undefined
// expect: delete: TypeError: Cannot convert undefined or null to object
// expect: in: TypeError: Cannot use 'in' operator to search for 'a' in 5
// expect: in str: TypeError: Cannot use 'in' operator to search for 'Symbol(q)' in b
// expect: instanceof: TypeError: Right-hand side of 'instanceof' is not an object
// expect: instanceof o: TypeError: Right-hand side of 'instanceof' is not callable
// expect: const: TypeError: Assignment to constant variable.
// expect: tdz: ReferenceError: Cannot access 'q1' before initialization
// expect: undeclared: ReferenceError: nope1 is not defined
// expect: typeof ok fine
// expect: call undeclared: ReferenceError: nope3 is not defined
// expect: strict assign: ReferenceError: nope4 is not defined
// expect: frozen: TypeError: Cannot add property 1, object is not extensible
// expect: frozen prop: TypeError: Cannot assign to read only property 'a' of object '#<Object>'
// expect: no ext: TypeError: Cannot add property a, object is not extensible
// expect: getter only: TypeError: Cannot set property a of #<Object> which has only a getter
// expect: del frozen: TypeError: Cannot delete property 'a' of #<Object>
// expect: bigint mix: TypeError: Cannot mix BigInt and other types, use explicit conversions
// expect: sym num: TypeError: Cannot convert a Symbol value to a number
// expect: sym str: TypeError: Cannot convert a Symbol value to a string
// expect: toPrim: TypeError: number 1 is not a function
// expect: toPrim obj: TypeError: Cannot convert object to primitive value
// expect: class call: TypeError: Class constructor A cannot be invoked without 'new'
// expect: super twice: ReferenceError: Super constructor may only be called once
// expect: no super: ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor
// expect: extends null: TypeError: Class extends value 1 is not a constructor or null
// expect: extends undef: TypeError: Class extends value undefined is not a constructor or null
// expect: gen running: TypeError: Generator is already running
// expect: iter result: TypeError: Iterator result 1 is not an object
// expect: iter obj: TypeError: Result of the Symbol.iterator method is not an object
// expect: iter next: TypeError: undefined is not a function
// expect: promise: TypeError: Promise resolver undefined is not a function
// expect: promise call: TypeError: undefined is not a promise
// expect: promise exec: TypeError: Promise resolver 5 is not a function
// expect: reduce: TypeError: Reduce of empty array with no initial value
// expect: arr len: RangeError: Invalid array length
// expect: arr len set: RangeError: Invalid array length
// expect: repeat: RangeError: Invalid count value
// expect: repeat inf: RangeError: Invalid count value
// expect: toFixed: RangeError: toFixed() digits argument must be between 0 and 100
// expect: toString radix: RangeError: toString() radix argument must be between 2 and 36
// expect: normalize: RangeError: The normalization form should be one of NFC, NFD, NFKC, NFKD.
// expect: codepoint: RangeError: Invalid code point -1
// expect: bind: TypeError: Bind must be called on a function
// expect: apply: TypeError: CreateListFromArrayLike called on non-object
// expect: defineProperty: TypeError: Object.defineProperty called on non-object
// expect: defineProperty d: TypeError: Property description must be an object: 1
// expect: defprop both: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
// expect: redefine: TypeError: Cannot redefine property: a
// expect: create: TypeError: Object prototype may only be an Object or null: 1
// expect: setProto: TypeError: Object prototype may only be an Object or null: 1
// expect: cyclic proto: TypeError: Cyclic __proto__ value
// expect: json circ: TypeError: Converting circular structure to JSON
// expect:     --> starting at object with constructor 'Object'
// expect:     --- property 'a' closes the circle
// expect: json bigint: TypeError: Do not know how to serialize a BigInt
// expect: json parse: SyntaxError: Unexpected end of JSON input
// expect: json parse2: SyntaxError: Unexpected token a in JSON at position 1
// expect: json parse3: SyntaxError: Unexpected token ] in JSON at position 3
// expect: json undef: SyntaxError: Unexpected token u in JSON at position 0
// expect: keys null: TypeError: Cannot convert undefined or null to object
// expect: assign null: TypeError: Cannot convert undefined or null to object
// expect: reflect: TypeError: Reflect.ownKeys called on non-object
// expect: date: RangeError: Invalid time value
// expect: uri: URIError: URI malformed
// expect: stack: RangeError: Maximum call stack size exceeded
// expect: sort: TypeError: The comparison function must be either a function or undefined
// expect: forEach: TypeError: 5 is not a function
// expect: map undef: TypeError: undefined is not a function
// expect: filter: TypeError: #<Object> is not a function
// expect: from fn: TypeError: 5 is not a function
// expect: Symbol new: TypeError: Symbol is not a constructor
// expect: match: TypeError: Method Map.prototype.get called on incompatible receiver #<Object>
// expect: set size: TypeError: Method get Set.prototype.size called on incompatible receiver #<Object>
// expect: private fine
// expect: numeric sep: RangeError: The number 1.5 cannot be converted to a BigInt because it is not an integer
// expect: bigint parse: SyntaxError: Cannot convert x to a BigInt
// as: node14
// expect: spread lit: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: spread var: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: spread undef: TypeError: undefined is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: spread null: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: spread obj: TypeError: object is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: spread call: TypeError: Found non-callable @@iterator
// expect: spread call u: TypeError: u is not iterable (cannot read property undefined)
// expect: spread call o: TypeError: Found non-callable @@iterator
// expect: spread new: TypeError: Found non-callable @@iterator
// expect: spread mid: TypeError: o is not iterable
// expect: spread true: TypeError: boolean true is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: spread fn: TypeError: function is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: spread member: TypeError: o.a is not iterable
// expect: spread call result: TypeError: fn is not a function or its return value is not iterable
// expect: for of: TypeError: n is not iterable
// expect: for of u: TypeError: u is not iterable
// expect: for of o: TypeError: o is not iterable
// expect: for of lit: TypeError: 5 is not iterable
// expect: for of mem: TypeError: o.x is not iterable
// expect: arr destr: TypeError: n is not iterable
// expect: arr destr u: TypeError: u is not iterable
// expect: arr destr null: TypeError: null is not iterable
// expect: arr destr o: TypeError: o is not iterable
// expect: arr destr {}: TypeError: {} is not iterable
// expect: param destr: TypeError: undefined is not a function
// expect: param destr u: TypeError: undefined is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: obj destr: TypeError: Cannot destructure property 'a' of 'u' as it is undefined.
// expect: obj destr null: TypeError: Cannot destructure property 'a' of 'null' as it is null.
// expect: obj destr {}: TypeError: Cannot destructure 'null' as it is null.
// expect: obj param: TypeError: Cannot destructure property 'a' of 'undefined' as it is undefined.
// expect: obj nested: TypeError: Cannot read property 'b' of undefined
// expect: assign destr: TypeError: Cannot destructure property 'a' of 'nl' as it is null.
// expect: assign arr: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: obj rest: TypeError: Cannot destructure 'null' as it is null.
// expect: new Map: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: new Map arr: TypeError: Iterator value 1 is not an entry object
// expect: new Set: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: new WeakMap: TypeError: Invalid value used as weak map key
// expect: WeakSet add: TypeError: Invalid value used in weak set
// expect: all: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: fromEntries: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: fromEntries2: TypeError: Iterator value 5 is not an entry object
// expect: yield*: TypeError: undefined is not a function
// expect: yield* o: TypeError: undefined is not a function
// expect: null iter: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: undef sym: TypeError: Cannot read property 'Symbol(q)' of undefined
// expect: undef idx: TypeError: Cannot read property '0' of undefined
// expect: null call: TypeError: nl is not a function
// expect: null mem call: TypeError: Cannot read property 'f' of null
// expect: mem call: TypeError: o.f is not a function
// expect: mem deep: TypeError: Cannot read property 'b' of undefined
// expect: mem call deep: TypeError: Cannot read property 'b' of undefined
// expect: computed call: TypeError: o.x is not a function
// expect: idx call: TypeError: [1][0] is not a function
// expect: lit call: TypeError: 1 is not a function
// expect: str call: TypeError: "s" is not a function
// expect: new num: TypeError: n is not a constructor
// expect: new mem: TypeError: o.X is not a constructor
// expect: new arrow: TypeError: fn is not a constructor
// expect: tagged: TypeError: n is not a function
// expect: opt: TypeError: Cannot read property 'b' of undefined
// expect: fn result: TypeError: fn(...) is not a function
// expect: await-ish: TypeError: Cannot read property 'x' of undefined
// expect: sym call: TypeError: o[s] is not a function
// expect: this call: TypeError: this.zz is not a function
// expect: iife res: TypeError: (intermediate value)(...) is not a function
// expect: set undef: TypeError: Cannot set property 'x' of undefined
// expect: set null idx: TypeError: Cannot set property '0' of null
// expect: set deep: TypeError: Cannot set property 'b' of undefined
// expect: delete: TypeError: Cannot convert undefined or null to object
// expect: in: TypeError: Cannot use 'in' operator to search for 'a' in 5
// expect: in str: TypeError: Cannot use 'in' operator to search for 'Symbol(q)' in b
// expect: instanceof: TypeError: Right-hand side of 'instanceof' is not an object
// expect: instanceof o: TypeError: Right-hand side of 'instanceof' is not callable
// expect: const: TypeError: Assignment to constant variable.
// expect: tdz: ReferenceError: Cannot access 'q1' before initialization
// expect: undeclared: ReferenceError: nope1 is not defined
// expect: typeof ok fine
// expect: call undeclared: ReferenceError: nope3 is not defined
// expect: strict assign: ReferenceError: nope4 is not defined
// expect: frozen: TypeError: Cannot add property 1, object is not extensible
// expect: frozen prop: TypeError: Cannot assign to read only property 'a' of object '#<Object>'
// expect: no ext: TypeError: Cannot add property a, object is not extensible
// expect: getter only: TypeError: Cannot set property a of #<Object> which has only a getter
// expect: del frozen: TypeError: Cannot delete property 'a' of #<Object>
// expect: bigint mix: TypeError: Cannot mix BigInt and other types, use explicit conversions
// expect: sym num: TypeError: Cannot convert a Symbol value to a number
// expect: sym str: TypeError: Cannot convert a Symbol value to a string
// expect: toPrim: TypeError: number 1 is not a function
// expect: toPrim obj: TypeError: Cannot convert object to primitive value
// expect: class call: TypeError: Class constructor A cannot be invoked without 'new'
// expect: super twice: ReferenceError: Super constructor may only be called once
// expect: no super: ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor
// expect: extends null: TypeError: Class extends value 1 is not a constructor or null
// expect: extends undef: TypeError: Class extends value undefined is not a constructor or null
// expect: gen running: TypeError: Generator is already running
// expect: iter result: TypeError: Iterator result 1 is not an object
// expect: iter obj: TypeError: Result of the Symbol.iterator method is not an object
// expect: iter next: TypeError: undefined is not a function
// expect: promise: TypeError: Promise resolver undefined is not a function
// expect: promise call: TypeError: undefined is not a promise
// expect: promise exec: TypeError: Promise resolver 5 is not a function
// expect: reduce: TypeError: Reduce of empty array with no initial value
// expect: arr len: RangeError: Invalid array length
// expect: arr len set: RangeError: Invalid array length
// expect: repeat: RangeError: Invalid count value
// expect: repeat inf: RangeError: Invalid count value
// expect: toFixed: RangeError: toFixed() digits argument must be between 0 and 100
// expect: toString radix: RangeError: toString() radix argument must be between 2 and 36
// expect: normalize: RangeError: The normalization form should be one of NFC, NFD, NFKC, NFKD.
// expect: codepoint: RangeError: Invalid code point -1
// expect: bind: TypeError: Bind must be called on a function
// expect: apply: TypeError: CreateListFromArrayLike called on non-object
// expect: defineProperty: TypeError: Object.defineProperty called on non-object
// expect: defineProperty d: TypeError: Property description must be an object: 1
// expect: defprop both: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
// expect: redefine: TypeError: Cannot redefine property: a
// expect: create: TypeError: Object prototype may only be an Object or null: 1
// expect: setProto: TypeError: Object prototype may only be an Object or null: 1
// expect: cyclic proto: TypeError: Cyclic __proto__ value
// expect: json circ: TypeError: Converting circular structure to JSON
// expect:     --> starting at object with constructor 'Object'
// expect:     --- property 'a' closes the circle
// expect: json bigint: TypeError: Do not know how to serialize a BigInt
// expect: json parse: SyntaxError: Unexpected end of JSON input
// expect: json parse2: SyntaxError: Unexpected token a in JSON at position 1
// expect: json parse3: SyntaxError: Unexpected token ] in JSON at position 3
// expect: json undef: SyntaxError: Unexpected token u in JSON at position 0
// expect: keys null: TypeError: Cannot convert undefined or null to object
// expect: assign null: TypeError: Cannot convert undefined or null to object
// expect: reflect: TypeError: Reflect.ownKeys called on non-object
// expect: date: RangeError: Invalid time value
// expect: uri: URIError: URI malformed
// expect: stack: RangeError: Maximum call stack size exceeded
// expect: sort: TypeError: The comparison function must be either a function or undefined
// expect: forEach: TypeError: 5 is not a function
// expect: map undef: TypeError: undefined is not a function
// expect: filter: TypeError: #<Object> is not a function
// expect: from fn: TypeError: 5 is not a function
// expect: Symbol new: TypeError: Symbol is not a constructor
// expect: match: TypeError: Method Map.prototype.get called on incompatible receiver #<Object>
// expect: set size: TypeError: Method get Set.prototype.size called on incompatible receiver #<Object>
// expect: private fine
// expect: numeric sep: RangeError: The number 1.5 cannot be converted to a BigInt because it is not an integer
// expect: bigint parse: SyntaxError: Cannot convert x to a BigInt
// as: node18
// expect: spread lit: TypeError: 1 is not iterable
// expect: spread var: TypeError: n is not iterable
// expect: spread undef: TypeError: u is not iterable
// expect: spread null: TypeError: null is not iterable
// expect: spread obj: TypeError: o is not iterable
// expect: spread call: TypeError: Found non-callable @@iterator
// expect: spread call u: TypeError: u is not iterable (cannot read property undefined)
// expect: spread call o: TypeError: Found non-callable @@iterator
// expect: spread new: TypeError: Found non-callable @@iterator
// expect: spread mid: TypeError: o is not iterable
// expect: spread true: TypeError: true is not iterable
// expect: spread fn: TypeError: fn is not iterable
// expect: spread member: TypeError: o.a is not iterable
// expect: spread call result: TypeError: fn is not a function or its return value is not iterable
// expect: for of: TypeError: n is not iterable
// expect: for of u: TypeError: u is not iterable
// expect: for of o: TypeError: o is not iterable
// expect: for of lit: TypeError: 5 is not iterable
// expect: for of mem: TypeError: o.x is not iterable
// expect: arr destr: TypeError: n is not iterable
// expect: arr destr u: TypeError: u is not iterable
// expect: arr destr null: TypeError: null is not iterable
// expect: arr destr o: TypeError: o is not iterable
// expect: arr destr {}: TypeError: {} is not iterable
// expect: param destr: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: param destr u: TypeError: undefined is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: obj destr: TypeError: Cannot destructure property 'a' of 'u' as it is undefined.
// expect: obj destr null: TypeError: Cannot destructure property 'a' of 'null' as it is null.
// expect: obj destr {}: TypeError: Cannot destructure 'null' as it is null.
// expect: obj param: TypeError: Cannot destructure property 'a' of 'undefined' as it is undefined.
// expect: obj nested: TypeError: Cannot read properties of undefined (reading 'b')
// expect: assign destr: TypeError: Cannot destructure property 'a' of 'nl' as it is null.
// expect: assign arr: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: obj rest: TypeError: Cannot destructure 'null' as it is null.
// expect: new Map: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: new Map arr: TypeError: Iterator value 1 is not an entry object
// expect: new Set: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: new WeakMap: TypeError: Invalid value used as weak map key
// expect: WeakSet add: TypeError: Invalid value used in weak set
// expect: all: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: fromEntries: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: fromEntries2: TypeError: Iterator value 5 is not an entry object
// expect: yield*: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: yield* o: TypeError: object is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: null iter: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: undef sym: TypeError: Cannot read properties of undefined (reading 'Symbol(q)')
// expect: undef idx: TypeError: Cannot read properties of undefined (reading '0')
// expect: null call: TypeError: nl is not a function
// expect: null mem call: TypeError: Cannot read properties of null (reading 'f')
// expect: mem call: TypeError: o.f is not a function
// expect: mem deep: TypeError: Cannot read properties of undefined (reading 'b')
// expect: mem call deep: TypeError: Cannot read properties of undefined (reading 'b')
// expect: computed call: TypeError: o.x is not a function
// expect: idx call: TypeError: [1][0] is not a function
// expect: lit call: TypeError: 1 is not a function
// expect: str call: TypeError: "s" is not a function
// expect: new num: TypeError: n is not a constructor
// expect: new mem: TypeError: o.X is not a constructor
// expect: new arrow: TypeError: fn is not a constructor
// expect: tagged: TypeError: n is not a function
// expect: opt: TypeError: Cannot read properties of undefined (reading 'b')
// expect: fn result: TypeError: fn(...) is not a function
// expect: await-ish: TypeError: Cannot read properties of undefined (reading 'x')
// expect: sym call: TypeError: o[s] is not a function
// expect: this call: TypeError: this.zz is not a function
// expect: iife res: TypeError: (intermediate value)(...) is not a function
// expect: set undef: TypeError: Cannot set properties of undefined (setting 'x')
// expect: set null idx: TypeError: Cannot set properties of null (setting '0')
// expect: set deep: TypeError: Cannot set properties of undefined (setting 'b')
// expect: delete: TypeError: Cannot convert undefined or null to object
// expect: in: TypeError: Cannot use 'in' operator to search for 'a' in 5
// expect: in str: TypeError: Cannot use 'in' operator to search for 'Symbol(q)' in b
// expect: instanceof: TypeError: Right-hand side of 'instanceof' is not an object
// expect: instanceof o: TypeError: Right-hand side of 'instanceof' is not callable
// expect: const: TypeError: Assignment to constant variable.
// expect: tdz: ReferenceError: Cannot access 'q1' before initialization
// expect: undeclared: ReferenceError: nope1 is not defined
// expect: typeof ok fine
// expect: call undeclared: ReferenceError: nope3 is not defined
// expect: strict assign: ReferenceError: nope4 is not defined
// expect: frozen: TypeError: Cannot add property 1, object is not extensible
// expect: frozen prop: TypeError: Cannot assign to read only property 'a' of object '#<Object>'
// expect: no ext: TypeError: Cannot add property a, object is not extensible
// expect: getter only: TypeError: Cannot set property a of #<Object> which has only a getter
// expect: del frozen: TypeError: Cannot delete property 'a' of #<Object>
// expect: bigint mix: TypeError: Cannot mix BigInt and other types, use explicit conversions
// expect: sym num: TypeError: Cannot convert a Symbol value to a number
// expect: sym str: TypeError: Cannot convert a Symbol value to a string
// expect: toPrim: TypeError: number 1 is not a function
// expect: toPrim obj: TypeError: Cannot convert object to primitive value
// expect: class call: TypeError: Class constructor A cannot be invoked without 'new'
// expect: super twice: ReferenceError: Super constructor may only be called once
// expect: no super: ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor
// expect: extends null: TypeError: Class extends value 1 is not a constructor or null
// expect: extends undef: TypeError: Class extends value undefined is not a constructor or null
// expect: gen running: TypeError: Generator is already running
// expect: iter result: TypeError: Iterator result 1 is not an object
// expect: iter obj: TypeError: Result of the Symbol.iterator method is not an object
// expect: iter next: TypeError: undefined is not a function
// expect: promise: TypeError: Promise resolver undefined is not a function
// expect: promise call: TypeError: Promise constructor cannot be invoked without 'new'
// expect: promise exec: TypeError: Promise resolver 5 is not a function
// expect: reduce: TypeError: Reduce of empty array with no initial value
// expect: arr len: RangeError: Invalid array length
// expect: arr len set: RangeError: Invalid array length
// expect: repeat: RangeError: Invalid count value
// expect: repeat inf: RangeError: Invalid count value
// expect: toFixed: RangeError: toFixed() digits argument must be between 0 and 100
// expect: toString radix: RangeError: toString() radix argument must be between 2 and 36
// expect: normalize: RangeError: The normalization form should be one of NFC, NFD, NFKC, NFKD.
// expect: codepoint: RangeError: Invalid code point -1
// expect: bind: TypeError: Bind must be called on a function
// expect: apply: TypeError: CreateListFromArrayLike called on non-object
// expect: defineProperty: TypeError: Object.defineProperty called on non-object
// expect: defineProperty d: TypeError: Property description must be an object: 1
// expect: defprop both: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
// expect: redefine: TypeError: Cannot redefine property: a
// expect: create: TypeError: Object prototype may only be an Object or null: 1
// expect: setProto: TypeError: Object prototype may only be an Object or null: 1
// expect: cyclic proto: TypeError: Cyclic __proto__ value
// expect: json circ: TypeError: Converting circular structure to JSON
// expect:     --> starting at object with constructor 'Object'
// expect:     --- property 'a' closes the circle
// expect: json bigint: TypeError: Do not know how to serialize a BigInt
// expect: json parse: SyntaxError: Unexpected end of JSON input
// expect: json parse2: SyntaxError: Unexpected token a in JSON at position 1
// expect: json parse3: SyntaxError: Unexpected token ] in JSON at position 3
// expect: json undef: SyntaxError: Unexpected token u in JSON at position 0
// expect: keys null: TypeError: Cannot convert undefined or null to object
// expect: assign null: TypeError: Cannot convert undefined or null to object
// expect: reflect: TypeError: Reflect.ownKeys called on non-object
// expect: date: RangeError: Invalid time value
// expect: uri: URIError: URI malformed
// expect: stack: RangeError: Maximum call stack size exceeded
// expect: sort: TypeError: The comparison function must be either a function or undefined
// expect: forEach: TypeError: 5 is not a function
// expect: map undef: TypeError: undefined is not a function
// expect: filter: TypeError: #<Object> is not a function
// expect: from fn: TypeError: 5 is not a function
// expect: Symbol new: TypeError: Symbol is not a constructor
// expect: match: TypeError: Method Map.prototype.get called on incompatible receiver #<Object>
// expect: set size: TypeError: Method get Set.prototype.size called on incompatible receiver #<Object>
// expect: private fine
// expect: numeric sep: RangeError: The number 1.5 cannot be converted to a BigInt because it is not an integer
// expect: bigint parse: SyntaxError: Cannot convert x to a BigInt
// as: node20
// expect: spread lit: TypeError: 1 is not iterable
// expect: spread var: TypeError: n is not iterable
// expect: spread undef: TypeError: u is not iterable
// expect: spread null: TypeError: null is not iterable
// expect: spread obj: TypeError: o is not iterable
// expect: spread call: TypeError: Spread syntax requires ...iterable[Symbol.iterator] to be a function
// expect: spread call u: TypeError: u is not iterable (cannot read property undefined)
// expect: spread call o: TypeError: Spread syntax requires ...iterable[Symbol.iterator] to be a function
// expect: spread new: TypeError: Spread syntax requires ...iterable[Symbol.iterator] to be a function
// expect: spread mid: TypeError: o is not iterable
// expect: spread true: TypeError: true is not iterable
// expect: spread fn: TypeError: fn is not iterable
// expect: spread member: TypeError: o.a is not iterable
// expect: spread call result: TypeError: fn is not a function or its return value is not iterable
// expect: for of: TypeError: n is not iterable
// expect: for of u: TypeError: u is not iterable
// expect: for of o: TypeError: o is not iterable
// expect: for of lit: TypeError: 5 is not iterable
// expect: for of mem: TypeError: o.x is not iterable
// expect: arr destr: TypeError: n is not iterable
// expect: arr destr u: TypeError: u is not iterable
// expect: arr destr null: TypeError: null is not iterable
// expect: arr destr o: TypeError: o is not iterable
// expect: arr destr {}: TypeError: {} is not iterable
// expect: param destr: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: param destr u: TypeError: undefined is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: obj destr: TypeError: Cannot destructure property 'a' of 'u' as it is undefined.
// expect: obj destr null: TypeError: Cannot destructure property 'a' of 'null' as it is null.
// expect: obj destr {}: TypeError: Cannot destructure 'null' as it is null.
// expect: obj param: TypeError: Cannot destructure property 'a' of 'undefined' as it is undefined.
// expect: obj nested: TypeError: Cannot read properties of undefined (reading 'b')
// expect: assign destr: TypeError: Cannot destructure property 'a' of 'nl' as it is null.
// expect: assign arr: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: obj rest: TypeError: Cannot destructure 'null' as it is null.
// expect: new Map: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: new Map arr: TypeError: Iterator value 1 is not an entry object
// expect: new Set: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: new WeakMap: TypeError: Invalid value used as weak map key
// expect: WeakSet add: TypeError: Invalid value used in weak set
// expect: all: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: fromEntries: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: fromEntries2: TypeError: Iterator value 5 is not an entry object
// expect: yield*: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: yield* o: TypeError: object is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: null iter: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: undef sym: TypeError: Cannot read properties of undefined (reading 'Symbol(q)')
// expect: undef idx: TypeError: Cannot read properties of undefined (reading '0')
// expect: null call: TypeError: nl is not a function
// expect: null mem call: TypeError: Cannot read properties of null (reading 'f')
// expect: mem call: TypeError: o.f is not a function
// expect: mem deep: TypeError: Cannot read properties of undefined (reading 'b')
// expect: mem call deep: TypeError: Cannot read properties of undefined (reading 'b')
// expect: computed call: TypeError: o.x is not a function
// expect: idx call: TypeError: [1][0] is not a function
// expect: lit call: TypeError: 1 is not a function
// expect: str call: TypeError: "s" is not a function
// expect: new num: TypeError: n is not a constructor
// expect: new mem: TypeError: o.X is not a constructor
// expect: new arrow: TypeError: fn is not a constructor
// expect: tagged: TypeError: n is not a function
// expect: opt: TypeError: Cannot read properties of undefined (reading 'b')
// expect: fn result: TypeError: fn(...) is not a function
// expect: await-ish: TypeError: Cannot read properties of undefined (reading 'x')
// expect: sym call: TypeError: o[s] is not a function
// expect: this call: TypeError: this.zz is not a function
// expect: iife res: TypeError: (intermediate value)(...) is not a function
// expect: set undef: TypeError: Cannot set properties of undefined (setting 'x')
// expect: set null idx: TypeError: Cannot set properties of null (setting '0')
// expect: set deep: TypeError: Cannot set properties of undefined (setting 'b')
// expect: delete: TypeError: Cannot convert undefined or null to object
// expect: in: TypeError: Cannot use 'in' operator to search for 'a' in 5
// expect: in str: TypeError: Cannot use 'in' operator to search for 'Symbol(q)' in b
// expect: instanceof: TypeError: Right-hand side of 'instanceof' is not an object
// expect: instanceof o: TypeError: Right-hand side of 'instanceof' is not callable
// expect: const: TypeError: Assignment to constant variable.
// expect: tdz: ReferenceError: Cannot access 'q1' before initialization
// expect: undeclared: ReferenceError: nope1 is not defined
// expect: typeof ok fine
// expect: call undeclared: ReferenceError: nope3 is not defined
// expect: strict assign: ReferenceError: nope4 is not defined
// expect: frozen: TypeError: Cannot add property 1, object is not extensible
// expect: frozen prop: TypeError: Cannot assign to read only property 'a' of object '#<Object>'
// expect: no ext: TypeError: Cannot add property a, object is not extensible
// expect: getter only: TypeError: Cannot set property a of #<Object> which has only a getter
// expect: del frozen: TypeError: Cannot delete property 'a' of #<Object>
// expect: bigint mix: TypeError: Cannot mix BigInt and other types, use explicit conversions
// expect: sym num: TypeError: Cannot convert a Symbol value to a number
// expect: sym str: TypeError: Cannot convert a Symbol value to a string
// expect: toPrim: TypeError: number 1 is not a function
// expect: toPrim obj: TypeError: Cannot convert object to primitive value
// expect: class call: TypeError: Class constructor A cannot be invoked without 'new'
// expect: super twice: ReferenceError: Super constructor may only be called once
// expect: no super: ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor
// expect: extends null: TypeError: Class extends value 1 is not a constructor or null
// expect: extends undef: TypeError: Class extends value undefined is not a constructor or null
// expect: gen running: TypeError: Generator is already running
// expect: iter result: TypeError: Iterator result 1 is not an object
// expect: iter obj: TypeError: Result of the Symbol.iterator method is not an object
// expect: iter next: TypeError: undefined is not a function
// expect: promise: TypeError: Promise resolver undefined is not a function
// expect: promise call: TypeError: Promise constructor cannot be invoked without 'new'
// expect: promise exec: TypeError: Promise resolver 5 is not a function
// expect: reduce: TypeError: Reduce of empty array with no initial value
// expect: arr len: RangeError: Invalid array length
// expect: arr len set: RangeError: Invalid array length
// expect: repeat: RangeError: Invalid count value: -1
// expect: repeat inf: RangeError: Invalid count value: Infinity
// expect: toFixed: RangeError: toFixed() digits argument must be between 0 and 100
// expect: toString radix: RangeError: toString() radix argument must be between 2 and 36
// expect: normalize: RangeError: The normalization form should be one of NFC, NFD, NFKC, NFKD.
// expect: codepoint: RangeError: Invalid code point -1
// expect: bind: TypeError: Bind must be called on a function
// expect: apply: TypeError: CreateListFromArrayLike called on non-object
// expect: defineProperty: TypeError: Object.defineProperty called on non-object
// expect: defineProperty d: TypeError: Property description must be an object: 1
// expect: defprop both: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
// expect: redefine: TypeError: Cannot redefine property: a
// expect: create: TypeError: Object prototype may only be an Object or null: 1
// expect: setProto: TypeError: Object prototype may only be an Object or null: 1
// expect: cyclic proto: TypeError: Cyclic __proto__ value
// expect: json circ: TypeError: Converting circular structure to JSON
// expect:     --> starting at object with constructor 'Object'
// expect:     --- property 'a' closes the circle
// expect: json bigint: TypeError: Do not know how to serialize a BigInt
// expect: json parse: SyntaxError: Unexpected end of JSON input
// expect: json parse2: SyntaxError: Expected property name or '}' in JSON at position 1
// expect: json parse3: SyntaxError: Unexpected token ']', "[1,]" is not valid JSON
// expect: json undef: SyntaxError: "undefined" is not valid JSON
// expect: keys null: TypeError: Cannot convert undefined or null to object
// expect: assign null: TypeError: Cannot convert undefined or null to object
// expect: reflect: TypeError: Reflect.ownKeys called on non-object
// expect: date: RangeError: Invalid time value
// expect: uri: URIError: URI malformed
// expect: stack: RangeError: Maximum call stack size exceeded
// expect: sort: TypeError: The comparison function must be either a function or undefined
// expect: forEach: TypeError: 5 is not a function
// expect: map undef: TypeError: undefined is not a function
// expect: filter: TypeError: #<Object> is not a function
// expect: from fn: TypeError: 5 is not a function
// expect: Symbol new: TypeError: Symbol is not a constructor
// expect: match: TypeError: Method Map.prototype.get called on incompatible receiver #<Object>
// expect: set size: TypeError: Method get Set.prototype.size called on incompatible receiver #<Object>
// expect: private fine
// expect: numeric sep: RangeError: The number 1.5 cannot be converted to a BigInt because it is not an integer
// expect: bigint parse: SyntaxError: Cannot convert x to a BigInt
// as: node26
// expect: spread lit: TypeError: 1 is not iterable
// expect: spread var: TypeError: n is not iterable
// expect: spread undef: TypeError: u is not iterable
// expect: spread null: TypeError: null is not iterable
// expect: spread obj: TypeError: o is not iterable
// expect: spread call: TypeError: Spread syntax requires ...iterable[Symbol.iterator] to be a function
// expect: spread call u: TypeError: u is not iterable (cannot read property undefined)
// expect: spread call o: TypeError: Spread syntax requires ...iterable[Symbol.iterator] to be a function
// expect: spread new: TypeError: Spread syntax requires ...iterable[Symbol.iterator] to be a function
// expect: spread mid: TypeError: o is not iterable
// expect: spread true: TypeError: true is not iterable
// expect: spread fn: TypeError: fn is not iterable
// expect: spread member: TypeError: o.a is not iterable
// expect: spread call result: TypeError: fn is not a function or its return value is not iterable
// expect: for of: TypeError: n is not iterable
// expect: for of u: TypeError: u is not iterable
// expect: for of o: TypeError: o is not iterable
// expect: for of lit: TypeError: 5 is not iterable
// expect: for of mem: TypeError: o.x is not iterable
// expect: arr destr: TypeError: n is not iterable
// expect: arr destr u: TypeError: u is not iterable
// expect: arr destr null: TypeError: null is not iterable
// expect: arr destr o: TypeError: o is not iterable
// expect: arr destr {}: TypeError: {} is not iterable
// expect: param destr: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: param destr u: TypeError: undefined is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: obj destr: TypeError: Cannot destructure property 'a' of 'u' as it is undefined.
// expect: obj destr null: TypeError: Cannot destructure property 'a' of 'null' as it is null.
// expect: obj destr {}: TypeError: Cannot destructure 'null' as it is null.
// expect: obj param: TypeError: Cannot destructure property 'a' of 'undefined' as it is undefined.
// expect: obj nested: TypeError: Cannot read properties of undefined (reading 'b')
// expect: assign destr: TypeError: Cannot destructure property 'a' of 'nl' as it is null.
// expect: assign arr: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: obj rest: TypeError: Cannot destructure 'null' as it is null.
// expect: new Map: TypeError: number 1 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: new Map arr: TypeError: Iterator value 1 is not an entry object
// expect: new Set: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: new WeakMap: TypeError: Invalid value used as weak map key
// expect: WeakSet add: TypeError: Invalid value used in weak set
// expect: all: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: fromEntries: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: fromEntries2: TypeError: Iterator value 5 is not an entry object
// expect: yield*: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: yield* o: TypeError: object is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: null iter: TypeError: object null is not iterable (cannot read property Symbol(Symbol.iterator))
// expect: undef sym: TypeError: Cannot read properties of undefined (reading 'Symbol(q)')
// expect: undef idx: TypeError: Cannot read properties of undefined (reading '0')
// expect: null call: TypeError: nl is not a function
// expect: null mem call: TypeError: Cannot read properties of null (reading 'f')
// expect: mem call: TypeError: o.f is not a function
// expect: mem deep: TypeError: Cannot read properties of undefined (reading 'b')
// expect: mem call deep: TypeError: Cannot read properties of undefined (reading 'b')
// expect: computed call: TypeError: o.x is not a function
// expect: idx call: TypeError: [1][0] is not a function
// expect: lit call: TypeError: 1 is not a function
// expect: str call: TypeError: "s" is not a function
// expect: new num: TypeError: n is not a constructor
// expect: new mem: TypeError: o.X is not a constructor
// expect: new arrow: TypeError: fn is not a constructor
// expect: tagged: TypeError: n is not a function
// expect: opt: TypeError: Cannot read properties of undefined (reading 'b')
// expect: fn result: TypeError: fn(...) is not a function
// expect: await-ish: TypeError: Cannot read properties of undefined (reading 'x')
// expect: sym call: TypeError: o[s] is not a function
// expect: this call: TypeError: this.zz is not a function
// expect: iife res: TypeError: (intermediate value)(...) is not a function
// expect: set undef: TypeError: Cannot set properties of undefined (setting 'x')
// expect: set null idx: TypeError: Cannot set properties of null (setting '0')
// expect: set deep: TypeError: Cannot set properties of undefined (setting 'b')
// expect: delete: TypeError: Cannot convert undefined or null to object
// expect: in: TypeError: Cannot use 'in' operator to search for 'a' in 5
// expect: in str: TypeError: Cannot use 'in' operator to search for 'Symbol(q)' in b
// expect: instanceof: TypeError: Right-hand side of 'instanceof' is not an object
// expect: instanceof o: TypeError: Right-hand side of 'instanceof' is not callable
// expect: const: TypeError: Assignment to constant variable.
// expect: tdz: ReferenceError: Cannot access 'q1' before initialization
// expect: undeclared: ReferenceError: nope1 is not defined
// expect: typeof ok fine
// expect: call undeclared: ReferenceError: nope3 is not defined
// expect: strict assign: ReferenceError: nope4 is not defined
// expect: frozen: TypeError: Cannot add property 1, object is not extensible
// expect: frozen prop: TypeError: Cannot assign to read only property 'a' of object '#<Object>'
// expect: no ext: TypeError: Cannot add property a, object is not extensible
// expect: getter only: TypeError: Cannot set property a of #<Object> which has only a getter
// expect: del frozen: TypeError: Cannot delete property 'a' of #<Object>
// expect: bigint mix: TypeError: Cannot mix BigInt and other types, use explicit conversions
// expect: sym num: TypeError: Cannot convert a Symbol value to a number
// expect: sym str: TypeError: Cannot convert a Symbol value to a string
// expect: toPrim: TypeError: number 1 is not a function
// expect: toPrim obj: TypeError: Cannot convert object to primitive value
// expect: class call: TypeError: Class constructor A cannot be invoked without 'new'
// expect: super twice: ReferenceError: Super constructor may only be called once
// expect: no super: ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor
// expect: extends null: TypeError: Class extends value 1 is not a constructor or null
// expect: extends undef: TypeError: Class extends value undefined is not a constructor or null
// expect: gen running: TypeError: Generator is already running
// expect: iter result: TypeError: Iterator result 1 is not an object
// expect: iter obj: TypeError: Result of the Symbol.iterator method is not an object
// expect: iter next: TypeError: undefined is not a function
// expect: promise: TypeError: Promise resolver undefined is not a function
// expect: promise call: TypeError: Promise constructor cannot be invoked without 'new'
// expect: promise exec: TypeError: Promise resolver 5 is not a function
// expect: reduce: TypeError: Reduce of empty array with no initial value
// expect: arr len: RangeError: Invalid array length
// expect: arr len set: RangeError: Invalid array length
// expect: repeat: RangeError: Invalid count value: -1
// expect: repeat inf: RangeError: Invalid count value: Infinity
// expect: toFixed: RangeError: toFixed() digits argument must be between 0 and 100
// expect: toString radix: RangeError: toString() radix argument must be between 2 and 36
// expect: normalize: RangeError: The normalization form should be one of NFC, NFD, NFKC, NFKD.
// expect: codepoint: RangeError: Invalid code point -1
// expect: bind: TypeError: Bind must be called on a function
// expect: apply: TypeError: CreateListFromArrayLike called on non-object
// expect: defineProperty: TypeError: Object.defineProperty called on non-object
// expect: defineProperty d: TypeError: Property description must be an object: 1
// expect: defprop both: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>
// expect: redefine: TypeError: Cannot redefine property: a
// expect: create: TypeError: Object prototype may only be an Object or null: 1
// expect: setProto: TypeError: Object prototype may only be an Object or null: 1
// expect: cyclic proto: TypeError: Cyclic __proto__ value
// expect: json circ: TypeError: Converting circular structure to JSON
// expect:     --> starting at object with constructor 'Object'
// expect:     --- property 'a' closes the circle
// expect: json bigint: TypeError: Do not know how to serialize a BigInt
// expect: json parse: SyntaxError: Unexpected end of JSON input
// expect: json parse2: SyntaxError: Expected property name or '}' in JSON at position 1 (line 1 column 2)
// expect: json parse3: SyntaxError: Unexpected token ']', "[1,]" is not valid JSON
// expect: json undef: SyntaxError: "undefined" is not valid JSON
// expect: keys null: TypeError: Cannot convert undefined or null to object
// expect: assign null: TypeError: Cannot convert undefined or null to object
// expect: reflect: TypeError: Reflect.ownKeys called on non-object
// expect: date: RangeError: Invalid time value
// expect: uri: URIError: URI malformed
// expect: stack: RangeError: Maximum call stack size exceeded
// expect: sort: TypeError: The comparison function must be either a function or undefined: 5
// expect: forEach: TypeError: number 5 is not a function
// expect: map undef: TypeError: undefined is not a function
// expect: filter: TypeError: object is not a function
// expect: from fn: TypeError: number 5 is not a function
// expect: Symbol new: TypeError: Symbol is not a constructor
// expect: match: TypeError: Method Map.prototype.get called on incompatible receiver #<Object>
// expect: set size: TypeError: Method get Set.prototype.size called on incompatible receiver #<Object>
// expect: private fine
// expect: numeric sep: RangeError: The number 1.5 cannot be converted to a BigInt because it is not an integer
// expect: bigint parse: SyntaxError: Cannot convert x to a BigInt
