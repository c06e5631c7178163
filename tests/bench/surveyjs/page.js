/** The page of SurveyJS: the questionnaire stands in the document, as ours does. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';

const model = new Model(JSON.parse(document.getElementById('questionnaire').textContent));
createRoot(document.getElementById('survey')).render(createElement(Survey, { model }));
