// Private fields, methods, accessors and statics.
class Account {
  #balance = 0;
  static #made = 0;
  #log(v) { return `<${v}>`; }
  get #double() { return this.#balance * 2; }
  set #double(v) { this.#balance = v / 2; }
  constructor() { Account.#made++; }
  add(n) { this.#balance += n; return this; }
  show() { return this.#log(this.#balance) + this.#double; }
  half(v) { this.#double = v; this.#balance++; return this.#balance; }
  static made() { return Account.#made; }
  static is(o) { return #balance in o; }
  static peek(o) { return o.#balance; }
}
const a = new Account();
console.log(a.add(5).show(), a.half(10), a, Account.made(), Account.is(a), Account.is({}));
try { Account.peek({}); } catch (e) { console.log(e.name + ': ' + e.message); }
class W { #m() {} set() { this.#m = 1; } static w(o) { o.#m(); } }
try { new W().set(); } catch (e) { console.log(e.name + ': ' + e.message); }
try { W.w({}); } catch (e) { console.log(e.name + ': ' + e.message); }
console.log(Object.keys(a), JSON.stringify(a), a.balance);

// expect: <5>10 6 Account {} 1 true false
// expect: TypeError: Cannot read private member #balance from an object whose class did not declare it
// expect: TypeError: Private method '#m' is not writable
// expect: TypeError: Receiver must be an instance of class W
// expect: [] {} undefined
