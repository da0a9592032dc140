// TS2322: Type 'string' is not assignable to type 'SecretFile'.
import { slack } from 'atalaya';

slack('chat', { channel: '#shop', url: 'https://hooks.slack.com/services/T0/B0/x' });
