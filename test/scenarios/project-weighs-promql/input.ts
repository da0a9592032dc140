import { alert, promql, system } from 'atalaya';
import { shop } from '../base.js';

const words = { summary: 'It is so', action: 'Look.' };

export default system('shop', {
  ...shop,
  rules: [
    // Nine tenths of a percent may be meant; this project says that it never is.
    alert('Busy', { ...words, severity: 'warning', when: promql`shop_cpu_percent > 0.9` }),
    // Off: nothing is said of it.
    alert('Memory', { ...words, severity: 'warning', when: promql`shop_memory_bytes` }),
    // Somebody else declares it, one day.
    alert('Foreign', { ...words, severity: 'warning', when: promql`foreign_errors > 1` }),
    // atalaya ignore promql/threshold-unlikely: This machine idles.
    alert('Idle', { ...words, severity: 'warning', when: promql`shop_cpu_percent < 0.8` }),
  ],
});
