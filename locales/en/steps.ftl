# The steps to a profession.
steps =
    <b>Your next steps: { $profession }</b>
    Press a step to see what to do.
steps-not-advice = This is general information, not legal advice. Ask the regulator or your caseworker before you pay.
no-steps =
    <b>Your next steps</b>
    Your work needs no register here. Roles, better English and a talk with a caseworker are your next steps.
steps-weeks = It takes about { $from } to { $to } weeks.
steps-cost = It costs { $cost }, as of { $date }.
steps-look-up = Fees and times change. The regulator’s page has the newest.

# The steps to a register: what each one is, and what to do next. No figures and no names of
# organisations stand here: they come from the data, with the day they were confirmed.

# ---------------------------------------------------------------- regulators
regulator-NMC = Nursing and Midwifery Council (NMC)
regulator-GMC = General Medical Council (GMC)
regulator-GDC = General Dental Council (GDC)
regulator-GPhC = General Pharmaceutical Council (GPhC)
regulator-HCPC = Health and Care Professions Council (HCPC)
regulator-GOC = General Optical Council (GOC)
regulator-SWE = Social Work England (SWE)

# ---------------------------------------------------------------- nurses and midwives
step-nmc_account = Open an account with the NMC
    .do = The NMC is the council for nurses and midwives. Open an account on its website. Then answer its questions: they show if you can apply.
step-nmc_english = Show your English to the NMC
    .do = Choose one test: OET (the Occupational English Test) or IELTS Academic. Book a date when you feel ready. Training or work in English may also count: ask the NMC.
step-nmc_cbt = Pass the computer test (CBT)
    .do = The CBT is a test on a computer about nursing. You can take it in many countries. Book it in your NMC account.
step-nmc_osce = Pass the practical exam (OSCE)
    .do = In the OSCE you show your nursing skills to an examiner. It takes place in the UK. Ask your hospital or caseworker how to prepare.
step-nmc_register = Join the NMC register
    .do = Make your last declaration in your NMC account. Pay the fee there. Then you get your PIN: the number that lets you work as a nurse or midwife.
step-nmc_cbt_midwifery = Pass the computer test (CBT) for midwives
    .do = The CBT is a test on a computer about midwifery. You can take it in many countries. Book it in your NMC account.
step-nmc_osce_midwifery = Pass the practical exam (OSCE) for midwives
    .do = In the OSCE you show your midwifery skills to an examiner. It takes place in the UK. Ask your hospital or caseworker how to prepare.

# ---------------------------------------------------------------- doctors
step-gmc_pmq = Check that your medical degree counts
    .do = The GMC is the council for doctors. Find your medical school in the list on its website. If it is not there, ask the GMC or a caseworker.
step-gmc_verify = Have your degree checked at its source
    .do = Your university must confirm your degree. The GMC website says which service does this now. Lost papers? Write to the GMC: it looks at each case.
step-gmc_english = Show your English to the GMC
    .do = Choose one test: OET (the Occupational English Test) or IELTS Academic. Book a date when you feel ready.
step-plab1 = Pass the written exam (PLAB 1)
    .do = PLAB is the exam for doctors from other countries. Part 1 is a written test. First ask the GMC about help for refugee doctors. Then book a place.
step-plab2 = Pass the practical exam (PLAB 2)
    .do = In PLAB 2 you show how you work with patients. It takes place in the UK. Check how long your PLAB 1 result counts. Then book a place.
step-gmc_register = Join the GMC register
    .do = Apply to the GMC for registration with a licence to practise. Bring proof of your internship or of work like it.

# ---------------------------------------------------------------- dentists
step-gdc_hours = Collect proof of your work with patients
    .do = The GDC is the council for dentists. It asks how long you treated patients yourself. Write down your hours, and who can confirm them.
step-gdc_english = Show your English to the GDC
    .do = Check on the GDC website which tests it accepts now. Then book a test when you feel ready.
step-gdc_apply_ore = Apply for the dental exam (ORE)
    .do = The ORE is the exam for dentists from other countries. Apply on the GDC website. Lost papers? Tell the GDC before you apply.
step-ore1 = Pass part one of the ORE
    .do = Part one is a test on a computer. Places go fast. Look at the GDC website often, and book as soon as booking opens.
