/// <reference types="vite/client" />
import browser from 'webextension-polyfill';
import { requestFunctions } from '../background/request-functions';
import { makeServices } from '../background/services';
import { start } from '../background/start';
import weights from '../core/attribution/model/weights.bin?url';

/** Wiring of the background: the packaged files' places, the services, the listeners. */
const services = makeServices(browser, {
  names: 'catalogue/names.txt',
  facts: 'catalogue/facts',
  packs: 'catalogue/packs',
  weights,
});
start(services, requestFunctions(services));
