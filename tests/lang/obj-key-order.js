// Integer keys ascending, then strings as made, then symbols.
const o = { z: 1, 10: 'ten', a: 2, 2: 'two', [Symbol('s')]: 3, '-1': 'm', '01': 'l' };
o.b = 4; o[1] = 'one';
console.log(Object.keys(o), JSON.stringify(o));
console.log(o);
delete o.z; o.z = 'again';
console.log(Object.keys(o).join());
console.log(Reflect.ownKeys(o).length);

// expect: [
// expect:   '1',  '2', '10',
// expect:   'z',  'a', '-1',
// expect:   '01', 'b'
// expect: ] {"1":"one","2":"two","10":"ten","z":1,"a":2,"-1":"m","01":"l","b":4}
// expect: {
// expect:   '1': 'one',
// expect:   '2': 'two',
// expect:   '10': 'ten',
// expect:   z: 1,
// expect:   a: 2,
// expect:   '-1': 'm',
// expect:   '01': 'l',
// expect:   b: 4,
// expect:   [Symbol(s)]: 3
// expect: }
// expect: 1,2,10,a,-1,01,b,z
// expect: 9
