// Case mappings of every code point of the first two planes, as one number.
let sum = 0;
for (let i = 0; i < 0x20000; i++) {
  if (i >= 0xd800 && i < 0xe000) continue;
  const c = String.fromCodePoint(i);
  const both = c.toUpperCase() + c.toLowerCase();
  for (let k = 0; k < both.length; k++) sum = (sum * 31 + both.charCodeAt(k)) | 0;
}
console.log(sum);
console.log('ﬁ ΑΣ Σ 𐐀 ᾳ ა'.toUpperCase(), 'ΑΣ Σ ᾼ 𐐀 ꭰ Ა'.toLowerCase());

// expect: 1567017986
// expect: FI ΑΣ Σ 𐐀 ΑΙ Ა ας σ ᾳ 𐐨 ꭰ ა
