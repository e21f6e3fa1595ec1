#!/usr/bin/env node
// Hashbang, comments in odd places, unicode names.
const /* in */ a /* between */ = /* here */ 1; // end
/* multi
   line */ console.log(a /* , 2 */);
const größe = 1, $ = 2, _ = 3, \u0061bc = 4, ñ = 5, 変数 = 6;
console.log(größe, $, _, abc, ñ, 変数);
console.log({ größe, 'ключ': 1, key: 'значение' });
console.log('\x41\u0042\u{43}\
continued', '\0'.length, '\'', "\"", '\v'.length);

// expect: 1
// expect: 1 2 3 4 5 6
// expect: { 'größe': 1, 'ключ': 1, key: 'значение' }
// expect: ABCcontinued 1 ' " 1
