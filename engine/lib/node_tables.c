/* SPDX-License-Identifier: MIT */
/* The functions of Node's modules that are written in JavaScript: name,
 * length, function of node-*.js. */
#include <config.h>

#include "node.h"

#define COUNT(name) \
	const size_t node_##name##_count = LENGTH(node_##name##_rows)

const struct builtin node_fs_rows[] = {
	ROW_JS("readFile", 3, "fsReadFile", "with a callback"),
	ROW_JS("writeFile", 4, "fsWriteFile", "with a callback"),
	ROW_JS("appendFile", 4, "fsAppendFile", "with a callback"),
	ROW_JS("stat", 2, "fsStat", "with a callback"),
	ROW_JS("lstat", 2, "fsLstat", "with a callback"),
	ROW_JS("access", 3, "fsAccess", "with a callback"),
	ROW_JS("exists", 2, "fsExists", "with a callback"),
	ROW_JS("unlink", 2, "fsUnlink", "with a callback"),
	ROW_JS("mkdir", 3, "fsMkdir", "with a callback"),
	ROW_JS("rmdir", 3, "fsRmdir", "with a callback"),
	ROW_JS("rm", 3, "fsRm", "with a callback"),
	ROW_JS("readdir", 3, "fsReaddir", "with a callback"),
	ROW_JS("rename", 3, "fsRename", "with a callback"),
	ROW_JS("copyFile", 4, "fsCopyFile", "with a callback"),
	ROW_JS("readFileSync", 2, "fsReadFileSync", "at once"),
	ROW_JS("writeFileSync", 3, "fsWriteFileSync", "at once"),
	ROW_JS("appendFileSync", 3, "fsAppendFileSync", "at once"),
	ROW_JS("statSync", 1, "fsStatSync", "at once"),
	ROW_JS("lstatSync", 1, "fsLstatSync", "at once"),
	ROW_JS("accessSync", 2, "fsAccessSync", "at once"),
	ROW_JS("existsSync", 1, "fsExistsSync", "at once"),
	ROW_JS("unlinkSync", 1, "fsUnlinkSync", "at once"),
	ROW_JS("mkdirSync", 2, "fsMkdirSync", "at once"),
	ROW_JS("rmdirSync", 2, "fsRmdirSync", "at once"),
	ROW_JS("rmSync", 2, "fsRmSync", "at once"),
	ROW_JS("readdirSync", 2, "fsReaddirSync", "at once"),
	ROW_JS("renameSync", 2, "fsRenameSync", "at once"),
	ROW_JS("copyFileSync", 3, "fsCopyFileSync", "at once"),
	ROW_JS("writeSync", 2, "fsWriteSync", "to the console's streams"),
};
COUNT(fs);

const struct builtin node_fs_promises_rows[] = {
	ROW_JS("readFile", 2, "fspReadFile", "a promise of it"),
	ROW_JS("writeFile", 3, "fspWriteFile", "a promise of it"),
	ROW_JS("appendFile", 3, "fspAppendFile", "a promise of it"),
	ROW_JS("stat", 2, "fspStat", "a promise of it"),
	ROW_JS("lstat", 2, "fspLstat", "a promise of it"),
	ROW_JS("access", 2, "fspAccess", "a promise of it"),
	ROW_JS("unlink", 1, "fspUnlink", "a promise of it"),
	ROW_JS("mkdir", 2, "fspMkdir", "a promise of it"),
	ROW_JS("rmdir", 2, "fspRmdir", "a promise of it"),
	ROW_JS("rm", 2, "fspRm", "a promise of it"),
	ROW_JS("readdir", 2, "fspReaddir", "a promise of it"),
	ROW_JS("rename", 2, "fspRename", "a promise of it"),
	ROW_JS("copyFile", 3, "fspCopyFile", "a promise of it"),
};
COUNT(fs_promises);

const struct builtin node_path_rows[] = {
	ROW_JS("resolve", 0, "pathResolve", "of POSIX paths"),
	ROW_JS("normalize", 1, "pathNormalize", "of POSIX paths"),
	ROW_JS("isAbsolute", 1, "pathIsAbsolute", "of POSIX paths"),
	ROW_JS("join", 0, "pathJoin", "of POSIX paths"),
	ROW_JS("relative", 2, "pathRelative", "of POSIX paths"),
	ROW_JS("dirname", 1, "pathDirname", "of POSIX paths"),
	ROW_JS("basename", 2, "pathBasename", "of POSIX paths"),
	ROW_JS("extname", 1, "pathExtname", "of POSIX paths"),
	ROW_JS("format", 1, "pathFormat", "of POSIX paths"),
	ROW_JS("parse", 1, "pathParse", "of POSIX paths"),
	ROW_JS("toNamespacedPath", 1, "pathToNamespaced", "of POSIX paths"),
};
COUNT(path);

const struct builtin node_assert_rows[] = {
	ROW_JS("ok", 0, "assertOk", "throws unless it holds"),
	ROW_JS("equal", 3, "assertEqual", "throws unless it holds"),
	ROW_JS("notEqual", 3, "assertNotEqual", "throws unless it holds"),
	ROW_JS("deepEqual", 3, "assertDeepEqual", "throws unless it holds"),
	ROW_JS("notDeepEqual", 3, "assertNotDeepEqual", "throws unless it holds"),
	ROW_JS("deepStrictEqual", 3, "assertDeepStrictEqual", "throws unless it holds"),
	ROW_JS("notDeepStrictEqual", 3, "assertNotDeepStrictEqual", "throws unless it holds"),
	ROW_JS("strictEqual", 3, "assertStrictEqual", "throws unless it holds"),
	ROW_JS("notStrictEqual", 3, "assertNotStrictEqual", "throws unless it holds"),
	ROW_JS("throws", 1, "assertThrows", "throws unless it holds"),
	ROW_JS("rejects", 1, "assertRejects", "throws unless it holds"),
	ROW_JS("doesNotThrow", 1, "assertDoesNotThrow", "throws unless it holds"),
	ROW_JS("doesNotReject", 1, "assertDoesNotReject", "throws unless it holds"),
	ROW_JS("ifError", 1, "assertIfError", "throws unless it holds"),
	ROW_JS("fail", 1, "assertFailNow", "throws unless it holds"),
};
COUNT(assert);

const struct builtin node_os_rows[] = {
	ROW_JS("tmpdir", 0, "osTmpdir", "of a made-up machine"),
	ROW_JS("homedir", 0, "osHomedir", "of a made-up machine"),
	ROW_JS("hostname", 0, "osHostname", "of a made-up machine"),
	ROW_JS("platform", 0, "osPlatform", "of a made-up machine"),
	ROW_JS("type", 0, "osPlatform", "of a made-up machine"),
	ROW_JS("cpus", 0, "osCpus", "of a made-up machine"),
	ROW_JS("availableParallelism", 0, "osParallelism", "of a made-up machine"),
	ROW_JS("totalmem", 0, "osMemory", "of a made-up machine"),
	ROW_JS("freemem", 0, "osMemory", "of a made-up machine"),
};
COUNT(os);
