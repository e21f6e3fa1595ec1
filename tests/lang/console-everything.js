// console.group, table, count, dir, format directives and inspect options.
const p=(...a)=>console.log(...a);
console.group('G1');
p('in g1\nsecond');
console.group();
p({a:1,b:{c:2}});
console.groupEnd();
console.warn('warn in group');
console.groupEnd();
console.groupEnd();
p('out');
console.group('a','b',{c:1});
console.error('err');
console.groupCollapsed('col');
p([1,2,3]);
console.groupEnd();
console.groupEnd();

console.count();
console.count('x');
console.count();
console.countReset();
console.count();
console.countReset('nope');
console.count(undefined);
console.count(null);
console.count({});
console.assert(true,'no');
console.assert(false);
console.assert(false,'msg');
console.assert(false,'fmt %s %d','s',1);
console.assert(false,{a:1});
console.assert(false,new Error('x').message,[1]);
console.assert(0,undefined);
console.dir({a:{b:{c:{d:{}}}}});
console.dir({a:{b:{c:{d:{}}}}},{depth:0});
console.dir({a:{b:{c:{d:{}}}}},{depth:null});
console.dir('str');
console.dir([1,2],{showHidden:true});
console.dir({get a(){return 5}},{getters:true});
console.dirxml({a:1},[2]);
console.info('info');
console.debug('debug');
console.error(new Error('e').message,{a:1});
console.log();
console.log('');
console.log(undefined);
console.log(null,undefined);
console.log('a\tb');
console.log('%s');
console.log('%%',1);
console.log('%',1);
console.log('100%',5);
console.log('%s%s','a');
console.log('%i',3.9,'x');
console.log('%o',{a:1});
console.log('%O %s',{a:{b:{c:{d:1}}}},'t');
console.log('%c styled','color:red');
console.log('%j',{a:[1,{b:2}]},'z');
console.log('%d','0x10',null);
console.log('%f','1.50abc');
console.log('%s',[1,[2,[3]]],{a:{b:{}}});
console.log('%s',null,undefined,Symbol('q'),true,()=>1);
console.log('%s',class A{},new (class B{}),new (class C{toString(){return 'C!'}}));
console.log('%x',1);
console.log({a:'%s'},'b');
console.log('%s',-0,-0,'%d',-0);
console.timeEnd('nope');
console.timeLog('nope2');
console.time('dup');
console.time('dup');
const util=require('util');
p(util.format('%s',1,2,{a:1}), util.format(1,2,'3'), util.format('%s'), util.format(), util.format('%%%s%%','x'), util.format({a:1},'s',[1]), util.format('a','b',1), util.format('%s','a','b'));
p(util.inspect('str'), util.inspect(new Map([[{a:1},'b']]),{showHidden:true}), util.inspect({a:{b:{c:{}}}},{depth:1}), util.inspect({a:{b:{c:{}}}},false,null), util.inspect([1,[2,[3,[4]]]],{depth:0}), util.inspect({b:1,a:2},{sorted:true}), util.inspect('a'.repeat(200)), util.inspect(['a'.repeat(80),'b'.repeat(80)]), util.inspect({a:1,b:'x'},{compact:false}), util.inspect({a:[1,2,{b:3}]},{compact:1}), util.inspect([1,2,3],{breakLength:3}), util.inspect({x:'y'.repeat(100)},{breakLength:40}), util.inspect(Array(200).fill(1),{maxArrayLength:3}), util.inspect(new Set([1,2,3]),{maxArrayLength:1}), util.inspect('x'.repeat(50),{maxStringLength:10}), util.inspect({[util.inspect.custom](d,o){ return 'custom '+d+typeof o }}), util.inspect({inspect(){ return 'old' }}), util.inspect([{[util.inspect.custom](){ return {nested:1} }}]));
p({ long1:'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', long2:'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', long3:1 }, { k:['aaaaaaaaaaaaaaaaaaaaaaa','bbbbbbbbbbbbbbbbbbbbbbbbbbb','cccccccccccccccccc'], o:{p:{q:'r'}} }, [['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'],[1]], { fn(){}, async af(){}, *g(){}, arrow:()=>{}, cls:class{}, sym:Symbol('s'), date:new Date(0), re:1, err:new Error('x').message, nul:null, und:undefined, nan:NaN });

