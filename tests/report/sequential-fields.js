// finds: sequential
// saves: 15 ms
// The values go into fields of an object whose methods do the work.
const after = (ms, value) => new Promise(ok => setTimeout(ok, ms, value));

class Page {
  constructor(id) {
    this.id = id;
  }
  fetch(what) {
    return after(10 + what.length, what + ' of ' + this.id);
  }
  async load() {
    this.head = await this.fetch('title');
    this.body = await this.fetch('paragraphs');
    return this.head + this.body;
  }
}

new Page(7).load().then(text => console.log(text));
