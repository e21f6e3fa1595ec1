/* SPDX-License-Identifier: MIT */
/* What the engine asks of the outside: files and a place for output. */
#ifndef TUI_HOST_H
#define TUI_HOST_H

#include "engine/microtick.h"

#include <stddef.h>

/* Reads a whole file; 0 and a malloc()ed buffer, or an errno value. */
int host_read_file(void *user, const char *path, char **data, size_t *len);

/* The folder a program is said to lie in when nobody shall see where it
 * does; and the reader for it, with the real folder for user. */
#define HOST_SHOWN "/demo"
int host_read_moved(void *user, const char *path, char **data, size_t *len);

/* mt_host.output: keeps what the program prints, in order, and writes it
 * out at 64 KiB and at host_flush. */
void host_output(void *user, int fd, const char *bytes, size_t len);
void host_flush(void);

/* path made absolute (as __filename is); malloc()ed. */
char *host_absolute(const char *path);

#endif
