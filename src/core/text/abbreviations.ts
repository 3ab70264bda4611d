/** Abbreviations whose full stop does not end a sentence, lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev hon sen sens rep reps gov govs lt col gen maj capt sgt cmdr adm pres ' +
    'supt det insp atty msgr st jr sr mt ft vs etc no nos vol fig inc ltd co corp bros dept est ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec approx e.g i.e cf al p.m a.m u.s.c ph.d ' +
    'ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn ' +
    'miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo brig'
  ).split(' '),
);
