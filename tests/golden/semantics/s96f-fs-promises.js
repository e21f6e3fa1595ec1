// A request of fs/promises that fails: async frames of Node's from 20 on.
// @versions >=14
const fsp = require('fs').promises, { stat } = fsp;
async function main() {
  for (const [n, ...a] of [['readFile', '/nope'], ['stat', '/nope'], ['access', '/nope'], ['readdir', '/nope'], ['unlink', '/nope'], ['mkdir', '/tmp'], ['rename', '/nope', '/nope2'], ['appendFile', '/nope/x', 'a'], ['writeFile', '/nope/x', 'a']])
    try { await fsp[n](...a); } catch (e) { console.log(n, e.stack); }
  await Promise.all([stat('/nope')]).catch((e) => console.log(e.stack));
}
main().then(() => fsp.readFile('/nope')).then(console.log, (e) => { console.log(e); Error.stackTraceLimit = 1; return fsp.readFile('/nope'); }).catch((e) => console.log(e.stack));
