import { settings } from '../../sovang-config.js';

export default await settings('cockpit', 'Cockpit (giám sát)');
