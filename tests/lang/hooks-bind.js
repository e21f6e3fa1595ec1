// A function bound to a resource has one of its own, which hooks are told of.
const hooks = require('async_hooks'), lines = [];
hooks.createHook({
  init(id, type) { lines.push(type); },
  before() { lines.push('before'); },
  after() { lines.push('after'); },
}).enable();
function named() { lines.push('named'); }
const all = [hooks.AsyncResource.bind(named),
  hooks.AsyncResource.bind(() => lines.push('arrow'), 'TYPE'),
  hooks.AsyncResource.bind((() => () => lines.push('nameless'))())];
if (hooks.AsyncLocalStorage.snapshot) all.push(hooks.AsyncLocalStorage.bind(named));
for (const f of all) f();
const text = lines.join(' ');
console.log(text);

// expect: named TYPE bound-anonymous-fn named before named after before arrow after before nameless after before named after
// as: node16
// expect: named TYPE bound-anonymous-fn before named after before arrow after before nameless after
