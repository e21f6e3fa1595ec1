// Every kind of value as console.log prints it.
const util=require('util'); const p=(...a)=>console.log(...a);
class A { constructor(){ this.x=1 } get g(){ return 1 } } class B extends A {} class Empty {}
p(new A(), new B(), new Empty(), A, B, Empty, [A,B], {A});
function F(){ this.y=2 } p(new F(), F, Object.assign(function named(){}, {a:1,b:{c:2}}), Object.assign(()=>{}, {q:1}), Object.assign(class X{}, {s:1}));
p([function(){}, ()=>{}, async()=>{}, function*g(){}, class{}, class extends A{}, Math.max, Symbol, Promise]);
p(new Map([[1,2],['a',{b:1}],[{k:1},[1,2]]]), new Set([1,'a',{x:1},[1]]), new Map(), new Set(), new WeakMap(), new WeakSet(), new Map([[new Map(),new Set()]]));
p(Symbol('a'), Symbol(), Symbol.iterator, {[Symbol('k')]:1,[Symbol()]:2}, [Symbol('z')], Object(Symbol('boxed')));
p(Object(1), Object('str'), Object(true), Object(-0), [Object('s')], Object.assign(Object('ab'),{x:1}), Object.assign(Object(5),{y:1}));
p(new Date(0), [new Date(1e12)], new Date(NaN), {d:new Date(86400000)});
p(null, undefined, true, -0, 0, NaN, Infinity, 1e21, 1e-7, 'str', ['str',"it's",'a"b','a`b\'"','new\nline','tab\t','\u0001','\u{1F600}','\ud800'], [undefined,null,,3,,], [,], [,,,1]);
p({a:{b:{c:{d:1}}}}, [[[[1]]]], {a:[{b:[{c:1}]}]}, new Map([[{a:{b:{c:1}}},{a:{b:{c:1}}}]]));
p({get a(){return 1}, set a(v){}, get b(){return 1}, set c(v){}}, Object.create(null), Object.create({}), Object.create(Object.create(null)), Object.create(A.prototype));
const circ={name:'c'}; circ.self=circ; circ.arr=[circ,{circ}];
p(circ); const m=new Map(); m.set('m',m);
p(m); const s=new Set(); s.add(s);
p(s); const ca=[]; ca.push(ca,[ca]);
p(ca);
p(Promise.resolve(1), Promise.resolve({a:1}), new Promise(()=>{}), [Promise.resolve([1,2])], (()=>{const r=Promise.reject(new TypeError('x').message); r.catch(()=>{}); return r})());
p((function*(){})(), [1,2][Symbol.iterator](), new Map([[1,2]]).entries(), new Set([1]).values(), 'ab'[Symbol.iterator](), new Map([[1,2]]).keys());
p((function(){return arguments})(1,2), global===global, Math, JSON, Reflect, [Math], {JSON});
p({'a-b':1,'valid_id':2,3:4,'with space':5,'':6,$d:7,'ünï':8,'1a':9});
p([1.5,2,'x',null,undefined,true,{},[]], [[],[[]],{}], {a:{},b:[],c:'',d:null,e:undefined,f(){},g:()=>{}});
p(Array(5), Array(101).fill(0), Array.from({length:30},(_, i)=>i), Array.from({length:120},(_, i)=>'item'+i));
p(Object.assign([1,2],{x:1,'-1':2}), Object.assign([],{k:1}), Array.from({length:7},(_, i)=>'abc'.repeat(i)), Array.from({length:10},(_, i)=>({i})));
p({[Symbol.toStringTag]:'Tagged'}, new (class Foo{get [Symbol.toStringTag](){return 'bar'}})(), Object.create({constructor:{name:'Fake'}}), new (class extends Array{})(3), new (class MyMap extends Map{})([[1,2]]), new (class MySet extends Set{})([1]), new (class MyP extends Promise{})(()=>{}), new (class MyE extends Error{})('m').message);
p(Object.freeze({a:1}), Object.defineProperty({},'hid',{value:1}), Object.defineProperty({v:1},'acc',{get(){return 1},enumerable:true}));
p('%s|%d|%i|%f|%j|%o|%O|%c|%%|%x','s',1.5,1.5,'1.5',{a:1},[1],{a:{b:{c:{d:1}}}},'css','extra',{e:1});
 p('%d %d %d %d','12',null,undefined,{});
p('%i %f','12.9abc','x');
p('%s',{toString(){return 'ts'}},[1,[2]],new A(),()=>{},class Q{});
p('%s',new Error('e').message,'%s');
p('a','%s','b');
p(1,'%s','b');
p('%');
p('%s');
p('%j',circ2()); function circ2(){ const o={}; o.o=o; return o }
p('%o',{f(){},a:[1,2]});
p('%O',[{a:{b:{c:{}}}}]);
p('%s',{a:{b:{c:1}}},{a:1});
p('%d',12);
p('%i',12);
p(12,[12],{n:-5});
p('%s', new Date(0));
p('%s',[1,'a',{b:1}]);

