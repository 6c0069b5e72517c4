import { settings } from '../../sovang-config.js';

export default await settings('admin', 'Quản trị');
