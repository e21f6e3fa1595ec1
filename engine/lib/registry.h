/* SPDX-License-Identifier: MIT */
/* What the root slots vm->registry are for. */
#ifndef LIB_REGISTRY_H
#define LIB_REGISTRY_H

enum registry_slot {
	REGISTRY_WEAK,                  /* collections with weak cells */
	REGISTRY_FUNCTIONS,             /* CELL_SLOTS: lib functions by index */
	REGISTRY_SYMBOLS,               /* array of Symbol.for's symbols */
	REGISTRY_CONSOLE,               /* the console object */
	REGISTRY_MODULES,               /* module.js: caches and the like */
	REGISTRY_PROCESS,               /* process.js: an object */
	REGISTRY_EVENTS,                /* EventEmitter */
	REGISTRY_GROUP                  /* console: a group's indentation, a
	                                 * string, or EMPTY */
};

#endif
