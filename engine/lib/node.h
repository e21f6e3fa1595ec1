/* SPDX-License-Identifier: MIT */
/* The tables of Node's modules, for node.c. */
#ifndef LIB_NODE_H
#define LIB_NODE_H

#include "native.h"

#define X(name) extern const struct builtin node_##name##_rows[]; \
	extern const size_t node_##name##_count;
X(async_hooks)
X(timers)
X(timers_promises)
X(types)
X(util)
X(fs)
X(path)
X(assert)
X(os)
X(fs_promises)
#undef X

#endif
