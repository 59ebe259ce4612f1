/** Loaded into a process that another one started: it ends in order when that one is gone, however it went. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
