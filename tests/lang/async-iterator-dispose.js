// %AsyncIteratorPrototype%[Symbol.asyncDispose], since Node 24.
const base = Object.getPrototypeOf(Object.getPrototypeOf((async function* () {}).prototype));
const dispose = base[Symbol.asyncDispose];
console.log(typeof dispose);
if (dispose) {
  console.log(dispose.name, dispose.length, Reflect.ownKeys(base));
  const it = Object.create(base);
  it.return = function () {
    console.log('return', arguments.length, this === it);
    return { then(resolve) { console.log('then'); resolve(5); } };
  };
  dispose.call(it).then((v) => console.log('value', v));
  let turn = Promise.resolve();
  for (let i = 0; i < 6; i++) turn = turn.then(() => console.log(i));
  dispose.call({}).then((v) => console.log('none', v));
  dispose.call({ get return() { throw 5; } }).catch((v) => console.log('got', v));
  dispose.call({ return() { throw 6; } }).catch((v) => console.log('threw', v));
  dispose.call({ return: 7 }).catch((e) => console.log(e.message));
  dispose.call({ return: null }).then((v) => console.log('null', v));
  dispose.call({ return() { return Promise.resolve(8); } }).then((v) => console.log('promise', v));
}

// expect: undefined
// as: node24
// expect: function
// expect: [Symbol.asyncDispose] 0 [ Symbol(Symbol.asyncIterator), Symbol(Symbol.asyncDispose) ]
// expect: return 1 true
// expect: then
// expect: 0
// expect: none undefined
// expect: got 5
// expect: threw 6
// expect: '7' returned for property 'return' of object '#<Object>' is not a function
// expect: null undefined
// expect: 1
// expect: promise undefined
// expect: value undefined
// expect: 2
// expect: 3
// expect: 4
// expect: 5
