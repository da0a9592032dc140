// TS2322: Type 'Quantity<"bytes">' is not assignable to type 'Quantity<"usd">'.
import { budget, bytes } from 'atalaya';
import { cost } from '../sample.js';

budget('b', { title: 'B', daily: { limit: bytes(4), spent: cost.increase('1d') }, action: 'Look.' });
