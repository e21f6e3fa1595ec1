// A storage that is left or disabled, now and in callbacks.
const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage(), other = new AsyncLocalStorage();
const say = what => () => console.log(what, als.getStore(), other.getStore());
other.enterWith('other');
als.run('a', () => {
  setTimeout(say('before exit'), 1);
  als.exit(() => {
    say('in exit')();
    setTimeout(say('from exit'), 5);
    Promise.resolve().then(say('job from exit'));
  });
  say('after exit')();
});
setTimeout(() => {
  als.enterWith('b');
  setTimeout(say('before disable'), 1);
  als.disable();
  say('disabled')();
  setTimeout(say('after disable'), 5);
  setTimeout(() => als.run('d', say('on again')), 10);
  setTimeout(say('late'), 15);
}, 20);
setTimeout(() => als.run('e', () => {
  setTimeout(say('in e'), 1);
  setTimeout(() => { als.disable(); say('disabled in e')(); }, 5);
  setTimeout(say('later in e'), 10);
}), 60);

// expect: in exit undefined other
// expect: after exit a other
// expect: job from exit undefined other
// expect: before exit a other
// expect: from exit undefined other
// expect: disabled undefined other
// expect: before disable undefined other
// expect: after disable undefined other
// expect: on again d other
// expect: late undefined other
// expect: in e e other
// expect: disabled in e undefined other
// expect: later in e undefined other
// as: node14
// expect: in exit undefined other
// expect: after exit a other
// expect: job from exit undefined other
// expect: before exit a other
// expect: from exit undefined other
// expect: disabled undefined other
// expect: before disable undefined other
// expect: after disable undefined other
// expect: on again d other
// expect: late undefined other
// expect: in e e other
// expect: disabled in e undefined other
// expect: later in e undefined other
// as: node24
// expect: in exit undefined other
// expect: after exit a other
// expect: job from exit undefined other
// expect: before exit a other
// expect: from exit undefined other
// expect: disabled undefined other
// expect: before disable undefined other
// expect: after disable undefined other
// expect: on again d other
// expect: late undefined other
// expect: in e e other
// expect: disabled in e undefined other
// expect: later in e undefined other