step-ore2 = Pass part two of the ORE
    .do = Part two is a practical exam in the UK. It costs a lot. Plan the money with your caseworker before you book.
step-lds_alternative = Compare another exam (LDS)
    .do = The LDS is another exam for dentists. It can take the place of the ORE. Compare dates, places and costs before you choose.
step-gdc_register = Join the GDC register
    .do = Apply to the GDC. Work as a dentist for the NHS often needs more training first: ask about it early.

# ---------------------------------------------------------------- pharmacists and technicians
step-gphc_eligibility = Ask the GPhC if you may take the course
    .do = The GPhC is the council for pharmacists. The course is called OSPAP. Ask universities about places first. Then apply to the GPhC, with proof of your English.
step-ospap = Complete the university course (OSPAP)
    .do = OSPAP is a course for pharmacists from other countries. Apply for a place. Ask the university about bursaries and loans.
step-pharm_training = Complete the training at work
    .do = You work as a trainee in a pharmacy or hospital, and you are paid. Apply for a foundation training place.
step-pharm_assessment = Pass the exam of the GPhC
    .do = It is called the registration assessment. Book it on the GPhC website. Ask your trainer how to prepare.
step-gphc_register = Join the GPhC register
    .do = Apply on the GPhC website. There is a time limit after your course: check it there.
step-ptech_course = Complete a course for pharmacy technicians
    .do = Ask hospitals for a post where you learn at work. Ask the course what counts from your earlier training.
step-ptech_experience = Work under a pharmacist
    .do = You need some time of work in the UK. It may be shorter if you qualified abroad. Keep proof of all your hours.
step-ptech_register = Join the GPhC register as a technician
    .do = Apply on the GPhC website. There is a time limit after your course: check it there.

# ---------------------------------------------------------------- health professions (HCPC)
step-hcpc_standards = Compare your training with the HCPC standards
    .do = The HCPC is the council for many health professions. Read its standards for yours. For each one, write down which training or work shows it.
step-hcpc_english = Show your English to the HCPC
    .do = Check on the HCPC website what it accepts. Many people take IELTS Academic or OET (the Occupational English Test). Book a date when you feel ready.
step-hcpc_apply = Apply to the HCPC
    .do = Choose the international route on the HCPC website. Complete the form and pay the fee. The fee does not come back, so let a caseworker read your form first.
step-hcpc_assess = Answer the questions of the HCPC
    .do = Experts look at your training and your work. They may write to your university. Answer their questions soon. Papers you cannot get? Tell your caseworker.
step-hcpc_register = Join the HCPC register
    .do = The HCPC writes to you when you can join. Pay the fee on its website. Then you may use the title of your profession.

# ---------------------------------------------------------------- optometrists
step-goc_self_assessment = Check if you can apply to the GOC
    .do = The GOC is the council for optometrists. Complete the self-assessment form on its website. It asks about your training and your practice.
step-goc_english = Show your English to the GOC
    .do = Check on the GOC website which test it accepts. Many people take IELTS Academic. Book a date when you feel ready.
step-goc_qc = Have your degree confirmed
    .do = Your university must confirm your degree before you apply. The GOC website says which service does this. Order the check there.
step-goc_apply = Apply to the GOC
    .do = Send your application on the GOC website. The GOC then decides which training you still need.
step-goc_scheme = Complete the supervised work
    .do = You work in the UK with a supervisor and show your skills. Look for a supervised post. The rules are changing: ask the GOC which ones count for you.
step-goc_register = Join the GOC register
    .do = Apply to join the register on the GOC website. Then you may work as an optometrist.

# ---------------------------------------------------------------- social workers
step-swe_docs = Collect your social work papers
    .do = Collect your certificate and your list of marks. Write how your training and work meet the professional standards. Papers you cannot get? Tell your caseworker.
step-swe_english = Show your English
    .do = Check on the website of Social Work England what it accepts. Many people take IELTS Academic. Book a date when you feel ready.
step-swe_apply = Apply to Social Work England
    .do = Social Work England keeps the register of social workers. Apply on its website and pay the fee. Its advisers then read your file.
step-swe_adaptation = Work or study under supervision
    .do = This is only for people whose training has gaps. Ask your caseworker about supervised places.
step-swe_register = Join the register of social workers
    .do = Social Work England writes to you when you can join. Pay the fee on its website. Then you may work as a social worker.
