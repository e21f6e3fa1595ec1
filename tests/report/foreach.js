// finds: foreach
const load = id => new Promise(ok => setTimeout(ok, 10 * id, id));

async function main() {
  const list = [];
  [1, 2].forEach(async id => {
    list.push(await load(id));
  });
  console.log(list.length);
}

main();
