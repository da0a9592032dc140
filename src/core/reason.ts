/** Why the system refused something, in a few words, without the paths that its own words are full of. */
export function systemReason(error: NodeJS.ErrnoException): string {
  return REASONS[error.code ?? ''] ?? error.message;
}

/** True for an error of the operating system. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not (permission denied)',
  EDQUOT: 'the quota of the disk is used up',
  EISDIR: 'there is a folder where a file should be',
  ELOOP: 'symbolic links lead in a circle',
  ENAMETOOLONG: 'a name is too long for the disk',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'it is a file, or a part of its path is one',
  EPERM: 'this user may not (operation not permitted)',
  EROFS: 'the disk is read-only',
};
