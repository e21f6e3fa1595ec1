// Long lists that differ in many places: the script is searched again from
// every 64th edit.
const assert = require('assert');
const { inspect } = require('util');
let seed = 11;
const random = n => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor(seed / 65536) % n;
};
const lines = text => ({ [inspect.custom]: () => text });
let sum = 0;
for (let r = 0; r < 9; r++) {
  const size = 50 + random(250), width = [2, 5, 40][r % 3], a = [], b = [];
  for (let i = 0; i < size; i++) {
    a.push(random(width));
    if (random(4)) b.push(random(3) ? a[i] : random(width));
  }
  if (r % 4 === 3) {
    a.push(lines('x\n\ny,\n'));
    b.unshift(lines('y\n\n\ny,,\n'));
  }
  try {
    assert.deepStrictEqual(a, b);
  } catch ({ message }) {
    for (let i = 0; i < message.length; i++)
      sum = (sum * 31 + message.charCodeAt(i)) % 4294967296;
    console.log(message.split('\n').length, sum);
  }
}

// expect: 190 71516880
// expect: 99 1274637917
// expect: 350 624794821
// expect: 252 2201569891
// expect: 301 437779313
// expect: 119 1229467747
// expect: 59 3787280880
// expect: 174 3808680629
// expect: 260 1730885605
// as: node26
// expect: 190 71516880
// expect: 99 1274637917
// expect: 350 624794821
// expect: 252 3952576659
// expect: 301 976497473
// expect: 119 1393019955
// expect: 59 2348267968
// expect: 174 1592452405
// expect: 260 236888677
