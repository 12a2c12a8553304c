import '@/ui/styles/index.css';
import { createRoot } from 'react-dom/client';
import { PublicApp } from '@/app/PublicApp';

const root = document.getElementById('root');
if (root) createRoot(root).render(<PublicApp />);
