const load = id => new Promise(ok => setTimeout(ok, 10 * id, id));

async function main() {
  const list = [];
  [1, 2].forEach(id => list.push(load(id)));
  console.log((await Promise.all(list)).length);
  for (const id of [1, 2]) {
    console.log(await load(id));
  }
  console.log(await Promise.all([3, 4].map(async id => {
    return await load(id);
  })));
  [5, 6].forEach(async id => console.log('nothing to wait for', id));
}

main();
