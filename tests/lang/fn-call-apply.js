// call, apply, bind, toString, length, callbacks with this.
function show(...a) { return [this && this.id, ...a].join(); }
console.log(show.call({ id: 1 }, 2, 3), show.apply({ id: 4 }, [5, 6]), show.bind({ id: 7 }, 8)(9));
console.log(show.bind({ id: 1 }).bind({ id: 2 })(), Math.max.apply(null, [3, 9, 4]), show.apply({ id: 0 }, { length: 2, 0: 'a', 1: 'b' }));
const unbound = [].slice;
console.log(unbound.call('hey', 1), Function.prototype.call.call(show, { id: 'x' }, 'y'));
console.log(show.toString(), (x => x * 2).toString(), class Q { m() {} }.toString());
console.log((function (a, b) {}).length, show.name, show.bind().name, show.hasOwnProperty('prototype'), (() => 1).hasOwnProperty('prototype'));
try { show.apply(null, 5); } catch (e) { console.log(e.name + ': ' + e.message); }

// expect: 1,2,3 4,5,6 7,8,9
// expect: 1 9 0,a,b
// expect: [ 'e', 'y' ] x,y
// expect: function show(...a) { return [this && this.id, ...a].join(); } x => x * 2 class Q { m() {} }
// expect: 2 show bound show true false
// expect: TypeError: CreateListFromArrayLike called on non-object
