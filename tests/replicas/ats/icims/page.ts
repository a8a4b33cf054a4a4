import { alive, byId } from '../../page/plain';
import '../../page/replica';

const frame = byId<HTMLIFrameElement>('icims_content_iframe');
const whenReady = () => {
  if (frame.contentDocument?.querySelector('[data-loaded]')) alive();
  else requestAnimationFrame(whenReady);
};
whenReady();
