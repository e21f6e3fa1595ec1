// Keys and values of a literal are evaluated in the order they stand.
const log = [];
const s = v => { log.push(v); return v; };
const o = { [s('k1')]: s('v1'), [s('k2')]: s('v2'), [s('k3')]() { return s('called'); } };
console.log(log, Object.keys(o));
const call = { get f() { log.push('get f'); return (...a) => a.length; } };
console.log(call[s('f')](s('arg1'), s('arg2')), log);
const target = () => { log.push('target'); return {}; };
target()[s('prop')] = s('value');
console.log(log.slice(-3));

// expect: [ 'k1', 'v1', 'k2', 'v2', 'k3' ] [ 'k1', 'k2', 'k3' ]
// expect: 2 [
// expect:   'k1',    'v1',
// expect:   'k2',    'v2',
// expect:   'k3',    'f',
// expect:   'get f', 'arg1',
// expect:   'arg2'
// expect: ]
// expect: [ 'target', 'prop', 'value' ]
