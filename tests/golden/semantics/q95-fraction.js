// Delays with a fraction: Node 8 and 10 keep it.
// @serial
const t = (n, ms) => setTimeout(() => { console.log(n, ms); Promise.resolve().then(() => console.log('micro', n)); process.nextTick(() => console.log('tick', n)); }, ms);
t('a', 20.5); t('c', 40.25); t('d', 40.75); t('e', 60.5); t('f', 60.5);
setTimeout(() => { t('g', 1.5); t('h', 15.5); }, 100.5);
let n = 0; const i = setInterval(() => { console.log('i', ++n); if (n === 3) clearInterval(i); }, 150.5);
