// finds:
// Each page says where the next one is.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

const page = n => after(10, { next: n < 3 ? n + 1 : 0 });

async function main() {
  let n = 1, count = 0;
  while (n) {
    const p = await page(n);
    n = p.next;
    count++;
  }
  console.log(count, 'pages');
}

main();
