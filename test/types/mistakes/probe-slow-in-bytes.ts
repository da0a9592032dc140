// TS2322: Type 'Quantity<"bytes">' is not assignable to type 'Quantity<"seconds">'.
import { bytes, probe } from 'atalaya';

probe('p', {
  title: 'P',
  action: 'Look.',
  http: {},
  targets: ['https://shop.example.com'],
  slow: { over: bytes(5) },
});