// expect: A { x: 1 } B { x: 1 } Empty {} [class A] [class B extends A] [class Empty] [ [class A], [class B extends A] ] { A: [class A] }
// expect: F { y: 2 } [Function: F] [Function: named] { a: 1, b: { c: 2 } } [Function (anonymous)] { q: 1 } [class X] { s: 1 }
// expect: [
// expect:   [Function (anonymous)],
// expect:   [Function (anonymous)],
// expect:   [AsyncFunction (anonymous)],
// expect:   [GeneratorFunction: g],
// expect:   [class (anonymous)],
// expect:   [class (anonymous) extends A],
// expect:   [Function: max],
// expect:   [Function: Symbol],
// expect:   [Function: Promise]
// expect: ]
// expect: Map(3) { 1 => 2, 'a' => { b: 1 }, { k: 1 } => [ 1, 2 ] } Set(4) { 1, 'a', { x: 1 }, [ 1 ] } Map(0) {} Set(0) {} WeakMap { <items unknown> } WeakSet { <items unknown> } Map(1) { Map(0) {} => Set(0) {} }
// expect: Symbol(a) Symbol() Symbol(Symbol.iterator) { [Symbol(k)]: 1, [Symbol()]: 2 } [ Symbol(z) ] [Symbol: Symbol(boxed)]
// expect: [Number: 1] [String: 'str'] [Boolean: true] [Number: -0] [ [String: 's'] ] [String: 'ab'] { x: 1 } [Number: 5] { y: 1 }
// expect: 1970-01-01T00:00:00.000Z [ 2001-09-09T01:46:40.000Z ] Invalid Date { d: 1970-01-02T00:00:00.000Z }
// expect: null undefined true -0 0 NaN Infinity 1e+21 1e-7 str [
// expect:   'str',       "it's",
// expect:   'a"b',       'a`b\'"',
// expect:   'new\nline', 'tab\t',
// expect:   '\x01',      '😀',
// expect:   '\ud800'
// expect: ] [ undefined, null, <1 empty item>, 3, <1 empty item> ] [ <1 empty item> ] [ <3 empty items>, 1 ]
// expect: { a: { b: { c: [Object] } } } [ [ [ [Array] ] ] ] { a: [ { b: [Array] } ] } Map(1) { { a: { b: [Object] } } => { a: { b: [Object] } } }
// expect: { a: [Getter/Setter], b: [Getter], c: [Setter] } [Object: null prototype] {} {} Object <[Object: null prototype] {}> {} A {}
// expect: <ref *1> {
// expect:   name: 'c',
// expect:   self: [Circular *1],
// expect:   arr: [ [Circular *1], { circ: [Circular *1] } ]
// expect: }
// expect: <ref *1> Map(1) { 'm' => [Circular *1] }
// expect: <ref *1> Set(1) { [Circular *1] }
// expect: <ref *1> [ [Circular *1], [ [Circular *1] ] ]
// expect: Promise { 1 } Promise { { a: 1 } } Promise { <pending> } [ Promise { [ 1, 2 ] } ] Promise { <rejected> 'x' }
// expect: Object [Generator] {} Object [Array Iterator] {} [Map Entries] { [ 1, 2 ] } [Set Iterator] { 1 } Object [String Iterator] {} [Map Iterator] { 1 }
// expect: [Arguments] { '0': 1, '1': 2 } true Object [Math] {} Object [JSON] {} Object [Reflect] {} [ Object [Math] {} ] { JSON: Object [JSON] {} }
// expect: {
// expect:   '3': 4,
// expect:   'a-b': 1,
// expect:   valid_id: 2,
// expect:   'with space': 5,
// expect:   '': 6,
// expect:   '$d': 7,
// expect:   'ünï': 8,
// expect:   '1a': 9
// expect: }
// expect: [ 1.5, 2, 'x', null, undefined, true, {}, [] ] [ [], [ [] ], {} ] {
// expect:   a: {},
// expect:   b: [],
// expect:   c: '',
// expect:   d: null,
// expect:   e: undefined,
// expect:   f: [Function: f],
// expect:   g: [Function: g]
// expect: }
// expect: [ <5 empty items> ] [
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0,
// expect:   ... 1 more item
// expect: ] [
// expect:    0,  1,  2,  3,  4,  5,  6,  7,  8,
// expect:    9, 10, 11, 12, 13, 14, 15, 16, 17,
// expect:   18, 19, 20, 21, 22, 23, 24, 25, 26,
// expect:   27, 28, 29
// expect: ] [
// expect:   'item0',  'item1',  'item2',  'item3',  'item4',  'item5',
// expect:   'item6',  'item7',  'item8',  'item9',  'item10', 'item11',
// expect:   'item12', 'item13', 'item14', 'item15', 'item16', 'item17',
// expect:   'item18', 'item19', 'item20', 'item21', 'item22', 'item23',
// expect:   'item24', 'item25', 'item26', 'item27', 'item28', 'item29',
// expect:   'item30', 'item31', 'item32', 'item33', 'item34', 'item35',
// expect:   'item36', 'item37', 'item38', 'item39', 'item40', 'item41',
// expect:   'item42', 'item43', 'item44', 'item45', 'item46', 'item47',
// expect:   'item48', 'item49', 'item50', 'item51', 'item52', 'item53',
// expect:   'item54', 'item55', 'item56', 'item57', 'item58', 'item59',
// expect:   'item60', 'item61', 'item62', 'item63', 'item64', 'item65',
// expect:   'item66', 'item67', 'item68', 'item69', 'item70', 'item71',
// expect:   'item72', 'item73', 'item74', 'item75', 'item76', 'item77',
// expect:   'item78', 'item79', 'item80', 'item81', 'item82', 'item83',
// expect:   'item84', 'item85', 'item86', 'item87', 'item88', 'item89',
// expect:   'item90', 'item91', 'item92', 'item93', 'item94', 'item95',
// expect:   'item96', 'item97', 'item98', 'item99',
// expect:   ... 20 more items
// expect: ]
// expect: [ 1, 2, x: 1, '-1': 2 ] [ k: 1 ] [
// expect:   '',
// expect:   'abc',
// expect:   'abcabc',
// expect:   'abcabcabc',
// expect:   'abcabcabcabc',
// expect:   'abcabcabcabcabc',
// expect:   'abcabcabcabcabcabc'
// expect: ] [
// expect:   { i: 0 }, { i: 1 },
// expect:   { i: 2 }, { i: 3 },
// expect:   { i: 4 }, { i: 5 },
// expect:   { i: 6 }, { i: 7 },
// expect:   { i: 8 }, { i: 9 }
// expect: ]
// expect: { [Symbol(Symbol.toStringTag)]: 'Tagged' } Foo [bar] {} {} [ <3 empty items> ] MyMap(1) { 1 => 2 } MySet(1) { 1 } MyP [Promise] { <pending> } m
// expect: { a: 1 } {} { v: 1, acc: [Getter] }
// expect: s|1.5|1|1.5|{"a":1}|[ 1, [length]: 1 ]|{ a: { b: { c: [Object] } } }||%|%x extra { e: 1 }
// expect: 12 0 NaN NaN
// expect: 12 NaN
// expect: ts [ 1, [ 2 ] ] A { x: 1 } [Function (anonymous)] [class Q]
// expect: e %s
// expect: a %s b
// expect: 1 %s b
// expect: %
// expect: %s
// expect: [Circular]
// expect: {
// expect:   f: [Function: f] { [length]: 0, [name]: 'f' },
// expect:   a: [ 1, 2, [length]: 2 ]
// expect: }
// expect: [ { a: { b: [Object] } } ]
// expect: { a: [Object] } { a: 1 }
// expect: 12
// expect: 12
// expect: 12 [ 12 ] { n: -5 }
// expect: 1970-01-01T00:00:00.000Z
// expect: [ 1, 'a', [Object] ]
// as: node10
// expect: A { x: 1 } B { x: 1 } Empty {} [Function: A] [Function: B] [Function: Empty] [ [Function: A], [Function: B] ] { A: [Function: A] }
// expect: F { y: 2 } [Function: F] { [Function: named] a: 1, b: { c: 2 } } { [Function] q: 1 } { [Function: X] s: 1 }
// expect: [ [Function],
// expect:   [Function],
// expect:   [AsyncFunction],
// expect:   [GeneratorFunction: g],
// expect:   [Function],
// expect:   [Function: A],
// expect:   [Function: max],
// expect:   [Function: Symbol],
// expect:   [Function: Promise] ]
// expect: Map { 1 => 2, 'a' => { b: 1 }, { k: 1 } => [ 1, 2 ] } Set { 1, 'a', { x: 1 }, [ 1 ] } Map {} Set {} WeakMap { [items unknown] } WeakSet { [items unknown] } Map { Map {} => Set {} }
// expect: Symbol(a) Symbol() Symbol(Symbol.iterator) { [Symbol(k)]: 1, [Symbol()]: 2 } [ Symbol(z) ] [Symbol: Symbol(boxed)]
// expect: [Number: 1] [String: 'str'] [Boolean: true] [Number: -0] [ [String: 's'] ] { [String: 'ab'] x: 1 } { [Number: 5] y: 1 }
// expect: 1970-01-01T00:00:00.000Z [ 2001-09-09T01:46:40.000Z ] Invalid Date { d: 1970-01-02T00:00:00.000Z }
// expect: null undefined true -0 0 NaN Infinity 1e+21 1e-7 'str' [ 'str',
// expect:   'it\'s',
// expect:   'a"b',
// expect:   'a`b\'"',
// expect:   'new\nline',
// expect:   'tab\t',
// expect:   '\u0001',
// expect:   '😀',
// expect:   '�' ] [ undefined, null, <1 empty item>, 3, <1 empty item> ] [ <1 empty item> ] [ <3 empty items>, 1 ]
// expect: { a: { b: { c: [Object] } } } [ [ [ [Array] ] ] ] { a: [ { b: [Array] } ] } Map { { a: { b: [Object] } } => { a: { b: [Object] } } }
// expect: { a: [Getter/Setter], b: [Getter], c: [Setter] } [Object: null prototype] {} {} {} A {}
// expect: { name: 'c',
// expect:   self: [Circular],
// expect:   arr: [ [Circular], { circ: [Circular] } ] }
// expect: Map { 'm' => [Circular] }
// expect: Set { [Circular] }
// expect: [ [Circular], [ [Circular] ] ]
// expect: Promise { 1 } Promise { { a: 1 } } Promise { <pending> } [ Promise { [ 1, 2 ] } ] Promise { <rejected> 'x' }
// expect: Object [Generator] {} Object [Array Iterator] {} [Map Iterator] { [ 1, 2 ] } [Set Iterator] { 1 } Object [String Iterator] {} [Map Iterator] { 1 }
// expect: [Arguments] { '0': 1, '1': 2 } true Object [Math] {} Object [JSON] {} {} [ Object [Math] {} ] { JSON: Object [JSON] {} }
// expect: { '3': 4,
// expect:   'a-b': 1,
// expect:   valid_id: 2,
// expect:   'with space': 5,
// expect:   '': 6,
// expect:   '$d': 7,
// expect:   'ünï': 8,
// expect:   '1a': 9 }
// expect: [ 1.5, 2, 'x', null, undefined, true, {}, [] ] [ [], [ [] ], {} ] { a: {},
// expect:   b: [],
// expect:   c: '',
// expect:   d: null,
// expect:   e: undefined,
// expect:   f: [Function: f],
// expect:   g: [Function: g] }
// expect: [ <5 empty items> ] [ 0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   0,
// expect:   ... 1 more item ] [ 0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19,
// expect:   20,
// expect:   21,
// expect:   22,
// expect:   23,
// expect:   24,
// expect:   25,
// expect:   26,
// expect:   27,
// expect:   28,
// expect:   29 ] [ 'item0',
// expect:   'item1',
// expect:   'item2',
// expect:   'item3',
// expect:   'item4',
// expect:   'item5',
// expect:   'item6',
// expect:   'item7',
// expect:   'item8',
// expect:   'item9',
// expect:   'item10',
// expect:   'item11',
// expect:   'item12',
// expect:   'item13',
// expect:   'item14',
// expect:   'item15',
// expect:   'item16',
// expect:   'item17',
// expect:   'item18',
// expect:   'item19',
// expect:   'item20',
// expect:   'item21',
// expect:   'item22',
// expect:   'item23',
// expect:   'item24',
// expect:   'item25',
// expect:   'item26',
// expect:   'item27',
// expect:   'item28',
// expect:   'item29',
// expect:   'item30',
// expect:   'item31',
// expect:   'item32',
// expect:   'item33',
// expect:   'item34',
// expect:   'item35',
// expect:   'item36',
// expect:   'item37',
// expect:   'item38',
// expect:   'item39',
// expect:   'item40',
// expect:   'item41',
// expect:   'item42',
// expect:   'item43',
// expect:   'item44',
// expect:   'item45',
// expect:   'item46',
// expect:   'item47',
// expect:   'item48',
// expect:   'item49',
// expect:   'item50',
// expect:   'item51',
// expect:   'item52',
// expect:   'item53',
// expect:   'item54',
// expect:   'item55',
// expect:   'item56',
// expect:   'item57',
// expect:   'item58',
// expect:   'item59',
// expect:   'item60',
// expect:   'item61',
// expect:   'item62',
// expect:   'item63',
// expect:   'item64',
// expect:   'item65',
// expect:   'item66',
// expect:   'item67',
// expect:   'item68',
// expect:   'item69',
// expect:   'item70',
// expect:   'item71',
// expect:   'item72',
// expect:   'item73',
// expect:   'item74',
// expect:   'item75',
// expect:   'item76',
// expect:   'item77',
// expect:   'item78',
// expect:   'item79',
// expect:   'item80',
// expect:   'item81',
// expect:   'item82',
// expect:   'item83',
// expect:   'item84',
// expect:   'item85',
// expect:   'item86',
// expect:   'item87',
// expect:   'item88',
// expect:   'item89',
// expect:   'item90',
// expect:   'item91',
// expect:   'item92',
// expect:   'item93',
// expect:   'item94',
// expect:   'item95',
// expect:   'item96',
// expect:   'item97',
// expect:   'item98',
// expect:   'item99',
// expect:   ... 20 more items ]
// expect: [ 1, 2, x: 1, '-1': 2 ] [ k: 1 ] [ '',
// expect:   'abc',
// expect:   'abcabc',
// expect:   'abcabcabc',
// expect:   'abcabcabcabc',
// expect:   'abcabcabcabcabc',
// expect:   'abcabcabcabcabcabc' ] [ { i: 0 },
// expect:   { i: 1 },
// expect:   { i: 2 },
// expect:   { i: 3 },
// expect:   { i: 4 },
// expect:   { i: 5 },
// expect:   { i: 6 },
// expect:   { i: 7 },
// expect:   { i: 8 },
// expect:   { i: 9 } ]
// expect: Object [Tagged] { [Symbol(Symbol.toStringTag)]: 'Tagged' } Foo [bar] {} {} [ <3 empty items> ] MyMap [Map] { 1 => 2 } MySet [Set] { 1 } MyP [Promise] { <pending> } 'm'
// expect: { a: 1 } {} { v: 1, acc: [Getter] }
// expect: s|1.5|1|1.5|{"a":1}|[ 1, [length]: 1 ]|{ a: { b: { c: [Object] } } }|%c|%|%x css extra { e: 1 }
// expect: 12 0 NaN NaN
// expect: 12 NaN
// expect: ts [ 1, [ 2 ] ] A { x: 1 } ()=>{} class Q{}
// expect: e %s
// expect: a %s b
// expect: 1 '%s' 'b'
// expect: %
// expect: %s
// expect: [Circular]
// expect: { f: { [Function: f] [length]: 0, [name]: 'f' },
// expect:   a: [ 1, 2, [length]: 2 ] }
// expect: [ { a: { b: [Object] } } ]
// expect: [object Object] { a: 1 }
// expect: 12
// expect: 12
// expect: 12 [ 12 ] { n: -5 }
// expect: Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)
// expect: 1,a,[object Object]
// as: node12
// expect: A { x: 1 } B { x: 1 } Empty {} [class A] [class B extends A] [class Empty] [ [class A], [class B extends A] ] { A: [class A] }
// expect: F { y: 2 } [Function: F] [Function: named] { a: 1, b: { c: 2 } } [Function] { q: 1 } [class X] { s: 1 }
// expect: [
// expect:   [Function],
// expect:   [Function],
// expect:   [AsyncFunction],
// expect:   [GeneratorFunction: g],
// expect:   [class (anonymous)],
// expect:   [class (anonymous) extends A],
// expect:   [Function: max],
// expect:   [Function: Symbol],
// expect:   [Function: Promise]
// expect: ]
// expect: Map { 1 => 2, 'a' => { b: 1 }, { k: 1 } => [ 1, 2 ] } Set { 1, 'a', { x: 1 }, [ 1 ] } Map {} Set {} WeakMap { <items unknown> } WeakSet { <items unknown> } Map { Map {} => Set {} }
// expect: Symbol(a) Symbol() Symbol(Symbol.iterator) { [Symbol(k)]: 1, [Symbol()]: 2 } [ Symbol(z) ] [Symbol: Symbol(boxed)]
// expect: [Number: 1] [String: 'str'] [Boolean: true] [Number: -0] [ [String: 's'] ] [String: 'ab'] { x: 1 } [Number: 5] { y: 1 }
// expect: 1970-01-01T00:00:00.000Z [ 2001-09-09T01:46:40.000Z ] Invalid Date { d: 1970-01-02T00:00:00.000Z }
// expect: null undefined true -0 0 NaN Infinity 1e+21 1e-7 str [
// expect:   'str',       "it's",
// expect:   'a"b',       'a`b\'"',
// expect:   'new\nline', 'tab\t',
// expect:   '\u0001',    '😀',
// expect:   '�'
// expect: ] [ undefined, null, <1 empty item>, 3, <1 empty item> ] [ <1 empty item> ] [ <3 empty items>, 1 ]
// expect: { a: { b: { c: [Object] } } } [ [ [ [Array] ] ] ] { a: [ { b: [Array] } ] } Map { { a: { b: [Object] } } => { a: { b: [Object] } } }
// expect: { a: [Getter/Setter], b: [Getter], c: [Setter] } [Object: null prototype] {} {} Object <[Object: null prototype] {}> {} A {}
// expect: {
// expect:   name: 'c',
// expect:   self: [Circular],
// expect:   arr: [ [Circular], { circ: [Circular] } ]
// expect: }
// expect: Map { 'm' => [Circular] }
// expect: Set { [Circular] }
// expect: [ [Circular], [ [Circular] ] ]
// expect: Promise { 1 } Promise { { a: 1 } } Promise { <pending> } [ Promise { [ 1, 2 ] } ] Promise { <rejected> 'x' }
// expect: Object [Generator] {} Object [Array Iterator] {} [Map Entries] { [ 1, 2 ] } [Set Iterator] { 1 } Object [String Iterator] {} [Map Iterator] { 1 }
// expect: [Arguments] { '0': 1, '1': 2 } true Object [Math] {} Object [JSON] {} {} [ Object [Math] {} ] { JSON: Object [JSON] {} }
// expect: {
// expect:   '3': 4,
// expect:   'a-b': 1,
// expect:   valid_id: 2,
// expect:   'with space': 5,
// expect:   '': 6,
// expect:   '$d': 7,
// expect:   'ünï': 8,
// expect:   '1a': 9
// expect: }
// expect: [ 1.5, 2, 'x', null, undefined, true, {}, [] ] [ [], [ [] ], {} ] {
// expect:   a: {},
// expect:   b: [],
// expect:   c: '',
// expect:   d: null,
// expect:   e: undefined,
// expect:   f: [Function: f],
// expect:   g: [Function: g]
// expect: }
// expect: [ <5 empty items> ] [
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0,
// expect:   ... 1 more item
// expect: ] [
// expect:    0,  1,  2,  3,  4,  5,  6,  7,  8,
// expect:    9, 10, 11, 12, 13, 14, 15, 16, 17,
// expect:   18, 19, 20, 21, 22, 23, 24, 25, 26,
// expect:   27, 28, 29
// expect: ] [
// expect:   'item0',  'item1',  'item2',  'item3',  'item4',  'item5',
// expect:   'item6',  'item7',  'item8',  'item9',  'item10', 'item11',
// expect:   'item12', 'item13', 'item14', 'item15', 'item16', 'item17',
// expect:   'item18', 'item19', 'item20', 'item21', 'item22', 'item23',
// expect:   'item24', 'item25', 'item26', 'item27', 'item28', 'item29',
// expect:   'item30', 'item31', 'item32', 'item33', 'item34', 'item35',
// expect:   'item36', 'item37', 'item38', 'item39', 'item40', 'item41',
// expect:   'item42', 'item43', 'item44', 'item45', 'item46', 'item47',
// expect:   'item48', 'item49', 'item50', 'item51', 'item52', 'item53',
// expect:   'item54', 'item55', 'item56', 'item57', 'item58', 'item59',
// expect:   'item60', 'item61', 'item62', 'item63', 'item64', 'item65',
// expect:   'item66', 'item67', 'item68', 'item69', 'item70', 'item71',
// expect:   'item72', 'item73', 'item74', 'item75', 'item76', 'item77',
// expect:   'item78', 'item79', 'item80', 'item81', 'item82', 'item83',
// expect:   'item84', 'item85', 'item86', 'item87', 'item88', 'item89',
// expect:   'item90', 'item91', 'item92', 'item93', 'item94', 'item95',
// expect:   'item96', 'item97', 'item98', 'item99',
// expect:   ... 20 more items
// expect: ]
// expect: [ 1, 2, x: 1, '-1': 2 ] [ k: 1 ] [
// expect:   '',
// expect:   'abc',
// expect:   'abcabc',
// expect:   'abcabcabc',
// expect:   'abcabcabcabc',
// expect:   'abcabcabcabcabc',
// expect:   'abcabcabcabcabcabc'
// expect: ] [
// expect:   { i: 0 }, { i: 1 },
// expect:   { i: 2 }, { i: 3 },
// expect:   { i: 4 }, { i: 5 },
// expect:   { i: 6 }, { i: 7 },
// expect:   { i: 8 }, { i: 9 }
// expect: ]
// expect: { [Symbol(Symbol.toStringTag)]: 'Tagged' } Foo [bar] {} {} [ <3 empty items> ] MyMap [Map] { 1 => 2 } MySet [Set] { 1 } MyP [Promise] { <pending> } m
// expect: { a: 1 } {} { v: 1, acc: [Getter] }
// expect: s|1.5|1|1.5|{"a":1}|[ 1, [length]: 1 ]|{ a: { b: { c: [Object] } } }||%|%x extra { e: 1 }
// expect: 12 0 NaN NaN
// expect: 12 NaN
// expect: ts [ 1, [ 2 ] ] A { x: 1 } [Function] [class Q]
// expect: e %s
// expect: a %s b
// expect: 1 %s b
// expect: %
// expect: %s
// expect: [Circular]
// expect: {
// expect:   f: [Function: f] { [length]: 0, [name]: 'f' },
// expect:   a: [ 1, 2, [length]: 2 ]
// expect: }
// expect: [ { a: { b: [Object] } } ]
// expect: { a: [Object] } { a: 1 }
// expect: 12
// expect: 12
// expect: 12 [ 12 ] { n: -5 }
// expect: 1970-01-01T00:00:00.000Z
// expect: [ 1, 'a', [Object] ]
// as: node14
// expect: A { x: 1 } B { x: 1 } Empty {} [class A] [class B extends A] [class Empty] [ [class A], [class B extends A] ] { A: [class A] }
// expect: F { y: 2 } [Function: F] [Function: named] { a: 1, b: { c: 2 } } [Function (anonymous)] { q: 1 } [class X] { s: 1 }
// expect: [
// expect:   [Function (anonymous)],
// expect:   [Function (anonymous)],
// expect:   [AsyncFunction (anonymous)],
// expect:   [GeneratorFunction: g],
// expect:   [class (anonymous)],
// expect:   [class (anonymous) extends A],
// expect:   [Function: max],
// expect:   [Function: Symbol],
// expect:   [Function: Promise]
// expect: ]
// expect: Map(3) { 1 => 2, 'a' => { b: 1 }, { k: 1 } => [ 1, 2 ] } Set(4) { 1, 'a', { x: 1 }, [ 1 ] } Map(0) {} Set(0) {} WeakMap { <items unknown> } WeakSet { <items unknown> } Map(1) { Map(0) {} => Set(0) {} }
// expect: Symbol(a) Symbol() Symbol(Symbol.iterator) { [Symbol(k)]: 1, [Symbol()]: 2 } [ Symbol(z) ] [Symbol: Symbol(boxed)]
// expect: [Number: 1] [String: 'str'] [Boolean: true] [Number: -0] [ [String: 's'] ] [String: 'ab'] { x: 1 } [Number: 5] { y: 1 }
// expect: 1970-01-01T00:00:00.000Z [ 2001-09-09T01:46:40.000Z ] Invalid Date { d: 1970-01-02T00:00:00.000Z }
// expect: null undefined true -0 0 NaN Infinity 1e+21 1e-7 str [
// expect:   'str',       "it's",
// expect:   'a"b',       'a`b\'"',
// expect:   'new\nline', 'tab\t',
// expect:   '\x01',      '😀',
// expect:   '�'
// expect: ] [ undefined, null, <1 empty item>, 3, <1 empty item> ] [ <1 empty item> ] [ <3 empty items>, 1 ]
// expect: { a: { b: { c: [Object] } } } [ [ [ [Array] ] ] ] { a: [ { b: [Array] } ] } Map(1) { { a: { b: [Object] } } => { a: { b: [Object] } } }
// expect: { a: [Getter/Setter], b: [Getter], c: [Setter] } [Object: null prototype] {} {} Object <[Object: null prototype] {}> {} A {}
// expect: <ref *1> {
// expect:   name: 'c',
// expect:   self: [Circular *1],
// expect:   arr: [ [Circular *1], { circ: [Circular *1] } ]
// expect: }
// expect: <ref *1> Map(1) { 'm' => [Circular *1] }
// expect: <ref *1> Set(1) { [Circular *1] }
// expect: <ref *1> [ [Circular *1], [ [Circular *1] ] ]
// expect: Promise { 1 } Promise { { a: 1 } } Promise { <pending> } [ Promise { [ 1, 2 ] } ] Promise { <rejected> 'x' }
// expect: Object [Generator] {} Object [Array Iterator] {} [Map Entries] { [ 1, 2 ] } [Set Iterator] { 1 } Object [String Iterator] {} [Map Iterator] { 1 }
// expect: [Arguments] { '0': 1, '1': 2 } true Object [Math] {} Object [JSON] {} {} [ Object [Math] {} ] { JSON: Object [JSON] {} }
// expect: {
// expect:   '3': 4,
// expect:   'a-b': 1,
// expect:   valid_id: 2,
// expect:   'with space': 5,
// expect:   '': 6,
// expect:   '$d': 7,
// expect:   'ünï': 8,
// expect:   '1a': 9
// expect: }
// expect: [ 1.5, 2, 'x', null, undefined, true, {}, [] ] [ [], [ [] ], {} ] {
// expect:   a: {},
// expect:   b: [],
// expect:   c: '',
// expect:   d: null,
// expect:   e: undefined,
// expect:   f: [Function: f],
// expect:   g: [Function: g]
// expect: }
// expect: [ <5 empty items> ] [
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0,
// expect:   ... 1 more item
// expect: ] [
// expect:    0,  1,  2,  3,  4,  5,  6,  7,  8,
// expect:    9, 10, 11, 12, 13, 14, 15, 16, 17,
// expect:   18, 19, 20, 21, 22, 23, 24, 25, 26,
// expect:   27, 28, 29
// expect: ] [
// expect:   'item0',  'item1',  'item2',  'item3',  'item4',  'item5',
// expect:   'item6',  'item7',  'item8',  'item9',  'item10', 'item11',
// expect:   'item12', 'item13', 'item14', 'item15', 'item16', 'item17',
// expect:   'item18', 'item19', 'item20', 'item21', 'item22', 'item23',
// expect:   'item24', 'item25', 'item26', 'item27', 'item28', 'item29',
// expect:   'item30', 'item31', 'item32', 'item33', 'item34', 'item35',
// expect:   'item36', 'item37', 'item38', 'item39', 'item40', 'item41',
// expect:   'item42', 'item43', 'item44', 'item45', 'item46', 'item47',
// expect:   'item48', 'item49', 'item50', 'item51', 'item52', 'item53',
// expect:   'item54', 'item55', 'item56', 'item57', 'item58', 'item59',
// expect:   'item60', 'item61', 'item62', 'item63', 'item64', 'item65',
// expect:   'item66', 'item67', 'item68', 'item69', 'item70', 'item71',
// expect:   'item72', 'item73', 'item74', 'item75', 'item76', 'item77',
// expect:   'item78', 'item79', 'item80', 'item81', 'item82', 'item83',
// expect:   'item84', 'item85', 'item86', 'item87', 'item88', 'item89',
// expect:   'item90', 'item91', 'item92', 'item93', 'item94', 'item95',
// expect:   'item96', 'item97', 'item98', 'item99',
// expect:   ... 20 more items
// expect: ]
// expect: [ 1, 2, x: 1, '-1': 2 ] [ k: 1 ] [
// expect:   '',
// expect:   'abc',
// expect:   'abcabc',
// expect:   'abcabcabc',
// expect:   'abcabcabcabc',
// expect:   'abcabcabcabcabc',
// expect:   'abcabcabcabcabcabc'
// expect: ] [
// expect:   { i: 0 }, { i: 1 },
// expect:   { i: 2 }, { i: 3 },
// expect:   { i: 4 }, { i: 5 },
// expect:   { i: 6 }, { i: 7 },
// expect:   { i: 8 }, { i: 9 }
// expect: ]
// expect: { [Symbol(Symbol.toStringTag)]: 'Tagged' } Foo [bar] {} {} [ <3 empty items> ] MyMap(1) [Map] { 1 => 2 } MySet(1) [Set] { 1 } MyP [Promise] { <pending> } m
// expect: { a: 1 } {} { v: 1, acc: [Getter] }
// expect: s|1.5|1|1.5|{"a":1}|[ 1, [length]: 1 ]|{ a: { b: { c: [Object] } } }||%|%x extra { e: 1 }
// expect: 12 0 NaN NaN
// expect: 12 NaN
// expect: ts [ 1, [ 2 ] ] A { x: 1 } [Function (anonymous)] [class Q]
// expect: e %s
// expect: a %s b
// expect: 1 %s b
// expect: %
// expect: %s
// expect: [Circular]
// expect: {
// expect:   f: [Function: f] { [length]: 0, [name]: 'f' },
// expect:   a: [ 1, 2, [length]: 2 ]
// expect: }
// expect: [ { a: { b: [Object] } } ]
// expect: { a: [Object] } { a: 1 }
// expect: 12
// expect: 12
// expect: 12 [ 12 ] { n: -5 }
// expect: 1970-01-01T00:00:00.000Z
// expect: [ 1, 'a', [Object] ]
// as: node18
// expect: A { x: 1 } B { x: 1 } Empty {} [class A] [class B extends A] [class Empty] [ [class A], [class B extends A] ] { A: [class A] }
// expect: F { y: 2 } [Function: F] [Function: named] { a: 1, b: { c: 2 } } [Function (anonymous)] { q: 1 } [class X] { s: 1 }
// expect: [
// expect:   [Function (anonymous)],
// expect:   [Function (anonymous)],
// expect:   [AsyncFunction (anonymous)],
// expect:   [GeneratorFunction: g],
// expect:   [class (anonymous)],
// expect:   [class (anonymous) extends A],
// expect:   [Function: max],
// expect:   [Function: Symbol],
// expect:   [Function: Promise]
// expect: ]
// expect: Map(3) { 1 => 2, 'a' => { b: 1 }, { k: 1 } => [ 1, 2 ] } Set(4) { 1, 'a', { x: 1 }, [ 1 ] } Map(0) {} Set(0) {} WeakMap { <items unknown> } WeakSet { <items unknown> } Map(1) { Map(0) {} => Set(0) {} }
// expect: Symbol(a) Symbol() Symbol(Symbol.iterator) { [Symbol(k)]: 1, [Symbol()]: 2 } [ Symbol(z) ] [Symbol: Symbol(boxed)]
// expect: [Number: 1] [String: 'str'] [Boolean: true] [Number: -0] [ [String: 's'] ] [String: 'ab'] { x: 1 } [Number: 5] { y: 1 }
// expect: 1970-01-01T00:00:00.000Z [ 2001-09-09T01:46:40.000Z ] Invalid Date { d: 1970-01-02T00:00:00.000Z }
// expect: null undefined true -0 0 NaN Infinity 1e+21 1e-7 str [
// expect:   'str',       "it's",
// expect:   'a"b',       'a`b\'"',
// expect:   'new\nline', 'tab\t',
// expect:   '\x01',      '😀',
// expect:   '\ud800'
// expect: ] [ undefined, null, <1 empty item>, 3, <1 empty item> ] [ <1 empty item> ] [ <3 empty items>, 1 ]
// expect: { a: { b: { c: [Object] } } } [ [ [ [Array] ] ] ] { a: [ { b: [Array] } ] } Map(1) { { a: { b: [Object] } } => { a: { b: [Object] } } }
// expect: { a: [Getter/Setter], b: [Getter], c: [Setter] } [Object: null prototype] {} {} Object <[Object: null prototype] {}> {} A {}
// expect: <ref *1> {
// expect:   name: 'c',
// expect:   self: [Circular *1],
// expect:   arr: [ [Circular *1], { circ: [Circular *1] } ]
// expect: }
// expect: <ref *1> Map(1) { 'm' => [Circular *1] }
// expect: <ref *1> Set(1) { [Circular *1] }
// expect: <ref *1> [ [Circular *1], [ [Circular *1] ] ]
// expect: Promise { 1 } Promise { { a: 1 } } Promise { <pending> } [ Promise { [ 1, 2 ] } ] Promise { <rejected> 'x' }
// expect: Object [Generator] {} Object [Array Iterator] {} [Map Entries] { [ 1, 2 ] } [Set Iterator] { 1 } Object [String Iterator] {} [Map Iterator] { 1 }
// expect: [Arguments] { '0': 1, '1': 2 } true Object [Math] {} Object [JSON] {} Object [Reflect] {} [ Object [Math] {} ] { JSON: Object [JSON] {} }
// expect: {
// expect:   '3': 4,
// expect:   'a-b': 1,
// expect:   valid_id: 2,
// expect:   'with space': 5,
// expect:   '': 6,
// expect:   '$d': 7,
// expect:   'ünï': 8,
// expect:   '1a': 9
// expect: }
// expect: [ 1.5, 2, 'x', null, undefined, true, {}, [] ] [ [], [ [] ], {} ] {
// expect:   a: {},
// expect:   b: [],
// expect:   c: '',
// expect:   d: null,
// expect:   e: undefined,
// expect:   f: [Function: f],
// expect:   g: [Function: g]
// expect: }
// expect: [ <5 empty items> ] [
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0,
// expect:   ... 1 more item
// expect: ] [
// expect:    0,  1,  2,  3,  4,  5,  6,  7,  8,
// expect:    9, 10, 11, 12, 13, 14, 15, 16, 17,
// expect:   18, 19, 20, 21, 22, 23, 24, 25, 26,
// expect:   27, 28, 29
// expect: ] [
// expect:   'item0',  'item1',  'item2',  'item3',  'item4',  'item5',
// expect:   'item6',  'item7',  'item8',  'item9',  'item10', 'item11',
// expect:   'item12', 'item13', 'item14', 'item15', 'item16', 'item17',
// expect:   'item18', 'item19', 'item20', 'item21', 'item22', 'item23',
// expect:   'item24', 'item25', 'item26', 'item27', 'item28', 'item29',
// expect:   'item30', 'item31', 'item32', 'item33', 'item34', 'item35',
// expect:   'item36', 'item37', 'item38', 'item39', 'item40', 'item41',
// expect:   'item42', 'item43', 'item44', 'item45', 'item46', 'item47',
// expect:   'item48', 'item49', 'item50', 'item51', 'item52', 'item53',
// expect:   'item54', 'item55', 'item56', 'item57', 'item58', 'item59',
// expect:   'item60', 'item61', 'item62', 'item63', 'item64', 'item65',
// expect:   'item66', 'item67', 'item68', 'item69', 'item70', 'item71',
// expect:   'item72', 'item73', 'item74', 'item75', 'item76', 'item77',
// expect:   'item78', 'item79', 'item80', 'item81', 'item82', 'item83',
// expect:   'item84', 'item85', 'item86', 'item87', 'item88', 'item89',
// expect:   'item90', 'item91', 'item92', 'item93', 'item94', 'item95',
// expect:   'item96', 'item97', 'item98', 'item99',
// expect:   ... 20 more items
// expect: ]
// expect: [ 1, 2, x: 1, '-1': 2 ] [ k: 1 ] [
// expect:   '',
// expect:   'abc',
// expect:   'abcabc',
// expect:   'abcabcabc',
// expect:   'abcabcabcabc',
// expect:   'abcabcabcabcabc',
// expect:   'abcabcabcabcabcabc'
// expect: ] [
// expect:   { i: 0 }, { i: 1 },
// expect:   { i: 2 }, { i: 3 },
// expect:   { i: 4 }, { i: 5 },
// expect:   { i: 6 }, { i: 7 },
// expect:   { i: 8 }, { i: 9 }
// expect: ]
// expect: { [Symbol(Symbol.toStringTag)]: 'Tagged' } Foo [bar] {} {} [ <3 empty items> ] MyMap(1) [Map] { 1 => 2 } MySet(1) [Set] { 1 } MyP [Promise] { <pending> } m
// expect: { a: 1 } {} { v: 1, acc: [Getter] }
// expect: s|1.5|1|1.5|{"a":1}|[ 1, [length]: 1 ]|{ a: { b: { c: [Object] } } }||%|%x extra { e: 1 }
// expect: 12 0 NaN NaN
// expect: 12 NaN
// expect: ts [ 1, [ 2 ] ] A { x: 1 } [Function (anonymous)] [class Q]
// expect: e %s
// expect: a %s b
// expect: 1 %s b
// expect: %
// expect: %s
// expect: [Circular]
// expect: {
// expect:   f: [Function: f] { [length]: 0, [name]: 'f' },
// expect:   a: [ 1, 2, [length]: 2 ]
// expect: }
// expect: [ { a: { b: [Object] } } ]
// expect: { a: [Object] } { a: 1 }
// expect: 12
// expect: 12
// expect: 12 [ 12 ] { n: -5 }
// expect: 1970-01-01T00:00:00.000Z
// expect: [ 1, 'a', [Object] ]
// as: node26
// expect: A { x: 1 } B { x: 1 } Empty {} [class A] [class B extends A] [class Empty] [ [class A], [class B extends A] ] { A: [class A] }
// expect: F { y: 2 } [Function: F] [Function: named] { a: 1, b: { c: 2 } } [Function (anonymous)] { q: 1 } [class X] { s: 1 }
// expect: [
// expect:   [Function (anonymous)],
// expect:   [Function (anonymous)],
// expect:   [AsyncFunction (anonymous)],
// expect:   [GeneratorFunction: g],
// expect:   [class (anonymous)],
// expect:   [class (anonymous) extends A],
// expect:   [Function: max],
// expect:   [Function: Symbol],
// expect:   [Function: Promise]
// expect: ]
// expect: Map(3) { 1 => 2, 'a' => { b: 1 }, { k: 1 } => [ 1, 2 ] } Set(4) { 1, 'a', { x: 1 }, [ 1 ] } Map(0) {} Set(0) {} WeakMap { <items unknown> } WeakSet { <items unknown> } Map(1) { Map(0) {} => Set(0) {} }
// expect: Symbol(a) Symbol() Symbol(Symbol.iterator) { Symbol(k): 1, Symbol(): 2 } [ Symbol(z) ] [Symbol: Symbol(boxed)]
// expect: [Number: 1] [String: 'str'] [Boolean: true] [Number: -0] [ [String: 's'] ] [String: 'ab'] { x: 1 } [Number: 5] { y: 1 }
// expect: 1970-01-01T00:00:00.000Z [ 2001-09-09T01:46:40.000Z ] Invalid Date { d: 1970-01-02T00:00:00.000Z }
// expect: null undefined true -0 0 NaN Infinity 1e+21 1e-7 str [
// expect:   'str',       "it's",
// expect:   'a"b',       'a`b\'"',
// expect:   'new\nline', 'tab\t',
// expect:   '\x01',      '😀',
// expect:   '\ud800'
// expect: ] [ undefined, null, <1 empty item>, 3, <1 empty item> ] [ <1 empty item> ] [ <3 empty items>, 1 ]
// expect: { a: { b: { c: [Object] } } } [ [ [ [Array] ] ] ] { a: [ { b: [Array] } ] } Map(1) { { a: { b: [Object] } } => { a: { b: [Object] } } }
// expect: { a: [Getter/Setter], b: [Getter], c: [Setter] } [Object: null prototype] {} {} Object <[Object: null prototype] {}> {} A {}
// expect: <ref *1> {
// expect:   name: 'c',
// expect:   self: [Circular *1],
// expect:   arr: [ [Circular *1], { circ: [Circular *1] } ]
// expect: }
// expect: <ref *1> Map(1) { 'm' => [Circular *1] }
// expect: <ref *1> Set(1) { [Circular *1] }
// expect: <ref *1> [ [Circular *1], [ [Circular *1] ] ]
// expect: Promise { 1 } Promise { { a: 1 } } Promise { <pending> } [ Promise { [ 1, 2 ] } ] Promise { <rejected> 'x' }
// expect: Object [Generator] {} Object [Array Iterator] {} [Map Entries] { [ 1, 2 ] } [Set Iterator] { 1 } Object [String Iterator] {} [Map Iterator] { 1 }
// expect: [Arguments] { '0': 1, '1': 2 } true Object [Math] {} Object [JSON] {} Object [Reflect] {} [ Object [Math] {} ] { JSON: Object [JSON] {} }
// expect: {
// expect:   '3': 4,
// expect:   'a-b': 1,
// expect:   valid_id: 2,
// expect:   'with space': 5,
// expect:   '': 6,
// expect:   '$d': 7,
// expect:   'ünï': 8,
// expect:   '1a': 9
// expect: }
// expect: [ 1.5, 2, 'x', null, undefined, true, {}, [] ] [ [], [ [] ], {} ] {
// expect:   a: {},
// expect:   b: [],
// expect:   c: '',
// expect:   d: null,
// expect:   e: undefined,
// expect:   f: [Function: f],
// expect:   g: [Function: g]
// expect: }
// expect: [ <5 empty items> ] [
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0,
// expect:   ... 1 more item
// expect: ] [
// expect:    0,  1,  2,  3,  4,  5,  6,  7,  8,
// expect:    9, 10, 11, 12, 13, 14, 15, 16, 17,
// expect:   18, 19, 20, 21, 22, 23, 24, 25, 26,
// expect:   27, 28, 29
// expect: ] [
// expect:   'item0',  'item1',  'item2',  'item3',  'item4',  'item5',
// expect:   'item6',  'item7',  'item8',  'item9',  'item10', 'item11',
// expect:   'item12', 'item13', 'item14', 'item15', 'item16', 'item17',
// expect:   'item18', 'item19', 'item20', 'item21', 'item22', 'item23',
// expect:   'item24', 'item25', 'item26', 'item27', 'item28', 'item29',
// expect:   'item30', 'item31', 'item32', 'item33', 'item34', 'item35',
// expect:   'item36', 'item37', 'item38', 'item39', 'item40', 'item41',
// expect:   'item42', 'item43', 'item44', 'item45', 'item46', 'item47',
// expect:   'item48', 'item49', 'item50', 'item51', 'item52', 'item53',
// expect:   'item54', 'item55', 'item56', 'item57', 'item58', 'item59',
// expect:   'item60', 'item61', 'item62', 'item63', 'item64', 'item65',
// expect:   'item66', 'item67', 'item68', 'item69', 'item70', 'item71',
// expect:   'item72', 'item73', 'item74', 'item75', 'item76', 'item77',
// expect:   'item78', 'item79', 'item80', 'item81', 'item82', 'item83',
// expect:   'item84', 'item85', 'item86', 'item87', 'item88', 'item89',
// expect:   'item90', 'item91', 'item92', 'item93', 'item94', 'item95',
// expect:   'item96', 'item97', 'item98', 'item99',
// expect:   ... 20 more items
// expect: ]
// expect: [ 1, 2, x: 1, '-1': 2 ] [ k: 1 ] [
// expect:   '',
// expect:   'abc',
// expect:   'abcabc',
// expect:   'abcabcabc',
// expect:   'abcabcabcabc',
// expect:   'abcabcabcabcabc',
// expect:   'abcabcabcabcabcabc'
// expect: ] [
// expect:   { i: 0 }, { i: 1 },
// expect:   { i: 2 }, { i: 3 },
// expect:   { i: 4 }, { i: 5 },
// expect:   { i: 6 }, { i: 7 },
// expect:   { i: 8 }, { i: 9 }
// expect: ]
// expect: { Symbol(Symbol.toStringTag): 'Tagged' } Foo [bar] {} {} [ <3 empty items> ] MyMap(1) [Map] { 1 => 2 } MySet(1) [Set] { 1 } MyP [Promise] { <pending> } m
// expect: { a: 1 } {} { v: 1, acc: [Getter] }
// expect: s|1.5|1|1.5|{"a":1}|[ 1, [length]: 1 ]|{ a: { b: { c: [Object] } } }||%|%x extra { e: 1 }
// expect: 12 0 NaN NaN
// expect: 12 NaN
// expect: ts [ 1, [ 2 ] ] A { x: 1 } [Function (anonymous)] [class Q]
// expect: e %s
// expect: a %s b
// expect: 1 %s b
// expect: %
// expect: %s
// expect: [Circular]
// expect: {
// expect:   f: [Function: f] { [length]: 0, [name]: 'f' },
// expect:   a: [ 1, 2, [length]: 2 ]
// expect: }
// expect: [ { a: { b: [Object] } } ]
// expect: { a: [Object] } { a: 1 }
// expect: 12
// expect: 12
// expect: 12 [ 12 ] { n: -5 }
// expect: 1970-01-01T00:00:00.000Z
// expect: [ 1, 'a', [Object] ]
