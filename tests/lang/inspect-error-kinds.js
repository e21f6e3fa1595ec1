// Errors of many kinds as console.log prints them; names from getters.
const p=(...a)=>console.log(...a);
class MyErr extends Error { constructor(m){ super(m); this.code='E_MY'; this.extra={a:[1,2]} } } class Named extends Error { get name(){ return 'NamedGetter' } } class Own extends Error { constructor(m){ super(m); this.name='OwnName' } }
Error.stackTraceLimit=2;
p(new Error('plain'));
p([new Error('in array')]);
p({e:new Error('in object')});
p({a:{b:{c:new Error('deep')}}});
p(new MyErr('my'));
p([new MyErr('my2')]);
p(new Named('n'));
p(new Own('o'));
p(new TypeError('t'));
p(Object.assign(new RangeError('r'),{a:1}));
p(new Error('multi\nline\nmessage'));
p(new Error(''));
p(new Error());
const noStack=new Error('nostack'); noStack.stack=undefined;
p(noStack); const strStack=new Error('s'); strStack.stack='custom stack';
p(strStack); const del=new Error('del'); delete del.stack;
p(del); const chg=new Error('before'); chg.message='after';
p(chg); const nm=new Error('x'); nm.name='Renamed';
p(nm); const nm2=new Error('x2'); nm2.stack; nm2.name='Late';
p(nm2);
p(Object.create(Error.prototype));
p(Object.setPrototypeOf(new Error('np'),null));

