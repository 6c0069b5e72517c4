/*
 * Copyright Camunda Services GmbH and/or licensed to Camunda Services GmbH
 * under one or more contributor license agreements. See the NOTICE file
 * distributed with this work for additional information regarding copyright
 * ownership. Camunda licenses this file to you under the Apache License,
 * Version 2.0; you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

// The app renders before its texts have arrived and then keeps showing raw keys; so they are put where it looks first.
const root = document.querySelector('base').getAttribute('app-root');
const language = (navigator.languages[0] || '').toLowerCase().startsWith('en') ? 'en' : 'vi';
const folder = `${root}/app/cockpit/locales/`;
const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
const place = `${folder}_locales_data_${language}_${window.bust}`;
if (!kept[place]) {
  try {
    kept[place] = JSON.stringify(await (await fetch(`${folder}${language}.json`)).json());
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  } catch (unavailable) {
    // The app reports what it cannot load itself.
  }
}

// Whoever has left, or whose session has ended, signs in at our page; the app's own login leads nowhere.
// Once: a second reload would abort the first, whose answer alone knows where the identity provider ends its session.
let leaving = false;
window.addEventListener('hashchange', () => {
  if (location.hash.startsWith('#/login') && !leaving) {
    leaving = true;
    history.replaceState(null, '', location.pathname);
    location.reload();
  }
});

export default {
  // shown in the brand bar, on the login page and as the title of the browser tab
  app: {
    name: 'Cockpit (giám sát)',
    vendor: 'Sổ Vàng ·'
  },
  // Vietnamese first: a browser whose first language is not listed here gets Vietnamese
  locales: {
    availableLocales: ['vi', 'en'],
    fallbackLocale: 'vi'
  },
  // customScripts: [
  //   // If you have a folder called 'my-custom-script' (in the 'cockpit' folder)
  //   // with a file called 'customScript.js' in it
  //   // 'my-custom-script/customScript'
  // ],
  // requireJsConfig: {
  //   // AngularJS module names
  //   ngDeps: ['ui.bootstrap'],
  //   // RequireJS configuration for a complete configuration documentation see:
  //   // http://requirejs.org/docs/api.html#config
  //   deps: ['jquery', 'custom-ui'],
  //   paths: {
  //     // if you have a folder called `custom-ui` (in the `cockpit` folder)
  //     // with a file called `scripts.js` in it and defining the `custom-ui` AMD module
  //     'custom-ui': 'custom-ui/scripts'
  //   }
  // },
  // historicActivityInstanceMetrics: {
  //   adjustablePeriod: true,
  //   //select from the default time period: day, week, month, complete
  //   period: {
  //     unit: 'week'
  //   }
  // },
  // runtimeActivityInstanceMetrics: {
  //   display: true
  // },
  // skipCustomListeners: {
  //   default: true,
  //   hidden: false
  // },
  // skipIoMappings: {
  //   default: true,
  //   hidden: false
  // },
  // cascade: {
  //   default: false
  // },
  // 'batchOperation' : {
  //   // select mode of query for process instances or decision instances
  //   // possible values: filter, search
  //   'mode': 'filter',
  //
  //   // select if Historic Batches should be loaded automatically when navigating to #/batch
  //   'autoLoadEnded': true
  // },
  // bpmnJs: {
  //   moddleExtensions: {
  //     // if you have a folder called 'my-custom-moddle' (in the 'cockpit' folder)
  //     // with a file called 'camunda.json' in it defining the 'camunda' moddle extension
  //     camunda: 'my-custom-moddle/camunda'
  //   },
  //   additionalModules: [
  //     // if you have a folder called 'my-custom-module' (in the 'cockpit' folder)
  //     // with a file called 'module.js' in it
  //     'my-custom-module/module'
  //   ],
  // },
  // defaultFilter: {
  //   historicProcessDefinitionInstancesSearch: {
  //     lastDays: 5,
  //     event: 'started'
  //   }
  // },
  // csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  // userOperationLogAnnotationLength: 5000,
  // previewHtml: true
};
