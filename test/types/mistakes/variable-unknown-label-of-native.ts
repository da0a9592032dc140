// TS2345: Argument of type '"pth"' is not assignable to parameter of type '"instance" | "job" | "path"'.
import { fromLabel, nativeHistogram, text } from 'atalaya';

const waits = nativeHistogram('shop_wait_seconds', { help: 'Time in the queue.', labels: { path: text() } });
fromLabel(waits, 'path');
fromLabel(waits, 'pth');