// expect: Error: plain
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:5:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect: [
// expect:   Error: in array
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:6:4)
// expect:       at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect: ]
// expect: {
// expect:   e: Error: in object
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:7:6)
// expect:       at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect: }
// expect: {
// expect:   a: {
// expect:     b: {
// expect:       c: Error: deep
// expect:           at Object.<anonymous> (DIR/inspect-error-kinds.js:8:12)
// expect:           at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect:     }
// expect:   }
// expect: }
// expect: MyErr [Error]: my
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:9:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14) {
// expect:   code: 'E_MY',
// expect:   extra: { a: [ 1, 2 ] }
// expect: }
// expect: [
// expect:   MyErr [Error]: my2
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:10:4)
// expect:       at Module._compile (node:internal/modules/cjs/loader:1781:14) {
// expect:     code: 'E_MY',
// expect:     extra: { a: [Array] }
// expect:   }
// expect: ]
// expect: NamedGetter: n
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:11:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect: OwnName: o
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:12:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect: TypeError: t
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:13:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect: RangeError: r
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:14:17)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14) {
// expect:   a: 1
// expect: }
// expect: Error: multi
// expect: line
// expect: message
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:15:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect: Error
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:16:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect: Error
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:17:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect: [Error: nostack]
// expect: [custom stack]
// expect: [Error: del]
// expect: Error: after
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:21:19)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect: Renamed: x
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:22:18)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect: Error: x2
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:23:18)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14) {
// expect:   name: 'Late'
// expect: }
// expect: [Error]
// expect: [Error: null prototype]: np
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:26:25)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// as: node8
// expect: Error: plain
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:5:3)
// expect:     at Module._compile (module.js:653:30)
// expect: [ Error: in array
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:6:4)
// expect:     at Module._compile (module.js:653:30) ]
// expect: { e: Error: in object
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:7:6)
// expect:     at Module._compile (module.js:653:30) }
// expect: { a: 
// expect:    { b: 
// expect:       { c: Error: deep
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:8:12)
// expect:     at Module._compile (module.js:653:30) } } }
// expect: { Error: my
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:9:3)
// expect:     at Module._compile (module.js:653:30) code: 'E_MY', extra: { a: [ 1, 2 ] } }
// expect: [ { Error: my2
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:10:4)
// expect:     at Module._compile (module.js:653:30) code: 'E_MY', extra: { a: [Array] } } ]
// expect: NamedGetter: n
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:11:3)
// expect:     at Module._compile (module.js:653:30)
// expect: { OwnName: o
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:12:3)
// expect:     at Module._compile (module.js:653:30) name: 'OwnName' }
// expect: TypeError: t
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:13:3)
// expect:     at Module._compile (module.js:653:30)
// expect: { RangeError: r
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:14:17)
// expect:     at Module._compile (module.js:653:30) a: 1 }
// expect: Error: multi
// expect: line
// expect: message
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:15:3)
// expect:     at Module._compile (module.js:653:30)
// expect: Error
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:16:3)
// expect:     at Module._compile (module.js:653:30)
// expect: Error
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:17:3)
// expect:     at Module._compile (module.js:653:30)
// expect: [Error: nostack]
// expect: custom stack
// expect: [Error: del]
// expect: Error: after
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:21:19)
// expect:     at Module._compile (module.js:653:30)
// expect: { Renamed: x
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:22:18)
// expect:     at Module._compile (module.js:653:30) name: 'Renamed' }
// expect: { Error: x2
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:23:18)
// expect:     at Module._compile (module.js:653:30) name: 'Late' }
// expect: [Error]
// expect: Error: np
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:26:25)
// expect:     at Module._compile (module.js:653:30)
// as: node10
// expect: Error: plain
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:5:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// expect: [ Error: in array
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:6:4)
// expect:       at Module._compile (internal/modules/cjs/loader.js:778:30) ]
// expect: { e:
// expect:    Error: in object
// expect:        at Object.<anonymous> (DIR/inspect-error-kinds.js:7:6)
// expect:        at Module._compile (internal/modules/cjs/loader.js:778:30) }
// expect: { a:
// expect:    { b:
// expect:       { c:
// expect:          Error: deep
// expect:              at Object.<anonymous> (DIR/inspect-error-kinds.js:8:12)
// expect:              at Module._compile (internal/modules/cjs/loader.js:778:30) } } }
// expect: { Error: my
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:9:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:778:30) code: 'E_MY', extra: { a: [ 1, 2 ] } }
// expect: [ { Error: my2
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:10:4)
// expect:       at Module._compile (internal/modules/cjs/loader.js:778:30) code: 'E_MY', extra: { a: [Array] } } ]
// expect: NamedGetter: n
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:11:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// expect: { OwnName: o
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:12:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:778:30) name: 'OwnName' }
// expect: TypeError: t
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:13:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// expect: { RangeError: r
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:14:17)
// expect:     at Module._compile (internal/modules/cjs/loader.js:778:30) a: 1 }
// expect: Error: multi
// expect: line
// expect: message
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:15:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// expect: Error
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:16:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// expect: Error
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:17:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// expect: [Error: nostack]
// expect: [custom stack]
// expect: [Error: del]
// expect: Error: after
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:21:19)
// expect:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// expect: { Renamed: x
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:22:18)
// expect:     at Module._compile (internal/modules/cjs/loader.js:778:30) name: 'Renamed' }
// expect: { Error: x2
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:23:18)
// expect:     at Module._compile (internal/modules/cjs/loader.js:778:30) name: 'Late' }
// expect: [Error]
// expect: Error: np
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:26:25)
// expect:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// as: node12
// expect: Error: plain
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:5:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect: [
// expect:   Error: in array
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:6:4)
// expect:       at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect: ]
// expect: {
// expect:   e: Error: in object
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:7:6)
// expect:       at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect: }
// expect: {
// expect:   a: {
// expect:     b: {
// expect:       c: Error: deep
// expect:           at Object.<anonymous> (DIR/inspect-error-kinds.js:8:12)
// expect:           at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect:     }
// expect:   }
// expect: }
// expect: MyErr [Error]: my
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:9:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:999:30) {
// expect:   code: 'E_MY',
// expect:   extra: { a: [ 1, 2 ] }
// expect: }
// expect: [
// expect:   MyErr [Error]: my2
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:10:4)
// expect:       at Module._compile (internal/modules/cjs/loader.js:999:30) {
// expect:     code: 'E_MY',
// expect:     extra: { a: [Array] }
// expect:   }
// expect: ]
// expect: NamedGetter: n
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:11:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect: OwnName: o
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:12:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect: TypeError: t
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:13:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect: RangeError: r
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:14:17)
// expect:     at Module._compile (internal/modules/cjs/loader.js:999:30) {
// expect:   a: 1
// expect: }
// expect: Error: multi
// expect: line
// expect: message
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:15:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect: Error
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:16:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect: Error
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:17:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect: [Error: nostack]
// expect: [custom stack]
// expect: [Error: del]
// expect: Error: after
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:21:19)
// expect:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect: Renamed: x
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:22:18)
// expect:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect: Error: x2
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:23:18)
// expect:     at Module._compile (internal/modules/cjs/loader.js:999:30) {
// expect:   name: 'Late'
// expect: }
// expect: [Error]
// expect: [Error: null prototype]: np
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:26:25)
// expect:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// as: node14
// expect: Error: plain
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:5:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect: [
// expect:   Error: in array
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:6:4)
// expect:       at Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect: ]
// expect: {
// expect:   e: Error: in object
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:7:6)
// expect:       at Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect: }
// expect: {
// expect:   a: {
// expect:     b: {
// expect:       c: Error: deep
// expect:           at Object.<anonymous> (DIR/inspect-error-kinds.js:8:12)
// expect:           at Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect:     }
// expect:   }
// expect: }
// expect: MyErr [Error]: my
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:9:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:1114:14) {
// expect:   code: 'E_MY',
// expect:   extra: { a: [ 1, 2 ] }
// expect: }
// expect: [
// expect:   MyErr [Error]: my2
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:10:4)
// expect:       at Module._compile (internal/modules/cjs/loader.js:1114:14) {
// expect:     code: 'E_MY',
// expect:     extra: { a: [Array] }
// expect:   }
// expect: ]
// expect: NamedGetter: n
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:11:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect: OwnName: o
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:12:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect: TypeError: t
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:13:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect: RangeError: r
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:14:17)
// expect:     at Module._compile (internal/modules/cjs/loader.js:1114:14) {
// expect:   a: 1
// expect: }
// expect: Error: multi
// expect: line
// expect: message
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:15:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect: Error
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:16:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect: Error
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:17:3)
// expect:     at Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect: [Error: nostack]
// expect: [custom stack]
// expect: [Error: del]
// expect: Error: after
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:21:19)
// expect:     at Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect: Renamed: x
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:22:18)
// expect:     at Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect: Error: x2
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:23:18)
// expect:     at Module._compile (internal/modules/cjs/loader.js:1114:14) {
// expect:   name: 'Late'
// expect: }
// expect: [Error]
// expect: [Error: null prototype]: np
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:26:25)
// expect:     at Module._compile (internal/modules/cjs/loader.js:1114:14)
// as: node18
// expect: Error: plain
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:5:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect: [
// expect:   Error: in array
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:6:4)
// expect:       at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect: ]
// expect: {
// expect:   e: Error: in object
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:7:6)
// expect:       at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect: }
// expect: {
// expect:   a: {
// expect:     b: {
// expect:       c: Error: deep
// expect:           at Object.<anonymous> (DIR/inspect-error-kinds.js:8:12)
// expect:           at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect:     }
// expect:   }
// expect: }
// expect: MyErr [Error]: my
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:9:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1364:14) {
// expect:   code: 'E_MY',
// expect:   extra: { a: [ 1, 2 ] }
// expect: }
// expect: [
// expect:   MyErr [Error]: my2
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:10:4)
// expect:       at Module._compile (node:internal/modules/cjs/loader:1364:14) {
// expect:     code: 'E_MY',
// expect:     extra: { a: [Array] }
// expect:   }
// expect: ]
// expect: NamedGetter: n
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:11:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect: OwnName: o
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:12:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect: TypeError: t
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:13:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect: RangeError: r
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:14:17)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1364:14) {
// expect:   a: 1
// expect: }
// expect: Error: multi
// expect: line
// expect: message
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:15:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect: Error
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:16:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect: Error
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:17:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect: [Error: nostack]
// expect: [custom stack]
// expect: [Error: del]
// expect: Error: after
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:21:19)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect: Renamed: x
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:22:18)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect: Error: x2
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:23:18)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1364:14) {
// expect:   name: 'Late'
// expect: }
// expect: [Error]
// expect: [Error: null prototype]: np
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:26:25)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1364:14)
// as: node26
// expect: Error: plain
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:5:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect: [
// expect:   Error: in array
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:6:4)
// expect:       at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect: ]
// expect: {
// expect:   e: Error: in object
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:7:6)
// expect:       at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect: }
// expect: {
// expect:   a: {
// expect:     b: {
// expect:       c: Error: deep
// expect:           at Object.<anonymous> (DIR/inspect-error-kinds.js:8:12)
// expect:           at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect:     }
// expect:   }
// expect: }
// expect: MyErr [Error]: my
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:9:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1956:14) {
// expect:   code: 'E_MY',
// expect:   extra: { a: [ 1, 2 ] }
// expect: }
// expect: [
// expect:   MyErr [Error]: my2
// expect:       at Object.<anonymous> (DIR/inspect-error-kinds.js:10:4)
// expect:       at Module._compile (node:internal/modules/cjs/loader:1956:14) {
// expect:     code: 'E_MY',
// expect:     extra: { a: [Array] }
// expect:   }
// expect: ]
// expect: NamedGetter: n
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:11:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect: OwnName: o
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:12:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect: TypeError: t
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:13:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect: RangeError: r
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:14:17)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1956:14) {
// expect:   a: 1
// expect: }
// expect: Error: multi
// expect: line
// expect: message
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:15:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect: Error
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:16:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect: Error
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:17:3)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect: [Error: nostack]
// expect: [custom stack]
// expect: [Error: del]
// expect: Error: after
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:21:19)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect: Renamed: x
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:22:18)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect: Error: x2
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:23:18)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1956:14) {
// expect:   name: 'Late'
// expect: }
// expect: [Error]
// expect: [Error: null prototype]: np
// expect:     at Object.<anonymous> (DIR/inspect-error-kinds.js:26:25)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
