import { run } from './run.ts';

// Whoever read our messages, or the help, may be gone; that is no reason to stop working. The sink hears of its own errors.
process.stderr.on('error', () => {});
process.stdout.on('error', () => {});

// Never process.exit(): what is still on its way into a pipe would be lost.
process.exitCode = await run(process.argv.slice(2));