// expect: G1
// expect:   in g1
// expect:   second
// expect:     { a: 1, b: { c: 2 } }
// expect: out
// expect: a b { c: 1 }
// expect:   col
// expect:     [ 1, 2, 3 ]
// expect: default: 1
// expect: x: 1
// expect: default: 2
// expect: default: 1
// expect: default: 2
// expect: null: 1
// expect: [object Object]: 1
// expect: { a: { b: { c: [Object] } } }
// expect: { a: [Object] }
// expect: {
// expect:   a: { b: { c: { d: {} } } }
// expect: }
// expect: 'str'
// expect: [ 1, 2, [length]: 2 ]
// expect: { a: [Getter: 5] }
// expect: { a: 1 } [ 2 ]
// expect: info
// expect: debug
// expect:
// expect:
// expect: undefined
// expect: null undefined
// expect: a	b
// expect: %s
// expect: % 1
// expect: % 1
// expect: 100% 5
// expect: a%s
// expect: 3 x
// expect: { a: 1 }
// expect: { a: { b: { c: [Object] } } } t
// expect:  styled
// expect: {"a":[1,{"b":2}]} z
// expect: 16 null
// expect: 1.5
// expect: [ 1, [Array] ] { a: { b: {} } }
// expect: null undefined Symbol(q) true [Function (anonymous)]
// expect: class A{} B {} C {}
// expect: %x 1
// expect: { a: '%s' } b
// expect: -0 -0 %d -0
// expect: 1 2 { a: 1 } 1 2 3 %s  %x% { a: 1 } s [ 1 ] a b 1 a b
// expect: 'str' Map(1) { { a: 1 } => 'b' } { a: { b: [Object] } } { a: { b: { c: {} } } } [ 1, [Array] ] { a: 2, b: 1 } 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' [
// expect:   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
// expect: ] {
// expect:   a: 1,
// expect:   b: 'x'
// expect: } {
// expect:   a: [
// expect:     1,
// expect:     2,
// expect:     { b: 3 }
// expect:   ]
// expect: } [
// expect:   1,
// expect:   2,
// expect:   3
// expect: ] {
// expect:   x: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
// expect: } [ 1, 1, 1, ... 197 more items ] Set(3) { 1, ... 2 more items } 'xxxxxxxxxx'... 40 more characters custom 2object { inspect: [Function: inspect] } [ { nested: 1 } ]
// expect: {
// expect:   long1: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   long2: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
// expect:   long3: 1
// expect: } {
// expect:   k: [
// expect:     'aaaaaaaaaaaaaaaaaaaaaaa',
// expect:     'bbbbbbbbbbbbbbbbbbbbbbbbbbb',
// expect:     'cccccccccccccccccc'
// expect:   ],
// expect:   o: { p: { q: 'r' } }
// expect: } [
// expect:   [
// expect:     'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:     'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
// expect:   ],
// expect:   [ 1 ]
// expect: ] {
// expect:   fn: [Function: fn],
// expect:   af: [AsyncFunction: af],
// expect:   g: [GeneratorFunction: g],
// expect:   arrow: [Function: arrow],
// expect:   cls: [class cls],
// expect:   sym: Symbol(s),
// expect:   date: 1970-01-01T00:00:00.000Z,
// expect:   re: 1,
// expect:   err: 'x',
// expect:   nul: null,
// expect:   und: undefined,
// expect:   nan: NaN
// expect: }
// expect error:   warn in group
// expect error:   err
// expect error: Assertion failed
// expect error: Assertion failed: msg
// expect error: Assertion failed: fmt s 1
// expect error: Assertion failed { a: 1 }
// expect error: Assertion failed: x [ 1 ]
// expect error: Assertion failed undefined
// expect error: e { a: 1 }
// expect error: (node:PID) Warning: Count for 'nope' does not exist
// expect error: (Use `node --trace-warnings ...` to show where the warning was created)
// expect error: (node:PID) Warning: No such label 'nope' for console.timeEnd()
// expect error: (node:PID) Warning: No such label 'nope2' for console.timeLog()
// expect error: (node:PID) Warning: Label 'dup' already exists for console.time()
// as: node10
// expect: G1
// expect:   in g1
// expect:   second
// expect:     { a: 1, b: { c: 2 } }
// expect: out
// expect: a b { c: 1 }
// expect:   col
// expect:     [ 1, 2, 3 ]
// expect: default: 1
// expect: x: 1
// expect: default: 2
// expect: default: 1
// expect: default: 2
// expect: null: 1
// expect: [object Object]: 1
// expect: { a: { b: { c: [Object] } } }
// expect: { a: [Object] }
// expect: { a: { b: { c: { d: {} } } } }
// expect: 'str'
// expect: [ 1, 2, [length]: 2 ]
// expect: { a: [Getter] }
// expect: { a: 1 } [ 2 ]
// expect: info
// expect: debug
// expect:
// expect:
// expect: undefined
// expect: null undefined
// expect: a	b
// expect: %s
// expect: % 1
// expect: % 1
// expect: 100% 5
// expect: a%s
// expect: 3 x
// expect: { a: 1 }
// expect: { a: { b: { c: [Object] } } } t
// expect: %c styled color:red
// expect: {"a":[1,{"b":2}]} z
// expect: 16 null
// expect: 1.5
// expect: 1,2,3 { a: { b: {} } }
// expect: null undefined Symbol(q) true ()=>1
// expect: class A{} B {} C {}
// expect: %x 1
// expect: { a: '%s' } 'b'
// expect: 0 0 %d 0
// expect: 1 2 { a: 1 } 1 2 '3' %s  %x% { a: 1 } 's' [ 1 ] a b 1 a b
// expect: 'str' Map { { a: 1 } => 'b', [size]: 1 } { a: { b: [Object] } } { a: { b: { c: {} } } } [ 1, [Array] ] { a: 2, b: 1 } 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' [ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' ] {
// expect:   a: 1,
// expect:   b: 'x'
// expect: } { a: [ 1, 2, { b: 3 } ] } [ 1,
// expect:   2,
// expect:   3 ] { x:
// expect:    'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy' } [ 1, 1, 1, ... 197 more items ] Set { 1, 2, 3 } 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' custom 2object old [ { nested: 1 } ]
// expect: { long1: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   long2: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
// expect:   long3: 1 } { k:
// expect:    [ 'aaaaaaaaaaaaaaaaaaaaaaa',
// expect:      'bbbbbbbbbbbbbbbbbbbbbbbbbbb',
// expect:      'cccccccccccccccccc' ],
// expect:   o: { p: { q: 'r' } } } [ [ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:     'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' ],
// expect:   [ 1 ] ] { fn: [Function: fn],
// expect:   af: [AsyncFunction: af],
// expect:   g: [GeneratorFunction: g],
// expect:   arrow: [Function: arrow],
// expect:   cls: [Function: cls],
// expect:   sym: Symbol(s),
// expect:   date: 1970-01-01T00:00:00.000Z,
// expect:   re: 1,
// expect:   err: 'x',
// expect:   nul: null,
// expect:   und: undefined,
// expect:   nan: NaN }
// expect error:   warn in group
// expect error:   err
// expect error: Assertion failed
// expect error: Assertion failed: msg
// expect error: Assertion failed: fmt s 1
// expect error: Assertion failed: [object Object]
// expect error: Assertion failed: x [ 1 ]
// expect error: Assertion failed: undefined
// expect error: e { a: 1 }
// expect error: (node:PID) Warning: No such label 'nope' for console.timeEnd()
// expect error: (node:PID) Warning: No such label 'nope2' for console.timeLog()
// expect error: (node:PID) [DEP0079] DeprecationWarning: Custom inspection function on Objects via .inspect() is deprecated
// as: node12
// expect: G1
// expect:   in g1
// expect:   second
// expect:     { a: 1, b: { c: 2 } }
// expect: out
// expect: a b { c: 1 }
// expect:   col
// expect:     [ 1, 2, 3 ]
// expect: default: 1
// expect: x: 1
// expect: default: 2
// expect: default: 1
// expect: default: 2
// expect: null: 1
// expect: [object Object]: 1
// expect: { a: { b: { c: [Object] } } }
// expect: { a: [Object] }
// expect: {
// expect:   a: { b: { c: { d: {} } } }
// expect: }
// expect: 'str'
// expect: [ 1, 2, [length]: 2 ]
// expect: { a: [Getter: 5] }
// expect: { a: 1 } [ 2 ]
// expect: info
// expect: debug
// expect:
// expect:
// expect: undefined
// expect: null undefined
// expect: a	b
// expect: %s
// expect: % 1
// expect: % 1
// expect: 100% 5
// expect: a%s
// expect: 3 x
// expect: { a: 1 }
// expect: { a: { b: { c: [Object] } } } t
// expect:  styled
// expect: {"a":[1,{"b":2}]} z
// expect: 16 null
// expect: 1.5
// expect: [ 1, [Array] ] { a: { b: {} } }
// expect: null undefined Symbol(q) true [Function]
// expect: class A{} B {} C {}
// expect: %x 1
// expect: { a: '%s' } b
// expect: -0 -0 %d -0
// expect: 1 2 { a: 1 } 1 2 3 %s  %x% { a: 1 } s [ 1 ] a b 1 a b
// expect: 'str' Map { { a: 1 } => 'b', [size]: 1 } { a: { b: [Object] } } { a: { b: { c: {} } } } [ 1, [Array] ] { a: 2, b: 1 } 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' [
// expect:   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
// expect: ] {
// expect:   a: 1,
// expect:   b: 'x'
// expect: } {
// expect:   a: [
// expect:     1,
// expect:     2,
// expect:     { b: 3 }
// expect:   ]
// expect: } [
// expect:   1,
// expect:   2,
// expect:   3
// expect: ] {
// expect:   x: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
// expect: } [ 1, 1, 1, ... 197 more items ] Set { 1, 2, 3 } 'xxxxxxxxxx'... 40 more characters custom 2object { inspect: [Function: inspect] } [ { nested: 1 } ]
// expect: {
// expect:   long1: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   long2: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
// expect:   long3: 1
// expect: } {
// expect:   k: [
// expect:     'aaaaaaaaaaaaaaaaaaaaaaa',
// expect:     'bbbbbbbbbbbbbbbbbbbbbbbbbbb',
// expect:     'cccccccccccccccccc'
// expect:   ],
// expect:   o: { p: { q: 'r' } }
// expect: } [
// expect:   [
// expect:     'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:     'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
// expect:   ],
// expect:   [ 1 ]
// expect: ] {
// expect:   fn: [Function: fn],
// expect:   af: [AsyncFunction: af],
// expect:   g: [GeneratorFunction: g],
// expect:   arrow: [Function: arrow],
// expect:   cls: [class cls],
// expect:   sym: Symbol(s),
// expect:   date: 1970-01-01T00:00:00.000Z,
// expect:   re: 1,
// expect:   err: 'x',
// expect:   nul: null,
// expect:   und: undefined,
// expect:   nan: NaN
// expect: }
// expect error:   warn in group
// expect error:   err
// expect error: Assertion failed
// expect error: Assertion failed: msg
// expect error: Assertion failed: fmt s 1
// expect error: Assertion failed: [object Object]
// expect error: Assertion failed: x [ 1 ]
// expect error: Assertion failed: undefined
// expect error: e { a: 1 }
// expect error: (node:PID) Warning: Count for 'nope' does not exist
// expect error: (node:PID) Warning: No such label 'nope' for console.timeEnd()
// expect error: (node:PID) Warning: No such label 'nope2' for console.timeLog()
// expect error: (node:PID) Warning: Label 'dup' already exists for console.time()
// as: node14
// expect: G1
// expect:   in g1
// expect:   second
// expect:     { a: 1, b: { c: 2 } }
// expect: out
// expect: a b { c: 1 }
// expect:   col
// expect:     [ 1, 2, 3 ]
// expect: default: 1
// expect: x: 1
// expect: default: 2
// expect: default: 1
// expect: default: 2
// expect: null: 1
// expect: [object Object]: 1
// expect: { a: { b: { c: [Object] } } }
// expect: { a: [Object] }
// expect: {
// expect:   a: { b: { c: { d: {} } } }
// expect: }
// expect: 'str'
// expect: [ 1, 2, [length]: 2 ]
// expect: { a: [Getter: 5] }
// expect: { a: 1 } [ 2 ]
// expect: info
// expect: debug
// expect:
// expect:
// expect: undefined
// expect: null undefined
// expect: a	b
// expect: %s
// expect: % 1
// expect: % 1
// expect: 100% 5
// expect: a%s
// expect: 3 x
// expect: { a: 1 }
// expect: { a: { b: { c: [Object] } } } t
// expect:  styled
// expect: {"a":[1,{"b":2}]} z
// expect: 16 null
// expect: 1.5
// expect: [ 1, [Array] ] { a: { b: {} } }
// expect: null undefined Symbol(q) true [Function (anonymous)]
// expect: class A{} B {} C {}
// expect: %x 1
// expect: { a: '%s' } b
// expect: -0 -0 %d -0
// expect: 1 2 { a: 1 } 1 2 3 %s  %x% { a: 1 } s [ 1 ] a b 1 a b
// expect: 'str' Map(1) { { a: 1 } => 'b' } { a: { b: [Object] } } { a: { b: { c: {} } } } [ 1, [Array] ] { a: 2, b: 1 } 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' [
// expect:   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
// expect: ] {
// expect:   a: 1,
// expect:   b: 'x'
// expect: } {
// expect:   a: [
// expect:     1,
// expect:     2,
// expect:     { b: 3 }
// expect:   ]
// expect: } [
// expect:   1,
// expect:   2,
// expect:   3
// expect: ] {
// expect:   x: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
// expect: } [ 1, 1, 1, ... 197 more items ] Set(3) { 1, 2, 3 } 'xxxxxxxxxx'... 40 more characters custom 2object { inspect: [Function: inspect] } [ { nested: 1 } ]
// expect: {
// expect:   long1: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   long2: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
// expect:   long3: 1
// expect: } {
// expect:   k: [
// expect:     'aaaaaaaaaaaaaaaaaaaaaaa',
// expect:     'bbbbbbbbbbbbbbbbbbbbbbbbbbb',
// expect:     'cccccccccccccccccc'
// expect:   ],
// expect:   o: { p: { q: 'r' } }
// expect: } [
// expect:   [
// expect:     'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:     'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
// expect:   ],
// expect:   [ 1 ]
// expect: ] {
// expect:   fn: [Function: fn],
// expect:   af: [AsyncFunction: af],
// expect:   g: [GeneratorFunction: g],
// expect:   arrow: [Function: arrow],
// expect:   cls: [class cls],
// expect:   sym: Symbol(s),
// expect:   date: 1970-01-01T00:00:00.000Z,
// expect:   re: 1,
// expect:   err: 'x',
// expect:   nul: null,
// expect:   und: undefined,
// expect:   nan: NaN
// expect: }
// expect error:   warn in group
// expect error:   err
// expect error: Assertion failed
// expect error: Assertion failed: msg
// expect error: Assertion failed: fmt s 1
// expect error: Assertion failed: [object Object]
// expect error: Assertion failed: x [ 1 ]
// expect error: Assertion failed: undefined
// expect error: e { a: 1 }
// expect error: (node:PID) Warning: Count for 'nope' does not exist
// expect error: (Use `node --trace-warnings ...` to show where the warning was created)
// expect error: (node:PID) Warning: No such label 'nope' for console.timeEnd()
// expect error: (node:PID) Warning: No such label 'nope2' for console.timeLog()
// expect error: (node:PID) Warning: Label 'dup' already exists for console.time()
// as: node18
// expect: G1
// expect:   in g1
// expect:   second
// expect:     { a: 1, b: { c: 2 } }
// expect: out
// expect: a b { c: 1 }
// expect:   col
// expect:     [ 1, 2, 3 ]
// expect: default: 1
// expect: x: 1
// expect: default: 2
// expect: default: 1
// expect: default: 2
// expect: null: 1
// expect: [object Object]: 1
// expect: { a: { b: { c: [Object] } } }
// expect: { a: [Object] }
// expect: {
// expect:   a: { b: { c: { d: {} } } }
// expect: }
// expect: 'str'
// expect: [ 1, 2, [length]: 2 ]
// expect: { a: [Getter: 5] }
// expect: { a: 1 } [ 2 ]
// expect: info
// expect: debug
// expect:
// expect:
// expect: undefined
// expect: null undefined
// expect: a	b
// expect: %s
// expect: % 1
// expect: % 1
// expect: 100% 5
// expect: a%s
// expect: 3 x
// expect: { a: 1 }
// expect: { a: { b: { c: [Object] } } } t
// expect:  styled
// expect: {"a":[1,{"b":2}]} z
// expect: 16 null
// expect: 1.5
// expect: [ 1, [Array] ] { a: { b: {} } }
// expect: null undefined Symbol(q) true [Function (anonymous)]
// expect: class A{} B {} C {}
// expect: %x 1
// expect: { a: '%s' } b
// expect: -0 -0 %d -0
// expect: 1 2 { a: 1 } 1 2 3 %s  %x% { a: 1 } s [ 1 ] a b 1 a b
// expect: 'str' Map(1) { { a: 1 } => 'b' } { a: { b: [Object] } } { a: { b: { c: {} } } } [ 1, [Array] ] { a: 2, b: 1 } 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' [
// expect:   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
// expect: ] {
// expect:   a: 1,
// expect:   b: 'x'
// expect: } {
// expect:   a: [
// expect:     1,
// expect:     2,
// expect:     { b: 3 }
// expect:   ]
// expect: } [
// expect:   1,
// expect:   2,
// expect:   3
// expect: ] {
// expect:   x: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
// expect: } [ 1, 1, 1, ... 197 more items ] Set(3) { 1, 2, 3 } 'xxxxxxxxxx'... 40 more characters custom 2object { inspect: [Function: inspect] } [ { nested: 1 } ]
// expect: {
// expect:   long1: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   long2: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
// expect:   long3: 1
// expect: } {
// expect:   k: [
// expect:     'aaaaaaaaaaaaaaaaaaaaaaa',
// expect:     'bbbbbbbbbbbbbbbbbbbbbbbbbbb',
// expect:     'cccccccccccccccccc'
// expect:   ],
// expect:   o: { p: { q: 'r' } }
// expect: } [
// expect:   [
// expect:     'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:     'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
// expect:   ],
// expect:   [ 1 ]
// expect: ] {
// expect:   fn: [Function: fn],
// expect:   af: [AsyncFunction: af],
// expect:   g: [GeneratorFunction: g],
// expect:   arrow: [Function: arrow],
// expect:   cls: [class cls],
// expect:   sym: Symbol(s),
// expect:   date: 1970-01-01T00:00:00.000Z,
// expect:   re: 1,
// expect:   err: 'x',
// expect:   nul: null,
// expect:   und: undefined,
// expect:   nan: NaN
// expect: }
// expect error:   warn in group
// expect error:   err
// expect error: Assertion failed
// expect error: Assertion failed: msg
// expect error: Assertion failed: fmt s 1
// expect error: Assertion failed: [object Object]
// expect error: Assertion failed: x [ 1 ]
// expect error: Assertion failed: undefined
// expect error: e { a: 1 }
// expect error: (node:PID) Warning: Count for 'nope' does not exist
// expect error: (Use `node --trace-warnings ...` to show where the warning was created)
// expect error: (node:PID) Warning: No such label 'nope' for console.timeEnd()
// expect error: (node:PID) Warning: No such label 'nope2' for console.timeLog()
// expect error: (node:PID) Warning: Label 'dup' already exists for console.time()
// as: node26
// expect: G1
// expect:   in g1
// expect:   second
// expect:     { a: 1, b: { c: 2 } }
// expect: out
// expect: a b { c: 1 }
// expect:   col
// expect:     [ 1, 2, 3 ]
// expect: default: 1
// expect: x: 1
// expect: default: 2
// expect: default: 1
// expect: default: 2
// expect: null: 1
// expect: [object Object]: 1
// expect: { a: { b: { c: [Object] } } }
// expect: { a: [Object] }
// expect: {
// expect:   a: { b: { c: { d: {} } } }
// expect: }
// expect: 'str'
// expect: [ 1, 2, [length]: 2 ]
// expect: { a: [Getter: 5] }
// expect: { a: 1 } [ 2 ]
// expect: info
// expect: debug
// expect:
// expect:
// expect: undefined
// expect: null undefined
// expect: a	b
// expect: %s
// expect: % 1
// expect: % 1
// expect: 100% 5
// expect: a%s
// expect: 3 x
// expect: { a: 1 }
// expect: { a: { b: { c: [Object] } } } t
// expect:  styled
// expect: {"a":[1,{"b":2}]} z
// expect: 16 null
// expect: 1.5
// expect: [ 1, [Array] ] { a: { b: {} } }
// expect: null undefined Symbol(q) true [Function (anonymous)]
// expect: class A{} B {} C {}
// expect: %x 1
// expect: { a: '%s' } b
// expect: -0 -0 %d -0
// expect: 1 2 { a: 1 } 1 2 3 %s  %x% { a: 1 } s [ 1 ] a b 1 a b
// expect: 'str' Map(1) { { a: 1 } => 'b' } { a: { b: [Object] } } { a: { b: { c: {} } } } [ 1, [Array] ] { a: 2, b: 1 } 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' [
// expect:   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
// expect: ] {
// expect:   a: 1,
// expect:   b: 'x'
// expect: } {
// expect:   a: [
// expect:     1,
// expect:     2,
// expect:     { b: 3 }
// expect:   ]
// expect: } [
// expect:   1,
// expect:   2,
// expect:   3
// expect: ] {
// expect:   x: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
// expect: } [ 1, 1, 1, ... 197 more items ] Set(3) { 1, ... 2 more items } 'xxxxxxxxxx'... 40 more characters custom 2object { inspect: [Function: inspect] } [ { nested: 1 } ]
// expect: {
// expect:   long1: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   long2: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
// expect:   long3: 1
// expect: } {
// expect:   k: [
// expect:     'aaaaaaaaaaaaaaaaaaaaaaa',
// expect:     'bbbbbbbbbbbbbbbbbbbbbbbbbbb',
// expect:     'cccccccccccccccccc'
// expect:   ],
// expect:   o: { p: { q: 'r' } }
// expect: } [
// expect:   [
// expect:     'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:     'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'
// expect:   ],
// expect:   [ 1 ]
// expect: ] {
// expect:   fn: [Function: fn],
// expect:   af: [AsyncFunction: af],
// expect:   g: [GeneratorFunction: g],
// expect:   arrow: [Function: arrow],
// expect:   cls: [class cls],
// expect:   sym: Symbol(s),
// expect:   date: 1970-01-01T00:00:00.000Z,
// expect:   re: 1,
// expect:   err: 'x',
// expect:   nul: null,
// expect:   und: undefined,
// expect:   nan: NaN
// expect: }
// expect error:   warn in group
// expect error:   err
// expect error: Assertion failed
// expect error: Assertion failed: msg
// expect error: Assertion failed: fmt s 1
// expect error: Assertion failed { a: 1 }
// expect error: Assertion failed: x [ 1 ]
// expect error: Assertion failed undefined
// expect error: e { a: 1 }
// expect error: (node:PID) Warning: Count for 'nope' does not exist
// expect error: (Use `node --trace-warnings ...` to show where the warning was created)
// expect error: (node:PID) Warning: No such label 'nope' for console.timeEnd()
// expect error: (node:PID) Warning: No such label 'nope2' for console.timeLog()
// expect error: (node:PID) Warning: Label 'dup' already exists for console.time()
