import { settings } from '../../sovang-config.js';

export default await settings('welcome', 'Trang chào');
