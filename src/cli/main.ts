import { run } from './run.ts';

// Whoever read our messages may be gone; that is no reason to stop working.
process.stderr.on('error', () => {});

// Never process.exit(): what is still on its way into a pipe would be lost.
process.exitCode = await run(process.argv.slice(2));
