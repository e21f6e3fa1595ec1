// Circular references.
const a = { name: 'a' };
a.self = a;
console.log(a);
const b = { list: [], map: new Map() };
b.list.push(b, { b });
b.map.set('me', b);
console.log(b);
const x = {}, y = { x };
x.y = y;
console.log(x, [x, y]);
const arr = [1];
arr.push(arr);
console.log(arr, { arr });

// expect: <ref *1> { name: 'a', self: [Circular *1] }
// expect: <ref *1> {
// expect:   list: [ [Circular *1], { b: [Circular *1] } ],
// expect:   map: Map(1) { 'me' => [Circular *1] }
// expect: }
// expect: <ref *1> { y: { x: [Circular *1] } } [
// expect:   <ref *1> { y: { x: [Circular *1] } },
// expect:   <ref *2> { x: <ref *1> { y: [Circular *2] } }
// expect: ]
// expect: <ref *1> [ 1, [Circular *1] ] { arr: <ref *1> [ 1, [Circular *1] ] }
