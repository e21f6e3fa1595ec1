// Tiny events: listeners called synchronously, waiters resumed later.
class Emitter {
  #l = {};
  on(e, f) { (this.#l[e] ??= []).push(f); return this; }
  once(e) { return new Promise(r => this.on(e, r)); }
  emit(e, ...a) { console.log('emit', e); for (const f of this.#l[e] ?? []) f(...a); console.log('emitted', e); }
}
const em = new Emitter();
em.on('x', v => console.log('listener', v));
(async () => { console.log('waiter got', await em.once('x')); console.log('again', await em.once('x')); })();
em.emit('x', 1);
setTimeout(() => em.emit('x', 2), 5);
Promise.resolve().then(() => em.emit('x', 'micro'));

// expect: emit x
// expect: listener 1
// expect: emitted x
// expect: waiter got 1
// expect: emit x
// expect: listener micro
// expect: emitted x
// expect: again micro
// expect: emit x
// expect: listener 2
// expect: emitted x
