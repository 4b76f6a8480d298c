/** The sentences about what is easily unseen, apart from the code and from what the first answer needs. */
export const cautionSentences = {
  walkAway: 'Walk away from {partner} above {price} ({input}, now {now}): above it {rival} costs less.',
  pastTie: '{partner} asks {now} ({input}); it ties with {rival} at {price}.',
  noTie: '{partner} ties with {rival} at no price ({input}, now {now}): {first} costs less whatever it asks.',
  shared:
    'There is no price at which to walk away from {partner}: every strategy that serves this plan takes it first. One without it would give that price.',
  tieEarlier: '{first} serves today’s need {difference} earlier than {second}.',
  tieRisk: '{first} risks {difference} less than {second} before the gate.',
  credit: '{first} counts on {credit} of resale; without any it would cost {without}.',
  creditDecides:
    '{first} counts on {credit} of resale; without any it would cost {without}, more than {second}.',
  unpaid:
    '{first} costs {saving} less than {baseline} only with what is left at the end: in cash it is then still {open} behind.',
  paidYetDear:
    '{first} pays back in {payback}, yet costs {more} more than {baseline}: follow the present cost.',
  rateDisagrees:
    'The rate of return of {first}, {rate}, points the other way: follow the present cost, which counts how much is gained.',
} as const
