/**
 * The articles behind each rule of the routes and each liability finding, read from the source column of decision-routes.md
 * (sections 3 and 4), article by article. Written down from the specification, not from the rule table: do not copy here
 * what the table says. R45b and R49 name further articles in the cells for effect and condition; R18 and LIA-18 through
 * procedure.md 2.6. From the text of procedure.md 4.1 and 4.2: LIA-23, LIA-24, and in LIA-5 and LIA-7 the articles besides
 * 54 and 232.
 */
export const routeSources: { readonly [id: string]: string } = {
  R8e: 'CC/614',
  R8a: 'CC/525',
  R8b: 'CC/526',
  R8c: 'CC/527 CC/528',
  'R8c-closed': 'CC/527 CC/528',
  R8d: 'CC/527',
  R9: 'CC/620 CC/621 CC/622 CISG/38 CISG/39',
  R9b: 'CC/621 CC/622 SAL/14',
  'R9b-cisg': 'CC/621 CC/622 SAL/14',
  'R9b-exit': 'CC/621 CC/622 SAL/14 CISG/40 CISG/44',
  'R9b-sent': 'CC/621 CC/622 SAL/14',
  R9c: 'SAL/13',
  R24: 'CC/188 CC/194 CC/195 CC/594 LIM/8 LIM/10 LIM/11 LIM/12 LIM/13 LIM/14',
  'R24-carriage': 'CC/195',
  'R24-freeze': 'CC/188 CC/194 CC/195 CC/594 LIM/11',
  // "supplier gone: suit, or public notice (LIM 8(1)(4))".
  'R24-closed': 'CC/188 CC/195 CC/594 LIM/8 LIM/10',
  'R24-gone': 'CC/188 CC/194 CC/195 CC/594 LIM/8',
  R24b: 'CC/192 CC/193 CPLI/219 LIM/2 LIM/3 LIM/19',
  // The cap of R24b where it is not known whether the time is over.
  'R24b-open': 'CC/192 CC/193 CPLI/219 LIM/2 LIM/3 LIM/19',
  R24c: 'PIL/7',
  // The law of a contract without a choice, of a consumer's contract, of goods that harm; time limits follow it (PIL 7).
  'R24d-abroad': 'PIL/7 PIL/41 PIL/42 PIL/45',
  // CC 188(1): 法律另有规定的，依照其规定.
  'R24d-special': 'CC/188',
  R45: 'CC/563 CC/564 CC/565 CC/566 CC/610',
  'R45-ask': 'CC/563 CC/564 CC/565 CC/566',
  'R45-ask-closed': 'CC/563 CC/564 CC/565 CC/566',
  // Harm by goods: the buyer chooses between the claim from the contract and that for the wrong.
  'R45-harm': 'CC/186',
  // As R24c, for the right to end the contract and to hold back: the law chosen governs the contract (PIL 41).
  'R45-foreign': 'PIL/41 PIL/42',
  'R8-foreign': 'PIL/41 PIL/42',
  R45b: 'CC/199 CC/564 CC/577 CC/582 CC/583 CC/584',
  R37: 'ECL/31',
  // The lien of the carrier: text of the law. Our reading.
  'R48-freight': 'CC/836',
  // R25a for a branch: who is sued in its place, L12.
  'R25a-branch': 'CC/74 CPLI/52 CPLI/53',
  R13: 'ARB/4 ARB/27 CC/496 CC/497 ONL/1',
  // The rows of R21b and R31b, with the reason of L17.
  'R21b-diverted': 'CC/172',
  'R31b-diverted': 'CC/172',
  R23b: 'CPL/104',
  R26: 'ARB/5 ARB/37 ARB/39 ARB/58 CPL/104 CPL/127 CPL/288 CPL/289 CPLI/215 CPLI/216',
  // Who was sued: R26 without what is refused at the window (CPL 127, CPLI 215) and suits of the claimant (ARB 5, CPL 288).
  'R26-sued': 'ARB/37 ARB/39 ARB/58 CPL/104 CPL/289 CPLI/216',
  'R29-decided': 'ARB/10 CPL/127 CPL/281',
  // B4a or B4b of the other file, by the kind of decision.
  'R29-open': 'ARB/10 CPL/127 CPL/206 CPL/302 CPLI/248',
  'R29-late': 'ARB/37 CPLI/216',
  'R49-cisg': 'CISG/39 CISG/40 CISG/44',
  R49: 'CC/621 CC/622 SAL/12 SAL/13 SAL/14 CISG/39 CISG/40 CISG/44',
  R50: 'CL/238 CPLI/64',
  R36b: 'CPL/122 CPLI/209',
  R31a: 'CPL/67 CPLI/90',
  // B7 of the other file; of an arbitration without the rule on who sues.
  'R31-name': 'CC/925 CC/926 CPL/122',
  'R29-name': 'CC/925 CC/926',
  R44: 'CPL/280',
  R27: 'ARB/27 ARB/28 ARB/29 ARB/31',
  R28: 'ARB/5 CPLI/215',
  // 重新达成的仲裁协议, or a suit; 仲裁机构所在地法律或者仲裁地法律.
  'R28-seat': 'ARB/10 PIL/18',
  // 视为放弃仲裁协议 in the suit that was decided; 发生新的事实, a suit is taken again.
  'R28-heard': 'ARB/37 CPLI/248',
  R43a: '2025/1 2025/2',
  R43b: 'CPL/22 CPL/24 CPL/36',
  R43c: 'CPL/22 CPL/24 CPL/36',
  // O3 of the Internet Court specification: CPL 29 for torts.
  'R43c-tort': 'CPL/22 CPL/29 CPL/36',
  // Carriage by sea to the maritime court: procedure.md 6.5 and the text of Article 2 of the Interpretation.
  'R43c-sea': 'CPLI/2',
  R43e: 'CPL/22 CPL/24 CPL/36',
  // Whether there is a decision: B4a of the other file, a judgment (CPL 127(5)) or an award (ARB 10).
  'R43e-asked': 'CPL/127 ARB/10',
  // "Same" as B4 of the other file: CPL 127(5), and B4b.
  'R43e-open': 'CPL/127 CPL/206 CPL/302 CPLI/248',
  // B8 of the other file: another court of the mainland, or a tribunal (B8c); B5: a court abroad.
  'R43e-pending': 'CPL/36 CPL/280 CPLI/216',
  'R43e-abroad': 'CPL/280 CPL/281',
  'R43c-seized': 'CPL/36 CPL/37',
  'R28b-found': 'ARB/4 ARB/27 CC/496 ONL/1',
  // D8 of the other file: that court must send it on.
  'R43c-sends': 'CPL/37',
  // As R43c, without domicile in the mainland: O4 and its CPL 276, 277.
  'R43c-offshore': 'CPL/276 CPL/277',
  // As R43c; of a company deregistered without liquidation, T16 and its CPLI 64.
  'R43c-closed': 'CPL/22 CPL/24 CPL/36 CPLI/64',
  R43d: 'CPL/22 CPL/24 CPL/36',
  // As R43d, of a tort: CPL 29 in the place of CPL 24, as in R43c-tort.
  'R43d-tort': 'CPL/22 CPL/29 CPL/36',
  R32: 'CPL/298 CPL/299 CPL/300 CPL/301 CPL/302 CPL/303',
  R35a: 'FEE/25',
  R35c: 'CPL/153',
  R38: 'CPL/64 CPL/67 CPL/70 CPLI/94 CPLI/95 CPLI/100',
  R51: 'CPLI/94 EvP/20',
  R46: 'CPLI/427',
  R47: 'CPL/225 CPL/226 CPL/227 CPL/228 CPLI/23 CPLI/427 CPLI/430 CPLI/435 CPLI/436 CPLI/437 CPLI/438 CPLI/439',
  R28a: 'ARB/4 ARB/27',
  R29: 'ARB/5',
  R27a: 'ARB/27 ARB/29',
  R27b: 'ARB/27 ARB/28 ARB/29',
  R27c: 'ARB/27',
  // 3.8: a report that asks for the money back interrupts limitation.
  'R34e-open': 'LIM/13',
  'R34e-ask': 'LIM/13',
  R15b: 'PIL/42',
  R18: 'MC/284',
  // From the text of the law: the row itself rests on the rules of platforms.
  R19: 'ECL/42 ECL/43',
  'R19-open': 'ECL/42 ECL/43',
  'R19-owner': 'ECL/42 ECL/43',
  R36: 'CPL/122 CRPL/44 ECL/15 ECL/27 ECL/61',
  'R36-person': 'CPL/122 CPLI/209 CRPL/44 ECL/15 ECL/27 ECL/61',
  // The licence of ECL 15 is one of a mainland business.
  'R36-abroad': 'CPL/122 CRPL/44 ECL/27 ECL/61',
  'LIA-1a': 'CL/229 CL/241 CPLI/64',
  'LIA-1b': 'CL/234 CL/235',
  'LIA-1c': 'CPLI/64',
  'LIA-1d': 'CL/240',
  'LIA-1e': 'CL/241',
  'LIA-1f': 'CL/238',
  'LIA-1h': 'CL/229 CL/232 CL/241',
  'LIA-3': 'CL/23',
  'LIA-4': 'CL/23',
  'LIA-5': 'CL/47 CL/49 CL/50 CL/53 CL/54',
  'LIA-6': 'CL/88',
  'LIA-7': 'CL/232 CL/233',
  'LIA-8': 'CL/191',
  'LIA-9': 'CPLI/65',
  'LIA-10': 'CC/985 CC/986 LIM/6 PIL/44 PIL/47',
  'LIA-11': 'CC/56 CPLI/59',
  'LIA-11a': 'CPL/122 CPLI/209',
  // 产生的民事责任由法人承担.
  'LIA-12': 'CC/74 CPLI/52 CPLI/53',
  'LIA-12-closed': 'CC/74 CPLI/52 CPLI/53',
  'LIA-13': 'CPLI/54',
  'LIA-14': 'ONL/6',
  'LIA-15a': 'ECL/37',
  'LIA-15b': 'CRPL/44 ECL/38 ONL/4',
  'LIA-15c': 'ECL/62',
  // From the text of the law: the owner of a right has no row of its own in section 4.
  'LIA-15e': 'ECL/42 ECL/45',
  'LIA-17': 'CC/172',
  'LIA-18': 'MC/284',
  'LIA-20': 'CPLI/109 CRPL/55',
  'LIA-21': 'CC/586 CC/587 CC/588',
  'LIA-23': 'CC/61 CC/172 CC/504',
  'LIA-24': 'CC/171 CPLI/62',
  // From the text of the law: the buyer's own agent has no row in section 4.
  'LIA-28': 'CC/926 CC/929 CC/958',
  'LIA-29': 'CC/929 CC/985 CC/986 PIL/47',
};
