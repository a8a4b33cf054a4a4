import { defineElements, repaintElements } from '../../page/elements';
import { findPlaces } from '../../page/lists';
import { alive } from '../../page/plain';
import { living } from '../../page/replica';

defineElements(findPlaces);
living.repaint = () => repaintElements();
alive();
