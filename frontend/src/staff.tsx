import '@/ui/styles/index.css';
import { createRoot } from 'react-dom/client';
import { StaffApp } from '@/app/StaffApp';

const root = document.getElementById('root');
if (root) createRoot(root).render(<StaffApp />);
