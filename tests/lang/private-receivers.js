// Private members of what has none: V8 checks methods by their class's brand.
class A {
  #m() { return 1; } get #g() { return 1; } set #s(v) {} #f = 1;
  static call(o) { return o.#m(); } static method(o) { return o.#m; }
  static get(o) { return o.#g; } static set(o) { o.#s = 1; }
  static write(o) { o.#f = 1; } static read(o) { return o.#f; }
  static increase(o) { o.#f++; }
}
for (const k of ['call', 'method', 'get', 'set', 'write', 'read', 'increase'])
  for (const o of [{}, 1, null, undefined, new A])
    try {
      console.log(k, A[k](o));
    } catch (e) {
      console.log(k, e.message);
    }

// expect: call Receiver must be an instance of class A
// expect: call Receiver must be an instance of class A
// expect: call Cannot read properties of null (reading 'A')
// expect: call Cannot read properties of undefined (reading 'A')
// expect: call 1
// expect: method Receiver must be an instance of class A
// expect: method Receiver must be an instance of class A
// expect: method Cannot read properties of null (reading 'A')
// expect: method Cannot read properties of undefined (reading 'A')
// expect: method [Function: #m]
// expect: get Receiver must be an instance of class A
// expect: get Receiver must be an instance of class A
// expect: get Cannot read properties of null (reading 'A')
// expect: get Cannot read properties of undefined (reading 'A')
// expect: get 1
// expect: set Receiver must be an instance of class A
// expect: set Receiver must be an instance of class A
// expect: set Cannot read properties of null (reading 'A')
// expect: set Cannot read properties of undefined (reading 'A')
// expect: set undefined
// expect: write Cannot write private member #f to an object whose class did not declare it
// expect: write Cannot write private member #f to an object whose class did not declare it
// expect: write Cannot set properties of null (setting '#f')
// expect: write Cannot set properties of undefined (setting '#f')
// expect: write undefined
// expect: read Cannot read private member #f from an object whose class did not declare it
// expect: read Cannot read private member #f from an object whose class did not declare it
// expect: read Cannot read properties of null (reading '#f')
// expect: read Cannot read properties of undefined (reading '#f')
// expect: read 1
// expect: increase Cannot read private member #f from an object whose class did not declare it
// expect: increase Cannot read private member #f from an object whose class did not declare it
// expect: increase Cannot read properties of null (reading '#f')
// expect: increase Cannot read properties of undefined (reading '#f')
// expect: increase undefined
// as: node14
// expect: call Object must be an instance of class A
// expect: call Object must be an instance of class A
// expect: call Cannot read property 'A' of null
// expect: call Cannot read property 'A' of undefined
// expect: call 1
// expect: method Object must be an instance of class A
// expect: method Object must be an instance of class A
// expect: method Cannot read property 'A' of null
// expect: method Cannot read property 'A' of undefined
// expect: method [Function: #m]
// expect: get Object must be an instance of class A
// expect: get Object must be an instance of class A
// expect: get Cannot read property 'A' of null
// expect: get Cannot read property 'A' of undefined
// expect: get 1
// expect: set Object must be an instance of class A
// expect: set Object must be an instance of class A
// expect: set Cannot read property 'A' of null
// expect: set Cannot read property 'A' of undefined
// expect: set undefined
// expect: write Cannot write private member #f to an object whose class did not declare it
// expect: write Cannot write private member #f to an object whose class did not declare it
// expect: write Cannot set property '#f' of null
// expect: write Cannot set property '#f' of undefined
// expect: write undefined
// expect: read Cannot read private member #f from an object whose class did not declare it
// expect: read Cannot read private member #f from an object whose class did not declare it
// expect: read Cannot read property '#f' of null
// expect: read Cannot read property '#f' of undefined
// expect: read 1
// expect: increase Cannot read private member #f from an object whose class did not declare it
// expect: increase Cannot read private member #f from an object whose class did not declare it
// expect: increase Cannot read property '#f' of null
// expect: increase Cannot read property '#f' of undefined
// expect: increase undefined
// as: node16
// expect: call Object must be an instance of class A
// expect: call Object must be an instance of class A
// expect: call Cannot read properties of null (reading 'A')
// expect: call Cannot read properties of undefined (reading 'A')
// expect: call 1
// expect: method Object must be an instance of class A
// expect: method Object must be an instance of class A
// expect: method Cannot read properties of null (reading 'A')
// expect: method Cannot read properties of undefined (reading 'A')
// expect: method [Function: #m]
// expect: get Object must be an instance of class A
// expect: get Object must be an instance of class A
// expect: get Cannot read properties of null (reading 'A')
// expect: get Cannot read properties of undefined (reading 'A')
// expect: get 1
// expect: set Object must be an instance of class A
// expect: set Object must be an instance of class A
// expect: set Cannot read properties of null (reading 'A')
// expect: set Cannot read properties of undefined (reading 'A')
// expect: set undefined
// expect: write Cannot write private member #f to an object whose class did not declare it
// expect: write Cannot write private member #f to an object whose class did not declare it
// expect: write Cannot set properties of null (setting '#f')
// expect: write Cannot set properties of undefined (setting '#f')
// expect: write undefined
// expect: read Cannot read private member #f from an object whose class did not declare it
// expect: read Cannot read private member #f from an object whose class did not declare it
// expect: read Cannot read properties of null (reading '#f')
// expect: read Cannot read properties of undefined (reading '#f')
// expect: read 1
// expect: increase Cannot read private member #f from an object whose class did not declare it
// expect: increase Cannot read private member #f from an object whose class did not declare it
// expect: increase Cannot read properties of null (reading '#f')
// expect: increase Cannot read properties of undefined (reading '#f')
// expect: increase undefined
// as: node18
// expect: call Receiver must be an instance of class A
// expect: call Receiver must be an instance of class A
// expect: call Cannot read properties of null (reading 'A')
// expect: call Cannot read properties of undefined (reading 'A')
// expect: call 1
// expect: method Receiver must be an instance of class A
// expect: method Receiver must be an instance of class A
// expect: method Cannot read properties of null (reading 'A')
// expect: method Cannot read properties of undefined (reading 'A')
// expect: method [Function: #m]
// expect: get Receiver must be an instance of class A
// expect: get Receiver must be an instance of class A
// expect: get Cannot read properties of null (reading 'A')
// expect: get Cannot read properties of undefined (reading 'A')
// expect: get 1
// expect: set Receiver must be an instance of class A
// expect: set Receiver must be an instance of class A
// expect: set Cannot read properties of null (reading 'A')
// expect: set Cannot read properties of undefined (reading 'A')
// expect: set undefined
// expect: write Cannot write private member #f to an object whose class did not declare it
// expect: write Cannot write private member #f to an object whose class did not declare it
// expect: write Cannot set properties of null (setting '#f')
// expect: write Cannot set properties of undefined (setting '#f')
// expect: write undefined
// expect: read Cannot read private member #f from an object whose class did not declare it
// expect: read Cannot read private member #f from an object whose class did not declare it
// expect: read Cannot read properties of null (reading '#f')
// expect: read Cannot read properties of undefined (reading '#f')
// expect: read 1
// expect: increase Cannot read private member #f from an object whose class did not declare it
// expect: increase Cannot read private member #f from an object whose class did not declare it
// expect: increase Cannot read properties of null (reading '#f')
// expect: increase Cannot read properties of undefined (reading '#f')
// expect: increase undefined
// as: node20
// expect: call Receiver must be an instance of class A
// expect: call Receiver must be an instance of class A
// expect: call Cannot read properties of null (reading 'A')
// expect: call Cannot read properties of undefined (reading 'A')
// expect: call 1
// expect: method Receiver must be an instance of class A
// expect: method Receiver must be an instance of class A
// expect: method Cannot read properties of null (reading 'A')
// expect: method Cannot read properties of undefined (reading 'A')
// expect: method [Function: #m]
// expect: get Receiver must be an instance of class A
// expect: get Receiver must be an instance of class A
// expect: get Cannot read properties of null (reading 'A')
// expect: get Cannot read properties of undefined (reading 'A')
// expect: get 1
// expect: set Receiver must be an instance of class A
// expect: set Receiver must be an instance of class A
// expect: set Cannot read properties of null (reading 'A')
// expect: set Cannot read properties of undefined (reading 'A')
// expect: set undefined
// expect: write Cannot write private member #f to an object whose class did not declare it
// expect: write Cannot write private member #f to an object whose class did not declare it
// expect: write Cannot set properties of null (setting '#f')
// expect: write Cannot set properties of undefined (setting '#f')
// expect: write undefined
// expect: read Cannot read private member #f from an object whose class did not declare it
// expect: read Cannot read private member #f from an object whose class did not declare it
// expect: read Cannot read properties of null (reading '#f')
// expect: read Cannot read properties of undefined (reading '#f')
// expect: read 1
// expect: increase Cannot read private member #f from an object whose class did not declare it
// expect: increase Cannot read private member #f from an object whose class did not declare it
// expect: increase Cannot read properties of null (reading '#f')
// expect: increase Cannot read properties of undefined (reading '#f')
// expect: increase undefined
// as: node24
// expect: call Receiver must be an instance of class A
// expect: call Receiver must be an instance of class A
// expect: call Cannot read properties of null (reading 'A')
// expect: call Cannot read properties of undefined (reading 'A')
// expect: call 1
// expect: method Receiver must be an instance of class A
// expect: method Receiver must be an instance of class A
// expect: method Cannot read properties of null (reading 'A')
// expect: method Cannot read properties of undefined (reading 'A')
// expect: method [Function: #m]
// expect: get Receiver must be an instance of class A
// expect: get Receiver must be an instance of class A
// expect: get Cannot read properties of null (reading 'A')
// expect: get Cannot read properties of undefined (reading 'A')
// expect: get 1
// expect: set Receiver must be an instance of class A
// expect: set Receiver must be an instance of class A
// expect: set Cannot read properties of null (reading 'A')
// expect: set Cannot read properties of undefined (reading 'A')
// expect: set undefined
// expect: write Cannot write private member #f to an object whose class did not declare it
// expect: write Cannot write private member #f to an object whose class did not declare it
// expect: write Cannot set properties of null (setting '#f')
// expect: write Cannot set properties of undefined (setting '#f')
// expect: write undefined
// expect: read Cannot read private member #f from an object whose class did not declare it
// expect: read Cannot read private member #f from an object whose class did not declare it
// expect: read Cannot read properties of null (reading '#f')
// expect: read Cannot read properties of undefined (reading '#f')
// expect: read 1
// expect: increase Cannot read private member #f from an object whose class did not declare it
// expect: increase Cannot read private member #f from an object whose class did not declare it
// expect: increase Cannot read properties of null (reading '#f')
// expect: increase Cannot read properties of undefined (reading '#f')
// expect: increase undefined
// as: node26
// expect: call Receiver must be an instance of class A
// expect: call Receiver must be an instance of class A
// expect: call Cannot read properties of null (reading 'A')
// expect: call Cannot read properties of undefined (reading 'A')
// expect: call 1
// expect: method Receiver must be an instance of class A
// expect: method Receiver must be an instance of class A
// expect: method Cannot read properties of null (reading 'A')
// expect: method Cannot read properties of undefined (reading 'A')
// expect: method [Function: #m]
// expect: get Receiver must be an instance of class A
// expect: get Receiver must be an instance of class A
// expect: get Cannot read properties of null (reading 'A')
// expect: get Cannot read properties of undefined (reading 'A')
// expect: get 1
// expect: set Receiver must be an instance of class A
// expect: set Receiver must be an instance of class A
// expect: set Cannot read properties of null (reading 'A')
// expect: set Cannot read properties of undefined (reading 'A')
// expect: set undefined
// expect: write Cannot write private member #f to an object whose class did not declare it
// expect: write Cannot write private member #f to an object whose class did not declare it
// expect: write Cannot set properties of null (setting '#f')
// expect: write Cannot set properties of undefined (setting '#f')
// expect: write undefined
// expect: read Cannot read private member #f from an object whose class did not declare it
// expect: read Cannot read private member #f from an object whose class did not declare it
// expect: read Cannot read properties of null (reading '#f')
// expect: read Cannot read properties of undefined (reading '#f')
// expect: read 1
// expect: increase Cannot read private member #f from an object whose class did not declare it
// expect: increase Cannot read private member #f from an object whose class did not declare it
// expect: increase Cannot read properties of null (reading '#f')
// expect: increase Cannot read properties of undefined (reading '#f')
// expect: increase undefined
