// What calls the callback of fs.readFile: as a method of its context if the file
// could not be opened, from another place if it could not be read.
const fs = require('fs');
const L = n => console.log(n, new Error(n).stack.split('\n').slice(2)
	.map((l) => l.trim().replace(__filename, '')).join('|'));
fs.readFile("/none", 'utf8', (e, x) => { L('arrow none'); 
fs.readFile("/none", 'utf8', function (e, x) { L('function none'); 
fs.readFile("/none", 'utf8', function named(e, x) { L('named none'); console.log(this && this.constructor.name);
fs.readFile("/dev/null", 'utf8', function named(e, x) { L('named null'); console.log(this && this.constructor && this.constructor.name);
fs.readFile('/', 'utf8', function named(e, x) { L('named dir'); console.log(this && this.constructor && this.constructor.name); 
fs.readFile(__filename, function named(e, x) { L('named file'); console.log(this && this.constructor && this.constructor.name); });
})
})
})
})
});

// expect: arrow none at ReadFileContext.callback (:6:42)|at FSReqCallback.readFileAfterOpen [as oncomplete] (node:fs:297:13)
// expect: function none at ReadFileContext.callback (:7:48)|at FSReqCallback.readFileAfterOpen [as oncomplete] (node:fs:297:13)
// expect: named none at ReadFileContext.named [as callback] (:8:53)|at FSReqCallback.readFileAfterOpen [as oncomplete] (node:fs:297:13)
// expect: ReadFileContext
// expect: named null at named (:9:57)|at FSReqCallback.readFileAfterClose [as oncomplete] (node:internal/fs/read/context:68:3)
// expect: Object
// expect: named dir at named (:10:49)|at FSReqCallback.readFileAfterClose [as oncomplete] (node:internal/fs/read/context:52:12)
// expect: Object
// expect: named file at named (:11:48)|at FSReqCallback.readFileAfterClose [as oncomplete] (node:internal/fs/read/context:68:3)
// expect: Object
// as: node8
// expect: arrow none at ReadFileContext.fs.readFile [as callback] (:6:42)|at FSReqWrap.readFileAfterOpen [as oncomplete] (fs.js:420:13)
// expect: function none at ReadFileContext.callback (:7:48)|at FSReqWrap.readFileAfterOpen [as oncomplete] (fs.js:420:13)
// expect: named none at ReadFileContext.named [as callback] (:8:53)|at FSReqWrap.readFileAfterOpen [as oncomplete] (fs.js:420:13)
// expect: ReadFileContext
// expect: named null at named (:9:57)|at FSReqWrap.readFileAfterClose [as oncomplete] (fs.js:511:3)
// expect: Object
// expect: named dir at named (:10:49)|at FSReqWrap.readFileAfterClose [as oncomplete] (fs.js:495:12)
// expect: Object
// expect: named file at named (:11:48)|at FSReqWrap.readFileAfterClose [as oncomplete] (fs.js:511:3)
// expect: Object
// as: node10
// expect: arrow none at ReadFileContext.fs.readFile [as callback] (:6:42)|at FSReqWrap.readFileAfterOpen [as oncomplete] (fs.js:237:13)
// expect: function none at ReadFileContext.callback (:7:48)|at FSReqWrap.readFileAfterOpen [as oncomplete] (fs.js:237:13)
// expect: named none at ReadFileContext.named [as callback] (:8:53)|at FSReqWrap.readFileAfterOpen [as oncomplete] (fs.js:237:13)
// expect: ReadFileContext
// expect: named null at named (:9:57)|at FSReqWrap.readFileAfterClose [as oncomplete] (internal/fs/read_file_context.js:53:3)
// expect: Object
// expect: named dir at named (:10:49)|at FSReqWrap.readFileAfterClose [as oncomplete] (internal/fs/read_file_context.js:37:12)
// expect: Object
// expect: named file at named (:11:48)|at FSReqWrap.readFileAfterClose [as oncomplete] (internal/fs/read_file_context.js:53:3)
// expect: Object
// as: node12
// expect: arrow none at ReadFileContext.callback (:6:42)|at FSReqCallback.readFileAfterOpen [as oncomplete] (fs.js:261:13)
// expect: function none at ReadFileContext.callback (:7:48)|at FSReqCallback.readFileAfterOpen [as oncomplete] (fs.js:261:13)
// expect: named none at ReadFileContext.named [as callback] (:8:53)|at FSReqCallback.readFileAfterOpen [as oncomplete] (fs.js:261:13)
// expect: ReadFileContext
// expect: named null at named (:9:57)|at FSReqCallback.readFileAfterClose [as oncomplete] (internal/fs/read_file_context.js:63:3)
// expect: Object
// expect: named dir at named (:10:49)|at FSReqCallback.readFileAfterClose [as oncomplete] (internal/fs/read_file_context.js:47:12)
// expect: Object
// expect: named file at named (:11:48)|at FSReqCallback.readFileAfterClose [as oncomplete] (internal/fs/read_file_context.js:63:3)
// expect: Object
// as: node14
// expect: arrow none at ReadFileContext.callback (:6:42)|at FSReqCallback.readFileAfterOpen [as oncomplete] (fs.js:282:13)
// expect: function none at ReadFileContext.callback (:7:48)|at FSReqCallback.readFileAfterOpen [as oncomplete] (fs.js:282:13)
// expect: named none at ReadFileContext.named [as callback] (:8:53)|at FSReqCallback.readFileAfterOpen [as oncomplete] (fs.js:282:13)
// expect: ReadFileContext
// expect: named null at named (:9:57)|at FSReqCallback.readFileAfterClose [as oncomplete] (internal/fs/read_file_context.js:71:3)
// expect: Object
// expect: named dir at named (:10:49)|at FSReqCallback.readFileAfterClose [as oncomplete] (internal/fs/read_file_context.js:55:12)
// expect: Object
// expect: named file at named (:11:48)|at FSReqCallback.readFileAfterClose [as oncomplete] (internal/fs/read_file_context.js:71:3)
// expect: Object
// as: node26
// expect: arrow none at ReadFileContext.callback (:6:42)|at ReadFileJob.readFileAfterOneShot [as ondone] (node:fs:478:13)
// expect: function none at ReadFileContext.callback (:7:48)|at ReadFileJob.readFileAfterOneShot [as ondone] (node:fs:478:13)
// expect: named none at ReadFileContext.named [as callback] (:8:53)|at ReadFileJob.readFileAfterOneShot [as ondone] (node:fs:478:13)
// expect: ReadFileContext
// expect: named null at ReadFileContext.named [as callback] (:9:57)|at ReadFileJob.readFileAfterOneShot [as ondone] (node:fs:516:11)
// expect: ReadFileContext
// expect: named dir at ReadFileContext.named [as callback] (:10:49)|at ReadFileJob.readFileAfterOneShot [as ondone] (node:fs:478:13)
// expect: ReadFileContext
// expect: named file at ReadFileContext.named [as callback] (:11:48)|at ReadFileJob.readFileAfterOneShot [as ondone] (node:fs:516:11)
// expect: ReadFileContext
