/**
 * Every provision that a rule names, by its id. One file per provision: `<instrument>-<year>/article-<n>.ts`.
 * To add one: write its file, then list it here and in `lib/words/en/law.ts`.
 */
import type { Provision } from '../provision';
import { article7 as pilArticle7 } from './applicable-law-2010/article-7';
import { article14 as pilArticle14 } from './applicable-law-2010/article-14';
import { article18 as pilArticle18 } from './applicable-law-2010/article-18';
import { article41 as pilArticle41 } from './applicable-law-2010/article-41';
import { article42 as pilArticle42 } from './applicable-law-2010/article-42';
import { article44 as pilArticle44 } from './applicable-law-2010/article-44';
import { article45 as pilArticle45 } from './applicable-law-2010/article-45';
import { article47 as pilArticle47 } from './applicable-law-2010/article-47';
import { article4 as arbArticle4 } from './arbitration-law-2025/article-4';
import { article5 as arbArticle5 } from './arbitration-law-2025/article-5';
import { article10 as arbArticle10 } from './arbitration-law-2025/article-10';
import { article27 as arbArticle27 } from './arbitration-law-2025/article-27';
import { article28 as arbArticle28 } from './arbitration-law-2025/article-28';
import { article29 as arbArticle29 } from './arbitration-law-2025/article-29';
import { article31 as arbArticle31 } from './arbitration-law-2025/article-31';
import { article37 as arbArticle37 } from './arbitration-law-2025/article-37';
import { article39 as arbArticle39 } from './arbitration-law-2025/article-39';
import { article58 as arbArticle58 } from './arbitration-law-2025/article-58';
import { article64 as arbArticle64 } from './arbitration-law-2025/article-64';
import { article72 as arbArticle72 } from './arbitration-law-2025/article-72';
import { article25 as ccArticle25 } from './civil-code-2020/article-25';
import { article56 as ccArticle56 } from './civil-code-2020/article-56';
import { article61 as ccArticle61 } from './civil-code-2020/article-61';
import { article63 as ccArticle63 } from './civil-code-2020/article-63';
import { article74 as ccArticle74 } from './civil-code-2020/article-74';
import { article152 as ccArticle152 } from './civil-code-2020/article-152';
import { article171 as ccArticle171 } from './civil-code-2020/article-171';
import { article172 as ccArticle172 } from './civil-code-2020/article-172';
import { article186 as ccArticle186 } from './civil-code-2020/article-186';
import { article188 as ccArticle188 } from './civil-code-2020/article-188';
import { article192 as ccArticle192 } from './civil-code-2020/article-192';
import { article193 as ccArticle193 } from './civil-code-2020/article-193';
import { article194 as ccArticle194 } from './civil-code-2020/article-194';
import { article195 as ccArticle195 } from './civil-code-2020/article-195';
import { article199 as ccArticle199 } from './civil-code-2020/article-199';
import { article491 as ccArticle491 } from './civil-code-2020/article-491';
import { article492 as ccArticle492 } from './civil-code-2020/article-492';
import { article493 as ccArticle493 } from './civil-code-2020/article-493';
import { article496 as ccArticle496 } from './civil-code-2020/article-496';
import { article497 as ccArticle497 } from './civil-code-2020/article-497';
import { article504 as ccArticle504 } from './civil-code-2020/article-504';
import { article510 as ccArticle510 } from './civil-code-2020/article-510';
import { article511 as ccArticle511 } from './civil-code-2020/article-511';
import { article525 as ccArticle525 } from './civil-code-2020/article-525';
import { article526 as ccArticle526 } from './civil-code-2020/article-526';
import { article527 as ccArticle527 } from './civil-code-2020/article-527';
import { article528 as ccArticle528 } from './civil-code-2020/article-528';
import { article563 as ccArticle563 } from './civil-code-2020/article-563';
import { article564 as ccArticle564 } from './civil-code-2020/article-564';
import { article565 as ccArticle565 } from './civil-code-2020/article-565';
import { article566 as ccArticle566 } from './civil-code-2020/article-566';
import { article577 as ccArticle577 } from './civil-code-2020/article-577';
import { article582 as ccArticle582 } from './civil-code-2020/article-582';
import { article583 as ccArticle583 } from './civil-code-2020/article-583';
import { article584 as ccArticle584 } from './civil-code-2020/article-584';
import { article586 as ccArticle586 } from './civil-code-2020/article-586';
import { article587 as ccArticle587 } from './civil-code-2020/article-587';
import { article588 as ccArticle588 } from './civil-code-2020/article-588';
import { article594 as ccArticle594 } from './civil-code-2020/article-594';
import { article595 as ccArticle595 } from './civil-code-2020/article-595';
import { article610 as ccArticle610 } from './civil-code-2020/article-610';
import { article614 as ccArticle614 } from './civil-code-2020/article-614';
import { article620 as ccArticle620 } from './civil-code-2020/article-620';
import { article621 as ccArticle621 } from './civil-code-2020/article-621';
import { article622 as ccArticle622 } from './civil-code-2020/article-622';
import { article623 as ccArticle623 } from './civil-code-2020/article-623';
import { article770 as ccArticle770 } from './civil-code-2020/article-770';
import { article836 as ccArticle836 } from './civil-code-2020/article-836';
import { article925 as ccArticle925 } from './civil-code-2020/article-925';
import { article926 as ccArticle926 } from './civil-code-2020/article-926';
import { article929 as ccArticle929 } from './civil-code-2020/article-929';
import { article958 as ccArticle958 } from './civil-code-2020/article-958';
import { article985 as ccArticle985 } from './civil-code-2020/article-985';
import { article986 as ccArticle986 } from './civil-code-2020/article-986';
import { article16 as evpArticle16 } from './civil-evidence-2019/article-16';
import { article17 as evpArticle17 } from './civil-evidence-2019/article-17';
import { article20 as evpArticle20 } from './civil-evidence-2019/article-20';
import { article51 as evpArticle51 } from './civil-evidence-2019/article-51';
import { article93 as evpArticle93 } from './civil-evidence-2019/article-93';
import { article94 as evpArticle94 } from './civil-evidence-2019/article-94';
import { article2 as cpliArticle2 } from './civil-procedure-interpretation-2022/article-2';
import { article3 as cpliArticle3 } from './civil-procedure-interpretation-2022/article-3';
import { article4 as cpliArticle4 } from './civil-procedure-interpretation-2022/article-4';
import { article18 as cpliArticle18 } from './civil-procedure-interpretation-2022/article-18';
import { article20 as cpliArticle20 } from './civil-procedure-interpretation-2022/article-20';
import { article23 as cpliArticle23 } from './civil-procedure-interpretation-2022/article-23';
import { article24 as cpliArticle24 } from './civil-procedure-interpretation-2022/article-24';
import { article25 as cpliArticle25 } from './civil-procedure-interpretation-2022/article-25';
import { article26 as cpliArticle26 } from './civil-procedure-interpretation-2022/article-26';
import { article29 as cpliArticle29 } from './civil-procedure-interpretation-2022/article-29';
import { article30 as cpliArticle30 } from './civil-procedure-interpretation-2022/article-30';
import { article31 as cpliArticle31 } from './civil-procedure-interpretation-2022/article-31';
import { article32 as cpliArticle32 } from './civil-procedure-interpretation-2022/article-32';
import { article35 as cpliArticle35 } from './civil-procedure-interpretation-2022/article-35';
import { article36 as cpliArticle36 } from './civil-procedure-interpretation-2022/article-36';
import { article39 as cpliArticle39 } from './civil-procedure-interpretation-2022/article-39';
import { article52 as cpliArticle52 } from './civil-procedure-interpretation-2022/article-52';
import { article53 as cpliArticle53 } from './civil-procedure-interpretation-2022/article-53';
import { article54 as cpliArticle54 } from './civil-procedure-interpretation-2022/article-54';
import { article59 as cpliArticle59 } from './civil-procedure-interpretation-2022/article-59';
import { article62 as cpliArticle62 } from './civil-procedure-interpretation-2022/article-62';
import { article64 as cpliArticle64 } from './civil-procedure-interpretation-2022/article-64';
import { article65 as cpliArticle65 } from './civil-procedure-interpretation-2022/article-65';
import { article75 as cpliArticle75 } from './civil-procedure-interpretation-2022/article-75';
import { article90 as cpliArticle90 } from './civil-procedure-interpretation-2022/article-90';
import { article91 as cpliArticle91 } from './civil-procedure-interpretation-2022/article-91';
import { article94 as cpliArticle94 } from './civil-procedure-interpretation-2022/article-94';
import { article95 as cpliArticle95 } from './civil-procedure-interpretation-2022/article-95';
import { article99 as cpliArticle99 } from './civil-procedure-interpretation-2022/article-99';
import { article100 as cpliArticle100 } from './civil-procedure-interpretation-2022/article-100';
import { article101 as cpliArticle101 } from './civil-procedure-interpretation-2022/article-101';
import { article102 as cpliArticle102 } from './civil-procedure-interpretation-2022/article-102';
import { article109 as cpliArticle109 } from './civil-procedure-interpretation-2022/article-109';
import { article127 as cpliArticle127 } from './civil-procedure-interpretation-2022/article-127';
import { article140 as cpliArticle140 } from './civil-procedure-interpretation-2022/article-140';
import { article163 as cpliArticle163 } from './civil-procedure-interpretation-2022/article-163';
import { article199 as cpliArticle199 } from './civil-procedure-interpretation-2022/article-199';
import { article201 as cpliArticle201 } from './civil-procedure-interpretation-2022/article-201';
import { article202 as cpliArticle202 } from './civil-procedure-interpretation-2022/article-202';
import { article206 as cpliArticle206 } from './civil-procedure-interpretation-2022/article-206';
import { article209 as cpliArticle209 } from './civil-procedure-interpretation-2022/article-209';
import { article212 as cpliArticle212 } from './civil-procedure-interpretation-2022/article-212';
import { article213 as cpliArticle213 } from './civil-procedure-interpretation-2022/article-213';
import { article214 as cpliArticle214 } from './civil-procedure-interpretation-2022/article-214';
import { article215 as cpliArticle215 } from './civil-procedure-interpretation-2022/article-215';
import { article216 as cpliArticle216 } from './civil-procedure-interpretation-2022/article-216';
import { article219 as cpliArticle219 } from './civil-procedure-interpretation-2022/article-219';
import { article223 as cpliArticle223 } from './civil-procedure-interpretation-2022/article-223';
import { article232 as cpliArticle232 } from './civil-procedure-interpretation-2022/article-232';
import { article233 as cpliArticle233 } from './civil-procedure-interpretation-2022/article-233';
import { article247 as cpliArticle247 } from './civil-procedure-interpretation-2022/article-247';
import { article248 as cpliArticle248 } from './civil-procedure-interpretation-2022/article-248';
import { article257 as cpliArticle257 } from './civil-procedure-interpretation-2022/article-257';
import { article258 as cpliArticle258 } from './civil-procedure-interpretation-2022/article-258';
import { article266 as cpliArticle266 } from './civil-procedure-interpretation-2022/article-266';
import { article318 as cpliArticle318 } from './civil-procedure-interpretation-2022/article-318';
import { article427 as cpliArticle427 } from './civil-procedure-interpretation-2022/article-427';
import { article430 as cpliArticle430 } from './civil-procedure-interpretation-2022/article-430';
import { article435 as cpliArticle435 } from './civil-procedure-interpretation-2022/article-435';
import { article436 as cpliArticle436 } from './civil-procedure-interpretation-2022/article-436';
import { article437 as cpliArticle437 } from './civil-procedure-interpretation-2022/article-437';
import { article438 as cpliArticle438 } from './civil-procedure-interpretation-2022/article-438';
import { article439 as cpliArticle439 } from './civil-procedure-interpretation-2022/article-439';
import { article481 as cpliArticle481 } from './civil-procedure-interpretation-2022/article-481';
import { article485 as cpliArticle485 } from './civil-procedure-interpretation-2022/article-485';
import { article517 as cpliArticle517 } from './civil-procedure-interpretation-2022/article-517';
import { article520 as cpliArticle520 } from './civil-procedure-interpretation-2022/article-520';
import { article521 as cpliArticle521 } from './civil-procedure-interpretation-2022/article-521';
import { article522 as cpliArticle522 } from './civil-procedure-interpretation-2022/article-522';
import { article523 as cpliArticle523 } from './civil-procedure-interpretation-2022/article-523';
import { article524 as cpliArticle524 } from './civil-procedure-interpretation-2022/article-524';
import { article525 as cpliArticle525 } from './civil-procedure-interpretation-2022/article-525';
import { article526 as cpliArticle526 } from './civil-procedure-interpretation-2022/article-526';
import { article527 as cpliArticle527 } from './civil-procedure-interpretation-2022/article-527';
import { article529 as cpliArticle529 } from './civil-procedure-interpretation-2022/article-529';
import { article536 as cpliArticle536 } from './civil-procedure-interpretation-2022/article-536';
import { article540 as cpliArticle540 } from './civil-procedure-interpretation-2022/article-540';
import { article545 as cpliArticle545 } from './civil-procedure-interpretation-2022/article-545';
import { article549 as cpliArticle549 } from './civil-procedure-interpretation-2022/article-549';
import { article22 as cplArticle22 } from './civil-procedure-law-2023/article-22';
import { article24 as cplArticle24 } from './civil-procedure-law-2023/article-24';
import { article28 as cplArticle28 } from './civil-procedure-law-2023/article-28';
import { article29 as cplArticle29 } from './civil-procedure-law-2023/article-29';
import { article35 as cplArticle35 } from './civil-procedure-law-2023/article-35';
import { article36 as cplArticle36 } from './civil-procedure-law-2023/article-36';
import { article37 as cplArticle37 } from './civil-procedure-law-2023/article-37';
import { article55 as cplArticle55 } from './civil-procedure-law-2023/article-55';
import { article61 as cplArticle61 } from './civil-procedure-law-2023/article-61';
import { article62 as cplArticle62 } from './civil-procedure-law-2023/article-62';
import { article64 as cplArticle64 } from './civil-procedure-law-2023/article-64';
import { article67 as cplArticle67 } from './civil-procedure-law-2023/article-67';
import { article68 as cplArticle68 } from './civil-procedure-law-2023/article-68';
import { article70 as cplArticle70 } from './civil-procedure-law-2023/article-70';
import { article86 as cplArticle86 } from './civil-procedure-law-2023/article-86';
import { article90 as cplArticle90 } from './civil-procedure-law-2023/article-90';
import { article95 as cplArticle95 } from './civil-procedure-law-2023/article-95';
import { article104 as cplArticle104 } from './civil-procedure-law-2023/article-104';
import { article111 as cplArticle111 } from './civil-procedure-law-2023/article-111';
import { article122 as cplArticle122 } from './civil-procedure-law-2023/article-122';
import { article126 as cplArticle126 } from './civil-procedure-law-2023/article-126';
import { article127 as cplArticle127 } from './civil-procedure-law-2023/article-127';
import { article128 as cplArticle128 } from './civil-procedure-law-2023/article-128';
import { article130 as cplArticle130 } from './civil-procedure-law-2023/article-130';
import { article152 as cplArticle152 } from './civil-procedure-law-2023/article-152';
import { article153 as cplArticle153 } from './civil-procedure-law-2023/article-153';
import { article155 as cplArticle155 } from './civil-procedure-law-2023/article-155';
import { article164 as cplArticle164 } from './civil-procedure-law-2023/article-164';
import { article166 as cplArticle166 } from './civil-procedure-law-2023/article-166';
import { article171 as cplArticle171 } from './civil-procedure-law-2023/article-171';
import { article205 as cplArticle205 } from './civil-procedure-law-2023/article-205';
import { article206 as cplArticle206 } from './civil-procedure-law-2023/article-206';
import { article211 as cplArticle211 } from './civil-procedure-law-2023/article-211';
import { article216 as cplArticle216 } from './civil-procedure-law-2023/article-216';
import { article225 as cplArticle225 } from './civil-procedure-law-2023/article-225';
import { article226 as cplArticle226 } from './civil-procedure-law-2023/article-226';
import { article227 as cplArticle227 } from './civil-procedure-law-2023/article-227';
import { article228 as cplArticle228 } from './civil-procedure-law-2023/article-228';
import { article235 as cplArticle235 } from './civil-procedure-law-2023/article-235';
import { article250 as cplArticle250 } from './civil-procedure-law-2023/article-250';
import { article265 as cplArticle265 } from './civil-procedure-law-2023/article-265';
import { article273 as cplArticle273 } from './civil-procedure-law-2023/article-273';
import { article274 as cplArticle274 } from './civil-procedure-law-2023/article-274';
import { article275 as cplArticle275 } from './civil-procedure-law-2023/article-275';
import { article276 as cplArticle276 } from './civil-procedure-law-2023/article-276';
import { article277 as cplArticle277 } from './civil-procedure-law-2023/article-277';
import { article278 as cplArticle278 } from './civil-procedure-law-2023/article-278';
import { article280 as cplArticle280 } from './civil-procedure-law-2023/article-280';
import { article281 as cplArticle281 } from './civil-procedure-law-2023/article-281';
import { article282 as cplArticle282 } from './civil-procedure-law-2023/article-282';
import { article283 as cplArticle283 } from './civil-procedure-law-2023/article-283';
import { article285 as cplArticle285 } from './civil-procedure-law-2023/article-285';
import { article286 as cplArticle286 } from './civil-procedure-law-2023/article-286';
import { article287 as cplArticle287 } from './civil-procedure-law-2023/article-287';
import { article288 as cplArticle288 } from './civil-procedure-law-2023/article-288';
import { article289 as cplArticle289 } from './civil-procedure-law-2023/article-289';
import { article298 as cplArticle298 } from './civil-procedure-law-2023/article-298';
import { article299 as cplArticle299 } from './civil-procedure-law-2023/article-299';
import { article300 as cplArticle300 } from './civil-procedure-law-2023/article-300';
import { article301 as cplArticle301 } from './civil-procedure-law-2023/article-301';
import { article302 as cplArticle302 } from './civil-procedure-law-2023/article-302';
import { article303 as cplArticle303 } from './civil-procedure-law-2023/article-303';
import { article23 as clArticle23 } from './company-law-2023/article-23';
import { article47 as clArticle47 } from './company-law-2023/article-47';
import { article49 as clArticle49 } from './company-law-2023/article-49';
import { article50 as clArticle50 } from './company-law-2023/article-50';
import { article53 as clArticle53 } from './company-law-2023/article-53';
import { article54 as clArticle54 } from './company-law-2023/article-54';
import { article88 as clArticle88 } from './company-law-2023/article-88';
import { article191 as clArticle191 } from './company-law-2023/article-191';
import { article229 as clArticle229 } from './company-law-2023/article-229';
import { article232 as clArticle232 } from './company-law-2023/article-232';
import { article233 as clArticle233 } from './company-law-2023/article-233';
import { article234 as clArticle234 } from './company-law-2023/article-234';
import { article235 as clArticle235 } from './company-law-2023/article-235';
import { article238 as clArticle238 } from './company-law-2023/article-238';
import { article240 as clArticle240 } from './company-law-2023/article-240';
import { article241 as clArticle241 } from './company-law-2023/article-241';
import { article23 as crplArticle23 } from './consumer-protection-law-2013/article-23';
import { article24 as crplArticle24 } from './consumer-protection-law-2013/article-24';
import { article25 as crplArticle25 } from './consumer-protection-law-2013/article-25';
import { article26 as crplArticle26 } from './consumer-protection-law-2013/article-26';
import { article40 as crplArticle40 } from './consumer-protection-law-2013/article-40';
import { article44 as crplArticle44 } from './consumer-protection-law-2013/article-44';
import { article55 as crplArticle55 } from './consumer-protection-law-2013/article-55';
import { article9 as eclArticle9 } from './e-commerce-law-2018/article-9';
import { article15 as eclArticle15 } from './e-commerce-law-2018/article-15';
import { article27 as eclArticle27 } from './e-commerce-law-2018/article-27';
import { article31 as eclArticle31 } from './e-commerce-law-2018/article-31';
import { article37 as eclArticle37 } from './e-commerce-law-2018/article-37';
import { article38 as eclArticle38 } from './e-commerce-law-2018/article-38';
import { article42 as eclArticle42 } from './e-commerce-law-2018/article-42';
import { article43 as eclArticle43 } from './e-commerce-law-2018/article-43';
import { article45 as eclArticle45 } from './e-commerce-law-2018/article-45';
import { article49 as eclArticle49 } from './e-commerce-law-2018/article-49';
import { article53 as eclArticle53 } from './e-commerce-law-2018/article-53';
import { article61 as eclArticle61 } from './e-commerce-law-2018/article-61';
import { article62 as eclArticle62 } from './e-commerce-law-2018/article-62';
import { article63 as eclArticle63 } from './e-commerce-law-2018/article-63';
import { article1 as levArticle1 } from './foreign-related-jurisdiction-2022/article-1';
import { article2 as levArticle2 } from './foreign-related-jurisdiction-2022/article-2';
import { article3 as levArticle3 } from './foreign-related-jurisdiction-2022/article-3';
import { article4 as levArticle4 } from './foreign-related-jurisdiction-2022/article-4';
import { article6 as levArticle6 } from './foreign-related-jurisdiction-2022/article-6';
import { article7 as levArticle7 } from './foreign-related-jurisdiction-2022/article-7';
import { article8 as levArticle8 } from './foreign-related-jurisdiction-2022/article-8';
import { article2 as ic2018Article2 } from './internet-courts-2018/article-2';
import { article3 as ic2018Article3 } from './internet-courts-2018/article-3';
import { article11 as ic2018Article11 } from './internet-courts-2018/article-11';
import { article18 as ic2018Article18 } from './internet-courts-2018/article-18';
import { article23 as ic2018Article23 } from './internet-courts-2018/article-23';
import { article1 as ic2025Article1 } from './internet-courts-2025/article-1';
import { article2 as ic2025Article2 } from './internet-courts-2025/article-2';
import { article3 as ic2025Article3 } from './internet-courts-2025/article-3';
import { article4 as ic2025Article4 } from './internet-courts-2025/article-4';
import { article2 as limArticle2 } from './limitation-2020/article-2';
import { article3 as limArticle3 } from './limitation-2020/article-3';
import { article4 as limArticle4 } from './limitation-2020/article-4';
import { article5 as limArticle5 } from './limitation-2020/article-5';
import { article6 as limArticle6 } from './limitation-2020/article-6';
import { article8 as limArticle8 } from './limitation-2020/article-8';
import { article10 as limArticle10 } from './limitation-2020/article-10';
import { article11 as limArticle11 } from './limitation-2020/article-11';
import { article12 as limArticle12 } from './limitation-2020/article-12';
import { article13 as limArticle13 } from './limitation-2020/article-13';
import { article14 as limArticle14 } from './limitation-2020/article-14';
import { article19 as limArticle19 } from './limitation-2020/article-19';
import { article13 as feeArticle13 } from './litigation-fees-2006/article-13';
import { article15 as feeArticle15 } from './litigation-fees-2006/article-15';
import { article16 as feeArticle16 } from './litigation-fees-2006/article-16';
import { article18 as feeArticle18 } from './litigation-fees-2006/article-18';
import { article20 as feeArticle20 } from './litigation-fees-2006/article-20';
import { article22 as feeArticle22 } from './litigation-fees-2006/article-22';
import { article25 as feeArticle25 } from './litigation-fees-2006/article-25';
import { article55 as feeArticle55 } from './litigation-fees-2006/article-55';
import { article284 as mcArticle284 } from './maritime-code-2025/article-284';
import { article1 as onlArticle1 } from './online-consumption-2022/article-1';
import { article4 as onlArticle4 } from './online-consumption-2022/article-4';
import { article5 as onlArticle5 } from './online-consumption-2022/article-5';
import { article6 as onlArticle6 } from './online-consumption-2022/article-6';
import { article11 as onlArticle11 } from './online-consumption-2022/article-11';
import { article12 as onlArticle12 } from './online-consumption-2022/article-12';
import { article13 as onlArticle13 } from './online-consumption-2022/article-13';
import { article14 as onlArticle14 } from './online-consumption-2022/article-14';
import { article15 as onlArticle15 } from './online-consumption-2022/article-15';
import { article16 as onlArticle16 } from './online-consumption-2022/article-16';
import { article17 as onlArticle17 } from './online-consumption-2022/article-17';
import { article2 as olrArticle2 } from './online-litigation-rules-2021/article-2';
import { article4 as olrArticle4 } from './online-litigation-rules-2021/article-4';
import { article7 as olrArticle7 } from './online-litigation-rules-2021/article-7';
import { article9 as olrArticle9 } from './online-litigation-rules-2021/article-9';
import { article10 as olrArticle10 } from './online-litigation-rules-2021/article-10';
import { article16 as olrArticle16 } from './online-litigation-rules-2021/article-16';
import { article17 as olrArticle17 } from './online-litigation-rules-2021/article-17';
import { article18 as olrArticle18 } from './online-litigation-rules-2021/article-18';
import { article29 as olrArticle29 } from './online-litigation-rules-2021/article-29';
import { article31 as olrArticle31 } from './online-litigation-rules-2021/article-31';
import { article36 as olrArticle36 } from './online-litigation-rules-2021/article-36';
import { article5 as preArticle5 } from './property-preservation-2020/article-5';
import { article17 as preArticle17 } from './property-preservation-2020/article-17';
import { article18 as preArticle18 } from './property-preservation-2020/article-18';
import { article25 as preArticle25 } from './property-preservation-2020/article-25';
import { article38 as cisgArticle38 } from './sale-of-goods-convention-1980/article-38';
import { article39 as cisgArticle39 } from './sale-of-goods-convention-1980/article-39';
import { article40 as cisgArticle40 } from './sale-of-goods-convention-1980/article-40';
import { article44 as cisgArticle44 } from './sale-of-goods-convention-1980/article-44';
import { article49 as cisgArticle49 } from './sale-of-goods-convention-1980/article-49';
import { article12 as salArticle12 } from './sales-contracts-2020/article-12';
import { article13 as salArticle13 } from './sales-contracts-2020/article-13';
import { article14 as salArticle14 } from './sales-contracts-2020/article-14';
import { article31 as salArticle31 } from './sales-contracts-2020/article-31';
import { standard as gbStandard } from './unified-code-standard-2015/standard';

