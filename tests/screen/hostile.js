// What a program prints or is made of cannot disturb the screen.
const bad = '\x1b[2J\x1b]0;owned\x07\x1bcEVIL\r\x9b31m';
console.log(bad);
console.log('wide 中文字 emoji 😀 accents e\u0301 right-to-left \u202eabc');
console.error('tab\there, nul \0, zero\u200bwidth, lone \ud800 half');
console.log('中'.repeat(200));
const [evil] = [async function () { await bad; }];
evil();
