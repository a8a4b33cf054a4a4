import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { render } from 'preact';
import { Options } from '@/components/options/options';
import { OptionsModel } from '@/components/options/options-model';
import { installTexts } from '@/utils/settings/install-texts';
import { optionsDependencies } from './options-dependencies';

installTexts();

const model = new OptionsModel(optionsDependencies);
const follow = () => void model.goTo(location.hash);
window.addEventListener('hashchange', follow);
follow();
render(<Options model={model} />, document.body);
void model.start();
