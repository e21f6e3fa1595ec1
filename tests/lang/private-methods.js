// Private methods came two versions after private fields.
class K {
  #field = 1;
  async #method() {
    return this.#field;
  }
  call() {
    return this.#method();
  }
}
new K().call().then(console.log);
console.log(Reflect.ownKeys(Promise).map(String).join(' '));

// expect: length name prototype all allSettled any race resolve reject withResolvers Symbol(Symbol.species)
// expect: 1
// as: node12
// expect error: DIR/private-methods.js:4
// expect error:   async #method() {
// expect error:                ^
// expect error:
// expect error: SyntaxError: Unexpected token '('
// expect error:     at wrapSafe (internal/modules/cjs/loader.js:915:16)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:963:27)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:1027:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:863:32)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:708:14)
// expect error:     at Function.executeUserEntryPoint [as runMain] (internal/modules/run_main.js:60:12)
// expect error:     at internal/main/run_main_module.js:17:47
// expect exit: 1
// as: node14
// expect: length name prototype all race resolve reject allSettled Symbol(Symbol.species)
// expect: 1
// as: node26
// expect: length name prototype all allSettled any race resolve reject withResolvers try Symbol(Symbol.species)
// expect: 1
