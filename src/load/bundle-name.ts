/** The file name under which the bundle runs. Stack frames of a person's own code carry it, and no others do. */
export const BUNDLE_NAME = 'atalaya:definitions';
