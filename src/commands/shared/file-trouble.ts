// A file or folder that the system does not let be read or written: which, and the system's own short name for why.
import { UsageError } from '../command.ts';

export function cannotRead(path: string, error: unknown): UsageError {
  const code = systemErrorCode(error);
  return new UsageError({ 'zh-CN': `读不了 ${path}（${code}）。`, en: `Cannot read ${path} (${code}).` });
}

export function cannotWrite(path: string, error: unknown): UsageError {
  const code = systemErrorCode(error);
  return new UsageError({ 'zh-CN': `写不了 ${path}（${code}）。`, en: `Cannot write ${path} (${code}).` });
}

/** The system's own short name of what went wrong, such as ENOSPC. */
const systemErrorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