export const provisions = {
  // Provisions on the Jurisdiction of Internet Courts (2025).
  '2025/1': ic2025Article1,
  '2025/2': ic2025Article2,
  '2025/3': ic2025Article3,
  '2025/4': ic2025Article4,

  // Provisions on the Trial of Cases by Internet Courts (2018).
  '2018/2': ic2018Article2,
  '2018/3': ic2018Article3,
  '2018/11': ic2018Article11,
  '2018/18': ic2018Article18,
  '2018/23': ic2018Article23,

  // Civil Procedure Law.
  'CPL/22': cplArticle22,
  'CPL/24': cplArticle24,
  'CPL/28': cplArticle28,
  'CPL/29': cplArticle29,
  'CPL/35': cplArticle35,
  'CPL/36': cplArticle36,
  'CPL/37': cplArticle37,
  'CPL/55': cplArticle55,
  'CPL/61': cplArticle61,
  'CPL/62': cplArticle62,
  'CPL/64': cplArticle64,
  'CPL/67': cplArticle67,
  'CPL/68': cplArticle68,
  'CPL/70': cplArticle70,
  'CPL/86': cplArticle86,
  'CPL/90': cplArticle90,
  'CPL/95': cplArticle95,
  'CPL/104': cplArticle104,
  'CPL/111': cplArticle111,
  'CPL/122': cplArticle122,
  'CPL/126': cplArticle126,
  'CPL/127': cplArticle127,
  'CPL/128': cplArticle128,
  'CPL/130': cplArticle130,
  'CPL/152': cplArticle152,
  'CPL/153': cplArticle153,
  'CPL/155': cplArticle155,
  'CPL/164': cplArticle164,
  'CPL/166': cplArticle166,
  'CPL/171': cplArticle171,
  'CPL/205': cplArticle205,
  'CPL/206': cplArticle206,
  'CPL/211': cplArticle211,
  'CPL/216': cplArticle216,
  'CPL/225': cplArticle225,
  'CPL/226': cplArticle226,
  'CPL/227': cplArticle227,
  'CPL/228': cplArticle228,
  'CPL/235': cplArticle235,
  'CPL/250': cplArticle250,
  'CPL/265': cplArticle265,
  'CPL/273': cplArticle273,
  'CPL/274': cplArticle274,
  'CPL/275': cplArticle275,
  'CPL/276': cplArticle276,
  'CPL/277': cplArticle277,
  'CPL/278': cplArticle278,
  'CPL/280': cplArticle280,
  'CPL/281': cplArticle281,
  'CPL/282': cplArticle282,
  'CPL/283': cplArticle283,
  'CPL/285': cplArticle285,
  'CPL/286': cplArticle286,
  'CPL/287': cplArticle287,
  'CPL/288': cplArticle288,
  'CPL/289': cplArticle289,
  'CPL/298': cplArticle298,
  'CPL/299': cplArticle299,
  'CPL/300': cplArticle300,
  'CPL/301': cplArticle301,
  'CPL/302': cplArticle302,
  'CPL/303': cplArticle303,

  // Interpretation of the Civil Procedure Law.
  'CPLI/2': cpliArticle2,
  'CPLI/3': cpliArticle3,
  'CPLI/4': cpliArticle4,
  'CPLI/18': cpliArticle18,
  'CPLI/20': cpliArticle20,
  'CPLI/23': cpliArticle23,
  'CPLI/24': cpliArticle24,
  'CPLI/25': cpliArticle25,
  'CPLI/26': cpliArticle26,
  'CPLI/29': cpliArticle29,
  'CPLI/30': cpliArticle30,
  'CPLI/31': cpliArticle31,
  'CPLI/32': cpliArticle32,
  'CPLI/35': cpliArticle35,
  'CPLI/36': cpliArticle36,
  'CPLI/39': cpliArticle39,
  'CPLI/52': cpliArticle52,
  'CPLI/53': cpliArticle53,
  'CPLI/54': cpliArticle54,
  'CPLI/59': cpliArticle59,
  'CPLI/62': cpliArticle62,
  'CPLI/64': cpliArticle64,
  'CPLI/65': cpliArticle65,
  'CPLI/75': cpliArticle75,
  'CPLI/90': cpliArticle90,
  'CPLI/91': cpliArticle91,
  'CPLI/94': cpliArticle94,
  'CPLI/95': cpliArticle95,
  'CPLI/99': cpliArticle99,
  'CPLI/100': cpliArticle100,
  'CPLI/101': cpliArticle101,
  'CPLI/102': cpliArticle102,
  'CPLI/109': cpliArticle109,
  'CPLI/127': cpliArticle127,
  'CPLI/140': cpliArticle140,
  'CPLI/163': cpliArticle163,
  'CPLI/199': cpliArticle199,
  'CPLI/201': cpliArticle201,
  'CPLI/202': cpliArticle202,
  'CPLI/206': cpliArticle206,
  'CPLI/209': cpliArticle209,
  'CPLI/212': cpliArticle212,
  'CPLI/213': cpliArticle213,
  'CPLI/214': cpliArticle214,
  'CPLI/215': cpliArticle215,
  'CPLI/216': cpliArticle216,
  'CPLI/219': cpliArticle219,
  'CPLI/223': cpliArticle223,
  'CPLI/232': cpliArticle232,
  'CPLI/233': cpliArticle233,
  'CPLI/247': cpliArticle247,
  'CPLI/248': cpliArticle248,
  'CPLI/257': cpliArticle257,
  'CPLI/258': cpliArticle258,
  'CPLI/266': cpliArticle266,
  'CPLI/318': cpliArticle318,
  'CPLI/427': cpliArticle427,
  'CPLI/430': cpliArticle430,
  'CPLI/435': cpliArticle435,
  'CPLI/436': cpliArticle436,
  'CPLI/437': cpliArticle437,
  'CPLI/438': cpliArticle438,
  'CPLI/439': cpliArticle439,
  'CPLI/481': cpliArticle481,
  'CPLI/485': cpliArticle485,
  'CPLI/517': cpliArticle517,
  'CPLI/520': cpliArticle520,
  'CPLI/521': cpliArticle521,
  'CPLI/522': cpliArticle522,
  'CPLI/523': cpliArticle523,
  'CPLI/524': cpliArticle524,
  'CPLI/525': cpliArticle525,
  'CPLI/526': cpliArticle526,
  'CPLI/527': cpliArticle527,
  'CPLI/529': cpliArticle529,
  'CPLI/536': cpliArticle536,
  'CPLI/540': cpliArticle540,
  'CPLI/545': cpliArticle545,
  'CPLI/549': cpliArticle549,

  // Provisions on Jurisdiction over Foreign-Related Cases (2022).
  'LEV/1': levArticle1,
  'LEV/2': levArticle2,
  'LEV/3': levArticle3,
  'LEV/4': levArticle4,
  'LEV/6': levArticle6,
  'LEV/7': levArticle7,
  'LEV/8': levArticle8,

  // Provisions on Online Consumption Disputes (2022).
  'ONL/1': onlArticle1,
  'ONL/4': onlArticle4,
  'ONL/5': onlArticle5,
  'ONL/6': onlArticle6,
  'ONL/11': onlArticle11,
  'ONL/12': onlArticle12,
  'ONL/13': onlArticle13,
  'ONL/14': onlArticle14,
  'ONL/15': onlArticle15,
  'ONL/16': onlArticle16,
  'ONL/17': onlArticle17,

  // Online Litigation Rules (2021).
  'OLR/2': olrArticle2,
  'OLR/4': olrArticle4,
  'OLR/7': olrArticle7,
  'OLR/9': olrArticle9,
  'OLR/10': olrArticle10,
  'OLR/16': olrArticle16,
  'OLR/17': olrArticle17,
  'OLR/18': olrArticle18,
  'OLR/29': olrArticle29,
  'OLR/31': olrArticle31,
  'OLR/36': olrArticle36,

  // Provisions on Evidence in Civil Procedure (2019).
  'EvP/16': evpArticle16,
  'EvP/17': evpArticle17,
  'EvP/20': evpArticle20,
  'EvP/51': evpArticle51,
  'EvP/93': evpArticle93,
  'EvP/94': evpArticle94,

  // Civil Code.
  'CC/25': ccArticle25,
  'CC/56': ccArticle56,
  'CC/61': ccArticle61,
  'CC/63': ccArticle63,
  'CC/74': ccArticle74,
  'CC/152': ccArticle152,
  'CC/171': ccArticle171,
  'CC/172': ccArticle172,
  'CC/186': ccArticle186,
  'CC/188': ccArticle188,
  'CC/192': ccArticle192,
  'CC/193': ccArticle193,
  'CC/194': ccArticle194,
  'CC/195': ccArticle195,
  'CC/199': ccArticle199,
  'CC/491': ccArticle491,
  'CC/492': ccArticle492,
  'CC/493': ccArticle493,
  'CC/496': ccArticle496,
  'CC/497': ccArticle497,
  'CC/504': ccArticle504,
  'CC/510': ccArticle510,
  'CC/511': ccArticle511,
  'CC/525': ccArticle525,
  'CC/526': ccArticle526,
  'CC/527': ccArticle527,
  'CC/528': ccArticle528,
  'CC/563': ccArticle563,
  'CC/564': ccArticle564,
  'CC/565': ccArticle565,
  'CC/566': ccArticle566,
  'CC/577': ccArticle577,
  'CC/582': ccArticle582,
  'CC/583': ccArticle583,
  'CC/584': ccArticle584,
  'CC/586': ccArticle586,
  'CC/587': ccArticle587,
  'CC/588': ccArticle588,
  'CC/594': ccArticle594,
  'CC/595': ccArticle595,
  'CC/610': ccArticle610,
  'CC/614': ccArticle614,
  'CC/620': ccArticle620,
  'CC/621': ccArticle621,
  'CC/622': ccArticle622,
  'CC/623': ccArticle623,
  'CC/770': ccArticle770,
  'CC/836': ccArticle836,
  'CC/925': ccArticle925,
  'CC/926': ccArticle926,
  'CC/929': ccArticle929,
  'CC/958': ccArticle958,
  'CC/985': ccArticle985,
  'CC/986': ccArticle986,

  // Consumer Protection Law.
  'CRPL/23': crplArticle23,
  'CRPL/24': crplArticle24,
  'CRPL/25': crplArticle25,
  'CRPL/26': crplArticle26,
  'CRPL/40': crplArticle40,
  'CRPL/44': crplArticle44,
  'CRPL/55': crplArticle55,

  // E-Commerce Law.
  'ECL/9': eclArticle9,
  'ECL/15': eclArticle15,
  'ECL/27': eclArticle27,
  'ECL/31': eclArticle31,
  'ECL/37': eclArticle37,
  'ECL/38': eclArticle38,
  'ECL/42': eclArticle42,
  'ECL/43': eclArticle43,
  'ECL/45': eclArticle45,
  'ECL/49': eclArticle49,
  'ECL/53': eclArticle53,
  'ECL/61': eclArticle61,
  'ECL/62': eclArticle62,
  'ECL/63': eclArticle63,

  // Arbitration Law (revised 2025).
  'ARB/4': arbArticle4,
  'ARB/5': arbArticle5,
  'ARB/10': arbArticle10,
  'ARB/27': arbArticle27,
  'ARB/28': arbArticle28,
  'ARB/29': arbArticle29,
  'ARB/31': arbArticle31,
  'ARB/37': arbArticle37,
  'ARB/39': arbArticle39,
  'ARB/58': arbArticle58,
  'ARB/64': arbArticle64,
  'ARB/72': arbArticle72,

  // Law on the Application of Law in Foreign-Related Civil Relations.
  'PIL/7': pilArticle7,
  'PIL/14': pilArticle14,
  'PIL/18': pilArticle18,
  'PIL/41': pilArticle41,
  'PIL/42': pilArticle42,
  'PIL/44': pilArticle44,
  'PIL/45': pilArticle45,
  'PIL/47': pilArticle47,

  // Measures on the Payment of Litigation Fees.
  'FEE/13': feeArticle13,
  'FEE/15': feeArticle15,
  'FEE/16': feeArticle16,
  'FEE/18': feeArticle18,
  'FEE/20': feeArticle20,
  'FEE/22': feeArticle22,
  'FEE/25': feeArticle25,
  'FEE/55': feeArticle55,

  // Company Law (revised 2023).
  'CL/23': clArticle23,
  'CL/47': clArticle47,
  'CL/49': clArticle49,
  'CL/50': clArticle50,
  'CL/53': clArticle53,
  'CL/54': clArticle54,
  'CL/88': clArticle88,
  'CL/191': clArticle191,
  'CL/229': clArticle229,
  'CL/232': clArticle232,
  'CL/233': clArticle233,
  'CL/234': clArticle234,
  'CL/235': clArticle235,
  'CL/238': clArticle238,
  'CL/240': clArticle240,
  'CL/241': clArticle241,

  // Provisions on Limitation (2020).
  'LIM/2': limArticle2,
  'LIM/3': limArticle3,
  'LIM/4': limArticle4,
  'LIM/5': limArticle5,
  'LIM/6': limArticle6,
  'LIM/8': limArticle8,
  'LIM/10': limArticle10,
  'LIM/11': limArticle11,
  'LIM/12': limArticle12,
  'LIM/13': limArticle13,
  'LIM/14': limArticle14,
  'LIM/19': limArticle19,

  // Interpretation on Sales Contracts (2020).
  'SAL/12': salArticle12,
  'SAL/13': salArticle13,
  'SAL/14': salArticle14,
  'SAL/31': salArticle31,

  // Provisions on Property Preservation (2020).
  'PRE/5': preArticle5,
  'PRE/17': preArticle17,
  'PRE/18': preArticle18,
  'PRE/25': preArticle25,

  // Convention on the International Sale of Goods.
  'CISG/38': cisgArticle38,
  'CISG/39': cisgArticle39,
  'CISG/40': cisgArticle40,
  'CISG/44': cisgArticle44,
  'CISG/49': cisgArticle49,

  // Maritime Code (revised 2025).
  'MC/284': mcArticle284,

  // Coding Rule of the Unified Social Credit Identifier.
  'GB/32100': gbStandard,
} as const satisfies Record<string, Provision>;

export type ProvisionId = keyof typeof provisions;
