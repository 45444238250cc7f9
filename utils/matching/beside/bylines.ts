/** Lines that say who wrote an article, or edited it. */

import { lazy } from '../../lazy.ts';
import { hasClauseBehindComma } from './clauses.ts';

/** Prepositions begin headlines too: behind them, a byline has names, agencies and dates, and no other words. */
const BYLINE = lazy(
  () =>
    /^\s*(?:(?:(?:By|Von|Par|Por|Di|Door|Av|Af|Od|Napsal):?|(?:Editor|Penulis|Pewarta|Redaktur|Redaktor|Redattore|Rédacteur|Redactor):)(?:[\s,/&|·•]+(?:\p{Lu}(?:\p{L}|\p{M}|[.'’-])*|\p{N}[\p{N}.:-]*|a(?:m|nd|t|vec)?|com|con|d[aei]|de[lnr]|e[nt]?|for|in|l[ae]|med|mit|och|of|og|pm|und|updated|van|von|with|[iy])(?![\p{L}\p{N}]))+\s*$|(?:Autor(?:in)?|Автори?|Текст|Tekst|Text|Yazan):\s*\S|[^.。]{0,30}기자\s*(?:=\s*)?[\w.+-]+@|(?:بقلم|מאת|文[／/:：]|كتب\s*[:：/–-])[\s:：]?\s*\S|كتب(?:ت)? (?:\S+ ){1,2}\S+\s*$|[【（([]\s*文[／/:：][^【】（）()[\]]{1,40}[】）)\]]\s*$)/u,
);
/**
 * The same in Chinese: names, what they did and where, each in a word of its own. "记者从华为获悉", "作者称" and "记者无国界 谴责腾讯" (of
 * Reporters Without Borders) are sentences.
 */
const CHINESE_BYLINE = lazy(
  () =>
    /^\s*【?(?:記者|记者|(?:本文)?作者)[\s:：／/|]*(?!无国界|無國界|[会會从從问問实實直获獲查注发發了表独獨专專简簡手观觀调調探])(?=\p{Script=Han})/u,
);
const BETWEEN_WORDS = /[\s／/、|:：·）】]+/u;
const WORD_OF_BYLINE = lazy(
  () =>
    /^(?:(?![称稱说說谈談谴譴批曝揭被将將获獲])\p{Script=Han}{2,4}(?:文(?![件章化字书書])\p{Script=Han}{0,6})?|\p{Script=Han}{0,6}(?:[报報][道導]|[摄攝]|记者|記者|[编編][辑輯]|[电電讯訊])\p{Script=Han}{0,4}|[\p{Script=Latin}\p{N}]\S*|)$/u,
);
const isChineseByline = (text: string): boolean => {
  const begun = CHINESE_BYLINE().exec(text)?.[0].length;
  return (
    begun !== undefined &&
    text
      .slice(begun)
      .split(BETWEEN_WORDS)
      .every((word) => WORD_OF_BYLINE().test(word))
  );
};

const LONGEST = 90;
const ENDED = /[.!?。！？]\s*$/;

/** True when a block is a byline and no sentence. */
export const isByline = (text: string): boolean =>
  text.length <= LONGEST &&
  !ENDED.test(text) &&
  ((BYLINE().test(text) && !hasClauseBehindComma(text)) || isChineseByline(text));
