/* Loaded before libc (LD_PRELOAD): notes every write, truncation, sync, removal and renaming below the folder
 * RECORDED_FOLDER in the file RECORDED_LOG, in the order in which they ended. For power_loss.py alone.
 *
 * A note: one letter, three 64-bit numbers (offset, length of the data, length of the name), name, data. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static void put(int fd, const void *data, size_t length) {
    const char *at = data;
    while (length > 0) {
        ssize_t written = syscall(SYS_write, fd, at, length);
        if (written <= 0) abort();
        at += written;
        length -= (size_t)written;
    }
}

static void note(char what, const char *name, int64_t offset, const void *data, int64_t length) {
    const char *folder = getenv("RECORDED_FOLDER"), *log = getenv("RECORDED_LOG");
    if (!folder || !log || strncmp(name, folder, strlen(folder)) != 0) return;
    pthread_mutex_lock(&one_at_a_time);
    int fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (fd < 0) abort();
    int64_t head[3] = {offset, length, (int64_t)strlen(name)};
    put(fd, &what, 1);
    put(fd, head, sizeof head);
    put(fd, name, strlen(name));
    put(fd, data, (size_t)length);
    syscall(SYS_close, fd);
    pthread_mutex_unlock(&one_at_a_time);
}

static void note_file(char what, int fd, int64_t offset, const void *data, int64_t length) {
    char link[64], name[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, name, sizeof name - 1);
    if (size <= 0) return;
    name[size] = 0;
    note(what, name, offset, data, length);
}

ssize_t write(int fd, const void *data, size_t length) {
    ssize_t written = syscall(SYS_write, fd, data, length);
    if (written > 0) {
        off_t after = lseek(fd, 0, SEEK_CUR);
        if (after >= written) note_file('W', fd, after - written, data, written);
    }
    return written;
}

static ssize_t written_at(int fd, const void *data, size_t length, off_t offset) {
    ssize_t written = syscall(SYS_pwrite64, fd, data, length, offset);
    if (written > 0) note_file('W', fd, offset, data, written);
    return written;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) {
    return written_at(fd, data, length, offset);
}
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
    return written_at(fd, data, length, offset);
}

static int truncated(int fd, off_t length) {
    int failed = (int)syscall(SYS_ftruncate, fd, length);
    if (!failed) note_file('T', fd, length, "", 0);
    return failed;
}

int ftruncate(int fd, off_t length) { return truncated(fd, length); }
int ftruncate64(int fd, off64_t length) { return truncated(fd, length); }

int fsync(int fd) {
    int failed = (int)syscall(SYS_fsync, fd);
    if (!failed) note_file('S', fd, 0, "", 0);
    return failed;
}

int fdatasync(int fd) {
    int failed = (int)syscall(SYS_fdatasync, fd);
    if (!failed) note_file('S', fd, 0, "", 0);
    return failed;
}

int unlink(const char *name) {
    int failed = (int)syscall(SYS_unlinkat, AT_FDCWD, name, 0);
    if (!failed) note('U', name, 0, "", 0);
    return failed;
}

int rename(const char *from, const char *to) {
    int failed = (int)syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to);
    if (!failed) note('R', from, 0, to, (int64_t)strlen(to));
    return failed;
}
