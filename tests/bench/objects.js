// Property access, small objects, closures, strings.
class P { constructor(x, y) { this.x = x; this.y = y; } len() { return this.x * this.x + this.y * this.y; } }
let sum = 0;
for (let i = 0; i < 300000; i++) {
  const p = new P(i % 10, i % 7);
  sum += p.len();
}
const words = [];
for (let i = 0; i < 50000; i++) words.push('w' + i % 100);
const count = {};
for (const w of words) count[w] = (count[w] || 0) + 1;
console.log(sum, Object.keys(count).length, words.map(w => w.length).filter(n => n > 2).length);
