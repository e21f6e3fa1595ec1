// What an AsyncResource binds: receiver, arguments, store.
const { AsyncLocalStorage, AsyncResource } = require('async_hooks');
const als = new AsyncLocalStorage();
const say = function (...args) {
  console.log(this && this.k, args, als.getStore());
};
const resource = als.run('made here', () => new AsyncResource('MINE'));
const bound = resource.bind(say);
bound.call({ k: 'this' }, { k: 'first' }, 'second');
console.log(bound.name, bound.length);
const named = als.run('bound here', () => AsyncResource.bind(say, 'TYPE'));
als.run('called here', () => named({ k: 'first' }, 'second'));

// expect: this [ { k: 'first' }, 'second' ] made here
// expect: bound 0
// expect: undefined [ { k: 'first' }, 'second' ] bound here
// as: node12
// expect: first [ 'second' ] made here
// expect: bound runInAsyncScope 0
// expect: first [ 'second' ] bound here
// as: node14
// expect: first [ 'second' ] made here
// expect: bound runInAsyncScope 0
// expect: first [ 'second' ] bound here
