/** Saved as Latin-1. */
export const summary = 'Demasiados pedidos: cámara vacía';
